import { setImmediate as turn } from 'node:timers/promises';
import type { Messenger } from '../../src/bot/outbox/messenger.ts';
import { tenantLimits, threadLimits } from '../../src/bot/outbox/pace.ts';
import { createReconciler, type Reconciler } from '../../src/bot/outbox/reconciler.ts';
import { renderPost } from '../../src/bot/outbox/render-post.ts';
import type { GroupId, Instant } from '../../src/meetings/model/terms.ts';
import { posts } from '../../src/meetings/posts/posts.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import type { Store } from '../../src/store/store.ts';

/** A message as it left, at a time of the simulated clock in milliseconds. */
type Left = {
  readonly at: number;
  readonly tenant: string;
  readonly thread: string;
  /** What it is; edits are counted only for the rates. */
  readonly text?: string;
};

/** What the clock did with many groups. */
export type ClockReport = {
  readonly groups: number;
  /** The longest of many passes in which nobody was due, in milliseconds, and how many Books were loaded in them. */
  readonly pass: number;
  readonly loads: number;
  readonly bursts: readonly Burst[];
};

/** Many posts that came due at once: how they left. */
export type Burst = {
  readonly what: string;
  readonly posts: number;
  /** Simulated seconds until the last had left, and how many it takes at least at Teams' rates. */
  readonly seconds: number;
  readonly least: number;
  /** Faults: too fast for Teams, out of order in a conversation, sent twice. */
  readonly tooFast: number;
  readonly outOfOrder: number;
  readonly twice: number;
};

/** Follows the clock in a data folder: from an instant at which many posts are due, until nothing is left to send. */
export async function followClock(
  folder: string,
  start: Instant,
  what: string,
): Promise<{ readonly burst: Burst; readonly pass: number; readonly loads: number }> {
  const clock = simulatedClock(Date.parse(start));
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const opened = await openJsonStore({ folder, mode: 'local', now: clock.now, log });
  try {
    const { store, seen } = watched(opened);
    const left: Left[] = [];
    const reconciler = createReconciler({
      store,
      messenger: recorder(left, clock),
      now: clock.now,
      pause: clock.pause,
      log,
      render: numbered(start),
      bindRoster: async () => undefined,
      editEvery: 0,
    });
    // As if the program had just been replaced by one that owes more: every group is looked at once.
    for (const group of opened.groups()) store.setDue(group, start);
    await run(reconciler, opened, seen, clock);
    const burst = judged(what, left, Date.parse(start));
    return { burst, ...idlePasses(reconciler, seen) };
  } finally {
    await opened.close();
  }
}

type Seen = { loads: number; active: number; readonly due: Map<GroupId, number> };

/** The store, with its loads counted, and what is under way and due known. */
function watched(store: Store): { readonly store: Store; readonly seen: Seen } {
  const seen: Seen = { loads: 0, active: 0, due: new Map() };
  const counted: Store = {
    ...store,
    load(group) {
      seen.loads += 1;
      return store.load(group);
    },
    async claim(group, until) {
      const taken = await store.claim(group, until);
      if (taken) seen.active += 1;
      return taken;
    },
    setDue(group, due) {
      seen.active = Math.max(0, seen.active - 1);
      if (due === undefined) seen.due.delete(group);
      else seen.due.set(group, Date.parse(due));
      store.setDue(group, due);
    },
  };
  return { store: counted, seen };
}

function simulatedClock(start: number) {
  let milliseconds = start;
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    now: () => new Date(milliseconds).toISOString(),
    milliseconds: () => milliseconds,
    pause: (span: number) =>
      new Promise<void>((wake) => void sleepers.push({ at: milliseconds + span, wake })),
    sleeping: () => sleepers.length,
    /** When the next who sleeps is to be woken. */
    next: () => sleepers.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY),
    advance(to: number) {
      milliseconds = to;
      const awake = sleepers.filter(({ at }) => at <= to);
      sleepers = sleepers.filter(({ at }) => at > to);
      for (const { wake } of awake) wake();
    },
  };
}

/** How long a burst is followed: what comes later is another day's. */
const followedFor = 6 * 3_600_000;

