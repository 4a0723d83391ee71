import { DateTime } from 'luxon';
import type { DateString } from '../../../meetings/model/terms.ts';
import type { Slots } from '../phrases/phrase.ts';
import { readSeason, readTurnOfYear, seasonSource } from './read-season.ts';
import { calendarDay, type DateBase, isoDay, type SaidTime } from './said-time.ts';

/** One form in which people write a date: adding a form is adding a row. */
export type DateRow = {
  readonly match: RegExp;
  /** Says by itself that it is a time. */
  readonly marked?: true;
  readonly read: (slots: Slots, base: DateBase, said: string) => SaidTime | undefined;
};

const monthSource =
  '(?<month>jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|maj|may|june?|juni|july?|juli|aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const monthStarts = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'dec'];
const weekdaySource =
  '(?<weekday>måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:en)?';
/** Before a date, where it cannot be another word, also as calendars shorten it: "ons 2 juni", "tors. 14/10". */
const weekdayBefore = `(?:${weekdaySource},?\\s+|(?<shortDay>mån|tisd?|onsd?|tors?d?|fred?|lörd?|sönd?|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)[.,]{0,2}\\s+)`;
const laterWeekday = '(?:(?:mån|tis|ons|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}\\.?\\s+)?';
const weekdayStarts = [
  /^(må|mo)/iu,
  /^(ti|tu)/iu,
  /^(on|we)/iu,
  /^(to|th)/iu,
  /^fr/iu,
  /^(lö|sa)/iu,
  /^(sö|su)/iu,
];
const dayWords = [
  'första|first',
  'andra|second',
  'tredje|third',
  'fjärde|fourth',
  'femte|fifth',
  'sjätte|sixth',
  'sjunde|seventh',
  'åttonde|eighth',
  'nionde|ninth',
  'tionde|tenth',
  'elfte|eleventh',
  'tolfte|twelfth',
  'trettonde|thirteenth',
  'fjortonde|fourteenth',
  'femtonde|fifteenth',
  'sextonde|sixteenth',
  'sjuttonde|seventeenth',
  'artonde|eighteenth',
  'nittonde|nineteenth',
  'tjugonde|twentieth',
  'tjugoförsta|twenty-first',
  'tjugoandra|twenty-second',
  'tjugotredje|twenty-third',
  'tjugofjärde|twenty-fourth',
  'tjugofemte|twenty-fifth',
  'tjugosjätte|twenty-sixth',
  'tjugosjunde|twenty-seventh',
  'tjugoåttonde|twenty-eighth',
  'tjugonionde|twenty-ninth',
  'trettionde|thirtieth',
  'trettioförsta|thirty-first',
];
const dayNumber = `(?:(?<day>\\d{1,2})(?::?[ae]|st|nd|rd|th)?|(?<dayWord>${dayWords.join('|')}))`;
const yearWords = 'i\\s+år|this\\s+year|nästa\\s+år|next\\s+year|förra\\s+året|i\\s?fjol|last\\s+year';
const yearSource = `(?:,?\\s+(?:(?<year>20\\d{2})|(?<yearWord>${yearWords}))|(?:\\s?['’]|-|\\s-)(?<shortYear>[0-3]\\d)(?![./:]|\\s*(?:[-–/]|jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[kc]t|nov|dec)))?`;
const ordinal = [
  'en|ett|one|a',
  'två|two',
  'tre|three',
  'fyra|four',
  'fem|five',
  'sex|six',
  'sju|seven',
  'åtta|eight',
  'nio|nine',
  'tio|ten',
];

const utc = { zone: 'utc' };

function form(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'iuy');
}

/** The number of a month by its name, in Swedish or English, however shortened. */
function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  const exact = monthStarts.findIndex((start) => start.length === 3 && lower.startsWith(start));
  return (exact >= 0 ? exact : monthStarts.findIndex((start) => lower.startsWith(start))) + 1;
}

