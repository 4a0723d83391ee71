import type { GroupValue, GroupValues } from '../../../meetings/model/group-values.ts';
import { groupValueOrder } from '../../../meetings/model/group-values.ts';
import {
  type HeadPart,
  headParts,
  type QuietPeriod,
  type Quorum,
  type StandingItem,
} from '../../../meetings/model/settings.ts';
import { readDate } from '../dates/read-date.ts';
import { spanOf } from '../dates/said-time.ts';

/** What the fields of the settings form say; `unfit` are those that say nothing that can be meant. */
export type ReadSettings = {
  readonly values: Partial<GroupValues>;
  readonly unfit: readonly GroupValue[];
};

/** Reads the fields of a settings form, in its order. A field that does not come along was left empty. */
export function readSettings(
  typed: Readonly<Record<string, string>>,
  order: readonly GroupValue[] = groupValueOrder,
): ReadSettings {
  const read = order.map((key) => [key, readValue(key, (typed[key] ?? '').trim())] as const);
  return {
    values: Object.fromEntries(read.filter(([, value]) => value !== undefined)),
    unfit: read.flatMap(([key, value]) => (value === undefined ? [key] : [])),
  };
}

function readValue(key: GroupValue, text: string): GroupValues[GroupValue] | undefined {
  switch (key) {
    case 'shortNames':
      return partsOf(text);
    case 'standingItems':
      return readStandingItems(text);
    case 'adjusters':
    case 'subCounties':
      return partsOf(text);
    case 'approveNext':
    case 'evaluationShown':
      return text === 'yes';
    case 'quorum':
      return readQuorum(text);
    case 'head':
      return readHead(text);
    case 'agendaDays':
    case 'itemsDays':
    case 'adjustDays':
    case 'termDays':
    case 'sendHour':
      return /^\d{1,3}$/u.test(text) ? Number(text) : undefined;
    case 'quiet':
      return readQuiet(text);
    default:
      return text;
  }
}

const trimmed = (text: string) => text.trim();

function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;\n]/u)
    .map(trimmed)
    .filter(Boolean);
}

/** "none", or of what and how many: "seats:more-than-half", "parties:7". */
function readQuorum(text: string): Quorum | null | undefined {
  if (text === '' || text === 'none') return null;
  const [of, many = ''] = text.split(':');
  if (of !== 'seats' && of !== 'parties') return undefined;
  if (/^\d{1,3}$/u.test(many)) return { of, atLeast: Number(many) };
  return many === 'more-than-half' || many === 'half' || many === 'two-thirds'
    ? { of, atLeast: many }
    : undefined;
}

/** What stands before the items, in the order said; undefined where a word is none of it. */
function readHead(text: string): readonly HeadPart[] | undefined {
  const read = partsOf(text).map((said) =>
    headParts.find((part) => headNames[part].includes(said.toLocaleLowerCase('sv'))),
  );
  return read.every((part) => part !== undefined) ? read : undefined;
}

/** What the parts are called, in each language. */
const headNames: Readonly<Record<HeadPart, readonly string[]>> = {
  time: ['tid', 'time'],
  place: ['plats', 'place'],
  joint: ['gemensamt med', 'jointly with'],
  theme: ['tema', 'theme'],
  chair: ['ordförande', 'chair'],
  secretary: ['sekreterare', 'secretary'],
  adjusters: ['justerare', 'adjusters'],
  attendance: ['närvaro', 'närvarande', 'attendance'],
};

/** One item a line; those after a line of hyphens stand at the end of the agenda. */
function readStandingItems(text: string): readonly StandingItem[] {
  const lines = text.split(/\r\n|[\n\r\u2028]/u).map(trimmed);
  const seam = lines.findIndex((line) => /^[-–—]{3,}$/u.test(line));
  return lines.flatMap((title, index): readonly StandingItem[] =>
    title === '' || index === seam ? [] : [{ title, at: seam >= 0 && index > seam ? 'end' : 'start' }],
  );
}

/** Periods of any year, as "1 juli–31 juli", "1–31 juli", "juli" or "07-01–07-31"; undefined where one is none. */
function readQuiet(text: string): readonly QuietPeriod[] | undefined {
  const said = text
    .split(/[,;\n]|\s(?:och|samt|and)\s/u)
    .map(trimmed)
    .filter(Boolean);
  const read = said.map(readPeriod);
  return read.every((period) => period !== undefined) ? read : undefined;
}

const dash = /\s*[–—]\s*|\s+(?:till|to|-)\s+/u;

function readPeriod(said: string): QuietPeriod | undefined {
  const whole = daysOfYear(said);
  if (whole !== undefined) return whole;
  const numbers = /^(\d\d-\d\d)-(\d\d-\d\d)$/u.exec(said)?.slice(1);
  // A hyphen parts the days only after a word: "1 juli-31 juli".
  const halves = numbers ?? said.split(dash.test(said) ? dash : /(?<=\p{L})\s*-/u);
  const [first, last, ...more] = halves;
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const to = daysOfYear(last);
  const month = /\p{L}+.*$/u.exec(last)?.[0] ?? '';
  const from = daysOfYear(/^\d{1,2}$/u.test(first) ? `${first} ${month}` : first);
  return from === undefined || to === undefined ? undefined : { from: from.from, to: to.to };
}

/** A day, or a whole month, of any year. */
function daysOfYear(said: string): QuietPeriod | undefined {
  if (/^\d\d-\d\d$/u.test(said)) return { from: said, to: said };
  const year = { today: '2027-12-31', from: '2028-01-01', direction: 'next' } as const;
  const time = readDate(said, year)?.time;
  const isPlain = time?.kind === 'day' || (time?.kind === 'span' && time.unit === 'month');
  const span = isPlain ? spanOf(time) : undefined;
  return span?.from.startsWith('2028') && span.to.startsWith('2028')
    ? { from: span.from.slice(5), to: span.to.slice(5) }
    : undefined;
}
