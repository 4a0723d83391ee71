import type { Refusal } from '../commands/refusal.ts';
import { applyFact } from '../folding/apply.ts';
import { isOwnSeat } from '../folding/apply-seat.ts';
import { undoneKey } from '../folding/touched.ts';
import type { Book, Recent } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import { isDisordered } from '../model/item-number.ts';
import { findItem, findMeeting, findPerson, roster } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import { isSecretary, mayRecord, standingOf } from '../model/rights.ts';
import type { Actor, Stamp } from '../model/stamp.ts';
import { isUnused } from '../model/unused.ts';
import { folded, orderedFacts } from './agenda-order.ts';
import { secretaries } from './decide-people.ts';
import { movesBegun } from './moves-begun.ts';
import { type CommandOf, isPerson, noChange, type Ruling } from './ruling.ts';

/**
 * Takes a recent command back: one's own, or anyone's by the secretary; the asker's latest when none is named.
 * Not when something later changed the same thing, nor when others have been told. An undoing is not itself undone.
 */
export function undo(book: Book, command: CommandOf<'undo'>, stamp: Stamp): Ruling {
  if (stamp.by.kind === 'person' && standingOf(book, stamp.by.person) === 'stranger') {
    return { refused: 'not-allowed', needs: 'participant' };
  }
  if (stamp.by.kind !== 'person' && stamp.by.kind !== 'administrator') {
    return { refused: 'not-allowed', needs: 'participant' };
  }
  const found = command.stamp === undefined ? latestOf(book, stamp.by) : named(book, command.stamp);
  if (found === undefined) return { refused: 'nothing-to-undo' };
  if (!sameActor(found.by, stamp.by) && !isSecretary(book, stamp.by)) {
    return { refused: 'not-allowed', needs: 'secretary' };
  }
  if (isUndone(book, found)) return noChange;
  if (found.undo.length === 0) return { refused: 'cannot-undo', why: 'not-undoable' };
  if (isChangedSince(book, found)) return { refused: 'cannot-undo', why: 'changed-since' };
  const no = beyondRights(book, found, stamp) ?? unsound(book, found, stamp);
  if (no !== undefined) return no;
  const facts = [...found.undo, ...putInOrder(book, found)];
  const after = folded(book, facts);
  if (after.meetings.some((meeting) => !book.meetings.includes(meeting) && isDisordered(meeting))) {
    return { refused: 'cannot-undo', why: 'changed-since' };
  }
  return [...facts, { type: 'command-undone', stamp: found.id }];
}

/** Sub-items that were put on an agenda since stand with their items again, and items have numbers of their own. */
function putInOrder(book: Book, { undo: facts }: Recent): readonly Fact[] {
  if (!facts.some(({ type }) => type === 'agenda-ordered' || type === 'item-added')) return [];
  return folded(book, facts).meetings.flatMap((meeting) =>
    meeting.state === 'planned' && !book.meetings.includes(meeting) && isDisordered(meeting)
      ? orderedFacts(meeting, meeting.items)
      : [],
  );
}

function latestOf(book: Book, actor: Actor): Recent | undefined {
  return book.recent.findLast(
    (recent) => sameActor(recent.by, actor) && !isUndone(book, recent) && !isUndoing(book, recent),
  );
}

function named(book: Book, id: string): Recent | undefined {
  return book.recent.find((recent) => recent.id === id);
}

function sameActor(one: Actor, other: Actor): boolean {
  return one.kind === 'person' && other.kind === 'person'
    ? one.person === other.person
    : one.kind === other.kind;
}

function isUndone(book: Book, recent: Recent): boolean {
  const key = undoneKey(recent.id);
  return book.recent.some((other) => other.touched.includes(key));
}

