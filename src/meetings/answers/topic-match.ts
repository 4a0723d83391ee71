import { foldWords, tellingWords } from './word-search.ts';

/** What may be about a topic: its texts, each with how much it counts (1 for its own words, less for what stands around it). */
export type Candidate<T> = { readonly of: T; readonly texts: readonly (readonly [number, string])[] };

/** How much of a topic's words something holds, weighed by how telling they are: from 0 to 1. */
export type Fit<T> = { readonly of: T; readonly fit: number };

/** Less than this is not about the topic. */
const least = 0.34;
/** How near the best another must come to be meant as well. */
const near = 0.75;
/** Words of so few letters are found only whole. */
const shortWord = 3;
/** A longer word may go on differently after so much of it: "samordnare", "samordning". */
const commonStart = 0.7;
const leastStart = 6;

/** The candidates that are about a topic, the best first; those that fit as well stay in their order. */
export function aboutTopic<T>(words: string, candidates: readonly Candidate<T>[]): readonly Fit<T>[] {
  const wanted = [...new Set(tellingWords(words))];
  if (wanted.length === 0 || candidates.length === 0) return [];
  const held = candidates.map(({ of, texts }) => {
    const folded = texts.map(([weight, text]) => ({ weight, words: wordsOf(text) }));
    return { of, hits: wanted.map((word) => bestHit(word, folded)) };
  });
  const weights = wanted.map((_, at) => {
    const holding = held.filter(({ hits }) => (hits[at] ?? 0) > 0).length;
    return Math.log(1 + (candidates.length + 1) / (holding + 1));
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const fits = held
    .map(({ of, hits }) => ({
      of,
      fit: hits.reduce((sum, hit, at) => sum + hit * (weights[at] ?? 0), 0) / whole,
    }))
    .filter(({ fit }) => fit >= least)
    .toSorted((one, other) => other.fit - one.fit);
  const best = fits[0]?.fit ?? 0;
  return fits.filter(({ fit }) => fit >= near * best);
}

function bestHit(
  word: string,
  texts: readonly { readonly weight: number; readonly words: readonly string[] }[],
): number {
  return texts.reduce(
    (best, { weight, words }) => (weight > best && words.some((one) => isIn(word, one)) ? weight : best),
    0,
  );
}

function isIn(word: string, text: string): boolean {
  if (word.length <= shortWord) return text === word;
  if (text.includes(word)) return true;
  const start = Math.max(leastStart, Math.ceil(word.length * commonStart));
  return word.length > start && text.length > start && text.startsWith(word.slice(0, start));
}

/** Folded once for each text, for as long as it is asked about. */
const folded = new Map<string, readonly string[]>();
const mostFolded = 5000;

function wordsOf(text: string): readonly string[] {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= mostFolded) folded.clear();
  const made = foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  folded.set(text, made);
  return made;
}
