import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import { checkInOpens } from '../model/check-in-opens.ts';
import type { Fact, RecordedAttendance } from '../model/fact.ts';
import { findMeeting, roster } from '../model/lookup.ts';
import type { Meeting, Presence } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import { movementsAt } from '../model/presence-at.ts';
import { isSecretary, mayAttend, standingOf } from '../model/rights.ts';
import type { Stamp } from '../model/stamp.ts';
import type { PersonId } from '../model/terms.ts';
import { dayOf, daysOf, meetingDay } from '../model/time.ts';
import { askedDay, rowStands, rowsOfRemark, withServing } from './attendance-rows.ts';
import { recordMovement } from './decide-presence.ts';
import {
  asRecorder,
  atMeeting,
  type CommandOf,
  isPerson,
  isRefusal,
  noChange,
  orNoChange,
  type Ruling,
  textLimit,
  tooEarlyToRecord,
} from './ruling.ts';

/** Whether someone will come: said by herself or by the secretary, until the meeting starts. */
export function answerAttendance(book: Book, command: CommandOf<'answer-attendance'>, stamp: Stamp): Ruling {
  const { person, answer } = command;
  return ownAttendance(book, command, stamp, (meeting) => {
    const begun = hasBegun(meeting);
    if (begun !== undefined) return begun;
    const said = meeting.answers.find((one) => one.person === person);
    if (said?.answer === answer) return noChange;
    return [{ type: 'attendance-answered', meeting: meeting.id, person, answer }];
  });
}

/** That someone has answered nothing after all: said by herself or by the secretary, until the meeting starts. */
export function removeAnswer(book: Book, command: CommandOf<'remove-answer'>, stamp: Stamp): Ruling {
  const { person } = command;
  return ownAttendance(book, command, stamp, (meeting) => {
    const begun = hasBegun(meeting);
    if (begun !== undefined) return begun;
    return meeting.answers.some((one) => one.person === person)
      ? [{ type: 'attendance-answer-removed', meeting: meeting.id, person }]
      : noChange;
  });
}

function hasBegun({ id, state }: Meeting): Refusal | undefined {
  if (state === 'planned') return undefined;
  return state === 'closed'
    ? { refused: 'meeting-is-closed', meeting: id }
    : { refused: 'meeting-already', meeting: id, state };
}

/** That someone is on her way: said by herself or by the secretary, on the day. */
export function announceLate(book: Book, command: CommandOf<'announce-late'>, stamp: Stamp): Ruling {
  const { person } = command;
  return ownAttendance(book, command, stamp, (meeting) => {
    if (meeting.state === 'closed') return { refused: 'meeting-is-closed', meeting: meeting.id };
    const today = dayOf(stamp.at, book.group.zone);
    if (meeting.state === 'planned' && today < meeting.date) return { refused: 'too-early-to-answer' };
    const day = meetingDay(meeting, today);
    const row = meeting.attendance.find((one) => one.person === person && one.day === day);
    if (meeting.late.includes(person) || (row !== undefined && row.status !== 'absent')) return noChange;
    return [{ type: 'late-announced', meeting: meeting.id, person, late: true }];
  });
}

/** A rule about one's own attendance, in which the secretary may stand in for anyone. */
function ownAttendance(
  book: Book,
  command: { readonly meeting: string; readonly person: PersonId },
  stamp: Stamp,
  rule: (meeting: Meeting) => Ruling,
): Ruling {
  const secretary = isSecretary(book, stamp.by);
  if (!secretary && !isParticipantOf(book, stamp, command.meeting)) {
    return { refused: 'not-allowed', needs: 'participant' };
  }
  if (!secretary && !isPerson(stamp.by, command.person))
    return { refused: 'not-allowed', needs: 'secretary' };
  return atMeeting(book, command.meeting, (meeting) =>
    mayAttend(book, command.person, meeting.id) ? rule(meeting) : { refused: 'unknown-person' },
  );
}

function isParticipantOf(book: Book, stamp: Stamp, meeting: string): boolean {
  return stamp.by.kind === 'person' && mayAttend(book, stamp.by.person, meeting);
}

/**
 * "I am here", also for colleagues on the roster beside her. It is the truth about now, so it replaces an absence;
 * but never an attendance in part, whose note ("kom efter lunch") says more.
 */
export function checkIn(book: Book, command: CommandOf<'check-in'>, stamp: Stamp): Ruling {
  if (!isParticipantOf(book, stamp, command.meeting)) return { refused: 'not-allowed', needs: 'participant' };
  return atMeeting(book, command.meeting, (meeting) => {
    const refusal = notNow(book, meeting, stamp) ?? unfitCompanions(book, command, stamp);
    if (refusal !== undefined) return refusal;
    const day = askedDay(book, meeting, command.day, stamp);
    if (typeof day !== 'number') return day;
    const rows = [...new Set(command.persons)]
      .filter((person) => isNews(meeting, person, day))
      .map((person) => withServing(meeting, { person, day, status: 'present' }));
    const own = rows.filter((row) => isPerson(stamp.by, row.person));
    const others = rows.filter((row) => !isPerson(stamp.by, row.person));
    return orNoChange([
      ...recorded(meeting, own, 'check-in'),
      ...recorded(meeting, others, 'companion'),
      ...comesBack(book, command, day, stamp),
    ]);
  });
}

