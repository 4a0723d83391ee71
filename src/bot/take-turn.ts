import type { OutboxRow } from '../store/store.ts';
import type { Delivery } from './bring-about.ts';

/**
 * Waits until Teams takes one more message for the tenant and counts it; or answers how long, in milliseconds, to come
 * back in when the thread takes none just now. What comes after it to the same thread must then wait too.
 */
export async function takeTurn(work: Delivery, row: OutboxRow): Promise<number> {
  const thread = `${row.address.conversation};${row.thread ?? ''}`;
  for (;;) {
    const now = Date.parse(work.now());
    const wait = Math.max(work.paces.thread.wait(thread, now), (work.held.get(thread) ?? 0) - now);
    if (wait > 0) {
      work.held.set(thread, now + wait);
      return wait;
    }
    const { tenant } = row.address;
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
