import type { Book } from './book.ts';
import { findItem, findPerson, standing, subItems } from './lookup.ts';
import type { Assignment, Item, Meeting } from './meeting.ts';
import type { Person } from './person.ts';
import { sameData } from './same-data.ts';
import { daysOf } from './time.ts';

/** What is still open when a meeting is about to be closed. Only the contradictions stand in its way. */
export type ClosingGaps = {
  /** Withdrawn for the absence of someone who stands as present. */
  readonly contradictions: readonly { readonly item: Item; readonly person: Person }[];
  /**
   * Items of which nothing is said and at which nothing is recorded; they count as handled once the meeting is closed.
   * What has sub-items goes as they go.
   */
  readonly untouched: readonly Item[];
  readonly responsibleMissing: readonly Assignment[];
  /** Of a body, who is its contact person. */
  readonly contactMissing: readonly Assignment[];
  readonly dueMissing: readonly Assignment[];
  /** On some day nobody's attendance is recorded. */
  readonly attendanceMissing: boolean;
};

/** What the closing read-back has to ask. */
export function closingGaps(book: Book, meeting: Meeting): ClosingGaps {
  const assignments = standing(meeting.assignments);
  return {
    contradictions: contradictionsOf(book, meeting),
    untouched: meeting.items.filter(
      (item) =>
        item.outcome === undefined && !isRecordedAt(meeting, item) && subItems(meeting, item).length === 0,
    ),
    responsibleMissing: assignments.filter((one) => one.responsible.kind === 'nobody'),
    contactMissing: assignments.filter(
      (one) => one.responsible.kind === 'body' && one.responsible.contact === undefined,
    ),
    dueMissing: assignments.filter((one) => one.due.kind === 'none'),
    attendanceMissing: Array.from({ length: daysOf(meeting) }, (_, index) => index + 1).some((day) =>
      meeting.attendance.every((row) => row.day !== day),
    ),
  };
}

function contradictionsOf(book: Book, meeting: Meeting): ClosingGaps['contradictions'] {
  return meeting.items.flatMap((item) => {
    if (item.outcome?.kind !== 'withdrawn') return [];
    const person = findPerson(book, item.outcome.absent);
    const whole = findItem(meeting, item.under);
    // What went along with its item is asked about there.
    if (whole?.outcome !== undefined && sameData(whole.outcome, item.outcome)) return [];
    return person !== undefined && wasThereThroughout(meeting, person) ? [{ item, person }] : [];
  });
}

/** Someone who was there in part, or on one day of two, may well have been away when the item came up. */
function wasThereThroughout(meeting: Meeting, person: Person): boolean {
  const rows = meeting.attendance.filter((row) => row.person === person.id);
  return rows.length > 0 && rows.every((row) => row.status === 'present');
}

function isRecordedAt(meeting: Meeting, item: Item): boolean {
  const records = [...meeting.decisions, ...meeting.assignments, ...meeting.notes, ...meeting.referrals];
  return records.some((record) => record.item === item.id && !record.removed);
}
