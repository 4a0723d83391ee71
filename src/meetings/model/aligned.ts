/** The same thing in an earlier and a later list; without `before` it is new, without `after` it is gone. */
export type Aligned<One> =
  | { readonly before: One; readonly after: One }
  | { readonly before: One; readonly after?: undefined }
  | { readonly before?: undefined; readonly after: One };

export type Sameness<One> = {
  /** Tests of whether two are the same thing, the surest first. */
  readonly same: readonly ((before: One, after: One) => boolean)[];
  /** Whether two that stand at the same place between others may be the same thing, in other words. */
  readonly maybe: (before: One, after: One) => boolean;
  /** What has changed places is gone from one and new at another. */
  readonly ordered: boolean;
};

/** Puts two lists side by side, in the order of the later one; what is gone stands where it stood. */
export function aligned<One>(
  before: readonly One[],
  after: readonly One[],
  { same, maybe, ordered }: Sameness<One>,
): readonly Aligned<One>[] {
  const pairs = new Map<number, number>();
  for (const test of same) pairUp(before, after, test, pairs);
  if (ordered) keepRising(pairs, after.length);
  pairInGaps(before, after, maybe, pairs);
  return sideBySide(before, after, pairs);
}

/** From the later list's index to the earlier one's. */
type Pairs = Map<number, number>;

function pairUp<One>(
  before: readonly One[],
  after: readonly One[],
  test: (before: One, after: One) => boolean,
  pairs: Pairs,
): void {
  const taken = new Set(pairs.values());
  for (const [later, one] of after.entries()) {
    if (pairs.has(later)) continue;
    const earlier = before.findIndex((other, index) => !taken.has(index) && test(other, one));
    if (earlier < 0) continue;
    pairs.set(later, earlier);
    taken.add(earlier);
  }
}

/** Leaves the longest row of pairs that stand in the same order in both lists. */
function keepRising(pairs: Pairs, length: number): void {
  const row = Array.from({ length }, (_, later) => later).filter((later) => pairs.has(later));
  const best: { readonly count: number; readonly from: number }[] = [];
  for (const [index, later] of row.entries()) {
    let found = { count: 1, from: -1 };
    for (const [other, one] of best.entries()) {
      const rises = (pairs.get(row[other] ?? -1) ?? 0) < (pairs.get(later) ?? 0);
      if (rises && one.count + 1 > found.count) found = { count: one.count + 1, from: other };
    }
    best[index] = found;
  }
  const most = Math.max(0, ...best.map(({ count }) => count));
  const kept = new Set<number>();
  for (let at = best.findIndex(({ count }) => count === most); at >= 0; at = best[at]?.from ?? -1)
    kept.add(row[at] ?? -1);
  for (const later of row) if (!kept.has(later)) pairs.delete(later);
}

function pairInGaps<One>(
  before: readonly One[],
  after: readonly One[],
  maybe: (before: One, after: One) => boolean,
  pairs: Pairs,
): void {
  const taken = new Set(pairs.values());
  let last = -1;
  for (const [later, one] of after.entries()) {
    const paired = pairs.get(later);
    if (paired !== undefined) {
      last = paired;
      continue;
    }
    const next = last + 1;
    const other = before[next];
    if (other === undefined || taken.has(next) || !maybe(other, one)) continue;
    pairs.set(later, next);
    taken.add(next);
    last = next;
  }
}

function sideBySide<One>(
  before: readonly One[],
  after: readonly One[],
  pairs: Pairs,
): readonly Aligned<One>[] {
  const paired = new Set(pairs.values());
  const rows: Aligned<One>[] = [];
  const told = new Set<number>();
  const goneBefore = (end: number) => {
    for (const [index, one] of before.slice(0, end).entries()) {
      if (paired.has(index) || told.has(index)) continue;
      told.add(index);
      rows.push({ before: one });
    }
  };
  for (const [later, one] of after.entries()) {
    const earlier = pairs.get(later);
    const other = earlier === undefined ? undefined : before[earlier];
    if (earlier === undefined || other === undefined) {
      rows.push({ after: one });
      continue;
    }
    goneBefore(earlier);
    rows.push({ before: other, after: one });
  }
  goneBefore(before.length);
  return rows;
}
