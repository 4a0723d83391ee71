import { subItems } from './lookup.ts';
import type { Item, Meeting } from './meeting.ts';

/** Nothing is said of the item or its sub-items and nothing stands recorded at them, so that it can be taken off the agenda. */
export function isUnused(meeting: Meeting, item: Item): boolean {
  return isBlank(meeting, item) && subItems(meeting, item).every((one) => isBlank(meeting, one));
}

function isBlank(meeting: Meeting, item: Item): boolean {
  const records = [...meeting.decisions, ...meeting.assignments, ...meeting.notes, ...meeting.referrals];
  return (
    meeting.state !== 'closed' &&
    item.outcome === undefined &&
    meeting.currentItem !== item.id &&
    records.every((record) => record.item !== item.id || record.removed)
  );
}
