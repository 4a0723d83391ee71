/** How many messages may be sent within a span, in milliseconds. */
type Limit = { readonly count: number; readonly span: number };

/** Teams' limits per conversation thread (Microsoft Learn, "Optimize your bot with rate limiting in Teams"). */
export const threadLimits: readonly Limit[] = [
  { count: 7, span: 1_000 },
  { count: 8, span: 2_000 },
  { count: 60, span: 30_000 },
  { count: 1_800, span: 3_600_000 },
];

/** Teams' limit per app and tenant. */
export const tenantLimits: readonly Limit[] = [{ count: 50, span: 1_000 }];

/** Keeps to limits per key; times are milliseconds of one clock. */
export type Pace = {
  /** How long to wait before the next message; 0 = none. Counts nothing. */
  wait(key: string, now: number): number;
  /** Counts a message as sent. */
  count(key: string, now: number): void;
  /** For how many keys something is remembered. */
  keys(): number;
};

export function createPace(limits: readonly Limit[]): Pace {
  const sent = new Map<string, number[]>();
  const longest = Math.max(...limits.map((limit) => limit.span));
  let swept = Number.NEGATIVE_INFINITY;
  const recent = (key: string, now: number) => (sent.get(key) ?? []).filter((time) => time > now - longest);

  // A thread that nobody writes in any longer is never asked for again.
  function sweep(now: number): void {
    if (now - swept < longest) return;
    swept = now;
    for (const key of [...sent.keys()]) if (recent(key, now).length === 0) sent.delete(key);
  }

  return {
    wait(key, now) {
      const times = recent(key, now);
      return Math.max(0, ...limits.map((limit) => waitFor(limit, times, now)));
    },
    count(key, now) {
      sweep(now);
      sent.set(key, [...recent(key, now), now]);
    },
    keys: () => sent.size,
  };
}

function waitFor(limit: Limit, times: readonly number[], now: number): number {
  const earliest = times[times.length - limit.count];
  return earliest === undefined ? 0 : Math.max(0, earliest + limit.span - now);
}
