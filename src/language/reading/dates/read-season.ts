import type { Slots } from '../phrases/phrase.ts';
import { calendarDay, type DateBase, endOfMonth, isoDay, type SaidTime } from './said-time.ts';

/** "hösten", "i vår", "efter sommaren", "tidig höst 2027". */
export const seasonSource =
  '(?<prep>(?<when>under|i|efter|före|innan|tidigt?(?:\\s+i)?|sent?(?:\\s+i)?|during|in|after|before|early|late)\\s+)?(?:the\\s+|den\\s+)?(?:(?<which>nästa|next|förra|gångna|last|this|denna|här|kommande|coming)\\s+)?(?<season>vår|sommar|höst|vinter|spring|summer|autumn|fall|winter)(?<definite>e[nr]|(?<=vinter)n)?(?:ns|s)?(?:\\s+(?<year>20\\d{2}|\\d{2}))?';

type Season = 'spring' | 'summer' | 'autumn' | 'winter';
const starts: readonly (readonly [RegExp, Season])[] = [
  [/^(vå|sp)/iu, 'spring'],
  [/^(so|sum)/iu, 'summer'],
  [/^(hö|au|fa)/iu, 'autumn'],
  [/^(vi|wi)/iu, 'winter'],
];
/** First and last day of each; a winter belongs to the year in which it ends. */
const spans: Readonly<Record<Season, readonly [string, string]>> = {
  spring: ['01-01', '06-30'],
  summer: ['06-01', '08-31'],
  autumn: ['08-01', '12-31'],
  winter: ['12-01', '02-28'],
};

/** A season as a span; its due follows how minutes mean it: after the summer and in early autumn are over by 30 September. */
export function readSeason(slots: Slots, base: DateBase): SaidTime | undefined {
  const season = starts.find(([start]) => start.test(slots['season'] ?? ''))?.[1];
  if (season === undefined) return undefined;
  const bare = ['prep', 'which', 'definite', 'year'].every((slot) => slots[slot] === undefined);
  if (bare && /^(vår|fall)$/iu.test(slots['season'] ?? '')) return undefined; // "vår grupp" is no spring
  const when = (slots['when'] ?? '').toLowerCase();
  const year = seasonYear(slots, season, base, when);
  const [first, last] = spans[season];
  const from = `${season === 'winter' ? year - 1 : year}-${first}`;
  const to = season === 'winter' ? endOfFebruary(year) : `${year}-${last}`;
  const until = untilOf(when, season, year);
  if (/^(efter|after|före|innan|before)/u.test(when)) {
    return until === undefined ? { kind: 'vague' } : { kind: 'vague', until };
  }
  return { kind: 'span', unit: 'season', from, to, ...(until === undefined ? {} : { until }) };
}

function seasonYear(slots: Slots, season: Season, base: DateBase, when: string): number {
  const said = slots['year'];
  if (said !== undefined) return said.length === 2 ? 2000 + Number(said) : Number(said);
  const now = Number(base.from.slice(0, 4));
  const which = (slots['which'] ?? '').toLowerCase();
  if (/^gångna/u.test(which)) return seasonBehind(season, base, now, mostlyOver);
  if (/^(förra|last)/u.test(which)) return seasonBehind(season, base, now);
  const end =
    untilOf(when, season, now) ?? (season === 'winter' ? endOfFebruary(now) : `${now}-${spans[season][1]}`);
  const ahead = end >= base.from ? now : now + 1;
  if (/^(nästa|next)/u.test(which)) return `${ahead}-${spans[season][0]}` <= base.from ? ahead + 1 : ahead;
  return base.direction === 'next' ? ahead : seasonBegun(season, base, now);
}

/** The latest that has begun. */
function seasonBegun(season: Season, base: DateBase, now: number): number {
  if (season === 'winter') return base.from >= `${now}-12-01` ? now + 1 : now;
  return `${now}-${spans[season][0]}` <= base.from ? now : now - 1;
}

/** In December the autumn is "i höstas", though it is not quite over. */
const mostlyOver = 45;

/** The latest that is over, or will be in so many days. */
function seasonBehind(season: Season, base: DateBase, now: number, days = 0): number {
  const end = season === 'winter' ? endOfFebruary(now) : `${now}-${spans[season][1]}`;
  return isoDay(calendarDay(end).minus({ days })) < base.from ? now : now - 1;
}

function untilOf(when: string, season: Season, year: number): string | undefined {
  if (/^(tidig|early)/u.test(when) && season === 'autumn') return `${year}-09-30`;
  if (/^(efter|after)/u.test(when)) return season === 'summer' ? `${year}-09-30` : undefined;
  if (/^(före|innan|before)/u.test(when)) {
    return { spring: undefined, summer: `${year}-06-30`, autumn: `${year}-08-31`, winter: undefined }[season];
  }
  return undefined;
}

/** The turn of the year: before it (and plainly "till årsskiftet") 31 December, at or after it 31 January. */
export function readTurnOfYear(slots: Slots, base: DateBase): SaidTime {
  const ending = slots['year'] === undefined ? Number(base.from.slice(0, 4)) : Number(slots['year']);
  const when = (slots['when'] ?? '').toLowerCase();
  const late = /^(efter|vid|after|at)/u.test(when);
  return { kind: 'vague', until: late ? `${ending + 1}-01-31` : `${ending}-12-31` };
}

function endOfFebruary(year: number): string {
  return endOfMonth(`${year}-02`);
}