export const dateRows: readonly DateRow[] = [
  {
    match: form('(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})'),
    read: (slots) => day(slots['year'], slots['month'], slots['day']),
  },
  {
    match: form(
      `(?:(?:på\\s+|on\\s+)?${weekdayBefore})?(?:den\\s+|the\\s+)?${dayNumber}(?:\\s*(?:[-–]|och|and)\\s*${laterWeekday}(?<lastDay>\\d{1,2}))?(?:\\s+of)?\\s+${monthSource}${yearSource}`,
    ),
    read: (slots, base) => dayInMonth(slots, monthNumber(slots['month'] ?? ''), base),
  },
  {
    match: form(`(?:(?:on\\s+)?${weekdayBefore})?${monthSource}\\s+${dayNumber}(?!\\d)${yearSource}`),
    read: (slots, base) => dayInMonth(slots, monthNumber(slots['month'] ?? ''), base),
  },
  {
    match: form(
      `(?:(?:på\\s+)?${weekdayBefore})?(?:den\\s+)?(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:(?:/|-|\\s+)(?<year>20\\d{2})|\\s+(?<yearWord>${yearWords})|(?:[/-]|\\s-)(?<shortYear>[0-3]\\d)(?![./:]))?`,
    ),
    read: (slots, base) => dayInMonth(slots, Number(slots['month']), base),
  },
  {
    match: form('(?:den\\s+(?<day>\\d{1,2})(?::?[ae])?|the\\s+(?<nth>\\d{1,2})(?:st|nd|rd|th))'),
    read: dayOfSomeMonth,
  },
  { match: form('(?:i\\s?dag|today)'), marked: true, read: (_, base) => fromToday(base, { days: 0 }) },
  { match: form('(?:i\\s?morgon|tomorrow)'), marked: true, read: (_, base) => fromToday(base, { days: 1 }) },
  {
    match: form('(?:i\\s+över\\s?morgon|övermorgon|the\\s+day\\s+after\\s+tomorrow)'),
    marked: true,
    read: (_, base) => fromToday(base, { days: 2 }),
  },
  { match: form('(?:i\\s?går|yesterday)'), marked: true, read: (_, base) => fromToday(base, { days: -1 }) },
  {
    match: form('(?:i\\s+förr\\s?går|the\\s+day\\s+before\\s+yesterday)'),
    marked: true,
    read: (_, base) => fromToday(base, { days: -2 }),
  },
  {
    match: form(`(?<prep>(?:nu\\s+)?på\\s+|on\\s+)?(?:(?<next>nästa|next)\\s+)?${weekdaySource}`),
    read: weekday,
  },
  {
    match: form(
      `(?:om|inom|in|within)\\s+(?<count>\\d{1,3}|${ordinal.join('|')})\\s+(?<unit>dag|day|veck|week|månad|month)[a-zåäö]*`,
    ),
    marked: true,
    read: (slots, base) => someTimeFrom(slots, base, 1),
  },
  {
    match: form(
      `(?:för\\s+)?(?<count>\\d{1,3}|${ordinal.join('|')})\\s+(?<unit>dag|day|veck|week|månad|month)[a-zåäö]*\\s+(?:sedan|sen|ago)`,
    ),
    marked: true,
    read: (slots, base) => someTimeFrom(slots, base, -1),
  },
  {
    match: form(
      '(?<prep>i\\s+|under\\s+|in\\s+|during\\s+)?(?:vecka|v\\.?|week)\\s?(?<week>\\d{1,2})(?:,?\\s+(?<year>20\\d{2}))?',
    ),
    read: weekNumber,
  },
  {
    match: form(
      '(?:(?:under\\s+)?(?:(?<next>nästa\\s+vecka|next\\s+week)|(?<last>förra\\s+veckan|last\\s+week))|(?:(?:den\\s+här|denna|i\\s+den\\s+här)\\s+vecka[n]?|this\\s+week|veckan\\s+ut))',
    ),
    marked: true,
    read: (slots, base) => weekFrom(base.today, step(slots)),
  },
  {
    match: form(
      `(?<prep>i\\s+|under\\s+|in\\s+|during\\s+)?(?:(?:början|mitten|slutet)\\s+av\\s+|(?:the\\s+)?(?:beginning|middle|end)\\s+of\\s+)?${monthSource}(?:\\s+månad)?${yearSource}`,
    ),
    read: month,
  },
  {
    match: form(
      '(?:(?:under\\s+)?(?:(?<next>nästa\\s+månad|next\\s+month)|(?<last>förra\\s+månaden|last\\s+month))|(?:denna\\s+månad|den\\s+här\\s+månaden|månaden\\s+ut|this\\s+month))',
    ),
    marked: true,
    read: (slots, base) => wholeMonth(calendarDay(base.today).plus({ months: step(slots) })),
  },
  { match: form(seasonSource), read: readSeason },
  {
    match: form(
      '(?<when>före|innan|efter|vid|before|after|at)?\\s*(?:the\\s+)?(?:årsskiftet|nyår|new\\s+year|turn\\s+of\\s+the\\s+year)(?:\\s+(?<year>20\\d{2})/\\d{2,4})?',
    ),
    marked: true,
    read: readTurnOfYear,
  },
  {
    match: form('(?:(?:före|innan|before)\\s+(?:jul(?:en)?|christmas))'),
    marked: true,
    read: (_, base) => ({ kind: 'vague', until: nextOf(base, 12, 23) }),
  },
  {
    match: form(
      '(?:året\\s+ut|(?:slutet\\s+av|the\\s+end\\s+of)\\s+(?:året|the\\s+year)|årets\\s+slut|i\\s+år|this\\s+year)',
    ),
    marked: true,
    read: (_, base) => wholeYear(base.today.slice(0, 4)),
  },
  {
    match: form(
      '(?:under\\s+|during\\s+)?(?:(?<ahead>nästa\\s+år|next\\s+year)|förra\\s+året|i\\s?fjol|last\\s+year)',
    ),
    marked: true,
    read: (slots, base) =>
      wholeYear(String(Number(base.today.slice(0, 4)) + (slots['ahead'] === undefined ? -1 : 1))),
  },
  {
    match: form('(?<prep>under\\s+|i\\s+|during\\s+|in\\s+)?(?:år\\s+|året\\s+)?(?<year>20\\d{2})(?!-)'),
    read: (slots) => wholeYear(slots['year'] ?? ''),
  },
  {
    match: form(
      '(?:inom\\s+kort|snarast(?:\\s+möjligt)?|så\\s+snart\\s+som\\s+möjligt|tills\\s+vidare|löpande|shortly|soon|as\\s+soon\\s+as\\s+possible|asap|until\\s+further\\s+notice|ongoing)',
    ),
    marked: true,
    read: () => ({ kind: 'vague' }),
  },
];

