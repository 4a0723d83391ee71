import type { GroupId, Instant } from '../meetings/terms.ts';
import type { BindRoster } from './bind-roster.ts';
import { bringAbout, type Delivery, plus } from './bring-about.ts';
import { wantedPosts } from './own-posts.ts';
import { createPace, tenantLimits, threadLimits } from './pace.ts';

/** Makes what stands in Teams the same as what the Books say should stand there. */
export type Reconciler = {
  /** Something of the group changed: look at it soon. */
  touch(group: GroupId): void;
  /** Looks at all groups that are due by the clock. */
  tick(): void;
  /** Resolves when all that was touched stands as it should, also the edits that waited for their time. */
  caughtUp(): Promise<void>;
  /** Begins nothing new and resolves when what is under way is done. */
  stop(): Promise<void>;
};

export type ReconcilerOptions = Omit<Delivery, 'inFlight' | 'paces'> & { readonly bindRoster: BindRoster };

/** How many groups are reconciled side by side. */
const atOnce = 8;
/** A group that changes all the time is looked at so many times in the least time between two edits. */
const looksPerEdit = 20;
/** When a group is looked at again where something failed, in milliseconds. */
const againAfterFault = 30_000;

export function createReconciler(options: ReconcilerOptions): Reconciler {
  const waiting = new Set<GroupId>();
  const running = new Map<GroupId, Promise<void>>();
  /** Groups that were looked at a moment ago: what happens to them meanwhile is looked at together. */
  const resting = new Set<GroupId>();
  const inFlight = new Set<string>();
  const paces = { thread: createPace(threadLimits), tenant: createPace(tenantLimits) };
  /** Groups that have something to do at a later time. */
  const later = new Set<GroupId>();
  let waiters: { readonly isOver: () => boolean; readonly resolve: () => void }[] = [];
  let stopped = false;

  function pump(): void {
    for (const group of waiting) {
      if (stopped || running.size >= atOnce) break;
      if (running.has(group) || resting.has(group)) continue;
      waiting.delete(group);
      rest(group);
      const work = reconcileGroup({ ...options, inFlight, paces }, group)
        .then((due) => {
          if (due === undefined) later.delete(group);
          else later.add(group);
        })
        .catch((fault: unknown) => {
          // Never its message: that may hold people's words.
          const kind = fault instanceof Error ? fault.name : typeof fault;
          options.log.error({ group, fault: kind }, 'could not reconcile a group');
          options.store.setDue(group, plus(options.now(), againAfterFault));
        })
        .finally(() => {
          running.delete(group);
          setImmediate(pump);
        });
      running.set(group, work);
    }
    const over = waiters.filter((waiter) => waiter.isOver());
    waiters = waiters.filter((waiter) => !over.includes(waiter));
    for (const waiter of over) waiter.resolve();
  }

  function rest(group: GroupId): void {
    resting.add(group);
    setTimeout(() => {
      resting.delete(group);
      pump();
    }, options.editEvery / looksPerEdit).unref();
  }

  function when(isOver: () => boolean): Promise<void> {
    return isOver() ? Promise.resolve() : new Promise((resolve) => waiters.push({ isOver, resolve }));
  }

  function touch(group: GroupId): void {
    if (waiting.size === 0) setImmediate(pump);
    waiting.add(group);
  }

  return {
    touch,
    tick: () => {
      for (const group of options.store.dueBefore(options.now())) touch(group);
    },
    caughtUp: () => when(() => running.size === 0 && waiting.size === 0 && later.size === 0),
    stop: () => {
      stopped = true;
      waiting.clear();
      return when(() => running.size === 0);
    },
  };
}

type Work = ReconcilerOptions & Delivery;

/** Answers when the group is to be looked at again. */
async function reconcileGroup(work: Work, group: GroupId): Promise<Instant | undefined> {
  const { store } = work;
  if (!(await store.claim(group, plus(work.now(), 30_000)))) return undefined;
  await reachEveryone(work, group);
  const book = await store.load(group);
  await store.flushed(group, book.version);
  const contacts = await store.contacts(group);
  let due: Instant | undefined;
  for (const post of wantedPosts(book, contacts, await store.outbox(group), work.now())) {
    const again = await bringAbout(work, group, book, contacts, post);
    if (again !== undefined && (due === undefined || again < due)) due = again;
  }
  const outbox = await store.outbox(group);
  if (outbox.reconciled !== book.version) {
    await store.changeOutbox(group, (newest) => ({ ...newest, reconciled: book.version }));
  }
  store.setDue(group, due);
  return due;
}

/** Looks for the accounts of those who are to be written to and have not said anything yet. */
async function reachEveryone({ store, now, bindRoster }: Work, group: GroupId): Promise<void> {
  const contacts = await store.contacts(group);
  const unknown = (person: string) =>
    contacts.emails.some((one) => one.person === person) &&
    contacts.accounts.every((one) => one.person !== person);
  const wanted = wantedPosts(await store.load(group), contacts, await store.outbox(group), now());
  if (wanted.some(({ place }) => place.kind === 'person' && unknown(place.person))) await bindRoster(group);
}
