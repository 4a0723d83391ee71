import { words } from '../../language/words/languages.ts';
import { findItem, findMeeting, findPerson } from '../../meetings/model/lookup.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { PressRules } from './press-rule.ts';

/** What becomes of an item whose presenter is away, and whether someone who has left is thanked. */
export const itemsPressRules: Pick<PressRules, 'settle-absent' | 'farewell'> = {
  farewell: {
    private: true,
    needs: 'recorder',
    again: true,
    commands: (turn, { meeting: id, person, how }) => {
      const { book } = turn.asker;
      const name = findPerson(book, person)?.name;
      if (name === undefined) return { kind: 'toast', text: turn.say.help.foreignPress };
      if (how === 'skip') return receiptReply(turn, undefined, { already: turn.say.items.thanks.skipped });
      // Thanks stand last on the agenda, whatever is dealt with when the button is pressed.
      const last = findMeeting(book, id)?.items.at(-1)?.number;
      const text = words(book.group.language).items.farewell(book.group.voice, name);
      const at = { meeting: id, ...(last === undefined ? {} : { item: last }) };
      return [{ type: 'record-farewell', ...at, person, text }];
    },
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
  },
  'settle-absent': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: (turn, { meeting: id, item: itemId, person, how, to }) => {
      const { book } = turn.asker;
      const meeting = findMeeting(book, id);
      const item = meeting && findItem(meeting, itemId);
      const name = findPerson(book, person)?.name;
      if (item === undefined || name === undefined)
        return { kind: 'toast', text: turn.say.help.foreignPress };
      const say = turn.say.items.absent;
      if (how === 'keep') return receiptReply(turn, undefined, { already: say.kept(item.number) });
      // Somebody has said meanwhile what becomes of it.
      if (item.outcome !== undefined)
        return receiptReply(turn, undefined, { already: turn.say.turns.unchanged });
      const at = { meeting: id, item: item.number };
      if (how === 'withdraw') {
        const reason = words(book.group.language).items.absent.reason(name);
        return [{ type: 'withdraw-item', ...at, reason, absent: person }];
      }
      const target = findMeeting(book, to);
      if (target === undefined) return { kind: 'toast', text: turn.say.help.foreignPress };
      return [
        { type: 'postpone-item', ...at, to: { kind: 'meeting', meeting: target.id, said: target.date } },
      ];
    },
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
  },
};
