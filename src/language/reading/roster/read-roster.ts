import type { RosterRead } from '../../../meetings/intake/roster-row.ts';
import type { Category, Role } from '../../../meetings/model/person.ts';
import { foldOrganisation } from '../../../meetings/model/same-name.ts';
import { type Column, columnsOf } from './roster-columns.ts';
import { cellsOf, type KnownNames, longestEntry, type RosterEntry, readEntry } from './roster-entry.ts';
import { pastedLines, plain, type RosterLine, rosterLines, struckOut } from './roster-lines.ts';
import { personsIn } from './roster-persons.ts';
import { type Placed, type RosterContext, rowsOf } from './roster-rows.ts';
import {
  dutyWord,
  hasOrganisationWord,
  looksLikeName,
  looksLikeTitle,
  roleWord,
  rosterHeading,
} from './roster-words.ts';

type Reading = {
  readonly placed: Placed[];
  readonly unread: string[];
  section: number;
  category?: Category | undefined;
  absent: boolean;
  under?: string | undefined;
  role?: Role | undefined;
  columns?: readonly Column[] | undefined;
  numbered: boolean;
  /** The line before was a name alone, or something below one. */
  open: boolean;
};

/**
 * Reads a list of who was there as minutes have it, in whatever layout. What is an organisation and what is a title
 * follows from signs in the words and from the list as a whole, never from lists of names; what is not understood is
 * given back to the letter.
 */
export function readRoster(text: string, context: RosterContext): RosterRead {
  const all = rosterLines(text);
  const first = all.findIndex(({ text: line }) => headed(line) !== undefined);
  const known = knownNames(context.organisations);
  const repeated = repeatedLines(all);
  const reading: Reading = {
    placed: [],
    unread: [],
    section: 0,
    absent: false,
    numbered: false,
    open: false,
  };
  const from = startOf(all, first);
  let end = all.length;
  for (let at = from; at < all.length; at += 1) {
    const line = all[at];
    if (line === undefined) break;
    if (endsList(line, reading)) {
      end = at;
      break;
    }
    takeLine(reading, line, all[at + 1], known, repeated);
  }
  return {
    rows: rowsOf(reading.placed, context, known),
    unread: reading.unread,
    outside: from + all.length - end,
    list: pastedLines(text).slice(all[from]?.at, all[end]?.at).join('\n').trim(),
  };
}

/** The list begins with its heading, or with who chairs and who writes right above it. */
function startOf(all: readonly RosterLine[], first: number): number {
  let at = Math.max(first, 0);
  while (at > 0 && roleWord(plain(all[at - 1]?.text.split(':')[0] ?? '')) && all[at - 1]?.text.includes(': '))
    at -= 1;
  return at;
}

