import type { Book } from './book.ts';
import { findPerson } from './lookup.ts';
import type { Meeting, Movement } from './meeting.ts';
import type { Person } from './person.ts';
import { movementsAt } from './presence-at.ts';

/** Something in a meeting's attendance that contradicts itself: told to those who record it, and never in their way. */
export type AttendanceDoubt = { readonly person: Person; readonly day: number } & (
  | {
      /** She left and is put down as present all the time; or came, or left, and is put down as absent. */
      readonly kind: 'left-yet-present' | 'moved-yet-absent';
      readonly movement: Movement;
    }
  /** She left twice without coming between, or came twice. */
  | { readonly kind: 'twice'; readonly movement: Movement }
  /** A substitute serves for a member who is put down as present herself. */
  | { readonly kind: 'member-present'; readonly member: Person }
  /** Two serve for the same member. */
  | { readonly kind: 'two-for-one'; readonly member: Person; readonly other: Person }
);

/** All of a meeting, day by day, in the order in which attendance was recorded. */
export function attendanceDoubts(book: Book, meeting: Meeting): readonly AttendanceDoubt[] {
  return meeting.attendance
    .toSorted((a, b) => a.day - b.day)
    .flatMap(({ person: id, day, status, standsInFor }) => {
      const person = findPerson(book, id);
      if (person === undefined) return [];
      const serving = status === 'absent' ? undefined : findPerson(book, standsInFor);
      const of = { person, day };
      return [
        ...moved(meeting, of, status),
        ...(serving === undefined ? [] : served(book, meeting, of, serving)),
      ];
    });
}

type Of = Pick<AttendanceDoubt, 'person' | 'day'>;

function moved(meeting: Meeting, of: Of, status: string): readonly AttendanceDoubt[] {
  const all = movementsAt(meeting, of.person.id, { day: of.day });
  const last = all.at(-1);
  if (last === undefined) return [];
  if (status === 'absent') return [{ ...of, kind: 'moved-yet-absent', movement: last }];
  if (status === 'present' && last.kind === 'left')
    return [{ ...of, kind: 'left-yet-present', movement: last }];
  const again = all.find((one, index) => one.kind === all[index - 1]?.kind);
  return again === undefined ? [] : [{ ...of, kind: 'twice', movement: again }];
}

function served(book: Book, meeting: Meeting, of: Of, member: Person): readonly AttendanceDoubt[] {
  const rows = meeting.attendance.filter((row) => row.day === of.day);
  const present = rows.some((row) => row.person === member.id && row.status === 'present');
  const index = rows.findIndex((row) => row.person === of.person.id);
  const other = findPerson(
    book,
    rows.slice(0, index).find((row) => row.status !== 'absent' && row.standsInFor === member.id)?.person,
  );
  return [
    ...(present ? [{ ...of, kind: 'member-present', member } as const] : []),
    ...(other === undefined ? [] : [{ ...of, kind: 'two-for-one', member, other } as const]),
  ];
}
