import type { Words } from '../../../src/language/words/words.ts';
import type { Days } from '../../../src/minutes/minutes.ts';

const two = (n: number) => String(n).padStart(2, '0');

function monthsOf(say: Words): readonly string[] {
  return Array.from({ length: 12 }, (_, n) => say.month(`2027-${two(n + 1)}`).replace(' 2027', ''));
}

/** The days that a text begins with, and what follows them; without a year they are in that of `besides`. */
export function takeDays(
  text: string,
  say: Words,
  besides = '',
): { readonly days: Days; readonly rest: string } | undefined {
  const months = monthsOf(say);
  const month = `(${months.join('|')})`;
  const weekday = '(?:\\p{L}+ )?';
  const numbered = (name = '') => months.indexOf(name) + 1;
  const yearOr = (year: string | undefined) => year ?? besides.slice(0, 4);
  const date = (day = '', name = '', year?: string) =>
    `${yearOr(year)}-${two(numbered(name))}-${two(Number(day))}`;
  const several = new RegExp(
    `^${weekday}(\\d{1,2})(?: ${month})?(?: (\\d{4}))? ?– ?${weekday}(\\d{1,2}) ${month}(?: (\\d{4}))?(?!\\d)`,
    'u',
  ).exec(text);
  if (several !== null) {
    const [found, day, name, year, toDay, toName, toYear] = several;
    const days = { date: date(day, name ?? toName, year ?? toYear), endDate: date(toDay, toName, toYear) };
    return { days, rest: text.slice(found.length) };
  }
  const one = new RegExp(`^${weekday}(\\d{1,2}) ${month}(?: (\\d{4}))?(?!\\d)`, 'u').exec(text);
  if (one !== null) return { days: { date: date(one[1], one[2], one[3]) }, rest: text.slice(one[0].length) };
  const whole = new RegExp(`^${month}(?: (\\d{4}))?(?!\\d)`, 'u').exec(text);
  if (whole === null) return undefined;
  const year = Number(yearOr(whole[2]));
  const last = new Date(Date.UTC(year, numbered(whole[1]), 0)).getUTCDate();
  const days = { date: date(String(last), whole[1], whole[2]), monthOnly: true } as const;
  const unset = say.notice.days({ date: '2027-01-31', monthOnly: true }).replace(say.month('2027-01'), '');
  const rest = text.slice(whole[0].length);
  const more = `${unset.slice(0, -1)}, `;
  if (rest.startsWith(more)) return { days, rest: ` (${rest.slice(more.length)}` };
  return { days, rest: rest.startsWith(unset) ? rest.slice(unset.length) : rest };
}

/** The times of the day that a text begins with. */
export function takeTimes(text: string): {
  readonly times: { readonly startTime?: string; readonly endTime?: string };
  readonly rest: string;
} {
  const found = /^,? ?(?:kl\. |at )?(\d\d)[.:](\d\d)(?:–(\d\d)[.:](\d\d))?/u.exec(text);
  if (found === null) return { times: {}, rest: text };
  const [said, hour = '', minute = '', toHour, toMinute] = found;
  const endTime = toHour === undefined || toMinute === undefined ? {} : { endTime: `${toHour}:${toMinute}` };
  return { times: { startTime: `${hour}:${minute}`, ...endTime }, rest: text.slice(said.length) };
}

/** The one day that a text is. */
export function dayIn(text: string, say: Words, besides: string): string | undefined {
  const found = takeDays(text, say, besides);
  return found === undefined ||
    found.rest !== '' ||
    found.days.monthOnly === true ||
    found.days.endDate !== undefined
    ? undefined
    : found.days.date;
}
