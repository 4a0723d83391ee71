import type { Contacts } from '../../store/store.ts';

/** A person's accounts, the one to write to first: last seen in direct chat, else any that can be written to. */
export function accountsOf({ accounts }: Contacts, person: string): Contacts['accounts'] {
  const rank = ({ address, seen = '' }: Contacts['accounts'][number]) =>
    `${address === undefined ? 0 : 1}${seen}`;
  return accounts
    .filter((one) => one.person === person)
    .toSorted((one, other) => (rank(one) < rank(other) ? 1 : rank(one) > rank(other) ? -1 : 0));
}
