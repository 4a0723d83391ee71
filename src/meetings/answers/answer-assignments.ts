import type { Book } from '../model/book.ts';
import { givenAs } from '../model/each-rows.ts';
import { findItem, findMeeting, findPerson, standing as stillStanding } from '../model/lookup.ts';
import type { Assignment, Meeting } from '../model/meeting.ts';
import type { Standing } from '../model/rights.ts';
import type { PersonId } from '../model/terms.ts';
import { dayOf } from '../model/time.ts';
import { helpsWith, reportsOf, toldOf } from '../model/whose-assignment.ts';
import { maySee, named, unshownMeetings, withheldOf } from './answer-records.ts';
import { assignmentsAbout } from './assignments-about.ts';
import type { FoundAssignment, FoundReport } from './found-records.ts';
import { ofBody } from './of-body.ts';
import type { Answer, AskedAt, Question, Withheld } from './question.ts';

type AssignmentsQuestion = Extract<Question, { readonly type: 'assignments' }>;

/**
 * The open assignments of the group or of one person, the soonest due first, those without a day last; or those that
 * are done, the latest first.
 */
export function answerAssignments(
  book: Book,
  question: AssignmentsQuestion,
  asker: PersonId | undefined,
  standing: Standing,
  at: AskedAt,
): Answer | Withheld {
  const { whose, overdueOnly, done: doneOnly, unassigned, body, time, words, givenAt, due } = question;
  const theirs = asked(seenAssignments(book, standing, at), whose);
  const all = narrowed(book, question, theirs);
  const done = all.filter(({ assignment }) => assignment.doneAt !== undefined).toSorted(byDone);
  const open = all
    .filter(({ assignment, overdue }) => assignment.doneAt === undefined && (overdue || !overdueOnly))
    .toSorted((one, other) => compare(untilOf(one.assignment), untilOf(other.assignment)));
  // Given at a meeting are also those that are done since.
  const onlyDone = words !== undefined && open.length === 0 && !overdueOnly && unassigned === undefined;
  const either = givenAt !== undefined || onlyDone;
  const assignments = either ? [...open, ...done] : doneOnly === undefined ? open : done;
  const unshown = unshownAssignments(book, standing, at);
  if (assignments.length === 0 && unshown.length > 0) return withheldOf(unshown);
  return {
    type: 'assignments',
    whose: whose === 'group' ? undefined : findPerson(book, whose),
    mine: whose === asker,
    overdueOnly,
    ...(doneOnly === undefined ? {} : { doneOnly }),
    ...(unassigned === undefined ? {} : { unassigned }),
    ...(body === undefined ? {} : { body }),
    ...(time === undefined ? {} : { time }),
    ...(words === undefined ? {} : { words }),
    ...(due === undefined ? {} : { due }),
    ...givenAtMeeting(book, givenAt),
    ...(assignments.length === 0 && (due !== undefined || overdueOnly)
      ? nextDue(body === undefined ? theirs : all, at)
      : {}),
    assignments,
    done: done.length,
    ...named(unshown),
  };
}

/** The one that is due soonest from today on. */
function nextDue(all: readonly FoundAssignment[], { today }: AskedAt): { readonly next?: FoundAssignment } {
  const [next] = all
    .filter(({ assignment }) => assignment.doneAt === undefined && (untilOf(assignment) ?? '') >= today)
    .toSorted((one, other) => compare(untilOf(one.assignment), untilOf(other.assignment)));
  return next === undefined ? {} : { next };
}

/** Those that were asked about: of a body, about something, given at a meeting, due within some days, or nobody's. */
function narrowed(
  book: Book,
  { unassigned, body, time, words, givenAt, due }: AssignmentsQuestion,
  all: readonly FoundAssignment[],
): readonly FoundAssignment[] {
  const some = all.filter(
    ({ meeting, assignment }) =>
      (unassigned === undefined || assignment.responsible.kind === 'nobody') &&
      (time === undefined || isOfTime(assignment, time)) &&
      (givenAt === undefined || meeting.id === givenAt) &&
      (due === undefined || isWithin(untilOf(assignment), due)),
  );
  const theirs = body === undefined ? some : ofBody(book, body, some);
  return words === undefined ? theirs : assignmentsAbout(book, words, theirs);
}

