import { type Abbreviation, generalShort, isFormOf } from './abbreviations.ts';
import type { SearchIndex } from './search-index.ts';
import { fold, isSmall, isWeak, stem, wordsOf } from './terms.ts';

/** A word that is looked for, and the ways in which it may stand: each as terms that all must be there. */
export type Wanted = {
  readonly said: string;
  readonly ways: readonly (readonly string[])[];
  /** It stands in most of what is written, and tells little. */
  readonly weak: boolean;
};

/** No more different words are looked for; nobody means more. */
const mostWanted = 16;
/** Nor more ways of one that are said with strokes between them. */
const mostEither = 8;

/**
 * What is looked for by words as they were said: small words are passed over; "avtal/hyra" is
 * either; short forms stand for what they are short for, and the other way round; a compound that the Book does not hold
 * stands for its parts, or for the first of them where the last only tells what kind of matter it is; that not where a
 * word is to be found `wholly`.
 */
export function wantedBy(words: string, index: SearchIndex, how?: 'wholly'): readonly Wanted[] {
  const telling = [...new Set(words.split(/\s+/u).map((chunk) => shortYear(chunk) ?? trimmed(chunk)))]
    .filter((said) => said !== '' && !isSmall(said.toLowerCase()))
    .slice(0, mostWanted);
  const abbreviations = [...generalShort, ...index.explained()];
  const wanted = telling.map((said) => ({
    said,
    ways: eitherOf(said).flatMap((one) => waysOf(one, abbreviations, index, how)),
    weak: isWeak(said.toLowerCase()),
  }));
  return spelledOut(joined(wanted, index), abbreviations);
}

/** "-92" and "’92" are the year, of either century. */
function shortYear(chunk: string): string | undefined {
  const [, year] = /^[-–'’](\d\d)$/u.exec(chunk) ?? [];
  return year && `19${year}/20${year}`;
}

function trimmed(chunk: string): string {
  // "ÖK:n" is ÖK.
  return chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/(?<=\p{L}{2}):\p{Ll}{1,4}$/u, '');
}

function eitherOf(said: string): readonly string[] {
  return said.split('/', mostEither);
}

/** Two words that the Book writes as one, as "demens team" for "demensteam", are looked for as that too. */
function joined(wanted: readonly Wanted[], index: SearchIndex): readonly Wanted[] {
  const made: Wanted[] = [];
  for (const one of wanted) {
    const last = made.at(-1);
    // Two at most: of many either-ors in a row there would be more ways than can be tried.
    const before = last === undefined || /\s/u.test(last.said) ? undefined : last;
    const whole = before === undefined ? [] : compounds(before, one, index);
    if (before === undefined || whole.length === 0) made.push(one);
    else
      made[made.length - 1] = {
        said: `${before.said} ${one.said}`,
        ways: [...before.ways.flatMap((first) => one.ways.map((last) => [...first, ...last])), ...whole],
        weak: before.weak && one.weak,
      };
  }
  return made;
}

function compounds(one: Wanted, other: Wanted, { vocabulary }: SearchIndex): readonly (readonly string[])[] {
  const words = (said: string) => eitherOf(said).map(fold);
  return words(one.said)
    .flatMap((first) => words(other.said).flatMap((last) => [first + last, `${first}s${last}`].map(stem)))
    .filter((term) => vocabulary.has(term))
    .map((term) => [term]);
}

function waysOf(
  said: string,
  abbreviations: readonly Abbreviation[],
  index: SearchIndex,
  how?: 'wholly',
): string[][] {
  const words = wordsOf(said);
  const terms = words.map(stem);
  const [only, ...more] = terms;
  if (only === undefined) return [];
  const itself = [terms];
  const last = more.at(-1);
  if (last !== undefined) return isTail(last) ? [terms, terms.slice(0, -1)] : itself;
  const ways = abbreviations.flatMap(({ short, terms: long }) => {
    if (isFormOf(only, short)) return [[...long], [short]];
    return long.length === 1 && long[0] === only ? [[short]] : [];
  });
  const side = sides.find((pair) => pair.includes(only))?.filter((one) => one !== only) ?? [];
  const unknown = ways.length === 0 && index.vocabulary.expand(only).size === 0;
  const parts = unknown ? index.vocabulary.parts(only) : undefined;
  const head = unknown && how === undefined ? headOf(only, index) : undefined;
  return unique([
    ...itself,
    ...ways,
    ...side.map((one) => [one]),
    ...(parts === undefined ? [] : [[...parts]]),
    ...(head === undefined ? [] : [[head]]),
  ]);
}

/** What many matters are called by, after what they are about: "tolkavtalet" is about "tolk". */
const tails = [
  ...'avtal överenskommelse fråga projekt ärende arbete satsning insats insatser uppdrag modell planen punkt grupp tjänst beslut process förslag pilot spår bit grej del folk gäng snack historia problem problematik läge situation utredning underlag rapport förlängning revidering uppföljning samarbete samverkan rutin förhandling diskussion verksamhet paket pengar medel budget kostnad team strategi linje område upphandling rekrytering utvärdering ersättning tilldelning lösning idé plan upplägg sak'.split(
    ' ',
  ),
].map(stem);

/** "Länsdelen i söder" is the southern one. */
const sides = [
  ['söder', 'södra', 'syd'],
  ['norr', 'norra', 'nord'],
  ['väster', 'västra', 'väst'],
  ['öster', 'östra', 'öst'],
].map((pair) => [...new Set(pair.map(stem))]);

function isTail(term: string): boolean {
  return tails.includes(term);
}

const shortestHead = 4;

/** What stands before such a last part, where the Book knows it. */
function headOf(term: string, { vocabulary }: SearchIndex): string | undefined {
  const tail = tails.find((one) => term.endsWith(one) && term.length >= one.length + shortestHead);
  if (tail === undefined) return undefined;
  const before = term.slice(0, -tail.length);
  const forms = [before, before.replace(/s$/u, ''), stem(before)];
  return forms.find(
    (one) => one.length >= 3 && vocabulary.expand(one).size > 0 && !vocabulary.isMisspelt(one),
  );
}

function unique(ways: readonly string[][]): string[][] {
  return [...new Map(ways.map((way) => [way.join(' '), way])).values()];
}

/** "samordnad individuell plan" may stand as "SIP": the words that are said one after another become one. */
function spelledOut(wanted: readonly Wanted[], abbreviations: readonly Abbreviation[]): readonly Wanted[] {
  const terms = wanted.map(({ ways }) => ways[0]?.join(' ') ?? '');
  for (const { short, terms: long } of abbreviations) {
    if (long.length < 2) continue;
    const at = terms.findIndex((_, from) => long.every((term, offset) => terms[from + offset] === term));
    if (at < 0) continue;
    const said = wanted.slice(at, at + long.length).map((one) => one.said);
    const one = { said: said.join(' '), ways: [[...long], [short]], weak: false };
    return spelledOut([...wanted.slice(0, at), one, ...wanted.slice(at + long.length)], abbreviations);
  }
  return wanted;
}
