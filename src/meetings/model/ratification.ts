import type { Book } from './book.ts';
import { findOrganisation, findPerson, roster } from './lookup.ts';
import type { Decision, Meeting, NewRatification, PartyAnswer, PartyState, Ratification } from './meeting.ts';
import type { Organisation, Person } from './person.ts';
import { holderOf } from './seat.ts';
import type { DateString, OrganisationId, PersonId } from './terms.ts';

/** A decision that the parties are asked to decide too. */
export type Asked = {
  readonly meeting: Meeting;
  readonly decision: Decision;
  readonly ratification: Ratification;
};

/** A party's answer as it was given. */
export function answerOf({ recorded: _, ...answer }: PartyState): PartyAnswer {
  return answer;
}

/** What the parties were asked, with what they have answered. */
export function askedOf({ due, parties }: Ratification): NewRatification {
  return { due, parties: parties.map(answerOf) };
}

/** The parties that have not decided. */
export function waitingParties({ parties }: Ratification): readonly PartyState[] {
  return parties.filter(({ state }) => state === 'waiting');
}

/** The last day on which a party's answer is in time; undefined where none was said. */
export function lastDayToRatify({ due }: Ratification): DateString | undefined {
  return due.kind === 'none' ? undefined : due.until;
}

/** Whether its last day is over while someone has not answered. */
export function isRatificationLate(ratification: Ratification, today: DateString): boolean {
  const last = lastDayToRatify(ratification);
  return last !== undefined && last < today && waitingParties(ratification).length > 0;
}

/** All decisions that the parties are asked about, the latest asked last; not those that were removed. */
export function ratificationsIn({ meetings }: Book): readonly Asked[] {
  const known = inMeetings.get(meetings);
  if (known !== undefined) return known;
  const made = meetings
    .flatMap((meeting) =>
      meeting.decisions.flatMap((decision) => {
        const { ratification, removed } = decision;
        return ratification === undefined || removed ? [] : [{ meeting, decision, ratification }];
      }),
    )
    .toSorted((one, other) =>
      one.ratification.at < other.ratification.at ? -1 : one.ratification.at > other.ratification.at ? 1 : 0,
    );
  inMeetings.set(meetings, made);
  return made;
}

/** Worked out once for each state of the meetings. */
const inMeetings = new WeakMap<Book['meetings'], readonly Asked[]>();

/** Parties that are in the group and were not asked: those that came to it afterwards, or were left out. */
export function partiesNotAsked(book: Book, { parties }: Ratification): readonly Organisation[] {
  const asked = new Set(parties.map(({ organisation }) => organisation));
  return book.organisations.filter(({ id, party }) => party && !asked.has(id));
}

/** Who speaks for a party in the group: its members, or its substitutes where it has no member. */
export function spokespersonsOf(book: Book, organisation: OrganisationId): readonly Person[] {
  const holders = holdersOf(book, organisation);
  const members = holders.filter(({ category }) => category === 'member');
  return members.length > 0 ? members : holders;
}

/** Whether someone holds a seat of a party, and so may say what it has decided. */
export function speaksFor(book: Book, person: PersonId | undefined, organisation: OrganisationId): boolean {
  return holdersOf(book, organisation).some(({ id }) => id === person);
}

/** Those who hold a party's seats; where it has no seats in the Book, its members and substitutes on the roster. */
function holdersOf(book: Book, organisation: OrganisationId): readonly Person[] {
  const here = new Map(roster(book).map((person) => [person.id, person]));
  const seats = book.seats.filter((seat) => seat.organisation === organisation);
  if (seats.length === 0)
    return [...here.values()].filter(
      (person) => person.organisation === organisation && person.category !== 'other',
    );
  return seats.flatMap((seat) => {
    const holder = here.get(holderOf(seat) ?? '');
    return holder === undefined ? [] : [{ ...holder, category: seat.as }];
  });
}

/** What a party is called. */
export function partyName(book: Book, organisation: OrganisationId): string {
  return findOrganisation(book, organisation)?.name ?? '?';
}

/** The parties for which someone speaks, of those asked. */
export function ownParties(
  book: Book,
  person: PersonId | undefined,
  { parties }: Ratification,
): readonly PartyState[] {
  if (findPerson(book, person) === undefined) return [];
  return parties.filter(({ organisation }) => speaksFor(book, person, organisation));
}