async function run(
  reconciler: Reconciler,
  store: Store,
  seen: Seen,
  clock: ReturnType<typeof simulatedClock>,
): Promise<void> {
  const end = clock.milliseconds() + followedFor;
  for (;;) {
    reconciler.tick();
    await stillness(store, seen, clock);
    const now = clock.milliseconds();
    // Those that are due already wait for one of the few that are under way.
    const due = [...seen.due.values()].reduce(
      (least, at) => (at > now ? Math.min(least, at) : least),
      Number.POSITIVE_INFINITY,
    );
    const next = Math.min(clock.next(), due);
    if (next > end) return;
    clock.advance(next);
  }
}

/** How many groups the reconciler has under way at once. */
const atOnce = 8;

async function stillness(store: Store, seen: Seen, clock: ReturnType<typeof simulatedClock>): Promise<void> {
  for (;;) {
    await turn();
    if (seen.active !== clock.sleeping()) continue;
    if (seen.active >= atOnce || store.dueBefore(clock.now()).length === 0) return;
  }
}

function recorder(left: Left[], clock: ReturnType<typeof simulatedClock>): Messenger {
  return {
    async send(address, message, thread = '') {
      const at = clock.milliseconds();
      left.push({
        at,
        tenant: address.tenant,
        thread: `${address.conversation};${thread}`,
        text: message.text ?? '',
      });
      return { kind: 'sent', activity: String(left.length) };
    },
    async edit(address, activity) {
      const at = clock.milliseconds();
      left.push({ at, tenant: address.tenant, thread: `${address.conversation};` });
      return { kind: 'sent', activity };
    },
    member: async () => undefined,
    members: async () => undefined,
    openPersonal: async () => undefined,
  };
}

/** Each message tells what it is, and where in its group's order it should come. */
function numbered(start: Instant): typeof renderPost {
  const orders = new Map<GroupId, readonly string[]>();
  return (book, contacts, outbox, post) => {
    const order = orders.get(book.id) ?? posts(book, start).map(({ key }) => key);
    orders.set(book.id, order);
    const message = renderPost(book, contacts, outbox, post);
    const index = order.indexOf(post.key);
    return message && { ...message, text: `${post.key}${index < 0 ? '' : ` nummer ${index}`}` };
  };
}

function judged(what: string, left: readonly Left[], start: number): Burst {
  const threads = Object.values(Object.groupBy(left, ({ thread }) => thread)).map((all = []) => all);
  const tenants = Object.values(Object.groupBy(left, ({ tenant }) => tenant)).map((all = []) => all);
  const posted = left.filter(({ text }) => text !== undefined);
  const last = left.at(-1)?.at ?? start;
  return {
    what,
    posts: posted.length,
    seconds: (last - start) / 1000,
    least: Math.max(
      ...threads.map((all) => fastest(all.length, threadLimits)),
      ...tenants.map((all) => fastest(all.length, tenantLimits)),
    ),
    tooFast: tooFast(threads, threadLimits) + tooFast(tenants, tenantLimits),
    outOfOrder: threads.reduce((sum, all) => sum + outOfOrder(all), 0),
    twice: posted.length - new Set(posted.map(({ thread, text }) => `${thread} ${text}`)).size,
  };
}

type Limits = typeof threadLimits;

/** Seconds that so many messages take at least. */
function fastest(count: number, limits: Limits): number {
  return Math.max(...limits.map((limit) => (Math.floor((count - 1) / limit.count) * limit.span) / 1000));
}

function tooFast(lists: readonly (readonly Left[])[], limits: Limits): number {
  return lists
    .flatMap((all) =>
      limits.map(
        ({ count, span }) =>
          all.filter(({ at }, n) => {
            const before = all[n - count];
            return before !== undefined && at - before.at < span;
          }).length,
      ),
    )
    .reduce((sum, one) => sum + one, 0);
}

/** Posts that have a number in their text must come by it. */
function outOfOrder(all: readonly Left[]): number {
  const numbers = all.flatMap(({ text }) => Number(/nummer (\d+)/u.exec(text ?? '')?.[1] ?? Number.NaN));
  return numbers.filter((number, n) => number < (numbers[n - 1] ?? number)).length;
}

/** Passes of the clock in which nobody is due. */
function idlePasses(reconciler: Reconciler, seen: Seen) {
  const before = seen.loads;
  const times = Array.from({ length: 200 }, () => {
    const began = performance.now();
    reconciler.tick();
    return performance.now() - began;
  });
  return { pass: Math.max(...times), loads: seen.loads - before };
}
