import type { Book } from '../model/book.ts';
import type { RecordedAttendance } from '../model/fact.ts';
import type { FactOf } from '../model/fact-of.ts';
import { nextAfter } from '../model/ids.ts';
import type { AttendanceRow, Meeting, Movement } from '../model/meeting.ts';
import type { Stamp } from '../model/stamp.ts';
import type { MeetingId, PersonId } from '../model/terms.ts';
import { changeMeeting } from './change-meeting.ts';

type AttendanceFact = FactOf<
  | 'attendance-answered'
  | 'attendance-answer-removed'
  | 'attendance-recorded'
  | 'late-announced'
  | 'movement-recorded'
  | 'movement-removed'
  | 'admission-requested'
  | 'admission-settled'
>;

/** Folds who will come, who is there, and who asks to be let in. */
export function applyAttendance(book: Book, fact: AttendanceFact, stamp: Stamp): Book {
  const changed = changeMeeting(book, fact.meeting, (meeting) => step(meeting, fact, stamp));
  if (fact.type === 'admission-settled' && !fact.approved)
    return withoutVisit(changed, fact.person, fact.meeting);
  if (fact.type === 'movement-recorded') {
    const record = nextAfter(changed.next.record, fact.movement.id);
    return { ...changed, next: { ...changed.next, record } };
  }
  if (fact.type !== 'admission-requested') return changed;
  return {
    ...changed,
    next: { ...changed.next, person: nextAfter(changed.next.person, fact.admission.person) },
  };
}

/** Whoever was let in and then not after all is no visitor of that meeting. */
function withoutVisit(book: Book, person: PersonId, meeting: MeetingId): Book {
  if (!book.persons.some(({ id, admittedTo }) => id === person && admittedTo?.includes(meeting))) return book;
  const persons = book.persons.map((one) =>
    one.id === person && one.admittedTo !== undefined
      ? { ...one, admittedTo: one.admittedTo.filter((other) => other !== meeting) }
      : one,
  );
  return { ...book, persons };
}

function step(meeting: Meeting, fact: AttendanceFact, stamp: Stamp): Meeting {
  switch (fact.type) {
    case 'attendance-answered': {
      const answer = { person: fact.person, answer: fact.answer, at: stamp.at };
      return { ...meeting, answers: putPerson(meeting.answers, answer) };
    }
    case 'attendance-answer-removed':
      return { ...meeting, answers: meeting.answers.filter(({ person }) => person !== fact.person) };
    case 'attendance-recorded':
      return record(meeting, fact.rows, stamp);
    case 'late-announced':
      return { ...meeting, late: mark(meeting.late, fact.person, fact.late) };
    case 'movement-recorded':
      return { ...meeting, movements: [...meeting.movements, { ...fact.movement, removed: false }] };
    case 'movement-removed': {
      const marked = (one: Movement) => (one.id === fact.id ? { ...one, removed: fact.removed } : one);
      return { ...meeting, movements: meeting.movements.map(marked) };
    }
    case 'admission-requested':
      return { ...meeting, admissions: putPerson(meeting.admissions, fact.admission) };
    case 'admission-settled': {
      const state = fact.approved ? 'approved' : 'denied';
      const settle = (one: Meeting['admissions'][number]) =>
        one.person === fact.person ? ({ ...one, state } as const) : one;
      return { ...meeting, admissions: meeting.admissions.map(settle) };
    }
  }
}

/** Whoever has come is no longer late. */
function record(meeting: Meeting, rows: readonly RecordedAttendance[], stamp: Stamp): Meeting {
  const attendance = [...meeting.attendance];
  let late = meeting.late;
  for (const row of rows) {
    const index = attendance.findIndex((one) => one.person === row.person && one.day === row.day);
    const next = rowOf(row, stamp);
    if (next === undefined) {
      if (index >= 0) attendance.splice(index, 1);
    } else if (index < 0) attendance.push(next);
    else attendance[index] = next;
    if (row.status === 'present' || row.status === 'partial') late = mark(late, row.person, false);
  }
  return { ...meeting, attendance, late };
}

function rowOf(row: RecordedAttendance, stamp: Stamp): AttendanceRow | undefined {
  if (row.status === null) return undefined;
  return { ...row, status: row.status, at: stamp.at };
}

function mark(late: readonly PersonId[], person: PersonId, isLate: boolean): readonly PersonId[] {
  if (late.includes(person) === isLate) return late;
  return isLate ? [...late, person] : late.filter((one) => one !== person);
}

function putPerson<T extends { readonly person: PersonId }>(all: readonly T[], one: T): readonly T[] {
  const index = all.findIndex((other) => other.person === one.person);
  return index < 0 ? [...all, one] : all.with(index, one);
}
