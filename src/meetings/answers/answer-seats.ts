import type { Book } from '../model/book.ts';
import { findOrganisation, findPerson, roster } from '../model/lookup.ts';
import type { Organisation, Person } from '../model/person.ts';
import { holderOf } from '../model/seat.ts';
import { isMunicipal } from './answer-people.ts';
import type { Answer, Question, SeatsOf } from './question.ts';

/** Everyone on the roster, by their organisations: parties first, in the order of the Book. */
export function answerRoster(book: Book): Answer {
  return { type: 'roster', persons: roster(book) };
}

/** The seats by organisation: who holds them, which are vacant, who are substitutes. */
export function answerSeats(book: Book, question: Extract<Question, { type: 'seats' }>): Answer {
  const { organisation, vacantOnly, several } = question;
  const all = book.organisations
    .filter(({ id }) => organisation === undefined || id === organisation)
    .map((one) => seatsOf(book, one));
  const held = all.filter(
    ({ members, vacant, substitutes, organisation: one }) =>
      members.length + vacant + substitutes.length > 0 || (one.party && !vacantOnly),
  );
  if (several === true) {
    const seatsIn = ({ members, vacant }: SeatsOf) => members.length + vacant;
    const more = held
      .filter((one) => seatsIn(one) > 1 && (question.municipal !== true || isMunicipal(one.organisation)))
      .toSorted((one, other) => seatsIn(other) - seatsIn(one));
    return { type: 'seats', about: undefined, vacantOnly, several, organisations: more };
  }
  return {
    type: 'seats',
    about: findOrganisation(book, organisation),
    vacantOnly,
    organisations: vacantOnly ? held.filter(({ vacant }) => vacant > 0) : held,
  };
}

function seatsOf(book: Book, organisation: Organisation): SeatsOf {
  const seats = book.seats.filter((seat) => seat.organisation === organisation.id);
  const holders = (as: 'member' | 'substitute'): readonly Person[] =>
    seats.flatMap((seat) => (seat.as === as ? (findPerson(book, holderOf(seat)) ?? []) : []));
  const members = holders('member');
  return {
    organisation,
    members,
    vacant: seats.filter(({ as }) => as === 'member').length - members.length,
    substitutes: holders('substitute'),
  };
}
