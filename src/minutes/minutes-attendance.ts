import type { Book } from '../meetings/model/book.ts';
import { attendanceOf, findItem, findOrganisation, findPerson } from '../meetings/model/lookup.ts';
import type { AttendanceRow, Meeting } from '../meetings/model/meeting.ts';
import type { Category, Person } from '../meetings/model/person.ts';
import type { OrganisationId, PersonId } from '../meetings/model/terms.ts';
import { daysOf } from '../meetings/model/time.ts';
import type { AttendanceLine, MovementLine } from './minutes.ts';

/** How someone belonged to the group on the day of a meeting, and for whom. */
type Belonging = {
  readonly person: Person;
  readonly category: Category;
  readonly organisation: OrganisationId | undefined;
};

const categories: readonly Category[] = ['member', 'substitute', 'other'];

/**
 * Everyone that a meeting's minutes name as there or away: members, and whoever else something is recorded of; by how
 * they belonged to the group on the day of the meeting. Members and substitutes stand by organisation in the Book's
 * order, as the group's own list has them, and others as they came into the Book.
 */
export function attendanceLines(book: Book, meeting: Meeting): readonly AttendanceLine[] {
  const all = book.persons
    .map((person) => belongingOn(book, meeting, person))
    .filter((one) => isNamed(meeting, one));
  const place = new Map(book.organisations.map(({ id }, index) => [id, index]));
  const rank = ({ organisation }: Belonging) =>
    organisation === undefined ? place.size : (place.get(organisation) ?? place.size);
  return categories.flatMap((category) => {
    const own = all.filter((one) => one.category === category);
    const sorted = category === 'other' ? own : own.toSorted((one, other) => rank(one) - rank(other));
    return sorted.map((one) => lineOf(book, meeting, one));
  });
}

/** The parties of whom no member or substitute was there; none where no attendance is recorded. */
export function unrepresentedParties(book: Book, meeting: Meeting): readonly string[] {
  if (meeting.attendance.length === 0) return [];
  const there = new Set(
    book.persons
      .filter(({ id }) => attendanceOf(meeting, id).some(({ status }) => status !== 'absent'))
      .map((person) => belongingOn(book, meeting, person))
      .flatMap(({ category, organisation }) => (category === 'other' ? [] : [organisation])),
  );
  return book.organisations.flatMap(({ id, name, party }) => (party && !there.has(id) ? [name] : []));
}

/** Who came and went while the meeting ran, oldest first. */
export function movementLines(book: Book, meeting: Meeting): readonly MovementLine[] {
  return meeting.movements
    .filter(({ removed }) => !removed)
    .map(({ person, kind, day, time, item, note }) => {
      const number = findItem(meeting, item)?.number;
      return {
        name: findPerson(book, person)?.name ?? person,
        kind,
        day,
        ...(time === undefined ? {} : { time }),
        ...(number === undefined ? {} : { item: number }),
        ...(note === undefined ? {} : { note }),
      };
    });
}

/** A seat that was held then tells more than what someone is now. */
function belongingOn(book: Book, { date }: Meeting, person: Person): Belonging {
  const own = book.seats.filter(({ terms }) => terms.some((term) => term.person === person.id));
  const held = own.find(({ terms }) =>
    terms.some(
      ({ person: holder, from, to }) =>
        holder === person.id && (from === undefined || from <= date) && (to === undefined || date < to),
    ),
  );
  if (held !== undefined) return { person, category: held.as, organisation: held.organisation };
  const { category, organisation } = person;
  return { person, category: own.length === 0 ? category : 'other', organisation };
}

/** Of others, only those of whom something is recorded: nobody waits for them. */
function isNamed(meeting: Meeting, { person, category }: Belonging): boolean {
  if (attendanceOf(meeting, person.id).length > 0) return true;
  const gone = person.left !== undefined && person.left <= meeting.date;
  return category === 'member' && person.admittedTo === undefined && !gone;
}

function lineOf(book: Book, meeting: Meeting, { person, category, organisation }: Belonging): AttendanceLine {
  const rows = attendanceOf(meeting, person.id).toSorted((one, other) => one.day - other.day);
  const employer = findOrganisation(book, organisation)?.name;
  const served = servedFor(meeting, person.id, rows);
  const name = findPerson(book, served)?.name;
  return {
    name: person.name,
    ...(employer === undefined ? {} : { organisation: employer }),
    ...(person.title === undefined ? {} : { title: person.title }),
    category,
    ...overDays(meeting, rows),
    ...(name === undefined ? {} : { standsInFor: name }),
  };
}

function servedFor(meeting: Meeting, person: PersonId, rows: readonly AttendanceRow[]): PersonId | undefined {
  const said = rows.find(({ standsInFor }) => standsInFor !== undefined)?.standsInFor;
  const admitted = meeting.admissions.find((one) => one.person === person && one.state === 'approved');
  return said ?? admitted?.standsInFor;
}

/** What is recorded of several days as one; a day of which nothing is recorded of anyone is left out of the count. */
function overDays(
  meeting: Meeting,
  rows: readonly AttendanceRow[],
): Pick<AttendanceLine, 'status' | 'notes' | 'days' | 'daily'> {
  const recorded = new Set(meeting.attendance.map(({ day }) => day));
  const there = rows.filter(({ status }) => status !== 'absent').map(({ day }) => day);
  const notes = [...new Set(rows.flatMap(({ note }) => (note === undefined ? [] : [note])))];
  const everyDay = there.length === recorded.size;
  const [first] = rows;
  const alike = rows.every((row) => row.status === first?.status && row.note === first.note);
  return {
    status: statusOf(rows, everyDay),
    notes,
    ...(there.length === 0 || everyDay ? {} : { days: there }),
    ...(daysOf(meeting) === 1 || (alike && everyDay) || there.length === 0
      ? {}
      : {
          daily: rows.map(({ day, status, note }) => ({
            day,
            status,
            ...(note === undefined ? {} : { note }),
          })),
        }),
  };
}

function statusOf(rows: readonly AttendanceRow[], everyDay: boolean): AttendanceLine['status'] {
  if (rows.length === 0) return 'unknown';
  if (rows.every(({ status }) => status === 'absent')) return 'absent';
  return everyDay && rows.every(({ status }) => status === 'present') ? 'present' : 'partial';
}
