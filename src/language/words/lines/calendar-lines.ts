import { sameDays } from '../../../meetings/intake/listed-meeting.ts';
import type { Fact, MeetingChanges } from '../../../meetings/model/fact.ts';
import type { FactOf } from '../../../meetings/model/fact-of.ts';
import { findMeeting, isMistake } from '../../../meetings/model/lookup.ts';
import type { Meeting, MeetingPlan } from '../../../meetings/model/meeting.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import type { Words } from '../words.ts';
import type { Telling } from './telling.ts';

export type PlanFact = FactOf<
  'meeting-scheduled' | 'meeting-changed' | 'meeting-cancelled' | 'meeting-paused'
>;

/** Whether a fact is about when and where a meeting is, or whether it is held. */
export function isPlanFact(fact: Fact): fact is PlanFact {
  return ['meeting-scheduled', 'meeting-changed', 'meeting-cancelled', 'meeting-paused'].includes(fact.type);
}

/** What was saved in the calendar: one thing with its days, several as counts; then which times are unknown. */
export function calendarLines(facts: readonly PlanFact[], telling: Telling): readonly string[] {
  const paused = facts.filter((fact) => fact.type === 'meeting-paused');
  const plans = facts.filter((fact) => fact.type !== 'meeting-paused');
  const say = telling.words.calendar.receipts;
  const [only] = plans;
  const lines = only !== undefined && plans.length === 1 ? oneLine(only, telling) : counted(plans, telling);
  return [
    ...lines,
    ...passed(plans, telling),
    ...timesUnknown(plans, telling),
    ...(isTold(plans, telling) ? [say.told] : []),
    ...paused.map((fact) => (fact.paused ? say.paused : say.goesOn)),
  ];
}

type Planned = Exclude<PlanFact, { readonly type: 'meeting-paused' }>;

function oneLine(fact: Planned, { book, words }: Telling): readonly string[] {
  const say = words.calendar.receipts;
  const meeting = findMeeting(book, idOf(fact));
  if (meeting === undefined) return [];
  const on = words.onDays(meeting);
  switch (kindOf(fact, meeting)) {
    case 'scheduled':
      return [say.scheduled(on, fact.type === 'meeting-scheduled' ? planned(fact.meeting, words) : [])];
    case 'cancelled':
      return [say.cancelled(on)];
    case 'restored':
      return [say.restored(on)];
    case 'moved': {
      const before = meeting.changes.at(-1)?.before ?? meeting;
      const time = timeOnly(before, meeting, words);
      return [
        time === undefined
          ? say.moved(words.onDays(before, meeting.date), movedTo(before, meeting, words))
          : say.newTime(on, time),
      ];
    }
    case 'changed':
      return [say.changed(on, fact.type === 'meeting-changed' ? particulars(fact.changes, words) : [])];
  }
}

/** Where it is moved to; with the time where only that, or that too, is another. */
export function movedTo(
  before: Pick<Meeting, 'startTime' | 'endTime'>,
  after: Parameters<Words['days']>[0] & Pick<Meeting, 'startTime' | 'endTime'>,
  words: Words,
): string {
  const other = before.startTime !== after.startTime || before.endTime !== after.endTime;
  const times = other ? words.times(after) : undefined;
  return times === undefined ? words.days(after) : `${words.days(after)} ${times}`;
}

/** The new time of a meeting that stays on its days; undefined where it moves to other days, or loses its time. */
export function timeOnly(before: MeetingPlan, after: MeetingPlan, words: Words): string | undefined {
  return sameDays(before, after) ? words.times(after) : undefined;
}

/** What is known of a new meeting besides its days. */
function planned({ mode, ...others }: MeetingPlan, words: Words): readonly string[] {
  return particulars(mode === 'unknown' ? others : { ...others, mode }, words);
}

