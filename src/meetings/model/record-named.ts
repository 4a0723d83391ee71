import { findItem, itemByNumber } from './lookup.ts';
import type { Item, Meeting } from './meeting.ts';

/** How people name a record: "7", "7.2", "7, beslut 2". `dotted` holds where the second number came after a point. */
export type RecordName = { readonly item: string; readonly nth?: number; readonly dotted?: boolean };

/**
 * Whether a record, which is the given one of its whole item, is one that a name can mean: "7.2" is the second of item
 * 7 and, where there is such a sub-item, what stands at it; "7" is all that stands at item 7 or at its sub-items.
 */
export function isNamed(
  meeting: Meeting,
  record: { readonly item: string },
  ordinal: number,
  name: RecordName,
): boolean {
  const standsAt = (item: Item | undefined): boolean =>
    item !== undefined && (record.item === item.id || findItem(meeting, record.item)?.under === item.id);
  const parted = name.nth === undefined ? /^(.+)\.(\d{1,2})$/u.exec(name.item) : null;
  const item = parted?.[1] ?? name.item;
  const nth = name.nth ?? (parted === null ? undefined : Number(parted[2]));
  if (nth === undefined) return standsAt(itemByNumber(meeting, item));
  if (ordinal === nth && standsAt(itemByNumber(meeting, item))) return true;
  return name.dotted !== false && standsAt(itemByNumber(meeting, `${item}.${nth}`));
}
