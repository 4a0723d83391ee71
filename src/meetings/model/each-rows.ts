import type { Assignment, Meeting } from './meeting.ts';

/** The id that all of those share that were given at once to each of several; an assignment's own where it was given alone. */
export function givenAs({ id, each }: Pick<Assignment, 'id' | 'each'>): string {
  return each?.first ?? id;
}

/** Everything that was given at once with an assignment and stands, itself included, in the order in which it was given. */
export function rowsWith(meeting: Meeting, assignment: Assignment): readonly Assignment[] {
  if (assignment.each === undefined) return [assignment];
  const first = givenAs(assignment);
  return meeting.assignments.filter((one) => givenAs(one) === first && !one.removed);
}

/** Records without those that were given together with an earlier one: what stands once in a list. */
export function once<T extends Pick<Assignment, 'id' | 'each'>>(assignments: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return assignments.filter((one) => !seen.has(givenAs(one)) && seen.add(givenAs(one)));
}

/** Whether an assignment is a body's of this name, without regard to case and to what kind of body it is. */
export function isOfBody({ responsible }: Pick<Assignment, 'responsible'>, said: string): boolean {
  return responsible.kind === 'body' && bareName(responsible.name) === bareName(said);
}

/** A body's name in lower case, without what kind of body it is: "Granby kommun" and "granby" are the same. */
export function bareName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:^|\s)(?:kommun|stad|länsdel|municipality)(?:en|s|ens)?(?=\s|$)/gu, ' ')
    .trim();
}
