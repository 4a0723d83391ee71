import { isRegion } from '../../../meetings/model/each-body.ts';
import type { Organisation } from '../../../meetings/model/person.ts';
import { folded, forgiven, lowered, slips } from './close-words.ts';
import { afterNames, beforeNames, type NameToken } from './name-tokens.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** An organisation that is named in a line, by the index of its first word and how many words name it. */
export type OrganisationFound = {
  readonly organisation: Organisation;
  readonly at: number;
  readonly count: number;
};

type Variant = { readonly organisation: Organisation; readonly words: readonly string[] };
type Index = {
  /** By their first word. */
  readonly variants: ReadonlyMap<string, readonly Variant[]>;
  /** Those of a single word, for slips of the finger. */
  readonly single: readonly Variant[];
  readonly acronyms: ReadonlyMap<string, Organisation>;
};

const known = new WeakMap<readonly Organisation[], Index>();

function indexOf(organisations: readonly Organisation[]): Index {
  const found = known.get(organisations);
  if (found !== undefined) return found;
  const all = variantsOf(organisations);
  const index: Index = {
    variants: Map.groupBy(all, ({ words }) => words[0] ?? ''),
    single: all.filter(({ words }) => words.length === 1),
    acronyms: new Map(
      organisations.flatMap((organisation) => {
        const letters = wordsOf(organisation.name).map((word) => word.charAt(0).toUpperCase());
        return letters.length < 3 ? [] : [[letters.join(''), organisation] as const];
      }),
    ),
  };
  known.set(organisations, index);
  return index;
}

const municipal = /^(?:kommun(?:en)?s?|stads?|municipality)$/u;
const county = /^läns?$/u;

function wordsOf(name: string): readonly string[] {
  return lowered(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whole names first: what another is wholly called never shortens to this one. */
function variantsOf(organisations: readonly Organisation[]): readonly Variant[] {
  const whole = organisations.map((organisation) => ({ organisation, words: wordsOf(organisation.name) }));
  const taken = new Set(whole.map(({ words }) => words.map(plain).join(' ')));
  const short = whole.flatMap(({ organisation, words }) =>
    shortened(words).map((one) => ({ organisation, words: one })),
  );
  const regions = organisations.filter((one) => one.party && isRegion(one));
  const [region, ...others] = regions;
  const definite =
    region === undefined || others.length > 0
      ? []
      : ['regionen', 'landstinget'].map((word) => ({ organisation: region, words: [word] }));
  const free = [...short, ...definite].filter(({ words }) => !taken.has(words.map(plain).join(' ')));
  const counts = Map.groupBy(free, ({ words }) => words.map(plain).join(' '));
  const sure = free.filter(({ organisation, words }) =>
    (counts.get(words.map(plain).join(' ')) ?? []).every((one) => one.organisation === organisation),
  );
  return [...whole, ...sure]
    .filter(({ words }) => words.length > 0)
    .map(({ organisation, words }) => ({ organisation, words: words.map(plain) }));
}

/** "Granby kommun" without its kind, "Region Norrsjö län" without either end; never down to the place alone. */
function shortened(words: readonly string[]): readonly (readonly string[])[] {
  const last = words.at(-1) ?? '';
  if (municipal.test(last)) return [words.slice(0, -1)];
  if (!/^(?:region|landsting)/u.test(words[0] ?? '')) return [];
  return [
    ...(county.test(last) && words.length > 2 ? [words.slice(0, -1)] : []),
    ...(words.length > 2 ? [words.slice(1)] : []),
  ];
}

/** Without rings and dots, and without an s of the genitive: "Granbys" is Granby. */
function plain(word: string): string {
  const bare = folded(word);
  return bare.length > 3 && bare.endsWith('s') ? bare.slice(0, -1) : bare;
}

/** The organisations that a line may name, each at its place; the longest name that fits there. */
export function organisationsIn(
  tokens: readonly NameToken[],
  organisations: readonly Organisation[],
): readonly OrganisationFound[] {
  const index = indexOf(organisations);
  return tokens.flatMap((_, at) => {
    const found = foundAt(tokens, at, index);
    return found === undefined ? [] : [found];
  });
}

function foundAt(tokens: readonly NameToken[], at: number, index: Index): OrganisationFound | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const acronym = index.acronyms.get(token.raw);
  if (acronym !== undefined) return { organisation: acronym, at, count: 1 };
  const fitting = (index.variants.get(plain(token.lower)) ?? []).filter(({ words }) =>
    words.every((word, nth) => nth === 0 || isJoined(tokens[at + nth], word)),
  );
  const longest = Math.max(0, ...fitting.map(({ words }) => words.length));
  const best = fitting.filter(({ words }) => words.length === longest);
  const exact =
    best.find(({ organisation }) => lowered(organisation.name).startsWith(token.lower)) ??
    best.find(({ organisation }) => token.capital || !isOtherLetter(token.lower, organisation.name));
  const organisation = exact?.organisation ?? misspelt(tokens, at, index);
  if (organisation === undefined) return undefined;
  const count = Math.max(1, longest);
  const kind = tokens[at + count];
  const withKind = kind?.joined === true && municipal.test(kind.lower) && !isRegion(organisation);
  const found = { organisation, at, count: withKind ? count + 1 : count };
  return isOther(tokens, found) || (count === 1 && !withKind && isOrdinary(token)) ? undefined : found;
}

/** "läxa" is not Laxå: a ring or dots that are written stand where they do in the name. */
function isOtherLetter(said: string, name: string): boolean {
  const meant = wordsOf(name).find((word) => plain(word) === plain(said)) ?? said;
  return [...said].some((letter, index) => /[åäöæøü]/u.test(letter) && /[aeou]/u.test(meant[index] ?? ''));
}

function isJoined(token: NameToken | undefined, word: string): boolean {
  return token?.joined === true && plain(token.lower) === word;
}

/** "Region Granby" and "Granby län" are not Granby. */
function isOther(tokens: readonly NameToken[], { organisation, at, count }: OrganisationFound): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + count];
  const inRegion =
    tokens[at]?.joined === true && /^(?:region|landsting)(?:en)?s?$/u.test(before?.lower ?? '');
  const inCounty = after?.joined === true && county.test(after.lower);
  return !isRegion(organisation) && (inRegion || inCounty);
}

/** "vara" is Vara only where it is written so. */
function isOrdinary({ lower, capital, first }: NameToken): boolean {
  return ordinaryWords().has(lower) && (!capital || first) && !/^(?:regionen|landstinget)s?$/u.test(lower);
}

function misspelt(tokens: readonly NameToken[], at: number, { single }: Index): Organisation | undefined {
  const token = tokens[at];
  if (token === undefined || token.folded.length < 5 || ordinaryWords().has(token.lower)) return undefined;
  if (token.bare !== undefined && ordinaryWords().has(token.bare.lower)) return undefined;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const written = token.capital && !token.first;
  if (!written && !beforeNames.has(before?.lower ?? '') && !afterNames.has(after?.lower ?? ''))
    return undefined;
  const said = plain(token.lower);
  const most = forgiven(said.length);
  const near = single
    .map(({ organisation, words }) => ({
      organisation,
      off: slips(said, words[0] ?? '', most),
      length: words[0]?.length ?? 0,
    }))
    .filter(({ off, length }) => length > 4 && off <= Math.min(most, forgiven(length)));
  const least = Math.min(...near.map(({ off }) => off));
  const best = new Set(near.filter(({ off }) => off === least).map(({ organisation }) => organisation));
  const [only] = best;
  return best.size === 1 ? only : undefined;
}
