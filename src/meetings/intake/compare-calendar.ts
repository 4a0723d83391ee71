import { DateTime } from 'luxon';
import { isOtherDay } from '../folding/apply-plan.ts';
import type { Book } from '../model/book.ts';
import type { MeetingChanges } from '../model/fact.ts';
import type { Meeting, MeetingPlan } from '../model/meeting.ts';
import type { DateString } from '../model/terms.ts';
import { lastDay } from '../model/time.ts';
import { changesTo, type ListedMeeting, type ListedPeriod, overlaps, sameDays } from './listed-meeting.ts';

/** What a list of dates says of one meeting, against what is in the book. */
export type CalendarRow =
  | { readonly kind: 'new'; readonly plan: MeetingPlan }
  /** Cancelled in the book, to be held according to the list. */
  | { readonly kind: 'back'; readonly meeting: Meeting; readonly plan: MeetingPlan }
  | {
      readonly kind: 'moved' | 'changed';
      readonly meeting: Meeting;
      readonly changes: MeetingChanges;
      readonly plan: MeetingPlan;
    }
  | { readonly kind: 'same'; readonly meeting: Meeting }
  /** Planned in the book, and not in the list, or struck in it. Never cancelled by itself. */
  | { readonly kind: 'missing' | 'struck'; readonly meeting: Meeting }
  /** A day that has been, of which the book knows nothing: not planned. */
  | { readonly kind: 'past'; readonly plan: MeetingPlan };

export type CalendarComparison = readonly CalendarRow[];

/** Farther than this, in days and in another month, a day is another meeting. */
const nearDays = 10;

/**
 * Compares a list of dates with the meetings in the book, row by row in order of date. A meeting on another day in the
 * list is taken for moved: the one that the list says it stands in for, else one with a day in common, else the nearest
 * of the same month or of a few days away. Each meeting answers to one row at most.
 */
export function compareCalendar(
  book: Book,
  listed: readonly ListedMeeting[],
  periods: readonly ListedPeriod[],
  today: DateString,
): CalendarComparison {
  const wanted = withoutDoubles(listed);
  const pairs = pairsOf(book.meetings, wanted, today);
  const rows = wanted.map((one) => rowOf(one, pairs.get(one), today));
  const left = book.meetings.filter(
    (meeting) =>
      isOpen(meeting, today) && ![...pairs.values()].includes(meeting) && isWithin(meeting, periods),
  );
  const missing = left.map((meeting): CalendarRow => ({ kind: 'missing', meeting }));
  return [...rows.flatMap((row) => row ?? []), ...missing].toSorted(byDate);
}

/** Whether saving a comparison would change anything, and whether it asks about something. */
export function isNews(row: CalendarRow): boolean {
  return row.kind !== 'same' && row.kind !== 'past';
}

/** The days that a row is about, as the list has them; as the book has them where the list says nothing. */
export function daysOfRow(row: CalendarRow): MeetingPlan {
  return 'plan' in row ? row.plan : row.meeting;
}

function byDate(one: CalendarRow, other: CalendarRow): number {
  const [a, b] = [daysOfRow(one), daysOfRow(other)];
  return `${a.date} ${a.startTime ?? ''}` < `${b.date} ${b.startTime ?? ''}` ? -1 : 1;
}

/** The same day twice in a list is one meeting, as it was said last. */
function withoutDoubles(listed: readonly ListedMeeting[]): readonly ListedMeeting[] {
  return listed.filter(
    ({ plan }, index) =>
      !listed
        .slice(index + 1)
        .some(
          (later) =>
            sameDays(later.plan, plan) && (later.plan.startTime ?? plan.startTime) === plan.startTime,
        ),
  );
}

function isOpen(meeting: Meeting, today: DateString): boolean {
  return meeting.state === 'planned' && meeting.cancelled === undefined && lastDay(meeting) >= today;
}

