import { stem } from '../../../meetings/search/terms.ts';
import type { WordForms } from '../../reading/phrases/phrase-tree.ts';
import type { LineWord } from './line-words.ts';
import { smallWorth } from './word-worth.ts';

/** Words that only make a question of what is asked about. */
const merely =
  /^(?:vem|vilka|vilken|vilket|vad|när|hur|är|finns|har|who|which|what|when|where|is|are|there|do|does|has|have)$/u;
/** A shorter stem is one by chance. */
const shortestStem = 4;

/** The words of all phrases: by form and by stem the numbers of those that have it, and by number what lacking it costs. */
export type PhraseWords = {
  readonly byForm: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly costs: Float64Array;
  /** The same in a line that has no word that asks. */
  readonly unasked: Float64Array;
};

/** Where a line has each word of phrases, by its number, a bit for each of the line's words: as written, and by its stem; and what lacking it costs. */
export type Places = {
  readonly exact: Int32Array;
  readonly alike: Int32Array;
  readonly costs: Float64Array;
};

/** Some words of phrases, ready to be looked for; `weightOf` tells how much each tells. */
export function phraseWords(words: readonly WordForms[], weightOf: (word: string) => number): PhraseWords {
  const most = words.reduce((so, { number }) => Math.max(so, number), -1) + 1;
  const [costs, unasked] = [new Float64Array(most), new Float64Array(most)];
  const [byForm, byStem] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const put = (all: Map<string, number[]>, key: string, number: number): void => {
    const known = all.get(key);
    if (known === undefined) all.set(key, [number]);
    else known.push(number);
  };
  for (const { forms, number } of words) {
    if (costs[number] !== 0) continue;
    const [first = ''] = forms;
    const cost = weightOf(first);
    costs[number] = cost;
    unasked[number] = merely.test(first) ? smallWorth : cost;
    for (const form of new Set(forms)) put(byForm, form, number);
    for (const root of new Set(forms.map(stem))) put(byStem, root, number);
  }
  return { byForm, byStem, costs, unasked };
}

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
