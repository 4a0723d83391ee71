import { receiptCard } from '../../cards/answers/receipt.ts';
import { type Button, button, formButton } from '../../cards/kit/button.ts';
import { secondSecretaryButtons } from '../../cards/people/second-secretary.ts';
import type { Book } from '../../meetings/model/book.ts';
import { givenAs } from '../../meetings/model/each-rows.ts';
import type { Fact, RecordKind } from '../../meetings/model/fact.ts';
import { findItem, findMeeting, roster, standing } from '../../meetings/model/lookup.ts';
import { isSecretary, mayRecord } from '../../meetings/model/rights.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import type { Done } from '../turns/execute.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { approvalButtons, differingLines } from './approval-buttons.ts';
import { cardOf } from './card-reply.ts';
import { decisionButtons } from './decision-reply.ts';
import { mandateButtons } from './mandate-buttons.ts';
import { draftButton, draftLines } from './minutes-reply.ts';
import { receiptsOf } from './receipts-of.ts';
import { askedWhy, referralReceiptButtons } from './referral-replies.ts';

/** What was done, with the ways to change or undo it and to go on. `already` is said where nothing had to be done. */
export function receiptReply(
  turn: Turn,
  done: Done | undefined,
  { already }: { readonly already?: string } = {},
): Reply {
  const told = done === undefined ? '' : receiptsOf(turn, done).join(' ');
  return linesReply(turn, done, [told === '' ? (already ?? '') : told]);
}

/** Lines that are told already, with the same buttons. */
export function linesReply(turn: Turn, done: Done | undefined, lines: readonly string[]): Reply {
  const { repeated, nothingNew } = turn.say.turns;
  const said = lines.length > 0 ? lines : [done?.repeated === true ? repeated : nothingNew];
  if (done === undefined || done.facts.length === 0) return { kind: 'text', text: said.join('\n') };
  const change = changeable(done.facts);
  const roll = tickedAt(done.facts);
  return cardOf(
    receiptCard(
      {
        group: turn.asker.group,
        lines: [...said, ...differingLines(turn, done), ...draftLines(turn, done)],
        ...(canUndo(done) ? { undo: done.id } : {}),
        ...(change === undefined ? {} : { change }),
        ...(roll === undefined ? {} : { roll }),
        others: [
          ...personButton(turn, done),
          ...meetingButton(turn, done),
          ...mandateButtons(turn, done),
          ...decisionButtons(turn, done),
          ...referralReceiptButtons(turn, done),
          ...askedWhy(turn, done),
          ...approvalButtons(turn, done),
          ...goOn(turn, done),
          ...draftButton(turn, done),
          ...another(turn, done),
        ],
      },
      turn.say,
    ),
  );
}

/** The form for the one person whom something was said of, for the secretary. */
export function personButton({ asker, say, incoming }: Turn, done: Done): readonly Button[] {
  const persons = done.facts.flatMap((fact) =>
    fact.type === 'person-added' ? [fact.person.id] : fact.type === 'person-changed' ? [fact.person] : [],
  );
  const [person, ...others] = new Set(persons);
  const on = roster(done.after).some(({ id }) => id === person);
  const connected = done.facts.some(({ type }) => type === 'person-connected');
  if (person === undefined || others.length > 0 || !on || connected) return [];
  if (incoming.conversation.kind !== 'personal' || !isSecretary(done.after, asker.actor)) return [];
  return [formButton(say.cards.buttons.change, 'show-person', { group: asker.group, person })];
}

/** The form of the one meeting that was planned or changed. */
function meetingButton({ asker, say, incoming }: Turn, { facts, after }: Done): readonly Button[] {
  const meetings = facts.flatMap((fact) =>
    fact.type === 'meeting-scheduled'
      ? [fact.meeting.id]
      : fact.type === 'meeting-changed'
        ? [fact.meeting]
        : [],
  );
  const [meeting, ...others] = new Set(meetings);
  if (meeting === undefined || others.length > 0 || incoming.conversation.kind !== 'personal') return [];
  if (!mayRecord(after, asker.actor)) return [];
  return [formButton(say.cards.buttons.change, 'show-meeting', { group: asker.group, meeting })];
}

