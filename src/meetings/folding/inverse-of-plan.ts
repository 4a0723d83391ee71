import type { Book } from '../model/book.ts';
import type { Fact, ItemChanges } from '../model/fact.ts';
import type { FactOf } from '../model/fact-of.ts';
import { findItem } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import { isOtherDay, planOf } from './apply-plan.ts';
import { changesBack } from './with-changes.ts';

type PlanFact = FactOf<
  'meeting-changed' | 'meeting-cancelled' | 'meeting-paused' | 'item-changed' | 'agenda-ordered'
>;

/** What restores a meeting's plan and agenda as they are before a fact. */
export function inverseOfPlan(before: Meeting, fact: PlanFact): readonly Fact[] | undefined {
  const meeting = before.id;
  switch (fact.type) {
    case 'meeting-changed': {
      const { reason: _, ...rest } = fact;
      const answers = isOtherDay(fact.changes) ? before.answers : [];
      return [
        { ...rest, changes: changesBack(planOf(before), fact.changes) },
        ...answers.map(
          ({ person, answer }): Fact => ({ type: 'attendance-answered', meeting, person, answer }),
        ),
      ];
    }
    case 'meeting-cancelled':
      return [{ type: fact.type, meeting, cancelled: before.cancelled === true }];
    case 'meeting-paused': {
      const { pausedAt } = before;
      if (pausedAt === undefined) return [{ type: fact.type, meeting, paused: false }];
      return [{ type: fact.type, meeting, paused: true, happenedAt: pausedAt }];
    }
    case 'item-changed': {
      const item = findItem(before, fact.item);
      return item && [{ ...fact, changes: changesBack<typeof item, ItemChanges>(item, fact.changes) }];
    }
    case 'agenda-ordered':
      return [{ ...fact, items: before.items.map(({ id, number }) => ({ item: id, number })) }];
  }
}

type ProposalFact = FactOf<'item-proposed' | 'item-proposal-changed' | 'item-proposal-settled'>;

/** What restores a proposal as it is before a fact; one that was made is taken back. */
export function inverseOfProposal(before: Book, fact: ProposalFact): readonly Fact[] | undefined {
  if (fact.type === 'item-proposed') {
    return [{ type: 'item-proposal-settled', id: fact.proposal.id, settled: { kind: 'withdrawn' } }];
  }
  const proposal = before.proposals.find((one) => one.id === fact.id);
  if (proposal === undefined) return undefined;
  return fact.type === 'item-proposal-changed'
    ? [{ ...fact, changes: changesBack(proposal, fact.changes) }]
    : [{ ...fact, settled: proposal.settled ?? null }];
}
