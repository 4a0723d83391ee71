import type { Column } from './roster-columns.ts';
import {
  byCategory,
  cellsOf,
  type KnownNames,
  longestEntry,
  type RosterEntry,
  readEntry,
} from './roster-entry.ts';
import { plain } from './roster-lines.ts';
import { hasOrganisationWord, looksLikeName } from './roster-words.ts';

/** Characters of a line with many persons in running text. */
const longestInline = 10_000;

/**
 * The persons that a line names: most often one, with what stands beside her; several where each part is a name, or
 * (`inline`, after a heading's colon) where each begins with one. Undefined when it names nobody.
 */
export function personsIn(
  text: string,
  columns: readonly Column[] | undefined,
  known: KnownNames,
  inline: boolean,
): readonly RosterEntry[] | undefined {
  if (text.length > (inline ? longestInline : longestEntry)) return undefined;
  const cells = cellsOf(text);
  if (columns !== undefined) {
    const persons = byCategory(cells, columns, known) ?? whole([readEntry(cells, columns, known)]);
    return persons;
  }
  if (text.includes(';') && !text.includes('\t')) {
    const each = whole(text.split(/\s*;\s*/u).map((one) => readEntry([one], undefined, known)));
    if (each !== undefined) return each;
  }
  if (!/[\t|]/u.test(text)) {
    const several = whole(
      (inline ? groupsIn(text, known) : tokensIn(text)).map((one) => readEntry([one], undefined, known)),
    );
    if (several !== undefined && (several.length > 1 || inline)) return several;
  }
  if (text.length > longestEntry) return undefined;
  return namesOf(cells, known) ?? whole([readEntry(cells, undefined, known)]);
}

/** Columns of nothing but names; or an organisation, and several of its names in the next cell. */
function namesOf(cells: readonly string[], known: KnownNames): readonly RosterEntry[] | undefined {
  const isName = (said: string) => looksLikeName(plain(said)) && !known(plain(said));
  if (cells.length > 1 && cells.every(isName))
    return whole(cells.map((cell) => readEntry([cell], undefined, known)));
  const [first = '', second = '', ...more] = cells;
  const place = plain(first);
  const names = tokensIn(second);
  const placed = known(place) || hasOrganisationWord(place) || /^\p{Lu}[\p{L}-]+$/u.test(place);
  if (!placed || more.length > 0 || names.length < 2 || !names.every(isName)) return undefined;
  const persons = whole(names.map((name) => readEntry([name], undefined, known)));
  return persons?.map((entry) => ({ ...entry, places: [place] }));
}

/** The parts of a line, at commas and "and" outside brackets. */
function tokensIn(text: string): readonly string[] {
  return text
    .replace(/\([^()]*\)/gu, (inside) => inside.replaceAll(',', '\uE002'))
    .split(/\s*,\s*|\s+(?:och|samt|and|&)\s+/u)
    .map((one) => one.replaceAll('\uE002', ',').trim())
    .filter((one) => one !== '');
}

/** The same, each name with what follows it up to the next. */
function groupsIn(text: string, known: KnownNames): readonly string[] {
  const groups: string[] = [];
  for (const token of tokensIn(text)) {
    const last = groups.at(-1);
    if (last === undefined || readEntry([token], undefined, known) !== undefined) groups.push(token);
    else groups[groups.length - 1] = `${last}, ${token}`;
  }
  return groups;
}

/** All of them, when each was read. */
function whole(read: readonly (RosterEntry | undefined)[]): readonly RosterEntry[] | undefined {
  return read.length > 0 && read.every((one) => one !== undefined)
    ? read.flatMap((one) => one ?? [])
    : undefined;
}
