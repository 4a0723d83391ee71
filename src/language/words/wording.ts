import type { Book } from '../../meetings/book.ts';
import { findPerson } from '../../meetings/lookup.ts';
import type { PersonId } from '../../meetings/terms.ts';

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
