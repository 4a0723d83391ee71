import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { participants, unrepresented } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { GroupId, MeetingId } from '../../meetings/model/terms.ts';
import { daysOf } from '../../meetings/model/time.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { type Button, button } from '../kit/button.ts';
import { type Line, lines } from '../kit/fit-card.ts';
import { messageCard } from '../kit/message.ts';
import { remember } from '../kit/remember.ts';
import { type Bound, template } from '../kit/template.ts';
import { inShort } from '../meeting/about-meeting.ts';

type CheckInData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly about: readonly Line[];
  readonly count: string;
  readonly parties: readonly Line[];
  readonly buttons: readonly Button[];
};

const expand = template<CheckInData>('check-in');

/** Where people check in, with how many are here and who is missed. It is edited as they come, so it has no inputs. */
export function checkInCard({ book, meeting }: MeetingInput, words: Words): Bound {
  const say = words.cards.checkIn;
  const text = say.text(book.group.name);
  const day = latestDay(meeting);
  const missed = unrepresented(book, meeting, day).map(({ name }) => name);
  const open = meeting.state !== 'closed';
  const card = expand({
    lang: words.language,
    fallbackText: text,
    title: say.title,
    about: [...inShort(book, meeting, words), ...lines(daysOf(meeting) > 1 ? say.day(day) : undefined)],
    count: (open ? say.count : say.countOver)(presentOn(meeting, day), participants(book, meeting.id).length),
    parties: lines(partiesText(book, missed, open, words), open ? undefined : say.over),
    buttons: open ? checkInButtons(book, meeting, words) : [],
  });
  return { card, text };
}

/** The buttons alone, for an answer that others see too and that nobody edits: a count would soon be untrue. */
export function checkInButtonsCard({ book, meeting }: MeetingInput, words: Words): Bound {
  const say = words.cards.checkIn;
  const open = meeting.state !== 'closed';
  return messageCard(
    { lines: [open ? say.title : say.over], buttons: open ? checkInButtons(book, meeting, words) : [] },
    words,
  );
}

/** The day that attendance has come to; the Book knows no clock. */
function latestDay(meeting: Meeting): number {
  return meeting.attendance.reduce((latest, row) => Math.max(latest, row.day), 1);
}

function presentOn(meeting: Meeting, day: number): number {
  const there = meeting.attendance.filter((row) => row.day === day && row.status !== 'absent');
  return new Set(there.map((row) => row.person)).size;
}

function partiesText(book: Book, missed: readonly string[], open: boolean, words: Words): string | undefined {
  if (!book.organisations.some(({ party }) => party)) return undefined;
  const say = words.cards.checkIn;
  if (missed.length === 0) return say.everyPartyHere;
  return open ? say.unrepresented(missed) : say.unrepresentedOver(missed);
}

function checkInButtons(book: Book, meeting: Meeting, words: Words): readonly Button[] {
  const at = { group: book.id, meeting: meeting.id };
  const say = words.cards.buttons;
  return [
    button(say.here, 'check-in', at, { style: 'positive' }),
    button(say.late, 'announce-late', at),
    button(say.several, 'show-companions', at),
  ];
}

const remembered = remember<Bound>(2000);

/** "Du är incheckad.", made once for each meeting and language: it answers forty presses within seconds. */
export function checkInReceiptCard(
  { group, meeting }: { readonly group: GroupId; readonly meeting: MeetingId },
  words: Words,
): Bound {
  const make = (): Bound =>
    messageCard(
      {
        lines: [words.receipts.checkedIn],
        buttons: [button(words.cards.buttons.several, 'show-companions', { group, meeting })],
      },
      words,
    );
  return remembered(`${words.language} ${group} ${meeting}`, make);
}
