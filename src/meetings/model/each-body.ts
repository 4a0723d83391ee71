import type { Book } from './book.ts';
import { findPerson } from './lookup.ts';
import { organisationsInOrder } from './order.ts';
import type { Organisation } from './person.ts';
import { holderOf } from './seat.ts';
import { settingsOf } from './settings.ts';
import type { OrganisationId, PersonId } from './terms.ts';

/** A body that something is asked of: a party by its name and contact person, where there is just one; or a mere name. */
export type EachBody = {
  readonly name: string;
  readonly organisation?: OrganisationId;
  readonly contact?: PersonId;
};

/** The parties (huvudmän) of a group, by name. */
export function parties(book: Book): readonly Organisation[] {
  return organisationsInOrder(book.organisations.filter(({ party }) => party));
}

/** By its name a region, or what regions were called before. */
export function isRegion({ name }: Pick<Organisation, 'name'>): boolean {
  return /(?<!\p{L})(?:region|landsting)(?:en|et|ens|ets|s)?(?!\p{L})/iu.test(name);
}

/** The bodies that are meant by all of a kind; none where the Book names none. */
export function eachBody(book: Book, of: 'parties' | 'municipalities' | 'sub-counties'): readonly EachBody[] {
  if (of === 'sub-counties') return settingsOf(book.group).subCounties.map((name) => ({ name }));
  return parties(book)
    .filter((party) => of === 'parties' || !isRegion(party))
    .map(({ id, name }) => ({ name, organisation: id, ...contactOf(book, id) }));
}

/** Those who hold a party's seats for members, and still belong to the group. */
export function seatHolders(book: Book, organisation: OrganisationId): readonly PersonId[] {
  const held = book.seats
    .filter((seat) => seat.organisation === organisation && seat.as === 'member')
    .flatMap((seat) => holderOf(seat) ?? []);
  return [...new Set(held)].filter((person) => findPerson(book, person)?.left === undefined);
}

/** Who speaks for a party beyond doubt: its member, where it has just one. */
function contactOf(book: Book, organisation: OrganisationId): { readonly contact?: PersonId } {
  const [only, ...others] = seatHolders(book, organisation);
  return only === undefined || others.length > 0 ? {} : { contact: only };
}
