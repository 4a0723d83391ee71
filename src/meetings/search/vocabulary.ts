import { stem } from './terms.ts';

/** Terms that stand for a searched one, each with how surely: 1 is the word itself. */
export type Expansion = ReadonlyMap<string, number>;

/** The words of a Book as they are searched, and how to find those that a searched word means. */
export type Vocabulary = {
  add(terms: Iterable<string>): void;
  remove(terms: Iterable<string>): void;
  has(term: string): boolean;
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
  const meant = new Map<string, Expansion>();
  const parted = new Map<string, readonly string[] | undefined>();
  let joined: string | undefined;
  const changed = (): void => {
    joined = undefined;
    meant.clear();
    parted.clear();
  };
  const all = (): string => {
    joined ??= `\n${[...counts.keys()].join('\n')}\n`;
    return joined;
  };
  const vocabulary: Vocabulary = {
    add(terms) {
      for (const term of terms) {
        const count = counts.get(term) ?? 0;
        counts.set(term, count + 1);
        if (count === 0) changed();
      }
    },
    remove(terms) {
      for (const term of terms) {
        const count = counts.get(term) ?? 0;
        if (count > 1) counts.set(term, count - 1);
        else if (counts.delete(term)) changed();
      }
    },
    has: (term) => counts.has(term),
    expand(term) {
      const known = meant.get(term);
      if (known !== undefined) return known;
      const found = expansion(term, all(), (word) => counts.has(word));
      const made = found.size > 0 ? found : misspelt(term, counts.keys());
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
          partsOf(term, (part) => part.length >= shortestPart && begins(part, all())),
        );
      return parted.get(term);
    },
  };
  return vocabulary;
}

function begins(part: string, all: string): boolean {
  return all.includes(`\n${part}`);
}

function expansion(term: string, all: string, isWord: (word: string) => boolean): Expansion {
  const found = new Map<string, number>();
  const held = isWord(term);
  if (held) found.set(term, quality.itself);
  const short = term.length < shortestBeginning || (held && term.length === shortestBeginning);
  if (/^\p{N}{3,}$/u.test(term)) {
    for (const [word] of all.matchAll(new RegExp(`(?<=\\n)\\p{L}+${term}(?=\\n)`, 'gu')))
      found.set(word, quality.partOf);
    return found;
  }
  if (short || /^\p{N}/u.test(term)) return found;
  for (let at = all.indexOf(term); at >= 0; at = all.indexOf(term, at + 1)) {
    const from = all.lastIndexOf('\n', at) + 1;
    const word = all.slice(from, all.indexOf('\n', at));
    if (found.has(word)) continue;
    if (at === from) found.set(word, quality.begins);
    else if (isPart(term, word.slice(0, at - from), isWord)) found.set(word, quality.partOf);
  }
  return found.size > mostMeant ? new Map([...found].toSorted(surestFirst).slice(0, mostMeant)) : found;
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

function misspelt(term: string, words: Iterable<string>): Expansion {
  const found = new Map<string, number>();
  if (term.length < shortestMisspelt || /\p{N}/u.test(term)) return found;
  const most = term.length >= 9 ? 2 : 1;
  let best = most + 1;
  for (const word of words) {
    if (word[0] !== term[0] || word.length < term.length - most) continue;
    const distance = distanceToBeginning(term, word, most);
    if (distance > most || distance > best) continue;
    if (distance < best) found.clear();
    best = distance;
    found.set(word, quality.misspelt);
  }
  return found;
}

/** How many letters differ between a term and the nearest beginning of a word, or more than `most`; two that changed places count as one. */
function distanceToBeginning(term: string, word: string, most: number): number {
  const width = Math.min(word.length, term.length + most);
  let older: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= term.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= width; column += 1) {
      const same = term[row - 1] === word[column - 1];
      let least = Math.min(
        (above[column] ?? row) + 1,
        (here[column - 1] ?? row) + 1,
        (above[column - 1] ?? row) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && term[row - 1] === word[column - 2] && term[row - 2] === word[column - 1];
      if (swapped) least = Math.min(least, (older[column - 2] ?? row) + 1);
      here.push(least);
    }
    if (Math.min(...here) > most) return most + 1;
    older = above;
    above = here;
  }
  // A word that goes on after what was typed is a compound or a longer form of it.
  return term.length >= shortestMisspelt + 1
    ? Math.min(...above.slice(term.length - most))
    : (above[width] ?? most + 1);
}
