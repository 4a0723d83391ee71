import type { ConversationKind } from '../../meetings/model/group.ts';
import { meetingInFocus } from '../../meetings/model/lookup.ts';
import { mayRead, standingOf } from '../../meetings/model/rights.ts';
import type { Actor } from '../../meetings/model/stamp.ts';
import type { GroupId, MeetingId, PersonId } from '../../meetings/model/terms.ts';
import { dayOf } from '../../meetings/model/time.ts';
import { posts } from '../../meetings/posts/posts.ts';
import { alreadyDone } from '../../meetings/rules/decide.ts';
import { hashCode } from '../../store/code.ts';
import type { Account, Contacts, Store } from '../../store/store.ts';
import { personOfName } from '../people/account-name.ts';
import { withAccount } from '../people/with-account.ts';
import type { BotContext } from '../turns/context.ts';
import { execute } from '../turns/execute.ts';
import { inTurn } from '../turns/in-turn.ts';
import type { Incoming } from '../turns/incoming.ts';

/** How an attempt to connect a conversation ended. */
export type Connected =
  | { readonly kind: 'connected'; readonly group: GroupId }
  | { readonly kind: 'already'; readonly group: GroupId }
  | {
      readonly kind: 'refused';
      readonly why: 'wrong-code' | 'other-group' | 'anonymous' | 'personal' | 'which-group';
    };

/**
 * Binds the conversation it is said in to a group: with the group's one-time code, which also makes the sender its
 * secretary, or without a code when the sender is the secretary of exactly one group.
 */
export async function connect(bot: BotContext, incoming: Incoming, code: string): Promise<Connected> {
  const { account } = incoming.sender;
  const { conversation } = incoming;
  const { kind } = conversation;
  if (kind === 'personal') return refused('personal');
  if (account === undefined) return refused('anonymous');
  return inTurn(conversation.id, () => connectAlone(bot, incoming, account, kind, code));
}

async function connectAlone(
  bot: BotContext,
  incoming: Incoming,
  account: Account,
  kind: ConversationKind,
  code: string,
): Promise<Connected> {
  const { directory } = bot.store;
  const bound = directory.groupOf(incoming.conversation.id);
  const wanted = code === '' ? await onlyGroupOf(bot, account) : directory.groupByCode(hashCode(code));
  if (bound !== undefined && wanted === bound && code !== '') {
    // A new code makes its holder secretary also where the group is shown already.
    const anew = await bindTo(bot, incoming, account, bound, kind, code);
    return anew.kind === 'connected' ? anew : { kind: 'already', group: bound };
  }
  if (bound !== undefined) {
    const again = await connectAgain(bot, incoming, bound, wanted, code);
    if (again.kind !== 'already' || kind !== 'meeting-chat') return again;
    const { book, person } = await bot.askers.inGroup(incoming, bound);
    if (standingOf(book, person) !== 'secretary') return again;
    // The chat of a series of meetings goes on with the meeting that is nearest now.
    const moved = await bindTo(bot, incoming, account, bound, kind, '');
    return moved.kind === 'connected' ? moved : again;
  }
  if (wanted === undefined) return refused(code === '' ? 'which-group' : 'wrong-code');
  return bindTo(bot, incoming, account, wanted, kind, code);
}

/** In a conversation that shows a group already. Whose it is, only those who are in the group are told. */
async function connectAgain(
  bot: BotContext,
  incoming: Incoming,
  bound: GroupId,
  wanted: GroupId | undefined,
  code: string,
): Promise<Connected> {
  const { book, person } = await bot.askers.inGroup(incoming, bound);
  // Teams delivers twice what it heard no answer to.
  if (alreadyDone(book, incoming.id)) return { kind: 'connected', group: bound };
  if (bound === wanted || (wanted === undefined && mayRead(book, person)))
    return { kind: 'already', group: bound };
  return refused(wanted === undefined && code !== '' ? 'wrong-code' : 'other-group');
}

function refused(why: (Connected & { kind: 'refused' })['why']): Connected {
  return { kind: 'refused', why };
}

/** The one group whose secretary this is. */
async function onlyGroupOf(bot: BotContext, account: Account): Promise<GroupId | undefined> {
  const mine: GroupId[] = [];
  for (const { group, person } of bot.store.directory.personsOf(account)) {
    if (standingOf(await bot.store.load(group), person) === 'secretary') mine.push(group);
  }
  return mine.length === 1 ? mine[0] : undefined;
}

async function bindTo(
  bot: BotContext,
  incoming: Incoming,
  account: Account,
  group: GroupId,
  kind: ConversationKind,
  code: string,
): Promise<Connected> {
  const taken = code === '' ? {} : await takeCode(bot.store, group, hashCode(code));
  if (taken === undefined) return refused('wrong-code');
  const sender = await senderPerson(bot, incoming, group, taken.codePerson);
  const by: Actor =
    code === '' && 'person' in sender ? { kind: 'person', person: sender.person } : { kind: 'code-holder' };
  const done = await execute(
    bot.store,
    group,
    [
      {
        type: 'bind-conversation',
        conversation: {
          id: incoming.conversation.id,
          kind,
          tenant: incoming.conversation.tenant,
          ...(kind === 'meeting-chat' ? await meetingOfChat(bot, group, incoming) : {}),
        },
        sender,
      },
    ],
    { at: incoming.at, by, id: incoming.id },
  );
  // Whoever the code was made for has been known all the time: it has done what it was for.
  if (done.facts.length === 0 && 'person' in sender && sender.person === taken.codePerson)
    return { kind: 'connected', group };
  if (done.facts.length === 0) {
    if (code !== '') await giveCodeBack(bot.store, group, { codeHash: hashCode(code), ...taken });
    return refused('other-group');
  }
  const person =
    'person' in sender ? sender.person : done.facts.find((fact) => fact.type === 'person-added')?.person.id;
  await bot.store.changeContacts(group, (contacts) => connectedContacts(contacts, incoming, account, person));
  await reviveFailed(bot.store, group, incoming);
  await bot.bindRoster(group);
  bot.touch(group);
  return { kind: 'connected', group };
}

