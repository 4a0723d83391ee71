import { nearestWords } from './nearest-words.ts';
import { stem } from './terms.ts';
import { newWordList, type WordList } from './word-list.ts';

/** Terms that stand for a searched one, each with how surely: 1 is the word itself. */
export type Expansion = ReadonlyMap<string, number>;

/** The words of a Book as they are searched, and how to find those that a searched word means. */
export type Vocabulary = {
  /** Their numbers, each the same as long as any text holds the word. */
  add(terms: readonly string[]): Uint32Array;
  remove(terms: Iterable<string>): void;
  has(term: string): boolean;
  /** All words. */
  words(): Iterable<string>;
  numberOf(term: string): number | undefined;
  /** Numbers are smaller than this. */
  most(): number;
  /** The words that a word means: itself, those it begins, and compounds it is a part of; misspelt only where there are none. */
  expand(term: string): Expansion;
  /** Whether the words that it means are only near it. */
  isMisspelt(term: string): boolean;
  /** The parts of a compound that the Book does not hold, where it holds each of them. */
  parts(term: string): readonly string[] | undefined;
};

const quality = { itself: 1, begins: 0.9, partOf: 0.82, misspelt: 0.8 } as const;
/** The shortest that begins another word, and that is looked for inside compounds. */
const shortestBeginning = 3;
const shortestPart = 4;
/** From here on a part counts whatever stands before it. */
const surePart = 6;
const shortestMisspelt = 6;
const mostMeant = 150;
/** So many words' meanings are remembered until the words of the Book change. */
const mostRemembered = 2_000;

/** First parts of compounds that are seldom words by themselves. */
const heads = new Set(
  'hem sjuk hälso social äldre barn ungdom folk primär när mellan sam sluten öppen elev skol psyk psykiatri kommun region läns region tand hud arbets väl små för'.split(
    ' ',
  ),
);

/** An empty one. */
export function newVocabulary(): Vocabulary {
  const counts = new Map<string, number>();
  const numbers = new Map<string, number>();
  const free: number[] = [];
  let most = 0;
  const meant = new Map<string, Expansion>();
  const parted = new Map<string, readonly string[] | undefined>();
  const list = newWordList();
  const changed = (): void => {
    if (meant.size > 0) meant.clear();
    if (parted.size > 0) parted.clear();
  };
  const vocabulary: Vocabulary = {
    add(terms) {
      for (const term of terms) {
        const count = counts.get(term) ?? 0;
        counts.set(term, count + 1);
        if (count > 0) continue;
        const number = free.pop() ?? most;
        numbers.set(term, number);
        most = Math.max(most, number + 1);
        list.add(term);
        changed();
      }
      return Uint32Array.from(terms, (term) => numbers.get(term) ?? 0);
    },
    remove(terms) {
      for (const term of terms) {
        const count = counts.get(term) ?? 0;
        if (count > 1) {
          counts.set(term, count - 1);
          continue;
        }
        if (!counts.delete(term)) continue;
        const number = numbers.get(term);
        if (number !== undefined) free.push(number);
        numbers.delete(term);
        list.remove(term);
        changed();
      }
    },
    has: (term) => counts.has(term),
    words: () => counts.keys(),
    numberOf: (term) => numbers.get(term),
    most: () => most,
    expand(term) {
      const known = meant.get(term);
      if (known !== undefined) return known;
      const found = expansion(term, list, (word) => counts.has(word));
      const made = found.size > 0 ? found : misspelt(term, list);
      if (meant.size > mostRemembered) {
        meant.clear();
        parted.clear();
      }
      meant.set(term, made);
      return made;
    },
    isMisspelt: (term) => [...vocabulary.expand(term).values()].some((level) => level === quality.misspelt),
    parts(term) {
      if (!parted.has(term))
        parted.set(
          term,
          partsOf(term, (part) => part.length >= shortestPart && list.begins(part)),
        );
      return parted.get(term);
    },
  };
  return vocabulary;
}

