import type { Book } from '../model/book.ts';
import { attendanceOf, findMeeting } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import { inOrder } from '../model/order.ts';
import type { Person } from '../model/person.ts';
import { attendanceCounts } from './attendance-counts.ts';
import { isRecorded, meetingsOver } from './meetings-over.ts';
import type { PeopleAnswer, PeopleQuestion } from './people-questions.ts';
import type { AskedAt } from './question.ts';

type Asked = Extract<PeopleQuestion, { readonly type: 'who-over' }>;

/** Who was there, or was not, at each of several meetings, or at most of them; whoever is not recorded at one is not counted there. */
export function answerWhoOver(book: Book, asked: Asked, at: AskedAt): PeopleAnswer {
  const all =
    'meetings' in asked.over
      ? asked.over.meetings.flatMap((id) => findMeeting(book, id) ?? [])
      : meetingsOver(book, asked.over, at);
  const meetings = all.filter(isRecorded).toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const counted = inOrder(book, book.persons)
    .map((person) => ({ person, at: meetings.filter((one) => isSo(one, person, asked.side)) }))
    .filter((one) => one.at.length > 0);
  const { side, ask, over } = asked;
  if (ask === 'counts') {
    const counts = meetings.map((one) => attendanceCounts(book, one));
    const gaps = all.filter((one) => !isRecorded(one));
    return { type: 'who-over', side, ask, over, meetings, gaps, persons: [], nearest: [], counts };
  }
  const persons =
    ask === 'each'
      ? counted.filter((one) => one.at.length === meetings.length)
      : counted.toSorted((one, other) => other.at.length - one.at.length);
  return {
    type: 'who-over',
    side,
    ask,
    over,
    meetings,
    gaps: all.filter((one) => !isRecorded(one)),
    persons,
    nearest: ask === 'each' && persons.length === 0 ? nearest(counted) : [],
  };
}

/** Those with most of the meetings. */
function nearest<One extends { readonly at: readonly Meeting[] }>(counted: readonly One[]): readonly One[] {
  const most = Math.max(0, ...counted.map(({ at }) => at.length));
  return counted.filter(({ at }) => at.length === most);
}

/** Over all days of a meeting: absent is who was at none of them. */
function isSo(meeting: Meeting, { id }: Person, side: Asked['side']): boolean {
  const rows = attendanceOf(meeting, id);
  const away = rows.every(({ status }) => status === 'absent');
  return rows.length > 0 && away === (side === 'absent');
}
