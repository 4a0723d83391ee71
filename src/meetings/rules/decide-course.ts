import { DateTime } from 'luxon';
import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import { fixedNumbers } from '../model/item-number.ts';
import { findItem, subItems, wholeItem } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { Stamp } from '../model/stamp.ts';
import type { MeetingId } from '../model/terms.ts';
import { dayOf } from '../model/time.ts';
import { goesOn } from './decide-calendar.ts';
import { asRecorder, atItem, type CommandOf, orNoChange, type Ruling, tooEarlyToRecord } from './ruling.ts';

/** The meeting starts, and its first item is opened. One entered afterwards is told to have started when it should have. */
export function startMeeting(book: Book, command: CommandOf<'start-meeting'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    if (meeting.state === 'running' && meeting.pausedAt !== undefined) return goesOn(meeting);
    if (meeting.state !== 'planned') {
      return { refused: 'meeting-already', meeting: meeting.id, state: meeting.state };
    }
    const refusal = tooEarlyToRecord(book, meeting, stamp) ?? otherRunning(book, meeting.id);
    if (refusal !== undefined) return refusal;
    const first = meeting.items.find((item) => item.outcome === undefined);
    return [...begun(book, meeting, stamp), ...(first === undefined ? [] : [opened(meeting, first)])];
  });
}

/** Why a meeting cannot run now, if another one does. */
export function otherRunning(book: Book, meeting: MeetingId): Refusal | undefined {
  const other = book.meetings.find(
    (one) => one.id !== meeting && (one.state === 'running' || one.state === 'closing'),
  );
  return other && { refused: 'other-meeting-running', meeting: other.id };
}

/** What happens when a meeting starts: it has, and its items have the numbers that they keep. */
export function begun(book: Book, meeting: Meeting, stamp: Stamp): readonly Fact[] {
  return [...fixedNumbers(book, meeting), started(book, meeting, stamp)];
}

/** The fact that a meeting has started; after its day it says when it was to start (midnight when the time is unknown). */
function started(book: Book, meeting: Meeting, stamp: Stamp): Fact {
  const { zone } = book.group;
  const fact = { type: 'meeting-started', meeting: meeting.id } as const;
  if (dayOf(stamp.at, zone) <= meeting.date) return fact;
  const start = DateTime.fromISO(`${meeting.date}T${meeting.startTime ?? '00:00'}`, { zone })
    .toUTC()
    .toISO();
  return start === null ? fact : { ...fact, happenedAt: start };
}

function opened(meeting: Meeting, item: Item): Fact {
  return { type: 'item-opened', meeting: meeting.id, item: item.id };
}

/** On to the next item or sub-item that is still to be dealt with. The one that is left counts as handled unless something else is said of it. */
export function nextItem(book: Book, command: CommandOf<'next-item'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const refusal = notRunning(meeting);
    if (refusal !== undefined) return refusal;
    if (meeting.items.length === 0) return { refused: 'no-agenda', meeting: meeting.id };
    const current = findItem(meeting, meeting.currentItem);
    const from = meeting.items.findIndex((item) => item.id === meeting.currentItem) + 1;
    const next = meeting.items.slice(from).find((item) => item.outcome === undefined);
    if (next === undefined) return { refused: 'no-more-items' };
    const left = leftBehind(meeting, current, next).map(
      ({ id }): Fact => ({
        type: 'item-settled',
        meeting: meeting.id,
        item: id,
        outcome: { kind: 'handled' },
      }),
    );
    return [...goesOn(meeting), ...left, opened(meeting, next)];
  });
}

/**
 * What counts as handled when the meeting goes on: the item that is left, unless it goes on to that one's own
 * sub-items; and with its last open sub-item the whole item.
 */
function leftBehind(meeting: Meeting, current: Item | undefined, next: Item): readonly Item[] {
  if (current === undefined) return [];
  const whole = wholeItem(meeting, current);
  const open = (item: Item) => item.outcome === undefined;
  const isLeft = subItems(meeting, whole).every((one) => one === current || !open(one));
  return [
    ...(whole === current ? [] : [current]),
    ...(isLeft && next.under !== whole.id ? [whole] : []),
  ].filter(open);
}

/** A jump to an item; nothing is said of the one that is left. */
export function openItem(book: Book, command: CommandOf<'open-item'>, stamp: Stamp): Ruling {
  return asRecorder(
    book,
    command,
    stamp,
    (meeting) =>
      notRunning(meeting) ??
      atItem(meeting, command.item, (item) =>
        item.id === meeting.currentItem
          ? orNoChange(goesOn(meeting))
          : [...goesOn(meeting), opened(meeting, item)],
      ),
  );
}

function notRunning(meeting: Meeting): Refusal | undefined {
  switch (meeting.state) {
    case 'running':
      return undefined;
    case 'planned':
      return { refused: 'meeting-not-started', meeting: meeting.id };
    case 'closing':
      return { refused: 'meeting-already', meeting: meeting.id, state: 'closing' };
    case 'closed':
      return { refused: 'meeting-is-closed', meeting: meeting.id };
  }
}
