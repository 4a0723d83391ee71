import type { Intent } from '../../language/intent.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting, findPerson, itemByNumber } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';

/**
 * How that stands in a Book which some orders name: meetings with their plan and course, persons, and the items and
 * records of those meetings. When it is another, the orders would be done to something else than was seen.
 */
export function touchedBy(book: Book, intents: readonly Intent[]): unknown {
  const named = new Set(intents.flatMap(stringsIn));
  const meetings = [...named].flatMap((id) => findMeeting(book, id) ?? []);
  return {
    meetings: meetings.map(planned),
    persons: [...named].flatMap((id) => findPerson(book, id) ?? []),
    parts: meetings.flatMap((meeting) => [...named].flatMap((name) => partsCalled(meeting, name))),
  };
}

function stringsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(stringsIn);
}

/** All of a meeting that is said in a word: not what is on its agenda, and not who was there. */
function planned(meeting: Meeting): unknown {
  return Object.fromEntries(Object.entries(meeting).filter(([, value]) => typeof value !== 'object'));
}

/** An item by its number, or a record by its id. */
function partsCalled(meeting: Meeting, name: string): readonly unknown[] {
  const records = [meeting.decisions, meeting.assignments, meeting.notes, meeting.referrals];
  return [
    itemByNumber(meeting, name),
    ...records.flatMap((all) => all.filter(({ id }) => id === name)),
  ].filter((part) => part !== undefined);
}
