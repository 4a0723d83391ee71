import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import type { UnderstandContext } from '../../intent.ts';
import type { Said } from '../../said.ts';
import { meetingsWithin, type Tense } from '../dates/meetings-within.ts';
import { plainly } from '../dates/plainly.ts';
import { readDate } from '../dates/read-date.ts';
import { calendarDay, type FoundTime, isoDay, monthOf, type SaidTime, spanOf } from '../dates/said-time.ts';
import { comingMeeting, currentMeeting, previousMeeting, running } from './meeting-at-hand.ts';
import { meetingByWords } from './meeting-by-words.ts';
import { meetingInOrder } from './meeting-in-order.ts';
import { found, type MeetingRead, namedBy } from './meeting-read.ts';
import { withoutOwnName } from './own-meeting.ts';

const prepositions =
  /^(?:(?:på|vid|från|under|till|inför|i|av|för|om|hos|at|in|on|from|of|for|during|to|about|det|den|the|our|vårt)\s+)+/iu;
/** Also as it is most often mistyped. */
const meetingWord =
  "(?:sammanträde|sammankomst|samling|träff|session|gathering|m[öo]?tt?e|meeting|mtg)(?:t|n|en)?(?:s|'s)?";
/** A time said after the meeting, or its year. */
const yearSaid =
  '(?:20\\d{2}|i\\s+år|this\\s+year|nästa\\s+år|next\\s+year|förra\\s+året|i\\s?fjol|last\\s+year)';
const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|febr?|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec';
const focus = new RegExp(
  `^(?:(?:det\\s+här|detta|this|nuvarande|pågående|aktuella)\\s+)?${meetingWord}$|^(?:nu|now|här|here)$`,
  'iu',
);
const todays = new RegExp(
  `^(?:dagens(?:\\s+${meetingWord})?|${meetingWord}\\s+i\\s?dag|i\\s?dag|today(?:['’]s\\s+meeting)?|${meetingWord}\\s+today)$`,
  'iu',
);
/** A day of the month alone: "den 9:e", "the 9th". */
const aDay = /^(?:\p{L}+\s+)?(?:den|the)\s+\d{1,2}(?::?[ae]|st|nd|rd|th)?$/iu;
const nexts = new RegExp(`^(?:nästa|nästkommande|kommande|next)\\s+(?:gång|time|one|${meetingWord})$`, 'iu');
const previous = new RegExp(
  `^(?:(?:förra|föregående|senaste|sista|last|previous|latest|most\\s+recent)\\s+(?:gången?|time|one|${meetingWord})|sist|senast|last)$`,
  'iu',
);
const residential = new RegExp(
  `^(?:(?<which>nästa|kommande|förra|senaste|next|coming|upcoming|last)\\s+)?(?:(?<month>\\p{L}+?)[-\\s]?)??(?:internat(?:et|s|ets)?|retreat|residential(?:\\s+meeting)?)(?:\\s+(?<in>${yearSaid}|(?:(?:i|in|under|på|on|from|från)\\s+)?\\p{L}+(?:\\s+${yearSaid})?))?$`,
  'iu',
);
/** Minutes are called by the month of their meeting as well: "marsprotokollet". */
const monthDocument =
  '(?:(?:mötes|minnes)?(?:protokoll(?:et)?|anteckningar(?:na)?)|datum(?:et)?|tillfället?|gången?)';
const monthMeeting = new RegExp(
  `^(?<month>${months})\\s?-?(?:${meetingWord}|${monthDocument})(?:\\s+(?<year>${yearSaid}))?$`,
  'iu',
);
const meetingOn = new RegExp(
  `^${meetingWord}\\s+(?:(?:som\\s+är|i|in|on|den|of|vid|på)\\s+)*(?<when>.+)$`,
  'iu',
);

/**
 * Reads which meeting is meant: "nästa möte", "förra mötet", "dagens möte", "februarimötet", "mötet i april",
 * "9 december", "internatet". Nothing when the words do not name a meeting at all.
 */
export function readMeeting(said: string, context: UnderstandContext, tense: Tense): MeetingRead | undefined {
  const words = withoutOwnName(
    said
      .trim()
      .replace(/[.!?]+$/u, '')
      .replace(prepositions, ''),
    context.book,
  );
  if (focus.test(words) || isAtOwn(said, context)) return found(currentMeeting(context, tense), said);
  if (todays.test(words))
    return found(meetingOf(context, context.today) ?? running(context), said, { date: context.today });
  if (nexts.test(words)) return found(comingMeeting(context), said, { meeting: 'next' });
  if (previous.test(words)) return found(previousMeeting(context), said, { meeting: 'last' });
  const house = residential.exec(words);
  const residing = house === null ? undefined : readResidential(house.groups ?? {}, said, context, tense);
  if (residing !== undefined) return residing;
  const placed = meetingInOrder(words, said, context, tense);
  if (placed !== undefined) return placed;
  const named = monthMeeting.exec(words)?.groups;
  const when =
    named === undefined
      ? (meetingOn.exec(words)?.groups?.['when'] ?? words)
      : [named['month'], named['year']].filter(Boolean).join(' ');
  const bare = when.replace(/\s+(?:års\s+)?(?:möte|mötet|meeting)$/iu, '');
  const own = bare !== words || aDay.test(said.trim());
  const read = readByTime(own ? ownTime(bare) : bare, said, context, tense, bare !== words);
  if (read?.kind === 'none') return inShortYear(bare, said, context, tense) ?? read;
  const bareForm = ofForm.exec(words)?.groups?.['rest'];
  return (
    read ??
    meetingByWords(words, said, context, tense) ??
    (bareForm === undefined ? undefined : readMeeting(bareForm, context, tense))
  );
}

