import type { Book } from './book.ts';
import { organisationsInOrder } from './order.ts';
import type { Organisation } from './person.ts';
import { holderOn, type Seat } from './seat.ts';
import type { DateString } from './terms.ts';

/** Seats of one organisation and one kind that nobody held. */
export type VacantSeats = {
  readonly organisation: Organisation;
  readonly as: Seat['as'];
  readonly count: number;
};

/**
 * The seats that nobody held on a day, organisation by organisation, members' before substitutes'. A seat that was held
 * for the first time after that day is not among them: whether it was there yet, nobody knows.
 */
export function vacantSeats(book: Book, day: DateString): readonly VacantSeats[] {
  const vacant = book.seats.filter((seat) => holderOn(seat, day) === undefined && wasThere(seat, day));
  return organisationsInOrder(book.organisations).flatMap((organisation) =>
    (['member', 'substitute'] as const).flatMap((as) => {
      const own = vacant.filter((seat) => seat.organisation === organisation.id && seat.as === as);
      return own.length === 0 ? [] : [{ organisation, as, count: own.length }];
    }),
  );
}

function wasThere({ terms }: Seat, day: DateString): boolean {
  return terms.length === 0 || terms.some(({ from }) => from === undefined || from <= day);
}
