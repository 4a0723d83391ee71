import type { Form, MeetingsOnly } from '../../meetings/answers/meeting-questions.ts';
import type { Question } from '../../meetings/answers/question.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { DateString } from '../../meetings/model/terms.ts';
import { lastDay } from '../../meetings/model/time.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import { wordNumber } from '../reading/dates/counted-period.ts';
import { meetingsWithin, type Tense } from '../reading/dates/meetings-within.ts';
import { farthest, readPeriod } from '../reading/dates/read-period.ts';
import type { Said } from '../said.ts';
import { type Asked, question } from './about.ts';
import { formsIn, isAhead, isCount, isYesOrNo, onlyIn } from './meeting-words.ts';

type Meetings = Extract<Question, { readonly type: 'meetings' }>;

/** The meetings that come, or as many as are meant of them. */
export function comingMeetings(asked: Asked): Intent {
  const { context, line, read = line } = asked;
  return listed({ from: context.today, to: farthest(context) }, { time: 'coming' }, read, {
    time: 'coming',
  });
}

/** The meetings of a period; without one, of all that come, or of all that were. */
export function meetingsIn(asked: Asked, tense: Tense, only?: MeetingsOnly): Intent | undefined {
  const { slots, context, line, read = line } = asked;
  const said = slots['period'];
  const meant = only ?? onlyIn(read);
  if (said === undefined)
    return listed(wide(context, tense, meant), {}, read, timeOf(tense, read, meant), only);
  const period = readPeriod(said, context, tense);
  if (period === undefined) return undefined;
  if (period.kind === 'no-such-date')
    return { kind: 'unclear', text: line, why: { reason: 'no-such-date', said: period.said } };
  // What is over is past however it is asked about.
  const time = period.to < context.today ? {} : timeOf(tense, read, meant);
  if (period.from === period.to) return onDay(period.from, context, read);
  // What is left of a period lies ahead.
  const from = time.time === 'coming' && period.from < context.today ? context.today : period.from;
  const span = from <= period.to ? { from, to: period.to } : period;
  return listed(span, span, read, time, only);
}

/** The so many meetings that come, or that were last: "de tre närmaste mötena". */
export function countedMeetings({ slots, context, line, read = line }: Asked): Intent | undefined {
  const number = wordNumber(slots['number'] ?? '');
  if (number < 2) return undefined;
  const { today, book } = context;
  const held = book.meetings.filter(({ cancelled }) => cancelled === undefined);
  const isOver = (one: Meeting) => lastDay(one) < today || one.state === 'closed';
  const behind = /(?<!\p{L})(?:senaste|förra|sista|last|latest|previous)(?!\p{L})/iu.test(read);
  const meant = behind
    ? held.filter(isOver).slice(-number)
    : held.filter((one) => !isOver(one)).slice(0, number);
  const [first, last] = [meant[0], meant.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = { from: first.date, to: lastDay(last) };
  return listed(span, span, 'lista', { time: behind ? 'past' : 'coming' });
}

type Span = { readonly from: DateString; readonly to: DateString };

/** Of a single day it is asked whether a meeting is then: of that one, where it is. */
function onDay(date: DateString, context: UnderstandContext, line: string): Intent {
  const [meeting, ...others] = meetingsWithin(context, { from: date, to: date });
  const [mode] = formsIn(line);
  if (meeting !== undefined && others.length === 0 && mode === undefined)
    return question({ type: 'meeting', meeting: meeting.id, ask: 'when-where' }, { date });
  return question({ type: 'meetings', from: date, to: date, ask: 'one' }, { date });
}

/** What was cancelled or moved is looked for as far back as anything is known. */
function wide(context: UnderstandContext, tense: Tense, only: MeetingsOnly | undefined): Span {
  const { today, book } = context;
  const first = book.meetings[0]?.date ?? today;
  const start = first < today ? first : today;
  if (tense === 'past') return { from: start, to: today };
  const changed = only === 'cancelled' || only === 'moved';
  return { from: changed ? start : today, to: farthest(context) };
}

function timeOf(tense: Tense, line: string, only: MeetingsOnly | undefined): Pick<Meetings, 'time'> {
  if (only === 'unread') return {};
  if (tense === 'past') return { time: 'past' };
  return isAhead(line) ? { time: 'coming' } : {};
}

function listed(
  { from, to }: Span,
  said: Said,
  line: string,
  time: Pick<Meetings, 'time'>,
  of?: MeetingsOnly,
): Intent {
  const only = of ?? onlyIn(line);
  const [form, ...others] = formsIn(line);
  const mode: Form | undefined = others.length === 0 ? form : undefined;
  const ask = isCount(line) ? 'count' : isYesOrNo(line) ? 'any' : undefined;
  return question(
    {
      type: 'meetings',
      from,
      to,
      ...(mode === undefined ? {} : { mode }),
      ...(only === undefined ? {} : { only }),
      ...time,
      ...(ask === undefined ? {} : { ask }),
    },
    {
      ...said,
      ...(mode === undefined ? {} : { mode }),
      ...(only === 'cancelled' || only === 'moved' ? { outcome: only } : {}),
      ...(only === 'joint' ? { kind: 'joint' } : {}),
      ...(ask === 'count' ? { count: true } : {}),
    },
  );
}