function isWithin(meeting: Meeting, periods: readonly ListedPeriod[]): boolean {
  return periods.some(({ from, to }) => meeting.date <= to && lastDay(meeting) >= from);
}

function rowOf(
  { plan, struck }: ListedMeeting,
  meeting: Meeting | undefined,
  today: DateString,
): CalendarRow | undefined {
  if (meeting === undefined) {
    if (struck === true) return undefined;
    return lastDay(plan) < today ? { kind: 'past', plan } : { kind: 'new', plan };
  }
  if (struck === true) return isOpen(meeting, today) ? { kind: 'struck', meeting } : undefined;
  if (meeting.cancelled === true) return { kind: 'back', meeting, plan };
  if (!isOpen(meeting, today)) return { kind: 'same', meeting };
  const changes = changesTo(meeting, plan);
  if (Object.keys(changes).length === 0) return { kind: 'same', meeting };
  return { kind: isOtherDay(changes) ? 'moved' : 'changed', meeting, changes, plan };
}

type Pairs = Map<ListedMeeting, Meeting>;

function pairsOf(meetings: readonly Meeting[], listed: readonly ListedMeeting[], today: DateString): Pairs {
  const pairs: Pairs = new Map();
  const taken = new Set<Meeting>();
  const pair = (one: ListedMeeting, meeting: Meeting | undefined) => {
    if (meeting === undefined || pairs.has(one)) return;
    pairs.set(one, meeting);
    taken.add(meeting);
  };
  const free = (fits: (meeting: Meeting) => boolean) =>
    meetings.filter((meeting) => !taken.has(meeting) && meeting.cancelled === undefined && fits(meeting));
  for (const one of listed) {
    const { instead } = one;
    if (instead !== undefined)
      pair(one, free((meeting) => isOpen(meeting, today) && meeting.date === instead)[0]);
  }
  for (const one of listed)
    pair(
      one,
      sameTime(
        free((meeting) => sameDays(meeting, one.plan)),
        one.plan,
      ),
    );
  for (const one of listed) {
    pair(one, free((meeting) => isDayed(meeting, one) && overlaps(meeting, one.plan))[0]);
  }
  for (const { one, meeting } of nearest(
    listed,
    free((meeting) => isOpen(meeting, today)),
  )) {
    if (!pairs.has(one) && !taken.has(meeting)) pair(one, meeting);
  }
  for (const one of listed) {
    const back = meetings.find((meeting) => meeting.cancelled === true && sameDays(meeting, one.plan));
    if (one.struck === undefined && lastDay(one.plan) >= today) pair(one, back);
  }
  return pairs;
}

function sameTime(meetings: readonly Meeting[], plan: MeetingPlan): Meeting | undefined {
  return meetings.find((meeting) => meeting.startTime === plan.startTime) ?? meetings[0];
}

function isDayed(meeting: Meeting, { plan }: ListedMeeting): boolean {
  return meeting.monthOnly === undefined && plan.monthOnly === undefined;
}

/** What may be the same meeting on another day, nearest first. */
function nearest(
  listed: readonly ListedMeeting[],
  meetings: readonly Meeting[],
): readonly { readonly one: ListedMeeting; readonly meeting: Meeting }[] {
  return listed
    .filter((one) => one.struck === undefined)
    .flatMap((one) => meetings.map((meeting) => ({ one, meeting, days: apart(one.plan, meeting) })))
    .filter(
      ({ one, meeting, days }) =>
        inSameMonth(one.plan, meeting) || (isDayed(meeting, one) && days <= nearDays),
    )
    .toSorted((a, b) => a.days - b.days);
}

function inSameMonth(plan: MeetingPlan, meeting: Meeting): boolean {
  return plan.date.slice(0, 7) === meeting.date.slice(0, 7);
}

function apart(plan: MeetingPlan, meeting: Meeting): number {
  return Math.abs(DateTime.fromISO(plan.date).diff(DateTime.fromISO(meeting.date), 'days').days);
}
