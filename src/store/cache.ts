import type { GroupId } from '../meetings/book.ts';

/** Which groups are in memory, by when they last were used, and how much they weigh there. */
export type Cache = {
  /** Notes a use of a group and its present weight in bytes. */
  touch(group: GroupId, bytes: number): void;
  /** Forgets groups, least recently used first, until the rest weigh no more than allowed; `leave` may refuse. */
  trim(leave: (group: GroupId) => boolean): void;
  readonly bytes: number;
};

export function createCache(allowed: number): Cache {
  const weights = new Map<GroupId, number>();
  let total = 0;
  return {
    get bytes() {
      return total;
    },
    touch(group, bytes) {
      total += bytes - (weights.get(group) ?? 0);
      weights.delete(group);
      weights.set(group, bytes);
    },
    trim(leave) {
      if (total <= allowed) return;
      const newest = [...weights.keys()].at(-1);
      for (const [group, bytes] of weights) {
        if (total <= allowed || group === newest) return;
        if (!leave(group)) continue;
        weights.delete(group);
        total -= bytes;
      }
    },
  };
}
