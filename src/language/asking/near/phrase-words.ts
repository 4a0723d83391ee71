import { stem } from '../../../meetings/search/terms.ts';
import type { WordForms } from '../../reading/phrases/phrase-tree.ts';
import { smallWorth } from './word-worth.ts';

/** Words that only make a question of what is asked about. */
const merely =
  /^(?:vem|vilka|vilken|vilket|vad|när|hur|är|finns|har|who|which|what|when|where|is|are|there|do|does|has|have)$/u;
/** The words of all phrases: by form and by stem the numbers of those that have it, and by number what lacking it costs. */
export type PhraseWords = {
  readonly byForm: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly costs: Float64Array;
  /** The same in a line that has no word that asks. */
  readonly unasked: Float64Array;
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
