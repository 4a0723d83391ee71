import type { Form, MeetingsOnly } from '../../meetings/answers/meeting-questions.ts';
import type { Question } from '../../meetings/answers/question.ts';
import type { DateString } from '../../meetings/model/terms.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import type { Tense } from '../reading/dates/meetings-within.ts';
import { farthest, type PeriodRead, readPeriod } from '../reading/dates/read-period.ts';
import { endOfMonth } from '../reading/dates/said-time.ts';
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
  return listed(period, named(period), read, timeOf(tense, read, meant), only);
}

type Span = { readonly from: DateString; readonly to: DateString };

/** What was cancelled or moved is looked for from the beginning of the year. */
function wide(context: UnderstandContext, tense: Tense, only: MeetingsOnly | undefined): Span {
  const { today, book } = context;
  const first = book.meetings[0]?.date ?? today;
  if (tense === 'past') return { from: first < today ? first : today, to: today };
  const changed = only === 'cancelled' || only === 'moved';
  return { from: changed ? `${today.slice(0, 4)}-01-01` : today, to: farthest(context) };
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

/** A month or a day by its name, another period by its days. */
function named({ from, to }: Extract<PeriodRead, { readonly kind: 'period' }>): Said {
  if (from === to) return { date: from };
  const month = from.slice(0, lengthOfMonth);
  return from === `${month}-01` && to === endOfMonth(month) ? { month } : { from, to };
}

const lengthOfMonth = 'YYYY-MM'.length;
