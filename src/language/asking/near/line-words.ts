import { stem } from '../../../meetings/search/terms.ts';
import { slips } from './close-words.ts';
import type { NamesIn } from './names-in.ts';
import { nearPhrases } from './near-phrases.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { shortened } from './shortened.ts';
import { timeWords } from './time-words.ts';

/** A word of a line: as said, and as it is read, in lower case and with slips mended. */
export type LineWord = {
  readonly said: string;
  readonly word: string;
  /** What else it can be, where it is slurred. */
  readonly other?: string;
  readonly stem: string;
  /** Where it stands in the line. */
  readonly start: number;
  readonly end: number;
};

/** A line of more words than these is nobody's question. */
export const mostWords = 30;

/** "who's" is two words. */
const contracted = /^(who|what|when|where|how)'s$/u;
const wordSource = /\d+(?:[/.:–-]\d+)*(?::?[ae](?!\p{L}))?|\p{L}+(?:[’'-]\p{L}+)*/gu;

/**
 * The words of a line; slips are mended toward the words of questions and of time, but not in names, nor where the
 * Book knows such a word.
 */
export function lineWords(
  line: string,
  names: NamesIn,
  isKnown: (word: string) => boolean,
): readonly LineWord[] {
  const spans = [...names.persons, ...names.organisations];
  return [...line.matchAll(wordSource)].flatMap((found): readonly LineWord[] => {
    const [said] = found;
    const [start, end] = [found.index, found.index + said.length];
    const lower = said.toLowerCase().replace(/’/gu, "'");
    const named = spans.some((span) => start < span.end && end > span.start);
    const [slur, other] = named ? [] : (shortened.get(lower) ?? []);
    const word = slur ?? (named ? lower : mended(lower, isKnown));
    const whole = { said, word, ...(other === undefined ? {} : { other }), stem: stem(word), start, end };
    const asks = contracted.exec(word)?.[1];
    if (asks === undefined) return [whole];
    return [
      { said, word: asks, stem: stem(asks), start, end },
      { said: '', word: 'is', stem: 'is', start: end, end },
    ];
  });
}

const remembered = new Map<string, string | undefined>();

function mended(said: string, isKnown: (word: string) => boolean): string {
  if (said.length < 4 || /[\d'-]/u.test(said)) return said;
  // A letter typed three times is one slip.
  const word = said.replace(/(\p{L})\1{2,}/gu, '$1$1');
  // "remis": without its last letter a word is known by its stem, but is none.
  const doubled = `${word}${word.at(-1)}`;
  if (nearPhrases().words.has(doubled) && !nearPhrases().words.has(word) && !ordinaryWords().has(word))
    return doubled;
  if (isPlain(word) || isKnown(word)) return word;
  if (!remembered.has(word)) {
    if (remembered.size > 5000) remembered.clear();
    remembered.set(word, nearest(word));
  }
  return remembered.get(word) ?? word;
}

function isPlain(word: string): boolean {
  const { words, weights } = nearPhrases();
  return words.has(word) || weights.has(stem(word)) || timeWords.has(word) || ordinaryWords().has(word);
}

/** The one word that a slip makes of it; of several, none. */
function nearest(word: string): string | undefined {
  const most = word.length >= 9 ? 2 : 1;
  let best: string[] = [];
  let fewest = most;
  const shortest = word.length <= shortWord ? word.length : word.length - most;
  for (const known of vocabulary(Math.max(4, shortest), word.length + most)) {
    const count = slips(word, known, fewest);
    if (count > fewest) continue;
    if (count < fewest) best = [];
    fewest = count;
    best.push(known);
  }
  // The first letter is seldom wrong.
  return oneOf(best) ?? oneOf(best.filter((known) => known[0] === word[0])) ?? commonest(best);
}

/** The one that stands in many more questions than any of the others. */
function commonest(words: readonly string[]): string | undefined {
  const { byStem } = nearPhrases();
  const counted = words
    .map((word) => ({ word, root: stem(word), count: byStem.get(stem(word))?.length ?? 0 }))
    .toSorted((one, other) => other.count - one.count);
  const [first, ...others] = counted;
  const next = others.find(({ root }) => root !== first?.root);
  return first !== undefined && first.count >= muchMore * ((next?.count ?? 0) + 1) ? first.word : undefined;
}

const muchMore = 5;

function oneOf(words: readonly string[]): string | undefined {
  return new Set(words.map(stem)).size === 1 ? words[0] : undefined;
}

/** A short word that has a letter more than another is oftener a word of its own than a slip. */
const shortWord = 6;

let byLength: readonly (readonly string[])[] | undefined;

/** The words of questions and of time that are so long. */
function vocabulary(from: number, to: number): readonly string[] {
  byLength ??= [...new Set([...nearPhrases().words, ...timeWords])].reduce<string[][]>((all, word) => {
    all[word.length] = [...(all[word.length] ?? []), word];
    return all;
  }, []);
  return byLength.slice(from, to + 1).flatMap((words) => words ?? []);
}
