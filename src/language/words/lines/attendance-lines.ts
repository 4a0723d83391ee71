import type { Fact, RecordedAttendance } from '../../../meetings/model/fact.ts';
import { findMeeting, participants, wasThere } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { PersonId } from '../../../meetings/model/terms.ts';
import { daysOf } from '../../../meetings/model/time.ts';
import { nameOf } from '../wording.ts';
import { doubtsAbout, standInLines } from './presence-lines.ts';
import type { Telling } from './telling.ts';

type AttendanceFact = Extract<Fact, { readonly type: 'attendance-recorded' }>;

/** With more absentees than this the line counts them instead of naming them. */
const mostNamed = 8;

/** What a recorded attendance tells: her own check-in, colleagues', or the day's count and exceptions. */
export function attendanceLines(fact: AttendanceFact, telling: Telling): readonly string[] {
  const meeting = findMeeting(telling.book, fact.meeting);
  if (meeting === undefined) return [];
  if (fact.how === 'check-in' || fact.how === 'companion') return checkInLines(fact, telling);
  // Told by the settled admission, or the coming and going itself.
  if (fact.how === 'admission' || fact.how === 'movement') return [];
  if (fact.how === 'stand-in') return standInLines(fact, telling);
  const days = [...new Set(fact.rows.map((row) => row.day))];
  const persons = [...new Set(fact.rows.map((row) => row.person))];
  return [
    ...days.flatMap((day) =>
      dayLines(
        fact.rows.filter((row) => row.day === day),
        day,
        meeting,
        telling,
      ),
    ),
    ...doubtsAbout(telling.book, meeting, persons, telling.words),
  ];
}

function checkInLines(fact: AttendanceFact, { book, words, asker }: Telling): readonly string[] {
  const came = fact.rows
    .filter((row) => row.status !== null && row.status !== 'absent')
    .map((row) => row.person);
  const gone = fact.rows.filter((row) => row.status === null).map((row) => row.person);
  const others = [...new Set(came)].filter((person) => person !== asker);
  const names = (persons: readonly PersonId[]) =>
    persons.map((one) => nameOf(book, one, words.unknownPerson));
  return [
    ...(asker !== undefined && came.includes(asker) ? [words.receipts.checkedIn] : []),
    ...(others.length > 0 ? [words.receipts.checkedInToo(names(others))] : []),
    ...(gone.length > 0 ? [words.receipts.unmarked(names(gone))] : []),
  ];
}

function dayLines(
  rows: readonly RecordedAttendance[],
  day: number,
  meeting: Meeting,
  { book, words }: Telling,
): readonly string[] {
  const name = (person: PersonId) => nameOf(book, person, words.unknownPerson);
  const named = (wanted: readonly RecordedAttendance[]) => wanted.map((row) => name(row.person));
  const present = new Set(
    meeting.attendance.filter((row) => row.day === day && row.status !== 'absent').map((row) => row.person),
  );
  const recorded = meeting.attendance.filter((row) => row.day === day);
  // Whoever says who is there in one stroke sees the whole of it; a single change is told alone.
  const absent =
    rows.length > 1 ? namedAbsent(recorded, day, meeting) : rows.filter(({ status }) => status === 'absent');
  const someUnsaid = recorded.length < participants(book, meeting.id).length;
  const shownDay = daysOf(meeting) > 1 ? day : undefined;
  const unmarked = rows.filter((row) => row.status === null);
  const partly = rows.filter((row) => row.status === 'partial' && row.note === undefined);
  return [
    ...(present.size === 0 && someUnsaid ? [] : [words.receipts.present(present.size)]),
    ...(absent.length > mostNamed ? [words.receipts.absentCount(absent.length, shownDay)] : []),
    ...(absent.length > 0 && absent.length <= mostNamed
      ? [words.receipts.absent(named(absent), shownDay)]
      : []),
    ...(partly.length > 0 ? [words.receipts.partial(named(partly))] : []),
    ...rows.flatMap((row) =>
      row.note === undefined ? [] : [words.receipts.attendanceNote(name(row.person), row.note)],
    ),
    ...(unmarked.length > 0 ? [words.receipts.unmarked(named(unmarked))] : []),
  ];
}

/** On a later day only those are news who were there on an earlier one. */
function namedAbsent(
  rows: readonly RecordedAttendance[],
  day: number,
  meeting: Meeting,
): readonly RecordedAttendance[] {
  const absent = rows.filter((row) => row.status === 'absent');
  const dayBeforeKnown = day > 1 && meeting.attendance.some((row) => row.day === day - 1);
  return dayBeforeKnown ? absent.filter((row) => wasThere(meeting, row.person, day - 1)) : absent;
}
