import type { Book } from '../model/book.ts';
import {
  decisionOrdinal,
  findItem,
  inItemOrder,
  itemByNumber,
  standing as stillStanding,
} from '../model/lookup.ts';
import type { Assignment, Decision, Meeting } from '../model/meeting.ts';
import type { Standing } from '../model/rights.ts';
import type { FoundDecision } from './decision-questions.ts';
import { isUnread } from './meeting-questions.ts';
import type { Answer, AskedAt, Withheld } from './question.ts';

/** The decisions of a meeting in the order of its items, once it is closed; before that only for those who record. */
export function answerDecisions(
  meeting: Meeting,
  standing: Standing,
  at: AskedAt,
  number?: string,
): Answer | Withheld {
  if (isUnread(meeting, at.today)) return { withheld: 'unread', meeting };
  if (!maySee(meeting, standing, at)) {
    return { withheld: meeting.state === 'closed' ? 'not-published' : 'not-closed' };
  }
  const decisions = decisionsOf(meeting);
  if (number === undefined) return { type: 'decisions', meeting, decisions };
  const item = itemByNumber(meeting, number);
  const there = decisions.filter(
    (one) => item !== undefined && (one.item.id === item.id || one.item.under === item.id),
  );
  return { type: 'decisions', meeting, about: { number, item }, decisions: there };
}

/**
 * What is half-written is for those who record; and what the secretary has not published yet is not told before
 * everyone. Meetings that never were shown there wait for no publication.
 */
export function maySee(meeting: Meeting, standing: Standing, { publicly = false }: AskedAt): boolean {
  const awaited = meeting.agendaPostedAt !== undefined && meeting.publishedAt === undefined;
  if (meeting.state === 'closed') return !(publicly && awaited);
  return standing === 'secretary' || standing === 'chair';
}

/**
 * The meetings of which records of a kind stand that are not shown here because everyone would see them. Not whether
 * they are about what was asked: that too would tell of them.
 */
export function unshownMeetings(
  book: Book,
  records: (meeting: Meeting) => readonly (Assignment | Decision)[],
  standing: Standing,
  at: AskedAt,
): readonly Meeting[] {
  if (at.publicly !== true) return [];
  return book.meetings.filter(
    (meeting) => !maySee(meeting, standing, at) && stillStanding(records(meeting)).length > 0,
  );
}

/** Nothing of what was asked is shown, because it is of these meetings, or may be. */
export function withheldOf(meetings: readonly Meeting[]): Withheld {
  const awaited = meetings.some(({ state }) => state === 'closed');
  return { withheld: awaited ? 'not-published' : 'not-closed', meetings };
}

/** As an answer names them. */
export function named(unshown: readonly Meeting[]): { readonly unshown?: readonly Meeting[] } {
  return unshown.length === 0 ? {} : { unshown };
}

const decisionsIn = new WeakMap<Meeting, readonly FoundDecision[]>();

/** The decisions of a meeting that stand, each with its item and its number there; worked out once for each state of it. */
export function decisionsOf(meeting: Meeting): readonly FoundDecision[] {
  const known = decisionsIn.get(meeting) ?? foundDecisions(meeting);
  decisionsIn.set(meeting, known);
  return known;
}

function foundDecisions(meeting: Meeting): readonly FoundDecision[] {
  return inItemOrder(meeting, stillStanding(meeting.decisions)).flatMap((decision) => {
    const item = findItem(meeting, decision.item);
    return item === undefined ? [] : [{ meeting, item, decision, ...decisionOrdinal(meeting, decision) }];
  });
}

/** All decisions that stand and that someone of this standing may see, newest meeting first. */
export function seenDecisions(book: Book, standing: Standing, at: AskedAt): readonly FoundDecision[] {
  return book.meetings
    .toReversed()
    .flatMap((meeting) => (maySee(meeting, standing, at) ? decisionsOf(meeting) : []));
}
