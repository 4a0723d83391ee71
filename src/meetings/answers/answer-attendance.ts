import type { Book } from '../model/book.ts';
import { attendanceOf, participants, roster, unrepresented, wasThere } from '../model/lookup.ts';
import type { AnswerKind, AttendanceRow, Meeting } from '../model/meeting.ts';
import { inOrder, organisationsInOrder, organisationsOf } from '../model/order.ts';
import type { Organisation, Person } from '../model/person.ts';
import type { Standing } from '../model/rights.ts';
import type { PersonId } from '../model/terms.ts';
import { meetingDay } from '../model/time.ts';
import type { Answer, AskedAt, AttendanceView, PresentPerson } from './question.ts';

type Answers = ReadonlyMap<PersonId, AnswerKind>;

/** Who comes: everyone may know who answered what, only the secretary who has not answered. */
export function answerComing(book: Book, meeting: Meeting, who: AttendanceView, standing: Standing): Answer {
  const answers: Answers = new Map(meeting.answers.map((one) => [one.person, one.answer]));
  // Substitutes are asked as all are, and counted on the agenda.
  const silent = roster(book).filter((person) => !answers.has(person.id));
  const named =
    who.side === 'unanswered' && standing !== 'secretary' ? [] : sideOf(book, meeting, who, answers, silent);
  return {
    type: 'who-comes',
    meeting,
    who,
    persons: inOrder(book, named).map((person) => ({ person, answer: answers.get(person.id) })),
    organisations: comingOrganisations(book, who, answers, named),
    unanswered: silent.length,
  };
}

function sideOf(
  book: Book,
  meeting: Meeting,
  who: AttendanceView,
  answers: Answers,
  silent: readonly Person[],
): readonly Person[] {
  if (who.side === 'unanswered') return silent;
  return participants(book, meeting.id).filter((person) => {
    const given = answers.get(person.id);
    return given !== undefined && (given === 'absent') === (who.side === 'absent');
  });
}

/** A party comes when a member or substitute of it does; it has declined when all its members have and nobody comes. */
function comingOrganisations(
  book: Book,
  who: AttendanceView,
  answers: Answers,
  named: readonly Person[],
): readonly Organisation[] {
  if (who.side === 'unanswered') return organisationsOf(book, named);
  const comes = (person: Person) => (answers.get(person.id) ?? 'absent') !== 'absent';
  return organisationsInOrder(
    book.organisations.filter((organisation) => {
      const seated = book.persons.filter(
        (person) => person.category !== 'other' && person.organisation === organisation.id,
      );
      const coming = seated.some(comes);
      if (who.side === 'present') return coming;
      const members = seated.filter((person) => person.category === 'member');
      return (
        !coming &&
        organisation.party &&
        members.length > 0 &&
        members.every((person) => answers.get(person.id) === 'absent')
      );
    }),
  );
}

/** Who was there. Those of whom nothing is recorded are neither present nor absent. */
export function answerAttendance(book: Book, meeting: Meeting, who: AttendanceView): Answer {
  const rows = rowsByPerson(meeting);
  const of = (person: Person): PresentPerson => ({ person, rows: rows.get(person.id) ?? [] });
  const known = meeting.attendance.length > 0;
  const persons = inOrder(book, personsOn(who.side, book, rows)).map(of);
  return {
    type: 'who-was-there',
    meeting,
    who,
    persons,
    organisations: known ? presentOrganisations(book, meeting, who) : [],
    known,
  };
}

function personsOn(
  side: AttendanceView['side'],
  book: Book,
  rows: ReadonlyMap<PersonId, readonly AttendanceRow[]>,
): readonly Person[] {
  if (side === 'unanswered') return expected(book).filter((person) => !rows.has(person.id));
  return book.persons.filter((person) => {
    const own = rows.get(person.id);
    // Of two days one can be present at one and absent at the other: both are told, with the days.
    return own?.some((row) => (row.status === 'absent') === (side === 'absent')) ?? false;
  });
}

function presentOrganisations(book: Book, meeting: Meeting, who: AttendanceView): readonly Organisation[] {
  const missing = unrepresented(book, meeting);
  if (who.side === 'absent') return organisationsInOrder(missing);
  if (who.side === 'present')
    return organisationsInOrder(book.organisations.filter((one) => one.party && !missing.includes(one)));
  return [];
}

/** What is recorded of one person; no rows when nothing is. */
export function answerWasThere(meeting: Meeting, person: Person): Answer {
  return { type: 'was-there', meeting, person, rows: attendanceOf(meeting, person.id) };
}

/** How a meeting goes: who is there on its current day, of those who were expected or came anyway. */
export function answerStatus(book: Book, meeting: Meeting, at: AskedAt): Answer {
  const day = meetingDay(meeting, at.today);
  const present = participants(book, meeting.id).filter((person) => wasThere(meeting, person.id, day));
  const all = new Set([...expected(book), ...present]);
  return {
    type: 'status',
    meeting,
    present: present.length,
    of: all.size,
    unrepresented: organisationsInOrder(unrepresented(book, meeting, day)),
  };
}

/** Everyone on the roster but the substitutes, who come only in someone's stead. */
function expected(book: Book): readonly Person[] {
  return roster(book).filter((person) => person.category !== 'substitute');
}

function rowsByPerson(meeting: Meeting): ReadonlyMap<PersonId, readonly AttendanceRow[]> {
  return Map.groupBy(meeting.attendance, (row) => row.person);
}
