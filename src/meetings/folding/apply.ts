import { type Book, type Recent, recentKept } from '../model/book.ts';
import type { Commit, Fact } from '../model/fact.ts';
import type { Stamp } from '../model/stamp.ts';
import { applyAttendance } from './apply-attendance.ts';
import { applyGroup } from './apply-group.ts';
import { applyMeeting } from './apply-meeting.ts';
import { applyMinutes } from './apply-minutes.ts';
import { applyPeople } from './apply-people.ts';
import { applyPlan } from './apply-plan.ts';
import { applyProposal } from './apply-proposal.ts';
import { applyRecord } from './apply-record.ts';
import { applyReferral } from './apply-referral.ts';
import { applySeat } from './apply-seat.ts';
import { touchedBy } from './touched.ts';
import { inverseOf } from './undo.ts';

/** How many of the recent commands can still be undone. */
export const undoKept = 50;

/**
 * Folds one commit into the Book: its facts, one version, one more recent command.
 * Throws when a fact names a meeting or a record that is not in the Book, which only a damaged journal does.
 */
export function apply(book: Book, commit: Commit): Book {
  let next = book;
  let undo: readonly Fact[] | undefined = [];
  for (const fact of commit.facts) {
    undo = undo && earlier(undo, inverseOf(next, fact));
    next = applyFact(next, fact, commit.stamp);
  }
  const { id, by } = commit.stamp;
  const recent = { id, by, touched: commit.facts.flatMap(touchedBy), undo: undo ?? [] };
  return { ...next, version: book.version + 1, recent: remember(book.recent, recent) };
}

/** Restoring goes backwards: what happened last is taken back first. */
function earlier(undo: readonly Fact[], inverse: readonly Fact[] | undefined): readonly Fact[] | undefined {
  if (inverse === undefined) return undefined;
  return undo.length === 0 ? inverse : [...inverse, ...undo];
}

function remember(recent: readonly Recent[], newest: Recent): readonly Recent[] {
  const kept = recent.length < recentKept ? [...recent, newest] : [...recent.slice(1 - recentKept), newest];
  const faded = kept[kept.length - 1 - undoKept];
  if (faded !== undefined && faded.undo.length > 0) kept[kept.length - 1 - undoKept] = { ...faded, undo: [] };
  return kept;
}

/** Folds one fact, without counting a version: the only way in which a Book's contents change. */
export function applyFact(book: Book, fact: Fact, stamp: Stamp): Book {
  switch (fact.type) {
    case 'group-created':
    case 'group-changed':
    case 'organisation-added':
    case 'organisation-changed':
    case 'person-added':
    case 'person-removed':
    case 'conversation-bound':
    case 'conversation-released':
      return applyGroup(book, fact, stamp);
    case 'role-given':
    case 'role-taken':
    case 'person-changed':
    case 'person-left':
    case 'team-left':
    case 'mandate-set':
    case 'person-erased':
      return applyPeople(book, fact, stamp);
    case 'seat-added':
    case 'seat-removed':
    case 'seat-filled':
    case 'seat-vacated':
    case 'seat-restored':
      return applySeat(book, fact);
    case 'item-proposed':
    case 'item-proposal-changed':
    case 'item-proposal-settled':
    case 'matter-handed-over':
    case 'handover-answered':
      return applyProposal(book, fact, stamp);
    case 'person-connected':
    case 'calendar-link-set':
    case 'command-undone':
      return book;
    default:
      return applyAtMeeting(book, fact, stamp);
  }
}

type MeetingFact = Extract<Fact, { readonly meeting: unknown }>;

/** Folds what happens to a meeting and at it. */
function applyAtMeeting(book: Book, fact: MeetingFact, stamp: Stamp): Book {
  switch (fact.type) {
    case 'meeting-scheduled':
    case 'item-added':
    case 'item-removed':
    case 'proposal-set':
    case 'item-changed':
    case 'agenda-ordered':
    case 'agenda-posted':
    case 'meeting-started':
    case 'item-opened':
    case 'item-settled':
    case 'closing-begun':
    case 'meeting-closed':
    case 'meeting-resumed':
    case 'summary-published':
      return applyMeeting(book, fact, stamp);
    case 'meeting-changed':
    case 'meeting-cancelled':
    case 'meeting-paused':
      return applyPlan(book, fact, stamp);
    case 'attendance-answered':
    case 'attendance-answer-removed':
    case 'attendance-recorded':
    case 'late-announced':
    case 'movement-recorded':
    case 'movement-removed':
    case 'admission-requested':
    case 'admission-settled':
      return applyAttendance(book, fact, stamp);
    case 'decision-recorded':
    case 'assignment-recorded':
    case 'note-recorded':
    case 'wording-changed':
    case 'record-removed':
    case 'assignment-detailed':
    case 'assignment-reported':
    case 'report-removed':
    case 'decision-detailed':
    case 'ratification-asked':
    case 'ratification-answered':
    case 'ratification-shown':
      return applyRecord(book, fact, stamp);
    case 'referral-recorded':
    case 'referral-changed':
    case 'referral-removed':
    case 'referral-answered':
    case 'reply-removed':
      return applyReferral(book, fact, stamp);
    case 'minutes-finished':
    case 'adjusters-set':
    case 'minutes-sent':
    case 'minutes-adjusted':
    case 'minutes-filed':
    case 'minutes-approved':
    case 'minutes-shown':
    case 'evaluation-opened':
    case 'evaluation-answered':
    case 'evaluation-gathered':
      return applyMinutes(book, fact, stamp);
  }
}
