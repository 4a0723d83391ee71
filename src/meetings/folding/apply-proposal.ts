import type { Book } from '../model/book.ts';
import type { ProposalChanges } from '../model/fact.ts';
import type { FactOf } from '../model/fact-of.ts';
import { nextAfter } from '../model/ids.ts';
import type { Handover, ItemProposal } from '../model/proposal.ts';
import type { Stamp } from '../model/stamp.ts';
import { withChanges } from './with-changes.ts';

type ProposalFact = FactOf<
  | 'item-proposed'
  | 'item-proposal-changed'
  | 'item-proposal-settled'
  | 'matter-handed-over'
  | 'handover-answered'
>;

/** Folds what is proposed for an agenda, and what goes to other groups and comes back from them. */
export function applyProposal(book: Book, fact: ProposalFact, stamp: Stamp): Book {
  switch (fact.type) {
    case 'item-proposed': {
      const proposal: ItemProposal = { ...fact.proposal, at: stamp.at };
      return { ...counted(book, proposal.id), proposals: [...book.proposals, proposal] };
    }
    case 'item-proposal-changed': {
      const changed = (one: ItemProposal) => withChanges<ItemProposal, ProposalChanges>(one, fact.changes);
      return { ...book, proposals: changeOne(book.proposals, fact.id, changed) };
    }
    case 'item-proposal-settled': {
      const settled = (one: ItemProposal) => withChanges(one, { settled: fact.settled });
      return { ...book, proposals: changeOne(book.proposals, fact.id, settled) };
    }
    case 'matter-handed-over': {
      const handover: Handover = { ...fact.handover, at: stamp.at, by: stamp.by, answers: [] };
      return { ...counted(book, handover.id), handovers: [...book.handovers, handover] };
    }
    case 'handover-answered': {
      const answered = (one: Handover) => ({ ...one, answers: [...one.answers, fact.answer] });
      return { ...book, handovers: changeOne(book.handovers, fact.id, answered) };
    }
  }
}

function counted(book: Book, id: string): Book {
  return { ...book, next: { ...book.next, record: nextAfter(book.next.record, id) } };
}

function changeOne<T extends { readonly id: string }>(
  all: readonly T[],
  id: string,
  change: (one: T) => T,
): readonly T[] {
  const index = all.findIndex((one) => one.id === id);
  const found = all[index];
  if (found === undefined) throw new Error(`A fact names a matter that is not in the book: ${id}`);
  return all.with(index, change(found));
}
