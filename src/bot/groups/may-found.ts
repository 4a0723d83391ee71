import type { Account } from '../../store/store.ts';
import type { Member } from '../outbox/messenger.ts';
import { speaker } from '../turns/asker.ts';
import type { BotContext } from '../turns/context.ts';
import type { Incoming } from '../turns/incoming.ts';
import { accountName, type FoundingPlace, installedAt } from './founding-place.ts';

/**
 * Whoever may found a group in a conversation: as its roster has her. Undefined for all others: who is not signed in,
 * external, or a guest; whom the settings leave out; and in a team who does not own it. Where the roster names no owner
 * at all, as is known of Teams (botbuilder-js#2706), whoever added the app to the team counts as one.
 */
export async function mayFound(
  bot: BotContext,
  incoming: Incoming,
  place: FoundingPlace,
): Promise<Pick<Member, 'account' | 'name' | 'email'> | undefined> {
  const { account, name } = speaker(incoming);
  if (account === undefined) return undefined;
  // In local mode one person plays all on her own machine, and the chat client has no owners.
  if (bot.roles !== undefined) return bot.isCreator(account, undefined) ? { account, name } : undefined;
  if (account.tenant !== place.tenant) return undefined;
  const member = await bot.messenger.member(place.address, account);
  if (member === undefined || member.role === 'guest' || member.role === 'anonymous') return undefined;
  if (!bot.isCreator(account, member.email)) return undefined;
  const owns = place.kind === 'group-chat' || member.role === 'owner' || (await isOwner(bot, place, account));
  return owns
    ? { account, name: member.name || name, ...(member.email && { email: member.email }) }
    : undefined;
}

async function isOwner(bot: BotContext, place: FoundingPlace, account: Account): Promise<boolean> {
  const members = await bot.messenger.members(place.address);
  if (members === undefined) return false;
  const owners = members.filter(({ role }) => role === 'owner');
  if (owners.length > 0) return owners.some((one) => one.account.id === account.id);
  const installer = bot.installers.get(installedAt(place));
  return installer !== undefined && accountName(installer) === accountName(account);
}
