import type { DetailsAdded } from '../commands/decision-command.ts';
import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import { markOf, realChanges, withNamed } from '../model/decision-details.ts';
import type { DecisionChanges, Fact } from '../model/fact.ts';
import { findPerson } from '../model/lookup.ts';
import type { AgreedTerm, Decision, DecisionDetails, Item, Meeting, Named, Vote } from '../model/meeting.ts';
import { isSecretary } from '../model/rights.ts';
import { settingsOf } from '../model/settings.ts';
import type { Stamp } from '../model/stamp.ts';
import { isDay } from '../model/time.ts';
import { refersToProposal } from './as-proposed.ts';
import { asRecorder, type CommandOf, noChange, type Ruling, textLimit, unfitText } from './ruling.ts';

/** How many of one kind a decision can hold. */
const most = 100;
/** Votes that can be cast at most; more is a slip. */
const mostVotes = 10_000;

/** What a decision says beyond its words. After the meeting is closed it is a correction. */
export function detailDecision(book: Book, command: CommandOf<'detail-decision'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const decision = decisionIn(meeting, command.id);
    if (decision === undefined) return { refused: 'no-such-record', of: 'decision' };
    const before = decision.details ?? {};
    if (command.was !== undefined && command.was !== markOf(before))
      return { refused: 'changed-meanwhile', of: 'decision', now: decision.text };
    const changes = realChanges(before, { ...command.set, ...added(before, command.add) });
    if (Object.keys(changes).length === 0) return noChange;
    return (
      unfitDecisionDetails(book, changes) ?? [
        { type: 'decision-detailed', meeting: meeting.id, id: decision.id, changes },
      ]
    );
  });
}

function added(before: DecisionDetails, { reservations, conflicts, elected }: DetailsAdded = {}) {
  return {
    ...(reservations === undefined
      ? {}
      : { reservations: withNamed(before.reservations ?? [], reservations) }),
    ...(conflicts === undefined ? {} : { conflicts: withNamed(before.conflicts ?? [], conflicts) }),
    ...(elected === undefined ? {} : { elected: withNamed(before.elected ?? [], elected) }),
  };
}

/** The proposal that a decision refers to, told when it was not known before. */
export function setDecisionProposal(
  book: Book,
  command: CommandOf<'set-decision-proposal'>,
  stamp: Stamp,
): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const decision = decisionIn(meeting, command.id);
    if (decision === undefined) return { refused: 'no-such-record', of: 'decision' };
    const unfit = unfitText(command.text, 'proposal');
    if (unfit !== undefined) return unfit;
    return decision.proposal === command.text ? noChange : [attached(meeting, decision, command.text)];
  });
}

/** A proposal that is told after an elliptical decision belongs to it; one that it has already stays. */
export function attachProposal(meeting: Meeting, item: Item, proposal: string): readonly Fact[] {
  return meeting.decisions
    .filter((one) => one.item === item.id && !one.removed && lacksProposal(one))
    .map((one) => attached(meeting, one, proposal));
}

/** It points at a proposal that nobody has told. */
export function lacksProposal({ text, proposal }: Pick<Decision, 'text' | 'proposal'>): boolean {
  return proposal === undefined && refersToProposal(text);
}

function attached(meeting: Meeting, { id }: Decision, proposal: string): Fact {
  return { type: 'decision-detailed', meeting: meeting.id, id, changes: {}, proposal };
}

/** A decision that stands. */
export function decisionIn(meeting: Meeting, id: string): Decision | undefined {
  return meeting.decisions.find((one) => one.id === id && !one.removed);
}

/** Why a decision's details cannot be kept, if so. */
export function unfitDecisionDetails(book: Book, changes: DecisionChanges): Refusal | undefined {
  const { condition, amounts, term, vote, reservations, conflicts, elected } = changes;
  const named = [...(reservations ?? []), ...(conflicts ?? []), ...(elected ?? [])];
  const texts = [
    condition ?? 'x',
    ...(amounts ?? []).map(({ said }) => said),
    ...(term == null ? [] : [term.said]),
    ...named.map(({ name }) => name),
    ...(elected ?? []).map(({ role }) => role),
  ];
  return (
    unfitVote(book, vote ?? undefined) ??
    unfitTerm(term ?? undefined) ??
    unfitNames(book, named) ??
    (texts.some((text) => text.trim() === '') ? emptyIn(changes) : undefined) ??
    unfitDays(elected ?? []) ??
    tooMuch(changes)
  );
}

function unfitVote(book: Book, vote: Vote | undefined): Refusal | undefined {
  if (vote === undefined) return undefined;
  if (settingsOf(book.group).voting === 'none') return { refused: 'no-voting' };
  const counts = [vote.for, vote.against, vote.abstained];
  const sure = counts.every((count) => Number.isInteger(count) && count >= 0 && count <= mostVotes);
  return sure ? undefined : { refused: 'unfit-details', of: 'vote', why: 'counts' };
}

function unfitTerm(term: AgreedTerm | undefined): Refusal | undefined {
  if (term === undefined) return undefined;
  const { from, to, noticeBy } = term;
  const days = [from, to, noticeBy].filter((day) => day !== undefined);
  if (!days.every(isDay)) return { refused: 'unfit-details', of: 'term', why: 'no-such-day' };
  const reversed = from !== undefined && to !== undefined && to < from;
  return reversed ? { refused: 'unfit-details', of: 'term', why: 'reversed' } : undefined;
}

function unfitDays(elected: readonly { readonly until?: string }[]): Refusal | undefined {
  const sure = elected.every(({ until }) => until === undefined || isDay(until));
  return sure ? undefined : { refused: 'unfit-details', of: 'elected', why: 'no-such-day' };
}

function unfitNames(book: Book, named: readonly Named[]): Refusal | undefined {
  const unknown = named.some(({ person }) => person !== undefined && findPerson(book, person) === undefined);
  return unknown ? { refused: 'unknown-person' } : undefined;
}

const order = ['condition', 'amounts', 'term', 'vote', 'reservations', 'conflicts', 'elected'] as const;

function emptyIn(changes: DecisionChanges): Refusal {
  const of = order.find((key) => changes[key] !== undefined && changes[key] !== null) ?? 'condition';
  return { refused: 'unfit-details', of, why: 'empty' };
}

function tooMuch(changes: DecisionChanges): Refusal | undefined {
  const { length } = JSON.stringify(changes);
  const many = [changes.amounts, changes.reservations, changes.conflicts, changes.elected].find(
    (list) => (list?.length ?? 0) > most,
  );
  if (length <= textLimit && many === undefined) return undefined;
  return { refused: 'too-long', limit: textLimit, length: Math.max(length, textLimit + 1) };
}

/** Days before an agreed time ends within which a reminder makes sense. */
const longestWarning = 730;

/** The group's own rules for its decisions, which the secretary writes down; none is invented. */
export function setDecisionRules(
  book: Book,
  { rules }: CommandOf<'set-decision-rules'>,
  stamp: Stamp,
): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  const now = settingsOf(book.group);
  const { voting = now.voting, termDays = now.termDays } = rules;
  if (!Number.isInteger(termDays) || termDays < 1 || termDays > longestWarning)
    return { refused: 'unfit-details', of: 'term', why: 'counts' };
  const settings = {
    ...(voting === now.voting ? {} : { voting }),
    ...(termDays === now.termDays ? {} : { termDays }),
  };
  return Object.keys(settings).length === 0 ? noChange : [{ type: 'group-changed', changes: { settings } }];
}
