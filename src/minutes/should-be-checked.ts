import type { Book } from '../meetings/model/book.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import { checkMinutes, isPressing } from './check-minutes.ts';
import { minutesOf } from './minutes-of.ts';

/** Whether something in a meeting's minutes should be looked at before they are finished. */
export function shouldBeChecked(book: Book, meeting: Meeting): boolean {
  return checkMinutes(book, minutesOf(book, meeting)).some(isPressing);
}