/** A numbered line after names without numbers: the first item of the minutes. */
function endsList(line: RosterLine, { placed, numbered }: Reading): boolean {
  if (line.number === undefined || numbered || placed.length === 0) return false;
  return !looksLikeName(plain(cellsOf(line.text)[0]?.split(/[,(–]/u)[0] ?? ''));
}

/** A heading over those present, with what follows its colon. */
function headed(
  line: string,
): { readonly heading: NonNullable<ReturnType<typeof rosterHeading>>; readonly rest: string } | undefined {
  const said = plain(line);
  const alone = rosterHeading(said.replace(/\s*:$/u, ''));
  if (alone !== undefined) return { heading: alone, rest: '' };
  const colon = /^([^:\t|]{3,60}):\s*(\S.*)$/u.exec(line);
  const before = colon === null ? undefined : rosterHeading(plain(colon[1] ?? ''));
  return before === undefined ? undefined : { heading: before, rest: colon?.[2] ?? '' };
}

function takeLine(
  reading: Reading,
  line: RosterLine,
  next: RosterLine | undefined,
  known: KnownNames,
  repeated: ReadonlySet<string>,
): void {
  const { text } = line;
  if (/^[\s|:=_*-]+$/u.test(text)) return;
  const heading = headed(text);
  if (heading !== undefined) {
    reading.category = heading.heading.category;
    reading.absent = heading.heading.absent;
    reading.section += 1;
    reading.under = undefined;
    reading.columns = undefined;
    if (heading.rest !== '') takeInline(reading, line, heading.rest, known);
    return;
  }
  const cells = cellsOf(text);
  const columns = columnsOf(cells);
  if (columns !== undefined) {
    reading.columns = columns;
    return;
  }
  if (takeLabel(reading, line, known)) return;
  if (repeated.has(line.raw) || text.length > longestEntry) {
    reading.unread.push(line.raw);
    return;
  }
  if (takeBelow(reading, line, known)) return;
  reading.open = looksLikeName(plain(text));
  if (isOrganisationHeading(line, next, known)) {
    reading.under = plain(text).replace(/\s*:$/u, '');
    return;
  }
  takePersons(reading, line, text, known);
}

/** Several persons in one line, after a heading's colon or an organisation's. */
function takeInline(reading: Reading, line: RosterLine, rest: string, known: KnownNames): void {
  const chunks = rest.includes(';') ? rest.split(';') : [rest];
  const before = reading.placed.length;
  for (const chunk of chunks) takePersons(reading, line, chunk.trim().replace(/[.]$/u, ''), known, true);
  if (reading.placed.length === before && !reading.unread.includes(line.raw)) reading.unread.push(line.raw);
}

/** "Ordförande: Eva Ek", "Granby kommun: Eva Ek, Bo Dahl"; or "Sekreterare" alone above a name. */
function takeLabel(reading: Reading, line: RosterLine, known: KnownNames): boolean {
  const alone = roleWord(plain(line.text).replace(/\s*:$/u, ''));
  if (alone !== undefined) {
    reading.role = alone;
    return true;
  }
  const colon = /^([^:\t|]{2,60}?)\s*:\s+(\S.*)$/u.exec(line.text);
  const label = plain(colon?.[1] ?? '').replace(/^(?:från|för|from|for)\s+(?=\p{Lu})/iu, '');
  if (takeField(reading, label, plain(colon?.[2] ?? ''))) return true;
  if (colon === null || looksLikeName(label)) return false;
  const role = roleWord(label);
  if (role !== undefined || dutyWord.test(label)) {
    if (role !== undefined) reading.role = role;
    const { absent } = reading;
    reading.absent = false;
    takeInline(reading, line, colon[2] ?? '', known);
    reading.absent = absent;
    return true;
  }
  if (columnsOf([label, 'titel'])?.[0] === 'name') {
    takeInline(reading, line, colon[2] ?? '', known);
    return true;
  }
  if (!known(label) && !hasOrganisationWord(label) && !/^\p{Lu}[\p{L}-]+$/u.test(label)) return false;
  const persons = personsIn(colon[2] ?? '', undefined, known, true);
  if (persons === undefined) return false;
  const { under } = reading;
  reading.under = label;
  for (const entry of persons) place(reading, line, entry);
  reading.under = under;
  return true;
}

/** "Organisation: Granby" on a line of its own, below the line that named the person. */
function takeField(reading: Reading, label: string, value: string): boolean {
  const [column] = columnsOf([label, 'namn']) ?? [];
  const last = reading.placed.at(-1);
  if (value === '' || last === undefined) return false;
  const entry =
    column === 'organisation'
      ? { ...last.entry, places: [value] }
      : column === 'title'
        ? { ...last.entry, titles: [value] }
        : column === 'email'
          ? { ...last.entry, email: value }
          : undefined;
  if (entry !== undefined) reading.placed[reading.placed.length - 1] = { ...last, entry };
  return entry !== undefined;
}

/** A line below a name that stood alone: her title, or her organisation. */
function takeBelow(reading: Reading, line: RosterLine, known: KnownNames): boolean {
  const last = reading.open ? reading.placed.at(-1) : undefined;
  const said = plain(line.text).replace(/^\((.*)\)$/u, '$1');
  if (last === undefined || last.block !== line.block || line.heading || said.includes('\t')) return false;
  if (cellsOf(line.text).length > 1 || /:$/u.test(said) || readEntry([line.text], undefined, known))
    return false;
  const { entry, under } = last;
  if (entry.titles.length === 0 && looksLikeTitle(said) && !/\d/u.test(said) && /^\p{Ll}|^\S+$/u.test(said)) {
    reading.placed[reading.placed.length - 1] = { ...last, entry: { ...entry, titles: [said] } };
    return true;
  }
  const bracketed = line.text.startsWith('(');
  const place = bracketed || known(said) || hasOrganisationWord(said);
  const alone = bracketed || reading.placed.filter(({ block }) => block === line.block).length === 1;
  if (under !== undefined || entry.places.length > 0 || !place || !alone || looksLikeName(said)) return false;
  reading.placed[reading.placed.length - 1] = { ...last, entry: { ...entry, places: [said] } };
  return true;
}

/** Names an organisation and nobody, and names without one follow. */
function isOrganisationHeading(line: RosterLine, next: RosterLine | undefined, known: KnownNames): boolean {
  const said = plain(line.text).replace(/\s*:$/u, '');
  if (next === undefined || cellsOf(line.text).length > 1 || /[,;\d]/u.test(said) || looksLikeTitle(said))
    return false;
  const marked = line.heading || /:$/u.test(plain(line.text));
  const named = known(said) || hasOrganisationWord(said) || /^\p{Lu}[\p{L}-]+$/u.test(said);
  if (!named && !marked) return false;
  if (looksLikeName(said) && !marked && !known(said)) return false;
  const [first = '', second] = cellsOf(next.text).map(plain);
  const name = first.split(/\s*[,(–:]|\s-\s/u)[0] ?? '';
  return looksLikeName(name) && (second === undefined || looksLikeTitle(second) || second.includes('@'));
}

/** The same words on several lines: what heads or foots a page. A heading for an organisation may come again. */
function repeatedLines(all: readonly RosterLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = all.filter(({ raw }) => seen.size === seen.add(raw).size);
  const furniture = again.filter(({ text }) => {
    const said = plain(text);
    const telling = looksLikeName(said) || hasOrganisationWord(said) || /^\p{Lu}[\p{L}-]+:?$/u.test(said);
    return cellsOf(text).length === 1 && !telling;
  });
  return new Set(furniture.map(({ raw }) => raw));
}

function takePersons(
  reading: Reading,
  line: RosterLine,
  text: string,
  known: KnownNames,
  inline = false,
): void {
  const persons = personsIn(text, reading.columns, known, inline);
  if (persons === undefined) {
    reading.unread.push(line.raw);
    return;
  }
  if (line.number !== undefined) reading.numbered = true;
  for (const entry of persons) place(reading, line, entry);
}

function place(reading: Reading, line: RosterLine, entry: RosterEntry): void {
  const { category, absent, under, role, section } = reading;
  reading.role = undefined;
  reading.placed.push({
    entry: role === undefined ? entry : { ...entry, role },
    block: line.block,
    section,
    absent: absent || struckOut(line.text),
    ...(category === undefined ? {} : { category }),
    ...(under === undefined ? {} : { under }),
  });
}

function knownNames(organisations: readonly string[]): KnownNames {
  const names = new Set(organisations.map(foldOrganisation));
  return (said) => names.has(foldOrganisation(said));
}
