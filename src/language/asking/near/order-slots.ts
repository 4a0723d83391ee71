import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { Language } from '../../../meetings/model/terms.ts';
import { daysOf, isDay, lastDay } from '../../../meetings/model/time.ts';
import type { UnderstandContext } from '../../intent.ts';
import { readDateAt } from '../../reading/dates/read-date.ts';
import { readTarget } from '../../reading/dates/read-due.ts';
import { calendarDay, type DateBase, isoDay } from '../../reading/dates/said-time.ts';
import { comingMeeting } from '../../reading/sentences/meeting-at-hand.ts';
import { readMeeting, readPlannedMeeting } from '../../reading/sentences/read-meeting.ts';
import { readPerson } from '../../reading/sentences/read-person.ts';
import { words } from '../../words/languages.ts';
import { topicWords } from '../glossary.ts';
import { ratificationsAbout } from '../ratification.ts';
import { tasksSaid } from './tasks-said.ts';

/** In what language a slot is written in full, and beside which meeting. */
export type Writing = {
  readonly context: UnderstandContext;
  readonly language: Language;
  /** The meeting that was named in the same order. */
  readonly meeting?: Meeting | undefined;
};

const meetingish =
  /möte|sammanträde|internat|träff|meeting|session|retreat|\d|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|dag|day/iu;
const longestName = 60;

/** A meeting by its day, as every reader reads it. */
function meetingInFull(meeting: Meeting, language: Language): string {
  const { days } = words(language);
  if (meeting.monthOnly === true)
    return language === 'sv' ? `mötet i ${days(meeting)}` : `the meeting in ${days(meeting)}`;
  return language === 'sv' ? `mötet ${days(meeting)}` : `the meeting on ${days(meeting)}`;
}

/** The planned meetings that words may mean: one, or those of a month with several. */
export function meetingsSaid(said: string, context: UnderstandContext): readonly Meeting[] {
  if (!meetingish.test(said) || said.length > longestName) return [];
  const read = readPlannedMeeting(said, context);
  const meetings = read?.kind === 'meeting' ? [read.meeting] : read?.kind === 'several' ? read.meetings : [];
  return meetings.filter((one) => one.state === 'planned' && one.cancelled !== true);
}

/** The ways in which a slot's words are written in full: several where several may be meant, none where nothing is. */
export function slotInFull(slot: string, said: string, writing: Writing): readonly string[] {
  const { context, language } = writing;
  switch (slot) {
    case 'meeting':
      return meetingsSaid(said, context).map((one) => meetingInFull(one, language));
    case 'held':
      return heldInFull(said, writing);
    case 'task':
      return tasksSaid(said, context).map(({ meeting: at, record }) =>
        language === 'sv'
          ? `uppdrag ${record} från ${meetingInFull(at, language)}`
          : `assignment ${record} from ${meetingInFull(at, language)}`,
      );
    case 'category':
      return /^(?:ledamot|ersättare|adjungerad|övrig|member|substitute)$/iu.test(said) ? [said] : [];
    case 'org':
      return organisationsSaid(said, context);
    case 'when':
      return whenInFull(said, writing);
    case 'due':
      return [dueInFull(said, context)];
    case 'agreement':
      return ratificationsAbout(topicWords(said, context.book), context).length === 1 ? [said] : [];
    case 'on':
      return onInFull(said, writing);
    case 'time':
      return clockInFull(said);
    case 'mode':
      return /^(?:ett\s+|en\s+|a\s+|an\s+)?(?:digital|fysisk|hybrid|på\s+(?:plats|distans|teams)|via\s+teams|teams|distans|internat|online|remote|in[ -]person|on[ -]site|physical|residential)/iu.test(
        said,
      )
        ? [said]
        : [];
    case 'who':
      return personsSaid(said, context);
    case 'target':
      return targetInFull(said, writing);
    case 'place':
      return couldBePlace(said, context) ? [said] : [];
    case 'resolved':
      return /^\p{L}+\s+(?:beslut|godkän|decid|approv|resolv)/iu.test(said) ? [said] : [];
    case 'title':
    case 'text':
      return /\p{L}{2}/u.test(said) ? [said] : [];
    default:
      return [said];
  }
}

/** A meeting that was held, by its month or day: "februari" of "februariprotokollet". */
function heldInFull(said: string, { context, language }: Writing): readonly string[] {
  if (!meetingish.test(said) || said.length > longestName) return [];
  const read = readMeeting(said, context, 'past');
  return read?.kind === 'meeting' ? [meetingInFull(read.meeting, language)] : [];
}

function organisationsSaid(said: string, { book }: UnderstandContext): readonly string[] {
  const lower = said.toLowerCase();
  return book.organisations.filter(({ name }) => name.toLowerCase() === lower).map(({ name }) => name);
}

/** What rows may name that was not said. */
export function unsaidInFull(slot: string, { context, language }: Writing): readonly string[] {
  if (slot === 'next') {
    const meeting = comingMeeting(context);
    return meeting === undefined ? [] : [meetingInFull(meeting, language)];
  }
  if (slot === 'following') {
    const at = findMeeting(context.book, context.meeting);
    const after = context.book.meetings.find(
      (one) =>
        at !== undefined && one.date > lastDay(at) && one.state === 'planned' && one.cancelled !== true,
    );
    return after === undefined ? [] : [meetingInFull(after, language)];
  }
  return [];
}

