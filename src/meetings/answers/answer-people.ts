import { adjustersOf } from '../model/approval.ts';
import type { Book } from '../model/book.ts';
import { isRegion } from '../model/each-body.ts';
import { attendanceOf, findMeeting, findOrganisation, findPerson, roster } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import { inOrder, organisationsInOrder } from '../model/order.ts';
import type { Organisation, Person } from '../model/person.ts';
import type { Standing } from '../model/rights.ts';
import { holderOf } from '../model/seat.ts';
import { textHolder } from '../search/text-holds.ts';
import { absentMembers } from './absent-members.ts';
import { answerWhoOver } from './answer-who-over.ts';
import { isRecorded, meetingsOver } from './meetings-over.ts';
import type { AtMeeting, PeopleAnswer, PeopleQuestion } from './people-questions.ts';
import type { AskedAt } from './question.ts';
import type { ToldLeaving } from './search-questions.ts';
import { presentedBy, textsNaming, toldLeaving, toldOfLeaving } from './texts-naming.ts';

/** So many places that name someone who is on no list are quoted, the latest. */
const mostTold = 3;

/** What is asked about who is in the group and where they were; undefined where nobody and nothing is so called. */
export function answerPeople(
  book: Book,
  question: PeopleQuestion,
  standing: Standing,
  at: AskedAt,
): PeopleAnswer | undefined {
  switch (question.type) {
    case 'members':
      return members(book, question);
    case 'titled':
      return titled(book, question);
    case 'who-over':
      return answerWhoOver(book, question, at);
    case 'not-listed':
      return notListed(book, question, standing, at);
    case 'organisation-over':
    case 'seat-holders': {
      const organisation = findOrganisation(book, question.organisation);
      if (organisation === undefined) return undefined;
      return question.type === 'seat-holders'
        ? seatHolders(book, organisation, toldLeaving(book, standing, at))
        : overOrganisation(book, organisation, question, at);
    }
    case 'adjusters': {
      const meeting = findMeeting(book, question.meeting);
      if (meeting === undefined) return undefined;
      const persons = adjustersOf(book, meeting).flatMap((id) => findPerson(book, id) ?? []);
      return { type: 'adjusters', meeting, persons };
    }
    default:
      return aboutPerson(book, question, standing, at);
  }
}

/** What the texts tell of someone who is on no list: of the meeting that was asked about first. */
function notListed(
  book: Book,
  { type, name, ask, meeting }: Extract<PeopleQuestion, { readonly type: 'not-listed' }>,
  standing: Standing,
  at: AskedAt,
): PeopleAnswer {
  const presented = presentedBy(book, name, standing, at);
  const passages = textsNaming(book, name, standing, at);
  const then = <One extends { readonly meeting: Meeting }>(all: readonly One[]) => {
    const own = all.filter((one) => one.meeting.id === meeting);
    return own.length > 0 ? own : all;
  };
  return {
    type,
    name,
    ask,
    at: findMeeting(book, meeting),
    presented: then(presented).slice(-mostTold),
    passages: then(passages).slice(-mostTold),
  };
}

function aboutPerson(
  book: Book,
  question: Extract<
    PeopleQuestion,
    { readonly type: 'person' | 'person-over' | 'person-terms' | 'does-come' }
  >,
  standing: Standing,
  at: AskedAt,
): PeopleAnswer | undefined {
  const person = findPerson(book, question.person);
  if (person === undefined) return undefined;
  switch (question.type) {
    case 'person':
      return { type: 'person', person, ask: question.ask, seats: seatsHeld(book, person) };
    case 'person-terms':
      return {
        type: 'person-terms',
        person,
        terms: termsOf(book, person),
        told: person.left === undefined ? toldOfLeaving(book, person, standing, at) : [],
      };
    case 'person-over': {
      const { ask, over } = question;
      const each = meetingsOver(book, over, at).map((one) => atMeeting(one, [person]));
      return { type: 'person-over', person, ask, over, each };
    }
    case 'does-come': {
      const meeting = findMeeting(book, question.meeting);
      const answer = meeting?.answers.find((one) => one.person === person.id)?.answer;
      return meeting && { type: 'does-come', meeting, person, answer, maySay: standing === 'secretary' };
    }
  }
}

