import type { GroupId } from '../meetings/book.ts';
import { rememberPersonal } from './asker.ts';
import type { BotContext } from './context.ts';
import { converse } from './converse.ts';
import type { Incoming, Reply } from './incoming.ts';
import { turnOf } from './turn.ts';

/** Answers what was said in one group. */
export async function sayIn(
  bot: BotContext,
  incoming: Incoming,
  group: GroupId,
  text: string,
): Promise<Reply> {
  const { account } = incoming.sender;
  const asker = await bot.askers.inGroup(incoming, group);
  if (incoming.conversation.kind === 'personal' && account !== undefined) {
    await rememberPersonal(bot.store, group, account, incoming.address);
  }
  return converse(turnOf(bot, incoming, asker), text);
}
