import type { AgreedTerm } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { readDateAt } from '../dates/read-date.ts';
import { calendarDay, type DateBase, isoDay, type SaidTime, spanOf } from '../dates/said-time.ts';

const counts: readonly (readonly string[])[] = [
  ['en', 'ett', 'one', 'a'],
  ['två', 'two'],
  ['tre', 'three'],
  ['fyra', 'four'],
  ['fem', 'five'],
  ['sex', 'six'],
  ['sju', 'seven'],
  ['åtta', 'eight'],
  ['nio', 'nine'],
  ['tio', 'ten'],
  ['elva', 'eleven'],
  ['tolv', 'twelve'],
];
const count = `(?<count>\\d{1,2}|${counts.flat().join('|')})`;
const monthWord = "(?<unit>månad(?:er)?s?|mån(?![\\p{L}])\\.?|års?|months?['’]?|years?['’]?)";
const notices: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:med )?(?<said>${count} ${monthWord} (?:ömsesidig )?uppsägning(?:stid)?)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<said>uppsägning(?:stid)?(?:en)?(?: på| är| om|:)? ${count} ${monthWord})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})(?:with |at )?(?<said>${count} ${monthWord} notice)(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})(?<said>notice(?: period)?(?: of|:)? ${count} ${monthWord})(?!\\p{L})`, 'iu'),
];
const noticeLast =
  /(?<!\p{L})(?<said>(?:(?:kan )?säg(?:as|s) upp|uppsägning(?: ska ske)?|notice(?: must be given)?) (?:senast|före|by|no later than)) (?=\S)/iu;
const openEnded = /(?<!\p{L})(?:tills vidare|until further notice)(?!\p{L})/iu;
const fromWords = /(?<!\p{L})(?:från(?: och med)?|fr\.?\s?o\.?\s?m\.?|med start|from)\s+(?:den\s+)?$/iu;
const toWords =
  /(?<!\p{L})(?:till och med|t\.?\s?o\.?\s?m\.?|längst till|fram till|until(?: the end of)?|through|till utgången av|t\.?\s?o\.?\s?m\.? utgången av)\s+(?:den\s+)?$/iu;
/** "till" ends a term only beside what is agreed to last. */
const lasts =
  /(?<!\p{L})(?:gäller|gälla|löper|löpa|förläng\p{L}*|avtal\p{L}*|uppdrag\p{L}*|mandat\p{L}*|tjänsteköp\p{L}*|överenskommels\p{L}*|projekt\p{L}*|valid|extend\p{L}*|agreement|contract|runs?)\s[^.;]{0,80}?(?:till|to)\s+(?:den\s+)?$/iu;
/** A beginning without an end is a term only where something is said to begin. */
const begins =
  /(?<!\p{L})(?:gäller|gälla|löper|träder i kraft|med start|införs|inleds|valid|applies|takes effect|starting|starts)(?!\p{L})/iu;
const dash = /^\s*(?:[–—-]|till och med|till|t\.?\s?o\.?\s?m\.?|to|until|through)\s*(?:den\s+|the\s+)?/iu;
const years =
  /(?<!\p{L}|[\d-])(?:(?:under|för|perioden|åren|during|for)\s+)(?:(?:åren|perioden|the years|years|the period)\s+)?(?<first>20\d{2})\s*[–—-]\s*(?<last>20\d{2})(?![\d-])/iu;
const plainYears = /^(?<first>20\d{2})(?:\s*[–—-]\s*(?<last>20\d{2}))?$/u;
const during =
  /(?<!\p{L})(?:under|during)\s+(?:hela\s+|år\s+|året\s+|the whole of\s+)?(?<year>20\d{2})(?![\d-])/iu;

type Span = { readonly said: string; readonly from?: DateString; readonly to?: DateString };

/**
 * For how long something is agreed, as far as it is said for sure: from, to, and when notice must be given. `plainly`
 * said, the words tell nothing else, so that a bare "till 31 december 2028" or "2027" does too.
 */
export function readTerm(text: string, base: DateBase, plainly = false): AgreedTerm | undefined {
  const notice = noticeIn(text);
  const lastNotice = noticeDay(text, base);
  const span = spanIn(text, base, plainly) ?? openIn(text);
  if (span === undefined && notice === undefined && lastNotice === undefined) return undefined;
  // Notice of something that is not told to last is of another agreement.
  if (span === undefined && !plainly) return undefined;
  const until = span?.to;
  const noticeBy =
    lastNotice?.day ??
    (until === undefined || notice === undefined ? undefined : earlier(until, notice.months));
  const words = notice?.said ?? lastNotice?.said;
  return {
    said: plainly
      ? text.trim()
      : [span?.said ?? '', words ?? '']
          .filter((one) => one !== '')
          .map(withoutStop)
          .join(', '),
    ...(span?.from === undefined ? {} : { from: span.from }),
    ...(until === undefined ? {} : { to: until }),
    ...(words === undefined ? {} : { notice: words }),
    ...(noticeBy === undefined ? {} : { noticeBy }),
  };
}

/** The stop after a date ends the sentence, or shortens a month; what is agreed can be told without it. */
function withoutStop(said: string): string {
  return said.replace(/\.$/u, '');
}

function openIn(text: string): Span | undefined {
  const found = openEnded.exec(text);
  return found === null ? undefined : { said: found[0] };
}

function noticeIn(text: string): { readonly said: string; readonly months: number } | undefined {
  for (const pattern of notices) {
    const { said, count: word = '', unit = '' } = pattern.exec(text)?.groups ?? {};
    if (said === undefined) continue;
    const number = Number(word) || counts.findIndex((names) => names.includes(word.toLowerCase())) + 1;
    if (number > 0) return { said, months: number * (/^(?:år|year)/iu.test(unit) ? 12 : 1) };
  }
  return undefined;
}

function noticeDay(
  text: string,
  base: DateBase,
): { readonly said: string; readonly day: DateString } | undefined {
  const found = noticeLast.exec(text);
  if (found === null) return undefined;
  const start = found.index + found[0].length;
  const time = readDateAt(text, start, base);
  const day = time === undefined ? undefined : lastOf(time.time);
  return day === undefined ? undefined : { said: text.slice(found.index, time?.end), day };
}

function earlier(day: DateString, months: number): DateString {
  return isoDay(calendarDay(day).minus({ months }));
}

function firstOf(time: SaidTime): DateString | undefined {
  return sure(time) ? spanOf(time)?.from : undefined;
}

function lastOf(time: SaidTime): DateString | undefined {
  return sure(time) ? spanOf(time)?.to : undefined;
}

/** Seasons and weeks are too loose for what is agreed. */
function sure(time: SaidTime): boolean {
  return time.kind === 'day' || (time.kind === 'span' && (time.unit === 'month' || time.unit === 'year'));
}

function spanIn(text: string, base: DateBase, plainly: boolean): Span | undefined {
  const bare = plainly ? plainYears.exec(firstPart(text)) : null;
  if (bare !== null) return yearsOf(bare[0], bare.groups?.['first'] ?? '', bare.groups?.['last']);
  const range = years.exec(text);
  if (range !== null) return yearsOf(range[0], range.groups?.['first'] ?? '', range.groups?.['last']);
  const dated = datedIn(text, base, plainly);
  if (dated !== undefined) return dated;
  const year = during.exec(text);
  return year === null ? undefined : yearsOf(year[0], year.groups?.['year'] ?? '', undefined);
}

/** What stands before the notice. */
function firstPart(text: string): string {
  return (text.split(/[,;]/u)[0] ?? '').trim();
}

function yearsOf(said: string, first: string, last: string | undefined): Span | undefined {
  const end = last ?? first;
  return end < first ? undefined : { said, from: `${first}-01-01`, to: `${end}-12-31` };
}

/** "1 januari 2027–31 december 2028", "från 1 mars", "t o m 31 december 2025". */
function datedIn(text: string, base: DateBase, plainly: boolean): Span | undefined {
  const starts = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
  let open: Span | undefined;
  for (let start = starts.exec(text); start !== null; start = starts.exec(text)) {
    const before = text.slice(Math.max(0, start.index - 120), start.index);
    const time = readDateAt(text, start.index, base);
    if (time === undefined || noticeLast.test(before.slice(-60)) || !sure(time.time)) continue;
    const joint = dash.exec(text.slice(time.end));
    const second = joint === null ? undefined : readDateAt(text, time.end + joint[0].length, base);
    const ranged = second !== undefined && joint !== null && (isDated(time.time) || fromWords.test(before));
    if (ranged && sure(second.time)) return rangeOf(text, start.index, time.time, second, base);
    if (toWords.test(before) || lasts.test(before) || (plainly && /(?:^|\s)(?:till|to)\s+$/iu.test(before)))
      return endingAt(text, start.index, before, time, open);
    if (fromWords.test(before)) open = openFrom(text, start.index, before, time);
    starts.lastIndex = time.end;
  }
  return plainly || begins.test(text) ? open : undefined;
}

function isDated(time: SaidTime): boolean {
  return time.kind === 'day' || (time.kind === 'span' && time.unit === 'month');
}

type Found = NonNullable<ReturnType<typeof readDateAt>>;

/** The beginning of a range has the year of its end where it tells none. */
function rangeOf(
  text: string,
  index: number,
  first: SaidTime,
  second: Found,
  base: DateBase,
): Span | undefined {
  const to = lastOf(second.time);
  const again =
    to === undefined ? undefined : readDateAt(text, index, { ...base, from: to, direction: 'last' });
  const from = firstOf(again?.time ?? first);
  if (from === undefined || to === undefined || to < from) return undefined;
  return { said: text.slice(index, second.end), from, to };
}

function endingAt(
  text: string,
  index: number,
  before: string,
  time: Found,
  open: Span | undefined,
): Span | undefined {
  const to = lastOf(time.time);
  if (to === undefined) return undefined;
  const lead =
    /(?<!\p{L})(?:till och med|t\.?\s?o\.?\s?m\.?|längst till|fram till|until|through|till|to)\s+(?:(?:utgången av|the end of)\s+)?(?:den\s+)?$/iu.exec(
      before,
    );
  const said = text.slice(index - (lead?.[0].length ?? 0), time.end);
  return open?.from === undefined || open.from > to
    ? { said, to }
    : { said: `${open.said} ${said}`, from: open.from, to };
}

function openFrom(text: string, index: number, before: string, time: Found): Span | undefined {
  const from = firstOf(time.time);
  const lead = fromWords.exec(before)?.[0].length ?? 0;
  return from === undefined ? undefined : { said: text.slice(index - lead, time.end), from };
}
