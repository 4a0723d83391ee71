import { gatherBeforeFinishing } from '../replies/evaluation-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { PressRules } from './press-rule.ts';

/** The buttons of what comes by the clock. */
export const reminderPressRules: Pick<PressRules, 'finish-minutes'> = {
  'finish-minutes': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: async (turn, { meeting }) => {
      await gatherBeforeFinishing(turn, meeting);
      return [{ type: 'finish-minutes', meeting }];
    },
    reply: (turn, _, done) =>
      receiptReply(turn, done, {
        already: turn.say.reminders.minutesFinishedAlready(turn.asker.book.group.documentName),
      }),
  },
};
