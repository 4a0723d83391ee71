import type { GroupId } from '../meetings/model/terms.ts';

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
  let newest: GroupId | undefined;
  return {
    get bytes() {
      return total;
    },
    touch(group, bytes) {
      total += bytes - (weights.get(group) ?? 0);
      // The order of the map is the order of use; a turn touches one group many times.
      if (group !== newest) weights.delete(group);
      weights.set(group, bytes);
      newest = group;
    },
    trim(leave) {
      if (total <= allowed) return;
      for (const [group, bytes] of weights) {
        if (total <= allowed || group === newest) return;
        if (!leave(group)) continue;
        weights.delete(group);
        total -= bytes;
      }
    },
  };
}
