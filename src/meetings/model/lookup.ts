import type { Book } from './book.ts';
import { givenAs, once } from './each-rows.ts';
import type { Assignment, AttendanceRow, Decision, Item, Meeting } from './meeting.ts';
import type { Organisation, Person } from './person.ts';
import type { DateString, MeetingId, OrganisationId, PersonId } from './terms.ts';
import { lastDay } from './time.ts';

export function findPerson(book: Book, id: PersonId | undefined): Person | undefined {
  return id === undefined ? undefined : book.persons.find((person) => person.id === id);
}

export function findOrganisation(book: Book, id: OrganisationId | undefined): Organisation | undefined {
  return id === undefined ? undefined : book.organisations.find((organisation) => organisation.id === id);
}

export function findMeeting(book: Book, id: MeetingId | undefined): Meeting | undefined {
  // From the end, since most of what is asked concerns the newest meetings.
  return id === undefined ? undefined : book.meetings.findLast((meeting) => meeting.id === id);
}

export function findItem(meeting: Meeting, id: string | undefined): Item | undefined {
  return id === undefined ? undefined : meeting.items.find((item) => item.id === id);
}

/** The item with a number as people write it: "7", "§7", "7a", "7 A", "7.1". */
export function itemByNumber(meeting: Pick<Meeting, 'items'>, number: string): Item | undefined {
  const wanted = foldNumber(number);
  return meeting.items.find((item) => foldNumber(item.number) === wanted);
}

function foldNumber(number: string): string {
  return number.toLowerCase().replace(/[§\s]|^\.+|\.+$/gu, '');
}

/** The sub-items of an item, in their order. */
export function subItems(meeting: Meeting, item: Pick<Item, 'id'>): readonly Item[] {
  return meeting.items.filter(({ under }) => under === item.id);
}

/** The whole item that an item is or is a part of: § is its number. */
export function wholeItem(meeting: Meeting, item: Item): Item {
  return findItem(meeting, item.under) ?? item;
}

/** Those on the roster: everyone but visitors let in for one meeting, and those who have left. */
export function roster(book: Book): readonly Person[] {
  return book.persons.filter((person) => person.admittedTo === undefined && person.left === undefined);
}

/** Those who belong at a meeting: the roster and the visitors let in to it. */
export function participants(book: Book, meeting: MeetingId): readonly Person[] {
  const over = findMeeting(book, meeting);
  const later = over === undefined ? new Set() : seatedAfter(book, lastDay(over));
  return book.persons.filter(
    (person) =>
      person.admittedTo?.includes(meeting) ??
      ((person.left === undefined && !later.has(person.id)) || isRecordedAt(book, meeting, person)),
  );
}

/** Those who have come to their first seat after a day. */
function seatedAfter(book: Book, day: DateString): ReadonlySet<PersonId> {
  const terms = book.seats.flatMap((seat) => seat.terms);
  const before = new Set(
    terms.filter(({ from }) => from === undefined || from <= day).map(({ person }) => person),
  );
  return new Set(terms.map(({ person }) => person).filter((person) => !before.has(person)));
}

/** Whoever has left or come since stays among those of the meetings that she was recorded at. */
function isRecordedAt(book: Book, meeting: MeetingId, person: Person): boolean {
  return findMeeting(book, meeting)?.attendance.some((row) => row.person === person.id) ?? false;
}

/**
 * The meeting that is meant when none is named: one that runs or is being closed, else today's, else the latest past
 * one that was begun on and not closed, else the next one.
 */
export function meetingInFocus(book: Book, today: DateString): Meeting | undefined {
  return (
    book.meetings.findLast((meeting) => meeting.state === 'running' || meeting.state === 'closing') ??
    book.meetings.find((meeting) => isOn(meeting, today)) ??
    nextMeeting(book, today) ??
    book.meetings.findLast((meeting) => meeting.cancelled === undefined) ??
    book.meetings.at(-1)
  );
}

