import { DateTime } from 'luxon';
import type { Book } from './book.ts';
import { findItem, roster } from './lookup.ts';
import type { Decision, Meeting } from './meeting.ts';
import type { Person } from './person.ts';
import { type AskedPart, presenceAt, rowsAt, type Verdict } from './presence-at.ts';
import { holderOn } from './seat.ts';
import { type Quorum, settingsOf } from './settings.ts';
import type { DateString, OrganisationId, PersonId } from './terms.ts';
import { dayOf, lastDay, meetingDay } from './time.ts';

/** How many of a group's seats or parties are there, of how many, and how many its rule asks for. */
export type QuorumCount = {
  readonly of: Quorum['of'];
  readonly all: number;
  readonly needed: number;
  readonly there: number;
  /** Of whom the record does not tell whether they are there just then. */
  readonly perhaps: number;
};

/** Whether the group may decide: yes, no, or not to be told from what is recorded. */
export function isQuorate({ there, perhaps, needed }: QuorumCount): boolean | undefined {
  if (there >= needed) return true;
  return there + perhaps < needed ? false : undefined;
}

/**
 * Counts who is there at a part of a meeting, by the group's own rule; undefined where it has none, as none is invented.
 * A seat counts when its member is there, else a substitute who serves for her, else a substitute of the organisation
 * of whom nothing is said for whom she serves: each for one seat. Vacant seats are among those that the rule is
 * counted of. A party counts when a member or substitute of it is there.
 */
export function quorumOf(book: Book, meeting: Meeting, at: AskedPart): QuorumCount | undefined {
  const { quorum } = settingsOf(book.group);
  if (quorum === null) return undefined;
  const verdicts = quorum.of === 'parties' ? parties(book, meeting, at) : seats(book, meeting, at);
  return {
    of: quorum.of,
    all: verdicts.length,
    needed: neededOf(quorum.atLeast, verdicts.length),
    there: verdicts.filter((one) => one === 'there').length,
    perhaps: verdicts.filter((one) => one === 'unknown').length,
  };
}

/**
 * Counts by the group's own rule as if all who have a seat came, but for those of some organisations; undefined where it
 * has no rule. Vacant seats stay empty.
 */
export function quorumWithout(
  book: Book,
  missing: readonly OrganisationId[],
  date: DateString,
): QuorumCount | undefined {
  const { quorum } = settingsOf(book.group);
  if (quorum === null) return undefined;
  const there =
    quorum.of === 'parties'
      ? book.organisations.filter(({ party }) => party).map(({ id }) => !missing.includes(id))
      : seatsOn(book, { date }).map(
          ({ holder, organisation }) =>
            holder !== undefined && (organisation === undefined || !missing.includes(organisation)),
        );
  return {
    of: quorum.of,
    all: there.length,
    needed: neededOf(quorum.atLeast, there.length),
    there: there.filter(Boolean).length,
    perhaps: 0,
  };
}

/** When a decision was taken, as far as it is known: at its item; at its time too, if it was recorded on a day of the meeting. */
export function momentOf({ group }: Book, meeting: Meeting, { item: id, at }: Decision): AskedPart {
  const item = findItem(meeting, id);
  const placed = item === undefined ? {} : { item };
  const date = dayOf(at, group.zone);
  if (date < meeting.date || date > lastDay(meeting)) return placed;
  const time = DateTime.fromISO(at, { zone: group.zone }).toFormat('HH:mm');
  return { ...placed, day: meetingDay(meeting, date), time };
}

function neededOf(atLeast: Quorum['atLeast'], all: number): number {
  switch (atLeast) {
    case 'more-than-half':
      return Math.floor(all / 2) + 1;
    case 'half':
      return Math.ceil(all / 2);
    case 'two-thirds':
      return Math.ceil((all * 2) / 3);
    default:
      return atLeast;
  }
}

function parties(book: Book, meeting: Meeting, at: AskedPart): readonly Verdict[] {
  return book.organisations
    .filter(({ party }) => party)
    .map(({ id }) => representedAt(book, meeting, id, at));
}

/** Whether a member or substitute of an organisation was there at a part of a meeting. */
export function representedAt(
  book: Book,
  meeting: Meeting,
  organisation: OrganisationId,
  at: AskedPart,
): Verdict {
  const verdicts = book.persons
    .filter((one) => one.category !== 'other' && one.organisation === organisation)
    .map((one) => verdictOf(meeting, one.id, at));
  if (verdicts.includes('there')) return 'there';
  return verdicts.includes('unknown') ? 'unknown' : 'away';
}

/** Of whom nothing is recorded counts as not there. */
function verdictOf(meeting: Meeting, person: PersonId, at: AskedPart): Verdict {
  return rowsAt(meeting, person, at).length === 0 ? 'away' : presenceAt(meeting, person, at);
}

type CountedSeat = {
  readonly holder: PersonId | undefined;
  readonly organisation: OrganisationId | undefined;
};

function seats(book: Book, meeting: Meeting, at: AskedPart): readonly Verdict[] {
  const all = seatsOn(book, meeting);
  const verdicts: Verdict[] = all.map(({ holder }) =>
    holder === undefined ? 'away' : verdictOf(meeting, holder, at),
  );
  const serving = book.persons.filter(
    (one) => one.category === 'substitute' && verdictOf(meeting, one.id, at) !== 'away',
  );
  for (const sure of [true, false]) {
    const wanted = sure ? 'there' : 'unknown';
    const now = serving.filter((one) => verdictOf(meeting, one.id, at) === wanted);
    const named = now.filter((one) => servedBy(meeting, one, at) !== undefined);
    for (const one of named)
      fill(verdicts, wanted, (index) => all[index]?.holder === servedBy(meeting, one, at));
    for (const one of now.filter((other) => !named.includes(other)))
      fill(
        verdicts,
        wanted,
        (index) => one.organisation !== undefined && all[index]?.organisation === one.organisation,
      );
  }
  return verdicts;
}

/** One seat that would stand empty, or of which nobody knows, is filled. */
function fill(verdicts: Verdict[], as: Verdict, fits: (index: number) => boolean): void {
  const open = (one: Verdict) => one === 'away' || (as === 'there' && one === 'unknown');
  const index = verdicts.findIndex((one, at) => open(one) && fits(at));
  if (index >= 0) verdicts[index] = as;
}

function servedBy(meeting: Meeting, { id }: Person, at: AskedPart): PersonId | undefined {
  return rowsAt(meeting, id, at).find((row) => row.status !== 'absent' && row.standsInFor !== undefined)
    ?.standsInFor;
}

/** The members' seats on the day of the meeting; a member who sits for no organisation has a seat of her own. */
function seatsOn(book: Book, { date }: Pick<Meeting, 'date'>): readonly CountedSeat[] {
  const held = book.seats
    .filter((seat) => seat.as === 'member')
    .map((seat) => ({ holder: holderOn(seat, date), organisation: seat.organisation }));
  const seated = new Set(held.map(({ holder }) => holder));
  const others = roster(book)
    .filter((one) => one.category === 'member' && one.organisation === undefined && !seated.has(one.id))
    .map((one) => ({ holder: one.id, organisation: one.organisation }));
  return [...held, ...others];
}
