import type { ListedMeeting, ListedPeriod } from '../../../meetings/intake/listed-meeting.ts';

const spring = /(?<!\p{L})(?:vår(?:en|ens|terminen)?|vt|spring)(?!\p{L})/iu;
const autumn = /(?<!\p{L})(?:höst(?:en|ens|terminen)?|ht|autumn|fall)(?!\p{L})/iu;
/** A year of which fewer dates are listed is not spoken for as a whole. */
const wholeYearFrom = 4;

/** What a list speaks for: the years or half-years of its heading, else the years of which it has many dates, else only from its first date to its last. */
export function listedPeriods(
  meetings: readonly ListedMeeting[],
  title: string | undefined,
  years: readonly number[],
): readonly ListedPeriod[] {
  const dates = meetings.map((meeting) => meeting.plan.date).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const named = years.length > 0 ? years : [];
  const told = title ?? '';
  if (autumn.test(told) !== spring.test(told)) {
    const half = spring.test(told) ? (['01-01', '06-30'] as const) : (['07-01', '12-31'] as const);
    const of = named.length > 0 ? named : [Number(first.slice(0, 4))];
    return of.map((year) => ({ from: `${year}-${half[0]}`, to: `${year}-${half[1]}` }));
  }
  if (/kommande|coming|upcoming/iu.test(told) || (named.length === 0 && meetings.length < wholeYearFrom))
    return [{ from: first, to: last }];
  const of = named.length > 0 ? named : [...new Set(dates.map((date) => Number(date.slice(0, 4))))];
  return [...new Set(of)].map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));
}
