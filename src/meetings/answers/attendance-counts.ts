import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Category, Person } from '../model/person.ts';

/** How many of how many were there. */
export type OfAll = { readonly there: number; readonly all: number };

/** How many of each kind were there, of the members with how many are recorded. */
export type AttendanceCounts = {
  readonly members: OfAll;
  readonly substitutes: number;
  readonly others: number;
};

/** Those who were there for any part, by how they belong to the group. */
export function attendanceCounts(book: Book, meeting: Meeting): AttendanceCounts {
  const rows = Map.groupBy(meeting.attendance, (row) => row.person);
  const recorded = book.persons.filter(({ id }) => rows.has(id));
  const there = recorded.filter(({ id }) => rows.get(id)?.some(({ status }) => status !== 'absent'));
  const of = (persons: readonly Person[], category: Category) =>
    persons.filter((one) => one.category === category).length;
  return {
    members: { there: of(there, 'member'), all: of(recorded, 'member') },
    substitutes: of(there, 'substitute'),
    others: of(there, 'other'),
  };
}
