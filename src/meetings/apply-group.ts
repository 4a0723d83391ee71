import type { Book } from './book.ts';
import type { FactOf } from './fact-of.ts';
import { nextAfter } from './ids.ts';
import type { Person } from './person.ts';
import type { PersonId } from './terms.ts';

type GroupFact = FactOf<
  | 'group-created'
  | 'organisation-added'
  | 'person-added'
  | 'role-given'
  | 'role-taken'
  | 'conversation-bound'
  | 'conversation-released'
>;

/** Folds what happens to the group itself: its people, their roles, where it is shown. */
export function applyGroup(book: Book, fact: GroupFact): Book {
  switch (fact.type) {
    case 'group-created':
      return { ...book, group: fact.group };
    case 'organisation-added':
      return {
        ...book,
        organisations: put(book.organisations, fact.organisation),
        next: { ...book.next, organisation: nextAfter(book.next.organisation, fact.organisation.id) },
      };
    case 'person-added':
      return {
        ...book,
        persons: put(book.persons, fact.person),
        next: { ...book.next, person: nextAfter(book.next.person, fact.person.id) },
      };
    case 'role-given':
      return changePerson(book, fact.person, (person) => ({
        ...person,
        roles: [...person.roles.filter((role) => role !== fact.role), fact.role],
      }));
    case 'role-taken':
      return changePerson(book, fact.person, (person) => ({
        ...person,
        roles: person.roles.filter((role) => role !== fact.role),
      }));
    case 'conversation-bound':
      return { ...book, conversations: put(book.conversations, fact.conversation) };
    case 'conversation-released':
      return { ...book, conversations: book.conversations.filter((one) => one.id !== fact.conversation) };
  }
}

/** Changes one person; throws when there is no such person. */
function changePerson(book: Book, id: PersonId, change: (person: Person) => Person): Book {
  const index = book.persons.findIndex((person) => person.id === id);
  const person = book.persons[index];
  if (person === undefined) throw new Error(`A fact names a person that is not in the book: ${id}`);
  return { ...book, persons: book.persons.with(index, change(person)) };
}

/** In place of the one with the same id (a visitor let in anew, a conversation bound otherwise), else last. */
function put<T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] {
  const index = all.findIndex((other) => other.id === one.id);
  return index < 0 ? [...all, one] : all.with(index, one);
}
