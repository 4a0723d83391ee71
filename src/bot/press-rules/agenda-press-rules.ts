import type { Command } from '../../meetings/commands/command.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findItem, findMeeting } from '../../meetings/model/lookup.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import {
  acceptReply,
  changeProposalReply,
  editReply,
  handOverReply,
  itemReply,
  newItemReply,
  proposalsReply,
  proposeReply,
  returnReply,
} from '../replies/agenda-replies.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { Reply } from '../turns/incoming.ts';
import { otherGroups } from '../turns/other-groups.ts';
import type { Turn } from '../turns/turn.ts';
import { changesTyped, matterTyped, partsTyped } from './matter-typed.ts';
import type { PressRules } from './press-rule.ts';

type Verbs =
  | 'show-propose'
  | 'save-propose'
  | 'show-proposals'
  | 'show-proposal'
  | 'save-proposal'
  | 'show-accept'
  | 'accept-proposal'
  | 'show-return'
  | 'return-proposal'
  | 'withdraw-proposal'
  | 'show-agenda-edit'
  | 'show-new-item'
  | 'save-new-item'
  | 'show-item'
  | 'save-item'
  | 'move-up'
  | 'remove-item'
  | 'carry-items'
  | 'show-hand-over'
  | 'hand-over';

/** The buttons and forms about agendas, what is proposed for them, and matters between groups. */
export const agendaPressRules: Pick<PressRules, Verbs> = {
  'show-propose': {
    opens: true,
    private: true,
    needs: 'member',
    reply: (turn, { to }) => proposeReply(turn, to),
  },
  'save-propose': {
    private: true,
    needs: 'member',
    again: true,
    commands: (_, { to, ...typed }) => [
      { type: 'propose-item', ...(to === undefined ? {} : { meeting: to }), ...matterTyped(typed) },
    ],
    reply: (turn, _, done) => receiptReply(turn, done),
    form: (turn, press, wrong) => proposeReply(turn, press.to, { typed: press, wrong }),
  },
  'show-proposals': { private: true, needs: 'member', reply: (turn) => proposalsReply(turn) },
  'show-proposal': {
    opens: true,
    private: true,
    needs: 'member',
    reply: (turn, { proposal }) => changeProposalReply(turn, proposal),
  },
  'save-proposal': {
    private: true,
    needs: 'member',
    again: true,
    commands: (_, { id, was, ...typed }) => [
      { type: 'change-proposal', id, changes: changesTyped(typed, was), shown: was },
    ],
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
    form: (turn, press, wrong) => changeProposalReply(turn, press.id, { typed: press, wrong }),
  },
  'show-accept': {
    opens: true,
    private: true,
    needs: 'recorder',
    reply: (turn, { proposal }) => acceptReply(turn, proposal),
  },
  'accept-proposal': {
    private: true,
    needs: 'recorder',
    commands: (_, { proposal: id, to, place }) => [
      {
        type: 'accept-proposal',
        id,
        ...(to === undefined ? {} : { meeting: to }),
        ...placeSaid(place),
      },
    ],
    reply: (turn, _, done) => receiptReply(turn, done),
    form: (turn, press, wrong) =>
      press.place === undefined && press.to === undefined
        ? { kind: 'toast', text: wrong }
        : acceptReply(turn, press.proposal, { typed: press, wrong }),
  },
  'show-return': {
    opens: true,
    private: true,
    needs: 'recorder',
    reply: (turn, { proposal }) => returnReply(turn, proposal),
  },
  'return-proposal': {
    private: true,
    needs: 'recorder',
    commands: (_, { proposal: id, reason }) => [
      { type: 'return-proposal', id, ...(reason === undefined ? {} : { reason }) },
    ],
    reply: (turn, _, done) => receiptReply(turn, done),
    form: (turn, press, wrong) => returnReply(turn, press.proposal, { typed: press, wrong }),
  },
  'withdraw-proposal': {
    private: true,
    needs: 'member',
    again: true,
    commands: (_, { proposal }) => [{ type: 'withdraw-proposal', id: proposal }],
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'show-agenda-edit': {
    private: true,
    needs: 'recorder',
    reply: (turn, { meeting }) => editReply(turn, turn.asker.book, meeting),
  },
  'show-new-item': {
    opens: true,
    private: true,
    needs: 'recorder',
    reply: (turn, { meeting }) => newItemReply(turn, meeting),
  },
  'save-new-item': {
    private: true,
    needs: 'recorder',
    commands: ({ asker: { book } }, { meeting, parts, ...typed }) =>
      newItem(book, meeting, matterTyped(typed), partsTyped(parts, book)),
    reply: (turn, _, done) => receiptReply(turn, done),
    form: (turn, press, wrong) => newItemReply(turn, press.meeting, { typed: press, wrong }),
  },
  'show-item': {
    opens: true,
    private: true,
    needs: 'recorder',
    reply: (turn, { meeting, item }) => itemReply(turn, meeting, item),
  },
  'save-item': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: (turn, { meeting, item, was, parts, ...typed }) => {
      const found = atNumber(turn, meeting, item, (number) => ({
        type: 'change-item',
        meeting,
        item: number,
        changes: changesTyped(typed, was),
        shown: was,
      }));
      const subs = partsTyped(parts, turn.asker.book);
      if (!Array.isArray(found) || subs.length === 0) return found;
      const title = matterTyped(typed).title;
      return [...found, { type: 'add-items', meeting, rows: [{ title, subs }] }];
    },
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
    form: (turn, press, wrong) => itemReply(turn, press.meeting, press.item, { typed: press, wrong }),
  },
  'move-up': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: (turn, { meeting: id, item, from }) => {
      const all = findMeeting(turn.asker.book, id)?.items ?? [];
      const moved = all.find((one) => one.id === item);
      const items = all.filter((one) => one.under === moved?.under);
      const at = items.findIndex((one) => one.id === item);
      // A press that Teams delivers again comes from a card on which the item stood elsewhere.
      if (at < 1 || items[at]?.number !== from) return editReply(turn, turn.asker.book, id);
      const after = items[at - 2]?.number ?? 'first';
      return [{ type: 'move-item', meeting: id, item: from, after }];
    },
    reply: (turn, { meeting }, done) => editReply(turn, done?.after ?? turn.asker.book, meeting),
  },
  'remove-item': {
    private: true,
    needs: 'recorder',
    commands: (turn, { meeting, item }) => {
      const found = findMeeting(turn.asker.book, meeting);
      if (found !== undefined && findItem(found, item) === undefined)
        return editReply(turn, turn.asker.book, meeting);
      return atNumber(turn, meeting, item, (number) => ({ type: 'remove-item', meeting, item: number }));
    },
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'carry-items': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: (_, { meeting, to }) => [{ type: 'carry-items', from: meeting, to }],
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.agenda.post.homeless.settled }),
  },
  'show-hand-over': {
    opens: true,
    private: true,
    needs: 'secretary',
    reply: (turn, press) => handOverReply(turn, press),
  },
  'hand-over': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: async (turn, press) => {
      const { from, item, to = '', ...typed } = press;
      const named = (await otherGroups(turn)).find(({ id }) => id === to);
      if (named === undefined) {
        return handOverReply(turn, press, { typed: press, wrong: turn.say.agenda.form.groupRequired });
      }
      const { minutes: _, ...matter } = matterTyped(typed);
      const group = { type: 'hand-over', to: named.id, toName: named.name, ...matter } as const;
      if (from === undefined || item === undefined) return [group];
      return atNumber(turn, from, item, (number) => ({ ...group, meeting: from, item: number }));
    },
    reply: (turn, _, done) => receiptReply(turn, done),
    form: (turn, press, wrong) => handOverReply(turn, press, { typed: press, wrong }),
  },
};

