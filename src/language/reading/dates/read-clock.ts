import type { TimeString } from '../../../meetings/model/terms.ts';

/** Times of day found in a text, with what is left of it. */
export type ReadClock = {
  readonly startTime: TimeString;
  readonly endTime?: TimeString;
  readonly rest: string;
};

const hour = '(\\d{1,2})(?:[.:](\\d{2}))?\\s?([ap]\\.?m\\.?)?(?![\\d%])';
const lead =
  '(?:(?:tid(?:en|er)?|time|times)\\s*:?\\s*)?(?:(?:kl|klockan|from|between|mellan|from|at|från)\\.?\\s*)?';
const range = new RegExp(
  `(?<![\\p{L}\\d.:/-])${lead}${hour}\\s*(?:-|–|—|till|to|until|och|and)\\s*(?:kl\\.?\\s*)?${hour}(?![\\p{L}/-])`,
  'iu',
);
const single = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:med\\s+)?(?:start|börjar|begin(?:s|ning)?|starting)\\s+)?(?:kl\\.?|klockan|at)\\s*${hour}(?![\\p{L}/-])`,
  'iu',
);

/** Reads "kl 13–16", "9.45-15.00", "at 1 pm": a plain "13-16" counts only where it can be hours of a working day. */
export function readClock(text: string): ReadClock | undefined {
  const both = range.exec(text);
  if (both !== null) {
    const [, h1, m1, half1, h2, m2, half2] = both;
    const startTime = timeOf(h1, m1, half1 ?? half2);
    const endTime = timeOf(h2, m2, half2);
    const told = m1 !== undefined || half2 !== undefined || /kl|tid|time|at\b/iu.test(both[0]);
    const sensible = told || (Number(h1) >= 6 && Number(h2) <= 22);
    if (startTime !== undefined && endTime !== undefined && startTime < endTime && sensible) {
      return { startTime, endTime, rest: without(text, both) };
    }
  }
  const one = single.exec(text);
  const startTime = one === null ? undefined : timeOf(one[1], one[2], one[3]);
  return one === null || startTime === undefined ? undefined : { startTime, rest: without(text, one) };
}

/**
 * Times of day that are said to be times and end before they begin: "kl 16–13". No meeting can have them; of a plain
 * "16-13" nobody knows what it is.
 */
export function readReversedClock(text: string): ReadClock | undefined {
  const both = range.exec(text);
  if (both === null || !/kl|tid|time|at\b|\d[.:]\d\d|[ap]\.?m/iu.test(both[0])) return undefined;
  const [, h1, m1, half1, h2, m2, half2] = both;
  const startTime = timeOf(h1, m1, half1 ?? half2);
  const endTime = timeOf(h2, m2, half2);
  return startTime !== undefined && endTime !== undefined && endTime <= startTime
    ? { startTime, endTime, rest: without(text, both) }
    : undefined;
}

function without(text: string, found: RegExpExecArray): string {
  return `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
}

function timeOf(hours = '', minutes = '00', half: string | undefined): TimeString | undefined {
  const said = Number(hours);
  const h = half === undefined ? said : (said % 12) + (/^p/iu.test(half) ? 12 : 0);
  if (h > 23 || Number(minutes) > 59) return undefined;
  return `${String(h).padStart(2, '0')}:${minutes}`;
}