/** Whoever left and says that she is here has come back. */
function comesBack(
  book: Book,
  { meeting: id, persons }: CommandOf<'check-in'>,
  day: number,
  stamp: Stamp,
): readonly Fact[] {
  const self = persons.find((person) => isPerson(stamp.by, person));
  const meeting = findMeeting(book, id);
  if (self === undefined || meeting === undefined) return [];
  if (movementsAt(meeting, self, { day }).at(-1)?.kind !== 'left') return [];
  const back = { type: 'record-movement', meeting: id, person: self, kind: 'arrived', day } as const;
  const ruling = recordMovement(book, back, stamp);
  return isRefusal(ruling) ? [] : ruling;
}

function isNews(meeting: Meeting, person: PersonId, day: number): boolean {
  const row = meeting.attendance.find((one) => one.person === person && one.day === day);
  return row === undefined || row.status === 'absent';
}

function recorded(
  meeting: Meeting,
  rows: readonly RecordedAttendance[],
  how: 'check-in' | 'companion' | 'secretary',
): readonly Fact[] {
  return rows.length === 0 ? [] : [{ type: 'attendance-recorded', meeting: meeting.id, rows, how }];
}

/** Why nobody can check in just now, if so. Once a meeting is closed only the secretary can, as a correction. */
function notNow(book: Book, meeting: Meeting, stamp: Stamp): Refusal | undefined {
  if (meeting.state === 'running' || meeting.state === 'closing') return undefined;
  if (isSecretary(book, stamp.by)) {
    return tooEarlyToRecord(book, meeting, stamp) && { refused: 'check-in-later', meeting: meeting.id };
  }
  if (meeting.state === 'closed') return { refused: 'meeting-is-closed', meeting: meeting.id };
  switch (checkInOpens(meeting, stamp.at, book.group.zone)) {
    case 'later':
      return { refused: 'check-in-later', meeting: meeting.id };
    case 'now':
      return undefined;
    case 'past':
      return { refused: 'meeting-not-started', meeting: meeting.id };
  }
}

function unfitCompanions(book: Book, command: CommandOf<'check-in'>, stamp: Stamp): Refusal | undefined {
  const others = command.persons.filter((person) => !isPerson(stamp.by, person));
  if (others.length === 0) return undefined;
  const visitor = stamp.by.kind === 'person' && standingOf(book, stamp.by.person) === 'visitor';
  if (visitor) return { refused: 'not-allowed', needs: 'participant' };
  const fit = isSecretary(book, stamp.by)
    ? (person: PersonId) => mayAttend(book, person, command.meeting)
    : (person: PersonId) => roster(book).some((known) => known.id === person);
  return others.every(fit) ? undefined : { refused: 'unknown-person' };
}

/** Who was there, in one stroke: a starting point, then exceptions. Persons of whom nothing is said are left as they were. */
export function recordAttendance(book: Book, command: CommandOf<'record-attendance'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const early = tooEarlyToRecord(book, meeting, stamp);
    if (early !== undefined) return early;
    const day = askedDay(book, meeting, command.day, stamp);
    if (typeof day !== 'number') return day;
    if (command.from === 'day-before' && day === 1) {
      return { refused: 'no-such-day', day: 0, days: daysOf(meeting) };
    }
    const unfit = unfitRows(book, command);
    if (unfit !== undefined) return unfit;
    const wanted = new Map<PersonId, RecordedAttendance>();
    for (const person of startingPoint(book, meeting, command.from, day)) {
      wanted.set(person, { person, day, status: 'present' });
    }
    const named = command.rows.flatMap((row) => rowsOfRemark(book, meeting, row, day, stamp));
    const ofOtherDays = named.filter((row) => row.day !== day);
    for (const row of named) if (row.day === day) wanted.set(row.person, row);
    const news = [...wanted.values(), ...ofOtherDays]
      .map((row) => withServing(meeting, row))
      .filter((row) => !rowStands(meeting, row))
      .toSorted((a, b) => a.day - b.day);
    return orNoChange(recorded(meeting, news, 'secretary'));
  });
}

function unfitRows(book: Book, command: CommandOf<'record-attendance'>): Refusal | undefined {
  if (!command.rows.every((row) => mayAttend(book, row.person, command.meeting))) {
    return { refused: 'unknown-person' };
  }
  const long = command.rows.find((row) => (row.note ?? '').length > textLimit);
  return long && { refused: 'too-long', limit: textLimit, length: long.note?.length ?? 0 };
}

/** Those put down as present first. Whoever is down as there in part stays so until she is named herself. */
function startingPoint(
  book: Book,
  meeting: Meeting,
  from: CommandOf<'record-attendance'>['from'],
  day: number,
): readonly PersonId[] {
  const status = (person: PersonId, on: number): Presence | undefined =>
    meeting.attendance.find((row) => row.person === person && row.day === on)?.status;
  const there = (): readonly PersonId[] => {
    if (from === 'nobody') return [];
    if (from === 'everyone') return roster(book).map((person: Person) => person.id);
    return meeting.attendance
      .filter((row) => row.day === day - 1 && row.status !== 'absent')
      .map((row) => row.person);
  };
  return there().filter((person) => status(person, day) !== 'partial');
}
