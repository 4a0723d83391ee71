import type { DateString, OrganisationId, PersonId } from './terms.ts';

/** A place in the group that an organisation holds, with those who have held it one after the other. */
export type Seat = {
  readonly id: string;
  readonly organisation: OrganisationId;
  readonly as: 'member' | 'substitute';
  /** Oldest first; only the last can be open. Empty for a seat that nobody has held yet. */
  readonly terms: readonly Term[];
};

/** The time for which someone holds a seat; without `from` since before the Book begins, without `to` still. */
export type Term = {
  readonly person: PersonId;
  readonly from?: DateString;
  /** The first day on which she no longer holds it. */
  readonly to?: DateString;
};

/** Who holds a seat now; undefined when it is vacant. */
export function holderOf(seat: Seat): PersonId | undefined {
  const last = seat.terms.at(-1);
  return last?.to === undefined ? last?.person : undefined;
}

/** Who held a seat on a day; undefined when it was vacant. */
export function holderOn(seat: Seat, day: DateString): PersonId | undefined {
  return seat.terms.find(
    ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day < to),
  )?.person;
}
