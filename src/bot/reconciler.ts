import { createHash } from 'node:crypto';
import type { Log } from '../log.ts';
import type { Book } from '../meetings/book.ts';
import { findMeeting } from '../meetings/lookup.ts';
import type { GroupId, Instant } from '../meetings/terms.ts';
import type { Contacts, Outbox, OutboxRow, Store } from '../store/store.ts';
import type { BindRoster } from './bind-roster.ts';
import { type Destination, destinationOf } from './destination.ts';
import type { Messenger, Outgoing, Sent } from './messenger.ts';
import { type BotPost, wantedPosts } from './own-posts.ts';
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

export type ReconcilerOptions = {
  readonly store: Store;
  readonly messenger: Messenger;
  readonly now: () => Instant;
  readonly log: Log;
  readonly render: (book: Book, contacts: Contacts, outbox: Outbox, post: BotPost) => Outgoing | undefined;
  readonly bindRoster: BindRoster;
  /** The least time between two edits of one card, in milliseconds. */
  readonly editEvery: number;
};

/** How many groups are reconciled side by side. */
const atOnce = 8;
/** A group that changes all the time is looked at so many times in the least time between two edits. */
const looksPerEdit = 20;
/** When a group is looked at again where something failed, in milliseconds. */
const againAfterFault = 30_000;
/** Attempts of one message before it is given up. */
const attemptsMost = 8;

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

type Work = ReconcilerOptions & {
  readonly inFlight: Set<string>;
  readonly paces: {
    readonly thread: ReturnType<typeof createPace>;
    readonly tenant: ReturnType<typeof createPace>;
  };
};

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

/** Takes one post a step nearer; answers when to look at it again. */
async function bringAbout(
  work: Work,
  group: GroupId,
  book: Book,
  contacts: Contacts,
  post: BotPost,
): Promise<Instant | undefined> {
  const outbox = await work.store.outbox(group);
  const found = outbox.rows.find((one) => one.key === post.key);
  const row = found !== undefined && isWantedAnew(book, post, found) ? undefined : found;
  const now = work.now();
  if (row?.state === 'sending' && !work.inFlight.has(`${group}/${post.key}`)) {
    await saveRow(work, group, { ...row, state: 'uncertain', why: 'interrupted' });
    work.log.warn({ group, key: post.key }, 'a message was cut off while it was sent');
    return now;
  }
  if (row !== undefined && (row.state === 'uncertain' || row.state === 'failed' || row.state === 'sending'))
    return undefined;
  if (row?.retryAt !== undefined && row.retryAt > now) return row.retryAt;
  if (row?.state === 'sent' && !post.follows) return undefined;
  if (row === undefined && post.expires !== undefined && post.expires < now) return undefined;
  if (row?.state === 'sent' && hasLeft(book, post, row)) return undefined;
  const message = work.render(book, contacts, outbox, post);
  if (message === undefined) return undefined;
  const hash = createHash('sha256').update(JSON.stringify(message)).digest('base64url');
  if (row?.state === 'sent') return editPost(work, group, row, message, hash);
  const to = await destinationOf(work, group, book, contacts, outbox, post);
  return to === undefined ? undefined : sendPost(work, group, post, to, row, message, hash);
}

/** It stands in a conversation that the group is no longer shown in: it is left as it is. */
function hasLeft(book: Book, post: BotPost, row: OutboxRow): boolean {
  return (
    post.place.kind !== 'person' && !book.conversations.some((one) => one.id === row.address.conversation)
  );
}

/** What people need for a meeting that is not over is shown anew where the group is shown now; what was told is told. */
function isWantedAnew(book: Book, post: BotPost, row: OutboxRow): boolean {
  const { content } = post;
  if (content.card !== 'agenda' && content.card !== 'notice' && content.card !== 'check-in') return false;
  return hasLeft(book, post, row) && findMeeting(book, content.meeting)?.state !== 'closed';
}

