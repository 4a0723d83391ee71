import type { Command } from '../../meetings/commands/command.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { Handed } from '../documents/handed.ts';
import {
  commandsFor,
  differencesIn,
  handedOf,
  keepAsItWas,
  nextQuestion,
  shortKey,
  textsOver,
} from '../replies/handed-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import { receiptsOf } from '../replies/receipts-of.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressRules } from './press-rule.ts';

type Verbs = 'take-texts' | 'review-handed' | 'take-handed' | 'keep-handed';

/** The buttons about minutes that were handed back as a file. */
export const handedPressRules: Pick<PressRules, Verbs> = {
  'take-texts': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: async (turn, { shown }) => {
      const handed = handedOf(turn, shown);
      if (handed === undefined) return gone(turn);
      const commands = await textsOver(turn, turn.asker.book, handed);
      return commands.length === 0 ? { kind: 'text', text: turn.say.writing.handed.nothingToTake } : commands;
    },
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.writing.handed.nothingToTake }),
  },
  'review-handed': {
    private: true,
    needs: 'recorder',
    reply: (turn, { shown }) => {
      const handed = handedOf(turn, shown);
      return handed === undefined ? gone(turn) : nextQuestion(turn, turn.asker.book, handed);
    },
  },
  'take-handed': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: async (turn, { shown, key }) => {
      const handed = handedOf(turn, shown);
      return handed === undefined ? gone(turn) : taken(turn, handed, key);
    },
    reply: (turn, { shown }, done) => {
      const handed = handedOf(turn, shown);
      if (handed === undefined) return gone(turn);
      const lead = done === undefined ? undefined : receiptsOf(turn, done).join(' ');
      return nextQuestion(turn, done?.after ?? turn.asker.book, handed, lead);
    },
  },
  'keep-handed': {
    private: true,
    needs: 'recorder',
    reply: (turn, { shown, key }) => {
      const handed = handedOf(turn, shown);
      if (handed === undefined) return gone(turn);
      const kept = keepAsItWas(turn, handed, key);
      return nextQuestion(turn, turn.asker.book, kept, turn.say.writing.handed.kept);
    },
  },
};

function gone({ say }: Turn): Reply {
  return { kind: 'text', text: say.writing.handed.gone };
}

/** A change that is no longer there, or cannot be taken over from here, changes nothing. */
async function taken(turn: Turn, handed: Handed, key: string): Promise<readonly Command[] | Reply> {
  const { book } = turn.asker;
  const meeting = findMeeting(book, handed.meeting);
  const { differences } = await differencesIn(turn, book, handed);
  const difference = differences.find((one) => shortKey(one) === key);
  const commands =
    meeting === undefined || difference === undefined
      ? undefined
      : commandsFor(turn, book, meeting, difference);
  return commands ?? nextQuestion(turn, book, handed);
}
