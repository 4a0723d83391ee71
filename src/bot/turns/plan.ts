import type { Intent, NoticeAsked, Unclear } from '../../language/intent.ts';
import type { DatesList } from '../../language/reading/dates/read-dates-list.ts';
import { understand } from '../../language/reading/understand.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { Question } from '../../meetings/answers/question.ts';
import type { Command } from '../../meetings/commands/command.ts';
import type { Refusal } from '../../meetings/commands/refusal.ts';
import { minutesStateOf } from '../../meetings/model/approval.ts';
import { closingGaps } from '../../meetings/model/closing.ts';
import { openAssignmentsOf } from '../../meetings/model/departure.ts';
import { findMeeting, itemByNumber } from '../../meetings/model/lookup.ts';
import { isSecretary, mayAttend, mayRecord } from '../../meetings/model/rights.ts';
import type { MeetingId, PersonId } from '../../meetings/model/terms.ts';
import { shouldBeChecked } from '../../minutes/should-be-checked.ts';
import { speaker } from './asker.ts';
import { contextOf } from './asking.ts';
import { groupCalled, type NamedGroup } from './group-called.ts';
import { personOnLine } from './person-on-line.ts';
import { settleContradiction } from './settle-contradiction.ts';
import type { Turn } from './turn.ts';

type AgendaAsked = Extract<Intent, { kind: 'ask-agenda' }>;
export type AskedCard = Extract<Intent, { kind: 'ask' }>['what'];

/** What a message comes to, in the order it was said. */
export type Step =
  /** `told` is said of it instead of its receipt. */
  | { readonly kind: 'command'; readonly command: Command; readonly told?: string }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'card'; readonly what: AskedCard }
  | { readonly kind: 'roster'; readonly text: string }
  | { readonly kind: 'accounts'; readonly person: PersonId }
  /** Someone leaves: what is to become of what she leaves behind is asked. */
  | { readonly kind: 'departure'; readonly person: PersonId }
  | NoticeAsked
  | Extract<
      Intent,
      { kind: 'person-form' | 'matching' | 'meeting-form' | 'text-form' | 'written' | 'show-minutes' }
    >
  | { readonly kind: 'unclear'; readonly unclear: Unclear }
  /** A form for what a report lacks. */
  | { readonly kind: 'report-form'; readonly asked: Extract<Intent, { kind: 'report-form' }> }
  | AgendaAsked
  | Extract<Intent, { kind: 'end-evaluation' }>
  | Extract<Intent, { kind: 'ask-approval' }>
  | { readonly kind: 'hand-over-form'; readonly from: MeetingId; readonly item?: string }
  /** The same is to be said in direct chat, where nobody else sees what is half-written. */
  | { readonly kind: 'not-here' }
  | { readonly kind: 'say'; readonly text: string }
  /** An order that is done only when it is confirmed. */
  | { readonly kind: 'meant-order'; readonly text: string }
  | { readonly kind: 'dates'; readonly list: DatesList };

/** What belongs in direct chat or at the meeting, not before everyone in a channel. */
const notInChannel: ReadonlySet<Command['type']> = new Set([
  'record-decision',
  'record-assignment',
  'record-referral',
  'change-referral',
  'record-note',
  'write-text',
  'rewrite-text',
  'change-wording',
  'detail-decision',
  'set-decision-proposal',
  'ask-ratification',
  'withdraw-ratification',
  'answer-ratification',
  'detail-assignment',
  'begin-closing',
  'close-meeting',
  'settle-admission',
  'settle-departure',
  'keep-member',
  'propose-item',
  'change-proposal',
  'accept-proposal',
  'return-proposal',
  'withdraw-proposal',
  'carry-items',
  'hand-over',
  'record-attendance',
  'set-stand-in',
  'remove-movement',
  'finish-minutes',
  'make-edition',
  'send-minutes',
  'add-person',
  'change-person',
  'set-party',
  'set-seats',
  'set-mandate',
]);
const cardsNotInChannel: ReadonlySet<AskedCard> = new Set(['roll-card', 'closing-card', 'publish-card']);

/** What shows more of people than all who see a conversation are to see. */
const personalOnly: ReadonlySet<Step['kind']> = new Set([
  'accounts',
  'roster',
  'person-form',
  'matching',
  'meeting-form',
  'show-minutes',
  'text-form',
]);

