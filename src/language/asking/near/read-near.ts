import { holdsWord } from '../../../meetings/search/search.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { isKnownTopic } from '../glossary.ts';
import { readerOf } from '../question-tables.ts';
import { ownNames } from '../this-group.ts';
import { type Compared, compare, type Fit, inWords } from './compare.ts';
import { lineWords, mostWords } from './line-words.ts';
import { namedIn } from './named-in.ts';
import { namesIn } from './names-in.ts';
import { type NearPhrase, nearPhrases } from './near-phrases.ts';
import type { ReadLine } from './read-line.ts';
import type { NamedKind } from './slot-kinds.ts';
import { asking, asksOrTells } from './statement-words.ts';
import { placesIn } from './word-places.ts';
import { smallWorth, worthOf } from './word-worth.ts';

/** A phrase that a line may mean, how it fits, and what it then asks. */
export type Candidate = { readonly phrase: NearPhrase; readonly fit: Fit; readonly intent: Intent };

/** How a line was read that fits no phrase wholly: its words as they were read, and what it may mean. */
export type NearRead = {
  readonly line: ReadLine;
  /** Phrases that a reader accepts, best first; each is read when it is asked for. */
  readonly candidates: () => Iterable<Candidate>;
};

/** So many phrases that share words with a line are compared with it. */
const compared = 40;
/** What a phrase needs and the line lacks counts so much against it. */
const lacking = 0.7;
/** So many are read, best first. */
const tried = 25;
const worthReading = 0.3;
const timedKinds: ReadonlySet<NamedKind> = new Set<NamedKind>(['meeting', 'period']);

/** Reads what a line may ask; nothing of it is certain. */
export function readNear(said: string, context: UnderstandContext): NearRead | undefined {
  const names = namesIn(said, context.book);
  const own = ownNames(context.book.group);
  const words = lineWords(said, names, (word) => holdsWord(context.book, word)).map((word) =>
    own.includes(word.word) ? { ...word, other: 'gruppen' } : word,
  );
  if (words.length === 0 || words.length > mostWords) return undefined;
  const { phrases, steps, weights, known: inPhrases } = nearPhrases();
  const known: boolean[] = [];
  const named = namedIn(said, words, names, context);
  const line: ReadLine = {
    line: said,
    words,
    weights: words.map(({ word, stem: root }) => worthOf(word, weights.get(root))),
    asksBy: words.map(({ stem: root }) => weights.get(root) ?? 0),
    asksOrTells: words.map(({ word }) => asksOrTells(word)),
    named,
    timed: named.reduce((bits, { kind, mask }) => (timedKinds.has(kind) ? bits | mask : bits), 0),
    isKnown: (index) => {
      known[index] ??= isKnownTopic(words[index]?.word ?? '', context.book);
      return known[index];
    },
    places: placesIn(
      words,
      inPhrases,
      words.some(({ word }) => asking.test(word)),
    ),
  };
  const fits = sharing(line)
    .flatMap((number): readonly Fitting[] => {
      const phrase = phrases[number];
      const fit = compare(steps.starts[number] ?? 0, steps, line, worthReading);
      return phrase === undefined || fit === undefined || fit.score < worthReading ? [] : [{ phrase, fit }];
    })
    .toSorted((one, other) => other.fit.score - one.fit.score);
  const read = words.map(({ word }) => word).join(' ');
  return { line, candidates: () => readInTurn(fits.slice(0, tried), { context, line: said, read }, line) };
}

type Fitting = { readonly phrase: NearPhrase; readonly fit: Compared };

/** Not made anew for each line: what a generator function was made in lives on until all memory is looked through. */
function* readInTurn(
  fits: readonly Fitting[],
  asked: { readonly context: UnderstandContext; readonly line: string; readonly read: string },
  line: ReadLine,
): Iterable<Candidate> {
  for (const { phrase, fit } of fits) {
    const intent = readerOf(phrase.key)({ slots: fit.slots, ...asked });
    if (intent !== undefined) yield { phrase, fit: inWords(fit, line), intent };
  }
}

const noPhrases = new Uint32Array(0);

/** The numbers of the phrases that share most of what the line tells, and lack least of what they need. */
function sharing({ words, weights }: ReadLine): readonly number[] {
  const { byStem, needs, told } = nearPhrases();
  const shared: number[] = [];
  // What shares but small words with a line that has others of some phrase is not worth comparing.
  const tells = words.some(({ stem: root }, index) => (weights[index] ?? 0) > smallWorth && byStem.has(root));
  const least = tells ? smallWorth : 0;
  const share = (from: number, isNew: boolean) => {
    for (const [index, { stem: root }] of words.entries()) {
      const weight = weights[index] ?? 0;
      if (weight === 0 || weight > from !== isNew) continue;
      const holding = byStem.get(root) ?? noPhrases;
      for (let at = 0; at < holding.length; at += 1) {
        const phrase = holding[at] ?? 0;
        if (told[phrase] === 0) {
          if (!isNew) continue;
          shared.push(phrase);
        }
        told[phrase] = (told[phrase] ?? 0) + weight;
      }
    }
  };
  share(least, true);
  share(least, false);
  const worthOfPhrase = (phrase: number) => {
    const one = told[phrase] ?? 0;
    return one - lacking * Math.max(0, (needs[phrase] ?? 0) - one);
  };
  const worst = worstOfBest(shared, worthOfPhrase);
  const best = shared
    .filter((phrase) => worthOfPhrase(phrase) >= worst)
    .sort((one, other) => worthOfPhrase(other) - worthOfPhrase(one))
    .slice(0, compared);
  for (const phrase of shared) told[phrase] = 0;
  return best;
}

/** Numbers alone are sorted in a small part of the time that it takes to sort what they are of. */
function worstOfBest(shared: readonly number[], worthOf: (phrase: number) => number): number {
  const worth = new Float64Array(shared.length);
  for (let at = 0; at < shared.length; at += 1) worth[at] = worthOf(shared[at] ?? 0);
  return worth.sort().at(-compared) ?? Number.NEGATIVE_INFINITY;
}
