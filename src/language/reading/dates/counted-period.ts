import type { DateString } from '../../../meetings/model/terms.ts';
import { calendarDay, isoDay } from './said-time.ts';

type Days = { readonly from: DateString; readonly to: DateString };

const counts =
  'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const swedish = ['en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const english = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const unit =
  '(?<unit>dag|dygn|veck|halvår|månad|år|day|week|half[\\s-]year|month|year)(?:ar|arna|or|orna|an|er|erna|en|et|en|s)?';
const ahead = new RegExp(
  `^(?:(?:de|den|det|the)\\s+)?(?:närmaste|närmsta|kommande|nästkommande|inom|coming|next|within)\\s+(?:(?<count>\\d{1,3}|${counts})\\s+)?${unit}$`,
  'iu',
);
const behind = new RegExp(
  `^(?:(?:de|den|det|the)\\s+)?(?:senaste|sista|gångna|last|past)\\s+(?:(?<count>\\d{1,3}|${counts})\\s+)?${unit}$`,
  'iu',
);
const nextOne = /^(?:the\s+)?(?:next|last|past|sista)\s/iu;
const year =
  '(?:\\s+(?:(?:av|of|i|in)\\s+)?(?<year>20\\d{2}|\\d{2}|nästa\\s+år|next\\s+year|förra\\s+året|last\\s+year|i?\\s?fjol|i\\s+år|år|this\\s+year))?';
const quarter = new RegExp(
  `^(?:the\\s+)?(?:(?:kvartal|quarter|q)\\s*(?<n>[1-4])|(?<nth>första|andra|tredje|fjärde|sista|first|second|third|fourth|last)\\s+(?:kvartal(?:et)?|quarter))${year}$`,
  'iu',
);
const half = new RegExp(
  `^(?:the\\s+)?(?:h(?<n>[12])|(?<nth>första|andra|first|second)\\s+(?:halvår(?:et)?|half(?:\\s+year)?))${year}$`,
  'iu',
);
const rest =
  /^(?:the\s+)?(?:resten|återstoden|rest|remainder)\s+(?:av|of)\s+(?:the\s+)?(?<of>året|år|våren|vårterminen|hösten|höstterminen|terminen|månaden|veckan|year|spring|autumn|fall|month|week)$/iu;

/** The beginning, the middle or the end of a year. */
const third =
  /^(?:the\s+)?(?<n>början|inledningen|mitten|slutet|beginning|start|middle|end)\s+(?:av|på|of)\s+(?<year>20\d{2}|nästa\s+år|next\s+year|förra\s+året|last\s+year|i\s+år|this\s+year)$/iu;
const thirds: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:b|i|st)/iu, '01-01', '03-31'],
  [/^m/iu, '05-01', '08-31'],
  [/^(?:s|e)/iu, '10-01', '12-31'],
];

const term = /^(?:den\s+här|denna|innevarande|this)\s+(?:terminen|termin|term)$/iu;

/** A period that is counted: "de närmaste tre månaderna", "kvartal 2", "första halvåret 2023", "resten av året". */
export function countedPeriod(said: string, today: DateString): Days | undefined {
  const forward = ahead.exec(said)?.groups;
  if (forward !== undefined) return fromToday(forward, said, today, 1);
  const back = behind.exec(said)?.groups;
  if (back !== undefined) return fromToday(back, said, today, -1);
  const fourth = quarter.exec(said)?.groups;
  if (fourth !== undefined) return partOfYear(numberOf(fourth), monthsOfQuarter, fourth['year'], today);
  const second = half.exec(said)?.groups;
  if (second !== undefined) return partOfYear(numberOf(second), monthsOfHalf, second['year'], today);
  const part = third.exec(said)?.groups;
  const [, first, last] = thirds.find(([match]) => match.test(part?.['n'] ?? '')) ?? [];
  if (part !== undefined && first !== undefined && last !== undefined) {
    const of = yearSaid(part['year'] ?? '', Number(today.slice(0, 4)));
    return { from: `${of}-${first}`, to: `${of}-${last}` };
  }
  if (term.test(said)) {
    const year = today.slice(0, 4);
    return today.slice(5) < '07-01'
      ? { from: `${year}-01-01`, to: `${year}-06-30` }
      : { from: `${year}-08-01`, to: `${year}-12-31` };
  }
  const left = rest.exec(said)?.groups?.['of'];
  return left === undefined ? undefined : { from: today, to: endOf(left.toLowerCase(), today) };
}

const monthsOfQuarter = 3;
const monthsOfHalf = 6;

type Groups = Readonly<Record<string, string | undefined>>;

/** "Nästa månad" is the next by the calendar, not the month from today. */
function fromToday(
  { count, unit: of = '' }: Groups,
  said: string,
  today: DateString,
  way: 1 | -1,
): Days | undefined {
  if (count === undefined && nextOne.test(said)) return undefined;
  const n = way * (count === undefined ? 1 : wordNumber(count));
  const day = calendarDay(today);
  const step = /^(?:da|dy)/iu.test(of)
    ? { days: n }
    : /^(?:veck|week)/iu.test(of)
      ? { weeks: n }
      : /^hal/iu.test(of)
        ? { months: monthsOfHalf * n }
        : /^m/iu.test(of)
          ? { months: n }
          : { years: n };
  const other = isoDay(day.plus(step));
  return way > 0 ? { from: today, to: other } : { from: other, to: today };
}

/** A number in digits or in a word, as far as twelve; 0 for any other word. */
export function wordNumber(count: string): number {
  const word = count.toLowerCase().replace(/^ett$/u, 'en');
  return Number(word) || Math.max(swedish.indexOf(word), english.indexOf(word)) + 1;
}

const nths = [/^f(?:ö|irs)/iu, /^(?:a|se)/iu, /^t/iu, /^(?:f(?:j|o)|sis|las)/iu];

function numberOf({ n, nth }: Groups): number {
  return n === undefined ? nths.findIndex((start) => start.test(nth ?? '')) + 1 : Number(n);
}

/** Of the year that was said; else the part that is on or comes next. */
function partOfYear(n: number, months: number, said: string | undefined, today: DateString): Days {
  const now = Number(today.slice(0, 4));
  const partOf = (year: number): Days => {
    const first = calendarDay(`${year}-01-01`).plus({ months: (n - 1) * months });
    return { from: isoDay(first), to: isoDay(first.plus({ months }).minus({ days: 1 })) };
  };
  if (said !== undefined) return partOf(yearSaid(said, now));
  return partOf(now).to >= today ? partOf(now) : partOf(now + 1);
}

function yearSaid(said: string, now: number): number {
  if (/\d/u.test(said)) return said.length === 2 ? 2000 + Number(said) : Number(said);
  if (/^n/iu.test(said)) return now + 1;
  return /^(?:f|l|i?\s?fjol)/iu.test(said) ? now - 1 : now;
}

function endOf(of: string, today: DateString): DateString {
  const day = calendarDay(today);
  if (/^(?:m)/u.test(of)) return isoDay(day.endOf('month'));
  if (/^(?:veck|week)/u.test(of)) return isoDay(day.endOf('week'));
  const year = today.slice(0, 4);
  const spring = /^(?:vår|spring)/u.test(of) || (of === 'terminen' && today.slice(5) < '07-01');
  if (!spring) return `${year}-12-31`;
  return today.slice(5) <= '06-30' ? `${year}-06-30` : `${Number(year) + 1}-06-30`;
}
