import { changesTo } from '../../../meetings/intake/listed-meeting.ts';
import type { MeetingChanges } from '../../../meetings/model/fact.ts';
import type { Meeting, MeetingPlan } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import type { Intent, Unclear, UnderstandContext } from '../../intent.ts';
import { readReversedClock } from '../dates/read-clock.ts';
import { readDateAt } from '../dates/read-date.ts';
import { readListedDay } from '../dates/read-listed-day.ts';
import { plansOf } from '../dates/read-listed-row.ts';
import type { DateBase } from '../dates/said-time.ts';
import type { Slots } from '../phrases/phrase.ts';
import { readMeeting, readPlannedMeeting } from './read-meeting.ts';
import { linkIn, type PlanDetails, readPlanDetails } from './read-plan-details.ts';

const calendarPhrases = [
  'schedule',
  'schedule-nothing',
  'cancel-meeting',
  'restore-meeting',
  'move-meeting',
  'meeting-link',
  'meeting-place',
  'change-meeting',
  'meeting-form',
  'pause',
] as const;

/** What is said of the calendar in a line of its own. */
export type CalendarPhrase = (typeof calendarPhrases)[number];

/** Whether a phrase is about the calendar. */
export function isCalendarPhrase(phrase: string): phrase is CalendarPhrase {
  return calendarPhrases.some((one) => one === phrase);
}

const meetingWord = /(?:möte|sammanträde|internat|träff|meeting|retreat)/iu;
/** Which meeting must be said, where people also talk of meetings in passing. */
const named = /\d|internat|retreat|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec/iu;
const bareMeeting = /^(?:det\s+här\s+|the\s+|this\s+)?(?:möte|mötet|meeting|det|den|it)$/iu;
const reasonWords =
  /[\s,;(]+(?:orsak(?:en)?(?:\s+är)?|skäl|eftersom|därför\s+att|för\s+att|på\s+grund\s+av|p\.?\s?g\.?\s?a\.?|då|because(?:\s+of)?|reason|since|due\s+to)\s*:?\s+(?<reason>.+?)\)?$/iu;
const leading = /^(?:(?:den|till|för|på|i|on|the|in|at|for|to)\s+)+(?=\S)/iu;

/** Reads an order about the calendar; nothing where the words are about something else. */
export function readCalendar(
  key: CalendarPhrase,
  slots: Slots,
  context: UnderstandContext,
  line: string,
): readonly Intent[] | undefined {
  switch (key) {
    case 'schedule':
      return schedule(planSaid(slots, line), context, line);
    case 'schedule-nothing':
      return [{ kind: 'meeting-form' }];
    case 'meeting-form':
      return form(slots['meeting'] ?? '', context, line);
    case 'cancel-meeting':
      if (bareMeeting.test(slots['meeting'] ?? '')) return undefined;
      return withReason(slots['meeting'] ?? '', (said, because) =>
        atMeeting(said, context, line, ({ id }) => [
          { kind: 'command', command: { type: 'cancel-meeting', meeting: id, ...because } },
        ]),
      );
    case 'restore-meeting':
      return restore(slots['meeting'] ?? '', context, line);
    case 'move-meeting':
      return withReason(slots['plan'] ?? '', (plan, because) =>
        atMeeting(slots['meeting'] ?? '', context, line, (meeting) =>
          move(meeting, plan, because, context, line),
        ),
      );
    case 'meeting-link':
    case 'meeting-place':
      return detail(key, slots, context, line);
    case 'change-meeting':
      return change(slots, context);
    case 'pause':
      return context.meeting === undefined
        ? [unclear(line, { reason: 'no-meeting' })]
        : [{ kind: 'command', command: { type: 'pause-meeting', meeting: context.meeting } }];
  }
}

/** "ändra mötet 10 februari", and nothing of what is to be changed. */
function form(said: string, context: UnderstandContext, line: string): readonly Intent[] | undefined {
  if (!/^(?:(?:det|den|the)\s+)?\p{L}*(?:möte|sammanträde|internat|meeting)/iu.test(said)) return undefined;
  return atMeeting(said, context, line, ({ id }) => [{ kind: 'meeting-form', meeting: id }]);
}

