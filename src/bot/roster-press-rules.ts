import { savesSomething } from '../meetings/compare-roster.ts';
import type { PressRules } from './press-rule.ts';
import { receiptReply } from './receipt-reply.ts';
import { comparedRoster, rosterReply } from './roster-reply.ts';

type Verbs = 'save-roster' | 'drop-roster';

/** The buttons about who belongs to the group. */
export const rosterPressRules: Pick<PressRules, Verbs> = {
  'save-roster': {
    private: true,
    needs: 'secretary',
    again: true,
    // Read and compared anew with the newest Book: only what was shown is saved.
    commands: (turn, { text, shown }) => {
      const now = comparedRoster(turn.asker.book, text);
      if (!savesSomething(now.comparison)) return { kind: 'text', text: turn.say.roster.read.nothingToSave };
      if (now.shown !== shown) return rosterReply(turn, text, turn.say.roster.read.changedMeanwhile);
      return [{ type: 'save-roster', rows: now.read.rows }];
    },
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.roster.read.nothingToSave }),
  },
  'drop-roster': {
    private: true,
    needs: 'secretary',
    reply: (turn) => ({ kind: 'text', text: turn.say.roster.read.dropped }),
  },
};
