import type { Meeting, Mode } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import type { UnderstandContext } from '../../intent.ts';
import type { Said } from '../../said.ts';
import { meetingsWithin, type Tense } from '../dates/meetings-within.ts';
import { readPeriod } from '../dates/read-period.ts';
import { comingMeeting, currentMeeting, heldBefore } from './meeting-at-hand.ts';
import { found, type MeetingRead } from './meeting-read.ts';

const kind = '(?:(?<form>digitala?|fysiska?|gemensamma?|hybrid|online|physical|joint|in-person)[\\s-]*)?';
const word = "(?<word>sammanträde|möte|meeting|internat|retreat)(?:t|n|et)?(?:s|'s)?";
const nth =
  '(?:allra\\s+|the\\s+|very\\s+)*(?<nth>första|andra|tredje|näst\\s+sista|sista|senaste|förra|nästa|first|second|third|last|final|latest|next)';
const ofPeriod = new RegExp(`^${nth}\\s+${kind}${word}\\s+(?<when>.+)$`, 'iu');
const periodsOwn = new RegExp(`^(?<when>.+?)\\s+(?:${nth}\\s+)?${kind}${word}$`, 'iu');
const nextOrLast = new RegExp(
  `^(?:(?<next>nästa|nästkommande|next)|förra|senaste|föregående|last|previous|latest)\\s+${kind}${word}$`,
  'iu',
);
const beside = new RegExp(
  `^${word}\\s+(?:som\\s+(?:är|var|ligger|kommer)\\s+)?(?:närmast\\s+)?(?<side>före|innan|efter|before|after)\\s+(?<when>.+)$`,
  'iu',
);
const beforeLast =
  /^(?:förrförra|förr\s?förra|näst\s?senaste|näst\s?sista|second\s+to\s+last|next\s+to\s+last)(?:\s+(?:mötet?|sammanträdet?|gången?|meeting|time))?$|^(?:(?:möte|meeting)t?\s+)?(?:before\s+(?:the\s+)?last(?:\s+one)?|före\s+(?:det\s+)?(?:förra|senaste)(?:\s+mötet)?|innan\s+(?:det\s+)?(?:förra|senaste)(?:\s+mötet)?)$/iu;
const afterNext =
  /^(?:nästnästa|näst\s?nästa)(?:\s+(?:möte|sammanträde|gång))?$|^(?:(?:möte|meeting)t?\s+)?(?:after\s+next|efter\s+nästa(?:\s+möte)?)$/iu;
const besideThat =
  /^(?:(?:möte|meeting)t?\s+)?(?:(?<before>dessförinnan|före\s+(?:det|dess)|innan\s+(?:det|dess)|before\s+(?:that|it))|därefter|efter\s+(?:det|detta)|after\s+(?:that|it))$/iu;

/**
 * A meeting by its place among others: "första mötet efter sommaren", "årets sista möte", "mötet före jul", "förrförra
 * mötet", "nästa digitala möte"; nothing where the words name no place among meetings.
 */
