import { DateTime } from 'luxon';
import type { PresenceCommand, RecordMovement } from '../commands/presence-command.ts';
import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import { checkInOpens } from '../model/check-in-opens.ts';
import type { Fact, NewMovement, RecordedAttendance } from '../model/fact.ts';
import { findItem, findPerson, itemByNumber } from '../model/lookup.ts';
import type { AttendanceRow, Meeting, Part } from '../model/meeting.ts';
import { movementsAt } from '../model/presence-at.ts';
import { mayAttend, mayRecord } from '../model/rights.ts';
import type { Stamp } from '../model/stamp.ts';
import type { TimeString } from '../model/terms.ts';
import { dayOf, meetingDay } from '../model/time.ts';
import { askedDay, rowStands, servesFor } from './attendance-rows.ts';
import {
  asRecorder,
  atMeeting,
  type CommandOf,
  isPerson,
  isRefusal,
  noChange,
  type Ruling,
  textLimit,
  tooEarlyToRecord,
} from './ruling.ts';

/** For whom people serve, and when they came and left. */
export function decidePresence(book: Book, command: PresenceCommand, stamp: Stamp): Ruling {
  switch (command.type) {
    case 'set-stand-in':
      return setStandIn(book, command, stamp);
    case 'record-movement':
      return recordMovement(book, command, stamp);
    case 'remove-movement':
      return removeMovement(book, command, stamp);
  }
}

/**
 * A substitute serves for a member: said by those who record, or by herself until the meeting is closed. She is there
 * by it. That the member stands as present too is no hindrance, since one may go while the other stays; the secretary
 * is told.
 */
function setStandIn(book: Book, command: CommandOf<'set-stand-in'>, stamp: Stamp): Ruling {
  const { person, standsInFor } = command;
  return ofPerson(book, command, stamp, (meeting) => {
    const unfit = unfitStandIn(book, command);
    if (unfit !== undefined) return unfit;
    const day = askedDay(book, meeting, command.day, stamp);
    if (typeof day !== 'number') return day;
    const known = rowOf(meeting, person, day);
    if (known === undefined && standsInFor === null) return noChange;
    const row: RecordedAttendance = {
      ...(known === undefined || known.status === 'absent'
        ? { person, day, status: 'present' }
        : withoutServing(known)),
      ...(standsInFor === null ? {} : { standsInFor }),
    };
    if (rowStands(meeting, row)) return noChange;
    return [recorded(meeting, row, 'stand-in')];
  });
}

function unfitStandIn(book: Book, { person, standsInFor }: CommandOf<'set-stand-in'>): Refusal | undefined {
  if (findPerson(book, person)?.category === 'member') return { refused: 'not-a-substitute', person };
  if (standsInFor === null) return undefined;
  const member = findPerson(book, standsInFor);
  if (member === undefined || member.admittedTo !== undefined) return { refused: 'unknown-person' };
  return member.category === 'member' ? undefined : { refused: 'not-a-member', person: standsInFor };
}

/**
 * Someone comes or leaves, just now or when it was said: by those who record, also afterwards; of herself while the
 * meeting runs. Her attendance follows in the same stroke, as being there in part: whoever records it is told so, and
 * one undoing takes both back.
 */
export function recordMovement(book: Book, command: RecordMovement, stamp: Stamp): Ruling {
  return ofPerson(book, command, stamp, (meeting) => {
    const day = askedDay(book, meeting, command.day, stamp);
    if (typeof day !== 'number') return day;
    if ((command.note ?? '').length > textLimit)
      return { refused: 'too-long', limit: textLimit, length: command.note?.length ?? 0 };
    const when = whenMoved(book, meeting, command, day, stamp);
    if (isRefusal(when)) return when;
    const { person, kind } = command;
    const own = isPerson(stamp.by, person) && !mayRecord(book, stamp.by);
    const movement: NewMovement = {
      id: `v${book.next.record}`,
      person,
      kind,
      day,
      ...when,
      ...(command.note === undefined ? {} : { note: command.note }),
      ...(own ? { own: true } : {}),
    };
    if (isSoAlready(meeting, movement, isNow(command))) return noChange;
    const row = followingRow(meeting, movement);
    return [
      { type: 'movement-recorded', meeting: meeting.id, movement },
      ...(rowStands(meeting, row) ? [] : [recorded(meeting, row, 'movement')]),
    ];
  });
}

function isNow({ time, item }: RecordMovement): boolean {
  return time === undefined && item === undefined;
}

type When = Pick<NewMovement, 'time' | 'item'>;

/** Just now is known only while the meeting runs; afterwards it must be said when it was. */
function whenMoved(
  book: Book,
  meeting: Meeting,
  command: RecordMovement,
  day: number,
  stamp: Stamp,
): When | Refusal {
  const { item: number, time } = command;
  const item = number === undefined ? undefined : itemByNumber(meeting, number);
  if (number !== undefined && item === undefined)
    return { refused: 'no-such-item', number, numbers: meeting.items.map((one) => one.number) };
  const said = { ...(time === undefined ? {} : { time }), ...(item === undefined ? {} : { item: item.id }) };
  if (!isNow(command)) return said;
  const running = meeting.state === 'running' || meeting.state === 'closing';
  if (!running || day !== meetingDay(meeting, dayOf(stamp.at, book.group.zone)))
    return { refused: 'when-moved', person: command.person };
  const current = findItem(meeting, meeting.currentItem);
  return {
    time: DateTime.fromISO(stamp.at, { zone: book.group.zone }).toFormat('HH:mm'),
    ...(current === undefined || meeting.state !== 'running' ? {} : { item: current.id }),
  };
}

