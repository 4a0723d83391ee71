import type { Refusal } from '../commands/refusal.ts';
import type { PersonSaid } from '../commands/roster-command.ts';
import { compareRoster, type RosterChange } from '../intake/compare-roster.ts';
import type { RosterRow } from '../intake/roster-row.ts';
import type { Book } from '../model/book.ts';
import { findOrganisation, findPerson } from '../model/lookup.ts';
import type { Organisation, Person } from '../model/person.ts';
import { isSecretary } from '../model/rights.ts';
import { foldName, foldOrganisation, organisationCalled } from '../model/same-name.ts';
import type { Stamp } from '../model/stamp.ts';
import { dayOf } from '../model/time.ts';
import { type Gathered, gather } from './gathered.ts';
import { type CommandOf, noChange, orNoChange, type Ruling } from './ruling.ts';
import { holdersNow, seatAlone, seatsFollow } from './seats-follow.ts';

/** Characters of a name, an organisation's name or a title. */
const nameLimit = 200;

const onlySecretary: Refusal = { refused: 'not-allowed', needs: 'secretary' };

/** Saves what a list of those present says: who is new, and what is otherwise. Nobody is taken off by it. */
export function saveRoster(book: Book, command: CommandOf<'save-roster'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return onlySecretary;
  for (const row of command.rows) {
    const unfit = unfitName(row.name) ?? unfitWords(row.organisation, row.title);
    if (unfit !== undefined) return unfit;
  }
  const { added, changed } = compareRoster(book, command.rows);
  const start: Gathered = { book, facts: [] };
  const withAdded = added.reduce((gathered, row) => withPerson(gathered, saidOf(row), stamp), start);
  return orNoChange(
    changed.reduce((gathered, change) => withChange(gathered, change, stamp), withAdded).facts,
  );
}

/** Adds someone to the roster; a name that is there already in the same organisation is refused. */
export function addPerson(book: Book, command: CommandOf<'add-person'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return onlySecretary;
  const { person } = command;
  const unfit = unfitName(person.name) ?? unfitWords(person.organisation, person.title);
  if (unfit !== undefined) return unfit;
  const organisation = organisationCalled(book, person.organisation)?.id;
  const there = book.persons.find(
    (one) =>
      one.admittedTo === undefined &&
      one.left === undefined &&
      foldName(one.name) === foldName(person.name) &&
      one.organisation === organisation,
  );
  if (there !== undefined) return { refused: 'person-already', person: there.id };
  return withPerson({ book, facts: [] }, person, stamp).facts;
}

/** Changes what is said of someone on the roster; her seat follows. Refused when others changed what was shown. */
export function changePerson(book: Book, command: CommandOf<'change-person'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return onlySecretary;
  const person = findPerson(book, command.person);
  if (person?.admittedTo !== undefined || person === undefined) return { refused: 'unknown-person' };
  const { changes, shown } = command;
  const unfit =
    (changes.name === undefined ? undefined : unfitName(changes.name)) ??
    unfitWords(changes.organisation, changes.title);
  if (unfit !== undefined) return unfit;
  const now = saidNow(book, person);
  if (shown !== undefined && !sameSaid(shown, now)) return { refused: 'person-changed', person: person.id };
  const facts = withSaid({ book, facts: [] }, person, { ...now, ...changes }, stamp).facts;
  return facts.length === 0 ? noChange : facts;
}

/** A person as a form shows her. */
export function saidNow(book: Book, person: Person): PersonSaid {
  return {
    name: person.name,
    organisation: findOrganisation(book, person.organisation)?.name ?? '',
    title: person.title ?? '',
    category: person.category,
  };
}

function sameSaid(one: PersonSaid, other: PersonSaid): boolean {
  const keys = ['name', 'organisation', 'title', 'category'] as const;
  return keys.every((key) => one[key] === other[key]);
}

function saidOf(row: RosterRow): PersonSaid {
  return {
    name: row.name,
    organisation: row.organisation ?? '',
    title: row.title ?? '',
    category: row.category,
  };
}

