import { minutesStateOf, notAdjusted } from '../model/approval.ts';
import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Standing } from '../model/rights.ts';
import type { Answer } from './question.ts';

/** How far the minutes of a meeting have come. Who has not adjusted is named only to those who record. */
export function answerMinutesState(
  book: Book,
  type: 'minutes-state' | 'who-adjusted',
  meeting: Meeting,
  standing: Standing,
): Answer {
  const waiting = ['secretary', 'chair'].includes(standing) ? notAdjusted(book, meeting) : undefined;
  return { type, meeting, ...(waiting === undefined ? {} : { waiting }) };
}

/** The meetings whose minutes are neither adjusted, filed nor approved, oldest first. */
export function answerMinutesLeft(book: Book): Answer {
  const meetings = book.meetings.filter((meeting) =>
    ['draft', 'finished', 'sent'].includes(minutesStateOf(book, meeting) ?? ''),
  );
  return { type: 'minutes-left', meetings };
}
