import type { Refusal } from '../commands/refusal.ts';
import { findItem, subItems } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';

/** The order of an agenda in which an item has been moved, with its sub-items; or why it cannot be: a sub-item moves only among those of its item. */
export function movedOrder(
  meeting: Meeting,
  item: Item,
  after: Item | 'first' | 'last',
): readonly Item[] | Refusal {
  const parent = findItem(meeting, item.under);
  const others = meeting.items.filter(
    (one) => one !== item && (parent !== undefined || one.under !== item.id),
  );
  const subs = parent === undefined ? subItems(meeting, item) : [];
  const block = [item, ...subs];
  if (parent === undefined) {
    if (after === 'first') return [...block, ...others];
    if (after === 'last') return [...others, ...block];
    const whole = after.under ?? after.id;
    if (whole === item.id) return meeting.items;
    const at = others.findLastIndex((one) => one.id === whole || one.under === whole);
    return others.toSpliced(at + 1, 0, ...block);
  }
  const siblings = subItems(meeting, parent);
  const last = siblings.filter((one) => one !== item).at(-1) ?? parent;
  const behind = after === 'first' ? parent : after === 'last' ? last : after;
  if (behind === item) return meeting.items;
  if (behind !== parent && behind.under !== parent.id) {
    return { refused: 'part-of-item', number: item.number, whole: parent.number };
  }
  return others.toSpliced(others.indexOf(behind) + 1, 0, item);
}