export function meetingInOrder(
  words: string,
  said: string,
  context: UnderstandContext,
  tense: Tense,
): MeetingRead | undefined {
  if (beforeLast.test(words)) return found(heldBefore(context, 2), said, { meeting: 'previous' });
  if (afterNext.test(words)) return one(neighbour(context, comingMeeting(context), 1), said);
  const that = besideThat.exec(words);
  if (that !== null) {
    const way = that.groups?.['before'] === undefined ? 1 : -1;
    return one(neighbour(context, currentMeeting(context, tense), way), said);
  }
  const near = nextOrLast.exec(words)?.groups;
  if (near !== undefined) return nearest(near, said, context);
  const next = beside.exec(words)?.groups;
  if (next !== undefined) return besidePeriod(next, said, context, tense);
  const placed = (ofPeriod.exec(words) ?? periodsOwn.exec(words))?.groups;
  return placed === undefined ? undefined : inPeriod(placed, said, context, tense);
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Named by the day that it has. */
function one(meeting: Meeting | undefined, said: string): MeetingRead {
  return found(meeting, said, meeting === undefined ? {} : { date: meeting.date });
}

function neighbour({ book }: UnderstandContext, of: Meeting | undefined, way: 1 | -1): Meeting | undefined {
  if (of === undefined) return undefined;
  const held = book.meetings.filter((meeting) => meeting.cancelled === undefined || meeting === of);
  return held[held.indexOf(of) + way];
}

const forms: readonly (readonly [RegExp, Exclude<Mode, 'unknown'> | 'joint'])[] = [
  [/^(?:digital|online)/iu, 'digital'],
  [/^(?:fysisk|physical|in-person)/iu, 'in-person'],
  [/^hybrid/iu, 'hybrid'],
  [/^(?:gemensam|joint)/iu, 'joint'],
];

function formOf({ form, word: called }: Groups): Exclude<Mode, 'unknown'> | 'joint' | undefined {
  if (form !== undefined) return forms.find(([match]) => match.test(form))?.[1];
  return /^(?:internat|retreat)/iu.test(called ?? '') ? 'residential' : undefined;
}

function isOf(meeting: Meeting, form: ReturnType<typeof formOf>): boolean {
  if (form === undefined) return true;
  if (form === 'joint') return meeting.partner !== undefined;
  if (form === 'in-person') return meeting.mode === 'in-person' || meeting.mode === 'residential';
  return meeting.mode === form;
}

/** "nästa digitala möte": the first that comes of its kind, or the latest that has been. */
function nearest(groups: Groups, said: string, context: UnderstandContext): MeetingRead | undefined {
  const form = formOf(groups);
  if (form === undefined || form === 'residential') return undefined;
  const ahead = groups['next'] !== undefined;
  const held = context.book.meetings.filter((one) => one.cancelled === undefined && isOf(one, form));
  const meeting = ahead
    ? held.find((one) => lastDay(one) >= context.today && one.state !== 'closed')
    : held.findLast((one) => lastDay(one) < context.today || one.state === 'closed');
  const kindSaid: Said = form === 'joint' ? { kind: 'joint' } : { mode: form };
  return found(meeting, said, { meeting: ahead ? 'next' : 'last', ...kindSaid });
}

/** "mötet före sommaren" is the last before it, "mötet efter jul" the first after. */
function besidePeriod(
  groups: Groups,
  said: string,
  context: UnderstandContext,
  tense: Tense,
): MeetingRead | undefined {
  const { side = '', when = '' } = groups;
  const before = /^(?:före|innan|before)$/iu.test(side);
  const house = /^(?:det\s+|the\s+)?(?:nästa\s+|förra\s+)?(?:internatet?|retreat)$/iu.test(when);
  if (house) {
    const houses = context.book.meetings.filter((meeting) => meeting.mode === 'residential');
    const of =
      houses.find((meeting) => lastDay(meeting) >= context.today && tense !== 'past') ?? houses.at(-1);
    return one(neighbour(context, of, before ? -1 : 1), said);
  }
  const meetings = withinPeriod(`${before ? 'före' : 'efter'} ${when}`, groups, context, tense);
  return meetings === undefined ? undefined : one(before ? meetings.at(-1) : meetings[0], said);
}

function inPeriod(
  groups: Groups,
  said: string,
  context: UnderstandContext,
  tense: Tense,
): MeetingRead | undefined {
  const { nth: place, when = '' } = groups;
  if (place === undefined && groups['form'] === undefined && formOf(groups) === undefined) return undefined;
  const meetings = withinPeriod(when, groups, context, tense);
  if (meetings === undefined) return undefined;
  if (place === undefined) {
    const [first] = meetings;
    if (first === undefined) return found(undefined, said);
    if (meetings.length > 1) return { kind: 'several', meetings, named: {} };
    return one(first, said);
  }
  return one(inPlace(meetings, place.toLowerCase(), context.today), said);
}

/** The meetings of a period, of the kind that was said; nothing where no period was. */
function withinPeriod(
  when: string,
  groups: Groups,
  context: UnderstandContext,
  tense: Tense,
): readonly Meeting[] | undefined {
  const period = readPeriod(when, context, tense);
  if (period?.kind !== 'period') return undefined;
  const form = formOf(groups);
  return meetingsWithin(context, period).filter((meeting) => isOf(meeting, form));
}

function inPlace(meetings: readonly Meeting[], place: string, today: DateString): Meeting | undefined {
  if (/^(?:första|first)$/u.test(place)) return meetings[0];
  if (/^(?:andra|second)$/u.test(place)) return meetings[1];
  if (/^(?:tredje|third)$/u.test(place)) return meetings[2];
  if (/^näst\s/u.test(place)) return meetings.at(-2);
  if (/^(?:nästa|next)$/u.test(place)) return meetings.find((meeting) => lastDay(meeting) >= today);
  if (/^(?:senaste|förra|latest)$/u.test(place))
    return meetings.findLast((meeting) => lastDay(meeting) < today || meeting.state === 'closed');
  return meetings.at(-1);
}
