import { type Ids, meetingFacts } from '../meetings/intake/found-meeting.ts';
import type { Book } from '../meetings/model/book.ts';
import type { Fact } from '../meetings/model/fact.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import type { Instant } from '../meetings/model/terms.ts';
import { dayOf, lastDay } from '../meetings/model/time.ts';
import { sampleMeeting } from './sample-group.ts';

/** What the sample group lacks of a meeting to play today: all of it on a later day than it was loaded, or its agenda. */
export function todayFacts(book: Book, now: Instant): readonly Fact[] {
  const today = meetingToday(book, now);
  if (today !== undefined && (today.items.length > 0 || today.state !== 'planned')) return [];
  const facts = meetingFacts(sampleMeeting(now), book.group.zone, idsAfter(book));
  if (today === undefined) return facts;
  return facts.flatMap((fact): readonly Fact[] =>
    fact.type === 'item-added' ? [{ ...fact, meeting: today.id }] : [],
  );
}

/** The meeting of the day it is in the group's zone. */
export function meetingToday(book: Book, now: Instant): Meeting | undefined {
  const today = dayOf(now, book.group.zone);
  return book.meetings.find((meeting) => meeting.date <= today && today <= lastDay(meeting));
}

/** Goes on where the Book is. */
function idsAfter(book: Book): Ids {
  const next = { ...book.next };
  return {
    persons: new Map(),
    organisations: new Map(),
    visits: new Map(),
    next: (kind) => next[kind]++,
  };
}