/** Turns what was understood into steps, given the other groups that the asker is in where one is named; a plain "yes" or "absent" gets its meaning from what was just asked. */
export function planOf(
  turn: Turn,
  intents: readonly Intent[],
  groups: readonly NamedGroup[] = [],
): readonly Step[] {
  return intents.map((intent) => notInFrontOfAll(turn, stepOf(turn, intent, groups)));
}

function notInFrontOfAll(turn: Turn, step: Step): Step {
  const showsDraft = step.kind === 'ask-approval' && step.what !== 'settings';
  const isPersonal = turn.incoming.conversation.kind === 'personal';
  if (!isPersonal && (showsDraft || personalOnly.has(step.kind))) return { kind: 'not-here' };
  if (turn.incoming.conversation.kind !== 'channel') return step;
  const hidden =
    (step.kind === 'command' && notInChannel.has(step.command.type)) ||
    (step.kind === 'card' && cardsNotInChannel.has(step.what)) ||
    step.kind === 'ask-agenda' ||
    step.kind === 'hand-over-form' ||
    step.kind === 'departure' ||
    step.kind === 'written' ||
    (step.kind === 'notice' && step.what !== 'notice-package');
  return hidden ? { kind: 'not-here' } : step;
}

function stepOf(turn: Turn, intent: Intent, groups: readonly NamedGroup[]): Step {
  switch (intent.kind) {
    case 'command':
      if (isReadBackAgain(turn, intent.command)) return { kind: 'card', what: 'closing-card' };
      return mayBeWrong(turn, intent.command)
        ? { kind: 'ask-approval', what: 'check', meeting: intent.command.meeting }
        : { kind: 'command', command: intent.command };
    case 'question':
      return { kind: 'question', question: intent.question };
    case 'notice':
      return intent;
    case 'ask-agenda':
    case 'ask-approval':
      return intent;
    case 'finish-anyway':
      return { kind: 'command', command: { type: 'finish-minutes', meeting: intent.meeting } };
    case 'hand-over':
      return handedOver(turn, intent, groups);
    case 'ask':
      return { kind: 'card', what: intent.what };
    case 'roster':
    case 'person-form':
    case 'meeting-form':
    case 'matching':
    case 'accounts':
    case 'written':
    case 'text-form':
    case 'show-minutes':
      return intent;
    case 'unclear':
      return { kind: 'unclear', unclear: intent };
    case 'connect':
      return { kind: 'say', text: turn.say.turns.alreadyConnected(turn.asker.book.group.name) };
    case 'end-evaluation':
      return intent;
    case 'leave':
      return isSecretary(turn.asker.book, turn.asker.actor)
        ? { kind: 'departure', person: intent.person }
        : refusedStep(turn, 'secretary');
    case 'erase':
      return refusedStep(turn, 'administrator');
    case 'introduce':
      return introduced(turn, intent);
    case 'dates':
      return { kind: 'dates', list: intent.list };
    case 'meant-order':
      return meantStep(turn, intent);
    case 'settle':
      return ownDone(turn, intent.answer) ?? settled(turn, intent.answer);
    case 'report-form':
      return turn.incoming.conversation.kind === 'personal'
        ? { kind: 'report-form', asked: intent }
        : { kind: 'not-here' };
  }
}

/** What may not be said here is not asked about here either. */
function meantStep(turn: Turn, meant: Extract<Intent, { kind: 'meant-order' }>): Step {
  const steps = planOf(turn, understand(meant.text, contextOf(turn)));
  return steps.find(({ kind }) => kind === 'not-here') ?? meant;
}

function refusedStep({ asker, language }: Turn, needs: 'secretary' | 'administrator'): Step {
  return { kind: 'say', text: refusalText({ refused: 'not-allowed', needs }, asker.book, language) };
}

/** The secretary names a group that she is in herself; others answer as unknown, whether or not they exist. */
function handedOver(
  { asker, language }: Turn,
  { meeting: id, item, group }: Extract<Intent, { kind: 'hand-over' }>,
  groups: readonly NamedGroup[],
): Step {
  const refused = (refusal: Refusal): Step => ({
    kind: 'say',
    text: refusalText(refusal, asker.book, language),
  });
  if (!isSecretary(asker.book, asker.actor)) return refused({ refused: 'not-allowed', needs: 'secretary' });
  const to = group === undefined ? undefined : groupCalled(groups, group);
  if (group !== undefined && to === undefined) return refused({ refused: 'unknown-group', said: group });
  if (to !== undefined && item !== undefined) {
    return {
      kind: 'command',
      command: { type: 'hand-over', to: to.id, toName: to.name, meeting: id, item },
    };
  }
  const meeting = findMeeting(asker.book, id);
  const found = meeting && item !== undefined ? itemByNumber(meeting, item) : undefined;
  return { kind: 'hand-over-form', from: id, ...(found === undefined ? {} : { item: found.id }) };
}

