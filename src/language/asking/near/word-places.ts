import { stem } from '../../../meetings/search/terms.ts';
import type { LineWord } from './line-words.ts';
import type { ReadLine } from './read-line.ts';
import { smallWorth } from './word-worth.ts';

/** Words that only make a question of what is asked about. */
const merely =
  /^(?:vem|vilka|vilken|vilket|vad|när|hur|är|finns|har|who|which|what|when|where|is|are|there|do|does|has|have)$/u;
/** Where a line has a word of a phrase, a bit for each of its words: as written, and by its stem; and what lacking it costs. */
export type WordPlace = { readonly exact: number; readonly alike: number; readonly cost: number };

/** A line's words by how they are written and by their stems, and the places of words that phrases have had so far. */
export type Places = {
  /** A bit for each letter by which a word begins; some share one. */
  readonly letters: number;
  readonly written: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
  readonly known: Map<readonly string[], WordPlace>;
};

/** The places of a line's words. The line holds them itself: in a WeakMap they would outlive it until all memory is looked through. */
export function placesIn(words: readonly LineWord[]): Places {
  const [written, stems] = [new Map<string, number>(), new Map<string, number>()];
  const mark = (all: Map<string, number>, key: string, at: number) =>
    all.set(key, (all.get(key) ?? 0) | (1 << at));
  let letters = 0;
  for (const [at, { word: one, other = one, stem: root }] of words.entries()) {
    mark(written, one, at);
    mark(written, other, at);
    if (root.length > 3) mark(stems, root, at);
    letters |= firstLetter(one) | firstLetter(other) | firstLetter(root);
  }
  return { letters, written, stems, known: new Map() };
}

/** Where a line has any of the forms of a word. */
export function placeOf(forms: readonly string[], line: ReadLine): WordPlace {
  const { letters, written, stems: roots, known } = line.places;
  const found = known.get(forms);
  if (found !== undefined) return found;
  const traits = traitsOf(forms, line);
  let [exact, alike] = [0, 0];
  if ((traits.letters & letters) !== 0) {
    for (const form of forms) exact |= written.get(form) ?? 0;
    for (const root of traits.stems) alike |= roots.get(root) ?? 0;
  }
  // A line that asks with no word for it lacks those of the phrase.
  const cost = !line.asks && traits.merely ? smallWorth : traits.weight;
  const made = { exact, alike, cost };
  known.set(forms, made);
  return made;
}

/** What holds of a word of phrases in all its forms, whatever line it is compared with. */
type Traits = {
  readonly letters: number;
  readonly stems: readonly string[];
  readonly weight: number;
  readonly merely: boolean;
};

const allTraits = new WeakMap<readonly string[], Traits>();

function traitsOf(forms: readonly string[], { weightOf }: ReadLine): Traits {
  const known = allTraits.get(forms);
  if (known !== undefined) return known;
  const [first = ''] = forms;
  const roots = forms.map(stem);
  const letters = [...forms, ...roots].reduce((all, one) => all | firstLetter(one), 0);
  const made = { letters, stems: roots, weight: weightOf(first), merely: merely.test(first) };
  allTraits.set(forms, made);
  return made;
}

function firstLetter(word: string): number {
  return 1 << (word.charCodeAt(0) & 31);
}
