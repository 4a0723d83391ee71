import type { DateString } from '../meetings/model/terms.ts';

/** A date taken apart: year, month 1–12, day 1–31, and weekday with 0 for Sunday. */
export type DateParts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
};

/** Takes `YYYY-MM-DD` (or `YYYY-MM`, read as its first day) apart. */
export function dateParts(date: DateString): DateParts {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}
