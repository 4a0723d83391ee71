import { detailsIn } from '../../language/reading/sentences/reread.ts';
import type { Command } from '../../meetings/commands/command.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import { detailsNow } from '../turns/details-now.ts';
import type { PressRules } from './press-rule.ts';

/** The buttons about a message that was edited or deleted after something had come of it. */
export const mendingPressRules: Pick<PressRules, 'amend' | 'keep'> = {
  amend: {
    private: true,
    needs: 'recorder',
    again: true,
    commands: (turn, { changes }) =>
      changes.map((change): Command => {
        const { asker, today, language } = turn;
        const { book, person } = asker;
        const context = { book, asker: person, today, meeting: change.meeting, language };
        const details = change.of === 'assignment' ? detailsIn(change.text, context) : {};
        const decided = change.of === 'decision' ? detailsNow(turn, change, change.text) : {};
        return { type: 'change-wording', ...change, ...details, ...decided };
      }),
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
  },
  keep: {
    needs: 'participant',
    reply: (turn) => receiptReply(turn, undefined, { already: turn.say.people.source.kept }),
  },
};
