import { nameOf } from '../language/words/wording.ts';
import type { Words } from '../language/words/words.ts';
import type { Book } from '../meetings/book.ts';
import { successorsOf } from '../meetings/departure.ts';
import { leftBehindBy } from '../meetings/left-behind.ts';
import { findOrganisation } from '../meetings/lookup.ts';
import type { Seat } from '../meetings/seat.ts';
import type { PersonId } from '../meetings/terms.ts';
import { rowOf } from './assigned.ts';
import { assignmentsCard } from './assignments.ts';
import { formButton } from './button.ts';
import type { Bound } from './template.ts';

/** Tells a secretary what an erasure has left without anyone, with the ways on; undefined when nothing is (any more). */
export function leftBehindCard(book: Book, person: PersonId, words: Words): Bound | undefined {
  const left = leftBehindBy(book, person);
  if (left === undefined) return undefined;
  const { erased, seatOf, seatVacant, waiting, fillSeat } = words.people.leftBehind;
  const organisation = (seat: Seat) => findOrganisation(book, seat.organisation)?.name;
  const seats = left.seats.map((seat) => {
    const of = organisation(seat);
    return of === undefined ? seatVacant : seatOf(of, seat.as);
  });
  const [seat] = left.seats;
  const successor = successorsOf(book, person)[0];
  const of = seat && organisation(seat);
  return assignmentsCard(
    {
      lead: [
        erased(nameOf(book, person, words.unknownPerson)),
        ...seats,
        ...(left.assignments.length === 0 ? [] : [waiting(left.assignments.length)]),
      ].join(' '),
      rows: left.assignments.map(({ meeting, assignment }) => ({
        ...rowOf(assignment, book, meeting, words),
        buttons: [
          formButton(words.assignments.buttons.newResponsible, 'show-responsible', {
            ...{ group: book.id, meeting: meeting.id, id: assignment.id },
          }),
        ],
      })),
      remarks: [
        ...(seat === undefined || of === undefined || successor === undefined
          ? []
          : [fillSeat(successor.name, of, seat.as)]),
      ],
    },
    words,
  );
}
