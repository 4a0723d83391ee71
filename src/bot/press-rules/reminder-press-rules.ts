import { minutesStateOf } from '../../meetings/model/approval.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import { shouldBeChecked } from '../../minutes/should-be-checked.ts';
import { checkReply } from '../replies/approval-replies.ts';
import { gatherBeforeFinishing } from '../replies/evaluation-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { PressRules } from './press-rule.ts';

/** The buttons of what comes by the clock. */
export const reminderPressRules: Pick<PressRules, 'finish-minutes'> = {
  'finish-minutes': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: async (turn, { meeting: id }) => {
      await gatherBeforeFinishing(turn, id);
      const { book } = turn.asker;
      const meeting = findMeeting(book, id);
      const left = meeting !== undefined && minutesStateOf(book, meeting) === 'draft';
      return left && shouldBeChecked(book, meeting)
        ? checkReply(turn, book, id)
        : [{ type: 'finish-minutes', meeting: id }];
    },
    reply: (turn, _, done) =>
      receiptReply(turn, done, {
        already: turn.say.reminders.minutesFinishedAlready(turn.asker.book.group.documentName),
      }),
  },
};
