import type { Refusal } from '../commands/refusal.ts';
import { planOf } from '../folding/apply-plan.ts';
import { withChanges } from '../folding/with-changes.ts';
import { changesTo } from '../intake/listed-meeting.ts';
import type { Book } from '../model/book.ts';
import type { Fact, MeetingChanges } from '../model/fact.ts';
import type { Meeting, MeetingPlan } from '../model/meeting.ts';
import { mayRecord } from '../model/rights.ts';
import { sameData } from '../model/same-data.ts';
import type { Stamp } from '../model/stamp.ts';
import { dayOf, daysOf, meetingDay } from '../model/time.ts';
import { asRecorder, type CommandOf, noChange, type Ruling } from './ruling.ts';
import { cancelledThere, meetingThere, unfitPlan } from './unfit-plan.ts';

const needsRecorder: Refusal = { refused: 'not-allowed', needs: 'secretary-or-chair' };
/** Characters (UTF-16 code units) of a reason. */
const longestReason = 2000;

/** A meeting is planned. One that was cancelled on those very days is taken up again instead, with what is there of it. */
export function scheduleMeeting(book: Book, command: CommandOf<'schedule-meeting'>, stamp: Stamp): Ruling {
  if (!mayRecord(book, stamp.by)) return needsRecorder;
  const { plan } = command;
  const unfit = unfitPlan(plan);
  if (unfit !== undefined) return unfit;
  const there = meetingThere(book, plan);
  if (there !== undefined) return { refused: 'meeting-there', meeting: there.id };
  const back = cancelledThere(book, plan);
  if (back === undefined)
    return [{ type: 'meeting-scheduled', meeting: { id: `m${book.next.meeting}`, ...plan } }];
  const changes = changesTo(back, plan);
  return [
    { type: 'meeting-cancelled', meeting: back.id, cancelled: false },
    ...(Object.keys(changes).length === 0
      ? []
      : [{ type: 'meeting-changed', meeting: back.id, changes } satisfies Fact]),
  ];
}

/** A planned meeting is moved, or something of it is put right. Where and how may change until it is closed. */
export function changePlan(book: Book, command: CommandOf<'change-meeting'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const changes = differing(meeting, command.changes);
    if (Object.keys(changes).length === 0) return noChange;
    const moves = isMove(changes);
    const begun = moves ? hasBegun(meeting) : closed(meeting);
    if (begun !== undefined) return begun;
    const plan = withChanges<MeetingPlan, MeetingChanges>(planOf(meeting), changes);
    const unfit = unfitPlan(plan) ?? longReason(command.reason);
    if (unfit !== undefined) return unfit;
    const there = moves ? meetingThere(book, plan, meeting) : undefined;
    if (there !== undefined) return { refused: 'meeting-there', meeting: there.id };
    return [{ type: 'meeting-changed', meeting: meeting.id, changes, ...because(command.reason) }];
  });
}

/** A planned meeting will not be held. What was planned of it stands, so that it can be taken up again. */
export function cancelMeeting(book: Book, command: CommandOf<'cancel-meeting'>, stamp: Stamp): Ruling {
  return asRecorder(
    book,
    command,
    stamp,
    (meeting) => {
      if (meeting.cancelled === true) return noChange;
      const no = hasBegun(meeting) ?? longReason(command.reason);
      if (no !== undefined) return no;
      return [
        { type: 'meeting-cancelled', meeting: meeting.id, cancelled: true, ...because(command.reason) },
      ];
    },
    { alsoCancelled: true },
  );
}

/** A cancelled meeting will be held after all. */
export function restoreMeeting(book: Book, command: CommandOf<'restore-meeting'>, stamp: Stamp): Ruling {
  return asRecorder(
    book,
    command,
    stamp,
    (meeting) => {
      if (meeting.cancelled === undefined) return noChange;
      const long = longReason(command.reason);
      if (long !== undefined) return long;
      const there = meetingThere(book, meeting, meeting);
      if (there !== undefined) return { refused: 'meeting-there', meeting: there.id };
      return [
        { type: 'meeting-cancelled', meeting: meeting.id, cancelled: false, ...because(command.reason) },
      ];
    },
    { alsoCancelled: true },
  );
}

/** A running meeting over several days is interrupted; it goes on with "starta" or with its next item. */
export function pauseMeeting(book: Book, command: CommandOf<'pause-meeting'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    if (meeting.state === 'planned') return { refused: 'meeting-not-started', meeting: meeting.id };
    if (meeting.state !== 'running')
      return closed(meeting) ?? { refused: 'meeting-already', meeting: meeting.id, state: meeting.state };
    if (meeting.pausedAt !== undefined) return noChange;
    const day = meetingDay(meeting, dayOf(stamp.at, book.group.zone));
    if (day >= daysOf(meeting)) return { refused: 'last-day', meeting: meeting.id };
    return [{ type: 'meeting-paused', meeting: meeting.id, paused: true }];
  });
}

/** The fact by which a paused meeting goes on; none where it is not paused. */
export function goesOn(meeting: Meeting): readonly Fact[] {
  return meeting.pausedAt === undefined
    ? []
    : [{ type: 'meeting-paused', meeting: meeting.id, paused: false }];
}

/** Whether changes put a meeting at another time. */
export function isMove(changes: MeetingChanges): boolean {
  return ['date', 'endDate', 'monthOnly', 'startTime', 'endTime'].some((key) => key in changes);
}

/** Why a meeting can be neither moved nor cancelled, if it has begun or something stands recorded at it. */
export function hasBegun(meeting: Meeting): Refusal | undefined {
  if (meeting.state !== 'planned')
    return { refused: 'meeting-already', meeting: meeting.id, state: meeting.state };
  const records = [...meeting.decisions, ...meeting.assignments, ...meeting.notes].filter(
    (one) => !one.removed,
  );
  return records.length + meeting.attendance.length === 0
    ? undefined
    : { refused: 'recorded-there', meeting: meeting.id };
}

function closed(meeting: Meeting): Refusal | undefined {
  return meeting.state === 'closed' ? { refused: 'meeting-is-closed', meeting: meeting.id } : undefined;
}

function longReason(reason: string | undefined): Refusal | undefined {
  return reason === undefined || reason.length <= longestReason
    ? undefined
    : { refused: 'too-long', limit: longestReason, length: reason.length };
}

function because(reason: string | undefined): { readonly reason?: string } {
  return reason === undefined || reason.trim() === '' ? {} : { reason };
}

/** Only what is not so already. */
function differing(meeting: Meeting, changes: MeetingChanges): MeetingChanges {
  const now = new Map<string, unknown>(Object.entries(planOf(meeting)));
  return Object.fromEntries(
    Object.entries(changes).filter(([key, value]) => !sameData(now.get(key) ?? null, value)),
  );
}