/** Someone new; a vacant seat of her organisation is hers rather than one more. */
function withPerson(gathered: Gathered, said: PersonSaid, stamp: Stamp): Gathered {
  const placed = withOrganisation(gathered, said, stamp);
  const organisation = organisationCalled(placed.book, said.organisation)?.id;
  const person: Person = {
    id: `p${placed.book.next.person}`,
    name: said.name.trim(),
    ...(organisation === undefined ? {} : { organisation }),
    ...(said.title.trim() === '' ? {} : { title: said.title.trim() }),
    category: said.category,
    roles: [],
  };
  const added = gather(placed, [{ type: 'person-added', person }], stamp);
  return gather(added, seatAlone(added.book, placed.book, person, today(gathered.book, stamp)), stamp);
}

function withChange(gathered: Gathered, change: RosterChange, stamp: Stamp): Gathered {
  const person = findPerson(gathered.book, change.person);
  if (person === undefined) return gathered;
  const known = change.again === undefined ? gathered : gather(gathered, belongsAgain(person), stamp);
  const now = findPerson(known.book, change.person) ?? person;
  const { organisation, title, category } = change;
  const said = {
    ...saidNow(known.book, now),
    category: person.category,
    ...(organisation === undefined ? {} : { organisation }),
    ...(title === undefined ? {} : { title }),
    ...(category === undefined ? {} : { category }),
  };
  return withSaid(known, now, said, stamp);
}

/**
 * A visitor becomes one of the group; whoever had left belongs to it after all. Her seat comes with what she is called:
 * one that she once held may be another's by now.
 */
function belongsAgain(person: Person): Gathered['facts'] {
  if (person.left !== undefined) return [{ type: 'person-left', person: person.id, on: null }];
  const { admittedTo: _, ...rest } = person;
  return [{ type: 'person-added', person: { ...rest, category: 'other' } }];
}

function withSaid(gathered: Gathered, person: Person, said: PersonSaid, stamp: Stamp): Gathered {
  const placed = withOrganisation(gathered, said, stamp);
  const organisation =
    said.organisation.trim() === '' ? null : organisationCalled(placed.book, said.organisation)?.id;
  const title = said.title.trim() === '' ? null : said.title.trim();
  const changes = {
    ...(said.name.trim() === person.name ? {} : { name: said.name.trim() }),
    ...(organisation === undefined || organisation === (person.organisation ?? null) ? {} : { organisation }),
    ...(title === (person.title ?? null) ? {} : { title }),
    ...(said.category === person.category ? {} : { category: said.category }),
  };
  const changed =
    Object.keys(changes).length === 0
      ? placed
      : gather(placed, [{ type: 'person-changed', person: person.id, changes }], stamp);
  return gather(changed, seatsFollow(changed.book, person.id, today(gathered.book, stamp)), stamp);
}

/**
 * The organisation is added when the Book has none that counts as the same. Those who hold a member's seat are parties,
 * and so is the group's host; what was said of an organisation before is left as it is unless it had no seat till now.
 */
function withOrganisation(gathered: Gathered, said: PersonSaid, stamp: Stamp): Gathered {
  const name = said.organisation.trim();
  if (name === '') return gathered;
  const { book } = gathered;
  const known = organisationCalled(book, name);
  const seated = said.category === 'member';
  if (known === undefined) {
    const organisation: Organisation = {
      id: `o${book.next.organisation}`,
      name,
      party: seated || isHost(book, name),
    };
    return gather(gathered, [{ type: 'organisation-added', organisation }], stamp);
  }
  const first = seated && !known.party && holdersNow(book, known.id).length === 0;
  const hadSeat = book.seats.some((seat) => seat.organisation === known.id && seat.as === 'member');
  if (!first || hadSeat) return gathered;
  return gather(
    gathered,
    [{ type: 'organisation-changed', organisation: known.id, changes: { party: true } }],
    stamp,
  );
}

function isHost({ group }: Book, name: string): boolean {
  return group.organisation !== undefined && foldOrganisation(group.organisation) === foldOrganisation(name);
}

function unfitName(name: string): Refusal | undefined {
  return name.trim() === '' ? { refused: 'no-name' } : unfitWords(name);
}

function unfitWords(...words: readonly (string | undefined)[]): Refusal | undefined {
  const long = words.find((one) => one !== undefined && one.length > nameLimit);
  return long === undefined ? undefined : { refused: 'too-long', limit: nameLimit, length: long.length };
}

function today(book: Book, stamp: Stamp): string {
  return dayOf(stamp.at, book.group.zone);
}
