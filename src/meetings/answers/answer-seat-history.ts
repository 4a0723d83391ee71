import type { Book } from '../model/book.ts';
import { findOrganisation, findPerson } from '../model/lookup.ts';
import type { Standing } from '../model/rights.ts';
import type { Answer, AskedAt, Question } from './question.ts';
import { toldOfLeaving } from './texts-naming.ts';

/** Who held the seats of someone before or after her, and all who have held them, oldest first. */
export function answerSeatHistory(
  book: Book,
  { person: id, side }: Extract<Question, { readonly type: 'seat-history' }>,
  standing: Standing,
  asked: AskedAt,
): Extract<Answer, { readonly type: 'seat-history' }> {
  const seats = book.seats.filter(({ terms }) => terms.some(({ person }) => person === id));
  const beside = seats.flatMap(({ terms }) => {
    const at =
      side === 'before'
        ? terms.findIndex(({ person }) => person === id) - 1
        : terms.findLastIndex(({ person }) => person === id) + 1;
    return findPerson(book, terms[at]?.person) ?? [];
  });
  const person = findPerson(book, id);
  const told = person === undefined || side === 'before' ? [] : toldOfLeaving(book, person, standing, asked);
  return {
    type: 'seat-history',
    person,
    side,
    beside,
    ...(told.length === 0 ? {} : { told }),
    seats: seats.map(({ organisation, as, terms }) => ({
      organisation: findOrganisation(book, organisation)?.name,
      as,
      terms: terms.flatMap((term) => {
        const holder = findPerson(book, term.person);
        const { from, to } = term;
        const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
        return holder === undefined ? [] : [{ person: holder, ...days }];
      }),
    })),
  };
}
