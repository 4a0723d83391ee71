import type { Book } from '../../meetings/model/book.ts';
import { findPerson } from '../../meetings/model/lookup.ts';
import type { GroupId, Instant, PersonId } from '../../meetings/model/terms.ts';
import { homeConversation } from '../../meetings/posts/posts.ts';
import type { Address, BoundAccount, Contacts, Outbox, Store } from '../../store/store.ts';
import { accountsOf } from '../people/accounts-of.ts';
import type { Messenger, Outgoing } from './messenger.ts';
import type { BotPost } from './own-posts.ts';

/** Where a post goes, and what must be put to it there (a mention, when it could not go directly). */
export type Destination = {
  readonly address: Address;
  readonly thread?: string;
  readonly decorate: (message: Outgoing) => Outgoing;
};

type Ways = {
  readonly store: Store;
  readonly messenger: Messenger;
  readonly now: () => Instant;
  /** Until when nobody tries again to open a conversation with someone, as it was in vain; milliseconds since 1970. */
  readonly unreached: Map<string, number>;
};

/** How long it is left alone to open a conversation with someone who has not the app, in milliseconds. */
const triedAgainAfter = 3_600_000;

const asItIs = (message: Outgoing): Outgoing => message;

/** Where a post is to be sent just now; undefined while there is no way to its place. */
export async function destinationOf(
  ways: Ways,
  group: GroupId,
  book: Book,
  contacts: Contacts,
  outbox: Outbox,
  post: BotPost,
): Promise<Destination | undefined> {
  const { place } = post;
  if (place.kind === 'conversation') return inConversation(contacts, place.conversation);
  if (place.kind === 'thread') return inThread(book, contacts, outbox, place.root, place.conversation);
  const address = post.unreachable
    ? undefined
    : await personalAddress(ways, group, book, contacts, place.person);
  if (address !== undefined) return { address, decorate: asItIs };
  const home = homeConversation(book);
  const [account] = accountsOf(contacts, place.person);
  const person = findPerson(book, place.person);
  if (
    place.fallbackRoot === undefined ||
    home === undefined ||
    account === undefined ||
    person === undefined
  ) {
    return undefined;
  }
  const thread = inThread(book, contacts, outbox, place.fallbackRoot, home.id);
  return thread === undefined
    ? undefined
    : { ...thread, decorate: (message) => withMention(message, account, person.name) };
}

function inConversation(contacts: Contacts, conversation: string): Destination | undefined {
  const address = contacts.conversations.find((one) => one.conversation === conversation);
  return address === undefined ? undefined : { address, decorate: asItIs };
}

function inThread(
  book: Book,
  contacts: Contacts,
  outbox: Outbox,
  root: string,
  conversation: string,
): Destination | undefined {
  const to = inConversation(contacts, conversation);
  const row = outbox.rows.find((one) => one.key === root);
  if (to === undefined || row === undefined) return undefined;
  // Whether the root stands there nobody knows, and whoever sees it there will not send it again: a post of its own.
  if (row.state === 'uncertain') return to;
  if (row.activity === undefined) return undefined;
  const kind = book.conversations.find((one) => one.id === conversation)?.kind;
  // A root that stands in a conversation which the group has left is no thread here.
  const threaded = kind === 'channel' && row.address.conversation === conversation;
  return threaded ? { ...to, thread: row.thread ?? row.activity } : to;
}

async function personalAddress(
  ways: Ways,
  group: GroupId,
  book: Book,
  contacts: Contacts,
  person: PersonId,
): Promise<Address | undefined> {
  const accounts = accountsOf(contacts, person);
  const known = accounts.find((one) => one.address !== undefined)?.address;
  if (known !== undefined) return known;
  const home = homeConversation(book);
  const from = contacts.conversations.find((one) => one.conversation === home?.id);
  const key = `${group}/${person}`;
  const at = Date.parse(ways.now());
  // Once she has the app her address is known, without asking.
  if (from === undefined || (ways.unreached.get(key) ?? 0) > at) return undefined;
  for (const account of accounts) {
    const opened = await ways.messenger.openPersonal(from, account);
    if (opened === undefined) continue;
    await ways.store.changeContacts(group, (newest) => ({
      ...newest,
      accounts: newest.accounts.map((one) => (sameAccount(one, account) ? { ...one, address: opened } : one)),
    }));
    return opened;
  }
  if (accounts.length > 0) ways.unreached.set(key, at + triedAgainAfter);
  return undefined;
}

function sameAccount(a: BoundAccount, b: BoundAccount): boolean {
  return a.tenant === b.tenant && a.id === b.id;
}

function withMention(message: Outgoing, account: BoundAccount, name: string): Outgoing {
  // The name stands inside markup of ours: what would end it is left out of the mention.
  const shown = name.replace(/[<>&]/gu, '');
  return {
    ...message,
    text: `<at>${shown}</at> ${message.text ?? ''}`.trim(),
    mentions: [{ account: { tenant: account.tenant, id: account.id }, name: shown }],
  };
}
