import type { DateString } from '../../../meetings/model/terms.ts';
import { readDateAt } from './read-date.ts';
import { calendarDay, type DateBase, monthOf } from './said-time.ts';

/** The day or days of a meeting as lists write them, where they stand in a text. */
export type ListedDay =
  | {
      readonly kind: 'day';
      readonly date: DateString;
      readonly endDate?: DateString;
      readonly start: number;
      readonly end: number;
    }
  /** "10, 17 och 24 mars", "10 och 17 mars": several meetings. */
  | {
      readonly kind: 'days';
      readonly dates: readonly DateString[];
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'month'; readonly date: DateString; readonly start: number; readonly end: number }
  | { readonly kind: 'impossible'; readonly start: number; readonly end: number };

/** Longer ranges than this are a period, not a meeting. */
const mostDays = 5;
const joined = /\s*(?:--?|[–—/]|t\.?\s?o\.?\s?m\.?|till|to|until|och|and|&)\s*/iuy;
const lastDay = /\s*(?:--?|[–—/])\s*(?<day>\d{1,2})(?![\d.:]|\s*[-–—/]|\s*(?:kl|[ap]m))/iuy;
const severalDays = /(?<days>\d{1,2}(?:\s*,\s*\d{1,2})*)\s*(?:,|och|and|&|samt)\s*(?=\d{1,2}\s+\p{L})/iuy;
const slashRange = /(?<first>\d{1,2})\s*[-–]\s*(?=\d{1,2}\/\d{1,2}(?!\d))/uy;
const byName = /^\p{L}/u;

/** Reads the day that stands at an index of a text. Clock times and prose are nobody's days. */
export function readListedDay(text: string, index: number, base: DateBase): ListedDay | undefined {
  const several = readSeveral(text, index, base) ?? readSlashRange(text, index, base);
  if (several !== undefined) return several;
  const found = readDateAt(text, index, base);
  if (found === undefined) return undefined;
  const at = { start: index, end: found.end };
  if (found.time.kind === 'impossible') return { kind: 'impossible', ...at };
  if (found.time.kind === 'span') {
    const month = monthOf(found.time);
    return month === undefined || !/\p{L}/u.test(found.said)
      ? undefined
      : { kind: 'month', date: found.time.to, ...at };
  }
  if (found.time.kind !== 'day' || !/\d/u.test(found.said)) return undefined;
  const { date, endDate } = found.time;
  if (endDate === undefined) return extended(text, date, at, base);
  if (daysBetween(date, endDate) === 1 || !/(?:och|and)/iu.test(found.said)) {
    return daysBetween(date, endDate) < mostDays ? { kind: 'day', date, endDate, ...at } : undefined;
  }
  return { kind: 'days', dates: [date, endDate], ...at };
}

/** "30 mars – 1 april", "2027-03-30--31", "March 30–31". */
function extended(
  text: string,
  date: DateString,
  at: { readonly start: number; readonly end: number },
  base: DateBase,
): ListedDay {
  joined.lastIndex = at.end;
  const join = joined.exec(text);
  const next =
    join === null
      ? undefined
      : readDateAt(text, joined.lastIndex, { ...base, from: date, direction: 'next' });
  if (next?.time.kind === 'day' && isRange(date, next.time.date) && /\d/u.test(next.said)) {
    const bound = !/(?:och|and|&)/iu.test(join?.[0] ?? '') || daysBetween(date, next.time.date) === 1;
    if (bound) return { kind: 'day', date, endDate: next.time.date, start: at.start, end: next.end };
  }
  const said = text.slice(at.start, at.end);
  lastDay.lastIndex = at.end;
  const last = /^\d{4}-|^\p{L}/u.test(said) ? lastDay.exec(text) : null;
  const day = last?.groups?.['day'];
  if (last !== null && day !== undefined) {
    const endDate = `${date.slice(0, 8)}${day.padStart(2, '0')}`;
    const whole = !byName.test(said) || /\p{L}\.?\s+\d{1,2}$/u.test(said);
    if (whole && isRange(date, endDate))
      return { kind: 'day', date, endDate, start: at.start, end: at.end + last[0].length };
  }
  return { kind: 'day', date, ...at };
}

/** "10, 17 och 24 mars". */
function readSeveral(text: string, index: number, base: DateBase): ListedDay | undefined {
  severalDays.lastIndex = index;
  const found = severalDays.exec(text);
  const before = text[index - 1];
  if (found === null || (before !== undefined && /[\p{L}\p{N}]/u.test(before))) return undefined;
  const last = readDateAt(text, severalDays.lastIndex, base);
  if (last?.time.kind !== 'day' || last.time.endDate !== undefined) return undefined;
  const { date } = last.time;
  const firsts = (found.groups?.['days'] ?? '')
    .split(',')
    .map((day) => `${date.slice(0, 8)}${day.trim().padStart(2, '0')}`);
  const at = { start: index, end: last.end };
  if (!firsts.every((first) => calendarDay(first).isValid && first < date))
    return { kind: 'impossible', ...at };
  const [first] = firsts;
  if (firsts.length === 1 && first !== undefined && daysBetween(first, date) === 1 && !found[0].includes(','))
    return { kind: 'day', date: first, endDate: date, ...at };
  return { kind: 'days', dates: [...firsts, date], ...at };
}

/** "30-31/3". */
function readSlashRange(text: string, index: number, base: DateBase): ListedDay | undefined {
  slashRange.lastIndex = index;
  const first = slashRange.exec(text)?.groups?.['first'];
  const before = text[index - 1];
  if (first === undefined || (before !== undefined && /[\p{L}\p{N}/.:-]/u.test(before))) return undefined;
  const last = readDateAt(text, slashRange.lastIndex, base);
  if (last?.time.kind !== 'day') return undefined;
  const date = `${last.time.date.slice(0, 8)}${first.padStart(2, '0')}`;
  const at = { start: index, end: last.end };
  return isRange(date, last.time.date)
    ? { kind: 'day', date, endDate: last.time.date, ...at }
    : { kind: 'impossible', ...at };
}

function isRange(from: DateString, to: DateString): boolean {
  const days = daysBetween(from, to);
  return days > 0 && days < mostDays;
}

function daysBetween(from: DateString, to: DateString): number {
  return calendarDay(to).diff(calendarDay(from), 'days').days;
}
