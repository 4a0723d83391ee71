import type { Book } from '../model/book.ts';
import type { Departure } from '../model/departure.ts';
import { findPerson } from '../model/lookup.ts';
import type { Assignment } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import { holderOf, type Seat } from '../model/seat.ts';
import { dayOf } from '../model/time.ts';

/** What waits for someone because an administrator erased a person who still belonged to the group. */
export type LeftBehind = {
  readonly person: Person;
  /** Hers until then, and vacant since. */
  readonly seats: readonly Seat[];
  /** Hers until then, and still nobody's; of a body's that it has no contact person. */
  readonly assignments: Departure['assignments'];
};

/** Undefined where she had left before, or where nothing waits (any more). */
export function leftBehindBy(book: Book, id: string): LeftBehind | undefined {
  const person = findPerson(book, id);
  if (person?.erasedAt === undefined || person.left !== dayOf(person.erasedAt, book.group.zone))
    return undefined;
  const { erasedAt, left } = person;
  const seats = book.seats.filter((seat) => {
    const last = seat.terms.at(-1);
    return holderOf(seat) === undefined && last?.person === id && last.to === left;
  });
  const assignments = book.meetings.flatMap((meeting) =>
    meeting.assignments
      .filter((one) => isLeftAt(one, erasedAt) && isNobodys(one))
      .map((assignment) => ({ meeting, assignment })),
  );
  return seats.length + assignments.length === 0 ? undefined : { person, seats, assignments };
}

/** The erasure itself has handed it over, to nobody: what is of the same instant is of the same stroke. */
function isLeftAt({ reports }: Assignment, erasedAt: string): boolean {
  return reports.some(({ kind, at, removed }) => kind === 'handed-over' && at === erasedAt && !removed);
}

function isNobodys({ removed, doneAt, responsible }: Assignment): boolean {
  const nobody =
    responsible.kind === 'nobody' || (responsible.kind === 'body' && responsible.contact === undefined);
  return nobody && !removed && doneAt === undefined;
}
