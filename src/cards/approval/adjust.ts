import { nameOf } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import { adjustersOf, adjustments, currentEdition, notAdjusted } from '../../meetings/model/approval.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { dayOf } from '../../meetings/model/time.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { button, formButton } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** How much of a digest tells editions apart at a glance. */
const digestShown = 12;

/**
 * Asks an adjuster to read an edition and say whether it is right. Once she has, or another edition counts, or she is
 * no longer an adjuster, it says so and asks nothing. `reminds` is said first where she was asked before.
 */
export function adjustCard(
  {
    book,
    meeting,
    person,
    edition,
    reminds = false,
  }: MeetingInput & { readonly person: PersonId; readonly edition: number; readonly reminds?: boolean },
  words: Words,
): Bound {
  const { adjust, buttons } = words.approval;
  const { documentName, zone } = book.group;
  const days = words.onDays(meeting);
  const found = meeting.minutes?.editions.find((one) => one.number === edition);
  const counts = currentEdition(meeting)?.number === edition && meeting.minutesFinishedAt !== undefined;
  const done = adjustments(book, meeting).find((one) => one.person === person);
  const at = { group: book.id, meeting: meeting.id };
  const mine = counts && adjustersOf(book, meeting).includes(person);
  const state = !counts
    ? adjust.old
    : done !== undefined
      ? adjust.done(words.day(dayOf(done.at, zone)))
      : mine
        ? adjust.read
        : adjust.notYou;
  return messageCard(
    {
      lines: [reminds ? adjust.reminder(documentName, days) : adjust.asks(documentName, days), state],
      remarks: [
        ...(found === undefined ? [] : [adjust.edition(edition, found.digest.slice(0, digestShown))]),
        book.group.name,
      ],
      buttons: [
        ...(mine ? [button(buttons.show(documentName), 'get-minutes', at)] : []),
        ...(mine && done === undefined
          ? [
              button(buttons.adjust, 'adjust-minutes', { ...at, edition }, { style: 'positive' as const }),
              formButton(buttons.remark, 'show-remark', { ...at, edition }),
            ]
          : []),
      ],
    },
    words,
  );
}

/** Tells a secretary that all have adjusted. */
export function allAdjustedCard({ book, meeting }: MeetingInput, words: Words): Bound {
  const { adjust, buttons } = words.approval;
  const names = adjustments(book, meeting).map(({ person }) => nameOf(book, person, words.unknownPerson));
  const left = notAdjusted(book, meeting).length > 0 || meeting.minutes?.filedAt !== undefined;
  return messageCard(
    {
      lines: [adjust.allDone(names, book.group.documentName, words.onDays(meeting))],
      remarks: [book.group.name],
      buttons: left ? [] : [button(buttons.file, 'file-minutes', { group: book.id, meeting: meeting.id })],
    },
    words,
  );
}

/** What an adjuster wants corrected, for a secretary. */
export function remarkCard(
  { book, meeting, person, text }: MeetingInput & { readonly person: PersonId; readonly text: string },
  words: Words,
): Bound {
  const { remark } = words.approval;
  const name = nameOf(book, person, words.unknownPerson);
  return messageCard(
    {
      lines: [remark.from(name, book.group.documentName, words.onDays(meeting)), text],
      remarks: [remark.next, words.turns.onlySecretary],
    },
    words,
  );
}
