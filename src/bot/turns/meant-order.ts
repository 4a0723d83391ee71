import type { Intent } from '../../language/intent.ts';
import { understand } from '../../language/reading/understand.ts';
import { speaker } from './asker.ts';
import { contextOf } from './asking.ts';
import type { Reply } from './incoming.ts';
import { touchedBy } from './touched-by.ts';
import type { Turn } from './turn.ts';

/** In milliseconds. */
const rememberedFor = 30 * 60_000;

/** Keeps what is asked about; answers under what it is kept, or nothing where nobody could confirm it. */
export function keepMeantOrder(turn: Turn, text: string): string | undefined {
  const { bot, incoming, asker } = turn;
  const { account } = speaker(incoming);
  if (account === undefined) return undefined;
  const asked = `${incoming.id}:${text.length}`;
  bot.meantOrders.set(asked, {
    ...{ group: asker.group, by: account, text, meaning: meaningOf(turn, understand(text, contextOf(turn))) },
    ...{ at: Date.parse(incoming.at), state: 'asked' },
  });
  return asked;
}

/**
 * Does what was asked about, or drops it: once, for the one who said it, and only while it means what it did then.
 * The order is read again, and every right is decided as if it were typed now.
 */
export async function confirmOrder(
  turn: Turn,
  { asked, yes }: { readonly asked: string; readonly yes: boolean },
  carryOut: (turn: Turn, intents: readonly Intent[]) => Promise<Reply>,
): Promise<Reply> {
  const { bot, incoming, asker, say } = turn;
  const meant = bot.meantOrders.get(asked);
  if (meant === undefined || meant.group !== asker.group) return told(say.asking.forgotten);
  const { account } = speaker(incoming);
  if (account?.id !== meant.by.id || account.tenant !== meant.by.tenant) return told(say.asking.notYours);
  if (meant.state === 'done') return told(say.asking.doneAlready);
  if (meant.state === 'dropped') return told(say.asking.droppedAlready);
  if (Date.parse(incoming.at) - meant.at > rememberedFor) return told(say.asking.forgotten);
  if (!yes) {
    bot.meantOrders.set(asked, { ...meant, state: 'dropped' });
    return told(say.asking.dropped);
  }
  const intents = understand(meant.text, contextOf(turn));
  if (meaningOf(turn, intents) !== meant.meaning) {
    bot.meantOrders.set(asked, { ...meant, state: 'dropped' });
    return told(say.asking.changed(meant.text));
  }
  bot.meantOrders.set(asked, { ...meant, state: 'done' });
  return carryOut(turn, intents);
}

function meaningOf({ asker }: Turn, intents: readonly Intent[]): string {
  return JSON.stringify([intents, touchedBy(asker.book, intents)]);
}

function told(text: string): Reply {
  return { kind: 'text', text };
}
