import { getHolidays } from 'swedish-holidays';
import type { DateString } from './terms.ts';

/** Eves that are not public holidays, but on which nobody in Sweden works (semesterlagen, 3 a §). */
const workFreeEves: ReadonlySet<string> = new Set(['Midsommarafton', 'Julafton', 'Nyårsafton']);

/** Whether offices in Sweden are closed on a day for another reason than that it is Saturday or Sunday. */
export function isDayOff(date: DateString): boolean {
  const year = Number(date.slice(0, 4));
  const days = known.get(year) ?? daysOff(year);
  known.set(year, days);
  return days.has(date);
}

// Asked for day after day, and always about a few years.
const known = new Map<number, ReadonlySet<DateString>>();

const halfADay = 12 * 60 * 60 * 1000;

function daysOff(year: number): ReadonlySet<DateString> {
  return new Set(
    getHolidays(year)
      .filter((one) => one.isPublicHoliday || workFreeEves.has(one.name))
      // The library reckons in the machine's zone, and its midnights may be an hour or two off where clocks are changed.
      .map((one) => new Date(one.date.getTime() + halfADay).toISOString().slice(0, 'YYYY-MM-DD'.length)),
  );
}
