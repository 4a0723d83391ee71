/** How fast one key may go: `burst` at once, then `perSecond`. */
export type Pace = { readonly burst: number; readonly perSecond: number };

/** Takes one of the key's tokens: 0 when it had one, else the milliseconds until it has one again. */
export type TakeToken = (key: string) => number;

/**
 * Token buckets by key, in bounded memory: beyond `keys` of them the one unused for longest is forgotten,
 * which can only be to its advantage. `now` in milliseconds.
 */
export function createTokenBuckets(pace: Pace, now: () => number, keys = 10_000): TakeToken {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (key) => {
    const at = now();
    const bucket = buckets.get(key) ?? { tokens: pace.burst, at };
    buckets.delete(key);
    buckets.set(key, bucket);
    const oldest = buckets.size > keys ? buckets.keys().next() : undefined;
    if (oldest?.value !== undefined) buckets.delete(oldest.value);
    const passed = Math.max(0, at - bucket.at) / 1000;
    bucket.tokens = Math.min(pace.burst, bucket.tokens + passed * pace.perSecond);
    bucket.at = at;
    if (bucket.tokens < 1) return Math.ceil(((1 - bucket.tokens) / pace.perSecond) * 1000);
    bucket.tokens -= 1;
    return 0;
  };
}