/** Whether it can still be taken back. */
export function canUndo({ after, id }: Done): boolean {
  return (after.recent.find((recent) => recent.id === id)?.undo.length ?? 0) > 0;
}

/** The one thing recorded in words, if it was one. */
function changeable(
  facts: readonly Fact[],
): { readonly meeting: MeetingId; readonly of: RecordKind; readonly id: string } | undefined {
  const recorded = facts.flatMap((fact) => {
    switch (fact.type) {
      case 'decision-recorded':
        return [{ meeting: fact.meeting, of: 'decision', id: fact.decision.id } as const];
      case 'assignment-recorded':
        return givenAs(fact.assignment) === fact.assignment.id
          ? [{ meeting: fact.meeting, of: 'assignment', id: fact.assignment.id } as const]
          : [];
      case 'note-recorded':
        return [{ meeting: fact.meeting, of: 'note', id: fact.note.id } as const];
      case 'wording-changed':
        return [{ meeting: fact.meeting, of: fact.of, id: fact.id }];
      default:
        return [];
    }
  });
  return recorded.length === 1 ? recorded[0] : undefined;
}

function tickedAt(facts: readonly Fact[]): MeetingId | undefined {
  return facts.flatMap((fact) =>
    fact.type === 'attendance-recorded' && fact.how === 'secretary' ? [fact.meeting] : [],
  )[0];
}

/** Once there are people to choose from, a group that has one secretary is asked for another. */
function another({ asker, say, incoming }: Turn, { after, facts }: Done): readonly Button[] {
  const letIn = facts.some(({ type }) => type === 'admission-settled');
  const isNew = !letIn && facts.some(({ type }) => type === 'person-added');
  return isNew && isSecretary(after, asker.actor) && incoming.conversation.kind === 'personal'
    ? secondSecretaryButtons(after, say)
    : [];
}

/** How to go on with a running meeting, for those who run it. */
function goOn({ asker, say, incoming }: Turn, done: Done): readonly Button[] {
  const moved = done.facts.some((fact) =>
    ['meeting-started', 'item-opened', 'item-settled', 'decision-recorded'].includes(fact.type),
  );
  const meeting = done.after.meetings.findLast((one) => one.state === 'running');
  if (!moved || meeting === undefined || !mayRecord(done.after, asker.actor)) return [];
  const at = { group: asker.group, meeting: meeting.id };
  const item = findItem(meeting, meeting.currentItem);
  const decided = standing(meeting.decisions).filter((one) => one.item === item?.id).length;
  const inChannel = incoming.conversation.kind === 'channel';
  const last = meeting.items.at(-1)?.id === item?.id;
  const started = done.facts.some((fact) => fact.type === 'meeting-started');
  return [
    ...(item?.proposal !== undefined && decided === 0 && !inChannel
      ? [button(say.cards.buttons.asProposed, 'decide-as-proposed', { ...at, item: item.id, n: decided })]
      : []),
    ...(last
      ? []
      : [
          button(say.cards.buttons.next, 'next-item', {
            ...at,
            ...(item === undefined ? {} : { from: item.id }),
          }),
        ]),
    ...(started && !inChannel ? [button(say.cards.roll.title, 'show-roll', at)] : []),
    ...(last && !inChannel ? [button(say.cards.buttons.close, 'show-closing', at)] : []),
  ];
}

/** The meeting that facts are about, if they are about one. */
export function meetingOf(book: Book, facts: readonly Fact[]) {
  const about = facts.find((fact) => 'meeting' in fact && typeof fact.meeting === 'string');
  return about !== undefined && 'meeting' in about && typeof about.meeting === 'string'
    ? findMeeting(book, about.meeting)
    : undefined;
}
