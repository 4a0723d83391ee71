import { minutesReply } from '../replies/minutes-reply.ts';
import type { PressRules } from './press-rule.ts';

/** The button that shows minutes. */
export const minutesPressRules: Pick<PressRules, 'show-minutes'> = {
  'show-minutes': {
    private: true,
    needs: 'member',
    reply: (turn, { meeting }) => minutesReply(turn, meeting),
  },
};