type Because = { readonly reason?: string };

function withReason<T>(said: string, read: (said: string, because: Because) => T): T {
  const found = reasonWords.exec(said);
  const reason = found?.groups?.['reason'];
  return reason === undefined ? read(said, {}) : read(said.slice(0, found?.index), { reason: reason.trim() });
}

function unclear(text: string, why: Unclear['why']): Intent {
  return { kind: 'unclear', text, why };
}

/** What is said in the word for the meeting belongs to its plan: with whom it is, and that it takes all day. */
function planSaid({ plan = '', partnerAndPlan }: Slots, line: string): string {
  if (partnerAndPlan !== undefined) return `gemensamt med ${partnerAndPlan}`;
  const day = /^.{0,40}?(?<!\p{L})(?<said>heldag|(?:all|full|whole)-day)/iu.exec(line)?.groups?.['said'];
  return day === undefined || plan.includes(day) ? plan : `${plan} ; ${day.toLowerCase()}`;
}

/** "10 februari 2027 kl 13–16 digitalt", "i mars 2027", "på torsdag kl 9". */
function schedule(said: string, context: UnderstandContext, line: string): readonly Intent[] {
  const read = readPlan(said, baseOf(context.today));
  if (read === 'impossible') return [unclear(line, { reason: 'no-such-date', said })];
  if (read?.days === undefined) return [unclear(line, { reason: 'missing', what: 'date' })];
  return read.days.map((plan) => ({ kind: 'command', command: { type: 'schedule-meeting', plan } }));
}

function move(
  meeting: Meeting,
  said: string,
  because: Because,
  { today }: UnderstandContext,
  line: string,
): readonly Intent[] {
  const from = meeting.date > today ? `${meeting.date.slice(0, 4)}-01-01` : today;
  const read = readPlan(said, { today, from: from > today ? from : today, direction: 'next' });
  if (read === 'impossible') return [unclear(line, { reason: 'no-such-date', said })];
  const changes = read && changesOf(meeting, read);
  // "Till den 17:e" is no note: where it is moved to was not understood.
  const lost = read?.days === undefined && Object.keys(changes ?? {}).every((key) => key === 'note');
  if (changes === undefined || lost) return [unclear(line, { reason: 'missing', what: 'date' })];
  return [{ kind: 'command', command: { type: 'change-meeting', meeting: meeting.id, changes, ...because } }];
}

/** "mötet 10 februari är kl 13–15", "aprilmötet blir digitalt". */
function change(slots: Slots, context: UnderstandContext): readonly Intent[] | undefined {
  const said = slots['meeting'] ?? '';
  if (!meetingWord.test(said) || !named.test(said)) return undefined;
  const read = readPlan(slots['plan'] ?? '', baseOf(context.today));
  if (read === undefined || read === 'impossible') return undefined;
  const { note, ...known } = read.details;
  // What cannot be placed is no order: "mötet är bra".
  if (read.days === undefined && Object.keys(known).length === 0) return undefined;
  if (read.days === undefined && note !== undefined) return undefined;
  const meeting = readPlannedMeeting(said, context);
  if (meeting?.kind !== 'meeting') return undefined;
  const changes = changesOf(meeting.meeting, read);
  return (
    changes && [
      { kind: 'command', command: { type: 'change-meeting', meeting: meeting.meeting.id, changes } },
    ]
  );
}

function detail(
  key: 'meeting-link' | 'meeting-place',
  slots: Slots,
  context: UnderstandContext,
  line: string,
): readonly Intent[] | undefined {
  const text = (slots['text'] ?? '').trim();
  const found =
    key === 'meeting-link' ? linkFor(slots['meeting'], text) : placeFor(slots['meeting'], text, line);
  if (found === undefined) return undefined;
  return atMeeting(found.meeting, context, line, ({ id }) => [
    { kind: 'command', command: { type: 'change-meeting', meeting: id, changes: found.changes } },
  ]);
}

type Detail = { readonly meeting: string; readonly changes: MeetingChanges };

/** The meeting of which no other is named. */
const nextOne = 'nästa möte';

