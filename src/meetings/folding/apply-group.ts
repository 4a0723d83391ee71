import type { Book } from '../model/book.ts';
import type { FactOf } from '../model/fact-of.ts';
import type { Group } from '../model/group.ts';
import { nextAfter } from '../model/ids.ts';
import type { Settings } from '../model/settings.ts';
import type { Stamp } from '../model/stamp.ts';
import { isOwnSeat, seatOf } from './apply-seat.ts';
import { withChanges } from './with-changes.ts';

type GroupFact = FactOf<
  | 'group-created'
  | 'group-changed'
  | 'organisation-added'
  | 'organisation-changed'
  | 'person-added'
  | 'person-removed'
  | 'conversation-bound'
  | 'conversation-released'
>;

/** Folds what happens to the group itself: what it is called, who is in it, where it is shown. */
export function applyGroup(book: Book, fact: GroupFact, stamp: Stamp): Book {
  switch (fact.type) {
    case 'group-created':
      return { ...book, group: fact.group };
    case 'group-changed':
      return { ...book, group: changedGroup(book.group, fact.changes) };
    case 'organisation-added':
      return {
        ...book,
        organisations: put(book.organisations, fact.organisation),
        next: { ...book.next, organisation: nextAfter(book.next.organisation, fact.organisation.id) },
      };
    case 'organisation-changed':
      return {
        ...book,
        organisations: book.organisations.map((one) =>
          one.id === fact.organisation ? { ...one, ...fact.changes } : one,
        ),
      };
    case 'person-added': {
      const seat = seatOf(fact.person);
      return {
        ...book,
        persons: put(book.persons, fact.person),
        seats: seat === undefined ? book.seats : put(book.seats, seat),
        next: { ...book.next, person: nextAfter(book.next.person, fact.person.id) },
      };
    }
    case 'person-removed':
      return {
        ...book,
        persons: book.persons.filter((one) => one.id !== fact.person),
        seats: book.seats.filter((seat) => !isOwnSeat(seat, fact.person)),
      };
    case 'conversation-bound':
      return {
        ...book,
        conversations: put(book.conversations, { since: stamp.at, ...fact.conversation }),
      };
    case 'conversation-released':
      return { ...book, conversations: book.conversations.filter((one) => one.id !== fact.conversation) };
  }
}

/** A setting that is taken back to its default is no longer said. */
function changedGroup(group: Group, { settings, ...changes }: FactOf<'group-changed'>['changes']): Group {
  const changed = withChanges<Group, typeof changes>(group, changes);
  if (settings === undefined) return changed;
  const said = withChanges<Partial<Settings>, typeof settings>(group.settings ?? {}, settings);
  return withChanges(changed, { settings: Object.keys(said).length === 0 ? null : said });
}

/** In place of the one with the same id (a visitor let in anew, a conversation bound otherwise), else last. */
function put<T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] {
  const index = all.findIndex((other) => other.id === one.id);
  return index < 0 ? [...all, one] : all.with(index, one);
}
