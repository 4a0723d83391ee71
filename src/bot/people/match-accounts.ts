import type { Book } from '../../meetings/model/book.ts';
import { roster } from '../../meetings/model/lookup.ts';
import type { Person } from '../../meetings/model/person.ts';
import type { Contacts } from '../../store/store.ts';
import type { Member } from '../outbox/messenger.ts';
import { nameKey } from './account-name.ts';

/** Who on the roster may be who in Teams, of those whom nothing has bound yet. */
export type Matching = {
  /** Of the same name, and nobody else is called so: proposed, never bound by itself. */
  readonly pairs: readonly { readonly person: Person; readonly member: Member }[];
  readonly persons: readonly Person[];
  readonly members: readonly Member[];
};

/** Compares those without an account with the members of the group's conversation whom nobody is bound to. */
export function matchAccounts(book: Book, contacts: Contacts, all: readonly Member[]): Matching {
  const everyone = roster(book);
  const taken = new Set(contacts.accounts.map(({ person }) => person));
  const free = everyone.filter(({ id }) => !taken.has(id));
  const loose = all.filter((member) => contacts.accounts.every((one) => !isSame(one, member.account)));
  const alone = <T extends { readonly name: string }>(
    those: readonly T[],
    { name }: { readonly name: string },
  ) => {
    const same = those.filter((one) => nameKey(one.name) === nameKey(name));
    return same.length === 1 ? same[0] : undefined;
  };
  const pairs = free.flatMap((person) => {
    const member = alone(all, person);
    const only = alone(everyone, person) === person;
    return only && member !== undefined && loose.includes(member) ? [{ person, member }] : [];
  });
  return {
    pairs,
    persons: free.filter((person) => pairs.every((pair) => pair.person !== person)),
    members: loose.filter((member) => pairs.every((pair) => pair.member !== member)),
  };
}

/** A pair as a press names it. */
export function pairKey({ person, member }: Matching['pairs'][number]): string {
  return `${person.id}|${member.account.tenant}/${member.account.id}`;
}

function isSame(one: Member['account'], other: Member['account']): boolean {
  return one.tenant === other.tenant && one.id === other.id;
}