/** A day of the meeting; never while it is cancelled, or only its month is known. */
function isOn(meeting: Meeting, day: DateString): boolean {
  return (
    meeting.date <= day &&
    day <= lastDay(meeting) &&
    meeting.cancelled === undefined &&
    meeting.monthOnly === undefined
  );
}

/** A meeting that should never have been planned: no list shows it. */
export function isMistake(meeting: Meeting): boolean {
  return meeting.cancelled === true && meeting.changes.at(-1)?.mistake === true;
}

/** The first meeting that is not over, today's included unless it is closed. */
export function nextMeeting(book: Book, today: DateString): Meeting | undefined {
  return book.meetings.find(
    (meeting) => lastDay(meeting) >= today && meeting.state !== 'closed' && meeting.cancelled === undefined,
  );
}

/** The meeting whose agenda is still made: once one is closed, the next one's, also on the same day. */
export function nextIfClosed(book: Book, meeting: Meeting, today: DateString): Meeting {
  return meeting.state === 'closed' ? (nextMeeting(book, today) ?? meeting) : meeting;
}

/** Decisions that stand. */
export function standing<T extends Decision | Assignment>(records: readonly T[]): readonly T[] {
  return records.filter((record) => !record.removed);
}

/** Records in the order of the meeting's items; those of one item in the order they were made. */
export function inItemOrder<T extends { readonly item: string }>(
  meeting: Meeting,
  records: readonly T[],
): readonly T[] {
  const order = new Map(meeting.items.map((item, index) => [item.id, index]));
  const at = (record: T) => order.get(record.item) ?? meeting.items.length;
  return records.toSorted((a, b) => at(a) - at(b));
}

/**
 * A decision's number within its whole item (§) with its sub-items, from 1 in the order of recording. Once the meeting
 * is closed a removed one keeps its number; before that the numbers are provisional and close up.
 */
export function decisionOrdinal(
  meeting: Meeting,
  decision: Decision,
): { readonly ordinal: number; readonly alone: boolean } {
  return ordinalAmong(meeting, meeting.decisions, decision);
}

/**
 * An assignment's number within its whole item, from 1; it closes up as a decision's does. Those that were given at once
 * to each of several share one number.
 */
export function assignmentOrdinal(
  meeting: Meeting,
  assignment: Assignment,
): { readonly ordinal: number; readonly alone: boolean } {
  const heads = once(meeting.assignments.filter((one) => !one.removed || one.corrected));
  const head = heads.find((one) => givenAs(one) === givenAs(assignment)) ?? assignment;
  return ordinalAmong(meeting, heads, head);
}

function ordinalAmong<T extends Decision | Assignment>(
  meeting: Meeting,
  records: readonly T[],
  record: T,
): { readonly ordinal: number; readonly alone: boolean } {
  const wholeOf = (one: T) => findItem(meeting, one.item)?.under ?? one.item;
  const whole = wholeOf(record);
  const counted = records.filter((one) => wholeOf(one) === whole && (!one.removed || one.corrected));
  return { ordinal: counted.findIndex((one) => one.id === record.id) + 1, alone: counted.length === 1 };
}

/** What is recorded of a person at a meeting, by day. */
export function attendanceOf(meeting: Meeting, person: PersonId): readonly AttendanceRow[] {
  return meeting.attendance.filter((row) => row.person === person);
}

/** Present, at least in part, on a day; on any day when none is given. */
export function wasThere(meeting: Meeting, person: PersonId, day?: number): boolean {
  return meeting.attendance.some(
    (row) => row.person === person && row.status !== 'absent' && (day === undefined || row.day === day),
  );
}

/** The parties of whom no member or substitute is present on a day (any day when none is given). */
export function unrepresented(book: Book, meeting: Meeting, day?: number): readonly Organisation[] {
  const represented = new Set(
    book.persons
      .filter((person) => person.category !== 'other' && wasThere(meeting, person.id, day))
      .map((person) => person.organisation),
  );
  return book.organisations.filter((organisation) => organisation.party && !represented.has(organisation.id));
}
