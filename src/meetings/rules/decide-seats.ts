import type { Book } from '../model/book.ts';
import { findPerson } from '../model/lookup.ts';
import { isSecretary } from '../model/rights.ts';
import { organisationCalled } from '../model/same-name.ts';
import { holderOf } from '../model/seat.ts';
import type { Stamp } from '../model/stamp.ts';
import { type Gathered, gather } from './gathered.ts';
import { type CommandOf, orNoChange, type Ruling } from './ruling.ts';
import { seatsHeldBy } from './seats-follow.ts';

/** How many seats one organisation can have. */
const mostSeats = 50;

/** Says whether an organisation is a party (huvudman), which should be represented at meetings. */
export function setParty(book: Book, command: CommandOf<'set-party'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  const organisation = organisationCalled(book, command.organisation);
  if (organisation === undefined) return { refused: 'unknown-organisation', name: command.organisation };
  if (organisation.party === command.party) return { refused: 'no-change' };
  return [{ type: 'organisation-changed', organisation: organisation.id, changes: { party: command.party } }];
}

/** Makes an organisation's seats for members as many as said; only vacant ones are taken away. */
export function setSeats(book: Book, command: CommandOf<'set-seats'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  const organisation = organisationCalled(book, command.organisation);
  if (organisation === undefined) return { refused: 'unknown-organisation', name: command.organisation };
  if (command.seats > mostSeats) return { refused: 'too-many-seats', limit: mostSeats };
  const seats = book.seats.filter((seat) => seat.organisation === organisation.id && seat.as === 'member');
  const vacant = seats.filter((seat) => holderOf(seat) === undefined);
  const surplus = seats.length - command.seats;
  if (surplus > vacant.length)
    return { refused: 'seats-held', organisation: organisation.id, held: seats.length - vacant.length };
  const removed = vacant
    .slice(0, Math.max(0, surplus))
    .map(({ id }) => ({ type: 'seat-removed', seat: id }) as const);
  let gathered: Gathered = gather({ book, facts: [] }, removed, stamp);
  for (let missing = -surplus; missing > 0; missing -= 1) {
    const seat = {
      id: `s${gathered.book.next.record}`,
      organisation: organisation.id,
      as: 'member',
    } as const;
    gathered = gather(gathered, [{ type: 'seat-added', seat }], stamp);
  }
  return orNoChange(gathered.facts);
}

/** Says until when someone holds her seat or a role; a seat's mandate needs a seat. */
export function setMandate(book: Book, command: CommandOf<'set-mandate'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  const { person: id, of, until } = command;
  const person = findPerson(book, id);
  if (person === undefined || person.admittedTo !== undefined) return { refused: 'unknown-person' };
  const holds = of === 'seat' ? seatsHeldBy(book, id).length > 0 : person.roles.includes(of);
  if (!holds) return { refused: 'nothing-to-hold', person: id };
  if ((person.until?.[of] ?? null) === until) return { refused: 'no-change' };
  return [{ type: 'mandate-set', person: id, of, until }];
}