function placeSaid(place: string | undefined): { readonly after?: string; readonly into?: string } {
  const [, how, number] = /^(after|into):(.{1,20})$/u.exec(place ?? '') ?? [];
  if (number === undefined) return {};
  return how === 'after' ? { after: number } : { into: number };
}

/** A new item, and what it says besides its title. The number it will have is that of the agenda afterwards. */
function newItem(
  book: Book,
  id: MeetingId,
  matter: ReturnType<typeof matterTyped>,
  subs: ReturnType<typeof partsTyped>,
): readonly Command[] {
  if (subs.length > 0) return [{ type: 'add-items', meeting: id, rows: [{ ...matter, subs }] }];
  const { title, presenters = [], ...rest } = matter;
  const add: Command = { type: 'add-item', meeting: id, title, presenters, ...rest };
  return findMeeting(book, id) === undefined ? [] : [add];
}

/** A command about the item with an id, by the number that it has now. */
function atNumber(
  turn: Turn,
  id: MeetingId,
  itemId: string,
  command: (number: string) => Command,
): readonly Command[] | Reply {
  const meeting = findMeeting(turn.asker.book, id);
  const item = meeting && findItem(meeting, itemId);
  if (item === undefined) return { kind: 'toast', text: turn.say.help.foreignPress };
  return [command(item.number)];
}
