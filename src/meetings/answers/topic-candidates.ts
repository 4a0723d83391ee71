import type { Book } from '../model/book.ts';
import { findPerson, subItems, wholeItem } from '../model/lookup.ts';
import type { Assignment, Item, Meeting } from '../model/meeting.ts';
import { reportsOf } from '../model/whose-assignment.ts';
import type { FoundDecision } from './decision-questions.ts';
import type { FoundAssignment, FoundReferral } from './question.ts';
import { leadingTo } from './said-before.ts';
import type { Candidate } from './topic-match.ts';

type Texts = Candidate<unknown>['texts'];

/** How much it counts where a topic's words stand: in the words themselves, or around them. */
const weight = { own: 1, said: 0.8, title: 0.7, before: 0.6, beside: 0.4, notes: 0.35 } as const;

/** An assignment is about what it says, who has it, what was reported, and the item that it was given at. */
export function assignmentCandidate(book: Book, found: FoundAssignment): Candidate<FoundAssignment> {
  const { meeting, item, assignment } = found;
  const whole = item && wholeItem(meeting, item);
  const beside = whole === undefined ? [] : subItems(meeting, whole);
  return {
    of: found,
    texts: [
      [weight.own, assignment.text],
      [weight.own, whose(book, assignment)],
      ...titles(item, whole),
      ...beside.map(({ title }) => [weight.beside, title] as const),
      ...reportsOf(assignment).map(({ text = '' }) => [weight.said, text] as const),
      [weight.before, leadingTo(meeting, assignment)],
      ...meeting.notes
        .filter(({ removed, item: at }) => !removed && at === assignment.item)
        .map(({ text }) => [weight.notes, text] as const),
    ],
  };
}

function whose(book: Book, { responsible, each, coWorkers = [] }: Assignment): string {
  const names = coWorkers.map(({ name }) => name);
  const own =
    responsible.kind === 'person'
      ? findPerson(book, responsible.person)?.name
      : responsible.kind === 'nobody'
        ? undefined
        : responsible.name;
  return [own ?? '', each?.said ?? '', ...names].join(' ');
}

function titles(item: Item | undefined, whole: Item | undefined): Texts {
  return [item, whole].flatMap((one) => (one === undefined ? [] : [[weight.title, one.title] as const]));
}

/** A decision is about what it says, the proposal that it refers to, and its item. */
export function decisionCandidate(found: FoundDecision): Candidate<FoundDecision> {
  const { meeting, item, decision } = found;
  return {
    of: found,
    texts: [
      [weight.own, decision.text],
      [weight.own, decision.proposal ?? ''],
      ...titles(item, wholeItem(meeting, item)),
    ],
  };
}

/** A referral is about what it says, whom it went to, and its item. */
export function referralCandidate(found: FoundReferral): Candidate<FoundReferral> {
  const { item, referral } = found;
  return {
    of: found,
    texts: [
      [weight.own, referral.text],
      [weight.said, referral.recipients.map(({ name }) => name).join(' ')],
      ...titles(item, undefined),
    ],
  };
}

/** An item is about its title and what it proposes; less about what was decided and written there, where that is shown. */
export function itemCandidate<T extends { readonly meeting: Meeting; readonly item: Item }>(
  found: T,
  shown: boolean,
): Candidate<T> {
  const { meeting, item } = found;
  const here = (record: { readonly item: string; readonly removed: boolean }) =>
    shown && !record.removed && record.item === item.id;
  const { decisions, assignments, notes } = meeting;
  return {
    of: found,
    texts: [
      [weight.own, item.title],
      [weight.title, wholeItem(meeting, item).title],
      [weight.said, item.proposal ?? ''],
      ...decisions
        .filter(here)
        .map(({ text, proposal = '' }) => [weight.title, `${text} ${proposal}`] as const),
      ...assignments.filter(here).map(({ text }) => [weight.title, text] as const),
      ...notes.filter(here).map(({ text }) => [weight.notes, text] as const),
    ],
  };
}
