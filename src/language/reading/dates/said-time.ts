import { DateTime } from 'luxon';
import type { DateString } from '../../../meetings/model/terms.ts';

/** From where dates are read. Years that are not said are sought from `from`; "tomorrow" and its kin count from `today`. */
export type DateBase = {
  readonly today: DateString;
  readonly from: DateString;
  /** Dues and plans lie ahead ('next'), what is asked about the past lies behind ('last'). */
  readonly direction: 'next' | 'last';
};

/** What a date expression means; days are in the group's zone, both ends of a span included. */
export type SaidTime =
  | { readonly kind: 'day'; readonly date: DateString; readonly endDate?: DateString }
  | {
      readonly kind: 'span';
      readonly unit: 'week' | 'month' | 'season' | 'year';
      readonly from: DateString;
      readonly to: DateString;
      /** The last day when it is a due: after "tidig höst" the time has run out earlier than the autumn. */
      readonly until?: DateString;
    }
  /** Words for a time that no calendar settles: "inom kort". */
  | { readonly kind: 'vague'; readonly until?: DateString }
  /** A day that does not exist, or a weekday that the date does not have. */
  | { readonly kind: 'impossible' };

/** A date expression found in a text. */
export type FoundTime = {
  readonly time: SaidTime;
  /** To the letter. */
  readonly said: string;
  /** The index after it. */
  readonly end: number;
  /** Says by itself that it is a time: "i mars", "imorgon"; not the bare "mars". */
  readonly marked: boolean;
};

/** The first and last day of what was said; nothing for what is vague or impossible. */
export function spanOf(time: SaidTime): { readonly from: DateString; readonly to: DateString } | undefined {
  if (time.kind === 'day') return { from: time.date, to: time.endDate ?? time.date };
  return time.kind === 'span' ? { from: time.from, to: time.to } : undefined;
}

/** The month, `YYYY-MM`, that a span is, if it is exactly one. */
export function monthOf(time: SaidTime): string | undefined {
  return time.kind === 'span' && time.unit === 'month' ? time.from.slice(0, 7) : undefined;
}

/** The last day of a month given as `YYYY-MM`. */
export function endOfMonth(month: string): DateString {
  return isoDay(calendarDay(`${month}-01`).endOf('month'));
}

/** A day as a point of the calendar alone: no zone and no clock can shift it. */
export function calendarDay(date: DateString): DateTime {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return DateTime.utc(year, month, day);
}

/** A valid point of the calendar as `YYYY-MM-DD`. */
export function isoDay(date: DateTime): DateString {
  return date.toISODate() ?? '';
}
