import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import { inOrder } from '../model/order.ts';
import type { Person } from '../model/person.ts';
import { type AskedPart, presenceAt, rowsAt } from '../model/presence-at.ts';
import type { OrganisationId } from '../model/terms.ts';

/** The members of an organisation who are recorded as absent from a part of a meeting; those of whom nothing is recorded are not among them. */
export function absentMembers(
  book: Book,
  meeting: Meeting,
  organisation: OrganisationId,
  part: AskedPart = {},
): readonly Person[] {
  const away = book.persons.filter(
    (one) =>
      one.organisation === organisation &&
      one.category === 'member' &&
      rowsAt(meeting, one.id, part).length > 0 &&
      presenceAt(meeting, one.id, part) === 'away',
  );
  return inOrder(book, away);
}
