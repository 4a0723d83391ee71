import type { Category, Role } from '../../../meetings/model/person.ts';
import type { Column } from './roster-columns.ts';
import { plain, struckFrom, struckOut, struckTo } from './roster-lines.ts';
import {
  absentWord,
  categoryWord,
  hasOrganisationWord,
  hasTitleWord,
  leadingName,
  looksLikeName,
  looksLikeTitle,
  noteWord,
  presentWord,
  roleWord,
} from './roster-words.ts';

/** What stands beside a name, part by part, before the list as a whole tells which part is what. */
export type RosterEntry = {
  readonly name: string;
  readonly email?: string;
  /** Neither clearly a title nor anything else: most often the organisation. */
  readonly places: readonly string[];
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly category?: Category;
  readonly role?: Role;
  readonly absent: boolean;
};

/** Names of organisations that are known already, as the Book has them. */
export type KnownNames = (said: string) => boolean;

/** A line's cells, empty ones included: by tabs, bars, semicolons or wide gaps; one cell where it has none of them. */
export function cellsOf(text: string): readonly string[] {
  if (text.includes('\t')) return text.split('\t').map(trimmed);
  if (/^\|.*\|$/u.test(text)) return text.slice(1, -1).split('|').map(trimmed);
  if (/\s\|\s/u.test(text)) return text.split(/\s\|\s/u).map(trimmed);
  if (text.includes(';')) return text.split(';').map(trimmed);
  return text.split(/ {2,}/u).map(trimmed);
}

function trimmed(cell: string): string {
  return cell.trim();
}

/** Characters; what is longer says nothing of one person. */
export const longestEntry = 400;

/** Reads a person out of a line's cells; nothing when no cell begins with a name. */
export function readEntry(
  cells: readonly string[],
  columns: readonly Column[] | undefined,
  known: KnownNames,
): RosterEntry | undefined {
  if (cells.reduce((sum, { length }) => sum + length, 0) > longestEntry) return undefined;
  if (columns !== undefined) return byColumns(cells, columns, known);
  const filled = cells.filter((cell) => plain(cell) !== '');
  const [first = '', ...rest] = filled;
  const email = emailIn(filled.join(' '));
  const head = partsOf(withoutEmail(first), known);
  const [name = '', ...beside] = head;
  const said = rest.flatMap((cell) => partsOf(withoutEmail(cell), known));
  const struck = struckOut(first);
  if (looksLikeName(plain(name)) && !known(plain(name)))
    return entryOf(plain(name), email, [...beside, ...said], struck, known);
  const [second = ''] = beside;
  // "Ek, Eva" in a cell of its own.
  if (rest.length > 0 && looksLikeName(`${plain(second)} ${plain(name)}`) && head.length === 2)
    return entryOf(`${plain(second)} ${plain(name)}`, email, said, struck, known);
  return nameLater([...head, ...said], email, struck, known);
}

/** The organisation or the office before the name: "Granby⇥Eva Ek". */
function nameLater(
  parts: readonly string[],
  email: string | undefined,
  struck: boolean,
  known: KnownNames,
): RosterEntry | undefined {
  const [before = '', name = '', ...rest] = parts;
  if (!looksLikeName(plain(name)) || known(plain(name))) return undefined;
  const told = plain(before);
  const place = known(told) || hasOrganisationWord(told) || /^\p{Lu}[\p{L}-]+$/u.test(told);
  if (!place && !looksLikeTitle(told) && roleWord(told) === undefined) return undefined;
  return entryOf(plain(name), email, [before, ...rest], struck, known);
}

/** Columns that are headed by what those in them are: each cell holds names, the row's organisation is all of theirs. */
export function byCategory(
  cells: readonly string[],
  columns: readonly Column[],
  known: KnownNames,
): readonly RosterEntry[] | undefined {
  if (columns.includes('name') || columns.includes('first-name')) return undefined;
  const place = plain(cells[columns.indexOf('organisation')] ?? '');
  const persons = columns.flatMap((column, index) => {
    if (column !== 'member' && column !== 'substitute') return [];
    const names = (cells[index] ?? '').split(/\s*,\s*/u).filter((name) => plain(name) !== '');
    return names.map((name) => {
      const entry = readEntry([name], undefined, known);
      return entry && { ...entry, category: column, ...(place === '' ? {} : { places: [place] }) };
    });
  });
  const read = persons.flatMap((one) => one ?? []);
  return read.length === 0 || read.length < persons.length ? undefined : read;
}

function byColumns(
  cells: readonly string[],
  columns: readonly Column[],
  known: KnownNames,
): RosterEntry | undefined {
  const at = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const said = at('name') === '' ? `${at('first-name')} ${at('last-name')}` : at('name');
  const [first = '', ...beside] = partsOf(withoutEmail(said), known);
  const [second = ''] = beside;
  const turned =
    beside.length === 1 && looksLikeName(`${plain(second)} ${plain(first)}`) && !looksLikeName(plain(first));
  const name = turned ? `${plain(second)} ${plain(first)}` : plain(first);
  if (!looksLikeName(name)) return undefined;
  const free = columns.flatMap((column, index) =>
    column === 'free' ? partsOf(withoutEmail(cells[index] ?? ''), known) : [],
  );
  const entry = entryOf(
    name,
    emailIn(cells.join(' ')),
    [...(turned ? [] : beside), ...free],
    struckOut(said),
    known,
  );
  const [place, ...placeNotes] = bracketed(plain(at('organisation')));
  const title = plain(at('title'));
  const told = entryOf(name, undefined, placeNotes, false, known);
  return {
    ...entry,
    places: place === undefined || place === '' ? entry.places : [place],
    titles: title === '' ? entry.titles : [title],
    notes: [...entry.notes, ...told.notes],
    absent: entry.absent || told.absent,
  };
}

