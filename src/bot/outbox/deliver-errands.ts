import type { Log } from '../../log.ts';
import type { Command } from '../../meetings/commands/command.ts';
import type { Book } from '../../meetings/model/book.ts';
import type { GroupId, Instant } from '../../meetings/model/terms.ts';
import { type Errand, errandsOf } from '../../meetings/posts/errands.ts';
import { isRefusal } from '../../meetings/rules/ruling.ts';
import type { Store } from '../../store/store.ts';
import { execute } from '../turns/execute.ts';
import { plus } from './bring-about.ts';

export type ErrandWork = {
  readonly store: Store;
  readonly now: () => Instant;
  readonly log: Log;
  readonly touch: (group: GroupId) => void;
};

/** When an errand that failed is tried again at the latest, in milliseconds. */
const againAfter = 600_000;

/**
 * Carries what a Book owes other Books to them, as copies, and notes in it what has arrived. Done twice it changes
 * nothing: the receiver knows what it has already. A Book that is not there or cannot be read or written is noted once,
 * for the secretary to be told, and tried again; answers when.
 */
export async function deliverErrands(
  work: ErrandWork,
  group: GroupId,
  book: Book,
): Promise<Instant | undefined> {
  let again: Instant | undefined;
  for (const errand of errandsOf(book)) {
    const delivered = await deliver(work, book, errand);
    if (!delivered) again = plus(work.now(), againAfter);
    await note(work, group, errand, delivered);
  }
  return again;
}

async function deliver(work: ErrandWork, book: Book, errand: Errand): Promise<boolean> {
  const { store, log, now, touch } = work;
  try {
    if (!store.groups().includes(errand.to)) throw new Error('unknown group');
    const done = await execute(store, errand.to, [commandOf(book, errand)], {
      at: now(),
      by: { kind: 'samverka' },
      id: `errand:${book.id}:${errand.key}`,
    });
    const [outcome] = done.outcomes;
    if (outcome !== undefined && isRefusal(outcome) && outcome.refused !== 'no-change') {
      log.warn({ group: book.id, to: errand.to, refused: outcome.refused }, 'an errand was refused');
      return false;
    }
    if (done.facts.length > 0) touch(errand.to);
    return true;
  } catch (fault) {
    // Never its message: that may hold people's words.
    const kind = fault instanceof Error ? fault.name : typeof fault;
    log.warn({ group: book.id, to: errand.to, fault: kind }, 'an errand could not be delivered');
    return false;
  }
}

function commandOf(book: Book, errand: Errand): Command {
  if (errand.kind === 'answer') {
    return { type: 'receive-answer', handover: errand.handover, answer: errand.answer };
  }
  const { handover, matter } = errand;
  return {
    type: 'receive-matter',
    from: { group: book.id, groupName: book.group.name, handover },
    matter,
  };
}

/** Under an id of its own each time, as a failure may be followed by a success. */
async function note(
  { store, now, touch }: ErrandWork,
  group: GroupId,
  errand: Errand,
  delivered: boolean,
): Promise<void> {
  const done = await execute(store, group, [{ type: 'note-delivery', errand: errand.key, delivered }], {
    at: now(),
    by: { kind: 'samverka' },
    id: `errand:${errand.key}:${delivered ? 'delivered' : 'not-delivered'}`,
  });
  if (done.facts.length > 0) touch(group);
}
