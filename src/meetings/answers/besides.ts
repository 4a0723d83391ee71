import type { Book } from '../model/book.ts';
import { attendanceOf, findPerson } from '../model/lookup.ts';
import type { AttendanceRow, Item, Meeting } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import { foldName } from '../model/same-name.ts';
import { doubtedBy } from './doubted-by.ts';
import { isRecorded } from './meetings-over.ts';

/** What helps beside whether someone was at a meeting. */
type Besides = {
  readonly standIns?: readonly Person[];
  readonly presented?: readonly Item[];
  readonly doubted?: readonly Item[];
  readonly besides?: { readonly meeting: Meeting; readonly rows: readonly AttendanceRow[] };
};

/** Who served for her, what she presented, and the latest other meeting that tells more: where she was, if she was not here. */
export function besidesOf(book: Book, meeting: Meeting, person: Person): Besides {
  const rows = attendanceOf(meeting, person.id);
  const gone = rows.some(({ status }) => status !== 'present');
  const standIns = gone ? servingFor(book, meeting, person) : [];
  const name = foldName(person.name);
  const presented = meeting.items.filter(({ presenters }) =>
    presenters.some((one) => isAlike(foldName(one), name)),
  );
  const doubted = doubtedBy(book, meeting, person);
  const besides = otherMeeting(book, meeting, person, rows);
  return {
    ...(standIns.length === 0 ? {} : { standIns }),
    ...(presented.length === 0 ? {} : { presented }),
    ...(doubted.length === 0 ? {} : { doubted }),
    ...(besides === undefined ? {} : { besides }),
  };
}

/** Who served for someone at a meeting. */
export function servingFor(book: Book, { attendance }: Meeting, { id }: Person): readonly Person[] {
  const serving = attendance.filter((row) => row.standsInFor === id && row.status !== 'absent');
  return [...new Set(serving.map(({ person }) => person))].flatMap((one) => findPerson(book, one) ?? []);
}

/** Where she was not there, the latest at which she was; else the latest, where it is another. */
function otherMeeting(
  { meetings }: Book,
  meeting: Meeting,
  { id }: Person,
  rows: readonly AttendanceRow[],
): Besides['besides'] {
  const was = rows.some(({ status }) => status !== 'absent');
  const others = meetings.filter((one) => one.id !== meeting.id && isRecorded(one));
  const wanted = was
    ? others.filter(({ date }) => date > meeting.date)
    : others.filter((one) => attendanceOf(one, id).some(({ status }) => status !== 'absent'));
  const found = wanted.findLast((one) => attendanceOf(one, id).length > 0);
  return found === undefined ? undefined : { meeting: found, rows: attendanceOf(found, id) };
}

/** The same name, or one whose parts are the same but for a letter in one of them: presenters are written as they were heard. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [parts, others] = [one.split(' '), other.split(' ')];
  if (parts.length !== others.length || parts.length < 2) return false;
  const differing = parts.filter((part, index) => part !== others[index]);
  const [only] = differing;
  if (only === undefined || differing.length > 1) return false;
  return isNear(only, others[parts.indexOf(only)] ?? '');
}

/** A letter too many, too few or wrong. */
function isNear(one: string, other: string): boolean {
  if (one.length < 4 || other.length < 4 || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return rest.slice(1) === otherRest || rest === otherRest.slice(1) || rest.slice(1) === otherRest.slice(1);
}
