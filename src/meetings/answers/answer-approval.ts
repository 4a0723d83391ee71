import { minutesStateOf, notAdjusted } from '../model/approval.ts';
import type { Book } from '../model/book.ts';
import { isMistake } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Standing } from '../model/rights.ts';
import { isUnread } from './meeting-questions.ts';
import type { Answer, AskedAt } from './question.ts';

/** How far the minutes of a meeting have come. Who has not adjusted is named only to those who record. */
export function answerMinutesState(
  book: Book,
  type: 'minutes-state' | 'who-adjusted',
  meeting: Meeting,
  standing: Standing,
  at: AskedAt,
): Answer {
  const waiting = ['secretary', 'chair'].includes(standing) ? notAdjusted(book, meeting) : undefined;
  return {
    type,
    meeting,
    ...(waiting === undefined ? {} : { waiting }),
    ...(isUnread(meeting, at.today) ? { unread: true } : {}),
  };
}

/** The meetings whose minutes are neither adjusted, filed nor approved, oldest first, and beside them those without any. */
export function answerMinutesLeft(book: Book, at: AskedAt): Answer {
  const meetings = book.meetings.filter((meeting) =>
    ['draft', 'finished', 'sent'].includes(minutesStateOf(book, meeting) ?? ''),
  );
  const unread = book.meetings.filter((meeting) => isUnread(meeting, at.today) && !isMistake(meeting));
  return { type: 'minutes-left', meetings, unread };
}