async function editPost(
  work: Work,
  group: GroupId,
  row: OutboxRow,
  message: Outgoing,
  hash: string,
): Promise<Instant | undefined> {
  if (row.hash === hash || row.activity === undefined) return undefined;
  const now = work.now();
  const earliest = plus(row.at, work.editEvery);
  if (earliest > now) return earliest;
  const wait = takeTurn(work, row);
  if (wait > 0) return plus(now, wait);
  const sent = await work.messenger.edit(row.address, row.activity, message);
  const done = after(work, group, row, sent, hash);
  const edited: OutboxRow =
    done.state === 'sent' ? done : { ...done, state: done.state === 'failed' ? 'failed' : 'sent' };
  await saveRow(work, group, edited);
  // The secretaries are to be told.
  return edited.state === 'failed' ? work.now() : edited.retryAt;
}

async function sendPost(
  work: Work,
  group: GroupId,
  post: BotPost,
  to: Destination,
  row: OutboxRow | undefined,
  message: Outgoing,
  hash: string,
): Promise<Instant | undefined> {
  const now = work.now();
  const sending: OutboxRow = {
    key: post.key,
    state: 'sending',
    hash,
    address: to.address,
    ...(to.thread === undefined ? {} : { thread: to.thread }),
    attempts: row?.attempts ?? 0,
    at: now,
  };
  const wait = takeTurn(work, sending);
  if (wait > 0) return plus(now, wait);
  const flight = `${group}/${post.key}`;
  work.inFlight.add(flight);
  try {
    await saveRow(work, group, sending);
    const sent = await work.messenger.send(to.address, to.decorate(message), to.thread);
    const done = after(work, group, sending, sent, hash);
    await saveRow(work, group, done);
    // What depends on this post (its thread) comes next; an unreachable person falls back at once.
    return done.state === 'failed' || done.state === 'uncertain' ? work.now() : done.retryAt;
  } finally {
    work.inFlight.delete(flight);
  }
}

/** The row as it is after an attempt. An edit that may have arrived is simply made again; a message never. */
function after(work: Work, group: GroupId, row: OutboxRow, sent: Sent, hash: string): OutboxRow {
  const { retryAt: _, why: __, ...rest } = row;
  const at = work.now();
  if (sent.kind === 'sent') {
    return { ...rest, state: 'sent', hash, activity: row.activity ?? sent.activity, attempts: 0, at };
  }
  const attempts = row.attempts + 1;
  work.log.warn(
    { group, key: row.key, outcome: sent.kind, attempts, why: sent.why },
    'a message was not sent',
  );
  if (sent.kind === 'uncertain') {
    return row.activity === undefined
      ? { ...rest, state: 'uncertain', attempts, why: sent.why }
      : { ...rest, attempts, why: sent.why, retryAt: plus(at, backOff(attempts)) };
  }
  if (sent.final || attempts >= attemptsMost) return { ...rest, state: 'failed', attempts, why: sent.why };
  return {
    ...rest,
    state: 'waiting',
    attempts,
    why: sent.why,
    retryAt: plus(at, sent.retryAfter ?? backOff(attempts)),
  };
}

function takeTurn(work: Work, row: OutboxRow): number {
  const now = Date.parse(work.now());
  const thread = `${row.address.conversation};${row.thread ?? ''}`;
  return work.paces.thread.take(thread, now) || work.paces.tenant.take(row.address.tenant, now);
}

/** Milliseconds: 2 s, 4 s, 8 s … at most 5 minutes. */
function backOff(attempts: number): number {
  return Math.min(300_000, 1_000 * 2 ** attempts);
}

function plus(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

async function saveRow(work: Work, group: GroupId, row: OutboxRow): Promise<void> {
  await work.store.changeOutbox(group, (outbox) => ({
    ...outbox,
    rows: outbox.rows.some((one) => one.key === row.key)
      ? outbox.rows.map((one) => (one.key === row.key ? row : one))
      : [...outbox.rows, row],
  }));
}
