import type { ListedMeeting } from '../../../meetings/intake/listed-meeting.ts';
import type { MeetingPlan } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { type PlanDetails, readPlanDetails } from '../sentences/read-plan-details.ts';
import { type ListedDay, readListedDay } from './read-listed-day.ts';
import type { DateBase } from './said-time.ts';

/** What one line of a list of dates says: its meetings, none where it is no row, or that its day cannot be. */
export type ListedRow =
  | { readonly kind: 'row'; readonly meetings: readonly ListedMeeting[]; readonly monthOnly: boolean }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'none' };

const none: ListedRow = { kind: 'none' };
/** Longer lines are prose. */
const longestRow = 260;
const before =
  /^(?:(?:vecka|v|week|w)\.?\s?\d{1,2}\s*[,.:;)–-]*(?:\s+|$)|\d{1,2}[.)](?:\s+|$)|(?:(?:(?:ordinarie|extra|nästa|next)\s+)?(?:möte|sammanträde|träff|meeting)|nr|no)\s*(?:(?:nr\.?\s*)?\d{1,2}(?=\s*[:.)–—-]|\t))?\s*[:.)–—-]?\s*)/iu;
const replaces =
  /(?:i\s?stället\s+för|istf\.?|ersätter|tidigare(?:\s+datum)?|flytta[td]\s+från|ändra[td]\s+från|förut|instead\s+of|replac(?:es|ing)|moved\s+from|changed\s+from|previously|was)\s*:?\s*(?:den\s+|the\s+)?$/iu;
const replacedBy =
  /(?:(?:senare\s+|nytt\s+)?förslag(?:\s+är)?|flytta[ts]d?(?:\s+till)?|ändra[ts]d?(?:\s+till)?|nytt\s+datum|(?:blir|bli)\s*(?:i\s?stället)?|i\s?stället|ersätts\s+av|->|→|=>|moved\s+to|changed\s+to|new\s+date|instead|becomes|now|proposal)\s*:?\s*(?:den\s+|the\s+)?$/iu;
const deadline =
  /(?:senast|deadline|handling(?:ar|sutskick)?|utskick|kallelse|inlämning|manusstopp|stopp|sista\s+dag|beredning|ärenden|anmälan|by|no\s+later\s+than|agenda|papers)(?:\s+\p{L}+){0,3}\s*:?\s*$/iu;
const prose =
  /(?<!\p{L})(?:att|som|ska|skall|har|hade|beslut\p{L}*|godkän\p{L}*|presenter\p{L}*|informer\p{L}*|genomförde?s|kommer|that|which|will|has|have|decided|approved)(?!\p{L})/iu;
const separator = /^[\s,;&]*(?:och|and|samt)?[\s,;]*$/iu;

/** Reads a line of a list, tidied by `tidyListLine`, as the meetings it names; years that are not said are sought from the base. */
export function readListedRow(line: string, base: DateBase): ListedRow {
  if (line.length > longestRow) return none;
  const allStruck = /^~~[^~]+~~\s*[.,]?$/u.test(line);
  const found = daysIn(line, base);
  const [first] = found;
  if (first === undefined || !beginsRow(line, first)) return none;
  const [shown, gone] = withoutReplaced(line, found);
  const [day, ...others] = shown;
  if (day === undefined) return none;
  if (day.kind === 'impossible') return isTelling(line) ? none : { kind: 'impossible' };
  const rest = restOf(line, found);
  if (day.kind === 'month' && !mayBeMonth(rest)) return none;
  if (isTelling(rest)) return none;
  const parts = others.length === 0 ? undefined : severalOn(line, [day, ...others]);
  if (parts !== undefined) return { kind: 'row', meetings: parts, monthOnly: false };
  const told = readPlanDetails(rest.replaceAll('~~', ' '));
  const { struck, ...details } = told;
  const marks = {
    ...(struck === true || allStruck ? { struck: true as const } : {}),
    ...(gone === undefined ? {} : { instead: gone }),
  };
  const meetings = plansOf(day, details).map((plan) => ({ plan, ...marks }));
  return { kind: 'row', meetings, monthOnly: day.kind === 'month' };
}

/** Whether a line names a day on which there may be a meeting. */
export function namesDay(line: string, base: DateBase): boolean {
  return daysIn(line, base).some(({ kind }) => kind === 'day' || kind === 'days') && !prose.test(line);
}

/** The days that a line names, but for those by which something else than a meeting is due. */
function daysIn(line: string, base: DateBase): readonly ListedDay[] {
  const days: ListedDay[] = [];
  for (const { index } of line.matchAll(/(?<![\p{L}\p{N}.:/-])[\p{L}\d]/gu)) {
    const last = days.at(-1);
    if (last !== undefined && index < last.end) continue;
    const day = readListedDay(
      line,
      index,
      last === undefined ? base : { ...base, from: atLeast(last, base) },
    );
    if (day === undefined || (day.kind === 'month' && days.length > 0)) continue;
    if (deadline.test(line.slice(0, index))) continue;
    days.push(day);
  }
  return days;
}

