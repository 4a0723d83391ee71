import type { LineWord } from './line-words.ts';
import type { PhraseWords } from './phrase-words.ts';

/** A shorter stem is one by chance. */
const shortestStem = 4;

/** Where a line has each word of phrases, by its number, a bit for each of the line's words: as written, and by its stem; and what lacking it costs. */
export type Places = {
  readonly exact: Int32Array;
  readonly alike: Int32Array;
  readonly costs: Float64Array;
};

/** The places of the words of phrases in a line of some words; `asks` where one of those asks. */
export function placesIn(words: readonly LineWord[], known: PhraseWords, asks: boolean): Places {
  const { byForm, byStem, costs, unasked } = known;
  const [exact, alike] = [new Int32Array(costs.length), new Int32Array(costs.length)];
  const mark = (places: Int32Array, numbers: readonly number[] | undefined, at: number): void => {
    for (const number of numbers ?? []) places[number] = (places[number] ?? 0) | (1 << at);
  };
  for (const [at, { word, other, stem: root }] of words.entries()) {
    mark(exact, byForm.get(word), at);
    if (other !== undefined) mark(exact, byForm.get(other), at);
    if (root.length >= shortestStem) mark(alike, byStem.get(root), at);
  }
  return { exact, alike, costs: asks ? costs : unasked };
}
