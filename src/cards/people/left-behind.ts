import { nameOf } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { successorsOf } from '../../meetings/model/departure.ts';
import { findOrganisation } from '../../meetings/model/lookup.ts';
import type { Seat } from '../../meetings/model/seat.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { leftBehindBy } from '../../meetings/posts/left-behind.ts';
import { rowOf } from '../assignments/assigned.ts';
import { assignmentsCard } from '../assignments/assignments.ts';
import { formButton } from '../kit/button.ts';
import type { Bound } from '../kit/template.ts';

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
        ...rowOf(assignment, book, meeting, words, undefined),
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
