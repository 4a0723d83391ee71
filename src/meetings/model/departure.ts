import type { Book } from './book.ts';
import { findPerson, roster } from './lookup.ts';
import type { Assignment, Meeting } from './meeting.ts';
import type { Person } from './person.ts';
import { holderOf, type Seat } from './seat.ts';
import type { PersonId } from './terms.ts';

/** What someone leaves behind who leaves the group. */
export type Departure = {
  readonly person: Person;
  readonly seats: readonly Seat[];
  readonly assignments: readonly { readonly meeting: Meeting; readonly assignment: Assignment }[];
  /** She is the only secretary, whose role must be given to someone else first. */
  readonly lastSecretary: boolean;
};

/** What would have to be taken over from someone in the group; undefined when she is not in it, or not any more. */
export function departureOf(book: Book, id: PersonId): Departure | undefined {
  const person = findPerson(book, id);
  if (person === undefined || person.admittedTo !== undefined || person.left !== undefined) return undefined;
  return {
    person,
    seats: seatsOf(book, id),
    assignments: openAssignmentsOf(book, id),
    lastSecretary:
      person.roles.includes('secretary') &&
      roster(book).every((other) => other.id === id || !other.roles.includes('secretary')),
  };
}

/** Those who left the team and of whom no secretary has said yet what that means. */
export function pendingDepartures(book: Book): readonly Person[] {
  return roster(book).filter((person) => person.leftTeamAt !== undefined);
}

/** Who could take over, most likely first: her organisation's substitutes, others of it, other substitutes, then the rest. */
export function successorsOf(book: Book, id: PersonId): readonly Person[] {
  const organisation = findPerson(book, id)?.organisation;
  const nearness = (person: Person): number => {
    if (person.roles.length > 0) return 4;
    const near = organisation !== undefined && person.organisation === organisation;
    return (near ? 0 : 2) + (person.category === 'substitute' ? 0 : 1);
  };
  return roster(book)
    .filter((person) => person.id !== id && person.leftTeamAt === undefined)
    .toSorted((a, b) => nearness(a) - nearness(b));
}

/** The seats that someone holds now. */
export function seatsOf(book: Book, id: PersonId): readonly Seat[] {
  return book.seats.filter((seat) => holderOf(seat) === id);
}

/** What someone is to do, or answers for as a body's contact person, and has not reported as done. */
export function openAssignmentsOf(book: Book, id: PersonId): Departure['assignments'] {
  return book.meetings.flatMap((meeting) =>
    meeting.assignments
      .filter(({ removed, doneAt, responsible }) => {
        const hers =
          (responsible.kind === 'person' && responsible.person === id) ||
          (responsible.kind === 'body' && responsible.contact === id);
        return hers && !removed && doneAt === undefined;
      })
      .map((assignment) => ({ meeting, assignment })),
  );
}