function day(
  year: string | number | undefined,
  month: string | number | undefined,
  date: string | number | undefined,
): SaidTime {
  const found = DateTime.fromObject({ year: Number(year), month: Number(month), day: Number(date) }, utc);
  return found.isValid ? { kind: 'day', date: isoDay(found) } : { kind: 'impossible' };
}

function dayInMonth(slots: Slots, month: number, base: DateBase): SaidTime {
  const date = slots['day'] ?? wordDay(slots['dayWord']);
  const found = day(yearFor(slots, month, Number(date), base), month, date);
  if (found.kind !== 'day') return found;
  const weekdaySaid = slots['weekday'] ?? slots['shortDay'];
  if (weekdaySaid !== undefined && calendarDay(found.date).weekday !== weekdayNumber(weekdaySaid))
    return { kind: 'impossible' };
  if (slots['lastDay'] === undefined) return found;
  const last = day(found.date.slice(0, 4), month, slots['lastDay']);
  return last.kind === 'day' && last.date > found.date
    ? { ...found, endDate: last.date }
    : { kind: 'impossible' };
}

/** "åttonde" is 8. */
function wordDay(word: string | undefined): number {
  const said = word?.toLowerCase() ?? '';
  return dayWords.findIndex((names) => names.split('|').includes(said)) + 1;
}

/** The year that was said, else the nearest in the base's direction in which the day lies. */
function yearFor(slots: Slots, month: number, date: number, base: DateBase): number {
  const said = saidYear(slots, base);
  if (said !== undefined) return said;
  const start = Number(base.from.slice(0, 4));
  const thisYears = `${start}-${two(month)}-${two(date)}`;
  if (base.direction === 'next') return thisYears >= base.from ? start : start + 1;
  return thisYears <= base.from ? start : start - 1;
}

function saidYear(slots: Slots, base: DateBase): number | undefined {
  if (slots['year'] !== undefined) return Number(slots['year']);
  if (slots['shortYear'] !== undefined) return 2000 + Number(slots['shortYear']);
  const word = slots['yearWord']?.toLowerCase();
  if (word === undefined) return undefined;
  const now = Number(base.today.slice(0, 4));
  if (/^(nästa|next)/u.test(word)) return now + 1;
  return /^(förra|i\s?fjol|last)/u.test(word) ? now - 1 : now;
}

