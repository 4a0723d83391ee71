import type { DateString } from '../../../meetings/model/terms.ts';
import type { UnderstandContext } from '../../intent.ts';
import { meetingsWithin, type Tense } from '../sentences/read-meeting.ts';
import { readDate } from './read-date.ts';
import { type SaidTime, spanOf } from './said-time.ts';

/** A period of days, both ends included, or what was said that cannot be a day. */
export type PeriodRead =
  | { readonly kind: 'period'; readonly from: DateString; readonly to: DateString }
  | { readonly kind: 'no-such-date'; readonly said: string };

const prepositions = /^(?:(?:som\s+är|nu|under|i|på|för|den|in|on|for|during|of|the|vårt|våra)\s+)+(?=\S)/iu;
const ranges: readonly RegExp[] = [
  /^(?:mellan|between)\s+(?<first>.+?)\s+(?:och|and)\s+(?<last>.+)$/iu,
  /^(?:från|fr\.?\s?o\.?\s?m\.?|from)\s+(?:och\s+med\s+)?(?<first>.+?)\s+(?:till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?|to|until|–|-)\s+(?<last>.+)$/iu,
  /^(?<first>\S.*?\S)\s*(?:–|-|\still\s)\s*(?<last>\D.*|\d{1,2}(?:\/|\s).*)$/iu,
];
const since = /^(?:sedan|från|efter|since|after|from)\s+(?<first>.+)$/iu;
const until = /^(?:fram\s+till|till|före|innan|until|before)\s+(?<last>.+)$/iu;

/** "i höstas" is the autumn that was last. */
const lastSeason: Readonly<Record<string, string>> = {
  höst: 'hösten',
  vår: 'våren',
  som: 'sommaren',
  vint: 'vintern',
};

/** Reads a period that a question is about: "i oktober", "i höst", "2027", "mellan 1 mars och 30 april", "nästa år". */
export function readPeriod(said: string, context: UnderstandContext, tense: Tense): PeriodRead | undefined {
  const words = said
    .trim()
    .replace(/[.!?]+$/u, '')
    .replace(/^(?:årets|this\s+year['’]s)$/iu, 'i år')
    .replace(/^nästa\s+års$/iu, 'nästa år')
    .replace(/\s+års$/iu, '')
    .replace(
      /(?<!\p{L})i\s+(höst|vår|som|vint)(?:as|ras)(?!\p{L})/iu,
      (_, season: string) => `förra ${lastSeason[season.toLowerCase()] ?? season}`,
    )
    .replace(/['’]s$/u, '');
  if (/^(?:framöver|framåt|ahead|coming\s+up)$/iu.test(words))
    return period(context.today, `${Number(context.today.slice(0, 4)) + 1}-12-31`);
  if (/^(?:resten\s+av\s+året|(?:kvar\s+)?i\s+år\s+framöver|the\s+rest\s+of\s+the\s+year)$/iu.test(words))
    return period(context.today, `${context.today.slice(0, 4)}-12-31`);
  const whole = readTime(words, context, tense) ?? readTime(words.replace(prepositions, ''), context, tense);
  if (whole !== undefined) return toPeriod(whole, whole, said);
  for (const range of ranges) {
    const found = range.exec(words)?.groups;
    const last = found?.['last'] === undefined ? undefined : readTime(found['last'], context, tense);
    const first =
      found?.['first'] === undefined ? undefined : readFirst(found['first'], last, context, tense);
    if (first !== undefined && last !== undefined) return toPeriod(first, last, said);
  }
  return openEnded(words, context, said);
}

function openEnded(words: string, context: UnderstandContext, said: string): PeriodRead | undefined {
  const day: SaidTime = { kind: 'day', date: context.today };
  const first = since.exec(words)?.groups?.['first'];
  const start = first === undefined ? undefined : readTime(first, context, 'past');
  if (start !== undefined) return toPeriod(start, day, said);
  const last = until.exec(words)?.groups?.['last'];
  const stop = last === undefined ? undefined : readTime(last, context, 'future');
  return stop === undefined ? undefined : toPeriod(day, stop, said);
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
