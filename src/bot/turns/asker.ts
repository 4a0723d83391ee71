import type { Book } from '../../meetings/model/book.ts';
import { roster } from '../../meetings/model/lookup.ts';
import type { Actor } from '../../meetings/model/stamp.ts';
import type { GroupId, Instant, PersonId } from '../../meetings/model/terms.ts';
import type { Account, Address, Store } from '../../store/store.ts';
import type { Messenger } from '../outbox/messenger.ts';
import { accountsOf } from '../people/accounts-of.ts';
import { isRemoved } from '../people/bind-roster.ts';
import { personOfEmail } from '../people/person-of-email.ts';
import type { Incoming } from './incoming.ts';

/** Someone who says something to a group: who the account is bound to there, if to anyone. */
export type Asker = {
  readonly group: GroupId;
  readonly book: Book;
  readonly person: PersonId | undefined;
  readonly actor: Actor;
};

export type Askers = {
  /** The asker in one group; binds the account by exact e-mail where the roster tells it. */
  inGroup(incoming: Incoming, group: GroupId): Promise<Asker>;
  /** The groups that the sender is known in. */
  groupsOf(incoming: Incoming): readonly GroupId[];
};

type Options = {
  readonly store: Store;
  readonly messenger: Messenger;
  readonly bind: (group: GroupId, account: Account, person: PersonId, incoming: Incoming) => Promise<void>;
};

/**
 * The account that something counts as said by. In local mode, where one may speak as another, each name is an account
 * of its own, so that strangers can be played too; `as` is only ever set there.
 */
export function speaker({ sender, what }: Incoming): {
  readonly account: Account | undefined;
  readonly name: string;
} {
  if (!('as' in what) || what.as === undefined) return { account: sender.account, name: sender.name };
  const name = what.as.trim();
  return { account: { tenant: 'local', id: name.toLocaleLowerCase('sv') }, name };
}

/** For how long an account that was not on the roster is not looked up again, in milliseconds. */
const lookUpAgain = 60_000;
/** How many such accounts are remembered. */
const rememberedMost = 10_000;

export function createAskers({ store, messenger, bind }: Options): Askers {
  const notFound = new Map<string, number>();

  async function byEmail(incoming: Incoming, group: GroupId, book: Book): Promise<PersonId | undefined> {
    const { account } = speaker(incoming);
    if (account === undefined || account !== incoming.sender.account) return undefined;
    const key = `${group}/${account.tenant}/${account.id}`;
    const now = Date.parse(incoming.at);
    if (now - (notFound.get(key) ?? Number.NEGATIVE_INFINITY) < lookUpAgain) return undefined;
    const contacts = await store.contacts(group);
    const known = contacts.emails.length > 0;
    const member = known ? await messenger.member(incoming.address, account) : undefined;
    const person = isRemoved(contacts, account) ? undefined : personOfEmail(contacts, member?.email);
    if (person !== undefined && roster(book).some((one) => one.id === person)) {
      await bind(group, account, person, incoming);
      return person;
    }
    if (notFound.size >= rememberedMost) notFound.clear();
    notFound.set(key, now);
    return undefined;
  }

  return {
    groupsOf: ({ sender }) =>
      sender.account === undefined
        ? []
        : [...new Set(store.directory.personsOf(sender.account).map((one) => one.group))],
    async inGroup(incoming, group) {
      const book = await store.load(group);
      const as = spokenAs(book, incoming);
      const { account } = speaker(incoming);
      const bound =
        account === undefined
          ? undefined
          : store.directory.personsOf(account).find((one) => one.group === group)?.person;
      // Who asked to be let in before the roster had her may be a member all the same.
      const settled = bound !== undefined && roster(book).some((one) => one.id === bound);
      const person = as ?? (settled ? bound : ((await byEmail(incoming, group, book)) ?? bound));
      return {
        group,
        book: person === bound ? book : await store.load(group),
        person,
        actor: person === undefined ? { kind: 'stranger' } : { kind: 'person', person },
      };
    },
  };
}

/** The person on the roster as whom someone speaks in local mode. */
function spokenAs(book: Book, { what }: Incoming): PersonId | undefined {
  if (!('as' in what) || what.as === undefined) return undefined;
  return personCalled(book, what.as);
}

/** The person in a Book who has a name, or the first of those who have it as their first name. */
export function personCalled(book: Book, name: string): PersonId | undefined {
  const wanted = name.trim().toLocaleLowerCase('sv');
  const named = book.persons.filter((person) => person.name.toLocaleLowerCase('sv') === wanted);
  const first = book.persons.filter((person) => person.name.toLocaleLowerCase('sv').split(' ')[0] === wanted);
  return (named.length > 0 ? named : first)[0]?.id;
}

/**
 * Keeps the address of a personal conversation, so that the person can be written to; what waited for that is sent. Of
 * several accounts, the one that was used last is written to.
 */
export async function rememberPersonal(
  { store, touch }: { readonly store: Store; readonly touch: (group: GroupId) => void },
  group: GroupId,
  account: Account,
  address: Address,
  at: Instant,
): Promise<void> {
  const contacts = await store.contacts(group);
  const isMine = (one: Account) => one.tenant === account.tenant && one.id === account.id;
  const mine = contacts.accounts.find(isMine);
  if (mine === undefined) return;
  const first = accountsOf(contacts, mine.person)[0];
  if (sameAddress(mine.address, address) && first === mine) return;
  const several = contacts.accounts.filter(({ person }) => person === mine.person).length > 1;
  await store.changeContacts(group, (newest) => ({
    ...newest,
    accounts: newest.accounts.map((one) =>
      isMine(one) ? { ...one, address, ...(several && { seen: at }) } : one,
    ),
  }));
  touch(group);
}

function sameAddress(a: Address | undefined, b: Address): boolean {
  return a !== undefined && a.conversation === b.conversation && a.service === b.service && a.bot === b.bot;
}
