import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Due, Meeting, Target } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import type { UnderstandContext } from '../../intent.ts';
import { comingMeeting } from '../sentences/meeting-at-hand.ts';
import { readMeeting } from '../sentences/read-meeting.ts';
import { meetingsWithin } from './meetings-within.ts';
import { readDateAt } from './read-date.ts';
import { type DateBase, type FoundTime, monthOf, type SaidTime, spanOf } from './said-time.ts';

/** A due, or the day that was said and does not exist. */
export type DueRead = Due | { readonly kind: 'no-such-date'; readonly said: string };

/** Words that make a time a due when they stand right before it. */
const strong =
  /(?<![\p{L}\p{N}])(?:senast|till|till\s+och\s+med|t\.?\s?o\.?\s?m\.?|före|innan|fram\s+till|tills|klart?|inför|till\s+den|senast\s+den|by|before|until|till|no\s+later\s+than|at\s+the\s+latest|due)[\s:]+$/iu;
/** Words after which a time belongs to something else: "svaren från 3 mars", "protokollet 9 december". */
const elsewhere =
  /(?<![\p{L}\p{N}])(?:från|av|för|sedan|om|per|kring|gällande|avseende|daterad|kl\.?|den|mötet?|protokollet|budget(?:en)?|from|of|for|since|about|regarding|dated|the|meeting|minutes)\s+$/iu;
const meetingPhrase =
  /(?:(?:nästa|nästkommande|kommande)\s+(?:möte|sammanträde|gång)|next\s+(?:meeting|time)|(?:mötet|sammanträdet|möte|the\s+meeting)\s+(?:(?:i|in|on|the|of)\s+)?(?=\S)|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)mötet|internatet|the\s+retreat)(?:(?<=\s)|(?![\p{L}]))/iuy;
const atMeeting =
  /(?<![\p{L}\p{N}])(?:på|vid|till|inför|senast(?:\s+på|\s+vid|\s+till)?|före|innan|at|by|before|for|until)\s+(?:the\s+)?$/iu;
const sentenceEnd = /^\s*(?:$|[.!?;,)\n])/u;

/** The base for dues said at a meeting: years are sought from the meeting's day when it is recorded afterwards. */
function dueBase(context: UnderstandContext): DateBase {
  const meeting = findMeeting(context.book, context.meeting);
  const from = meeting !== undefined && meeting.date < context.today ? meeting.date : context.today;
  return { today: context.today, from, direction: 'next' };
}

/**
 * The due in a sentence: the last time after "till", "senast", "by" and the like, else one that ends a sentence by
 * itself ("i mars", "efter sommaren"). "Förslag till beslut" holds none.
 */
export function findDue(text: string, context: UnderstandContext): DueRead {
  const { from } = dueBase(context);
  let best: { readonly due: DueRead; readonly weight: number } | undefined;
  const starts = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
  for (let start = starts.exec(text); start !== null; start = starts.exec(text)) {
    const candidate = dueAt(text, start.index, context);
    if (candidate === undefined) continue;
    starts.lastIndex = candidate.end;
    if (candidate.due === undefined) continue;
    const over = isPast(candidate.due, from) || isOvertaken(text, start.index, candidate.end);
    const weight = (over ? 0 : 2) + (candidate.strong ? 1 : 0);
    if (best === undefined || weight >= best.weight) best = { due: candidate.due, weight };
  }
  return best?.due ?? { kind: 'none' };
}

/** "Skulle vara klart 31 mars men kommer i maj": the first time no longer holds. */
function isOvertaken(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    /(?<![\p{L}])(?:skulle|was\s+to|were\s+to|should\s+have)\s[^.!?]*$/iu.test(before) &&
    /^\s*,?\s*(?:men|but)\s/iu.test(text.slice(end, end + 8))
  );
}

/** A time that was over when it was said is what was, not what is to be. */
function isPast(due: DueRead, from: DateString): boolean {
  return 'until' in due && due.until !== undefined && due.until < from;
}

/** What a whole text means as a due: "10 februari", "mötet i september", "tills vidare"; nothing when it is no time. */
export function readDue(said: string, context: UnderstandContext): DueRead | undefined {
  const bare = said
    .trim()
    .replace(/[.!]+$/u, '')
    .replace(
      /^(?:senast|till|före|innan|by|before|until|on)\s+(?!jul|års|sommar|höst|christmas|summer|further)/iu,
      '',
    );
  const meeting = meetingAt(bare, 0, context);
  if (meeting !== undefined && meeting.end === bare.length) return meeting.due;
  const time = readDateAt(bare, 0, dueBase(context));
  return time !== undefined && time.end === bare.length ? dueOf(time.time, time.said) : undefined;
}

/** A day that does not exist, or one on which no meeting is known. */
type NoTarget =
  | { readonly kind: 'no-such-date'; readonly said: string }
  | { readonly kind: 'no-such-meeting'; readonly said: string };

