import type { PressRules } from './press-rule.ts';
import { receiptReply } from './receipt-reply.ts';

type Verbs = 'post-agenda' | 'finish-minutes';

/** The buttons of what comes by the clock. */
export const reminderPressRules: Pick<PressRules, Verbs> = {
  'post-agenda': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: (_, { meeting }) => [{ type: 'post-agenda', meeting }],
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.receipts.agendaPosted }),
  },
  'finish-minutes': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: (_, { meeting }) => [{ type: 'finish-minutes', meeting }],
    reply: (turn, _, done) =>
      receiptReply(turn, done, { already: turn.say.reminders.minutesFinishedAlready }),
  },
};