/** What stands before the address says which meeting it leads to. */
function linkFor(meeting: string | undefined, text: string): Detail | undefined {
  const said = meeting === undefined ? text : `${meeting} ${text}`;
  const link = linkIn(said);
  if (link === undefined) return undefined;
  const before = said.slice(0, said.indexOf(link)).replace(/(?:(?:är|is)(?=[\s:]*$)|[\s:,])+$/u, '');
  return { meeting: before === '' ? nextOne : before, changes: { joinLink: link } };
}

/** "plats: Granby", "plats Granby"; what begins as a sentence is none. */
function placeFor(meeting: string | undefined, text: string, line: string): Detail | undefined {
  const told = meeting !== undefined || /^[^:]{3,20}:/u.test(line) || /^["”\p{Lu}\d]/u.test(text);
  return told ? { meeting: meeting ?? nextOne, changes: { place: text } } : undefined;
}

function restore(said: string, context: UnderstandContext, line: string): readonly Intent[] | undefined {
  const meetings = context.book.meetings.filter((meeting) => meeting.cancelled === true);
  const among = { ...context, book: { ...context.book, meetings } };
  const read = readMeeting(said, among, 'future');
  if (read?.kind === 'meeting')
    return [{ kind: 'command', command: { type: 'restore-meeting', meeting: read.meeting.id } }];
  return meetingWord.test(said) || read !== undefined
    ? [unclear(line, { reason: 'no-such-meeting', said })]
    : undefined;
}

function atMeeting(
  said: string,
  context: UnderstandContext,
  line: string,
  order: (meeting: Meeting) => readonly Intent[],
): readonly Intent[] | undefined {
  const read = readPlannedMeeting(said, context);
  if (read === undefined)
    return meetingWord.test(said) ? [unclear(line, { reason: 'no-such-meeting', said })] : undefined;
  if (read.kind !== 'meeting') return [unclear(line, { reason: 'no-such-meeting', said })];
  return order(read.meeting);
}

type PlanRead = { readonly days?: readonly MeetingPlan[]; readonly details: PlanDetails };

/** A day and what is said besides it; only what is said besides, where there is no day. */
function readPlan(said: string, base: DateBase): PlanRead | 'impossible' | undefined {
  const text = said.trim().replace(leading, '');
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}.:/-])[\p{L}\d]/gu)) {
    const day = readListedDay(text, index, base) ?? wordDay(text, index, base);
    if (day === undefined) continue;
    if (day.kind === 'impossible') return 'impossible';
    const before = text.slice(0, day.start).replace(/(?<!\p{L})(?:den|i|på|till|on|in|the|at)\s*$/iu, '');
    const details = detailsOf(`${before} ; ${text.slice(day.end)}`);
    return { days: plansOf(day, details), details };
  }
  const details = detailsOf(said);
  return Object.keys(details).length === 0 ? undefined : { details };
}

/** Times that end before they begin are kept as they were said, for the rules to refuse. */
function detailsOf(text: string): PlanDetails {
  const reversed = readReversedClock(text);
  if (reversed === undefined) return readPlanDetails(text);
  const { rest, ...times } = reversed;
  return { ...readPlanDetails(rest), ...times };
}

/** "på torsdag", "i morgon", "i mars 2027". */
function wordDay(text: string, index: number, base: DateBase): ReturnType<typeof readListedDay> {
  const found = readDateAt(text, index, base);
  if (found?.time.kind !== 'day') return undefined;
  const { date, endDate } = found.time;
  const end = endDate === undefined ? {} : { endDate };
  return { kind: 'day', date, ...end, start: index, end: found.end };
}

function changesOf(meeting: Meeting, { days, details }: PlanRead): MeetingChanges | undefined {
  const [plan, ...others] = days ?? [];
  if (others.length > 0) return undefined;
  if (plan !== undefined) return changesTo(meeting, plan);
  const { date, endDate, monthOnly, mode } = meeting;
  const stays = {
    date,
    ...(endDate === undefined ? {} : { endDate }),
    ...(monthOnly === undefined ? {} : { monthOnly }),
  };
  const { struck: _, ...said } = details;
  return Object.keys(said).length === 0 ? undefined : changesTo(meeting, { ...stays, mode, ...said });
}

function baseOf(today: DateString): DateBase {
  return { today, from: today, direction: 'next' };
}
