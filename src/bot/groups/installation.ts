import { words } from '../../language/words/languages.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { type Contacts, Damaged } from '../../store/store.ts';
import { helpReply, welcomeReply } from '../replies/card-reply.ts';
import { rememberPersonal } from '../turns/asker.ts';
import type { BotContext } from '../turns/context.ts';
import { execute } from '../turns/execute.ts';
import type { Incoming, Reply } from '../turns/incoming.ts';
import { turnOf } from '../turns/turn.ts';
import { reviveFailed } from './connect.ts';
import { foundingPlace, installedAt } from './founding-place.ts';

/** The app was added: says hello, and takes up what could not be sent while it was gone. */
export async function onInstalled(bot: BotContext, incoming: Incoming): Promise<Reply> {
  const group = bot.store.directory.groupOf(incoming.conversation.id);
  if (group !== undefined) {
    await reviveFailed(bot.store, group, incoming);
    bot.touch(group);
    return { kind: 'none' };
  }
  if (incoming.conversation.kind === 'personal') return greetPerson(bot, incoming);
  const place = foundingPlace(incoming);
  const { account } = incoming.sender;
  if (place !== undefined && account !== undefined) bot.installers.set(installedAt(place), account);
  return welcomeReply(words(incoming.sender.language), place !== undefined);
}

/** Someone added the app for herself: from now on she can be written to directly. */
async function greetPerson(bot: BotContext, incoming: Incoming): Promise<Reply> {
  const { account, language } = incoming.sender;
  const groups = bot.askers.groupsOf(incoming);
  if (account !== undefined) {
    for (const group of groups) {
      await rememberPersonal(bot, group, account, incoming.address, incoming.at);
      await reviveFailed(bot.store, group, incoming);
      bot.touch(group);
    }
  }
  const [first] = groups;
  const { help, turns } = words(language);
  if (first === undefined) return { kind: 'text', text: `${help.welcome} ${turns.unknownHere}` };
  const turn = turnOf(bot, incoming, await bot.askers.inGroup(incoming, first));
  return helpReply(turn, help.welcome);
}

/**
 * The app was taken away, or the conversation is no more: nothing is posted there any longer. The Book stays as it is.
 * For a team all its channels are meant.
 */
export async function onGone(
  bot: BotContext,
  incoming: Incoming,
  why: 'uninstalled' | 'deleted',
): Promise<void> {
  if (incoming.conversation.kind === 'personal') return forgetPersonal(bot, incoming);
  for (const group of await groupsAt(bot, incoming)) {
    const contacts = await bot.store.contacts(group);
    const gone = contacts.conversations
      .filter((one) => isThere(one, incoming))
      .map((one) => one.conversation);
    const ids = gone.length > 0 ? gone : [incoming.conversation.id];
    await execute(
      bot.store,
      group,
      ids.map((conversation) => ({ type: 'release-conversation', conversation, why })),
      { at: incoming.at, by: { kind: 'stranger' }, id: `${incoming.id}:gone` },
    );
    bot.touch(group);
  }
}

function isThere(
  one: { readonly conversation: string; readonly team?: string },
  { conversation, what }: Incoming,
): boolean {
  // A deletion names what is gone: one channel, or the whole team. The app itself leaves a team at once.
  const team = what.kind === 'conversation-deleted' ? conversation.id : conversation.team;
  return one.conversation === conversation.id || (team !== undefined && one.team === team);
}

/** The groups that are shown in a conversation, or in any channel of its team. */
export async function groupsAt(bot: BotContext, incoming: Incoming): Promise<readonly GroupId[]> {
  const direct = bot.store.directory.groupOf(incoming.conversation.id);
  if (incoming.conversation.team === undefined) return direct === undefined ? [] : [direct];
  const found: GroupId[] = [];
  for (const group of bot.store.groups()) {
    const conversations = await conversationsOf(bot, group);
    if (conversations.some((one) => isThere(one, incoming))) found.push(group);
  }
  return found;
}

/** None where they cannot be read: one damaged group keeps no other from being taken out. */
async function conversationsOf(bot: BotContext, group: GroupId): Promise<Contacts['conversations']> {
  try {
    return (await bot.store.contacts(group)).conversations;
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    bot.log.error({ group, ...error.fault }, 'a group could not be read');
    return [];
  }
}

async function forgetPersonal(bot: BotContext, incoming: Incoming): Promise<void> {
  for (const group of bot.askers.groupsOf(incoming)) {
    await bot.store.changeContacts(group, (contacts) => ({
      ...contacts,
      accounts: contacts.accounts.map((account) => {
        if (account.address?.conversation !== incoming.conversation.id) return account;
        const { address: _, ...rest } = account;
        return rest;
      }),
    }));
  }
}
