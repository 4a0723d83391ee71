import type { RosterChange } from '../../../meetings/intake/compare-roster.ts';
import type { RosterRow } from '../../../meetings/intake/roster-row.ts';
import type { Book } from '../../../meetings/model/book.ts';
import type { Fact } from '../../../meetings/model/fact.ts';
import { findOrganisation, findPerson } from '../../../meetings/model/lookup.ts';
import type { Person } from '../../../meetings/model/person.ts';
import { foldName, organisationCalled } from '../../../meetings/model/same-name.ts';
import { nearlySame } from '../../reading/sentences/read-person.ts';
import { capital, nameOf } from '../wording.ts';
import type { Words } from '../words.ts';

/** More changed people than this are only counted. */
const toldByName = 3;

/** What was saved about people, organisations and seats. */
export function rosterReceipt(facts: readonly Fact[], book: Book, words: Words): readonly string[] {
  // Whoever is let in to a meeting is told of by that alone.
  if (facts.some(({ type }) => type === 'admission-settled')) return [];
  const say = words.roster.receipt;
  const changed = facts.flatMap((fact) => (fact.type === 'person-changed' ? [fact] : []));
  const lines =
    changed.length > toldByName
      ? [say.changed(changed.length)]
      : changed.map(({ person, changes }) => {
          const now = findPerson(book, person);
          if (now === undefined) return '';
          const keys = Object.keys(changes);
          if (keys.length === 1 && keys[0] === 'name') return say.renamed(now.name);
          return say.person(now.name, told(now, keys, book, words));
        });
  const added = facts.flatMap((fact) => (fact.type === 'person-added' ? [fact.person] : []));
  const [only, ...others] = added;
  const plainly = facts.every(
    ({ type }) => !['role-given', 'person-connected', 'group-created'].includes(type),
  );
  if (only !== undefined && others.length === 0 && plainly)
    lines.push(say.person(only.name, told(only, ['organisation', 'title', 'category'], book, words)));
  for (const fact of facts) {
    if (fact.type === 'organisation-changed' && fact.changes.party !== undefined)
      lines.push(say.party(findOrganisation(book, fact.organisation)?.name ?? '', fact.changes.party));
    if (fact.type === 'mandate-set') {
      const day = fact.until === null ? undefined : words.span(fact.until, undefined);
      lines.push(say.mandate(nameOf(book, fact.person, words.unknownPerson), day));
    }
  }
  return [...lines, ...seatLines(facts, book, words)].filter((line) => line !== '').map(capital);
}

function told(person: Person, keys: readonly string[], book: Book, words: Words): readonly string[] {
  const say = words.roster;
  return keys.flatMap((key) => {
    if (key === 'organisation')
      return [findOrganisation(book, person.organisation)?.name ?? say.read.noOrganisation];
    if (key === 'title')
      return person.title === undefined && keys.length === 3 ? [] : [person.title ?? say.receipt.noTitle];
    return key === 'category' ? [say.category[person.category]] : [];
  });
}

/** Only seats that are added or taken away by themselves: one that comes with a person is told with her. */
function seatLines(facts: readonly Fact[], book: Book, words: Words): readonly string[] {
  const peopled = facts.some(({ type }) =>
    ['person-added', 'person-changed', 'seat-filled', 'seat-vacated'].includes(type),
  );
  const changed = facts.some(({ type }) => ['seat-added', 'seat-removed', 'seat-restored'].includes(type));
  if (peopled || !changed) return [];
  const touched = facts.flatMap((fact) =>
    fact.type === 'seat-added' || fact.type === 'seat-restored' ? [fact.seat.organisation] : [],
  );
  const [organisation] = touched;
  const removed = facts.filter(({ type }) => type === 'seat-removed').length;
  if (organisation === undefined) return [words.roster.receipt.seatsRemoved(removed)];
  const seats = book.seats.filter((seat) => seat.organisation === organisation && seat.as === 'member');
  return [words.roster.receipt.seats(findOrganisation(book, organisation)?.name ?? '', seats.length)];
}

/** A row of a list as it was read: "Eva Ek, Granby, socialchef, ledamot, 'dag 2'". */
export function readRow(row: RosterRow, words: Words): string {
  const say = words.roster;
  return [
    row.name,
    row.organisation,
    row.title,
    say.category[row.category],
    row.role === undefined ? undefined : say.role[row.role],
    row.email,
    row.note === undefined ? undefined : `'${row.note}'`,
    row.absent === undefined ? undefined : say.read.struck,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Someone on the roster but not on the list who is nearly called so, in the same organisation: perhaps the same person. */
export function nearlyCalled(row: RosterRow, missing: readonly Person[], book: Book): Person | undefined {
  const parts = foldName(row.name).split(' ');
  const organisation =
    row.organisation === undefined ? undefined : organisationCalled(book, row.organisation);
  return missing.find((person) => {
    const others = foldName(person.name).split(' ');
    const same = parts.filter((part, at) => part === others[at]).length;
    const near = parts.every((part, at) => nearlySame(part, others[at] ?? ''));
    const fits = parts.length === others.length && same > 0 && near;
    return fits && (organisation === undefined || person.organisation === organisation.id);
  });
}

/** What a row would change: "Bo Dahl: Lillån → Kumla, ledamot → ersättare". */
export function changedRow(change: RosterChange, book: Book, words: Words): string {
  const say = words.roster;
  const { becomes, noOrganisation, again } = say.read;
  const person = findPerson(book, change.person);
  const before = findOrganisation(book, person?.organisation)?.name ?? noOrganisation;
  const parts = [
    change.organisation === undefined ? undefined : becomes(before, change.organisation),
    change.title === undefined ? undefined : becomes(person?.title ?? '', change.title),
    change.category === undefined || person === undefined
      ? undefined
      : becomes(say.category[person.category], say.category[change.category]),
    change.again === undefined ? undefined : again[change.again],
  ].filter((part) => part !== undefined);
  return `${person?.name ?? change.row.name}: ${parts.join(', ')}`;
}
