import type { PeopleCommand, SettleDeparture } from '../commands/people-command.ts';
import type { Refusal } from '../commands/refusal.ts';
import type { Book } from '../model/book.ts';
import { type Departure, departureOf, seatsOf } from '../model/departure.ts';
import type { Fact, PersonChanges } from '../model/fact.ts';
import { findPerson, roster } from '../model/lookup.ts';
import type { Responsible } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import { isSecretary } from '../model/rights.ts';
import type { Seat } from '../model/seat.ts';
import type { Actor, Stamp } from '../model/stamp.ts';
import type { DateString, PersonId } from '../model/terms.ts';
import { dayOf } from '../model/time.ts';
import { type CommandOf, isPerson, isRefusal, noChange, type Ruling } from './ruling.ts';

/** The rules about people who come and go. */
export function decideDeparture(book: Book, command: PeopleCommand, stamp: Stamp): Ruling {
  switch (command.type) {
    case 'note-team':
      return noteTeam(book, command, stamp);
    case 'keep-member':
      return keepMember(book, command, stamp);
    case 'settle-departure':
      return settleDeparture(book, command, stamp);
    case 'erase-person':
      return erasePerson(book, command, stamp);
  }
}

/** Teams says that someone left the team, or is in it again: it is noted, and a secretary says what it means. */
function noteTeam(book: Book, { person, left }: CommandOf<'note-team'>, stamp: Stamp): Ruling {
  // Only the edge, which has heard it from Teams, speaks as nobody; a person cannot say it of another.
  if (stamp.by.kind !== 'stranger' && !isPerson(stamp.by, person))
    return { refused: 'not-allowed', needs: 'secretary' };
  const known = roster(book).find((one) => one.id === person);
  if (known === undefined) return { refused: 'unknown-person' };
  return (known.leftTeamAt !== undefined) === left ? noChange : [{ type: 'team-left', person, left }];
}

/** Whoever left the team is in the group all the same. */
function keepMember(book: Book, { person }: CommandOf<'keep-member'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  const known = roster(book).find((one) => one.id === person);
  if (known === undefined) return { refused: 'unknown-person' };
  return known.leftTeamAt === undefined ? noChange : [{ type: 'team-left', person, left: false }];
}

/**
 * Someone leaves the group, in one stroke: her roles end, her seat goes to whoever takes it over (who changes
 * organisation with it) or stands vacant, and her open assignments go to someone or wait for one. What is recorded of
 * her stands. The last secretary cannot leave.
 */
function settleDeparture(book: Book, command: SettleDeparture, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  const departure = departureOf(book, command.person);
  if (departure === undefined)
    return findPerson(book, command.person)?.left === undefined ? { refused: 'unknown-person' } : noChange;
  return leave(book, departure, command, dayOf(stamp.at, book.group.zone));
}

function leave(book: Book, departure: Departure, command: SettleDeparture, on: DateString): Ruling {
  const { person, seats } = departure;
  if (departure.lastSecretary) return { refused: 'last-secretary' };
  const successor = successorIn(book, command);
  if (successor !== undefined && isRefusal(successor)) return successor;
  const to = command.assignments === 'successor' ? successor?.id : assignee(book, command);
  if (typeof to === 'object') return to;
  return [
    ...(successor?.facts ?? []),
    ...person.roles.map((role): Fact => ({ type: 'role-taken', person: person.id, role })),
    ...(successor === undefined ? vacated(seats, on) : seated(book, seats, successor, on)),
    ...handedOver(book, departure, to),
    { type: 'person-left', person: person.id, on },
  ];
}

type Heir = { readonly id: PersonId; readonly facts: readonly Fact[]; readonly known: Person | undefined };

