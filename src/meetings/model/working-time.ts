import { DateTime } from 'luxon';
import { isDayOff } from './day-off.ts';
import type { DateString, Instant } from './terms.ts';

/** When a group may be reminded: its zone, the hour at which it is, and its quiet periods of each year. */
export type SendHours = {
  readonly zone: string;
  /** 8 to 15, in the zone. */
  readonly sendHour: number;
  /** `MM-DD`, both days included; a period may run over the new year. */
  readonly quiet: readonly { readonly from: string; readonly to: string }[];
};

/** Nobody is reminded before, or from, these hours of a working day. */
const opens = 8;
const closes = 16;
/** Quiet periods that leave no day of a year are not followed for ever. */
const daysLookedAt = 800;

/** Whether a day is a weekday, not a day off in Sweden, and in none of the group's quiet periods. */
function isSendingDay(date: DateString, hours: Pick<SendHours, 'quiet'>): boolean {
  return isWorkingDay(date) && !isQuiet(date, hours);
}

/** Whether a day is in one of the group's quiet periods. */
export function isQuiet(date: DateString, { quiet }: Pick<SendHours, 'quiet'>): boolean {
  return quiet.some((period) => isWithin(date.slice('YYYY-'.length), period));
}

/** Whether a day is a weekday that is not a day off in Sweden. */
function isWorkingDay(date: DateString): boolean {
  return weekdayOf(date) <= 5 && !isDayOff(date);
}

/** Whether reminders may go out just now: from 8 to 16 on a sending day, in the group's zone. */
export function isOpen(now: Instant, hours: SendHours): boolean {
  const { hour, day } = inZone(now, hours.zone);
  return hour >= opens && hour < closes && isSendingDay(day, hours);
}

/** The first moment from an instant on at which reminders may go out; a day that has not begun begins at the send hour. */
export function nextSendTime(from: Instant, hours: SendHours): Instant {
  if (isOpen(from, hours)) {
    const hour = atSendHour(inZone(from, hours.zone).day, hours);
    return hour > from ? hour : from;
  }
  const { hour, day } = inZone(from, hours.zone);
  return atSendHour(firstSendingDay(hour < opens ? day : plusDays(day, 1), hours), hours);
}

/** The send hour of a day, as an instant, whether anything is sent on that day or not. */
export function atSendHour(date: DateString, { zone, sendHour }: SendHours): Instant {
  return instantOf(`${date}T${String(sendHour).padStart(2, '0')}:00:00.000`, zone);
}

/** The end of a day in a zone, as an instant. */
export function endOfDay(date: DateString, zone: string): Instant {
  return instantOf(`${date}T23:59:59.999`, zone);
}

/** The Monday and the Sunday of the week that a day is in. */
export function weekOf(date: DateString): { readonly first: DateString; readonly last: DateString } {
  const weekday = weekdayOf(date);
  return { first: plusDays(date, 1 - weekday), last: plusDays(date, 7 - weekday) };
}

/** The day itself when things are sent on it, else the first later one on which they are. */
export function firstSendingDay(date: DateString, hours: Pick<SendHours, 'quiet'>): DateString {
  return sendingDay(date, hours, 1) ?? date;
}

/** The day itself when things are sent on it, else the last earlier one on which they were. */
export function lastSendingDay(date: DateString, hours: Pick<SendHours, 'quiet'>): DateString {
  return sendingDay(date, hours, -1) ?? date;
}

function sendingDay(date: DateString, hours: Pick<SendHours, 'quiet'>, step: number): DateString | undefined {
  let day = date;
  for (let n = 0; n < daysLookedAt; n += 1) {
    if (isSendingDay(day, hours)) return day;
    day = plusDays(day, step);
  }
  return undefined;
}

/** So many working days after a day, or before it where negative; quiet periods are worked in. */
export function plusWorkingDays(date: DateString, count: number): DateString {
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = plusDays(day, Math.sign(count));
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** So many days after a day, or before it where negative. */
export function plusDays(date: DateString, days: number): DateString {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** How many days one day is before another. */
export function daysBetween(date: DateString, later: DateString): number {
  return Math.round((Date.parse(later) - Date.parse(date)) / day);
}

const day = 86_400_000;

/** 1 on Mondays, 7 on Sundays. */
function weekdayOf(date: DateString): number {
  return new Date(date).getUTCDay() || 7;
}

/** A local time in a zone as an instant. */
function instantOf(local: string, zone: string): Instant {
  const key = `${local} ${zone}`;
  const instant = known.get(key) ?? DateTime.fromISO(local, { zone }).toUTC().toISO() ?? local;
  if (known.size > knownMost) known.clear();
  known.set(key, instant);
  return instant;
}

// A few days are asked for again and again, and zones are slow to reckon in.
const known = new Map<string, Instant>();
const knownMost = 2000;

function inZone(instant: Instant, zone: string): { readonly hour: number; readonly day: DateString } {
  const at = DateTime.fromISO(instant, { zone });
  return { hour: at.hour, day: at.toFormat('yyyy-MM-dd') };
}

function isWithin(day: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return from <= to ? from <= day && day <= to : day >= from || day <= to;
}
