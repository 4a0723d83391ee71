import type { Reply } from './incoming.ts';
import type { Turn } from './turn.ts';

/**
 * An answer that tells of nothing but what is on disk: the Book it was read from may hold what others just said, and
 * that is not saved yet. Throws, as for any fault, when it never came there.
 */
export async function onceKept({ bot, asker }: Turn, reply: Reply | Promise<Reply>): Promise<Reply> {
  const answer = await reply;
  await bot.store.flushed(asker.group, asker.book.version);
  return answer;
}
