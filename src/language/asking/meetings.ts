import type { OneMeetingQuestion } from '../../meetings/answers/meeting-questions.ts';
import type { Question } from '../../meetings/answers/question.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { lastDay } from '../../meetings/model/time.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import { spanOf } from '../reading/dates/said-time.ts';
import { type MeetingRead, readMeeting, type Tense } from '../reading/sentences/read-meeting.ts';
import type { Said } from '../said.ts';
import { type Asked, about, notOne, question } from './about.ts';
import { meetingsEn } from './en/meetings.ts';
import { formsIn, isWhy, isYesOrNo, onlyIn, whenIn } from './meeting-words.ts';
import { comingMeetings, meetingsIn } from './meetings-in.ts';
import type { QuestionTable, Reader } from './question-table.ts';
import { type MeetingAsked, meetingsSv } from './sv/meetings.ts';

const readers: Readonly<Record<MeetingAsked, Reader>> = {
  'next-meeting': ({ line }) => next(line),
  'last-meeting': (asked) => whenWhere({ ...asked, slots: { meeting: 'förra mötet' } }, 'past'),
  status: (asked) => about(asked, 'any', (meeting) => ({ type: 'status', meeting: meeting.id })),
  history: (asked) => about(asked, 'any', (meeting) => ({ type: 'meeting-history', meeting: meeting.id })),
  'new-year': ({ context }) => question({ type: 'new-year', year: yearAhead(context.today) }),
  'coming-meetings': comingMeetings,
  'changed-meetings': (asked) => meetingsIn(asked, 'any'),
  'joint-meetings': (asked) => meetingsIn(asked, 'any'),
  'unread-meetings': (asked) => meetingsIn(asked, 'past', 'unread'),
  meetings: (asked) => meetingsIn(asked, 'any'),
  'meetings-past': (asked) => meetingsIn(asked, 'past'),
  moved: moved,
  joint: (asked) => joint(asked),
  theme: (asked) => one(asked, 'any', () => ({ ask: 'details', about: 'theme' })),
  details: (asked) => one(asked, 'any', () => ({ ask: 'details' })),
  mode: (asked) => mode(asked, 'future'),
  'mode-past': (asked) => mode(asked, 'past'),
  meeting: (asked) => whenWhere(asked, 'future'),
  'meeting-past': (asked) => whenWhere(asked, 'past'),
  'item-deadline': deadline,
};

/** What is asked about meetings. */
export const meetings: QuestionTable<MeetingAsked> = {
  rows: { sv: meetingsSv, en: meetingsEn },
  readers,
};

function next(line: string): Intent {
  const ask = whenIn(line);
  return question({ type: 'next-meeting', ...(ask === undefined ? {} : { ask }) }, {});
}

type Ask<Question> = Question extends OneMeetingQuestion ? Omit<Question, 'type' | 'meeting'> : never;

/** A question about the one meeting that was named. */
function one(
  { slots, context, line }: Asked,
  tense: Tense,
  make: (named: Said) => Ask<OneMeetingQuestion>,
): Intent | undefined {
  const read = readMeeting(slots['meeting'] ?? '', context, tense);
  if (read === undefined) return undefined;
  if (read.kind !== 'meeting') return insteadOf(read, line);
  const named = read.named ?? {};
  return question(asksOf(read.meeting, make(named)), named);
}

function asksOf(meeting: Meeting, ask: Ask<OneMeetingQuestion>): Question {
  return { type: 'meeting', meeting: meeting.id, ...ask };
}

/** Several are listed; where there is none the nearest are told. */
function insteadOf(read: Exclude<MeetingRead, { readonly kind: 'meeting' }>, line: string): Intent {
  if (read.named?.['meeting'] === 'next') return question({ type: 'next-meeting' }, {});
  const named = read.named ?? {};
  if (read.kind === 'several') {
    const [first] = read.meetings;
    const last = read.meetings.at(-1);
    if (first !== undefined && last !== undefined)
      return question({ type: 'meetings', from: first.date, to: lastDay(last), ask: 'one' }, named);
  }
  const span = read.kind === 'none' && read.time !== undefined ? spanOf(read.time.time) : undefined;
  return span === undefined
    ? notOne(read, line)
    : question({ type: 'meetings', from: span.from, to: span.to, ask: 'one' }, named);
}

/** When and where a meeting is; of the next one alone it is a question about that. */
function whenWhere(asked: Asked, tense: Tense): Intent | undefined {
  const { slots, context, line } = asked;
  const named = readMeeting(slots['meeting'] ?? '', context, tense)?.named ?? {};
  if (named['meeting'] === 'next' && tense !== 'past') {
    const [mode] = formsIn(slots['meeting'] ?? '');
    if (mode === undefined) return next(line);
    return question({ type: 'next-meeting', mode }, { mode });
  }
  const about = whenIn(line);
  return one(asked, tense, ({ type, month }) => ({
    ask: 'when-where',
    ...(about === undefined ? {} : { about }),
    ...(type === 'internat' && month === undefined ? { loosely: true } : {}),
  }));
}

function mode(asked: Asked, tense: Tense): Intent | undefined {
  const { slots, line } = asked;
  const around = line.replace(slots['meeting'] ?? '', ' ');
  const [is, ...others] = formsIn(around);
  if (
    is === undefined &&
    !/(?<!\p{L})(?:form\p{L}*|mötesform\p{L}*|hur|sätt|how|format)(?!\p{L})/iu.test(around)
  )
    return undefined;
  const yes = is !== undefined && others.length === 0 && isYesOrNo(line);
  return one(asked, tense, () => ({ ask: 'mode', ...(yes ? { is } : {}) }));
}

function joint(asked: Asked): Intent | undefined {
  const whom = asked.slots['partner']
    ?.replace(
      /^(?:några|någon|nån|nåt|någon\s+annan|andra|vem|vilka|anyone|anybody|someone|another\s+group)(?:\s+(?:annan|andra|else))?(?:\s+grupp(?:er)?)?$/iu,
      '',
    )
    .trim();
  return one(asked, 'any', () => ({
    ask: 'details',
    about: 'partner',
    ...(whom === undefined || whom === '' ? {} : { with: whom }),
  }));
}

/** Whether it was moved or cancelled, or why. */
function moved(asked: Asked): Intent | undefined {
  const { line } = asked;
  const only = onlyIn(line);
  const what = only === 'moved' || only === 'cancelled' ? only : undefined;
  const about = isWhy(line)
    ? 'why'
    : isYesOrNo(line) || /^(?:flyttades|ställdes)/iu.test(line)
      ? what
      : undefined;
  return one(asked, 'any', () => ({ ask: 'moved', ...(about === undefined ? {} : { about }) }));
}

/** The next meeting's where none is named. */
function deadline(asked: Asked): Intent | undefined {
  const { slots, context } = asked;
  if (slots['meeting'] === undefined) return question({ type: 'item-deadline' }, {});
  const read = readMeeting(slots['meeting'], context, 'future');
  if (read?.kind !== 'meeting') return read === undefined ? undefined : insteadOf(read, asked.line);
  const named = read.named ?? {};
  return question(
    { type: 'item-deadline', meeting: read.meeting.id },
    named['meeting'] === 'next' ? {} : named,
  );
}

/** From the summer on the year that is prepared for is the next. */
function yearAhead(today: UnderstandContext['today']): number {
  const year = Number(today.slice(0, 4));
  return today.slice(5) >= '07-01' ? year + 1 : year;
}
