import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import { findPerson } from '../model/lookup.ts';
import type { Person } from '../model/person.ts';
import { holderOf, type Seat } from '../model/seat.ts';
import type { DateString, OrganisationId, PersonId } from '../model/terms.ts';

/** The seats that someone holds now. */
export function seatsHeldBy(book: Book, person: PersonId): readonly Seat[] {
  return book.seats.filter((seat) => holderOf(seat) === person);
}

/** The members who hold an organisation's seats now. */
export function holdersNow(book: Book, organisation: OrganisationId): readonly PersonId[] {
  return book.seats.flatMap((seat) =>
    seat.organisation === organisation && seat.as === 'member' ? (holderOf(seat) ?? []) : [],
  );
}

/**
 * The facts by which the seats follow what a person is said to be. What holds of every Book that commands made: a member
 * or substitute with an organisation holds one seat of it, as that; nobody else holds any. A seat that is left stays
 * vacant, and whoever comes takes a vacant one before a new one is made.
 */
export function seatsFollow(book: Book, id: PersonId, today: DateString): readonly Fact[] {
  const person = findPerson(book, id);
  if (person === undefined) return [];
  const held = seatsHeldBy(book, id);
  const right = held.find((seat) => isFor(seat, person));
  const left = held.filter((seat) => seat !== right);
  const vacated = left.map(
    (seat): Fact =>
      isUntried(seat, today)
        ? { type: 'seat-removed', seat: seat.id }
        : { type: 'seat-vacated', seat: seat.id, on: today },
  );
  const ended: readonly Fact[] =
    left.length > 0 && person.until?.seat !== undefined
      ? [{ type: 'mandate-set', person: id, of: 'seat', until: null }]
      : [];
  if (right !== undefined || !wantsSeat(person)) return [...vacated, ...ended];
  const vacant = vacantFor(book, person);
  return [
    ...vacated,
    ...ended,
    ...(vacant === undefined ? newSeat(book, person, today) : [filled(vacant, id, today)]),
  ];
}

/** For someone who was just added, and so was given a seat of her own: a vacant one of before is hers instead. */
export function seatAlone(book: Book, before: Book, person: Person, today: DateString): readonly Fact[] {
  const vacant = wantsSeat(person) ? vacantFor(before, person) : undefined;
  const own = seatsHeldBy(book, person.id)[0];
  if (vacant === undefined || own === undefined) return [];
  return [{ type: 'seat-removed', seat: own.id }, filled(vacant, person.id, today)];
}

/** Made today for whoever leaves it today: a mistake that was put right leaves no vacant seat behind. */
function isUntried({ terms }: Seat, today: DateString): boolean {
  return terms.length === 1 && terms[0]?.from === today;
}

function wantsSeat({ organisation, category, left, admittedTo }: Person): boolean {
  return organisation !== undefined && category !== 'other' && left === undefined && admittedTo === undefined;
}

function isFor(seat: Seat, { organisation, category }: Person): boolean {
  return seat.organisation === organisation && seat.as === category;
}

function vacantFor(book: Book, person: Person): Seat | undefined {
  return book.seats.find((seat) => isFor(seat, person) && holderOf(seat) === undefined);
}

function filled(seat: Seat, person: PersonId, from: DateString): Fact {
  return { type: 'seat-filled', seat: seat.id, person, from };
}

function newSeat(book: Book, { id, organisation, category }: Person, today: DateString): readonly Fact[] {
  if (organisation === undefined || category === 'other') return [];
  const seat = { id: `s${book.next.record}`, organisation, as: category };
  return [
    { type: 'seat-added', seat },
    { type: 'seat-filled', seat: seat.id, person: id, from: today },
  ];
}
