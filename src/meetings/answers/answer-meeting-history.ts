import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import { calendarPosts, changePostKey } from '../posts/calendar-posts.ts';
import { homeConversation } from '../posts/posts.ts';
import type { Answer, AskedAt, Told } from './question.ts';

/** What was changed of a meeting since it was planned, and whether the group was told. */
export function answerMeetingHistory(book: Book, meeting: Meeting, { told, now }: AskedAt): Answer {
  const home = homeConversation(book);
  const coming = new Set(
    home === undefined
      ? []
      : calendarPosts(book, meeting, home).flatMap(({ key, expires }) =>
          expires === undefined || expires > now ? [key] : [],
        ),
  );
  const become = meeting.changes.map((_, index): Told => {
    const key = changePostKey(meeting, index);
    const found = told?.(key) ?? 'no';
    return found === 'not-yet' && !coming.has(key) ? 'no' : found;
  });
  return { type: 'meeting-history', meeting, told: become };
}