/**
 * What could not be sent to a conversation while the app was gone from it is taken up again, unless it went another way
 * or its time is over.
 */
export async function reviveFailed(
  store: Store,
  group: GroupId,
  { conversation, at }: Pick<Incoming, 'conversation' | 'at'>,
): Promise<void> {
  const over = new Set(
    posts(await store.load(group), at).flatMap(({ key, expires = at }) => (expires < at ? [key] : [])),
  );
  await store.changeOutbox(group, (outbox) => ({
    ...outbox,
    rows: outbox.rows.map((row) =>
      row.state === 'failed' &&
      row.address.conversation === conversation.id &&
      !over.has(row.key) &&
      !outbox.rows.some(({ key }) => key === `${row.key}:mention`)
        ? { ...row, state: 'waiting', attempts: 0, retryAt: at }
        : row,
    ),
  }));
}

function connectedContacts(
  contacts: Contacts,
  incoming: Incoming,
  account: Account,
  person: PersonId | undefined,
): Contacts {
  const others = contacts.conversations.filter((one) => one.conversation !== incoming.conversation.id);
  const bound = withAccount(contacts, account, person);
  return { ...bound, conversations: [...others, conversationAddress(incoming)] };
}

/** The address of the conversation itself, with the team that a channel belongs to. */
function conversationAddress(incoming: Incoming): Contacts['conversations'][number] {
  const { team } = incoming.conversation;
  return { ...incoming.address, ...(team === undefined ? {} : { team }) };
}

type Code = Pick<Contacts, 'codeHash' | 'codePerson'>;

/** The code works once: only the first to take it gets it, and with it whose it is; undefined for all others. */
async function takeCode(
  store: Store,
  group: GroupId,
  hash: string,
): Promise<Pick<Code, 'codePerson'> | undefined> {
  let taken: Pick<Code, 'codePerson'> | undefined;
  await store.changeContacts(group, (contacts) => {
    taken = undefined;
    if (contacts.codeHash !== hash) return contacts;
    const { codeHash: _, codePerson, ...rest } = contacts;
    taken = codePerson === undefined ? {} : { codePerson };
    return rest;
  });
  return taken;
}

async function giveCodeBack(store: Store, group: GroupId, code: Code): Promise<void> {
  await store.changeContacts(group, (contacts) =>
    contacts.codeHash === undefined ? { ...contacts, ...code } : contacts,
  );
}

/**
 * Who in the book the sender is: bound already, by exact e-mail, the one for whom the code was made, or the secretary
 * that the group was loaded with, when the names are the same and she has no account yet. Else a new person.
 */
async function senderPerson(
  bot: BotContext,
  incoming: Incoming,
  group: GroupId,
  codePerson: PersonId | undefined,
): Promise<{ readonly person: PersonId; readonly anew?: true } | { readonly name: string }> {
  const asker = await bot.askers.inGroup(incoming, group);
  if (asker.person !== undefined) return { person: asker.person };
  if (codePerson !== undefined) return { person: codePerson, anew: true };
  const contacts = await bot.store.contacts(group);
  const named = personOfName(asker.book, contacts, incoming.sender.name);
  const isSecretary = named !== undefined && standingOf(asker.book, named) === 'secretary';
  return isSecretary ? { person: named } : { name: incoming.sender.name };
}

/** The chat of a meeting belongs to the meeting that is nearest when it is connected. */
async function meetingOfChat(
  bot: BotContext,
  group: GroupId,
  incoming: Incoming,
): Promise<{ readonly meeting?: MeetingId }> {
  const book = await bot.store.load(group);
  const meeting = meetingInFocus(book, dayOf(incoming.at, book.group.zone));
  return meeting === undefined ? {} : { meeting: meeting.id };
}

/** Binds an account to a person on the roster, durably, and writes that it happened. */
export async function bindAccount(
  bot: Pick<BotContext, 'store' | 'touch'>,
  group: GroupId,
  account: Account,
  person: PersonId,
  doing: {
    readonly at: string;
    readonly by: Actor;
    readonly id: string;
    readonly how: 'e-mail' | 'secretary';
  },
): Promise<boolean> {
  const { how, ...stamp } = doing;
  const done = await execute(bot.store, group, [{ type: 'connect-person', person, how }], stamp);
  const refusal = done.outcomes[0];
  if (refusal !== undefined && 'refused' in refusal && refusal.refused !== 'no-change') return false;
  await bot.store.changeContacts(group, (contacts) => withAccount(contacts, account, person));
  bot.touch(group);
  return true;
}
