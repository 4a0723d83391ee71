import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import type { MeetingId } from '../model/terms.ts';

/** The Book with one meeting changed and all else shared; throws when there is no such meeting. */
export function changeMeeting(book: Book, id: MeetingId, change: (meeting: Meeting) => Meeting): Book {
  // From the end, since most of what happens concerns the newest meetings.
  const index = book.meetings.findLastIndex((meeting) => meeting.id === id);
  const meeting = book.meetings[index];
  if (meeting === undefined) throw new Error(`A fact names a meeting that is not in the book: ${id}`);
  return { ...book, meetings: book.meetings.with(index, change(meeting)) };
}
