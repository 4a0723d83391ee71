import type { DateString } from '../../../meetings/model/terms.ts';
import { calendarDay, isoDay } from './said-time.ts';

/** What a year turns on, from its first day to its last: before it and after it are said of meetings. */
type TurningPoint = {
  readonly match: RegExp;
  readonly in: (year: number) => { readonly first: DateString; readonly last: DateString };
};

const points: readonly TurningPoint[] = [
  {
    // What is before the summer is so by the end of June; in August it is over.
    match:
      /^(?:the\s+)?(?:sommar(?:en|lovet|uppehållet|semestern)?|semest(?:er|ern|rarna)|summer(?:\s+(?:break|holidays?))?|holidays)$/iu,
    in: (year) => ({ first: `${year}-07-01`, last: `${year}-07-31` }),
  },
  {
    match: /^(?:jul(?:en|helgen|lovet|ledigheten|uppehållet)?|christmas)$/iu,
    in: (year) => ({ first: `${year}-12-24`, last: `${year}-12-26` }),
  },
  {
    // It lies between two days.
    match: /^(?:the\s+)?(?:nyår(?:et|shelgen)?|årsskiftet|new\s+year|turn\s+of\s+the\s+year)$/iu,
    in: (year) => ({ first: `${year}-01-01`, last: `${year - 1}-12-31` }),
  },
  { match: /^(?:påsk(?:en|helgen|lovet)?|easter)$/iu, in: easter },
  { match: /^(?:midsommar(?:en|helgen)?|midsummer)$/iu, in: midsummer },
];

/** The days before something that a year turns on, or after it: those ahead, or in the past those that were. */
export function aroundTurningPoint(
  said: string,
  side: 'before' | 'after',
  today: DateString,
  past: boolean,
): { readonly from: DateString; readonly to: DateString } | undefined {
  const [, name = '', year] = /^(.+?)(?:\s+(20\d{2}))?$/u.exec(said.trim()) ?? [];
  const point = points.find(({ match }) => match.test(name));
  if (point === undefined) return undefined;
  const now = Number(today.slice(0, 4));
  const years = year === undefined ? [now - 1, now, now + 1, now + 2] : [Number(year)];
  const found = years.map((one) => point.in(one));
  if (side === 'before') {
    const until = found.map(({ first }) => shifted(first, -1));
    const to = past ? until.findLast((day) => day < today) : until.find((day) => day >= today);
    const end = to ?? (year === undefined ? undefined : until[0]);
    if (end === undefined) return undefined;
    const whole = past || end < today || (year !== undefined && Number(year) > now);
    return { from: whole ? `${end.slice(0, 4)}-01-01` : today, to: end };
  }
  const over = found.map(({ last }) => shifted(last, 1));
  const from = past ? over.findLast((day) => day <= today) : over.find((day) => day >= today);
  const start = from ?? (year === undefined ? undefined : over[0]);
  if (start === undefined) return undefined;
  return { from: start, to: past ? today : endAfter(start) };
}

/** What comes after a day is over with its year; late in a year, with the next spring. */
function endAfter(start: DateString): DateString {
  const year = Number(start.slice(0, 4));
  return start.slice(5) < '10-01' ? `${year}-12-31` : `${year + 1}-06-30`;
}

function shifted(date: DateString, days: number): DateString {
  return isoDay(calendarDay(date).plus({ days }));
}

/** From Good Friday to Easter Monday, by the Gregorian reckoning (Meeus, Jones and Butcher). */
function easter(year: number): { readonly first: DateString; readonly last: DateString } {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const months = h + l - 7 * m + 114;
  const month = String(Math.floor(months / 31)).padStart(2, '0');
  const sunday = `${year}-${month}-${String((months % 31) + 1).padStart(2, '0')}`;
  return { first: shifted(sunday, -2), last: shifted(sunday, 1) };
}

/** The Friday and Saturday of which the Friday is from 19 to 25 June. */
function midsummer(year: number): { readonly first: DateString; readonly last: DateString } {
  const from = calendarDay(`${year}-06-19`);
  const friday = from.plus({ days: (5 - from.weekday + 7) % 7 });
  return { first: isoDay(friday), last: isoDay(friday.plus({ days: 1 })) };
}