/** Whoever says again that the meeting ends wants to see what is asked of her. */
function isReadBackAgain({ focus }: Turn, command: Command): boolean {
  return command.type === 'begin-closing' && command.meeting === focus?.id && focus.state === 'closing';
}

/** Before minutes are finished what may be wrong in them is told. */
function mayBeWrong(
  turn: Turn,
  command: Command,
): command is Extract<Command, { readonly type: 'finish-minutes' }> {
  if (command.type !== 'finish-minutes') return false;
  const { book, actor } = turn.asker;
  const meeting = findMeeting(book, command.meeting);
  const left = meeting !== undefined && minutesStateOf(book, meeting) === 'draft';
  return left && isSecretary(book, actor) && shouldBeChecked(book, meeting);
}

/** Whoever is not signed in could not be told whether she was let in, nor known again. */
function introduced(turn: Turn, intent: Extract<Intent, { kind: 'introduce' }>): Step {
  const { focus, say, incoming } = turn;
  const { account, name } = speaker(incoming);
  if (account === undefined) return { kind: 'say', text: say.help.unnamedAccount };
  if (focus === undefined) return { kind: 'say', text: say.help.unclear['no-meeting'] };
  const { as, standsInFor } = intent;
  const { person, book } = turn.asker;
  // Whoever belongs to the meeting already only says for whom she serves.
  if (person !== undefined && standsInFor !== undefined && mayAttend(book, person, focus.id))
    return { kind: 'command', command: { type: 'set-stand-in', meeting: focus.id, person, standsInFor } };
  const standsIn = standsInFor === undefined ? {} : { standsInFor };
  return {
    kind: 'command',
    command: { type: 'request-admission', meeting: focus.id, name, as, ...standsIn },
  };
}

/**
 * "Klart", said directly by someone who closes no meetings, is of her own assignment, as on the button of its reminder.
 */
function ownDone(turn: Turn, answer: Extract<Intent, { kind: 'settle' }>['answer']): Step | undefined {
  const { asker, incoming, today, language, say } = turn;
  if (answer !== 'done' || asker.person === undefined || incoming.conversation.kind !== 'personal')
    return undefined;
  if (mayRecord(asker.book, asker.actor) || openAssignmentsOf(asker.book, asker.person).length === 0)
    return undefined;
  const context = { book: asker.book, asker: asker.person, today, meeting: undefined, language };
  const [intent] = understand(say.reminders.mineIsDone, context);
  return intent === undefined || intent.kind === 'settle' ? undefined : stepOf(turn, intent, []);
}

function settled(turn: Turn, answer: Extract<Intent, { kind: 'settle' }>['answer']): Step {
  const { focus, asker, say } = turn;
  const unknown: Step = { kind: 'say', text: say.help.settleWhat };
  if (focus === undefined || answer === 'keep' || answer === 'cancel') return unknown;
  if (answer === 'done') {
    return focus.state === 'closing'
      ? { kind: 'command', command: { type: 'close-meeting', meeting: focus.id } }
      : unknown;
  }
  if (answer === 'present' || answer === 'absent') {
    const asked = focus.state === 'closing' ? closingGaps(asker.book, focus).contradictions[0] : undefined;
    if (asked === undefined) return unknown;
    const [command] = settleContradiction(asker.book, focus, asked.person.id, answer);
    return { kind: 'command', command, told: say.receipts.changed };
  }
  const waiting = focus.admissions.filter((one) => one.state === 'requested');
  const [only] = waiting;
  if (only === undefined) return unknown;
  if (waiting.length > 1) {
    return {
      kind: 'say',
      text: say.turns.whichAdmission(waiting.map((one) => personOnLine(asker.book, one))),
    };
  }
  return {
    kind: 'command',
    command: {
      type: 'settle-admission',
      meeting: focus.id,
      person: only.person,
      approved: answer === 'approve',
    },
  };
}