/** What was changed of a meeting besides its days, as it is now. */
export function particulars(changes: MeetingChanges, words: Words): readonly string[] {
  const say = words.calendar;
  const { what } = say.receipts;
  const { startTime, endTime, mode, place, theme, partner, note, joinLink } = changes;
  const times =
    typeof startTime === 'string'
      ? [words.times({ date: '', startTime, ...(typeof endTime === 'string' ? { endTime } : {}) }) ?? '']
      : [];
  const said = { place, theme, partner, note, joinLink };
  const told = (Object.keys(said) as (keyof typeof said)[]).flatMap((key) => {
    const value = said[key];
    if (value === undefined) return [];
    if (value === null) return [say.receipts.taken(what[key])];
    return [key === 'partner' ? say.partner(value) : `${what[key]} ${value}`];
  });
  return [...times, ...(mode === undefined ? [] : [words.mode(mode) || what.mode]), ...told];
}

type Kind = 'scheduled' | 'moved' | 'changed' | 'cancelled' | 'restored';

function kindOf(fact: Planned, meeting: Meeting): Kind {
  if (fact.type === 'meeting-scheduled') return 'scheduled';
  if (fact.type === 'meeting-cancelled') return fact.cancelled ? 'cancelled' : 'restored';
  return meeting.changes.at(-1)?.kind === 'moved' ? 'moved' : 'changed';
}

function idOf(fact: Planned): string {
  return fact.type === 'meeting-scheduled' ? fact.meeting.id : fact.meeting;
}

function counted(facts: readonly Planned[], { book, words }: Telling): readonly string[] {
  const say = words.calendar.receipts;
  const kinds = new Map<string, Kind>();
  for (const fact of facts) {
    const meeting = findMeeting(book, idOf(fact));
    // What came of one meeting is told once, by what weighs most.
    if (meeting !== undefined && kinds.get(meeting.id) !== 'restored')
      kinds.set(meeting.id, kindOf(fact, meeting));
  }
  const order: readonly Kind[] = ['scheduled', 'moved', 'changed', 'cancelled', 'restored'];
  const parts = order.flatMap((kind) => {
    const n = [...kinds.values()].filter((one) => one === kind).length;
    return n === 0 ? [] : [say.counts[kind](n)];
  });
  return parts.length === 0 ? [] : [say.several(parts)];
}

/** A meeting may be put in afterwards, but a slip of the pen should be seen. */
function passed(facts: readonly Planned[], { book, words, today }: Telling): readonly string[] {
  if (today === undefined) return [];
  const meetings = facts.flatMap((fact) => {
    const meeting = findMeeting(book, idOf(fact));
    const isPast = meeting?.state === 'planned' && !isMistake(meeting) && lastDay(meeting) < today;
    return isPast && ['scheduled', 'moved'].includes(kindOf(fact, meeting)) ? [meeting] : [];
  });
  const days = [...new Set(meetings)].map((meeting) => words.days(meeting));
  return days.length === 0 ? [] : [words.calendar.receipts.passed(days)];
}

function timesUnknown(facts: readonly Planned[], { book, words }: Telling): readonly string[] {
  const meetings = [...new Set(facts.map(idOf))]
    .flatMap((id) => findMeeting(book, id) ?? [])
    .filter((meeting) => meeting.cancelled === undefined && meeting.monthOnly === undefined);
  const unknown = meetings.filter((meeting) => meeting.startTime === undefined);
  if (unknown.length === 0) return [];
  if (unknown.length === meetings.length) return [words.calendar.timeUnknown];
  return [words.calendar.timeUnknownFor(unknown.map((meeting) => words.days(meeting, meeting.date)))];
}

/** Whether everyone is told of it by a post. */
function isTold(facts: readonly Planned[], { book }: Telling): boolean {
  return (
    book.conversations.length > 0 &&
    facts.some((fact) => {
      const meeting = findMeeting(book, idOf(fact));
      if (meeting === undefined || isMistake(meeting)) return false;
      return ['moved', 'cancelled', 'restored'].includes(kindOf(fact, meeting));
    })
  );
}
