import type { ListedMeeting, ListedPeriod } from '../../../meetings/intake/listed-meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { tidyListLine } from '../roster/tidy-list.ts';
import { type PlanDetails, readPlanDetails } from '../sentences/read-plan-details.ts';
import { listedPeriods } from './listed-periods.ts';
import { readDateAt } from './read-date.ts';
import { namesDay, readListedRow } from './read-listed-row.ts';
import type { DateBase } from './said-time.ts';

/** A list of dates as it was read from a text. */
export type DatesList = {
  /** As they stand in the text. */
  readonly meetings: readonly ListedMeeting[];
  /** The times that the list speaks for. */
  readonly periods: readonly ListedPeriod[];
  /** Lines among the dates that could not be read, to the letter. */
  readonly unread: readonly string[];
  /** Only the lines that were read or should have been: read again they come to the same. */
  readonly text: string;
};

const heading =
  /(?<!\p{L})(?:möten|mötes\s?(?:dag|dagar|datum|tid|tider|plan|planering|schema|kalender|serie)|sammanträden|sammanträdes(?:dagar|datum|tider|plan)|mötesdatum|datum|träffar|kalender|kalendarium|årsplan(?:ering)?|meetings?|meeting\s+dates|dates|schedule|calendar)(?!\p{L})/iu;
const season = '(?:vår(?:en|ens|terminen)?|höst(?:en|ens|terminen)?|vt|ht|spring|autumn|fall)';
const bareHeading = new RegExp(
  `^(?:${season}\\s*)?(?:år\\s*)?(?:-?\\s*20\\d{2}(?:\\s*[-–/]\\s*(?:20)?\\d{2})?)?\\s*:?$`,
  'iu',
);
const ofAll =
  /(?<!\p{L})(?:samtliga|alla|all|every|each|varje)(?:\s+(?:dagar(?:na)?|datum|möten(?:a)?|möte|tillfällen|sammanträden|träffar|days|dates|meetings?))?(?!\p{L})/iu;
const otherwise =
  /,?\s*(?:om\s+(?:inte|inget|ej)\s+annat\s+(?:anges|sägs|framgår)|där\s+(?:inget|inte)\s+annat\s+(?:anges|sägs)|unless\s+(?:otherwise\s+)?(?:stated|noted|said)(?:\s+otherwise)?|if\s+nothing\s+else\s+is\s+said)/iu;
const label = /^(?:tid(?:er)?|plats|lokal|form|time|place|venue|location)\s*:/iu;

/** What parts the head of a table from its rows. */
const rule = /^[|:=+\s-]+$/u;
/** Characters; a longer line is prose, and nothing is looked for in it. */
const longestLine = 1000;

type Line = { readonly raw: string; readonly text: string };
type Section = { readonly title: string | undefined; readonly lines: readonly Line[] };
/**
 * Reads a list of meetings' dates, pasted as minutes and mails have them, alone or among other text. Nothing when a
 * text holds none: a single date under no heading is not a list.
 */
export function readDatesList(text: string, today: DateString): DatesList | undefined {
  const lists = sectionsOf(text).flatMap((section) => readSection(section, today) ?? []);
  if (lists.every((list) => list.meetings.length === 0)) return undefined;
  return {
    meetings: lists.flatMap((list) => list.meetings),
    periods: lists.flatMap((list) => list.periods),
    unread: lists.flatMap((list) => list.unread),
    text: lists.map((list) => list.text).join('\n'),
  };
}

