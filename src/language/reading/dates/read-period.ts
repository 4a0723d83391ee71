import type { DateString } from '../../../meetings/model/terms.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import type { UnderstandContext } from '../../intent.ts';
import { countedPeriod } from './counted-period.ts';
import { meetingsWithin, type Tense } from './meetings-within.ts';
import { plainly } from './plainly.ts';
import { readDate } from './read-date.ts';
import { calendarDay, isoDay, type SaidTime, spanOf } from './said-time.ts';
import { aroundTurningPoint } from './turning-points.ts';

/** A period of days, both ends included, or what was said that cannot be a day. */
export type PeriodRead =
  | { readonly kind: 'period'; readonly from: DateString; readonly to: DateString }
  | { readonly kind: 'no-such-date'; readonly said: string };

const prepositions = /^(?:(?:som\s+är|nu|under|i|på|för|den|in|on|for|during|of|the|vårt|våra)\s+)+(?=\S)/iu;
const ranges: readonly RegExp[] = [
  /^(?:mellan|between)\s+(?<first>.+?)\s+(?:och|and)\s+(?<last>.+)$/iu,
  /^(?:från|fr\.?\s?o\.?\s?m\.?|from)\s+(?:och\s+med\s+)?(?<first>.+?)\s+(?:till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?|to|thru|through|until|–|-)\s+(?<last>.+)$/iu,
  /^(?<first>\S.*?\S)\s*(?:–|-|\still\s)\s*(?<last>\D.*|\d{1,2}(?:\/|\s).*)$/iu,
];
const since = /^(?:sedan|sen|alltsedan|since)\s+(?:i\s+)?(?<first>.+)$/iu;
const from = /^(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|from)\s+(?<first>.+)$/iu;
const after = /^(?:efter|after)\s+(?<first>.+)$/iu;
const until = /^(?:fram\s+till|(?:till|t\.?\s?o\.?\s?m\.?)(?:\s+och\s+med)?|until|till)\s+(?<last>.+)$/iu;
const before = /^(?:före|innan|before)\s+(?<last>.+)$/iu;
/** "i mars och april", "november, december", "juli eller augusti". */
const both =
  /^(?:i\s+|in\s+)?(?<first>\p{L}+)(?:\s+(?:och|o|&|and|eller|el|alternativt|respektive|resp|or)\s+|,\s*)(?:i\s+|in\s+)?(?<last>\p{L}+(?:\s+20\d{2})?)$/iu;
/** The year of what stands before it, in words. */
const yearAfter =
  /(?<=\S\s)(?:(?:i|in|under|of|av)\s+)?(?<year>nästa\s+år|next\s+year|året\s+därpå|förra\s+året|i?\s?fjol|last\s+year|i\s+år|this\s+year|20\d{2})$/iu;
const twoMonths = /^(?:i\s+|in\s+)?\p{L}+(?:\s+(?:och|o|&|and|eller|or)\s+|,\s*)\p{L}+\s/iu;
const ofTheYear =
  /(?:sommar|semest|jul|nyår|årsskift|påsk|midsommar|vår|höst|vinter|summer|christmas|easter|spring|autumn|fall|winter|break|holiday)/iu;

/** Reads a period that a question is about: "i oktober", "i höst", "2027", "mellan 1 mars och 30 april", "nästa år". */
export function readPeriod(said: string, context: UnderstandContext, tense: Tense): PeriodRead | undefined {
  const words = inYear(plainly(said), context.today);
  if (/^(?:framöver|framåt|ahead|coming\s+up)$/iu.test(words))
    return period(context.today, `${Number(context.today.slice(0, 4)) + 1}-12-31`);
  if (/^(?:kvar\s+i\s+år|i\s+år\s+framöver)$/iu.test(words))
    return period(context.today, `${context.today.slice(0, 4)}-12-31`);
  const counted = countedPeriod(words.replace(prepositions, ''), context.today);
  if (counted !== undefined) return period(counted.from, counted.to);
  const whole = readTime(words, context, tense) ?? readTime(words.replace(prepositions, ''), context, tense);
  if (whole !== undefined && whole.kind !== 'vague') return toPeriod(whole, whole, said);
  for (const range of ranges) {
    const found = range.exec(words)?.groups;
    const last = found?.['last'] === undefined ? undefined : readTime(found['last'], context, tense);
    const first =
      found?.['first'] === undefined ? undefined : readFirst(found['first'], last, context, tense);
    if (first !== undefined && last !== undefined) return toPeriod(first, last, said);
  }
  const { first: month, last: other } = both.exec(words)?.groups ?? {};
  const [one, two] = [month, other].map((name) =>
    name === undefined ? undefined : readTime(`i ${name}`, context, tense),
  );
  if (one?.kind === 'span' && two?.kind === 'span' && shifted(one.to, 1) === two.from)
    return toPeriod(one, two, said);
  return openEnded(words, context, tense, said);
}

/** "före sommaren nästa år", "i höst nästa år": the year in digits. */
function inYear(words: string, today: DateString): string {
  const year = yearAfter.exec(words)?.groups?.['year'];
  if (year === undefined || !(ofTheYear.test(words) || twoMonths.test(words))) return words;
  const now = Number(today.slice(0, 4));
  const on = /^\d/u.test(year)
    ? Number(year)
    : now + (/^(?:n|å)/iu.test(year) ? 1 : /^(?:f|l|i\s?fjol)/iu.test(year) ? -1 : 0);
  return words.replace(yearAfter, String(on)).replace(/^(?:i|in)\s+(?=(?:vår|höst|sommar|vinter)\s)/iu, '');
}

