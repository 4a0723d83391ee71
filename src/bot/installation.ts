import { words } from '../language/languages.ts';
import type { GroupId } from '../meetings/book.ts';
import { welcomeReply } from './card-reply.ts';
import type { BotContext } from './context.ts';
import { execute } from './execute.ts';
import type { Incoming, Reply } from './incoming.ts';

/** The app was added: says hello, and takes up what could not be sent while it was gone. */
export async function onInstalled(bot: BotContext, incoming: Incoming): Promise<Reply> {
  const group = bot.store.directory.groupOf(incoming.conversation.id);
  if (group !== undefined) {
    await bot.store.changeOutbox(group, (outbox) => ({
      ...outbox,
      rows: outbox.rows.map((row) =>
        row.state === 'failed' && row.address.conversation === incoming.conversation.id
          ? { ...row, state: 'waiting', attempts: 0, retryAt: incoming.at }
          : row,
      ),
    }));
    bot.touch(group);
    return { kind: 'none' };
  }
  return welcomeReply(words(incoming.sender.language));
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
  { conversation }: Incoming,
): boolean {
  return (
    one.conversation === conversation.id ||
    (conversation.team !== undefined && one.team === conversation.team)
  );
}

async function groupsAt(bot: BotContext, incoming: Incoming): Promise<readonly GroupId[]> {
  const direct = bot.store.directory.groupOf(incoming.conversation.id);
  if (incoming.conversation.team === undefined) return direct === undefined ? [] : [direct];
  const found: GroupId[] = [];
  for (const group of bot.store.groups()) {
    const contacts = await bot.store.contacts(group);
    if (contacts.conversations.some((one) => isThere(one, incoming))) found.push(group);
  }
  return found;
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
