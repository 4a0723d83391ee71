import type { RosterRow } from '../../../meetings/intake/roster-row.ts';
import type { Category } from '../../../meetings/model/person.ts';
import { foldOrganisation } from '../../../meetings/model/same-name.ts';
import type { KnownNames, RosterEntry } from './roster-entry.ts';
import { hasOrganisationWord, looksLikeUnit } from './roster-words.ts';

/** What is known of the group to which a list is said to belong. */
export type RosterContext = {
  readonly organisations: readonly string[];
  /** The organisation that keeps the group's records. */
  readonly host?: string | undefined;
};

/** Someone read from a line, and where in the list she stands. */
export type Placed = {
  readonly entry: RosterEntry;
  readonly block: number;
  /** Counted by the headings over those present. */
  readonly section: number;
  readonly category?: Category;
  readonly absent: boolean;
  /** The heading of an organisation that it stands under. */
  readonly under?: string;
};

/** What the list as a whole tells: which of several places is the organisation, whose the titled are, who are members. */
export function rowsOf(
  placed: readonly Placed[],
  { host }: RosterContext,
  known: KnownNames,
): readonly RosterRow[] {
  const times = new Map<string, number>();
  for (const { entry } of placed)
    for (const one of entry.places)
      times.set(foldOrganisation(one), (times.get(foldOrganisation(one)) ?? 0) + 1);
  const weight = (said: string) =>
    (known(said) ? 4 : 0) +
    (hasOrganisationWord(said) && !looksLikeUnit(said) ? 2 : 0) +
    ((times.get(foldOrganisation(said)) ?? 0) > 1 ? 1 : 0);
  const settled = placed.map((one) => {
    const [organisation] = [...one.entry.places].sort((a, b) => weight(b) - weight(a));
    const rest = one.entry.places.filter((said) => said !== organisation);
    return { ...one, organisation: organisation ?? one.under, titles: [...one.entry.titles, ...rest] };
  });
  const hostOf = (one: (typeof settled)[number]) => {
    if (one.organisation !== undefined || host === undefined || one.titles.length === 0) return undefined;
    const block = settled.filter((other) => other.section === one.section && other.block === one.block);
    const named = settled.some((other) => other.organisation !== undefined);
    return named && block.length > 1 && block.every((other) => other.organisation === undefined)
      ? host
      : undefined;
  };
  const officials = officialBlocks(settled, host);
  const rows = settled.map((one): RosterRow => {
    const { entry, titles } = one;
    const inferred = hostOf(one);
    const organisation = one.organisation ?? inferred;
    const said = entry.category ?? one.category;
    const guessed: Category =
      officials.has(keyOf(one)) || (entry.role === 'secretary' && organisation === undefined)
        ? 'other'
        : 'member';
    return {
      name: entry.name,
      ...(organisation === undefined ? {} : { organisation }),
      ...(inferred === undefined ? {} : { organisationInferred: true }),
      ...(titles.length === 0 ? {} : { title: titles.join(', ') }),
      category: said ?? guessed,
      ...(said === undefined ? { categoryInferred: true } : {}),
      ...(entry.absent || one.absent ? { absent: true } : {}),
      ...(entry.notes.length === 0 ? {} : { note: entry.notes.join(', ') }),
      ...(entry.role === undefined ? {} : { role: entry.role }),
      ...(entry.email === undefined ? {} : { email: entry.email }),
    };
  });
  return merged(rows);
}

type Settled = Placed & { readonly organisation: string | undefined; readonly titles: readonly string[] };

function keyOf({ section, block }: Placed): string {
  return `${section}:${block}`;
}

/**
 * Under a heading that says no category, blocks are parted by empty lines: those after the first in which most belong
 * to the host, and what follows them, are its officials and guests; an organisation's seats stand before them.
 */
function officialBlocks(rows: readonly Settled[], host: string | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  if (host === undefined) return found;
  const blocks = [...new Set(rows.filter((row) => row.category === undefined).map(keyOf))];
  let begun = false;
  for (const [index, key] of blocks.entries()) {
    const block = rows.filter((row) => keyOf(row) === key);
    const ofHost = block.filter(
      ({ organisation, titles }) =>
        organisation !== undefined &&
        titles.length === 0 &&
        foldOrganisation(organisation) === foldOrganisation(host),
    );
    const seats = rows.filter(
      (row) =>
        blocks.indexOf(keyOf(row)) < index &&
        row.organisation !== undefined &&
        foldOrganisation(row.organisation) !== foldOrganisation(host),
    );
    const plainly = block.length > 1 && block.every(({ under }) => under === undefined);
    begun ||= index > 0 && plainly && ofHost.length * 2 > block.length && seats.length > 0;
    if (begun) found.add(key);
  }
  return found;
}

/** The same name twice, where nothing they say differs, is one person: a chair is often named above the list too. */
function merged(rows: readonly RosterRow[]): readonly RosterRow[] {
  const found: RosterRow[] = [];
  for (const row of rows) {
    const at = found.findIndex((one) => one.name === row.name && agree(one, row));
    const before = found[at];
    if (before === undefined) found.push(row);
    else found[at] = both(before, row);
  }
  return found;
}

function agree(one: RosterRow, other: RosterRow): boolean {
  const may = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;
  return (
    may(one.organisation, other.organisation) && may(one.email, other.email) && may(one.title, other.title)
  );
}

function both(one: RosterRow, other: RosterRow): RosterRow {
  const sure = one.categoryInferred === undefined ? one : other;
  const { categoryInferred: _, ...rest } = { ...one, ...other };
  return {
    ...rest,
    category: sure.category,
    ...(sure.categoryInferred === undefined ? {} : { categoryInferred: true }),
  };
}
