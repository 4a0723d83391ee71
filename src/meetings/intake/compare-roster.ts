import type { Book } from '../model/book.ts';
import type { Category, Person } from '../model/person.ts';
import { foldName, foldOrganisation, organisationCalled } from '../model/same-name.ts';
import type { PersonId } from '../model/terms.ts';
import type { RosterRow } from './roster-row.ts';

/** What a list would change for someone whom the Book knows. */
export type RosterChange = {
  readonly person: PersonId;
  readonly row: RosterRow;
  /** As the list writes it. */
  readonly organisation?: string;
  readonly title?: string;
  readonly category?: Category;
  /** She was a visitor, or had left, and belongs to the group by this list. */
  readonly again?: 'visitor' | 'left';
};

/** A list beside the Book, row by row. */
export type RosterComparison = {
  readonly added: readonly RosterRow[];
  readonly changed: readonly RosterChange[];
  readonly same: readonly PersonId[];
  /** On the roster and not on the list: they stay. */
  readonly missing: readonly PersonId[];
  /** Several in the Book are called so, and the list does not say who is meant. */
  readonly unclear: readonly RosterRow[];
  /** Organisations that the Book does not have yet, once each. */
  readonly organisations: readonly string[];
};

type Pair = { readonly row: RosterRow; readonly person: Person };

/**
 * Compares a list of those present with the Book. People are known by their names, namesakes by their organisations.
 * What the list does not say, or what only followed from its layout, changes nothing.
 */
export function compareRoster(book: Book, rows: readonly RosterRow[]): RosterComparison {
  const { pairs, added, unclear } = pairUp(book, rows);
  const changes = pairs.map((pair) => changeOf(book, pair));
  const known = new Set(pairs.map(({ person }) => person.id));
  const unsure = new Set(unclear.map(({ name }) => foldName(name)));
  const saved = [
    ...added,
    ...changes.flatMap(({ organisation, row }) => (organisation === undefined ? [] : [row])),
  ];
  const named = saved.flatMap(({ organisation }) => (organisation === undefined ? [] : [organisation]));
  const unknown = named.filter((name) => organisationCalled(book, name) === undefined);
  return {
    added,
    changed: changes.filter(saysSomething),
    same: changes.filter((change) => !saysSomething(change)).map(({ person }) => person),
    missing: book.persons
      .filter((one) => belongs(one) && !known.has(one.id) && !unsure.has(foldName(one.name)))
      .map(({ id }) => id),
    unclear,
    organisations: unknown.filter(
      (name, index) => unknown.findIndex((one) => foldOrganisation(one) === foldOrganisation(name)) === index,
    ),
  };
}

/** Whether there is anything to save. */
export function savesSomething({ added, changed }: RosterComparison): boolean {
  return added.length > 0 || changed.length > 0;
}

function pairUp(
  book: Book,
  rows: readonly RosterRow[],
): {
  readonly pairs: readonly Pair[];
  readonly added: readonly RosterRow[];
  readonly unclear: readonly RosterRow[];
} {
  const pairs: Pair[] = [];
  const added: RosterRow[] = [];
  const unclear: RosterRow[] = [];
  const byName = Map.groupBy(rows, (row) => foldName(row.name));
  for (const [name, called] of byName) {
    const namesakes = book.persons.filter((one) => one.erasedAt === undefined && foldName(one.name) === name);
    const sure = called.flatMap((row): readonly Pair[] => {
      const at = namesakes.filter((person) => isAt(book, person, row));
      const person = at.find(belongs) ?? at[0];
      return person === undefined || row.organisation === undefined ? [] : [{ row, person }];
    });
    pairs.push(...sure);
    const left = called.filter((row) => sure.every((pair) => pair.row !== row));
    const free = namesakes.filter((person) => sure.every((pair) => pair.person !== person));
    const there = free.filter(belongs);
    const [only, ...others] =
      there.length > 0 ? there : free.filter(({ admittedTo }) => admittedTo !== undefined);
    const [row, ...more] = left;
    if (row === undefined) continue;
    if (only === undefined) added.push(...left);
    else if (others.length === 0 && more.length === 0) pairs.push({ row, person: only });
    else unclear.push(...left);
  }
  return { pairs, added, unclear };
}

/** On the roster now. */
function belongs({ admittedTo, left }: Person): boolean {
  return admittedTo === undefined && left === undefined;
}

function isAt(book: Book, person: Person, { organisation }: RosterRow): boolean {
  if (organisation === undefined) return false;
  const known = organisationCalled(book, organisation)?.id;
  return known !== undefined && known === person.organisation;
}

function changeOf(book: Book, { row, person }: Pair): RosterChange {
  const moved =
    row.organisation !== undefined &&
    !isAt(book, person, row) &&
    (row.organisationInferred === undefined || person.organisation === undefined);
  const titled = row.title !== undefined && row.title !== person.title;
  const again = person.admittedTo !== undefined ? 'visitor' : person.left !== undefined ? 'left' : undefined;
  const recast =
    (row.categoryInferred === undefined || again === 'visitor') && row.category !== person.category;
  return {
    person: person.id,
    row,
    ...(moved && row.organisation !== undefined ? { organisation: row.organisation } : {}),
    ...(titled && row.title !== undefined ? { title: row.title } : {}),
    ...(recast ? { category: row.category } : {}),
    ...(again === undefined ? {} : { again }),
  };
}

function saysSomething({ organisation, title, category, again }: RosterChange): boolean {
  return [organisation, title, category, again].some((one) => one !== undefined);
}
