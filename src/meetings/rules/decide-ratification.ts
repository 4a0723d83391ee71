import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import { findMeeting, findOrganisation } from '../model/lookup.ts';
import type { Decision, Meeting, PartyAnswer, Ratification } from '../model/meeting.ts';
import { answerOf, askedOf, speaksFor } from '../model/ratification.ts';
import { isSecretary, mayRecord, standingOf } from '../model/rights.ts';
import { sameData } from '../model/same-data.ts';
import type { Actor, Stamp } from '../model/stamp.ts';
import type { OrganisationId } from '../model/terms.ts';
import { dayOf, isDay } from '../model/time.ts';
import { decisionIn } from './decide-decision.ts';
import { unfitDetails } from './decide-recording.ts';
import { asRecorder, type CommandOf, noChange, type Ruling, textLimit } from './ruling.ts';

const noSuchDecision: Refusal = { refused: 'no-such-record', of: 'decision' };

/** Each party is to decide the same at home, by a day. Asked again, the parties that stay keep what they have answered. */
export function askRatification(book: Book, command: CommandOf<'ask-ratification'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const decision = decisionIn(meeting, command.id);
    if (decision === undefined) return noSuchDecision;
    const { due } = command;
    const ids = partiesMeant(book, command.parties);
    if ('refused' in ids) return ids;
    const before = decision.ratification;
    const parties = ids.map((organisation): PartyAnswer => {
      const known = before?.parties.find((one) => one.organisation === organisation);
      return known === undefined ? { organisation, state: 'waiting' } : answerOf(known);
    });
    if (before !== undefined && sameData(askedOf(before), { due, parties })) return noChange;
    const until = due.kind === 'none' ? undefined : due.until;
    const passed = until !== undefined && until < dayOf(stamp.at, book.group.zone);
    if (passed && !sameData(before?.due, due)) return { refused: 'due-passed' };
    const unfit = unfitDetails(book, undefined, due);
    if (unfit !== undefined) return unfit;
    const ratification = { due, parties };
    return [{ type: 'ratification-asked', meeting: meeting.id, id: decision.id, ratification }];
  });
}

/** In the order of the group's organisations, each once. */
function partiesMeant(
  book: Book,
  said: 'all' | readonly OrganisationId[],
): readonly OrganisationId[] | Refusal {
  const unknown = said === 'all' ? undefined : said.find((id) => findOrganisation(book, id) === undefined);
  if (unknown !== undefined) return { refused: 'unknown-organisation', name: unknown };
  const ids = book.organisations
    .filter(({ id, party }) => (said === 'all' ? party : said.includes(id)))
    .map(({ id }) => id);
  return ids.length === 0 ? { refused: 'no-parties' } : ids;
}

/** The parties are not asked after all. */
export function withdrawRatification(
  book: Book,
  command: CommandOf<'withdraw-ratification'>,
  stamp: Stamp,
): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const decision = decisionIn(meeting, command.id);
    if (decision === undefined) return noSuchDecision;
    if (decision.ratification === undefined) return { refused: 'not-asked' };
    return [{ type: 'ratification-asked', meeting: meeting.id, id: decision.id, ratification: null }];
  });
}

/**
 * What a party has decided at home: recorded by those who record, of any party; and, once the meeting is closed, by
 * whoever holds a seat of the party. A later answer replaces the earlier one.
 */
export function answerRatification(
  book: Book,
  command: CommandOf<'answer-ratification'>,
  stamp: Stamp,
): Ruling {
  const { answer } = command;
  const meeting = findMeeting(book, command.meeting);
  const decision = meeting && decisionIn(meeting, command.id);
  const refusal = whyNotAnswer(book, meeting, decision, answer.organisation, stamp.by);
  if (refusal !== undefined) return refusal;
  const known = decision?.ratification?.parties.find((one) => one.organisation === answer.organisation);
  if (meeting === undefined || decision === undefined || known === undefined) return noSuchDecision;
  const unfit = unfitAnswer(answer, dayOf(stamp.at, book.group.zone));
  if (unfit !== undefined) return unfit;
  if (sameData(answerOf(known), answer)) return noChange;
  return [{ type: 'ratification-answered', meeting: meeting.id, id: decision.id, answer }];
}

/** Why someone may not tell what a party has decided, if so. */
export function whyNotAnswer(
  book: Book,
  meeting: Meeting | undefined,
  decision: Decision | undefined,
  organisation: OrganisationId,
  by: Actor,
): Refusal | undefined {
  const standing = by.kind === 'person' ? standingOf(book, by.person) : 'stranger';
  if (standing === 'stranger' || standing === 'visitor')
    return { refused: 'not-allowed', needs: 'participant' };
  const recorder = mayRecord(book, by);
  const known = recorder || meeting?.state === 'closed';
  if (!known || meeting === undefined || decision === undefined) return noSuchDecision;
  const { ratification } = decision;
  if (ratification === undefined) return { refused: 'not-asked' };
  if (!isAsked(ratification, organisation)) return { refused: 'party-not-asked', organisation };
  const own = by.kind === 'person' && speaksFor(book, by.person, organisation);
  return recorder || own ? undefined : { refused: 'not-your-party', organisation };
}

function isAsked({ parties }: Ratification, organisation: OrganisationId): boolean {
  return parties.some((one) => one.organisation === organisation);
}

function unfitAnswer({ on, note }: PartyAnswer, today: string): Refusal | undefined {
  if (on !== undefined && (!isDay(on) || on > today)) return { refused: 'day-to-come' };
  if (note !== undefined && note.length > textLimit)
    return { refused: 'too-long', limit: textLimit, length: note.length };
  return undefined;
}

/** How far the parties have come is shown where the group is, on the secretary's word and once. */
export function showRatification(book: Book, command: CommandOf<'show-ratification'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  return asRecorder(book, command, stamp, (meeting) => {
    const decision = decisionIn(meeting, command.id);
    if (decision === undefined) return noSuchDecision;
    if (decision.ratification === undefined) return { refused: 'not-asked' };
    if (meeting.state !== 'closed') return { refused: 'not-closed', meeting: meeting.id };
    if (book.conversations.length === 0) return { refused: 'not-connected' };
    if (decision.ratification.shownAt !== undefined) return noChange;
    return [{ type: 'ratification-shown', meeting: meeting.id, id: decision.id }];
  });
}
