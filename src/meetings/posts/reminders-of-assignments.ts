import { findMeeting, findPerson } from '../model/lookup.ts';
import type { Assignment, Meeting } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import type { DateString, Instant } from '../model/terms.ts';
import { lastDay } from '../model/time.ts';
import { disowned, isOpen, reportsOf, toldOf } from '../model/whose-assignment.ts';
import { atSendHour, endOfDay, firstSendingDay, plusDays, weekOf } from '../model/working-time.ts';
import {
  afterwards,
  before,
  daysLater,
  isOwed,
  type Reminder,
  type Reminding,
  toSecretaries,
} from './reminder.ts';

/** Days before its last day on which the responsible is reminded of an assignment. */
const dueLead = 7;
/** For how many days it is worth telling that the time has run out. */
const runOutDays = 7;

/** What is to be sent because of the assignments that a meeting gave: to the responsible, and a list to the secretaries. */
export function remindersOfAssignments(at: Reminding): readonly Reminder[] {
  const open = at.book.meetings.filter((meeting) => meeting.state === 'closed').flatMap(openOf(at));
  return [...open.flatMap((one) => toResponsible(at, one)), ...overdueLists(at, open)];
}

/** An assignment that is not done, by its last day. */
type Open = { readonly meeting: Meeting; readonly assignment: Assignment; readonly day: DateString };

function openOf(at: Reminding): (meeting: Meeting) => readonly Open[] {
  return (meeting) =>
    meeting.assignments.flatMap((assignment) => {
      if (!isOpen(assignment)) return [];
      const day = lastDayOf(at, assignment);
      return day === undefined || day < at.horizon ? [] : [{ meeting, assignment, day }];
    });
}

/** The day after which the time has run out; for what is due at a meeting the day that the meeting is on now. */
function lastDayOf({ book }: Reminding, { due }: Assignment): DateString | undefined {
  if (due.kind === 'none') return undefined;
  const meeting = due.kind === 'meeting' ? findMeeting(book, due.meeting) : undefined;
  return meeting === undefined || meeting.cancelled === true ? due.until : lastDay(meeting);
}

function toResponsible(at: Reminding, open: Open): readonly Reminder[] {
  const { meeting, assignment, day } = open;
  const person = findPerson(at.book, toldOf(assignment));
  if (person === undefined || person.left !== undefined || person.erasedAt !== undefined) return [];
  if (disowned(assignment) !== undefined) return [];
  const { hours } = at;
  const late = afterwards(plusDays(day, 1), hours);
  const about = `${meeting.id}:${assignment.id}:${day}`;
  const known = knownSince(open);
  const soon = before(plusDays(day, -dueLead), day, at, known);
  return [
    ...(isOwed(soon, at, known)
      ? [reminder(at, open, person, `remind:due:${about}`, soon, endOfDay(day, hours.zone), 'assignment-due')]
      : []),
    ...(isOwed(late, at, known)
      ? [
          reminder(
            at,
            open,
            person,
            `remind:run-out:${about}`,
            late,
            daysLater(late, runOutDays, hours),
            'time-run-out',
          ),
        ]
      : []),
  ];
}

/** It is hers alone to know; where she cannot be reached the secretaries are told, and never the channel. */
function reminder(
  { secretaries }: Reminding,
  { meeting, assignment }: Open,
  person: Person,
  about: string,
  at: Instant,
  until: Instant,
  card: 'assignment-due' | 'time-run-out',
): Reminder {
  const which = { meeting: meeting.id, assignment: assignment.id };
  const key = `${about}:${person.id}`;
  return {
    key,
    at,
    until,
    place: { kind: 'person', person: person.id },
    content: { card, ...which },
    instead: secretaries
      .filter((secretary) => secretary.id !== person.id)
      .map((secretary) => ({
        key: `${key}:for:${secretary.id}`,
        place: { kind: 'person', person: secretary.id },
        content: { card: 'not-reached', ...which },
        follows: false,
        expires: until,
      })),
  };
}

/** A list to the secretaries on a week's first working day, only when something has become overdue since the last one. */
function overdueLists(at: Reminding, all: readonly Open[]): readonly Reminder[] {
  const { hours } = at;
  const days = new Set(
    all
      .map((open) => ({ day: listedOn(open.day, at), known: knownSince(open) }))
      .filter(({ day, known }) => isOwed(atSendHour(day, hours), at, known))
      .map(({ day }) => day),
  );
  return [...days].flatMap((day) =>
    toSecretaries(at, (id) => ({
      key: `remind:overdue:${day}:${id}`,
      at: atSendHour(day, hours),
      until: endOfDay(weekOf(day).last, hours.zone),
      content: { card: 'overdue', day, person: id },
    })),
  );
}

/** The first day of a week's sending that comes after a day. */
function listedOn(day: DateString, { hours }: Reminding): DateString {
  const next = firstSendingDay(plusDays(day, 1), hours);
  const first = firstSendingDay(weekOf(next).first, hours);
  return first > day ? first : firstSendingDay(plusDays(weekOf(next).last, 1), hours);
}

/** What must have been so before a reminder's time for it to be owed: that the assignment was given, and had this date. */
function knownSince({ meeting, assignment }: Open): readonly (Instant | undefined)[] {
  const changed = reportsOf(assignment).findLast(
    (report) => report.due !== undefined || report.responsible !== undefined,
  );
  return [assignment.history[0]?.at ?? assignment.at, meeting.closedAt, meeting.publishedAt, changed?.at];
}
