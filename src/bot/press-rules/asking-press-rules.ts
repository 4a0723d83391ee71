import type { Intent } from '../../language/intent.ts';
import { understand } from '../../language/reading/understand.ts';
import { mayRead } from '../../meetings/model/rights.ts';
import { meantOrderReply } from '../replies/asking-reply.ts';
import { contextOf } from '../turns/asking.ts';
import { carryOut, converse } from '../turns/converse.ts';
import type { Reply } from '../turns/incoming.ts';
import { confirmOrder } from '../turns/meant-order.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressRules } from './press-rule.ts';

/** The buttons that answer what was asked back. */
export const askingPressRules: Pick<PressRules, 'say' | 'confirm-order'> = {
  say: { reply: (turn, { text }) => pressedText(turn, text) },
  'confirm-order': {
    needs: 'participant',
    reply: (turn, press) => confirmOrder(turn, press, carryOut),
  },
};

const harmless: ReadonlySet<Intent['kind']> = new Set<Intent['kind']>([
  'question',
  'unclear',
  'meant-order',
  'show-minutes',
]);

/**
 * As if its presser had typed the text, where it was she who was asked. The words of a button that someone else was
 * asked with are that person's: what they would have done is asked about first.
 */
async function pressedText(turn: Turn, text: string): Promise<Reply> {
  const { bot, incoming, asker } = turn;
  const offered = bot.threads.get(incoming, asker.group)?.offered;
  // Who is not in the group orders nothing but of herself.
  const outside = !mayRead(asker.book, asker.person);
  const own = offered?.kind === 'choices' && offered.texts.includes(text);
  const asks = understand(text, contextOf(turn)).every(({ kind }) => harmless.has(kind));
  return outside || own || asks ? converse(turn, text) : meantOrderReply(turn, text);
}
