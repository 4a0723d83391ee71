import { DateTime } from 'luxon';
import type { Meeting } from './meeting.ts';
import type { DateString, Instant, TimeString } from './terms.ts';

/** The day it is at an instant, in a zone. */
export function dayOf(instant: Instant, zone: string): DateString {
  const minute = instant.slice(0, lengthToMinute);
  const known = latest.get(zone);
  if (known !== undefined && known.minute === minute && instant.endsWith('Z')) return known.day;
  const day = DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd');
  if (instant.endsWith('Z')) latest.set(zone, { minute, day });
  return day;
}

/** The time of day at an instant, to the minute, in a zone: "10:05". */
export function timeOf(instant: Instant, zone: string): TimeString {
  return DateTime.fromISO(instant, { zone }).toFormat('HH:mm');
}

// Asked several times in every turn, and slow to work out; nowhere does a day begin within a minute.
const latest = new Map<string, { readonly minute: string; readonly day: DateString }>();
const lengthToMinute = 'YYYY-MM-DDTHH:MM'.length;

/** How many days a meeting lasts; 1 for most. */
export function daysOf(meeting: Pick<Meeting, 'date' | 'endDate'>): number {
  if (meeting.endDate === undefined) return 1;
  return DateTime.fromISO(meeting.endDate).diff(DateTime.fromISO(meeting.date), 'days').days + 1;
}

/** Which day of a meeting a date is: before it 1, after it the last. */
export function meetingDay(meeting: Pick<Meeting, 'date' | 'endDate'>, date: DateString): number {
  const passed = DateTime.fromISO(date).diff(DateTime.fromISO(meeting.date), 'days').days + 1;
  return Math.min(Math.max(1, passed), daysOf(meeting));
}

/** The last day of a meeting. */
export function lastDay(meeting: Pick<Meeting, 'date' | 'endDate'>): DateString {
  return meeting.endDate ?? meeting.date;
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && DateTime.fromISO(text).isValid;
}

/** The date of a meeting's nth day, the first is 1. */
export function dateOfDay(meeting: Pick<Meeting, 'date'>, day: number): DateString {
  return (
    DateTime.fromISO(meeting.date)
      .plus({ days: day - 1 })
      .toISODate() ?? meeting.date
  );
}