function entryOf(
  name: string,
  email: string | undefined,
  parts: readonly string[],
  struck: boolean,
  known: KnownNames,
): RosterEntry {
  let entry: RosterEntry = {
    name,
    ...(email === undefined ? {} : { email }),
    places: [],
    titles: [],
    notes: [],
    absent: struck,
  };
  for (const part of parts) entry = withPart(entry, part, struck, known);
  return entry;
}

function withPart(entry: RosterEntry, part: string, struck: boolean, known: KnownNames): RosterEntry {
  const said = plain(part);
  if (said === '' || presentWord.test(said)) return entry;
  // A word struck beside a name that stands: kept, so that it is seen.
  if (!struck && struckOut(part)) return { ...entry, notes: [...entry.notes, `~~${said}~~`] };
  if (known(said)) return { ...entry, places: [...entry.places, said] };
  const role = roleWord(said);
  if (role !== undefined) return { ...entry, role };
  const category = categoryWord(said);
  if (category !== undefined)
    return { ...entry, category, ...(/\s/u.test(said) ? { notes: [...entry.notes, said] } : {}) };
  if (absentWord.test(said)) return { ...entry, absent: true, notes: [...entry.notes, said] };
  if (noteWord.test(said) || /^[\d\s+()./–-]+$/u.test(said) || /^\p{Lu}{1,3}$/u.test(said))
    return { ...entry, notes: [...entry.notes, said] };
  if (!looksLikeTitle(said)) return { ...entry, places: [...entry.places, said] };
  const split = titleAndPlace(said, known);
  if (split === undefined) return { ...entry, titles: [...entry.titles, said] };
  return { ...entry, titles: [...entry.titles, split.title], places: [...entry.places, split.place] };
}

/** "socialchef i Granby kommun", "kommundirektör Granby". */
function titleAndPlace(
  said: string,
  known: KnownNames,
): { readonly title: string; readonly place: string } | undefined {
  const words = said.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const place = words.slice(at).join(' ');
    const sure =
      known(place) ||
      /^(?:\p{Lu}\S*(?:\s\p{Lu}\S*)?\s(?:kommun|stad)|Region\s\p{Lu}\S*(?:\slän)?)$/u.test(place);
    if (!sure || hasTitleWord(place)) continue;
    const title = words
      .slice(0, at)
      .join(' ')
      .replace(/\s(?:i|på|vid|för|hos|from|of|at|in)$/iu, '');
    return { title, place };
  }
  return undefined;
}

/** Splits a cell at commas, dashes and brackets, and a name from what follows it with no sign between. */
function partsOf(cell: string, known: KnownNames): readonly string[] {
  return bracketed(cell)
    .flatMap((part, index) => (index === 0 ? part.split(/\s*,\s*|\s+[–—-]+\s+|\s*[–—]\s*|\s*:\s+/u) : [part]))
    .flatMap((part, index) => (index === 0 ? splitName(part, known) : [part]))
    .filter((part) => plain(part) !== '');
}

/** What stands outside brackets, then what stands in each. */
function bracketed(cell: string): readonly string[] {
  const inside = [...cell.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]/gu)].map(
    (found) => found[1] ?? found[2] ?? '',
  );
  return [
    cell.replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])/gu, ''),
    ...inside.flatMap((one) => one.split(/\s*[,;]\s*/u)),
  ];
}

function splitName(part: string, known: KnownNames): readonly string[] {
  const said = plain(part);
  if (looksLikeName(said) && !endsInKnown(said, known)) return [part];
  const words = said.split(' ');
  for (let at = Math.min(4, words.length - 1); at >= 2; at -= 1) {
    const name = words.slice(0, at).join(' ');
    const rest = words.slice(at).join(' ');
    if (!looksLikeName(name)) continue;
    const apart =
      known(rest) ||
      (hasOrganisationWord(rest) ? /^\p{Lu}/u.test(rest) || hasTitleWord(rest) : looksLikeTitle(rest));
    if (apart && leadingName.test(said)) return struckOut(part) ? [name, rest].map(strike) : [name, rest];
  }
  return [part];
}

function endsInKnown(said: string, known: KnownNames): boolean {
  const words = said.split(' ');
  return words.length > 2 && known(words.slice(2).join(' '));
}

const email = /<?(?:mailto:)?([^\s<>,;|()[\]:]+@[^\s<>,;|()[\]]+\.[^\s<>,;|()[\].]+)>?/giu;

function emailIn(said: string): string | undefined {
  return [...plain(said).matchAll(email)][0]?.[1];
}

function withoutEmail(said: string): string {
  return said
    .replace(email, '')
    .replace(/\(\s*\)|<\s*>/gu, '')
    .replace(/[\s,;–-]+$/u, '')
    .trim();
}

function strike(said: string): string {
  return `${struckFrom}${said}${struckTo}`;
}
