import { createHash } from 'node:crypto';
import type { Log } from '../../log.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { GroupId, Instant } from '../../meetings/model/terms.ts';
import type { Contacts, Outbox, OutboxRow, Store } from '../../store/store.ts';
import { type Destination, destinationOf } from './destination.ts';
import type { Messenger, Outgoing, Sent } from './messenger.ts';
import type { BotPost } from './own-posts.ts';
import { type Turns, takeTurn } from './take-turn.ts';

/** What bringing posts about works with. */
export type Delivery = Turns & {
  readonly store: Store;
  readonly messenger: Messenger;
  readonly log: Log;
  readonly render: (book: Book, contacts: Contacts, outbox: Outbox, post: BotPost) => Outgoing | undefined;
  /** The least time between two edits of one card, in milliseconds. */
  readonly editEvery: number;
  /** What this process is sending just now: a row found as sending beside these was cut off. */
  readonly inFlight: Set<string>;
  /** See `destinationOf`. */
  readonly unreached: Map<string, number>;
};

/** Attempts of one message before it is given up. */
const attemptsMost = 8;

/** Takes one post a step nearer; answers when to look at it again. */
export async function bringAbout(
  work: Delivery,
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
  if (row?.state === 'failed') return bringInstead(work, group, book, contacts, post);
  if (row?.state === 'uncertain' || row?.state === 'sending') return undefined;
  if (row?.retryAt !== undefined && row.retryAt > now) return row.retryAt;
  if (row?.state === 'sent' && !post.follows) return undefined;
  if (row === undefined && post.expires !== undefined && post.expires < now) return undefined;
  if (row?.state === 'sent' && hasLeft(book, post, row)) return undefined;
  if (row?.state === 'sent')
    return editPost(work, group, row, () => rendered(work, book, contacts, outbox, post));
  const to = await destinationOf(work, group, book, contacts, outbox, post);
  return to === undefined
    ? bringInstead(work, group, book, contacts, post)
    : sendPost(work, group, post, to, row, () => rendered(work, book, contacts, outbox, post));
}

/** What is to be sent, and its hash; undefined when what it was about is no more. */
type Rendered = { readonly message: Outgoing; readonly hash: string };

function rendered(work: Delivery, ...what: Parameters<Delivery['render']>): Rendered | undefined {
  const message = work.render(...what);
  if (message === undefined) return undefined;
  return { message, hash: createHash('sha256').update(JSON.stringify(message)).digest('base64url') };
}

/** Where a post's place cannot be reached, what is to be sent in its stead. */
async function bringInstead(
  work: Delivery,
  group: GroupId,
  book: Book,
  contacts: Contacts,
  { instead = [] }: BotPost,
): Promise<Instant | undefined> {
  let due: Instant | undefined;
  for (const post of instead) {
    due = sooner(due, await bringAbout(work, group, book, contacts, { ...post, unreachable: false }));
  }
  return due;
}

/** Whether nothing is to be done about a post, as its row tells by itself. */
export function isSettled(book: Book, post: BotPost, row: OutboxRow | undefined): boolean {
  return row?.state === 'sent' && !post.follows && !isWantedAnew(book, post, row);
}

/** The earlier of two instants, where there are any. */
export function sooner(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
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
  work: Delivery,
  group: GroupId,
  row: OutboxRow,
  render: () => Rendered | undefined,
): Promise<Instant | undefined> {
  const made = render();
  if (made === undefined || row.hash === made.hash || row.activity === undefined) return undefined;
  const now = work.now();
  const earliest = plus(row.at, work.editEvery);
  if (earliest > now) return earliest;
  const wait = await takeTurn(work, row);
  if (wait > 0) return plus(now, wait);
  const sent = await work.messenger.edit(row.address, row.activity, made.message);
  const done = after(work, group, row, sent, made.hash);
  const edited: OutboxRow =
    done.state === 'sent' ? done : { ...done, state: done.state === 'failed' ? 'failed' : 'sent' };
  await saveRow(work, group, edited);
  // The secretaries are to be told.
  return edited.state === 'failed' ? work.now() : edited.retryAt;
}

async function sendPost(
  work: Delivery,
  group: GroupId,
  post: BotPost,
  to: Destination,
  row: OutboxRow | undefined,
  render: () => Rendered | undefined,
): Promise<Instant | undefined> {
  // Drawn when its turn has come: many may wait for theirs.
  const wait = await takeTurn(work, to, post.place);
  if (wait > 0) return plus(work.now(), wait);
  const made = render();
  if (made === undefined) return undefined;
  const sending: OutboxRow = {
    key: post.key,
    state: 'sending',
    hash: made.hash,
    address: to.address,
    ...(to.thread === undefined ? {} : { thread: to.thread }),
    attempts: row?.attempts ?? 0,
    at: work.now(),
  };
  const flight = `${group}/${post.key}`;
  work.inFlight.add(flight);
  try {
    await saveRow(work, group, sending);
    const sent = await work.messenger.send(to.address, to.decorate(made.message), to.thread);
    const done = after(work, group, sending, sent, made.hash);
    await saveRow(work, group, done);
    // What depends on this post (its thread) comes next; an unreachable person falls back at once.
    return done.state === 'failed' || done.state === 'uncertain' ? work.now() : done.retryAt;
  } finally {
    work.inFlight.delete(flight);
  }
}

/** The row as it is after an attempt. An edit that may have arrived is simply made again; a message never. */
function after(work: Delivery, group: GroupId, row: OutboxRow, sent: Sent, hash: string): OutboxRow {
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

/** Milliseconds: 2 s, 4 s, 8 s … at most 5 minutes. */
function backOff(attempts: number): number {
  return Math.min(300_000, 1_000 * 2 ** attempts);
}

/** An instant so many milliseconds later. */
export function plus(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

async function saveRow(work: Delivery, group: GroupId, row: OutboxRow): Promise<void> {
  await work.store.changeOutbox(group, (outbox) => ({
    ...outbox,
    rows: outbox.rows.some((one) => one.key === row.key)
      ? outbox.rows.map((one) => (one.key === row.key ? row : one))
      : [...outbox.rows, row],
  }));
}