/** Where a postponed item goes; nothing when the words are no time, 'none' when no such meeting or day is known. */
export function readTarget(said: string, context: UnderstandContext): Target | NoTarget | undefined {
  const words = said.trim().replace(/[.!]+$/u, '');
  const after = findMeeting(context.book, context.meeting);
  if (
    /^(?:nästa|nästkommande|kommande)\s+(?:möte|gång)$|^(?:the\s+)?next\s+(?:meeting|time)$/iu.test(words)
  ) {
    const next = meetingAfter(after, context);
    return next === undefined
      ? { kind: 'words', said: words }
      : { kind: 'meeting', meeting: next.id, said: words };
  }
  const bare = words
    .replace(/^(?:(?:the\s+)?(?:mötet?|meeting)\s+)?(?:(?:i|in|on|den)\s+)?/iu, '')
    .replace(/(?:s?-?mötet|\s+meeting)$/iu, '');
  const time = readDateAt(bare, 0, dueBase(context));
  if (time === undefined || time.end !== bare.length) {
    const named = readMeeting(words, context, 'future');
    return named?.kind === 'meeting'
      ? { kind: 'meeting', meeting: named.meeting.id, said: words }
      : undefined;
  }
  if (time.time.kind === 'impossible') return { kind: 'no-such-date', said: words };
  if (time.time.kind === 'day') {
    const [onDay] = meetingsWithin(context, { from: time.time.date, to: time.time.date });
    return onDay === undefined
      ? { kind: 'no-such-meeting', said: words }
      : { kind: 'meeting', meeting: onDay.id, said: words };
  }
  const month = monthOf(time.time);
  if (month === undefined) return { kind: 'words', said: words };
  const inMonth = context.book.meetings.filter(
    (meeting) => meeting.date.startsWith(month) && (after === undefined || meeting.date > after.date),
  );
  const [only, ...others] = inMonth;
  return only !== undefined && others.length === 0
    ? { kind: 'meeting', meeting: only.id, said: words }
    : { kind: 'month', month, said: words };
}

function dueAt(
  text: string,
  index: number,
  context: UnderstandContext,
): { due: DueRead | undefined; end: number; strong: boolean } | undefined {
  const before = text.slice(Math.max(0, index - 24), index);
  const meeting = meetingAt(text, index, context);
  if (meeting !== undefined)
    return { ...meeting, due: atMeeting.test(before) ? meeting.due : undefined, strong: true };
  const time = readDateAt(text, index, dueBase(context));
  if (time === undefined) return undefined;
  const isStrong =
    strong.test(before) &&
    !(time.time.kind === 'span' && time.time.unit === 'year' && /till\s+$/iu.test(before));
  if (isStrong) return { due: dueOf(time.time, time.said), end: time.end, strong: true };
  const ends = sentenceEnd.test(text.slice(time.end, time.end + 4)) || (time.marked && before.trim() === '');
  const standsAlone = time.marked || time.time.kind === 'day' || time.time.kind === 'impossible';
  if (!ends || !standsAlone || elsewhere.test(before))
    return time.marked || standsAlone ? { due: undefined, end: time.end, strong: false } : undefined;
  return { due: dueOf(time.time, time.said), end: time.end, strong: false };
}

/** A meeting named at an index, as a due: of the calendar, else of the month or day that was said. */
function meetingAt(
  text: string,
  index: number,
  context: UnderstandContext,
): { due: DueRead; end: number } | undefined {
  meetingPhrase.lastIndex = index;
  const phrase = meetingPhrase.exec(text);
  if (phrase === null) return undefined;
  const past = index + phrase[0].length;
  const withTime = /\s$/u.test(phrase[0]) && !/^(?:nästa|nästk|komm|next)/iu.test(phrase[0]);
  const time = withTime ? readDateAt(text, past, dueBase(context)) : undefined;
  if (withTime && time === undefined) return undefined;
  const end = time?.end ?? past;
  const said = text.slice(index, end);
  if (time?.time.kind === 'impossible') return { due: { kind: 'no-such-date', said }, end };
  return { due: meetingDue(said, time, context), end };
}

function meetingDue(said: string, time: FoundTime | undefined, context: UnderstandContext): DueRead {
  const span = time === undefined ? undefined : spanOf(time.time);
  if (time !== undefined && span !== undefined) {
    const [only, ...others] = meetingsWithin(context, span);
    return only !== undefined && others.length === 0 ? dueAtMeeting(only, said) : dueOf(time.time, said);
  }
  if (/^(?:nästa|nästk|komm|next)/iu.test(said)) {
    const next = meetingAfter(findMeeting(context.book, context.meeting), context);
    return next === undefined ? { kind: 'vague', said } : dueAtMeeting(next, said);
  }
  const read = readMeeting(said, context, 'future');
  if (read?.kind === 'meeting') return dueAtMeeting(read.meeting, said);
  return read?.kind === 'none' && read.time !== undefined
    ? dueOf(read.time.time, said)
    : { kind: 'vague', said };
}

function dueAtMeeting(meeting: Meeting, said: string): Due {
  return { kind: 'meeting', meeting: meeting.id, until: lastDay(meeting), said };
}

/** The next meeting as said at one that is on, was, or comes. */
function meetingAfter(meeting: Meeting | undefined, context: UnderstandContext): Meeting | undefined {
  if (meeting === undefined) return comingMeeting(context);
  return context.book.meetings.find((one) => one.date > lastDay(meeting));
}

/** A full stop belongs to a shortened word, not to a whole one that ends the sentence. */
function dueOf(time: SaidTime, words: string): DueRead {
  const said = words.replace(/(?<=\p{L}{5})\.$/u, '');
  switch (time.kind) {
    case 'day':
      return { kind: 'day', until: lastOf(time), said };
    case 'impossible':
      return { kind: 'no-such-date', said };
    case 'vague':
      return { kind: 'vague', said, ...(time.until === undefined ? {} : { until: time.until }) };
    case 'span': {
      const month = monthOf(time);
      if (month !== undefined) return { kind: 'month', month, until: time.to, said };
      return { kind: 'vague', until: time.until ?? time.to, said };
    }
  }
}

function lastOf(day: { readonly date: DateString; readonly endDate?: DateString }): DateString {
  return day.endDate ?? day.date;
}
