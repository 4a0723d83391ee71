import type { Book } from './book.ts';
import { findPerson } from './lookup.ts';
import type { Actor } from './stamp.ts';
import type { MeetingId, PersonId } from './terms.ts';

/** What someone is to a group, highest first. Rights follow from it, never from what a card or a link says. */
export type Standing = 'secretary' | 'chair' | 'participant' | 'visitor' | 'stranger';

/** Someone's standing in a Book. A chair who is also secretary counts as secretary. */
export function standingOf(book: Book, person: PersonId | undefined): Standing {
  const found = findPerson(book, person);
  if (found === undefined) return 'stranger';
  if (found.admittedTo !== undefined) return 'visitor';
  if (found.left !== undefined) return 'stranger';
  if (found.roles.includes('secretary')) return 'secretary';
  if (found.roles.includes('chair')) return 'chair';
  return 'participant';
}

/** May run and record a meeting. */
export function mayRecord(book: Book, actor: Actor): boolean {
  return actor.kind === 'person' && ['secretary', 'chair'].includes(standingOf(book, actor.person));
}

/** May do everything in the group. */
export function isSecretary(book: Book, actor: Actor): boolean {
  return actor.kind === 'person' && standingOf(book, actor.person) === 'secretary';
}

/** May read the Book. */
export function mayRead(book: Book, person: PersonId | undefined): boolean {
  return ['secretary', 'chair', 'participant'].includes(standingOf(book, person));
}

/** May take part in a meeting: everyone on the roster, and a visitor let in to it. */
export function mayAttend(book: Book, person: PersonId | undefined, meeting: MeetingId): boolean {
  const found = findPerson(book, person);
  return found !== undefined && (found.admittedTo?.includes(meeting) ?? found.left === undefined);
}
