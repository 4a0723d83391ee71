import type { Book } from './book.ts';
import { findOrganisation } from './lookup.ts';
import type { Organisation, Person } from './person.ts';

const swedish = new Intl.Collator('sv');

/** Persons by organisation, then family name, then the rest of the name, as Swedish sorts; those without organisation last. */
export function inOrder(book: Book, persons: readonly Person[]): readonly Person[] {
  const names = new Map(book.organisations.map((organisation) => [organisation.id, organisation.name]));
  return persons.toSorted((one, other) => {
    const [first, second] = [one, other].map((person) => names.get(person.organisation ?? ''));
    if (first !== second) {
      if (first === undefined) return 1;
      if (second === undefined) return -1;
      return swedish.compare(first, second) || compareIds(one, other);
    }
    return swedish.compare(familyName(one), familyName(other)) || swedish.compare(one.name, other.name);
  });
}

/** Organisations by name, as Swedish sorts. */
export function organisationsInOrder(organisations: readonly Organisation[]): readonly Organisation[] {
  return organisations.toSorted((one, other) => swedish.compare(one.name, other.name));
}

/** The organisations of persons, each once. */
export function organisationsOf(book: Book, persons: readonly Person[]): readonly Organisation[] {
  const ids = new Set(persons.map((person) => person.organisation));
  return organisationsInOrder(
    [...ids].flatMap((id) => {
      const organisation = findOrganisation(book, id);
      return organisation === undefined ? [] : [organisation];
    }),
  );
}

function familyName(person: Person): string {
  return person.name.trim().split(/\s+/u).at(-1) ?? '';
}

function compareIds(one: Person, other: Person): number {
  return swedish.compare(one.organisation ?? '', other.organisation ?? '');
}