/** The same was said, or someone who is there comes just now, or someone who is not leaves. */
function isSoAlready(meeting: Meeting, movement: NewMovement, now: boolean): boolean {
  const before = movementsAt(meeting, movement.person, { day: movement.day });
  const same = before.some(
    (one) => one.kind === movement.kind && one.time === movement.time && one.item === movement.item,
  );
  if (same || !now) return same;
  const last = before.at(-1);
  if (last !== undefined) return last.kind === movement.kind;
  const status = rowOf(meeting, movement.person, movement.day)?.status;
  return movement.kind === 'arrived' ? status === 'present' : status === 'absent';
}

/** How someone's attendance stands when she has come or left: in part; but all of it if she came before it began. */
function followingRow(meeting: Meeting, movement: NewMovement): RecordedAttendance {
  const { person, day, note } = movement;
  const known = rowOf(meeting, person, day);
  const before = known === undefined || known.status === 'absent' ? undefined : known;
  const moved = [...movementsAt(meeting, person, { day }), movement];
  const standsInFor = servesFor(meeting, person, day);
  const serving = standsInFor === undefined ? {} : { standsInFor };
  if (moved.length === 1 && before === undefined && isInTime(meeting, movement))
    return { person, day, status: 'present', ...serving };
  const notes = [before?.note, note].filter((one) => one !== undefined);
  const part = partOf(moved, before);
  return {
    person,
    day,
    status: 'partial',
    ...(notes.length === 0 ? {} : { note: notes.join(', ') }),
    ...(part === undefined ? {} : { part }),
    ...serving,
  };
}

function isInTime({ startTime }: Meeting, { kind, time, day }: NewMovement): boolean {
  return (
    kind === 'arrived' && day === 1 && startTime !== undefined && time !== undefined && time <= startTime
  );
}

/** Between which times, where someone came once at most and then left once at most; items that were named besides stand. */
function partOf(moved: readonly NewMovement[], before: AttendanceRow | undefined): Part | undefined {
  const [first, second, ...more] = moved;
  if (more.length > 0 || moved.some(({ time }) => time === undefined)) return undefined;
  if (second !== undefined && (first?.kind !== 'arrived' || second.kind !== 'left')) return undefined;
  const timeOf = (kind: NewMovement['kind']): TimeString | undefined =>
    moved.find((one) => one.kind === kind)?.time;
  const from = timeOf('arrived') ?? (second === undefined ? before?.part?.from : undefined);
  const to = timeOf('left') ?? (second === undefined ? before?.part?.to : undefined);
  if (before?.part?.items !== undefined || (from !== undefined && to !== undefined && from >= to))
    return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** That someone came or left was a mistake; what stands of her attendance is said anew by those who record it. */
function removeMovement(book: Book, command: CommandOf<'remove-movement'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const found = meeting.movements.find(({ id }) => id === command.id);
    if (found === undefined) return { refused: 'nothing-to-undo' };
    if (found.removed) return noChange;
    return [{ type: 'movement-removed', meeting: meeting.id, id: found.id, removed: true }];
  });
}

function ofPerson(
  book: Book,
  command: CommandOf<'set-stand-in' | 'record-movement'>,
  stamp: Stamp,
  rule: (meeting: Meeting) => Ruling,
): Ruling {
  const recorder = mayRecord(book, stamp.by);
  if (!recorder && !isPerson(stamp.by, command.person))
    return { refused: 'not-allowed', needs: 'secretary-or-chair' };
  if (!recorder && !mayAttend(book, command.person, command.meeting))
    return { refused: 'not-allowed', needs: 'participant' };
  return atMeeting(book, command.meeting, (meeting) => {
    if (!mayAttend(book, command.person, meeting.id)) return { refused: 'unknown-person' };
    if (!recorder && meeting.state === 'closed') return { refused: 'meeting-is-closed', meeting: meeting.id };
    if (!recorder && !hasOpened(book, command, meeting, stamp))
      return { refused: 'meeting-not-started', meeting: meeting.id };
    return tooEarlyToRecord(book, meeting, stamp) ?? rule(meeting);
  });
}

/** For whom she serves a substitute may say as soon as she may check in; that she comes or leaves once it runs. */
function hasOpened(
  book: Book,
  { type }: CommandOf<'set-stand-in' | 'record-movement'>,
  meeting: Meeting,
  stamp: Stamp,
): boolean {
  if (meeting.state !== 'planned') return true;
  return type === 'set-stand-in' && checkInOpens(meeting, stamp.at, book.group.zone) === 'now';
}

function rowOf(meeting: Meeting, person: string, day: number): AttendanceRow | undefined {
  return meeting.attendance.find((one) => one.person === person && one.day === day);
}

function withoutServing({ at: _, standsInFor: __, ...row }: AttendanceRow): RecordedAttendance {
  return row;
}

function recorded(meeting: Meeting, row: RecordedAttendance, how: 'movement' | 'stand-in'): Fact {
  return { type: 'attendance-recorded', meeting: meeting.id, rows: [row], how };
}
