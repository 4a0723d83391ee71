import { adjustersOf, sentOf } from './approval.ts';
import type { Book } from './book.ts';
import type { Meeting } from './meeting.ts';
import { mayRead, standingOf } from './rights.ts';
import type { PersonId } from './terms.ts';

/** What someone may read of a meeting's minutes: all, also as a draft; the edition that was shown to all; or nothing. */
export type MinutesRead = 'all' | 'shown' | 'nothing';

/**
 * Secretary and chair read the minutes as they are written, adjusters what was sent to them, others of the group the
 * edition that was shown to them.
 */
export function minutesRead(book: Book, person: PersonId | undefined, meeting: Meeting): MinutesRead {
  if (['secretary', 'chair'].includes(standingOf(book, person))) return 'all';
  if (person !== undefined && mayRead(book, person) && isAsked(book, person, meeting)) return 'all';
  return meeting.minutes?.shown !== undefined && mayRead(book, person) ? 'shown' : 'nothing';
}

/** Asked to adjust the edition that counts. */
function isAsked(book: Book, person: PersonId, meeting: Meeting): boolean {
  return adjustersOf(book, meeting).includes(person) && sentOf(meeting)?.to.includes(person) === true;
}