function isOfTime(assignment: Assignment, time: 'none' | 'more'): boolean {
  if (time === 'none') return assignment.due.kind === 'none';
  return reportsOf(assignment).some(({ kind }) => kind === 'more-time');
}

function isWithin(
  until: string | undefined,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  return until !== undefined && until >= from && until <= to;
}

function givenAtMeeting(book: Book, id: string | undefined): { readonly givenAt?: Meeting } {
  const meeting = findMeeting(book, id);
  return meeting === undefined ? {} : { givenAt: meeting };
}

/** Of the group those that were given at once are told of as one; of one person also those that she helps with. */
function asked(all: readonly FoundAssignment[], whose: 'group' | PersonId): readonly FoundAssignment[] {
  if (whose !== 'group')
    return all.flatMap((found) => {
      if (toldOf(found.assignment) === whose) return [found];
      return helpsWith(found.assignment, whose) ? [{ ...found, helps: true as const }] : [];
    });
  return givenTogether(all);
}

/** Those that were given at once to each of several, as one; the others as they are. */
export function givenTogether(all: readonly FoundAssignment[]): readonly FoundAssignment[] {
  const groups = Map.groupBy(all, ({ meeting, assignment }) => `${meeting.id} ${givenAs(assignment)}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.length === 0 ? [first] : [asOne([first, ...others])],
  );
}

/** It is done when all of them are, and overdue as soon as one is; the one that stands for them is the soonest due. */
function asOne(rows: readonly [FoundAssignment, ...FoundAssignment[]]): FoundAssignment {
  const [soonest = rows[0]] = rows
    .filter(({ assignment }) => assignment.doneAt === undefined)
    .toSorted((one, other) => compare(untilOf(one.assignment), untilOf(other.assignment)));
  return {
    ...soonest,
    overdue: rows.some(({ overdue }) => overdue),
    together: rows.map(({ assignment }) => assignment),
  };
}

/**
 * Who has reported and who has not: of all that were given at once with an assignment; of everything open only those
 * of which nothing is reported.
 */
export function answerReporting(
  book: Book,
  { about }: Extract<Question, { readonly type: 'reporting' }>,
  standing: Standing,
  at: AskedAt,
): Answer | Withheld {
  const all = seenAssignments(book, standing, at);
  const unshown = unshownAssignments(book, standing, at);
  const isSilent = ({ assignment }: FoundAssignment) =>
    assignment.doneAt === undefined && reportsOf(assignment).length === 0;
  const meeting = findMeeting(book, about?.meeting);
  const meant = meeting?.assignments.find(({ id }) => id === about?.id);
  if (about !== undefined) {
    const rows = all.filter(
      (one) =>
        meant !== undefined && one.meeting.id === about.meeting && givenAs(one.assignment) === givenAs(meant),
    );
    if (rows.length === 0 && unshown.length > 0) return withheldOf(unshown);
    return { type: 'reporting', rows, silent: rows.filter(isSilent) };
  }
  const silent = asked(all.filter(isSilent), 'group').toSorted((one, other) =>
    compare(untilOf(one.assignment), untilOf(other.assignment)),
  );
  if (silent.length === 0 && unshown.length > 0) return withheldOf(unshown);
  return { type: 'reporting', silent, ...named(unshown) };
}

/** What was said of one assignment; a visitor is told only of her own. */
export function answerHistory(
  book: Book,
  ref: { readonly meeting: string; readonly id: string },
  asker: PersonId | undefined,
  standing: Standing,
  at: AskedAt,
): Answer | Withheld {
  const meeting = findMeeting(book, ref.meeting);
  const found =
    meeting === undefined
      ? undefined
      : assignmentsOf(meeting, standing, at).find(({ assignment }) => assignment.id === ref.id);
  const hers =
    found !== undefined && (toldOf(found.assignment) === asker || helpsWith(found.assignment, asker));
  const hidden = standing === 'visitor' && !hers;
  if (found === undefined && !hidden && meeting !== undefined) {
    const unshown = unshownAssignments(book, standing, at).filter(({ id }) => id === meeting.id);
    if (unshown.length > 0) return withheldOf(unshown);
  }
  return { type: 'assignment-history', found: hidden ? undefined : found };
}

/** What was reported since the latest closed meeting ended, oldest first, and whose time has run out since then. */
export function answerChanges(
  book: Book,
  { since: from }: Extract<Question, { readonly type: 'changes-since' }>,
  standing: Standing,
  at: AskedAt,
): Answer | Withheld {
  const all = seenAssignments(book, standing, at);
  const { since, reports } = reportsAmong(book, all, from);
  if (since?.closedAt === undefined) return { type: 'changes-since', since: undefined, reports, overdue: [] };
  const closedOn = dayOf(since.closedAt, book.group.zone);
  const overdue = all.filter(({ assignment, overdue: over }) => {
    const until = untilOf(assignment);
    return over && until !== undefined && until >= closedOn;
  });
  const unshown = unshownAssignments(book, standing, at);
  if (reports.length === 0 && overdue.length === 0 && unshown.length > 0) return withheldOf(unshown);
  return { type: 'changes-since', since, reports, overdue, ...named(unshown) };
}

type Since = { readonly since: Meeting | undefined; readonly reports: readonly FoundReport[] };

/** What was reported since the latest closed meeting ended, as those who make the next agenda may see it. */
export function reportsSince(book: Book): Since {
  return reportsAmong(book, seenAssignments(book, 'secretary', { now: '', today: '' }));
}

function reportsAmong(book: Book, all: readonly FoundAssignment[], from?: string): Since {
  const since = book.meetings
    .filter((one) => one.state === 'closed' && one.closedAt !== undefined)
    .filter((one) => from === undefined || one.id === from)
    .toSorted(byClosing)
    .at(-1);
  const closedAt = since?.closedAt;
  if (closedAt === undefined) return { since: undefined, reports: [] };
  const reports = all.flatMap((found) =>
    reportsOf(found.assignment)
      .filter((report) => report.at > closedAt)
      .map((report): FoundReport => ({ ...found, report })),
  );
  return { since, reports: reports.toSorted((one, other) => compare(one.report.at, other.report.at)) };
}

export function unshownAssignments(book: Book, standing: Standing, at: AskedAt): readonly Meeting[] {
  return unshownMeetings(book, ({ assignments }) => assignments, standing, at);
}

/** The assignments that stand and that someone of this standing may see, newest meeting first. */
export function seenAssignments(book: Book, standing: Standing, at: AskedAt): readonly FoundAssignment[] {
  return book.meetings.toReversed().flatMap((meeting) => assignmentsOf(meeting, standing, at));
}

function assignmentsOf(meeting: Meeting, standing: Standing, at: AskedAt): readonly FoundAssignment[] {
  if (!maySee(meeting, standing, at)) return [];
  const known = seenOn.get(meeting);
  if (known?.today === at.today) return known.found;
  const found = stillStanding(meeting.assignments).map((assignment) => {
    const until = untilOf(assignment);
    return {
      meeting,
      item: findItem(meeting, assignment.item),
      assignment,
      overdue: until !== undefined && until < at.today && assignment.doneAt === undefined,
    };
  });
  seenOn.set(meeting, { today: at.today, found });
  return found;
}

/** Worked out once a day for each state of a meeting; who may see them is asked before. */
const seenOn = new WeakMap<Meeting, { readonly today: string; readonly found: readonly FoundAssignment[] }>();

function untilOf({ due }: Assignment): string | undefined {
  return due.kind === 'none' ? undefined : due.until;
}

function byDone(one: FoundAssignment, other: FoundAssignment): number {
  return compare(other.assignment.doneAt, one.assignment.doneAt);
}

function byClosing(one: Meeting, other: Meeting): number {
  return compare(one.closedAt, other.closedAt);
}

function compare(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}