/** "digitala mötet 8 maj": the day tells which. */
const ofForm = new RegExp(
  `^(?:digitala?|fysiska?|gemensamma?|hybrid|extra|korta?|långa?|online|physical|joint)\\s*(?<rest>${meetingWord}\\s+.+)$`,
  'iu',
);

const monthAndNumber = new RegExp(`^(?:i\\s+|in\\s+)?(?<month>${months})\\s+['’]?(?<year>\\d{2})$`, 'iu');

/** "oktober 23", where no meeting is on the 23rd, is October of that year. */
function inShortYear(
  when: string,
  said: string,
  context: UnderstandContext,
  tense: Tense,
): MeetingRead | undefined {
  const { month, year } = monthAndNumber.exec(when)?.groups ?? {};
  if (month === undefined) return undefined;
  const read = readByTime(`${month} 20${year}`, said, context, tense, false);
  return read?.kind === 'none' ? undefined : read;
}

/** "på rådet", where the group calls itself so: at its meeting. */
function isAtOwn(said: string, { book: { group } }: UnderstandContext): boolean {
  const named = /^(?:på|vid|at)\s+(?:the\s+)?(?<name>\p{L}+)[.!?]*$/iu
    .exec(said.trim())
    ?.groups?.['name']?.toLowerCase();
  return named !== undefined && [group.voice, ...group.shortNames].some((one) => one.toLowerCase() === named);
}

const lastSeason: Readonly<Record<string, string>> = {
  höst: 'förra hösten',
  vår: 'förra våren',
  som: 'förra sommaren',
  vint: 'förra vintern',
};