/** Who takes the seat over. A visitor, or someone who left before, is on the roster from now on. */
function successorIn(book: Book, { seat, person }: SettleDeparture): Heir | Refusal | undefined {
  if (seat === 'vacant') return undefined;
  if ('name' in seat) {
    const name = seat.name.trim();
    if (name === '') return { refused: 'unknown-person' };
    const id = `p${book.next.person}`;
    const added: Person = { id, name, category: 'other', roles: [] };
    return { id, known: undefined, facts: [{ type: 'person-added', person: added }] };
  }
  const known = findPerson(book, seat.person);
  if (known === undefined || known.id === person) return { refused: 'unknown-person' };
  if (known.admittedTo === undefined)
    return {
      id: known.id,
      known,
      facts: known.left === undefined ? [] : [{ type: 'person-left', person: known.id, on: null }],
    };
  const { admittedTo: _, left: __, ...rest } = known;
  const added: Person = { ...rest, category: 'other' };
  return { id: known.id, known: added, facts: [{ type: 'person-added', person: added }] };
}

function assignee(book: Book, { assignments, person }: SettleDeparture): PersonId | Refusal | undefined {
  if (typeof assignments === 'string') return undefined;
  const known = roster(book).find((one) => one.id === assignments.person && one.id !== person);
  return known === undefined ? { refused: 'unknown-person' } : known.id;
}

function vacated(seats: readonly Seat[], on: DateString): readonly Fact[] {
  return seats.map((seat) => ({ type: 'seat-vacated', seat: seat.id, on }));
}

/** Whoever takes a seat speaks for its organisation. Nobody holds two: the one that she leaves for it stands vacant. */
function seated(book: Book, seats: readonly Seat[], { id, known }: Heir, on: DateString): readonly Fact[] {
  const [seat] = seats;
  // Without a seat to take over, whoever comes back to do what is left to do belongs to the group as others do.
  if (seat === undefined)
    return known?.left === undefined || known.category === 'other'
      ? []
      : [{ type: 'person-changed', person: id, changes: { category: 'other' } }];
  const changes: PersonChanges = {
    ...(known?.organisation === seat.organisation ? {} : { organisation: seat.organisation }),
    ...(known?.category === seat.as ? {} : { category: seat.as }),
  };
  return [
    ...vacated(seatsOf(book, id), on),
    ...seats.map((one): Fact => ({ type: 'seat-filled', seat: one.id, person: id, from: on })),
    ...(Object.keys(changes).length === 0 ? [] : [{ type: 'person-changed', person: id, changes } as const]),
  ];
}

function handedOver(book: Book, { assignments }: Departure, to: PersonId | undefined): readonly Fact[] {
  return assignments.map(({ meeting, assignment: { id, responsible } }, index): Fact => {
    const report = {
      id: `r${book.next.record + index}`,
      kind: 'handed-over' as const,
      responsible: taken(responsible, to),
      before: { responsible },
    };
    return { type: 'assignment-reported', meeting: meeting.id, id, report };
  });
}

function taken(before: Responsible, to: PersonId | undefined): Responsible {
  if (before.kind !== 'body') return to === undefined ? { kind: 'nobody' } : { kind: 'person', person: to };
  const { contact: _, ...body } = before;
  return to === undefined ? body : { ...body, contact: to };
}

/**
 * An administrator has what is erasable of someone erased. Whoever still belongs to the group leaves it with that; the
 * last secretary cannot. Refused to all others: a secretary takes someone off the roster instead.
 */
function erasePerson(book: Book, { person }: CommandOf<'erase-person'>, stamp: Stamp): Ruling {
  if (!isAdministrator(stamp.by)) return { refused: 'not-allowed', needs: 'administrator' };
  const known = findPerson(book, person);
  if (known === undefined) return { refused: 'unknown-person' };
  if (known.erasedAt !== undefined && !holdsMore(book, known)) return noChange;
  const departure = departureOf(book, person);
  const gone =
    departure === undefined
      ? []
      : leave(
          book,
          departure,
          { type: 'settle-departure', person, seat: 'vacant', assignments: 'wait' },
          dayOf(stamp.at, book.group.zone),
        );
  return isRefusal(gone) ? gone : [...gone, { type: 'person-erased', person }];
}

function isAdministrator(actor: Actor): boolean {
  return actor.kind === 'administrator';
}

/** She came back after an earlier erasure, and there is something to erase again. */
function holdsMore(book: Book, { id, left, admittedTo }: Person): boolean {
  const belongs = left === undefined && admittedTo === undefined;
  return belongs || book.meetings.some(({ answers }) => answers.some((answer) => answer.person === id));
}
