import type { Book } from '../../meetings/model/book.ts';
import { findOrganisation } from '../../meetings/model/lookup.ts';
import type { Person } from '../../meetings/model/person.ts';

/** One choice of an Input.ChoiceSet. */
export type Choice = { readonly title: string; readonly value: string };

/** "Eva Ek, Granby". */
export function organisedName(book: Book, person: Person): string {
  const organisation = findOrganisation(book, person.organisation);
  return organisation === undefined ? person.name : `${person.name}, ${organisation.name}`;
}

/** People to pick one from. */
export function personChoices(book: Book, persons: readonly Person[]): readonly Choice[] {
  return persons.map((person) => ({ title: organisedName(book, person), value: person.id }));
}
