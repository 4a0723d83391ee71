import { DateTime } from 'luxon';
import type { Book } from '../model/book.ts';
import type { BoundConversation } from '../model/group.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Instant } from '../model/terms.ts';
import { lastDay } from '../model/time.ts';
import type { Place, Post } from './post.ts';

/** The key of the post that tells of one of a meeting's changes, by its place among them. */
export function changePostKey(meeting: Meeting, index: number): string {
  return `change:${meeting.id}:${index}`;
}

/**
 * One post for each time that a meeting was moved, cancelled or taken up again: in the agenda's thread where that is
 * posted, else in the group's conversation. A meeting that should never have been planned is not spoken of.
 */
export function calendarPosts(book: Book, meeting: Meeting, home: BoundConversation): readonly Post[] {
  const place: Place =
    meeting.agendaPostedAt === undefined
      ? { kind: 'conversation', conversation: home.id }
      : { kind: 'thread', root: `agenda:${meeting.id}`, conversation: home.id };
  const mistake = meeting.changes.findIndex((change) => change.mistake === true);
  return meeting.changes.flatMap((change, index): readonly Post[] => {
    // What stood in the group's file was so before the group was connected.
    if (change.by.kind === 'administrator') return [];
    if (change.kind === 'changed' || index === mistake || (index === mistake + 1 && mistake >= 0)) return [];
    const after = meeting.changes[index + 1]?.before ?? meeting;
    return [
      {
        key: changePostKey(meeting, index),
        place,
        content: { card: 'meeting-change', meeting: meeting.id, change: index },
        follows: false,
        expires: endOfDay(book, [lastDay(change.before), lastDay(after)].toSorted()[1] ?? meeting.date),
      },
    ];
  });
}

function endOfDay(book: Book, date: string): Instant {
  return DateTime.fromISO(date, { zone: book.group.zone }).endOf('day').toUTC().toISO() ?? date;
}
