import { lastDay } from '../../meetings/model/time.ts';
import type { Intent, UnderstandContext } from '../intent.ts';
import { readPeriod } from '../reading/dates/read-period.ts';
import { spanOf } from '../reading/dates/said-time.ts';
import { readMeeting, type Tense } from '../reading/sentences/read-meeting.ts';
import { type Asked, about, notOne, question } from './about.ts';
import { meetingsEn } from './en/meetings.ts';
import type { QuestionTable, Reader } from './question-table.ts';
import { type MeetingAsked, meetingsSv } from './sv/meetings.ts';

const readers: Readonly<Record<MeetingAsked, Reader>> = {
  'next-meeting': () => question({ type: 'next-meeting' }),
  status: (asked) => about(asked, 'any', (meeting) => ({ type: 'status', meeting: meeting.id })),
  history: (asked) => about(asked, 'any', (meeting) => ({ type: 'meeting-history', meeting: meeting.id })),
  'new-year': ({ context }) => question({ type: 'new-year', year: yearAhead(context.today) }),
  'coming-meetings': ({ context }) =>
    question({ type: 'meetings', from: context.today, to: farthest(context) }),
  meetings: (asked) => meetingsIn(asked, 'any'),
  'meetings-past': (asked) => meetingsIn(asked, 'past'),
  meeting: (asked) => oneMeeting(asked, 'any'),
  'meeting-past': (asked) => oneMeeting(asked, 'past'),
};

/** What is asked about meetings. */
export const meetings: QuestionTable<MeetingAsked> = {
  rows: { sv: meetingsSv, en: meetingsEn },
  readers,
};

function farthest(context: UnderstandContext): string {
  const last = context.book.meetings.at(-1);
  const yearAhead = `${Number(context.today.slice(0, 4)) + 1}${context.today.slice(4)}`;
  return last !== undefined && lastDay(last) > yearAhead ? lastDay(last) : yearAhead;
}

function meetingsIn({ slots, context, line }: Asked, tense: Tense): Intent | undefined {
  const period = readPeriod(slots['period'] ?? '', context, tense);
  if (period === undefined) return undefined;
  if (period.kind === 'no-such-date')
    return { kind: 'unclear', text: line, why: { reason: 'no-such-date', said: period.said } };
  return question({ type: 'meetings', from: period.from, to: period.to });
}

/** When, where and how a single meeting is: it is shown as the meetings of its days. */
function oneMeeting({ slots, context, line }: Asked, tense: Tense): Intent | undefined {
  const read = readMeeting(slots['meeting'] ?? '', context, tense);
  if (read === undefined) return undefined;
  if (read.kind === 'meeting')
    return question({ type: 'meetings', from: read.meeting.date, to: lastDay(read.meeting) });
  if (read.kind === 'several') {
    const last = read.meetings.at(-1);
    const first = read.meetings[0];
    if (first !== undefined && last !== undefined)
      return question({ type: 'meetings', from: first.date, to: lastDay(last) });
  }
  const span = read.kind === 'none' && read.time !== undefined ? spanOf(read.time.time) : undefined;
  return span === undefined
    ? notOne(read, line)
    : question({ type: 'meetings', from: span.from, to: span.to });
}

/** From the summer on the year that is prepared for is the next. */
function yearAhead(today: string): number {
  const year = Number(today.slice(0, 4));
  return today.slice(5) >= '07-01' ? year + 1 : year;
}
