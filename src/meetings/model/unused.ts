import type { Item, Meeting } from './meeting.ts';

/** Nothing is said of the item and nothing stands recorded at it, so that it can be taken off the agenda. */
export function isUnused(meeting: Meeting, item: Item): boolean {
  const records = [...meeting.decisions, ...meeting.assignments, ...meeting.notes];
  return (
    meeting.state !== 'closed' &&
    item.outcome === undefined &&
    meeting.currentItem !== item.id &&
    records.every((record) => record.item !== item.id || record.removed)
  );
}
