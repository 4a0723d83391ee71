import { answerEvaluation, endEvaluation, evaluationReply } from '../replies/evaluation-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { PressRules } from './press-rule.ts';

type Verbs = 'open-evaluation' | 'show-evaluation' | 'save-evaluation' | 'end-evaluation' | 'hold-evaluation';

/** The buttons of the evaluation round. What is answered goes its own way: see `answerEvaluation`. */
export const evaluationPressRules: Pick<PressRules, Verbs> = {
  'open-evaluation': {
    needs: 'secretary',
    again: true,
    commands: (_, { meeting }) => [{ type: 'open-evaluation', meeting }],
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
  },
  'show-evaluation': {
    needs: 'member',
    opens: true,
    reply: (turn, { meeting }) => evaluationReply(turn, meeting),
  },
  'save-evaluation': {
    private: true,
    needs: 'member',
    reply: (turn, { meeting, text = '' }) => answerEvaluation(turn, meeting, text),
  },
  'end-evaluation': {
    needs: 'secretary',
    reply: (turn, { meeting }) => endEvaluation(turn, meeting, true),
  },
  'hold-evaluation': {
    needs: 'secretary',
    reply: (turn) => ({ kind: 'text', text: turn.say.evaluation.waits }),
  },
};
