import { releaseCard } from '../../cards/group/release.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import { isSecretary } from '../../meetings/model/rights.ts';
import { cardOf } from '../replies/card-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressRules } from './press-rule.ts';

/** "Koppla bort", from a secretary: the conversation that it is said in, once she has said so again. */
export function releaseAsked({ asker, incoming, say, language }: Turn): Reply {
  const { book, actor } = asker;
  if (!isSecretary(book, actor))
    return {
      kind: 'text',
      text: refusalText({ refused: 'not-allowed', needs: 'secretary' }, book, language),
    };
  return book.conversations.some(({ id }) => id === incoming.conversation.id)
    ? cardOf(releaseCard(book, say))
    : { kind: 'text', text: say.turns.release.where };
}

/** The buttons that answer whether a conversation is to be released; it is always the one they are pressed in. */
export const releasePressRules: Pick<PressRules, 'release-conversation' | 'keep-conversation'> = {
  'release-conversation': {
    needs: 'secretary',
    commands: ({ incoming }) => [
      { type: 'release-conversation', conversation: incoming.conversation.id, why: 'asked' },
    ],
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'keep-conversation': {
    needs: 'secretary',
    reply: ({ say }) => ({ kind: 'text', text: say.turns.release.kept }),
  },
};
