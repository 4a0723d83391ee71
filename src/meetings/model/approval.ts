import type { Book } from './book.ts';
import { findPerson } from './lookup.ts';
import type { Adjustment, Edition, Meeting } from './meeting.ts';
import { settingsOf } from './settings.ts';
import type { PersonId } from './terms.ts';

/** How far the minutes of a meeting have come; undefined before the meeting is closed. */
export type MinutesState = 'draft' | 'finished' | 'sent' | 'adjusted' | 'filed' | 'approved';

/** Who verifies the minutes of a meeting: those set or elected for it, else those of the group who are still in it. */
export function adjustersOf(book: Book, meeting: Meeting): readonly PersonId[] {
  return (
    meeting.adjusters ??
    settingsOf(book.group).adjusters.filter((id) => {
      const person = findPerson(book, id);
      return person !== undefined && (person.left === undefined || person.left > meeting.date);
    })
  );
}

/** The edition that counts: the last one. */
export function currentEdition(meeting: Meeting): Edition | undefined {
  return meeting.minutes?.editions.at(-1);
}

/** Those of the adjusters who have adjusted the edition that counts, in the order in which they did. */
export function adjustments(book: Book, meeting: Meeting): readonly Adjustment[] {
  const edition = currentEdition(meeting)?.number;
  const adjusters = adjustersOf(book, meeting);
  return (meeting.minutes?.adjusted ?? []).filter(
    (one) => one.edition === edition && adjusters.includes(one.person),
  );
}

/** The adjusters whose word on the edition that counts is still waited for. */
export function notAdjusted(book: Book, meeting: Meeting): readonly PersonId[] {
  const done = adjustments(book, meeting).map(({ person }) => person);
  return adjustersOf(book, meeting).filter((person) => !done.includes(person));
}

/** Whether the edition that counts was sent to someone whose word on it is still waited for. */
export function isAwaited(book: Book, meeting: Meeting, person: PersonId): boolean {
  return sentOf(meeting)?.to.includes(person) === true && notAdjusted(book, meeting).includes(person);
}

/** To whom the edition that counts was sent, and when; what was sent of an earlier one is not. */
export function sentOf(
  meeting: Meeting,
): { readonly at: string; readonly to: readonly PersonId[] } | undefined {
  const { sent } = meeting.minutes ?? {};
  const edition = currentEdition(meeting);
  return sent === undefined || edition === undefined || sent.at < edition.at ? undefined : sent;
}

export function minutesStateOf(book: Book, meeting: Meeting): MinutesState | undefined {
  if (meeting.state !== 'closed') return undefined;
  if (meeting.minutesFinishedAt === undefined) return 'draft';
  if (meeting.minutes?.approved !== undefined) return 'approved';
  if (meeting.minutes?.filedAt !== undefined) return 'filed';
  if (adjustersOf(book, meeting).length > 0 && notAdjusted(book, meeting).length === 0) return 'adjusted';
  return sentOf(meeting) === undefined ? 'finished' : 'sent';
}