function personsSaid(said: string, context: UnderstandContext): readonly string[] {
  if (said.length > longestName) return [];
  const read = readPerson(said, context);
  if (read.kind === 'person') return [read.person.name];
  return read.kind === 'which' ? read.persons.map(({ name }) => name) : [];
}

/** "Sista maj" is its last day. */
function dueInFull(said: string, { today }: UnderstandContext): string {
  const month =
    /^(?:den\s+)?(?:sista|slutet\s+av|(?:the\s+)?(?:last|end)\s+of)\s+(?<month>\p{L}{3,})$/iu.exec(
      said.trim(),
    )?.groups?.['month'];
  if (month === undefined) return said;
  const base: DateBase = { today, from: today, direction: 'next' };
  const first = readDateAt(`1 ${month}`, 0, base);
  if (first?.time.kind !== 'day') return said;
  return `${calendarDay(first.time.date).daysInMonth} ${month}`;
}

/** A day, and nothing else: when something was done. */
function onInFull(said: string, { context, language }: Writing): readonly string[] {
  const text = said.trim().replace(/^(?:den|on|the|i|in)\s+/iu, '');
  const { today } = context;
  const found = readDateAt(text, 0, { today, from: today, direction: 'last' });
  if (found?.time.kind !== 'day' || found.end < text.length) return [];
  return [words(language).span(found.time.date, undefined)];
}

const ordinal = /^(?:(?:den|the)\s+)?(?<day>\d{1,2})(?:\s*:?(?:e|a|:e|:a)|st|nd|rd|th)(?![\p{L}\d])/iu;

/** A day with its year; "den 17:e" is in the month of the meeting that is moved, or the month after. */
function whenInFull(said: string, { context, language, meeting }: Writing): readonly string[] {
  const { span } = words(language);
  const text = said.trim().replace(/^(?:(?:den|på|till|i|on|the|in|at|to)\s+)+(?=\d{1,2}\D|\p{L})/iu, '');
  const nth = ordinal.exec(text);
  const { today } = context;
  const from = meeting !== undefined && meeting.date > today ? `${meeting.date.slice(0, 4)}-01-01` : today;
  const base: DateBase = { today, from: from > today ? from : today, direction: 'next' };
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}.:/-])[\p{L}\d]/gu)) {
    const found = readDateAt(text, index, base);
    if (found?.time.kind !== 'day') continue;
    const { date, endDate } = found.time;
    return [`${text.slice(0, index)}${span(date, endDate)}${text.slice(found.end)}`.trim(), said];
  }
  const day = Number(nth?.groups?.['day'] ?? 0);
  if (nth === null || day < 1 || day > 31) return [said];
  const date = nthDay(
    day,
    meeting === undefined || lastDay(meeting) < today ? today : `${meeting.date.slice(0, 7)}-01`,
    today,
  );
  if (date === undefined) return [];
  const end =
    meeting?.endDate === undefined
      ? undefined
      : isoDay(calendarDay(date).plus({ days: daysOf(meeting) - 1 }));
  return [`${span(date, end)}${text.slice(nth[0].length)}`];
}

/** That day of the month in which `from` lies, or of the one after where it is past. */
function nthDay(day: number, from: string, today: string): string | undefined {
  const [year = 0, month = 1] = from.split('-').map(Number);
  for (const step of [0, 1]) {
    const total = year * 12 + month - 1 + step;
    const date = `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (isDay(date) && date > today) return date;
  }
  return undefined;
}

const clock =
  /^(?:(?:kl|klockan|at)\.?\s*)?(?<from>\d{1,2}(?:[.:]\d\d)?)(?:\s*(?:-|–|till|to|och|and)\s*(?<to>\d{1,2}(?:[.:]\d\d)?))?$/iu;

function clockInFull(said: string): readonly string[] {
  const { from, to } = clock.exec(said.trim())?.groups ?? {};
  if (from === undefined) return [];
  return [`kl ${from}${to === undefined ? '' : `–${to}`}`];
}

function targetInFull(said: string, { context, language }: Writing): readonly string[] {
  const read = readTarget(said, context);
  if (read === undefined || read.kind === 'no-such-meeting' || read.kind === 'no-such-date') return [];
  if (
    read.kind === 'words' &&
    !/\d|möte|gång|höst|vår|sommar|vinter|meeting|time|spring|summer|autumn|winter/iu.test(said)
  )
    return [];
  const meeting = read.kind === 'meeting' ? findMeeting(context.book, read.meeting) : undefined;
  return [meeting === undefined ? said : meetingInFull(meeting, language)];
}

/** A place is not a day, a time or a person. */
function couldBePlace(said: string, context: UnderstandContext): boolean {
  if (!/\p{L}{2}/u.test(said) || said.length > 100 || meetingsSaid(said, context).length > 0) return false;
  const base: DateBase = { today: context.today, from: context.today, direction: 'next' };
  return readDateAt(said, 0, base) === undefined && readTarget(said, context)?.kind !== 'month';
}
