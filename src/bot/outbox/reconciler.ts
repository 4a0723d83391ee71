import { setTimeout as delay } from 'node:timers/promises';
import type { Book } from '../../meetings/model/book.ts';
import type { GroupId, Instant } from '../../meetings/model/terms.ts';
import type { Post } from '../../meetings/posts/post.ts';
import { wakeAt } from '../../meetings/posts/posts.ts';
import type { BindRoster } from '../people/bind-roster.ts';
import { bringAbout, type Delivery, isSettled, plus, sooner } from './bring-about.ts';
import { deliverErrands, type ErrandWork } from './deliver-errands.ts';
import { overRows } from './over-rows.ts';
import { type BotPost, rowsByKey, wantedPosts } from './own-posts.ts';
import { createPace, tenantLimits, threadLimits } from './pace.ts';
import { placeKey } from './take-turn.ts';

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

export type ReconcilerOptions = Omit<
  Delivery,
  'inFlight' | 'paces' | 'unreached' | 'held' | 'heldPlaces' | 'pause'
> & {
  readonly bindRoster: BindRoster;
  /** Lets so many milliseconds pass; real ones when absent. */
  readonly pause?: Delivery['pause'];
};

/** How many groups are reconciled side by side. */
const atOnce = 8;
/** A group that changes all the time is looked at so many times in the least time between two edits. */
const looksPerEdit = 20;
/** When a group is looked at again where something failed, in milliseconds. */
const againAfterFault = 30_000;

export function createReconciler(options: ReconcilerOptions): Reconciler {
  const waiting = new Set<GroupId>();
  /** Those whose time has come; what people just did goes first. */
  const dueNow = new Set<GroupId>();
  const running = new Map<GroupId, Promise<void>>();
  /** Groups that were looked at a moment ago: what happens to them meanwhile is looked at together. */
  const resting = new Set<GroupId>();
  const inFlight = new Set<string>();
  const unreached = new Map<string, number>();
  const paces = { thread: createPace(threadLimits), tenant: createPace(tenantLimits) };
  /** Groups that have something to do at a later time. */
  const later = new Set<GroupId>();
  let waiters: { readonly isOver: () => boolean; readonly resolve: () => void }[] = [];
  let stopped = false;

  function pump(): void {
    for (const group of [...waiting, ...dueNow]) {
      if (stopped || running.size >= atOnce) break;
      if (running.has(group) || resting.has(group)) continue;
      waiting.delete(group);
      dueNow.delete(group);
      rest(group);
      const round = { held: new Map<string, number>(), heldPlaces: new Set<string>() };
      const work = reconcileGroup({ pause, ...options, inFlight, paces, unreached, ...round, touch }, group)
        .then((again) => {
          if (again === undefined) later.delete(group);
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

  function tick(): void {
    const due = options.store.dueBefore(options.now());
    if (due.length > 0 && dueNow.size === 0) setImmediate(pump);
    for (const group of due) dueNow.add(group);
  }

  return {
    touch,
    tick,
    caughtUp: () => {
      tick();
      return when(() => [running, waiting, dueNow, later].every((some) => some.size === 0));
    },
    stop: () => {
      stopped = true;
      waiting.clear();
      dueNow.clear();
      return when(() => running.size === 0);
    },
  };
}

type Work = ReconcilerOptions & Delivery & ErrandWork;

/** Real time passes. */
function pause(milliseconds: number): Promise<void> {
  return delay(milliseconds);
}

/** Answers when something that could not be done now is to be tried again. The clock may have the group looked at sooner or later. */
async function reconcileGroup(work: Work, group: GroupId): Promise<Instant | undefined> {
  const { store } = work;
  if (!(await store.claim(group, plus(work.now(), 30_000)))) return undefined;
  const { book, contacts, outbox, wanted } = await wantedNow(work, group);
  await store.flushed(group, book.version);
  const rows = rowsByKey(outbox);
  let again: Instant | undefined;
  for (const post of wanted) {
    if (isSettled(book, post, rows.get(post.key)) || work.heldPlaces.has(placeKey(post.place))) continue;
    again = sooner(again, await bringAbout(work, group, book, contacts, post));
  }
  await tidyOutbox(work, group, book, wanted);
  const errands = await deliverErrands(work, group, book);
  store.setDue(group, sooner(sooner(again, errands), wakeAt(book, work.now())));
  return again;
}

/** What should stand in Teams, once it was looked for the accounts of those who are written to and have not said anything yet. */
async function wantedNow(work: Work, group: GroupId) {
  const found = await lookedAt(work, group);
  const { emails, accounts } = found.contacts;
  const isUnknown = ({ place }: BotPost) =>
    place.kind === 'person' &&
    emails.some((one) => one.person === place.person) &&
    accounts.every((one) => one.person !== place.person);
  if (!found.wanted.some(isUnknown)) return found;
  await work.bindRoster(group);
  return lookedAt(work, group);
}

async function lookedAt({ store, now }: Work, group: GroupId) {
  const book = await store.load(group);
  const contacts = await store.contacts(group);
  const outbox = await store.outbox(group);
  return { book, contacts, outbox, wanted: wantedPosts(book, contacts, outbox, now()) };
}

/** The key of a post, and those of all that may be sent in its stead. */
function keysOf({ key, instead = [] }: Omit<Post, 'content'>): readonly string[] {
  return [key, ...instead.flatMap(keysOf)];
}

/** Notes how far the group is reconciled, and forgets what is long over. */
async function tidyOutbox(
  { store, now }: Work,
  group: GroupId,
  book: Book,
  wanted: readonly BotPost[],
): Promise<void> {
  const outbox = await store.outbox(group);
  const keys = new Set(wanted.flatMap(keysOf));
  const over = overRows(book, await store.contacts(group), outbox, keys, now());
  if (outbox.reconciled === book.version && over.size === 0) return;
  await store.changeOutbox(group, (newest) => ({
    reconciled: book.version,
    rows: over.size === 0 ? newest.rows : newest.rows.filter((row) => !over.has(row.key)),
  }));
}
