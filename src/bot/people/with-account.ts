import type { PersonId } from '../../meetings/model/terms.ts';
import type { Account, Contacts } from '../../store/store.ts';

/** Contacts in which the account is bound to the person, and waits for nobody's decision any more. */
export function withAccount(contacts: Contacts, account: Account, person: PersonId | undefined): Contacts {
  const isIt = (one: Account) => one.tenant === account.tenant && one.id === account.id;
  const address = contacts.accounts.find(isIt)?.address;
  if (person === undefined) return contacts;
  return {
    ...contacts,
    accounts: [
      ...contacts.accounts.filter((one) => !isIt(one)),
      { tenant: account.tenant, id: account.id, person, ...(address === undefined ? {} : { address }) },
    ],
    ...(contacts.removed && { removed: contacts.removed.filter((one) => !isIt(one)) }),
    unplaced: (contacts.unplaced ?? []).filter((one) => !isIt(one)),
  };
}
