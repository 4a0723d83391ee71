import type { Book } from '../model/book.ts';
import type { FactOf } from '../model/fact-of.ts';
import { nextAfter } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Seat, Term } from '../model/seat.ts';

type SeatFact = FactOf<'seat-added' | 'seat-removed' | 'seat-filled' | 'seat-vacated' | 'seat-restored'>;

/** Folds what happens to the seats: which there are, and who holds them. */
export function applySeat(book: Book, fact: SeatFact): Book {
  switch (fact.type) {
    case 'seat-added': {
      const record = nextAfter(book.next.record, fact.seat.id);
      return {
        ...book,
        seats: [...book.seats, { ...fact.seat, terms: [] }],
        next: { ...book.next, record },
      };
    }
    case 'seat-removed':
      return { ...book, seats: book.seats.filter((seat) => seat.id !== fact.seat) };
    case 'seat-filled':
      return changeSeat(book, fact.seat, (seat) => ({
        ...seat,
        terms: [...ended(seat.terms, fact.from), { person: fact.person, from: fact.from }],
      }));
    case 'seat-vacated':
      return changeSeat(book, fact.seat, (seat) => ({ ...seat, terms: ended(seat.terms, fact.on) }));
    case 'seat-restored': {
      const there = book.seats.some((seat) => seat.id === fact.seat.id);
      return there
        ? changeSeat(book, fact.seat.id, () => fact.seat)
        : { ...book, seats: [...book.seats, fact.seat] };
    }
  }
}

/** Whoever is added with an organisation, as its member or substitute, holds a seat of it. */
export function seatOf(person: Person): Seat | undefined {
  const { id, organisation, category, admittedTo } = person;
  if (organisation === undefined || category === 'other' || admittedTo !== undefined) return undefined;
  return { id: `s-${id}`, organisation, as: category, terms: [{ person: id }] };
}

/** The seat that came with someone when she was added, and that nobody else has held. */
export function isOwnSeat(seat: Seat, person: string): boolean {
  return seat.id === `s-${person}` && seat.terms.every((term) => term.person === person);
}

function ended(terms: readonly Term[], on: string): readonly Term[] {
  const last = terms.at(-1);
  return last === undefined || last.to !== undefined ? terms : terms.with(-1, { ...last, to: on });
}

/** Throws when there is no such seat. */
function changeSeat(book: Book, id: string, change: (seat: Seat) => Seat): Book {
  const index = book.seats.findIndex((seat) => seat.id === id);
  const seat = book.seats[index];
  if (seat === undefined) throw new Error(`A fact names a seat that is not in the book: ${id}`);
  return { ...book, seats: book.seats.with(index, change(seat)) };
}
