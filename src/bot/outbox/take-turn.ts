import type { Instant } from '../../meetings/model/terms.ts';
import type { Place } from '../../meetings/posts/post.ts';
import type { Address } from '../../store/store.ts';
import type { Pace } from './pace.ts';

/** What keeps messages within Teams' rates, and in order. */
export type Turns = {
  readonly now: () => Instant;
  readonly paces: { readonly thread: Pace; readonly tenant: Pace };
  /** Threads in which something waits for its turn in this round, and until when: what comes after it waits too. */
  readonly held: Map<string, number>;
  /** The same by their places in the Book. */
  readonly heldPlaces: Set<string>;
  readonly pause: (milliseconds: number) => Promise<void>;
};

/**
 * Waits until Teams takes one more message for the tenant and counts it; or answers how long, in milliseconds, to come
 * back in when the thread takes none just now. What comes after it to the same thread must then wait too.
 */
export async function takeTurn(
  work: Turns,
  to: { readonly address: Address; readonly thread?: string },
  place?: Place,
): Promise<number> {
  const thread = `${to.address.conversation};${to.thread ?? ''}`;
  for (;;) {
    const now = Date.parse(work.now());
    const wait = Math.max(work.paces.thread.wait(thread, now), (work.held.get(thread) ?? 0) - now);
    if (wait > 0) {
      work.held.set(thread, now + wait);
      if (place !== undefined) work.heldPlaces.add(placeKey(place));
      return wait;
    }
    const { tenant } = to.address;
    const soon = work.paces.tenant.wait(tenant, now);
    if (soon === 0) {
      work.paces.thread.count(thread, now);
      work.paces.tenant.count(tenant, now);
      return 0;
    }
    // Never longer than a second: the group keeps its place, and need not be looked at anew.
    await work.pause(soon);
  }
}

/** A place as a key. */
export function placeKey(place: Place): string {
  if (place.kind === 'person') return `person ${place.person}`;
  return place.kind === 'thread'
    ? `thread ${place.root} ${place.conversation}`
    : `conversation ${place.conversation}`;
}
