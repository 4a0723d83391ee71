import type { Book } from '../model/book.ts';
import type { Fact, GroupChanges, PersonChanges } from '../model/fact.ts';
import type { FactOf } from '../model/fact-of.ts';
import { findOrganisation, findPerson } from '../model/lookup.ts';
import { changesBack } from './with-changes.ts';

type GroupFact = FactOf<
  | 'group-changed'
  | 'organisation-changed'
  | 'role-given'
  | 'role-taken'
  | 'person-changed'
  | 'person-left'
  | 'team-left'
  | 'mandate-set'
>;
type SeatFact = FactOf<'seat-added' | 'seat-removed' | 'seat-filled' | 'seat-vacated' | 'seat-restored'>;

/** What restores a group's settings, its organisations and its people as they are before a fact. */
export function inverseOfGroup(before: Book, fact: GroupFact): readonly Fact[] | undefined {
  switch (fact.type) {
    case 'group-changed':
      return [{ ...fact, changes: groupChangesBack(before, fact.changes) }];
    case 'organisation-changed': {
      const organisation = findOrganisation(before, fact.organisation);
      return organisation && [{ ...fact, changes: changesBack(organisation, fact.changes) }];
    }
    default: {
      const person = findPerson(before, fact.person);
      return person && inverseOfPerson(before, fact);
    }
  }
}

/**
 * What takes back that someone or an organisation was added. An organisation that nobody belongs to stays, as no party;
 * whoever was a visitor before is one again.
 */
export function inverseOfAdding(
  before: Book,
  fact: FactOf<'organisation-added' | 'person-added' | 'person-removed'>,
): readonly Fact[] | undefined {
  if (fact.type === 'organisation-added') {
    const { id, party } = fact.organisation;
    return party ? [{ type: 'organisation-changed', organisation: id, changes: { party: false } }] : [];
  }
  if (fact.type === 'person-removed') {
    const person = findPerson(before, fact.person);
    return person && [{ type: 'person-added', person }];
  }
  const person = findPerson(before, fact.person.id);
  return [
    person === undefined
      ? { type: 'person-removed', person: fact.person.id }
      : { type: 'person-added', person },
  ];
}

function groupChangesBack(before: Book, { settings, ...changes }: GroupChanges): GroupChanges {
  const back = changesBack(before.group, changes);
  if (settings === undefined) return back;
  return { ...back, settings: changesBack(before.group.settings ?? {}, settings) };
}

function inverseOfPerson(
  before: Book,
  fact: Exclude<GroupFact, { type: 'group-changed' | 'organisation-changed' }>,
): readonly Fact[] | undefined {
  const person = findPerson(before, fact.person);
  if (person === undefined) return undefined;
  switch (fact.type) {
    case 'role-given':
    case 'role-taken':
      return [{ ...fact, type: person.roles.includes(fact.role) ? 'role-given' : 'role-taken' }];
    case 'person-changed':
      return [{ ...fact, changes: changesBack<typeof person, PersonChanges>(person, fact.changes) }];
    case 'person-left':
      return [{ ...fact, on: person.left ?? null }, ...leftTeam(before, fact.person)];
    case 'team-left':
      return [{ ...fact, left: person.leftTeamAt !== undefined }];
    case 'mandate-set':
      return [{ ...fact, until: person.until?.[fact.of] ?? null }];
  }
}

/** Whoever was seen to leave the team is asked about again. */
function leftTeam(before: Book, person: string): readonly Fact[] {
  return findPerson(before, person)?.leftTeamAt === undefined
    ? []
    : [{ type: 'team-left', person, left: true }];
}

/** What restores a seat, and who holds it, as they are before a fact. */
export function inverseOfSeat(before: Book, fact: SeatFact): readonly Fact[] | undefined {
  const id = 'id' in fact ? undefined : typeof fact.seat === 'string' ? fact.seat : fact.seat.id;
  const seat = before.seats.find((one) => one.id === id);
  if (seat !== undefined) return [{ type: 'seat-restored', seat }];
  return id === undefined ? undefined : [{ type: 'seat-removed', seat: id }];
}
