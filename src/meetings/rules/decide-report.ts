import type { AssignmentRef, SaidReport } from '../commands/assignment-command.ts';
import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import { findMeeting, findPerson } from '../model/lookup.ts';
import type { Assignment, Due, Meeting, NewReport, Responsible } from '../model/meeting.ts';
import { mayRecord, standingOf } from '../model/rights.ts';
import { sameData } from '../model/same-data.ts';
import type { Stamp } from '../model/stamp.ts';
import { dayOf } from '../model/time.ts';
import { disowned, helpsWith, reportsOf, toldOf } from '../model/whose-assignment.ts';
import { unfitDetails } from './decide-recording.ts';
import { type CommandOf, isPerson, noChange, type Ruling, unfitText } from './ruling.ts';

/**
 * What someone says of an assignment after it was given: the one who is responsible, the contact person of a body, or
 * whoever records, of anyone's; a co-worker only how far it has come. Others who may read the Book learn whose it is; everyone else not even that it is.
 */
export function reportAssignment(book: Book, command: CommandOf<'report-assignment'>, stamp: Stamp): Ruling {
  const meeting = findMeeting(book, command.meeting);
  const assignment = meeting?.assignments.find((one) => one.id === command.id && !one.removed);
  const refusal = beyondRights(book, meeting, assignment, command.report, stamp);
  if (refusal !== undefined) return refusal;
  if (meeting === undefined || assignment === undefined) return notFound;
  const said = withoutEmpty(command.report);
  const unfit = unfitReport(book, assignment, said, stamp);
  if (unfit !== undefined) return unfit;
  const report: NewReport = { id: `r${book.next.record}`, ...said, ...before(assignment, said) };
  return [{ type: 'assignment-reported', meeting: meeting.id, id: assignment.id, report }];
}

/** Why someone may not report on an assignment, if so; for showing her a form. */
export function whyNotReport(
  book: Book,
  { meeting: id, id: assignment }: AssignmentRef,
  by: Stamp['by'],
  kind: 'done' | 'progress' = 'done',
): Refusal | undefined {
  const meeting = findMeeting(book, id);
  const found = meeting?.assignments.find((one) => one.id === assignment && !one.removed);
  return beyondRights(book, meeting, found, kind === 'done' ? { kind } : { kind, text: '' }, { by });
}

const notFound: Refusal = { refused: 'no-such-record', of: 'assignment' };

function beyondRights(
  book: Book,
  meeting: Meeting | undefined,
  assignment: Assignment | undefined,
  { kind }: SaidReport,
  { by }: Pick<Stamp, 'by'>,
): Refusal | undefined {
  const standing = by.kind === 'person' ? standingOf(book, by.person) : 'stranger';
  if (standing === 'stranger') return { refused: 'not-allowed', needs: 'participant' };
  const recorder = mayRecord(book, by);
  if (kind === 'kept' && !recorder) return { refused: 'not-allowed', needs: 'secretary-or-chair' };
  // Co-workers tell how it goes; whether it is done, later or someone else's is for the responsible to say.
  const helps = by.kind === 'person' && kind === 'progress' && assignment && helpsWith(assignment, by.person);
  const own = assignment !== undefined && (helps === true || isPerson(by, toldOf(assignment) ?? ''));
  // What is half-written is not known to others than those who record.
  const known = recorder || meeting?.state === 'closed';
  if (!known || assignment === undefined || meeting === undefined) return notFound;
  if (own || (recorder && kind !== 'not-mine')) return undefined;
  return standing === 'visitor'
    ? notFound
    : { refused: 'not-your-assignment', meeting: meeting.id, id: assignment.id };
}

/** A text of nothing but white space is no text. */
function withoutEmpty(said: SaidReport): SaidReport {
  if (said.kind === 'progress' || said.text === undefined || said.text.trim() !== '') return said;
  const { text: _, ...rest } = said;
  return rest;
}

function unfitReport(
  book: Book,
  assignment: Assignment,
  said: SaidReport,
  stamp: Stamp,
): Refusal | undefined {
  const unfit = said.text === undefined ? undefined : unfitText(said.text, 'report');
  if (unfit !== undefined) return unfit;
  const done = assignment.doneAt !== undefined;
  switch (said.kind) {
    case 'progress':
      return isRepeated(assignment, said.text, stamp) ? noChange : undefined;
    case 'done':
      return done ? noChange : undefined;
    case 'reopened':
      return done ? undefined : noChange;
    case 'kept':
      return disowned(assignment) === undefined ? { refused: 'nothing-to-settle' } : undefined;
    case 'not-mine':
      return done ? { refused: 'already-done' } : disowned(assignment) && noChange;
    case 'more-time':
      if (done) return { refused: 'already-done' };
      return tellsWhy(assignment, said) ? undefined : unfitDue(book, assignment, said.due, stamp);
    case 'handed-over':
      return done ? { refused: 'already-done' } : unfitHolder(book, assignment, said.responsible, stamp);
  }
}

function isRepeated(assignment: Assignment, text: string, { by }: Stamp): boolean {
  const last = reportsOf(assignment).at(-1);
  return last?.kind === 'progress' && last.text === text && sameData(last.by, by);
}

/** Only the reason is new: the time that holds was asked for without one. */
function tellsWhy(assignment: Assignment, said: SaidReport & { readonly kind: 'more-time' }): boolean {
  const last = reportsOf(assignment).findLast(({ kind }) => kind === 'more-time');
  return (
    said.text !== undefined &&
    last !== undefined &&
    last.text === undefined &&
    sameData(said.due, assignment.due) &&
    sameData(last.due, assignment.due)
  );
}

/** The new time must be to come, and another than the one that holds. */
function unfitDue(book: Book, { due: old }: Assignment, due: Due, stamp: Stamp): Refusal | undefined {
  if (sameData(due, old)) return noChange;
  const until = due.kind === 'none' ? undefined : due.until;
  if (until !== undefined && until < dayOf(stamp.at, book.group.zone)) return { refused: 'due-passed' };
  if (until !== undefined && old.kind === 'day' && due.kind === 'day' && until === old.until) return noChange;
  return unfitDetails(book, undefined, due);
}

function unfitHolder(
  book: Book,
  { responsible: old }: Assignment,
  responsible: Responsible,
  { by }: Stamp,
): Refusal | undefined {
  if (sameData(responsible, old)) return noChange;
  if (responsible.kind === 'nobody' && !mayRecord(book, by)) return { refused: 'unknown-person' };
  const person = findPerson(book, toldOf({ responsible }));
  if (person?.left !== undefined) return { refused: 'unknown-person' };
  return unfitDetails(book, responsible, undefined);
}

function before({ due, responsible }: Assignment, { kind }: SaidReport): Pick<NewReport, 'before'> {
  if (kind === 'more-time') return { before: { due } };
  return kind === 'handed-over' ? { before: { responsible } } : {};
}
