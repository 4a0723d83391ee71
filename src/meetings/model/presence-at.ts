import type { AttendanceRow, Item, Meeting, Movement } from './meeting.ts';
import type { PersonId, TimeString } from './terms.ts';
import { daysOf } from './time.ts';

/** Of which part of a meeting something is asked: a day, an item, a time of the day; all of it where none is named. */
export type AskedPart = {
  readonly day?: number;
  readonly item?: Item;
  readonly time?: TimeString;
};

/** Whether someone was there: `unknown` where nothing is recorded of her, or what is recorded does not tell. */
export type Verdict = 'there' | 'away' | 'unknown';

/**
 * Whether someone was there at a part of a meeting, as far as the record tells; never guessed. Of several days an item
 * may have been on any, so that it is known only where the days agree or she is put down for that item.
 */
export function presenceAt(meeting: Meeting, person: PersonId, at: AskedPart): Verdict {
  const rows = rowsAt(meeting, person, at);
  if (rows.length === 0) return 'unknown';
  if (at.item === undefined && at.time === undefined) {
    if (rows.some((row) => row.status !== 'absent')) return 'there';
    return at.day === undefined && rows.length < daysSoFar(meeting) ? 'unknown' : 'away';
  }
  const { item } = at;
  if (item !== undefined && rows.some((row) => row.status !== 'absent' && isNamed(meeting, row, item)))
    return 'there';
  const found = new Set(rows.map((row) => onDay(meeting, row, at)));
  if (at.day === undefined && rows.length < daysSoFar(meeting)) return 'unknown';
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? 'unknown' : only;
}

/** There, but not for all of it: a part, or not on every day. */
export function isPartly(rows: readonly AttendanceRow[]): boolean {
  const there = rows.filter(({ status }) => status !== 'absent');
  return there.length > 0 && (there.length < rows.length || there.some(({ status }) => status === 'partial'));
}

/** What is recorded of someone at a part of a meeting: her rows of that day, or of all. */
export function rowsAt(meeting: Meeting, person: PersonId, at: AskedPart): readonly AttendanceRow[] {
  return meeting.attendance.filter(
    (row) => row.person === person && (at.day === undefined || row.day === at.day),
  );
}

/** How someone came and went at a part of a meeting, without what was taken back. */
export function movementsAt(meeting: Meeting, person: PersonId, at: AskedPart): readonly Movement[] {
  return meeting.movements.filter(
    (one) => one.person === person && !one.removed && (at.day === undefined || one.day === at.day),
  );
}

/** How many of its days a meeting has come to: while it runs those of which something is recorded, else all. */
function daysSoFar(meeting: Meeting): number {
  if (meeting.state !== 'running' && meeting.state !== 'closing') return daysOf(meeting);
  return meeting.attendance.reduce((last, row) => Math.max(last, row.day), 1);
}

function onDay(meeting: Meeting, row: AttendanceRow, at: AskedPart): Verdict {
  const moved = movementsAt(meeting, row.person, { day: row.day });
  if (row.status === 'absent') return moved.length > 0 ? 'unknown' : 'away';
  if (moved.length > 0) return byMovements(meeting, moved, at);
  return row.status === 'present' ? 'there' : byPart(meeting, row, at);
}

function byPart(meeting: Meeting, row: AttendanceRow, { item, time }: AskedPart): Verdict {
  const { items, from, to } = row.part ?? {};
  if (items !== undefined) {
    if (item === undefined) return 'unknown';
    return isNamed(meeting, row, item) ? 'there' : 'away';
  }
  if (time === undefined || (from === undefined && to === undefined)) return 'unknown';
  return (from === undefined || from <= time) && (to === undefined || time < to) ? 'there' : 'away';
}

/** Whether a row names the item, or the one that it is a part of. */
function isNamed(meeting: Meeting, { part }: AttendanceRow, item: Item): boolean {
  const parent = meeting.items.find(({ id }) => id === item.under);
  return [item, parent].some((one) => one !== undefined && part?.items?.includes(one.number) === true);
}

type Placed = { readonly movement: Movement; readonly when: 'before' | 'same' | 'after' };

/** Where someone is after those of her comings and goings that were before; unknown where one cannot be placed. */
function byMovements(meeting: Meeting, moved: readonly Movement[], at: AskedPart): Verdict {
  const placed: Placed[] = [];
  for (const movement of moved.toSorted((a, b) => order(meeting, a, b))) {
    const when = placeOf(meeting, movement, at);
    if (when === undefined) return 'unknown';
    placed.push({ movement, when });
  }
  if (placed.some(({ when }) => when === 'same')) return 'unknown';
  const last = placed.findLast(({ when }) => when === 'before');
  if (last !== undefined) return last.movement.kind === 'left' ? 'away' : 'there';
  return placed[0]?.movement.kind === 'left' ? 'there' : 'away';
}

function placeOf(
  meeting: Meeting,
  movement: Movement,
  { item, time }: AskedPart,
): Placed['when'] | undefined {
  if (time !== undefined && movement.time !== undefined) return movement.time <= time ? 'before' : 'after';
  const [moved, asked] = [indexOf(meeting, movement.item), indexOf(meeting, item?.id)];
  if (moved === undefined || asked === undefined) return undefined;
  return moved < asked ? 'before' : moved > asked ? 'after' : 'same';
}

function order(meeting: Meeting, one: Movement, other: Movement): number {
  if (one.day !== other.day) return one.day - other.day;
  if (one.time !== undefined && other.time !== undefined)
    return one.time < other.time ? -1 : one.time > other.time ? 1 : 0;
  return (indexOf(meeting, one.item) ?? 0) - (indexOf(meeting, other.item) ?? 0);
}

function indexOf(meeting: Meeting, item: string | undefined): number | undefined {
  const index = meeting.items.findIndex(({ id }) => id === item);
  return index < 0 ? undefined : index;
}