/** The commands that a command undid. */
function undoneBy(recent: Recent): readonly string[] {
  const prefix = undoneKey('');
  return recent.touched.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

/** It did nothing but undo. */
function isUndoing(book: Book, recent: Recent): boolean {
  const undone = undoneBy(recent);
  return (
    undone.length > 0 && changedBy(book, recent).every((key) => undone.some((id) => key === undoneKey(id)))
  );
}

/** What a command touched for another reason than to restore it. */
function changedBy(book: Book, recent: Recent): readonly string[] {
  const restored = new Set(undoneBy(recent).flatMap((id) => named(book, id)?.touched ?? []));
  return recent.touched.filter((key) => !restored.has(key));
}

/** A later command and its undoing cancel each other and change nothing. */
function isChangedSince(book: Book, found: Recent): boolean {
  const later = book.recent.slice(book.recent.indexOf(found) + 1).filter((recent) => !isUndone(book, recent));
  return later.some((recent) => changedBy(book, recent).some((key) => found.touched.includes(key)));
}

/**
 * Rights may have been lost since, and one's own attendance at a closed meeting is the secretary's to correct. What
 * one reported of an assignment, and one's own adjusting, one may take back oneself.
 */
function beyondRights(book: Book, found: Recent, stamp: Stamp): Refusal | undefined {
  if (stamp.by.kind === 'administrator' || mayRecord(book, stamp.by)) return undefined;
  if (found.undo.every((fact) => isOwnProposal(book, fact, stamp))) return undefined;
  if (isOwnReport(found)) return undefined;
  if (found.undo.every((fact) => fact.type === 'minutes-adjusted' && isPerson(stamp.by, fact.person)))
    return undefined;
  const answers = ['attendance-answered', 'attendance-answer-removed'];
  const attendance = [...answers, 'attendance-recorded', 'late-announced', 'movement-removed'];
  if (!found.undo.every((fact) => attendance.includes(fact.type))) {
    return { refused: 'not-allowed', needs: 'secretary-or-chair' };
  }
  for (const fact of found.undo) {
    const meeting = findMeeting(
      book,
      'meeting' in fact && typeof fact.meeting === 'string' ? fact.meeting : '',
    );
    if (meeting?.state === 'closed') return { refused: 'meeting-is-closed', meeting: meeting.id };
    if (answers.includes(fact.type) && meeting !== undefined && meeting.state !== 'planned') {
      return { refused: 'meeting-already', meeting: meeting.id, state: meeting.state };
    }
  }
  return undefined;
}

/** A proposal of the asker's own, that nobody has taken up. */
function isOwnProposal(book: Book, fact: Fact, { by }: Stamp): boolean {
  if (fact.type !== 'item-proposal-changed' && fact.type !== 'item-proposal-settled') return false;
  const proposal = book.proposals.find((one) => one.id === fact.id);
  return proposal?.by !== undefined && isPerson(by, proposal.by) && proposal.settled?.kind !== 'accepted';
}

/** A report, with what it brought to an agenda or took from one. */
function isOwnReport({ undo: facts }: Recent): boolean {
  const followed = ['report-removed', 'item-removed', 'item-added', 'item-changed', 'agenda-ordered'];
  return (
    facts.some(({ type }) => type === 'report-removed') && facts.every(({ type }) => followed.includes(type))
  );
}

/** What must hold of every Book must hold after an undoing too. */
function unsound(book: Book, found: Recent, stamp: Stamp): Refusal | undefined {
  let after = book;
  for (const fact of found.undo) {
    if (
      takesOffUsed(after, fact) ||
      takesAwayUsed(after, found, fact) ||
      changesGone(after, fact) ||
      givesToGone(after, fact) ||
      isFiledUpon(after, fact)
    )
      return { refused: 'cannot-undo', why: 'changed-since' };
    if (movesBegun(after, fact)) return { refused: 'cannot-undo', why: 'changed-since' };
    after = applyFact(after, fact, stamp);
  }
  if (after.meetings.some((meeting) => renumbered(findMeeting(book, meeting.id), meeting))) {
    return { refused: 'cannot-undo', why: 'changed-since' };
  }
  if (after.meetings.some((meeting) => !book.meetings.includes(meeting) && isTorn(meeting))) {
    return { refused: 'cannot-undo', why: 'changed-since' };
  }
  if (secretaries(after) === 0 && secretaries(book) > 0) return { refused: 'last-secretary' };
  const running = underWay(book)[0];
  if (running !== undefined && underWay(after).length > 1) {
    return { refused: 'other-meeting-running', meeting: running.id };
  }
  return undefined;
}

function underWay(book: Book): readonly Meeting[] {
  return book.meetings.filter((meeting) => meeting.state === 'running' || meeting.state === 'closing');
}

function takesOffUsed(book: Book, fact: Fact): boolean {
  if (fact.type !== 'item-removed') return false;
  const meeting = findMeeting(book, fact.meeting);
  const item = meeting && findItem(meeting, fact.item);
  return meeting === undefined || item === undefined || !isUnused(meeting, item);
}

/** It would change an item that is no longer on the agenda. */
function changesGone(book: Book, fact: Fact): boolean {
  if (!('item' in fact) || typeof fact.item !== 'string') return false;
  const meeting = findMeeting(book, fact.meeting);
  return meeting !== undefined && findItem(meeting, fact.item) === undefined;
}

/** It would take back an adjusting after which the minutes were filed or approved. */
function isFiledUpon(book: Book, fact: Fact): boolean {
  if (fact.type !== 'minutes-adjusted') return false;
  const { filedAt, approved } = findMeeting(book, fact.meeting)?.minutes ?? {};
  return filedAt !== undefined || approved !== undefined;
}

/** It would give a role to someone who has left the group. */
function givesToGone(book: Book, fact: Fact): boolean {
  return fact.type === 'role-given' && roster(book).every(({ id }) => id !== fact.person);
}

/** Someone of whom something is recorded by now, or whom an account was bound to, is not taken out of the Book. */
function takesAwayUsed(book: Book, found: Recent, fact: Fact): boolean {
  if (fact.type !== 'person-removed') return false;
  const { person } = fact;
  const later = book.recent.slice(book.recent.findIndex(({ id }) => id === found.id) + 1);
  if (later.some(({ touched }) => touched.includes(`connection:${person}`))) return true;
  if (findPerson(book, person)?.roles.length !== 0) return true;
  const { meetings, proposals, handovers } = book;
  const seats = book.seats.filter((seat) => !isOwnSeat(seat, person));
  // What people wrote cannot look like an id in quotation marks here: theirs are escaped.
  return JSON.stringify([meetings, proposals, handovers, seats]).includes(`"${person}"`);
}

/** Once a meeting has started its items keep their numbers: what is recorded is known by them. */
function renumbered(before: Meeting | undefined, after: Meeting): boolean {
  if (before === undefined || before === after) return false;
  if (before.state === 'planned' || after.state === 'planned') return false;
  return before.items.some(({ id, number }) => {
    const now = findItem(after, id);
    return now !== undefined && now.number !== number;
  });
}

/** Something stands recorded at an item that has been taken off the agenda. */
function isTorn(meeting: Meeting): boolean {
  const { decisions, assignments, notes, referrals } = meeting;
  return [...decisions, ...assignments, ...notes, ...referrals].some(
    (record) => !record.removed && findItem(meeting, record.item) === undefined,
  );
}