/** A text between headings; what comes before the first has none. */
function sectionsOf(text: string): readonly Section[] {
  const sections: { title: string | undefined; lines: Line[] }[] = [{ title: undefined, lines: [] }];
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const said = raw.trim();
    const isProse = said.length > longestLine;
    const line = { raw: said, text: isProse ? said : tidyListLine(said) };
    if (line.text === '' || rule.test(line.text)) continue;
    if (isProse) {
      sections.at(-1)?.lines.push(line);
      continue;
    }
    const inLine = headingInLine(line.text);
    if (inLine !== undefined) {
      sections.push({ title: inLine.title, lines: [{ raw: inLine.rest, text: inLine.rest }] });
    } else if (isHeading(line.text)) sections.push({ title: line.raw, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** "Möten 2027: 12 februari, 9 april och 4 juni". */
function headingInLine(line: string): { readonly title: string; readonly rest: string } | undefined {
  const [, title = '', rest = ''] = /^([^:]{3,60}):\s+(.+)$/u.exec(line) ?? [];
  if (
    !/(?<!\p{L})(?:möte[ns]\p{L}*|sammanträde\p{L}+|meetings|dates)(?!\p{L})/iu.test(title) ||
    !isHeading(title)
  )
    return undefined;
  const base = { today: '2000-01-01', from: '2000-01-01', direction: 'next' } as const;
  return readListedRow(rest, base).kind === 'row' ? { title, rest } : undefined;
}

function isHeading(line: string): boolean {
  if (line.length > 90 || /[.!?]$/u.test(line) || ofAll.test(line) || label.test(line)) return false;
  if (bareHeading.test(line)) return true;
  if (!heading.test(line) || isTableHead(line)) return false;
  const row = readListedRow(line, { today: '2000-01-01', from: '2000-01-01', direction: 'next' });
  return row.kind === 'none' && readPlanDetails(line).startTime === undefined;
}

const headWord =
  /^(?:datum|dag|date|day|veckodag|weekday|tid|time|kl|plats|lokal|place|venue|location|form|typ|type|mode|tema|theme|ämne|topic|kommentar|anm(?:ärkning)?|notering|note|comment|möte|meeting|nr|no|handlingar.*|utskick.*|deadline.*|senast.*|papers.*|ärenden.*|länk|link)\.?$/iu;

/** "Datum | Tid | Plats". */
function isTableHead(line: string): boolean {
  const cells = cellsOf(line);
  return cells.length > 1 && cells.every((cell) => headWord.test(cell));
}

function cellsOf(line: string): readonly string[] {
  return line.split(/\s*[\t|;]\s*/u).map((cell) => cell.trim());
}

function readSection(section: Section, today: DateString): DatesList | undefined {
  const { lines, years } = datedLines(section, today);
  const headed = section.title !== undefined;
  const runs = runsOf(lines).filter((run) => run.rows >= (headed ? 1 : 2));
  if (runs.length === 0) return undefined;
  const kept = runs.flatMap((run) => run.lines);
  const common = commonDetails(kept);
  const meetings = kept
    .flatMap((line) => line.row?.meetings ?? [])
    .map((meeting) => withCommon(meeting, common));
  const title = section.title === undefined ? [] : [section.title];
  return {
    meetings,
    periods: listedPeriods(meetings, section.title, years),
    unread: kept.filter((line) => line.kind === 'unread').map((line) => line.raw),
    text: [...title, ...kept.map((line) => line.raw)].join('\n'),
  };
}

type Read = Line & {
  /** `dated`: names a day, and yet is no row. */
  readonly kind: 'row' | 'common' | 'detail' | 'head' | 'unread' | 'dated' | 'other';
  readonly row?: { readonly meetings: readonly ListedMeeting[]; readonly monthOnly: boolean };
  readonly details?: PlanDetails;
};

/** Each line as what it is, with the years that were not said filled in. */
function datedLines(
  section: Section,
  today: DateString,
): { readonly lines: readonly Read[]; readonly years: readonly number[] } {
  const years = [...(section.title ?? '').matchAll(/20\d{2}/gu)].map(([year]) => Number(year));
  const twoYears = /(20\d{2})\s*[-–/]\s*(?:20)?(\d{2})(?!\d)/u.exec(section.title ?? '');
  const start = years[0];
  const from = start === undefined ? today : `${start}-01-01`;
  const runsOn = twoYears !== null || years.length > 1;
  const ascending = read(section.lines, from, today, start === undefined || runsOn, start === undefined);
  const jumps = ascending
    .flatMap((line) => line.row?.meetings ?? [])
    .map((one) => Number(one.plan.date.slice(0, 4)));
  const sorted = (jumps.at(-1) ?? 0) - (jumps[0] ?? 0) <= 1;
  const lines = sorted || runsOn ? ascending : read(section.lines, from, today, false, start === undefined);
  const said = twoYears === null ? years : [Number(twoYears[1]), 2000 + Number(twoYears[2])];
  return { lines: mended(lines), years: said };
}

/** With `onwards`, each date is sought from the one before it: lists go through the year. */
function read(
  lines: readonly Line[],
  first: DateString,
  today: DateString,
  onwards: boolean,
  free: boolean,
): readonly Read[] {
  let from = first;
  let columns: readonly string[] | undefined;
  return lines.map((line): Read => {
    if (line.raw.length > longestLine) return { ...line, kind: 'other' };
    if (isTableHead(line.text)) {
      columns = cellsOf(line.text);
      return { ...line, kind: 'head' };
    }
    const text = columns === undefined ? line.text : underColumns(line.text, columns);
    const row = readRowIn(text, { today, from, direction: 'next' }, free);
    if (row.kind === 'row') {
      const last = row.meetings.at(-1)?.plan;
      if (last !== undefined && (onwards || /20\d{2}/u.test(text)))
        from = last.monthOnly === true ? `${last.date.slice(0, 8)}01` : last.date;
      return { ...line, kind: 'row', row };
    }
    if (row.kind === 'impossible') return { ...line, kind: 'unread' };
    const isDated = namesDay(text, { today, from, direction: 'next' });
    return isDated && line.text.length <= 120 ? { ...line, kind: 'dated' } : otherLine(line);
  });
}

/** A weekday that is said tells the year, where the year is not. */
function readRowIn(text: string, base: DateBase, free: boolean): ReturnType<typeof readListedRow> {
  const row = readListedRow(text, base);
  if (row.kind !== 'impossible' || !free || /20\d{2}/u.test(text)) return row;
  const later = [1, 2].map((years) =>
    readListedRow(text, { ...base, from: `${Number(base.from.slice(0, 4)) + years}-01-01` }),
  );
  return later.find((one) => one.kind === 'row') ?? row;
}

/** Cells with what their column is called, where that tells what they are. */
function underColumns(line: string, columns: readonly string[]): string {
  const named = cellsOf(line).map((cell, index) => {
    const column = columns[index] ?? '';
    if (cell === '' || cell === '-' || cell === '–') return '';
    if (/^(?:plats|lokal|place|venue|location)/iu.test(column))
      return /^(?:teams|zoom|digital\p{L}*|online)$/iu.test(cell) ? cell : `plats: ${cell}`;
    if (/^(?:tema|theme|ämne|topic)/iu.test(column)) return `tema: ${cell}`;
    if (/^(?:nr|no|möte|meeting)/iu.test(column) && /^\d+$/u.test(cell)) return '';
    if (/^(?:handlingar|utskick|deadline|senast|papers|ärenden)/iu.test(column)) return `${column} ${cell}`;
    return cell;
  });
  return named.filter((cell) => cell !== '').join('\t');
}

function otherLine(line: Line): Read {
  if (ofAll.test(line.text) || label.test(line.text)) {
    const { note: _, ...details } = readPlanDetails(line.text.replace(ofAll, ' ').replace(otherwise, ' '));
    if (Object.keys(details).length > 0) return { ...line, kind: 'common', details };
  }
  if (line.text.length <= 120 && !/[.!?]$/u.test(line.text)) {
    const details = readPlanDetails(line.text);
    const { note, ...known } = details;
    if (Object.keys(known).length > 0 && (note === undefined || note.length <= 40))
      return { ...line, kind: 'detail', details };
    if (
      readDateAt(line.text, 0, { today: '2000-01-01', from: '2000-01-01', direction: 'next' })?.time.kind ===
      'span'
    )
      return { ...line, kind: 'unread' };
  }
  return { ...line, kind: 'other' };
}

/** A bare month above a day of that month is a heading. */
function mended(lines: readonly Read[]): readonly Read[] {
  return lines.map((line, index): Read => {
    const next = lines[index + 1]?.row?.meetings[0]?.plan;
    const own = line.row?.meetings[0]?.plan;
    const isTitle =
      own?.monthOnly === true &&
      next !== undefined &&
      next.monthOnly === undefined &&
      next.date.slice(5, 7) === own.date.slice(5, 7);
    return isTitle ? { raw: line.raw, text: line.text, kind: 'head' } : line;
  });
}

type Run = { readonly lines: readonly Read[]; readonly rows: number };

/** Rows that stand together, with the lines that tell something of them; prose in between parts them. */
function runsOf(lines: readonly Read[]): readonly Run[] {
  const runs: Read[][] = [[]];
  lines.forEach((line, index) => {
    const run = runs.at(-1) ?? [];
    const isFollowed = lines[index + 1]?.kind === 'row' && lines[index - 1]?.kind === 'row';
    const isBeside =
      ['row', 'unread', 'detail'].includes(run.at(-1)?.kind ?? '') || lines[index + 1]?.kind === 'row';
    if (
      (line.kind === 'other' && isFollowed && line.text.length <= 80) ||
      (line.kind === 'dated' && isBeside)
    )
      run.push({ ...line, kind: 'unread' });
    else if (line.kind === 'other' || line.kind === 'dated') runs.push(headsOf(run));
    else run.push(line);
  });
  return runs.map((run) => ({
    lines: attached(run),
    rows: run.filter((line) => line.row !== undefined).length,
  }));
}

/** The head of a table goes along to its rows. */
function headsOf(run: readonly Read[]): Read[] {
  return run.some((line) => line.kind === 'row') ? [] : run.filter((line) => line.kind === 'head');
}

/** Details on lines below a row are that row's; below the last of several rows that have none, all rows'. */
function attached(run: readonly Read[]): readonly Read[] {
  const first = run.findIndex((line) => line.kind === 'row');
  const last = run.findLastIndex((line) => line.kind === 'row');
  const between = run.slice(first, last + 1).some((line) => line.kind === 'detail');
  const several = run.filter((line) => line.kind === 'row').length > 1;
  const isForAll = (index: number) => index < first || (index > last && several && !between);
  return run.map((line, index) => {
    if (line.kind === 'detail') return isForAll(index) ? { ...line, kind: 'common' } : line;
    if (line.row === undefined || isForAll(index + 1)) return line;
    const next = run.findIndex((one, at) => at > index && one.kind !== 'detail');
    const own = run.slice(index + 1, next < 0 ? run.length : next).map((one) => one.details ?? {});
    const details: PlanDetails = Object.assign({}, ...own);
    return {
      ...line,
      row: { ...line.row, meetings: line.row.meetings.map((one) => withCommon(one, details)) },
    };
  });
}

function commonDetails(lines: readonly Read[]): PlanDetails {
  return Object.assign({}, ...lines.flatMap((line) => (line.kind === 'common' ? [line.details ?? {}] : [])));
}

/** What holds for all, where the row itself says nothing else. */
function withCommon(meeting: ListedMeeting, common: PlanDetails): ListedMeeting {
  const { plan } = meeting;
  const { mode, startTime, endTime, struck: _, ...rest } = common;
  const times =
    plan.startTime === undefined && plan.monthOnly === undefined
      ? { ...(startTime === undefined ? {} : { startTime }), ...(endTime === undefined ? {} : { endTime }) }
      : {};
  const form = plan.mode === 'unknown' && mode !== undefined ? { mode } : {};
  return { ...meeting, plan: { ...rest, ...plan, ...times, ...form } };
}
