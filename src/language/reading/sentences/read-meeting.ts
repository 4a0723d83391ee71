import { findMeeting, isMistake, nextMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import type { UnderstandContext } from '../../intent.ts';
import type { Said } from '../../said.ts';
import { readDate, readDateAt } from '../dates/read-date.ts';
import { type FoundTime, monthOf, type SaidTime, spanOf } from '../dates/said-time.ts';

/** Whether a meeting is meant that was, that will be, or whichever is. */
export type Tense = 'past' | 'future' | 'any';

/**
 * Which meeting words mean: one; several in the same month; none in the Book, with the time that was said. `named`
 * tells how it was named.
 */
export type MeetingRead = (
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | { readonly kind: 'several'; readonly meetings: readonly Meeting[] }
  | { readonly kind: 'none'; readonly said: string; readonly time?: FoundTime }
) & { readonly named?: Said };

const prepositions =
  /^(?:(?:på|vid|från|under|till|inför|i|av|för|om|hos|at|in|on|from|of|for|during|to|about|det|den|the|our|vårt)\s+)+/iu;
const meetingWord = "(?:sammanträde|samling|möte|meeting)(?:t|n)?(?:s|'s)?";
const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october';
const focus = new RegExp(
  `^(?:(?:det\\s+här|detta|this|nuvarande|pågående|aktuella)\\s+)?${meetingWord}$|^(?:nu|now|här|here)$`,
  'iu',
);
const todays = new RegExp(
  `^(?:dagens(?:\\s+${meetingWord})?|${meetingWord}\\s+i\\s?dag|i\\s?dag|today(?:['’]s\\s+meeting)?|${meetingWord}\\s+today)$`,
  'iu',
);
const nexts = new RegExp(`^(?:nästa|nästkommande|kommande|next)\\s+(?:gång|time|${meetingWord})$`, 'iu');
const previous = new RegExp(
  `^(?:(?:förra|föregående|senaste|sista|last|previous|latest|most\\s+recent)\\s+(?:gången?|time|${meetingWord})|sist|senast|last)$`,
  'iu',
);
const beforePrevious = new RegExp(
  `^(?:(?:förrförra|näst\\s+senaste|nästsenaste|näst\\s+sista)\\s+(?:gången?|${meetingWord})|${meetingWord}\\s+(?:innan|före)\\s+(?:det\\s+)?(?:senaste|förra|sista)(?:\\s+${meetingWord})?|${meetingWord}\\s+before\\s+(?:the\\s+)?last(?:\\s+one)?)$`,
  'iu',
);
const residential =
  /^(?:(?<which>nästa|förra|senaste|next|last)\s+)?(?:(?<month>\p{L}+?)[-\s]?)??(?:internat(?:et|s|ets)?|retreat|residential(?:\s+meeting)?)(?:\s+(?:i|in)\s+(?<in>\p{L}+(?:\s+\d{4})?)|\s+(?<year>\d{4}))?$/iu;
const monthMeeting = new RegExp(`^(?<month>${months})\\s?-?${meetingWord}(?:\\s+(?<year>20\\d{2}))?$`, 'iu');
const meetingOn = new RegExp(
  `^${meetingWord}\\s+(?:(?:som\\s+är|i|in|on|den|of|vid|på)\\s+)*(?<when>.+)$`,
  'iu',
);

/**
 * Reads which meeting is meant: "nästa möte", "förra mötet", "dagens möte", "februarimötet", "mötet i april",
 * "9 december", "internatet". Nothing when the words do not name a meeting at all.
 */
export function readMeeting(said: string, context: UnderstandContext, tense: Tense): MeetingRead | undefined {
  const words = said
    .trim()
    .replace(/[.!?]+$/u, '')
    .replace(prepositions, '');
  if (focus.test(words)) return found(currentMeeting(context, tense), said);
  if (todays.test(words))
    return found(meetingOf(context, context.today) ?? running(context), said, { date: context.today });
  if (nexts.test(words)) return found(comingMeeting(context), said, { meeting: 'next' });
  if (previous.test(words)) return found(previousMeeting(context), said, { meeting: 'last' });
  if (beforePrevious.test(words)) return found(heldBefore(context, 2), said, { meeting: 'previous' });
  const house = residential.exec(words);
  if (house !== null) return readResidential(house.groups ?? {}, said, context, tense);
  const named = monthMeeting.exec(words)?.groups;
  const when =
    named === undefined
      ? (meetingOn.exec(words)?.groups?.['when'] ?? words)
      : [named['month'], named['year']].filter(Boolean).join(' ');
  return readByTime(when.replace(/\s+(?:års\s+)?(?:möte|mötet|meeting)$/iu, ''), said, context, tense);
}

/**
 * Which meeting an order about planned ones means. A day or month said without a year counts in another year than the
 * nearest where only one planned meeting lies there.
 */
export function readPlannedMeeting(said: string, context: UnderstandContext): MeetingRead | undefined {
  const read = readMeeting(said, context, 'future');
  if (read?.kind !== 'none' || read.time === undefined) return read;
  const { today } = context;
  const ahead = context.book.meetings.filter(
    (one) => one.state === 'planned' && one.cancelled === undefined && one.date > today,
  );
  const nearest = spanOf(read.time.time)?.from.slice(5);
  const when = read.time.said;
  const meant = ahead.filter((meeting) => {
    const year = meeting.date.slice(0, 4);
    const time = readDate(when, { today, from: `${year}-01-01`, direction: 'next' })?.time;
    const span = time && spanOf(time);
    if (time === undefined || span === undefined) return false;
    if (time.kind !== 'day' && monthOf(time) === undefined) return false;
    // "Tomorrow" and its kin are on other days of another year.
    if (!span.from.startsWith(year) || span.from.slice(5) !== (nearest ?? span.from.slice(5))) return false;
    return meeting.date <= span.to && lastDay(meeting) >= span.from;
  });
  const [only] = meant;
  if (only === undefined) return read;
  return meant.length === 1 ? { kind: 'meeting', meeting: only } : { kind: 'several', meetings: meant };
}

/** The meeting that questions and commands are about when none is named; for the past, the latest that has begun. */
export function currentMeeting(context: UnderstandContext, tense: Tense): Meeting | undefined {
  const inFocus = findMeeting(context.book, context.meeting);
  if (tense !== 'past' || inFocus === undefined || hasBegun(inFocus, context.today)) return inFocus;
  return context.book.meetings.findLast((meeting) => hasBegun(meeting, context.today));
}

/** The first meeting after the one that is on, or after today. */
export function comingMeeting(context: UnderstandContext): Meeting | undefined {
  const on = running(context);
  if (on === undefined) return nextMeeting(context.book, context.today);
  return context.book.meetings.find(
    (meeting) => meeting.date > lastDay(on) && meeting.state !== 'closed' && meeting.cancelled === undefined,
  );
}

/** The latest meeting before the one that is on, or before today. */
function previousMeeting(context: UnderstandContext): Meeting | undefined {
  return heldBefore(context, 1);
}

/** So many meetings back from the one that is on, or from today. */
function heldBefore(context: UnderstandContext, back: number): Meeting | undefined {
  const on = running(context);
  return context.book.meetings
    .filter(
      (meeting) =>
        meeting !== on && hasBegun(meeting, context.today) && (on === undefined || meeting.date < on.date),
    )
    .at(-back);
}

/** The meetings that begin or go on within a span of days, both ends included. */
export function meetingsWithin(
  context: UnderstandContext,
  span: { readonly from: DateString; readonly to: DateString },
): readonly Meeting[] {
  const all = context.book.meetings.filter(
    (meeting) => meeting.date <= span.to && lastDay(meeting) >= span.from,
  );
  // A cancelled one is meant only where no other could be.
  const held = all.filter((meeting) => meeting.cancelled === undefined);
  return held.length > 0 ? held : all.filter((meeting) => !isMistake(meeting));
}

function readByTime(
  when: string,
  said: string,
  context: UnderstandContext,
  tense: Tense,
): MeetingRead | undefined {
  const order: readonly ('next' | 'last')[] = tense === 'future' ? ['next', 'last'] : ['last', 'next'];
  let missed: FoundTime | undefined;
  for (const direction of tense === 'any' ? (['next', 'last'] as const) : order) {
    const time = readDate(when, { today: context.today, from: context.today, direction });
    if (time === undefined) return undefined;
    missed ??= time;
    const span = spanOf(time.time);
    if (
      span === undefined ||
      (time.time.kind === 'span' && time.time.unit !== 'month' && time.time.unit !== 'week')
    )
      continue;
    const meetings = meetingsWithin(context, span);
    const [first] = meetings;
    const named = namedBy(time.time);
    if (first !== undefined)
      return meetings.length === 1
        ? { kind: 'meeting', meeting: first, named }
        : { kind: 'several', meetings, named };
  }
  if (missed === undefined) return undefined;
  if (missed.time.kind === 'impossible' || monthOf(missed.time) !== undefined || missed.time.kind === 'day')
    return { kind: 'none', said, time: missed, named: namedBy(missed.time) };
  return undefined;
}

/** A day or a month by which a meeting was named; the days of anything else. */
function namedBy(time: SaidTime): Said {
  const month = monthOf(time);
  if (month !== undefined) return { month };
  if (time.kind === 'day') return { date: time.date };
  return time.kind === 'span' ? { from: time.from, to: time.to } : {};
}

function readResidential(
  slots: Readonly<Record<string, string | undefined>>,
  said: string,
  context: UnderstandContext,
  tense: Tense,
): MeetingRead | undefined {
  const when = slots['in'] ?? [slots['month'], slots['year']].filter(Boolean).join(' ');
  const which = slots['which']?.toLowerCase();
  const past = which === undefined ? tense === 'past' : !/^n/u.test(which);
  const direction = past ? 'last' : 'next';
  const time =
    when === '' ? undefined : readDateAt(when, 0, { today: context.today, from: context.today, direction });
  if (when !== '' && time === undefined) return undefined;
  const span = time === undefined ? undefined : spanOf(time.time);
  const all = context.book.meetings.filter((meeting) => meeting.mode === 'residential');
  const houses =
    span === undefined
      ? all
      : all.filter((meeting) => meeting.date <= span.to && lastDay(meeting) >= span.from);
  const behind = houses.findLast((meeting) => meeting.date <= context.today);
  const ahead = houses.find((meeting) => lastDay(meeting) >= context.today);
  return found(past ? (behind ?? ahead) : (ahead ?? behind), said, {
    type: 'internat',
    time: past ? 'past' : 'coming',
    ...(time === undefined ? {} : namedBy(time.time)),
  });
}

function found(meeting: Meeting | undefined, said: string, named: Said = {}): MeetingRead {
  return meeting === undefined ? { kind: 'none', said, named } : { kind: 'meeting', meeting, named };
}

function running(context: UnderstandContext): Meeting | undefined {
  return context.book.meetings.findLast(
    (meeting) => meeting.state === 'running' || meeting.state === 'closing',
  );
}

function meetingOf(context: UnderstandContext, date: DateString): Meeting | undefined {
  return context.book.meetings.find((meeting) => meeting.date <= date && date <= lastDay(meeting));
}

function hasBegun(meeting: Meeting, today: DateString): boolean {
  return meeting.cancelled === undefined && (meeting.state !== 'planned' || lastDay(meeting) < today);
}