function expansion(term: string, list: WordList, isWord: (word: string) => boolean): Expansion {
  const found = new Map<string, number>();
  const held = isWord(term);
  if (held) found.set(term, quality.itself);
  if (/^\p{N}{3,}$/u.test(term)) {
    // "lag1993" holds "1993", and "21993" does not.
    for (const word of list.holding(term))
      if (word.endsWith(term) && /^\p{L}+$/u.test(word.slice(0, -term.length)))
        found.set(word, quality.partOf);
    return found;
  }
  const short = term.length < shortestBeginning || (held && term.length === shortestBeginning);
  if (short || /^\p{N}/u.test(term)) return found;
  for (const word of list.beginning(term)) if (!found.has(word)) found.set(word, quality.begins);
  if (term.length >= shortestPart)
    for (const word of list.holding(term))
      if (!found.has(word) && standsIn(term, word, isWord)) found.set(word, quality.partOf);
  return found.size > mostMeant ? new Map([...found].toSorted(surestFirst).slice(0, mostMeant)) : found;
}

function standsIn(term: string, word: string, isWord: (word: string) => boolean): boolean {
  for (let at = word.indexOf(term); at >= 0; at = word.indexOf(term, at + 1))
    if (isPart(term, word.slice(0, at), isWord)) return true;
  return false;
}

function surestFirst(
  [one, level]: readonly [string, number],
  [other, otherLevel]: readonly [string, number],
) {
  return otherLevel - level || one.length - other.length || (one < other ? -1 : 1);
}

/** Whether a term after some letters is a part of a compound: "vård" in "hemsjukvård", and not "ring" in "förändring". */
function isPart(term: string, before: string, isWord: (word: string) => boolean): boolean {
  if (term.length < shortestPart || before.length < 3) return false;
  return term.length >= surePart || isComposed(before, isWord);
}

function isComposed(text: string, isWord: (word: string) => boolean): boolean {
  const isHead = (part: string) => heads.has(part) || (part.length >= shortestPart && isWord(part));
  const bare = text.replace(/s$/u, '');
  if (isHead(text) || isHead(bare)) return true;
  for (let cut = 3; cut <= text.length - 3; cut += 1)
    if (isHead(text.slice(0, cut)) && isComposed(text.slice(cut), isWord)) return true;
  return false;
}

/** Two parts with perhaps a binding s between them; the longest first part goes before others. */
function partsOf(term: string, isKnown: (part: string) => boolean): readonly string[] | undefined {
  for (let cut = term.length - shortestPart; cut >= shortestPart; cut -= 1) {
    const first = term.slice(0, cut);
    const last = term.slice(cut);
    const bare = first.replace(/s$/u, '');
    if (!isKnown(last)) continue;
    const part = [bare, stem(first), first].find((one) => one.length >= shortestPart && isKnown(one));
    if (part !== undefined) return [part, last];
  }
  return undefined;
}

function isTurned(word: string, term: string): boolean {
  return word.length === term.length && [...word].sort().join('') === [...term].sort().join('');
}

function misspelt(term: string, list: WordList): Expansion {
  if (term.length < shortestMisspelt - 1 || /\p{N}/u.test(term)) return new Map();
  if (term.length < shortestMisspelt) {
    // In a short word letters change places; any other slip may make it another word.
    const turned = nearestWords(term, list.of(term.charAt(0)), 1, false).filter((word) =>
      isTurned(word, term),
    );
    return new Map(turned.map((word) => [word, quality.misspelt]));
  }
  const most = term.length >= 9 ? 2 : 1;
  // A word that goes on after what was typed is a compound or a longer form of it.
  const near = nearestWords(term, list.of(term.charAt(0)), most, term.length > shortestMisspelt);
  return new Map(near.map((word) => [word, quality.misspelt]));
}
