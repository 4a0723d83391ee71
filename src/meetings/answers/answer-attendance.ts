import type { Book } from '../model/book.ts';
import {
  attendanceOf,
  findOrganisation,
  participants,
  roster,
  standing,
  unrepresented,
  wasThere,
} from '../model/lookup.ts';
import type { AnswerKind, AttendanceRow, Item, Meeting } from '../model/meeting.ts';
import { inOrder, organisationsInOrder, organisationsOf } from '../model/order.ts';
import type { Organisation, Person } from '../model/person.ts';
import { isPartly, movementsAt, presenceAt, rowsAt, type Verdict } from '../model/presence-at.ts';
import { representedAt } from '../model/quorum.ts';
import type { Standing } from '../model/rights.ts';
import type { PersonId } from '../model/terms.ts';
import { meetingDay } from '../model/time.ts';
import { vacantSeats } from '../model/vacant-seats.ts';
import { isMunicipal } from './answer-people.ts';
import { aboutIn, partOf } from './answer-presence.ts';
import { attendanceCounts } from './attendance-counts.ts';
import { besidesOf } from './besides.ts';
import type { Answer, AskedAbout, AskedAt, AttendanceView, PresentPerson, Question } from './question.ts';

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
export function answerAttendance(
  book: Book,
  meeting: Meeting,
  { who, at: asked, among, ask }: Extract<Question, { readonly type: 'who-was-there' }>,
): Answer {
  if (ask === 'counts' && who.by === 'persons') return countsAt(book, meeting);
  const whole = attendanceAt(book, meeting, who, asked);
  if (among === undefined && ask === undefined) return whole;
  const fits = (one: Organisation) => among?.municipal !== true || isMunicipal(one);
  const kept = ({ person, rows }: PresentPerson) =>
    (among?.category === undefined || person.category === among.category) &&
    (among?.partly !== true || isPartly(rows)) &&
    (among?.outside === undefined || isOutside(findOrganisation(book, person.organisation), among.outside)) &&
    (among?.wholly !== true || (!isPartly(rows) && rows.length > 0)) &&
    (among?.municipal !== true || isMunicipal(findOrganisation(book, person.organisation)));
  const { vacant, ...rest } = whole;
  return {
    ...rest,
    persons: whole.persons.filter(kept),
    organisations: whole.organisations.filter(fits),
    ...(whole.unsure === undefined ? {} : { unsure: whole.unsure.filter(kept) }),
    ...(whole.unsureOrganisations === undefined
      ? {}
      : { unsureOrganisations: whole.unsureOrganisations.filter(fits) }),
    ...(vacant === undefined || among !== undefined ? {} : { vacant }),
    ...(among === undefined ? {} : { among }),
    ...(ask === undefined ? {} : { ask }),
    ...(ask === 'count' && asked === undefined ? { counts: attendanceCounts(book, meeting) } : {}),
    ...(who.by === 'organisations'
      ? { of: book.organisations.filter((one) => one.party && fits(one)).length }
      : {}),
  };
}

/** How many were there and how many were not, with who was not. */
function countsAt(book: Book, meeting: Meeting): Answer {
  const {
    persons,
    vacant: _,
    ...rest
  } = attendanceAt(book, meeting, { side: 'absent', by: 'persons' }, undefined);
  const away = persons.filter(({ rows }) => rows.every(({ status }) => status === 'absent'));
  return {
    ...rest,
    who: { side: 'present', by: 'persons' },
    persons: away,
    ask: 'counts',
    counts: attendanceCounts(book, meeting),
  };
}

function isOutside(organisation: Organisation | undefined, of: 'parties' | 'municipalities'): boolean {
  if (organisation === undefined) return false;
  return of === 'parties' ? !organisation.party : !isMunicipal(organisation);
}

