import type { Language } from '../../../meetings/model/terms.ts';
import { stem } from '../../../meetings/search/terms.ts';
import { once } from '../../reading/phrases/once.ts';
import { neededIn, type PhraseNode, phraseTree, wordsIn } from '../../reading/phrases/phrase-tree.ts';
import { questionTables } from '../question-tables.ts';
import { spelledOut } from '../spelled-out.ts';
import { type PhraseSteps, stepsOf } from './phrase-steps.ts';
import { type PhraseWords, phraseWords } from './phrase-words.ts';
import { smallWorth } from './word-worth.ts';

/** A row of the question tables, ready to be compared with a line. */
export type NearPhrase = {
  readonly key: string;
  readonly language: Language;
  readonly pattern: string;
  readonly tree: PhraseNode;
};

/** All phrases of all languages, what each of their words tells, and which phrases a word stands in. */
export type NearPhrases = {
  readonly phrases: readonly NearPhrase[];
  /** The same, ready to be compared. */
  readonly steps: PhraseSteps;
  /** By stem, from 0 (in every question) to 1 (in one). */
  readonly weights: ReadonlyMap<string, number>;
  readonly byStem: ReadonlyMap<string, Uint32Array>;
  /** By phrase, how much the words tell together that it cannot do without. */
  readonly needs: Float64Array;
  /** Room to count in what a line tells of each phrase: all 0 between lines. */
  readonly told: Float64Array;
  /** The words of them by number, ready to be looked for in a line. */
  readonly known: PhraseWords;
  /** As they are written in phrases. */
  readonly words: ReadonlySet<string>;
};

/** Made when the first line that fits no phrase is read. */
export const nearPhrases: () => NearPhrases = once(make);

function make(): NearPhrases {
  const phrases = questionTables.flatMap(({ rows: byLanguage }) =>
    (Object.keys(byLanguage) as Language[]).flatMap((language) =>
      Object.entries(byLanguage[language]).flatMap(([key, rows]) =>
        (key.endsWith('-loose') ? [] : rows).map((row): NearPhrase => {
          const pattern = spelledOut(row, language);
          return { key, language, pattern, tree: phraseTree(pattern) };
        }),
      ),
    ),
  );
  const words = new Set<string>();
  const keys = new Map<string, Set<string>>();
  const byStem = new Map<string, number[]>();
  for (const [index, { tree, key }] of phrases.entries()) {
    const all = wordsIn(tree).flatMap(({ forms }) => forms);
    for (const word of all) words.add(word);
    for (const root of new Set(all.map(stem))) {
      keys.set(root, (keys.get(root) ?? new Set()).add(key));
      const withRoot = byStem.get(root);
      if (withRoot === undefined) byStem.set(root, [index]);
      else withRoot.push(index);
    }
  }
  const weights = weigh(keys, new Set(phrases.map(({ key }) => key)).size);
  const tells = (forms: readonly string[]) => Math.min(...forms.map((form) => weights.get(stem(form)) ?? 0));
  const needs = Float64Array.from(phrases, ({ tree }) =>
    neededIn(tree).reduce((sum, forms) => sum + tells(forms), 0),
  );
  const told = new Float64Array(phrases.length);
  const weightOf = (word: string) => Math.max(weights.get(stem(word)) ?? 0.9, smallWorth);
  const known = phraseWords(
    phrases.flatMap(({ tree }) => wordsIn(tree)),
    weightOf,
  );
  const steps = stepsOf(phrases.map(({ tree }) => tree));
  return { phrases, steps, weights, byStem: inRows(byStem), needs, told, known, words };
}

/** The lists as they are read fastest. */
function inRows(lists: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, Uint32Array> {
  return new Map([...lists].map(([root, list]) => [root, Uint32Array.from(list)]));
}

/** A word that stands in few questions tells more of what is asked than one that stands in most. */
function weigh(keys: ReadonlyMap<string, ReadonlySet<string>>, all: number): ReadonlyMap<string, number> {
  const most = Math.log(1 + all);
  return new Map([...keys].map(([root, { size }]) => [root, Math.log(1 + all / size) / most]));
}
