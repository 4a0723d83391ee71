import type { Done } from './execute.ts';
import type { Reply } from './incoming.ts';
import type { Turn } from './turn.ts';

/**
 * Tells of what was done. When telling fails, what was saved is saved all the same, and that is said; only where
 * nothing was saved is the fault the edge's to apologise for.
 */
export async function savedAllTheSame(
  turn: Turn,
  done: Done,
  tell: () => Reply | Promise<Reply>,
): Promise<Reply> {
  try {
    return await tell();
  } catch (fault) {
    if (done.facts.length === 0) throw fault;
    const { incoming, bot, say } = turn;
    bot.log.error(
      { activity: incoming.id, fault: fault instanceof Error ? fault.name : 'unknown' },
      'what was done could not be told',
    );
    return { kind: 'text', text: say.turns.savedAllTheSame };
  }
}