function atLeast(day: ListedDay, base: DateBase): DateString {
  return 'date' in day ? (day.date > base.from ? `${day.date.slice(0, 4)}-01-01` : base.from) : base.from;
}

/** A row begins with its day, but for a number, a label, or the other cells of a table. */
function beginsRow(line: string, first: ListedDay): boolean {
  const lead = line.slice(0, first.start).replaceAll('~~', '').trim();
  if (lead === '' || lead.replace(before, '').trim() === '') return true;
  if (/[\t|;]\s*$/u.test(line.slice(0, first.start).replaceAll('~~', ''))) return true;
  return (
    /^\p{L}[\p{L}\s-]{0,40}:$/u.test(lead) &&
    !/^(?:tid|datum|date|plats|time)\s*:/iu.test(lead) &&
    !deadline.test(lead)
  );
}

/** The days without the one that another stands in for, and that one. */
function withoutReplaced(
  line: string,
  days: readonly ListedDay[],
): readonly [readonly ListedDay[], DateString | undefined] {
  const [first, second] = days;
  if (first === undefined || second === undefined) return [days, undefined];
  const between = line.slice(first.end, second.start);
  const gone = (day: ListedDay): DateString | undefined => ('date' in day ? day.date : undefined);
  if (replaces.test(between.replaceAll('~~', ''))) return [[first], gone(second)];
  const struckFirst = isStruck(line, first) && !isStruck(line, second);
  if (struckFirst || replacedBy.test(between.replaceAll('~~', '')))
    return [[second, ...days.slice(2)], gone(first)];
  if (isStruck(line, second) && !isStruck(line, first)) return [[first], gone(second)];
  return [days, undefined];
}

function isStruck(line: string, day: ListedDay): boolean {
  return (line.slice(0, day.start).match(/~~/gu) ?? []).length % 2 === 1;
}

/** What is left of a line without its days, the words that join them, and what leads up to the first. */
function restOf(line: string, days: readonly ListedDay[]): string {
  const [first] = days;
  let rest = '';
  let from = 0;
  for (const day of days) {
    const gap = line.slice(from, day.start);
    rest += day === first ? leadOf(gap) : gap.replace(replaces, ' ').replace(replacedBy, ' ');
    from = day.end;
  }
  return `${rest} ${line.slice(from)}`.replaceAll('~~', ' ').replace(/\(\s*\)/gu, ' ');
}

function leadOf(gap: string): string {
  const lead = gap.replaceAll('~~', '').trim();
  if (lead.replace(before, '').trim() === '') return '';
  return `${lead.replace(/:$/u, '')}; `;
}

/** A sentence about a day is no row. */
function isTelling(rest: string): boolean {
  return (
    prose.test(rest.replace(/\([^)]*\)/gu, ' ')) ||
    /[.!?]\s+\p{Lu}/u.test(rest.replace(/(?:kl|ev|prel|obs|nr)\./giu, ''))
  );
}

/** "mars", "mars 2027 (dag bestäms senare)", and not "mars" in a sentence. */
function mayBeMonth(rest: string): boolean {
  const left = rest.trim();
  return left === '' || /^[-–—:(,|\t]/u.test(left);
}

/** "10/2, 17/3 och 21/4 kl 13–16": each its own, what is said last of all. */
function severalOn(line: string, days: readonly ListedDay[]): readonly ListedMeeting[] | undefined {
  const between = days.slice(1).map((day, index) => line.slice(days[index]?.end ?? 0, day.start));
  if (between.some((gap) => /\([^)]*$/u.test(gap))) return undefined;
  const shared = between.every((gap) => separator.test(gap));
  const last = line.slice(days.at(-1)?.end ?? 0);
  return days.flatMap((day, index) => {
    const said = shared ? last : (between[index] ?? last);
    const { struck, ...details } = readPlanDetails(
      said.replaceAll('~~', ' ').replace(/\s(?:och|and|samt)\s*$/iu, ' '),
    );
    return plansOf(day, details).map((plan) => ({ plan, ...(struck === true ? { struck } : {}) }));
  });
}

/** The plans that a day or days come to. */
export function plansOf(day: ListedDay, details: PlanDetails): readonly MeetingPlan[] {
  const { mode = 'unknown', struck: _, ...rest } = details;
  switch (day.kind) {
    case 'day':
      return [
        { date: day.date, ...(day.endDate === undefined ? {} : { endDate: day.endDate }), mode, ...rest },
      ];
    case 'days':
      return day.dates.map((date) => ({ date, mode, ...rest }));
    case 'month': {
      const { startTime: _start, endTime: _end, ...untimed } = rest;
      return [{ date: day.date, monthOnly: true, mode, ...untimed }];
    }
    case 'impossible':
      return [];
  }
}