/** "fredagens", "nästa veckas": the time whose own the meeting is. */
function ownTime(when: string): string {
  return when
    .replace(/^gårdagens$/iu, 'i går')
    .replace(/^morgondagens$/iu, 'i morgon')
    .replace(/^veckans$/iu, 'denna vecka')
    .replace(/^månadens$/iu, 'denna månad')
    .replace(/^((?:mån|tis|ons|tors|fre|lör|sön)dag)(?:ens|s|smötet?)$/iu, '$1')
    .replace(/^(nästa|förra)\s+(vecka|månad)(?:n)?s$/iu, (_, which: string, what: string) =>
      /^n/iu.test(which)
        ? `nästa ${what.toLowerCase()}`
        : `förra ${what.toLowerCase()}${/^v/iu.test(what) ? 'n' : 'en'}`,
    )
    .replace(/^\d{1,2}(?::?[ae]|st|nd|rd|th)?$/iu, (day) => `den ${day.replace(/\D.*$/u, '')}`)
    .replace(
      /^(höst|vår|som|vint)(?:r)?as$/iu,
      (_, season: string) => lastSeason[season.toLowerCase()] ?? season,
    )
    .replace(/^kommande\s+/iu, 'nästa ')
    .replace(/^(.+?)['’]s$/u, '$1');
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

function readByTime(
  when: string,
  said: string,
  context: UnderstandContext,
  tense: Tense,
  aMeeting: boolean,
): MeetingRead | undefined {
  // "på fredag" lies ahead, whatever was last Friday.
  const onlyAhead = tense === 'future' && /^\p{L}+dag(?:en)?$|^\p{L}+day$/iu.test(when);
  const order: readonly ('next' | 'last')[] =
    tense === 'future' ? (onlyAhead ? ['next'] : ['next', 'last']) : ['last', 'next'];
  let missed: FoundTime | undefined;
  for (const direction of tense === 'any' ? (['next', 'last'] as const) : order) {
    const time = readDate(when, { today: context.today, from: context.today, direction });
    if (time === undefined) return undefined;
    missed ??= time;
    const span = spanOf(time.time);
    const long = time.time.kind === 'span' && time.time.unit !== 'month' && time.time.unit !== 'week';
    // "i våras" alone names no meeting, but "mötet i våras" does.
    if (span === undefined || (long && !aMeeting)) continue;
    const { meetings, named } = meetingsThen(when, time.time, span, context, tense);
    const [first] = meetings;
    if (first !== undefined)
      return meetings.length === 1
        ? { kind: 'meeting', meeting: first, named }
        : { kind: 'several', meetings, named };
  }
  const old = tense === 'future' ? undefined : beforeSilence(when, said, context);
  if (old !== undefined) return old;
  if (missed === undefined) return undefined;
  const short = missed.time.kind === 'day' || monthOf(missed.time) !== undefined;
  if (missed.time.kind === 'impossible' || short || (aMeeting && spanOf(missed.time) !== undefined))
    return { kind: 'none', said, time: missed, named: namedBy(missed.time) };
  return undefined;
}

/**
 * Of a group that has not met since the day or month that is nearest, the latest before is meant: "i maj" of one whose
 * last known meeting was in May some years ago. Not where the year is said, or counted from now.
 */
function beforeSilence(when: string, said: string, context: UnderstandContext): MeetingRead | undefined {
  const last = context.book.meetings.at(-1);
  if (last === undefined || lastDay(last) >= context.today) return undefined;
  const [now, then] = [context.today, lastDay(last)].map(
    (from) => readDate(when, { today: context.today, from, direction: 'last' })?.time,
  );
  const span = then && spanOf(then);
  if (then === undefined || span === undefined || JSON.stringify(now) === JSON.stringify(then))
    return undefined;
  const [meeting, ...others] = meetingsWithin(context, span);
  if (meeting === undefined || others.length > 0) return undefined;
  return found(meeting, said, namedBy(then));
}

/** The meetings of a time, and how it names them. Of a month that is over "är" means the next; weeks and months from now may be about. */
function meetingsThen(
  when: string,
  time: SaidTime,
  span: { readonly from: DateString; readonly to: DateString },
  context: UnderstandContext,
  tense: Tense,
): { readonly meetings: readonly Meeting[]; readonly named: Said } {
  const { today } = context;
  const meetings = meetingsWithin(context, span);
  const named = namedBy(time);
  if (time.kind === 'day' && meetings.length === 0 && /(?:veck|week|månad|month)/iu.test(when)) {
    const unit = /(?:veck|week)/iu.test(when) ? 'week' : 'month';
    const day = calendarDay(time.date);
    const around = { from: isoDay(day.startOf(unit)), to: isoDay(day.endOf(unit)) };
    return { meetings: meetingsWithin(context, around), named: around };
  }
  if (tense === 'future' && monthOf(time) !== undefined && meetings.every((one) => lastDay(one) < today)) {
    const next = readDate(when, {
      today,
      from: isoDay(calendarDay(span.to).plus({ days: 1 })),
      direction: 'next',
    });
    const later = next === undefined ? undefined : spanOf(next.time);
    const ahead = later === undefined ? [] : meetingsWithin(context, later);
    if (next !== undefined && ahead.length > 0) return { meetings: ahead, named: namedBy(next.time) };
  }
  return { meetings, named };
}

/** The meeting that was moved from a day or month, where none is then now. */
export function movedFromThen(time: FoundTime | undefined, { book }: UnderstandContext): Meeting | undefined {
  const span = time === undefined ? undefined : spanOf(time.time);
  if (span === undefined) return undefined;
  return book.meetings.findLast((meeting) =>
    meeting.changes.some(
      ({ kind, before }) => kind === 'moved' && before.date <= span.to && lastDay(before) >= span.from,
    ),
  );
}

function readResidential(
  slots: Readonly<Record<string, string | undefined>>,
  said: string,
  context: UnderstandContext,
  tense: Tense,
): MeetingRead | undefined {
  const when = plainly(slots['in'] ?? slots['month'] ?? '');
  const which = slots['which']?.toLowerCase();
  const past = which === undefined ? tense === 'past' : !/^[nkcu]/u.test(which);
  const direction = past ? 'last' : 'next';
  const base = { today: context.today, from: context.today, direction } as const;
  const time =
    when === '' ? undefined : (readDate(when, base) ?? readDate(when.replace(prepositions, ''), base));
  if (when !== '' && time === undefined) return undefined;
  // "årets internat" is named by its year, and "förra" then belongs to that.
  if (slots['in'] === undefined && time !== undefined && monthOf(time.time) === undefined) return undefined;
  const span = time === undefined ? undefined : spanOf(time.time);
  const all = context.book.meetings.filter((meeting) => meeting.mode === 'residential');
  const houses =
    span === undefined
      ? all
      : all.filter((meeting) => meeting.date <= span.to && lastDay(meeting) >= span.from);
  const behind = houses.findLast((meeting) => meeting.date <= context.today);
  const ahead = houses.find((meeting) => lastDay(meeting) >= context.today);
  const meeting = past ? (behind ?? ahead) : (ahead ?? behind);
  const over = meeting === undefined ? past : lastDay(meeting) < context.today;
  const month = time === undefined ? undefined : monthOf(time.time);
  return found(meeting, said, {
    type: 'internat',
    time: over ? 'past' : 'coming',
    ...(month === undefined ? {} : { month }),
  });
}

function meetingOf(context: UnderstandContext, date: DateString): Meeting | undefined {
  return context.book.meetings.find((meeting) => meeting.date <= date && date <= lastDay(meeting));
}
