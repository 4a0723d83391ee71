import { carryOut, converse } from '../turns/converse.ts';
import { confirmOrder } from '../turns/meant-order.ts';
import type { PressRules } from './press-rule.ts';

/** The buttons that answer what was asked back. */
export const askingPressRules: Pick<PressRules, 'say' | 'confirm-order'> = {
  /** As if it were typed: the same rights, the same words, whoever presses. */
  say: { reply: (turn, { text }) => converse(turn, text) },
  'confirm-order': {
    needs: 'participant',
    reply: (turn, press) => confirmOrder(turn, press, carryOut),
  },
};
