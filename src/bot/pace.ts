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
  /** Counts a message as sent now and answers 0, or counts nothing and answers how long to wait. */
  take(key: string, now: number): number;
};

export function createPace(limits: readonly Limit[]): Pace {
  const sent = new Map<string, number[]>();
  const longest = Math.max(...limits.map((limit) => limit.span));
  return {
    take(key, now) {
      const times = (sent.get(key) ?? []).filter((time) => time > now - longest);
      const wait = Math.max(0, ...limits.map((limit) => waitFor(limit, times, now)));
      if (wait === 0) times.push(now);
      if (times.length === 0) sent.delete(key);
      else sent.set(key, times);
      return wait;
    },
  };
}

function waitFor(limit: Limit, times: readonly number[], now: number): number {
  const earliest = times[times.length - limit.count];
  return earliest === undefined ? 0 : Math.max(0, earliest + limit.span - now);
}
