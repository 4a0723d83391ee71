import type { Book } from './book.ts';
import type { Meeting } from './meeting.ts';
import type { Person } from './person.ts';
import { lastDay } from './time.ts';

/** Those who have left the group since the meeting before, and whom nobody has thanked: it can be done at this one. */
export function unthanked(book: Book, meeting: Meeting): readonly Person[] {
  const before = book.meetings.findLast((one) => one.state === 'closed' && one.date < meeting.date);
  if (before === undefined) return [];
  const since = lastDay(before);
  const until = lastDay(meeting);
  const thanked = new Set(
    book.meetings.flatMap(({ notes }) =>
      notes.flatMap(({ as, person, removed }) => (as === 'farewell' && !removed ? [person] : [])),
    ),
  );
  return book.persons.filter(
    ({ id, left, admittedTo, erasedAt }) =>
      left !== undefined &&
      since < left &&
      left <= until &&
      admittedTo === undefined &&
      erasedAt === undefined &&
      !thanked.has(id),
  );
}
