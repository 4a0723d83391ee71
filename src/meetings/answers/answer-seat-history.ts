import type { Book } from '../model/book.ts';
import { findOrganisation, findPerson } from '../model/lookup.ts';
import type { Answer, Question } from './question.ts';

/** Who held the seats of someone before or after her, and all who have held them, oldest first. */
export function answerSeatHistory(
  book: Book,
  { person: id, side }: Extract<Question, { readonly type: 'seat-history' }>,
): Extract<Answer, { readonly type: 'seat-history' }> {
  const seats = book.seats.filter(({ terms }) => terms.some(({ person }) => person === id));
  const beside = seats.flatMap(({ terms }) => {
    const at =
      side === 'before'
        ? terms.findIndex(({ person }) => person === id) - 1
        : terms.findLastIndex(({ person }) => person === id) + 1;
    return findPerson(book, terms[at]?.person) ?? [];
  });
  return {
    type: 'seat-history',
    person: findPerson(book, id),
    side,
    beside,
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
