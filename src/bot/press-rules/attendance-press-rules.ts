import { checkInReceiptCard } from '../../cards/attendance/check-in.ts';
import { type MessageFate, noticeThanksCard } from '../../cards/attendance/notice.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting, wasThere } from '../../meetings/model/lookup.ts';
import type { Meeting, Presence } from '../../meetings/model/meeting.ts';
import type { MeetingId, PersonId } from '../../meetings/model/terms.ts';
import { meetingDay } from '../../meetings/model/time.ts';
import type { Contacts } from '../../store/store.ts';
import {
  agendaReply,
  begunReply,
  cardOf,
  companionsReply,
  noticeReply,
  rollReply,
} from '../replies/card-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { Done } from '../turns/execute.ts';
import type { Reply } from '../turns/incoming.ts';
import { meetStranger } from '../turns/stranger.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressOf, PressRules } from './press-rule.ts';

type Verbs =
  | 'answer-attendance'
  | 'show-notice'
  | 'check-in'
  | 'announce-late'
  | 'show-companions'
  | 'check-in-companions'
  | 'show-roll'
  | 'save-roll';

/** The buttons about who comes and who is here. */
export const attendancePressRules: Pick<PressRules, Verbs> = {
  'answer-attendance': {
    again: true,
    commands: async (turn, { meeting, answer }) => {
      const { person } = turn.asker;
      return person === undefined
        ? meetStranger(turn, meeting)
        : (begunReply(turn, meeting) ?? [{ type: 'answer-attendance', meeting, person, answer }]);
    },
    reply: async (turn, press, done) => {
      const message = await keepMessage(turn, press);
      const { meeting, answer, group } = press;
      const say = turn.say.receipts;
      const thanks = [say.answers[answer], ...(message === 'none' ? [] : [say.message[message]])].join(' ');
      return (
        backOn(turn, press, done, thanks) ??
        cardOf(noticeThanksCard({ group, meeting, answer, message }, turn.say))
      );
    },
  },
  'show-notice': {
    needs: 'participant',
    reply: (turn, { meeting, on }) => begunReply(turn, meeting) ?? noticeReply(turn, meeting, on),
  },
  'check-in': {
    again: true,
    commands: async (turn, { meeting }) => {
      const { person } = turn.asker;
      return person === undefined
        ? meetStranger(turn, meeting)
        : [{ type: 'check-in', meeting, persons: [person] }];
    },
    reply: (turn, press, done) =>
      backOn(turn, press, done, turn.say.receipts.checkedIn) ??
      cardOf(checkInReceiptCard({ group: press.group, meeting: press.meeting }, turn.say)),
  },
  'announce-late': {
    again: true,
    commands: async (turn, { meeting }) => {
      const { person } = turn.asker;
      return person === undefined
        ? meetStranger(turn, meeting)
        : [{ type: 'announce-late', meeting, person }];
    },
    reply: (turn, { meeting }, done) =>
      told(turn, done, isHere(turn, meeting) ? turn.say.receipts.checkedIn : turn.say.receipts.late),
  },
  'show-companions': { needs: 'member', reply: (turn, { meeting }) => companionsReply(turn, meeting) },
  'check-in-companions': {
    needs: 'member',
    again: true,
    commands: ({ asker }, { meeting, companions = [] }) => [
      {
        type: 'check-in',
        meeting,
        persons: [...(asker.person === undefined ? [] : [asker.person]), ...companions],
      },
    ],
    reply: (turn, _, done) => told(turn, done, turn.say.receipts.checkedIn),
  },
  'show-roll': {
    private: true,
    needs: 'recorder',
    reply: (turn, { meeting, preset }) => rollReply(turn, meeting, preset),
  },
  'save-roll': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: ({ asker }, press) => [
      {
        type: 'record-attendance',
        meeting: press.meeting,
        day: press.day,
        from: 'nobody',
        rows: rowsOf(asker.book, press),
      },
    ],
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
  },
};

/** The card that the button was on, if it has to stay: a receipt in its place would hide the agenda from the presser. */
function backOn(
  turn: Turn,
  { meeting, on }: { readonly meeting: MeetingId; readonly on?: 'agenda' | undefined },
  done: Done | undefined,
  lead: string,
): Reply | undefined {
  return on === undefined ? undefined : agendaReply(turn, done?.after ?? turn.asker.book, meeting, lead);
}

/** Who is here already is told so, and not that she will be late. */
function isHere({ asker, today }: Turn, id: MeetingId): boolean {
  const meeting = findMeeting(asker.book, id);
  return (
    meeting !== undefined &&
    asker.person !== undefined &&
    wasThere(meeting, asker.person, meetingDay(meeting, today))
  );
}

function told(turn: Turn, done: Done | undefined, already: string) {
  return receiptReply(turn, done, { already });
}

/**
 * What the secretary means by her ticks. Where she left a tick as the card showed it, and something is known of the
 * person by now, that stands: someone may have checked in while the card was open.
 */
function rowsOf(book: Book, press: PressOf<'save-roll'>): readonly { person: PersonId; status: Presence }[] {
  const meeting = findMeeting(book, press.meeting);
  if (meeting === undefined) return [];
  const ticked = new Set(tickedOf(press));
  const before = new Set(press.ticked);
  return press.shown
    .filter((person) => {
      const untouched = ticked.has(person) === before.has(person);
      return (
        !(untouched && isKnown(meeting, person, press.day)) &&
        !agrees(meeting, person, press.day, ticked.has(person))
      );
    })
    .map((person) => ({ person, status: ticked.has(person) ? 'present' : 'absent' }));
}

function isKnown(meeting: Meeting, person: PersonId, day: number): boolean {
  return meeting.attendance.some((row) => row.person === person && row.day === day);
}

/** Present in part counts as ticked, so that its note is not lost. */
function agrees(meeting: Meeting, person: PersonId, day: number, here: boolean): boolean {
  const row = meeting.attendance.find((one) => one.person === person && one.day === day);
  return row !== undefined && (row.status !== 'absent') === here;
}

function tickedOf(press: PressOf<'save-roll'>): readonly string[] {
  return Object.entries(press).flatMap(([key, value]) =>
    key.startsWith('o-') && typeof value === 'string' ? value.split(',').map((one) => one.trim()) : [],
  );
}

/** The message to the secretary is kept apart from the record: it can be erased. The answer stands without it too. */
async function keepMessage(turn: Turn, press: PressOf<'answer-attendance'>): Promise<MessageFate> {
  const text = press.message ?? '';
  const { person } = turn.asker;
  if (text.trim() === '' || person === undefined) return 'none';
  const { bot, asker, incoming } = turn;
  const isIt = (one: { readonly meeting: MeetingId; readonly person: PersonId }) =>
    one.meeting === press.meeting && one.person === person;
  const kept = (contacts: Contacts): Contacts =>
    // A press that Teams delivers again brings the same words again.
    contacts.messages.some((one) => isIt(one) && one.text === text)
      ? contacts
      : {
          ...contacts,
          messages: [
            ...contacts.messages.filter((one) => !isIt(one)),
            { meeting: press.meeting, person, text, at: incoming.at },
          ],
        };
  try {
    await bot.store.changeContacts(asker.group, kept);
  } catch (fault) {
    bot.log.error({ activity: incoming.id, fault: String(fault) }, 'a message could not be saved');
    return 'lost';
  }
  bot.touch(asker.group);
  return 'saved';
}