/** From what was said on, or until it; before and after it neither counts in. */
function openEnded(
  words: string,
  context: UnderstandContext,
  tense: Tense,
  said: string,
): PeriodRead | undefined {
  const past = tense === 'past';
  const day: SaidTime = { kind: 'day', date: context.today };
  const start = readEnd(since, words, context, 'past');
  if (start !== undefined) return toPeriod(start, day, said);
  return (
    beforeOrAfter(words, context, past) ??
    startingFrom(readEnd(from, words, context, tense), context, past, said) ??
    endingAt(readEnd(until, words, context, tense), context, past, said)
  );
}

function readEnd(
  match: RegExp,
  words: string,
  context: UnderstandContext,
  tense: Tense,
): SaidTime | undefined {
  const { first, last } = match.exec(words)?.groups ?? {};
  const end = first ?? last;
  return end === undefined ? undefined : readTime(end, context, tense === 'any' ? 'future' : tense);
}

function beforeOrAfter(words: string, context: UnderstandContext, past: boolean): PeriodRead | undefined {
  for (const [side, match] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const { first, last } = match.exec(words)?.groups ?? {};
    const what = first ?? last;
    if (what === undefined) continue;
    const around = aroundTurningPoint(what, side, context.today, past);
    if (around !== undefined) return period(around.from, around.to);
    const lately = past || side === 'before' ? undefined : readLately(what, context);
    const time = lately ?? readTime(what, context, past ? 'past' : 'future');
    const span = time === undefined ? undefined : spanOf(time);
    if (span === undefined) return undefined;
    if (side === 'before') return reaching(context, shifted(span.from, -1), past);
    const next = shifted(span.to, 1);
    const to = past || (lately === undefined && next <= context.today) ? context.today : farthest(context);
    return next <= to ? period(next, to) : undefined;
  }
  return undefined;
}

/** Not a year ahead is meant by what has just been: "efter 9/12" on the 15th of December. */
const latelyDays = 60;

function readLately(said: string, context: UnderstandContext): SaidTime | undefined {
  const [behind, ahead] = [readTime(said, context, 'past'), readTime(said, context, 'future')];
  const [been, next] = [behind, ahead].map((time) => (time === undefined ? undefined : spanOf(time)));
  // Where the year was said both are the same.
  if (been === undefined || next === undefined || been.from === next.from) return undefined;
  return been.to >= shifted(context.today, -latelyDays) && been.to < context.today ? behind : undefined;
}

/** Until a day: from today, or from the first that is known where it has been. */
function reaching(context: UnderstandContext, to: DateString, past: boolean): PeriodRead {
  if (!past && to >= context.today) return period(context.today, to);
  const [first] = context.book.meetings;
  return period(first === undefined || first.date > to ? `${to.slice(0, 4)}-01-01` : first.date, to);
}

function startingFrom(
  time: SaidTime | undefined,
  context: UnderstandContext,
  past: boolean,
  said: string,
): PeriodRead | undefined {
  if (time === undefined) return undefined;
  if (time.kind === 'impossible') return { kind: 'no-such-date', said };
  const start = spanOf(time)?.from;
  if (start === undefined) return undefined;
  return period(start, past || start < context.today ? context.today : farthest(context));
}

function endingAt(
  time: SaidTime | undefined,
  context: UnderstandContext,
  past: boolean,
  said: string,
): PeriodRead | undefined {
  if (time === undefined) return undefined;
  if (time.kind === 'impossible') return { kind: 'no-such-date', said };
  const stop = spanOf(time)?.to ?? (time.kind === 'vague' ? time.until : undefined);
  return stop === undefined ? undefined : reaching(context, stop, past);
}

function shifted(date: DateString, days: number): DateString {
  return isoDay(calendarDay(date).plus({ days }));
}

/** The day after which no meeting is known; a year ahead at least. */
export function farthest({ book, today }: UnderstandContext): DateString {
  const last = book.meetings.at(-1);
  const yearAhead = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return last !== undefined && lastDay(last) > yearAhead ? lastDay(last) : yearAhead;
}

/** The beginning of a range takes month and year from its end: "1–15 mars", "mars till maj 2027". */
function readFirst(
  said: string,
  last: SaidTime | undefined,
  context: UnderstandContext,
  tense: Tense,
): SaidTime | undefined {
  const end = last === undefined ? undefined : spanOf(last);
  if (end === undefined) return readTime(said, context, tense);
  const start = readDate(said, { today: context.today, from: end.from, direction: 'last' });
  return start?.time ?? readTime(said, context, tense);
}

function readTime(said: string, context: UnderstandContext, tense: Tense): SaidTime | undefined {
  const read = (direction: 'next' | 'last') =>
    readDate(said, { today: context.today, from: context.today, direction })?.time;
  if (tense !== 'any') return read(tense === 'past' ? 'last' : 'next');
  const ahead = read('next');
  const behind = read('last');
  return [ahead, behind].find((time) => time !== undefined && hasMeetings(time, context)) ?? ahead;
}

function hasMeetings(time: SaidTime, context: UnderstandContext): boolean {
  const span = spanOf(time);
  return span !== undefined && meetingsWithin(context, span).length > 0;
}

function toPeriod(first: SaidTime, last: SaidTime, said: string): PeriodRead | undefined {
  if (first.kind === 'impossible' || last.kind === 'impossible') return { kind: 'no-such-date', said };
  const [start, stop] = [spanOf(first), spanOf(last)];
  if (start === undefined || stop === undefined) return undefined;
  return start.from <= stop.to ? period(start.from, stop.to) : undefined;
}

function period(from: DateString, to: DateString): PeriodRead {
  return { kind: 'period', from, to };
}
