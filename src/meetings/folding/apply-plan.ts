import type { Book } from '../model/book.ts';
import type { MeetingChanges } from '../model/fact.ts';
import type { FactOf } from '../model/fact-of.ts';
import { findMeeting } from '../model/lookup.ts';
import type { Meeting, MeetingChange, MeetingPlan } from '../model/meeting.ts';
import type { Stamp } from '../model/stamp.ts';
import { changeMeeting } from './change-meeting.ts';
import { withChanges } from './with-changes.ts';

type PlanFact = FactOf<'meeting-changed' | 'meeting-cancelled' | 'meeting-paused'>;

/** Folds what becomes of a planned meeting: when and where it is, and whether it is held. */
export function applyPlan(book: Book, fact: PlanFact, stamp: Stamp): Book {
  const changed = changeMeeting(book, fact.meeting, (meeting) => step(meeting, fact, stamp));
  if (fact.type !== 'meeting-changed') return changed;
  const meeting = findMeeting(changed, fact.meeting);
  const others = changed.meetings.filter((one) => one.id !== fact.meeting);
  return meeting === undefined ? changed : { ...changed, meetings: inOrderOfDate(others, meeting) };
}

function step(meeting: Meeting, fact: PlanFact, stamp: Stamp): Meeting {
  switch (fact.type) {
    case 'meeting-changed':
      return change(meeting, fact, stamp);
    case 'meeting-cancelled': {
      const kind = fact.cancelled ? 'cancelled' : 'restored';
      const mistake = fact.mistake === true ? { mistake: true as const } : {};
      const noted = {
        ...meeting,
        changes: [...meeting.changes, { ...changeOf(meeting, kind, fact.reason, stamp), ...mistake }],
      };
      return withChanges(noted, { cancelled: fact.cancelled ? true : null });
    }
    case 'meeting-paused':
      return withChanges(meeting, { pausedAt: fact.paused ? (fact.happenedAt ?? stamp.at) : null });
  }
}

/** Answers that were given for another day do not count for the new one. */
function change(meeting: Meeting, fact: FactOf<'meeting-changed'>, stamp: Stamp): Meeting {
  const kind = isMoved(fact.changes) ? 'moved' : 'changed';
  const changed = withChanges<Meeting, MeetingChanges>(meeting, fact.changes);
  return {
    ...changed,
    answers: isOtherDay(fact.changes) ? [] : meeting.answers,
    changes: [...meeting.changes, changeOf(meeting, kind, fact.reason, stamp)],
  };
}

function isMoved(changes: MeetingChanges): boolean {
  return isOtherDay(changes) || 'startTime' in changes || 'endTime' in changes;
}

/** Whether a change puts the meeting on another day. */
export function isOtherDay(changes: MeetingChanges): boolean {
  return 'date' in changes || 'endDate' in changes || 'monthOnly' in changes;
}

function changeOf(
  meeting: Meeting,
  kind: MeetingChange['kind'],
  reason: string | undefined,
  { at, by }: Stamp,
): MeetingChange {
  return { kind, at, by, before: planOf(meeting), ...(reason === undefined ? {} : { reason }) };
}

const planKeys: { readonly [Key in keyof Required<MeetingPlan>]: true } = {
  date: true,
  monthOnly: true,
  endDate: true,
  startTime: true,
  endTime: true,
  place: true,
  mode: true,
  note: true,
  partner: true,
  theme: true,
  joinLink: true,
};

/** When and where a meeting is, and what it is about. */
export function planOf(meeting: Meeting): MeetingPlan {
  const { date, mode } = meeting;
  const said = Object.entries(meeting).filter(([key]) => key in planKeys);
  return { ...Object.fromEntries(said), date, mode };
}

/** The meetings with one more, by date, then by time; a meeting without a time comes first on its day. */
export function inOrderOfDate(meetings: readonly Meeting[], meeting: Meeting): readonly Meeting[] {
  const before = meetings.findIndex((other) => comesBefore(meeting, other));
  return meetings.toSpliced(before < 0 ? meetings.length : before, 0, meeting);
}

function comesBefore(one: Meeting, other: Meeting): boolean {
  if (one.date !== other.date) return one.date < other.date;
  return (one.startTime ?? '') < (other.startTime ?? '');
}