function attendanceAt(
  book: Book,
  meeting: Meeting,
  who: AttendanceView,
  asked: AskedAbout | undefined,
): Extract<Answer, { readonly type: 'who-was-there' }> {
  const known = meeting.attendance.length > 0;
  const vacant =
    who.side === 'absent' && known ? vacantSeats(book, meeting.date).filter(({ as }) => as === 'member') : [];
  const empty = vacant.length === 0 ? {} : { vacant };
  if (asked !== undefined && who.side !== 'unanswered')
    return { ...atPart(book, meeting, { side: who.side, by: who.by }, asked), ...empty, known };
  const rows = rowsByPerson(meeting);
  const of = (person: Person): PresentPerson => ({ person, rows: rows.get(person.id) ?? [] });
  const persons = inOrder(book, personsOn(who.side, book, rows)).map(of);
  return {
    type: 'who-was-there',
    meeting,
    who,
    persons,
    organisations: known ? presentOrganisations(book, meeting, who) : [],
    known,
    ...empty,
  };
}

/** Who was there at an item or on a day, and of whom the record does not tell. */
function atPart(
  book: Book,
  meeting: Meeting,
  who: { readonly side: 'present' | 'absent'; readonly by: AttendanceView['by'] },
  asked: AskedAbout,
): Extract<Answer, { type: 'who-was-there' }> {
  const at = aboutIn(meeting, asked);
  const part = partOf(at);
  const wanted = who.side === 'present' ? 'there' : 'away';
  const recorded = book.persons.filter((one) => rowsAt(meeting, one.id, part).length > 0);
  const personsBeing = (verdict: Verdict): readonly PresentPerson[] =>
    inOrder(
      book,
      recorded.filter((one) => presenceAt(meeting, one.id, part) === verdict),
    ).map((person) => ({ person, rows: rowsAt(meeting, person.id, part) }));
  const organisationsBeing = (verdict: Verdict): readonly Organisation[] =>
    organisationsInOrder(
      book.organisations.filter(
        ({ id, party }) => party && representedAt(book, meeting, id, part) === verdict,
      ),
    );
  const found = at.missing === undefined;
  return {
    type: 'who-was-there',
    meeting,
    who,
    persons: found ? personsBeing(wanted) : [],
    organisations: found ? organisationsBeing(wanted) : [],
    known: meeting.attendance.length > 0,
    at,
    unsure: found ? personsBeing('unknown') : [],
    unsureOrganisations: found ? organisationsBeing('unknown') : [],
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

/** What is recorded of one person, and how she came and went; no rows when nothing is. */
export function answerWasThere(
  book: Book,
  meeting: Meeting,
  person: Person,
  { at: asked, ask }: Pick<Extract<Question, { readonly type: 'was-there' }>, 'at' | 'ask'>,
): Answer {
  if (asked === undefined) {
    const movements = movementsAt(meeting, person.id, {});
    const moved = movements.length === 0 ? {} : { movements };
    return {
      type: 'was-there',
      meeting,
      person,
      rows: attendanceOf(meeting, person.id),
      ...moved,
      ...(ask === undefined ? {} : { ask }),
      ...besidesOf(book, meeting, person),
    };
  }
  const at = aboutIn(meeting, asked);
  const part = partOf(at);
  const conflict = asked.decision === true && hadConflict(meeting, at.item, person.id);
  return {
    type: 'was-there',
    meeting,
    person,
    rows: rowsAt(meeting, person.id, part),
    movements: movementsAt(meeting, person.id, part),
    at: {
      ...at,
      verdict: presenceAt(meeting, person.id, part),
      ...(conflict ? { conflict: true } : {}),
    },
  };
}

/** Whether someone left a decision at an item for conflict of interest. */
function hadConflict(meeting: Meeting, item: Item | undefined, person: PersonId): boolean {
  return standing(meeting.decisions).some(
    (one) =>
      one.item === item?.id && one.details?.conflicts?.some((other) => other.person === person) === true,
  );
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
