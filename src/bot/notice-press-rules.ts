import { findMeeting } from '../meetings/lookup.ts';
import { packageOf } from './notice-package.ts';
import type { PressRules } from './press-rule.ts';
import { receiptsOf } from './receipts-of.ts';

/** The button that posts the notice; the package stays before the secretary, whose mail is still to be copied. */
export const noticePressRules: Pick<PressRules, 'post-notice'> = {
  'post-notice': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: (_, { meeting }) => [{ type: 'post-agenda', meeting }],
    reply: (turn, press, done) => {
      const book = done?.after ?? turn.asker.book;
      const meeting = findMeeting(book, press.meeting);
      if (meeting === undefined) return { kind: 'toast', text: turn.say.help.foreignPress };
      const told = done === undefined ? [] : receiptsOf(turn, done);
      return packageOf(turn, book, meeting, told.length === 0 ? undefined : told.join(' '));
    },
  },
};
