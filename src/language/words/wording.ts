import type { Book } from '../../meetings/model/book.ts';
import { findMeeting, findPerson } from '../../meetings/model/lookup.ts';
import type { MeetingId, PersonId } from '../../meetings/model/terms.ts';

/** A sentence's first letter as a capital; the rest is left as it is. */
export function capital(text: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  const letter = String.fromCodePoint(first);
  return letter.toUpperCase() + text.slice(letter.length);
}

/** The person's name as the book has it; `unknown` where the book has no such person. */
export function nameOf(book: Book, person: PersonId | undefined, unknown: string): string {
  return findPerson(book, person)?.name ?? unknown;
}

/** At most `limit` characters of somebody's words, never half a character; an ellipsis tells that there was more. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text
    .slice(0, limit)
    .toWellFormed()
    .replace(/\uFFFD$/u, '')}…`;
}

/** Who is responsible for an assignment, by name as the book has it; undefined when nobody is, or there is none. */
export function responsibleName(book: Book, meeting: MeetingId, id: string): string | undefined {
  const assignment = findMeeting(book, meeting)?.assignments.find((one) => one.id === id);
  const responsible = assignment?.responsible;
  if (responsible === undefined || responsible.kind === 'nobody') return undefined;
  return responsible.kind === 'person' ? findPerson(book, responsible.person)?.name : responsible.name;
}