function dayOfSomeMonth(slots: Slots, base: DateBase): SaidTime {
  const date = Number(slots['day'] ?? slots['nth']);
  const start = calendarDay(base.from);
  const ahead = base.direction === 'next';
  const here = ahead ? date >= start.day : date <= start.day;
  const within = here ? start : start.plus({ months: ahead ? 1 : -1 });
  return day(within.year, within.month, date);
}

function weekday(slots: Slots, base: DateBase): SaidTime {
  const wanted = weekdayNumber(slots['weekday'] ?? '');
  const today = calendarDay(base.today);
  if (slots['next'] !== undefined)
    return { kind: 'day', date: isoDay(today.startOf('week').plus({ days: 6 + wanted })) };
  const ahead = (wanted - today.weekday + 7) % 7 || 7;
  return { kind: 'day', date: isoDay(today.plus({ days: base.direction === 'next' ? ahead : ahead - 7 })) };
}

function someTimeFrom(slots: Slots, base: DateBase, way: 1 | -1): SaidTime {
  const word = (slots['count'] ?? '').toLowerCase();
  const count = way * (Number(word) || ordinal.findIndex((names) => names.split('|').includes(word)) + 1);
  const unit = (slots['unit'] ?? '').toLowerCase();
  if (unit.startsWith('da')) return fromToday(base, { days: count });
  return fromToday(base, unit.startsWith('m') ? { months: count } : { weeks: count });
}

function weekNumber(slots: Slots, base: DateBase): SaidTime {
  const weekNumberSaid = Number(slots['week']);
  const start = slots['year'] === undefined ? calendarDay(base.from).weekYear : Number(slots['year']);
  const first = DateTime.fromObject({ weekYear: start, weekNumber: weekNumberSaid, weekday: 1 }, utc);
  if (!first.isValid) return { kind: 'impossible' };
  const past = isoDay(first.plus({ days: 6 })) < base.from;
  if (slots['year'] !== undefined || (base.direction === 'next' ? !past : isoDay(first) <= base.from))
    return weekFrom(isoDay(first), 0);
  const year = start + (base.direction === 'next' ? 1 : -1);
  const other = DateTime.fromObject({ weekYear: year, weekNumber: weekNumberSaid, weekday: 1 }, utc);
  return other.isValid ? weekFrom(isoDay(other), 0) : { kind: 'impossible' };
}

function weekFrom(date: DateString, weeks: number): SaidTime {
  const first = calendarDay(date).startOf('week').plus({ weeks });
  return { kind: 'span', unit: 'week', from: isoDay(first), to: isoDay(first.plus({ days: 6 })) };
}

function month(slots: Slots, base: DateBase): SaidTime | undefined {
  const name = slots['month'] ?? '';
  const unsaid = saidYear(slots, base) === undefined && slots['prep'] === undefined;
  if (unsaid && /^(Jan|Maj|Dec|Mar|Jun|Jul|Juni)\.?$/u.test(name)) return undefined; // "till Jan", "till Maj" are people
  const number = monthNumber(name);
  const lastDayIfAhead = base.direction === 'next' ? 31 : 1;
  return wholeMonth(DateTime.utc(yearFor(slots, number, lastDayIfAhead, base), number, 1));
}

/** The next, the last, or the one that it is. */
function step({ next, last }: Slots): number {
  if (next !== undefined) return 1;
  return last === undefined ? 0 : -1;
}

function wholeMonth(within: DateTime): SaidTime {
  const month = isoDay(within).slice(0, 7);
  return { kind: 'span', unit: 'month', from: `${month}-01`, to: `${month}-${within.daysInMonth}` };
}

function wholeYear(year: string): SaidTime {
  return { kind: 'span', unit: 'year', from: `${year}-01-01`, to: `${year}-12-31` };
}

function nextOf(base: DateBase, month: number, date: number): DateString {
  return `${yearFor({}, month, date, base)}-${two(month)}-${two(date)}`;
}

function fromToday(base: DateBase, step: { days?: number; weeks?: number; months?: number }): SaidTime {
  return { kind: 'day', date: isoDay(calendarDay(base.today).plus(step)) };
}

function weekdayNumber(name: string): number {
  return weekdayStarts.findIndex((start) => start.test(name)) + 1;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
