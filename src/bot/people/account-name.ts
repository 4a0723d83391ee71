import type { Book } from '../../meetings/model/book.ts';
import { roster } from '../../meetings/model/lookup.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import type { Contacts } from '../../store/store.ts';

/**
 * The one person on the roster without an account whose name an account's display name seems to be, in either order and
 * without what stands in brackets: "Ek Eva (Granby)". Proposes, never proves.
 */
export function personOfName(book: Book, contacts: Contacts, displayName: string): PersonId | undefined {
  const wanted = nameKey(displayName);
  if (wanted === '') return undefined;
  const taken = new Set(contacts.accounts.map((account) => account.person));
  const same = roster(book).filter((person) => !taken.has(person.id) && nameKey(person.name) === wanted);
  return same.length === 1 ? same[0]?.id : undefined;
}

/** A name as it is compared: without regard to case, order, and what stands in brackets. */
export function nameKey(name: string): string {
  return name
    .replace(/\(.*?\)/gu, ' ')
    .toLocaleLowerCase('sv')
    .split(/[\s,]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}
