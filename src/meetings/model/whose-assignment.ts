import type { Assignment, Report } from './meeting.ts';
import type { PersonId } from './terms.ts';

/** Who is told of an assignment and reports on it: the responsible person, or the contact person of a body. */
export function toldOf({ responsible }: Pick<Assignment, 'responsible'>): PersonId | undefined {
  if (responsible.kind === 'person') return responsible.person;
  return responsible.kind === 'body' ? responsible.contact : undefined;
}

/** Whether someone is a co-worker on an assignment: she is told of it and may report how it goes, but is not reminded and ends nothing. */
export function helpsWith(
  { coWorkers = [] }: Pick<Assignment, 'coWorkers'>,
  person: PersonId | undefined,
): boolean {
  return person !== undefined && coWorkers.some((one) => one.person === person);
}

/** What has been said of an assignment and not taken back, oldest first. */
export function reportsOf(assignment: Assignment): readonly Report[] {
  return assignment.reports.filter((report) => !report.removed);
}

/** Not done, and not taken back. */
export function isOpen(assignment: Assignment): boolean {
  return !assignment.removed && assignment.doneAt === undefined;
}

/** The word of the responsible that an assignment is not hers, until it is settled or she says something else of it. */
export function disowned(assignment: Assignment): Report | undefined {
  const last = reportsOf(assignment).findLast(({ kind }) => kind !== 'progress');
  return last?.kind === 'not-mine' ? last : undefined;
}

/**
 * An assignment as the meeting gave it: what was reported afterwards is no correction of it, and does not show in
 * what the meeting published.
 */
export function asGiven(assignment: Assignment): Assignment {
  const before = reportsOf(assignment).map((report) => report.before ?? {});
  const due = before.find((one) => one.due !== undefined)?.due;
  const responsible = before.find((one) => one.responsible !== undefined)?.responsible;
  return {
    ...assignment,
    ...(due === undefined ? {} : { due }),
    ...(responsible === undefined ? {} : { responsible }),
  };
}
