import type { MeetingChanges } from '../model/fact.ts';
import type { Meeting, MeetingPlan } from '../model/meeting.ts';
import type { DateString } from '../model/terms.ts';
import { lastDay } from '../model/time.ts';

/** A meeting as a list of dates tells of it. What the list does not say is absent, and then nothing is known of it. */
export type ListedMeeting = {
  readonly plan: MeetingPlan;
  /** Struck out, or said to be cancelled. */
  readonly struck?: true;
  /** The day that the list itself says this one stands in for: "~~3 februari~~ förslag 10 februari". */
  readonly instead?: DateString;
};

/** The days that a list speaks for, both included: a meeting planned there that it leaves out is missing from it. */
export type ListedPeriod = { readonly from: DateString; readonly to: DateString };

type Days = Pick<MeetingPlan, 'date' | 'endDate'>;

/** Whether two plans have a day in common. */
export function overlaps(one: Days, other: Days): boolean {
  return one.date <= lastDay(other) && other.date <= lastDay(one);
}

/** Whether two plans are on exactly the same days, or in the same month where no day is known. */
export function sameDays(one: MeetingPlan, other: MeetingPlan): boolean {
  return one.date === other.date && lastDay(one) === lastDay(other) && one.monthOnly === other.monthOnly;
}

/** How a meeting differs from what is said of it: what is not said is left as it is, but that it may be on fewer days. */
export function changesTo(meeting: Meeting, plan: MeetingPlan): MeetingChanges {
  const changes: Record<string, unknown> = {};
  if (!sameDays(meeting, plan) && !isLooser(meeting, plan)) {
    for (const key of ['date', 'endDate', 'monthOnly'] as const) {
      if (meeting[key] !== plan[key]) changes[key] = plan[key] ?? null;
    }
  }
  for (const key of ['startTime', 'endTime', 'place', 'note', 'partner', 'theme', 'joinLink'] as const) {
    if (plan[key] !== undefined && plan[key] !== meeting[key]) changes[key] = plan[key];
  }
  if (plan.mode !== 'unknown' && plan.mode !== meeting.mode) changes['mode'] = plan.mode;
  return { ...changes, ...cleared(meeting, plan) };
}

/** Only the month is said, and the meeting has a day in it: that stands. */
function isLooser(meeting: Meeting, plan: MeetingPlan): boolean {
  return (
    plan.monthOnly === true &&
    meeting.monthOnly === undefined &&
    plan.date.slice(0, 7) === meeting.date.slice(0, 7)
  );
}

/** What cannot stand beside the new plan: times in a month without a day, an end before the beginning, a perhaps that is settled. */
function cleared(meeting: Meeting, plan: MeetingPlan): MeetingChanges {
  const timeless = plan.monthOnly === true && !isLooser(meeting, plan);
  const ends = meeting.endTime;
  const endsBefore =
    ends !== undefined &&
    plan.startTime !== undefined &&
    plan.endTime === undefined &&
    ends <= plan.startTime;
  const settled =
    plan.partner !== undefined && plan.note === undefined && meeting.note?.includes(plan.partner) === true;
  return {
    ...(timeless && meeting.startTime !== undefined ? { startTime: null } : {}),
    ...((timeless && ends !== undefined) || endsBefore ? { endTime: null } : {}),
    ...(settled ? { note: null } : {}),
  };
}
