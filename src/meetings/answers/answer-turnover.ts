import { DateTime } from 'luxon';
import type { Book } from '../model/book.ts';
import { findOrganisation, findPerson } from '../model/lookup.ts';
import type { Standing } from '../model/rights.ts';
import { lastDay } from '../model/time.ts';
import type { Answer, AskedAt, Question } from './question.ts';
import type { ToldLeaving } from './search-questions.ts';
import { toldLeaving } from './texts-naming.ts';

const monthsTold = 6;

/**
 * Who left the group within some days, and who took a seat over, oldest first. Of days to come also those who are still
 * in the group though the minutes of the last half-year tell that they leave.
 */
export function answerTurnover(
  book: Book,
  { type, from, to, side, organisation: of }: Extract<Question, { readonly type: 'turnover' }>,
  standing: Standing,
  at: AskedAt,
): Extract<Answer, { readonly type: 'turnover' }> {
  const within = (day: string | undefined): day is string => day !== undefined && from <= day && day <= to;
  const isOf = (id: string | undefined) => of === undefined || id === of;
  const left = book.persons.flatMap((person) =>
    side !== 'came' && within(person.left) && isOf(person.organisation)
      ? [{ person, on: person.left, organisation: nameOf(book, person.organisation) }]
      : [],
  );
  // Who took over from those who left is told beside them.
  const gone = new Set(left.map(({ person }) => person.id));
  const hasLeft = ({ person }: { readonly person: string }) => gone.has(person);
  const came = book.seats.flatMap(({ organisation, as, terms }) =>
    (!isOf(organisation) || (side === 'left' && !terms.some(hasLeft)) ? [] : terms).flatMap((term) => {
      const person = findPerson(book, term.person);
      return person !== undefined && within(term.from)
        ? [{ person, on: term.from, as, organisation: nameOf(book, organisation) }]
        : [];
    }),
  );
  const byDay = (one: { readonly on: string }, other: { readonly on: string }) =>
    one.on < other.on ? -1 : Number(one.on > other.on);
  const about = findOrganisation(book, of);
  const isAhead = from > at.today;
  const toldFrom = isAhead
    ? (DateTime.fromISO(at.today).minus({ months: monthsTold }).toISODate() ?? at.today)
    : from;
  const isTold = (day: string) => toldFrom <= day && day <= to;
  const told =
    side === 'came'
      ? []
      : stillToLeave(
          of,
          isAhead
            ? new Set(book.persons.flatMap(({ id, left: on }) => (on === undefined ? [] : [id])))
            : gone,
          toldLeaving(book, standing, at, (one) => isTold(lastDay(one))),
        );
  return {
    type,
    from,
    to,
    ...(side === undefined ? {} : { side }),
    ...(about === undefined ? {} : { organisation: about }),
    left: left.toSorted(byDay),
    came: came.toSorted(byDay),
    ...(told.length === 0 ? {} : { told }),
    ...(isAhead ? { ahead: true } : {}),
  };
}

/** Those named there who are not told of already. */
function stillToLeave(
  of: string | undefined,
  gone: ReadonlySet<string>,
  told: readonly ToldLeaving[],
): readonly ToldLeaving[] {
  return told
    .map((one) => ({
      ...one,
      persons: one.persons.filter(
        ({ id, organisation }) => !gone.has(id) && (of === undefined || organisation === of),
      ),
    }))
    .filter(({ persons }) => persons.length > 0);
}

function nameOf(book: Book, id: string | undefined): string | undefined {
  return findOrganisation(book, id)?.name;
}
