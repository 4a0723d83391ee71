import type { GroupId } from '../../meetings/model/terms.ts';
import { helpReply } from '../replies/card-reply.ts';
import { rememberPersonal } from './asker.ts';
import type { BotContext } from './context.ts';
import { converse } from './converse.ts';
import type { Incoming, Reply } from './incoming.ts';
import { onceKept } from './once-kept.ts';
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
    await rememberPersonal(bot, group, account, incoming.address, incoming.at);
  }
  bot.actedIn.set(incoming, group);
  const turn = turnOf(bot, incoming, asker);
  // Someone who only mentions the bot, or sends a picture, wants to know what it is good for.
  return onceKept(turn, text.trim() === '' ? helpReply(turn) : converse(turn, text));
}