function atMeeting(meeting: Meeting, persons: readonly Person[]): AtMeeting {
  const recorded = persons.map((person) => ({ person, rows: attendanceOf(meeting, person.id) }));
  return { meeting, known: isRecorded(meeting), persons: recorded.filter(({ rows }) => rows.length > 0) };
}

/** Those of it who were there, at each meeting. */
function overOrganisation(
  book: Book,
  organisation: Organisation,
  { over, ask }: Extract<PeopleQuestion, { readonly type: 'organisation-over' }>,
  at: AskedAt,
): PeopleAnswer {
  const own = inOrder(
    book,
    book.persons.filter((one) => one.organisation === organisation.id && one.category !== 'other'),
  );
  const each = meetingsOver(book, over, at).map((meeting) => {
    const all = atMeeting(meeting, own);
    const there = all.persons.filter(({ rows }) => rows.some(({ status }) => status !== 'absent'));
    return { ...all, persons: there, absent: absentMembers(book, meeting, organisation.id) };
  });
  return { type: 'organisation-over', organisation, over, each, ...(ask === undefined ? {} : { ask }) };
}

function members(book: Book, question: Extract<PeopleQuestion, { readonly type: 'members' }>): PeopleAnswer {
  const { by, municipal = false, category } = question;
  const organisation = findOrganisation(book, question.organisation);
  const persons = roster(book).filter(
    (one) =>
      (category === undefined || one.category === category) &&
      (organisation === undefined || one.organisation === organisation.id) &&
      (!municipal || isMunicipal(findOrganisation(book, one.organisation))),
  );
  const organisations = organisationsInOrder(takingPart(book)).filter(
    (one) => !municipal || isMunicipal(one),
  );
  return {
    type: 'members',
    by,
    municipal,
    category,
    organisation,
    persons: inOrder(book, persons),
    organisations,
    ...(question.sector === undefined ? {} : { sector: question.sector }),
  };
}

/** A party that is no region. */
export function isMunicipal(organisation: Organisation | undefined): boolean {
  return organisation?.party === true && !isRegion(organisation);
}

/** The parties, and those who have a seat or a member; not those who merely employ someone who attends. */
function takingPart(book: Book): readonly Organisation[] {
  const seated = new Set([
    ...book.seats.map((seat) => seat.organisation),
    ...roster(book).flatMap((one) => (one.category === 'other' ? [] : [one.organisation])),
  ]);
  return book.organisations.filter(({ id, party }) => party || seated.has(id));
}

function titled(book: Book, question: Extract<PeopleQuestion, { readonly type: 'titled' }>): PeopleAnswer {
  const organisation = findOrganisation(book, question.organisation);
  const matches = textHolder(question.words);
  const persons = roster(book).filter(
    ({ title, organisation: of }) =>
      title !== undefined && matches(title) && (organisation === undefined || of === organisation.id),
  );
  return { type: 'titled', words: question.words, organisation, persons: inOrder(book, persons) };
}

function seatsHeld(book: Book, { id }: Person) {
  return book.seats.flatMap((seat) => {
    const organisation = findOrganisation(book, seat.organisation);
    return organisation !== undefined && holderOf(seat) === id ? [{ organisation, as: seat.as }] : [];
  });
}

function termsOf(book: Book, { id }: Person) {
  return book.seats.flatMap(({ organisation: of, as, terms }) => {
    const organisation = findOrganisation(book, of);
    if (organisation === undefined) return [];
    return terms
      .filter(({ person }) => person === id)
      .map(({ person: _, ...days }) => ({ organisation, as, ...days }));
  });
}

function seatHolders(book: Book, organisation: Organisation, leaving: readonly ToldLeaving[]): PeopleAnswer {
  const seats = book.seats
    .filter((seat) => seat.organisation === organisation.id)
    .map(({ as, terms }) => ({
      as,
      terms: terms.flatMap(({ person: id, from, to }) => {
        const person = findPerson(book, id);
        const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
        return person === undefined ? [] : [{ person, ...days }];
      }),
    }));
  const now = seats.flatMap(({ terms }) =>
    terms.flatMap(({ person, to }) => (to === undefined ? [person] : [])),
  );
  const told = leaving.filter(({ persons }) => persons.some((one) => now.includes(one)));
  return { type: 'seat-holders', organisation, seats, ...(told.length === 0 ? {} : { told }) };
}
