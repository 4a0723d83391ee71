import type { Command } from '../../meetings/commands/command.ts';
import { rowsWith } from '../../meetings/model/each-rows.ts';
import { findItem, findMeeting, findPerson, standing } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { isDay } from '../../meetings/model/time.ts';
import { toldOf } from '../../meetings/model/whose-assignment.ts';
import { changeReply, closingReply, publishReply } from '../replies/card-reply.ts';
import { afterFacts } from '../replies/follow-up.ts';
import { linesReply, receiptReply } from '../replies/receipt-reply.ts';
import { receiptsOf } from '../replies/receipts-of.ts';
import { detailsNow } from '../turns/details-now.ts';
import type { Done } from '../turns/execute.ts';
import type { Reply } from '../turns/incoming.ts';
import { settleContradiction } from '../turns/settle-contradiction.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressOf, PressRules } from './press-rule.ts';

type Verbs =
  | 'next-item'
  | 'decide-as-proposed'
  | 'show-change'
  | 'save-change'
  | 'undo'
  | 'show-closing'
  | 'settle-contradiction'
  | 'close-meeting'
  | 'resume-meeting'
  | 'show-publish'
  | 'publish-summary'
  | 'hold-publication';

/** The buttons with which a meeting is run, recorded and closed. */
export const meetingPressRules: Pick<PressRules, Verbs> = {
  'next-item': {
    needs: 'recorder',
    // A press that Teams delivers again under another id comes from a card of an earlier item, and goes nowhere.
    commands: (turn, { meeting, from }) => {
      const running = findMeeting(turn.asker.book, meeting)?.currentItem;
      return from === running
        ? [{ type: 'next-item', meeting }]
        : receiptReply(turn, undefined, { already: turn.say.turns.movedOn });
    },
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'decide-as-proposed': {
    private: true,
    needs: 'recorder',
    commands: (turn, { meeting: id, item: itemId, n }) => {
      const meeting = findMeeting(turn.asker.book, id);
      const item = meeting && findItem(meeting, itemId);
      if (meeting === undefined || item === undefined) {
        return { kind: 'toast', text: turn.say.help.foreignPress };
      }
      const so = standing(meeting.decisions).filter((one) => one.item === item.id).length;
      if (n !== undefined && n !== so)
        return receiptReply(turn, undefined, { already: turn.say.turns.decidedAlready });
      return [{ type: 'record-decision', meeting: id, item: item.number, text: null }];
    },
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'show-change': {
    private: true,
    needs: 'recorder',
    opens: true,
    reply: (turn, press) => changeReply(turn, press),
  },
  'save-change': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: (turn, { meeting, of, id, text = '', was }) => [
      {
        type: 'change-wording',
        meeting,
        of,
        id,
        text,
        ...(was === undefined ? {} : { was }),
        ...(of === 'assignment' ? together(findMeeting(turn.asker.book, meeting), id) : {}),
        ...(of === 'decision' ? detailsNow(turn, { meeting, id }, text) : {}),
      },
    ],
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
    form: (turn, press, wrong) => changeReply(turn, press, { typed: press, wrong }),
  },
  undo: {
    needs: 'participant',
    commands: (_, { stamp }) => [{ type: 'undo', stamp }],
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'show-closing': {
    private: true,
    needs: 'recorder',
    commands: ({ asker }, { meeting }) =>
      findMeeting(asker.book, meeting)?.state === 'closing' ? [] : [{ type: 'begin-closing', meeting }],
    reply: (turn, { meeting }, done) => closingReply(turn, done?.after ?? turn.asker.book, meeting),
  },
  'settle-contradiction': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: ({ asker: { book } }, { meeting: id, person, status }) => {
      const meeting = findMeeting(book, id);
      return meeting === undefined ? [] : settleContradiction(book, meeting, person, status);
    },
    reply: (turn, { meeting }, done) => {
      const { receipts, turns } = turn.say;
      const lead = done === undefined || done.facts.length === 0 ? turns.unchanged : receipts.changed;
      return closingReply(turn, done?.after ?? turn.asker.book, meeting, lead);
    },
  },
  'close-meeting': {
    private: true,
    needs: 'recorder',
    commands: (turn, press) => [...detailsOf(turn, press), { type: 'close-meeting', meeting: press.meeting }],
    reply: (turn, _, done) =>
      done === undefined ? { kind: 'none' } : afterFacts(turn, done, receiptsOf(turn, done)),
  },
  'resume-meeting': {
    needs: 'recorder',
    commands: (_, { meeting }) => [{ type: 'resume-meeting', meeting }],
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'show-publish': {
    private: true,
    needs: 'secretary',
    reply: (turn, { meeting }) => publishReply(turn, turn.asker.book, meeting),
  },
  'publish-summary': {
    needs: 'secretary',
    commands: (_, { meeting }) => [{ type: 'publish-summary', meeting }],
    reply: publishedReply,
  },
  'hold-publication': {
    needs: 'secretary',
    reply: (turn) => receiptReply(turn, undefined, { already: turn.say.cards.publish.held }),
  },
};

/** What is changed of one that was given at once to each of several is changed of all that say the same. */
function together(meeting: Meeting | undefined, id: string): { readonly all?: true } {
  const assignment = meeting?.assignments.find((one) => one.id === id);
  if (meeting === undefined || assignment?.each === undefined) return {};
  return rowsWith(meeting, assignment).every(({ text }) => text === assignment.text) ? { all: true } : {};
}

/** What was filled in on the closing card: who is responsible, who is the contact person, and when it is due. */
function detailsOf(turn: Turn, press: PressOf<'close-meeting'>): readonly Command[] {
  const meeting = findMeeting(turn.asker.book, press.meeting);
  return Object.entries(press).flatMap(([key, value]): readonly Command[] => {
    const [, kind, id] = /^([rbd])-(.{1,80})$/u.exec(key) ?? [];
    if (kind === undefined || id === undefined || typeof value !== 'string' || value === '') return [];
    const detail = { type: 'detail-assignment', meeting: press.meeting, id } as const;
    if (kind === 'r') return [{ ...detail, responsible: { kind: 'person', person: value } }];
    if (kind === 'd')
      return isDay(value)
        ? [{ ...detail, due: { kind: 'day', until: value, said: value }, ...together(meeting, id) }]
        : [];
    const body = meeting?.assignments.find((one) => one.id === id)?.responsible;
    return body?.kind === 'body' ? [{ ...detail, responsible: { ...body, contact: value } }] : [];
  });
}

/** It is published; whoever cannot be told of her assignment is named, so that the secretary tells her. */
async function publishedReply(
  turn: Turn,
  { meeting: id }: { meeting: string },
  done: Done | undefined,
): Promise<Reply> {
  const { bot, asker, say } = turn;
  const meeting = done && findMeeting(done.after, id);
  if (done === undefined || meeting === undefined) return receiptReply(turn, done);
  const contacts = await bot.store.contacts(asker.group);
  const reached = (person: string) =>
    [...contacts.accounts, ...contacts.emails].some((one) => one.person === person);
  const missed = standing(meeting.assignments)
    .map((assignment) => toldOf(assignment))
    .filter((person) => person !== undefined && !reached(person))
    .map((person) => findPerson(done.after, person)?.name ?? '');
  const lines = receiptsOf(turn, done);
  return linesReply(
    turn,
    done,
    missed.length === 0 ? lines : [...lines, say.turns.notReached([...new Set(missed)])],
  );
}
