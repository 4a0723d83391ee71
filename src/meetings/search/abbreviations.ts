import { isSmall, stem, wordsOf } from './terms.ts';

/** What is written short in most groups of this field, and what it stands for. */
export const generalAbbreviations: Readonly<Record<string, string>> = {
  ök: 'överenskommelse',
  öken: 'överenskommelse',
  au: 'arbetsutskott',
  ldg: 'länsdelsgrupp',
  lgu: 'lokal grupp utveckling',
  sip: 'samordnad individuell plan',
  vårdsip: 'samordnad individuell plan',
  hsl: 'hälso och sjukvårdslagen',
  sol: 'socialtjänstlagen',
  lss: 'lagen om stöd och service',
  lpt: 'lagen om psykiatrisk tvångsvård',
  lvm: 'lagen om vård av missbrukare',
  lvu: 'lagen om vård av unga',
  lou: 'lagen om offentlig upphandling',
  mas: 'medicinskt ansvarig sjuksköterska',
  bup: 'barn och ungdomspsykiatri',
  mvc: 'mödravårdscentral',
  bvc: 'barnavårdscentral',
  bhv: 'barnhälsovård',
  vc: 'vårdcentral',
  säbo: 'särskilt boende',
  ifo: 'individ och familjeomsorg',
  voc: 'vård och omsorgscollege',
  skr: 'sveriges kommuner och regioner',
  ivo: 'inspektionen för vård och omsorg',
  kf: 'kommunfullmäktige',
  ks: 'kommunstyrelse',
  npf: 'neuropsykiatrisk funktionsnedsättning',
  rehab: 'rehabilitering',
  hsv: 'hälso och sjukvård',
  gdpr: 'dataskydd',
  apt: 'arbetsplatsträff',
  fou: 'forskning och utveckling',
};

/** A short form and what it stands for, both as they are searched. */
export type Abbreviation = { readonly short: string; readonly terms: readonly string[] };

/** The general ones, by their short forms as they are searched. */
export const generalShort: readonly Abbreviation[] = Object.entries(generalAbbreviations).map(
  ([short, long]) => ({ short: stem(short), terms: telling(long) }),
);

const inBrackets = /((?:[\p{L}\p{N}-]+[ \t]+){0,6}[\p{L}\p{N}-]+)[ \t]*\((\p{Lu}[\p{L}\p{N}-]{1,6})\)/gu;
const spelledAfter =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]{1,6})[ \t]*\(((?:[\p{L}\p{N}-]+[ \t]+){0,6}[\p{L}\p{N}-]+)/gu;

/**
 * The short forms that a text explains itself, as "tillnyktringsenhet (TNE)" or "SAS (socialt ansvarig samordnare i
 * …)": those whose letters begin the words before them, or stand in order in the one compound word before them.
 */
export function explainedIn(text: string): readonly Abbreviation[] {
  if (!text.includes('(')) return [];
  const before = [...text.matchAll(inBrackets)].map(([, said = '', short = '']) => ({
    short,
    words: spellingEnd(said.split(/\s+/u), short),
  }));
  const after = [...text.matchAll(spelledAfter)].map(([, short = '', said = '']) => ({
    short,
    words: spellingStart(said.split(/\s+/u), short),
  }));
  return [...before, ...after].flatMap(({ short, words }) => {
    if (words === undefined || !isShort(short)) return [];
    return [{ short: stem(short.toLowerCase()), terms: telling(words.join(' ')) }];
  });
}

/** Mostly capital letters: a name in brackets explains nothing. */
function isShort(said: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?){2,6}$/u.test(said);
}

function telling(long: string): readonly string[] {
  const words = wordsOf(long);
  const some = words.filter((word) => !isSmall(word));
  return (some.length > 0 ? some : words).map(stem);
}

function spellingEnd(words: readonly string[], short: string): readonly string[] | undefined {
  for (let count = 1; count <= words.length; count += 1) {
    const last = words.slice(-count);
    if (spells(last, short)) return last;
  }
  return undefined;
}

function spellingStart(words: readonly string[], short: string): readonly string[] | undefined {
  for (let count = 1; count <= words.length; count += 1) {
    const first = words.slice(0, count);
    if (spells(first, short)) return first;
  }
  return undefined;
}

/** Each word begins with one of the letters in their order; small words may be passed over, and one word holds them all in order. */
function spells(words: readonly string[], short: string): boolean {
  const letters = [...short.toLowerCase()];
  const [only = '', ...more] = words.map((word) => word.toLowerCase());
  if (more.length === 0)
    return only.length >= 2 * letters.length && only[0] === letters[0] && holdsInOrder(only, letters);
  let at = 0;
  for (const word of [only, ...more]) {
    if (word[0] === letters[at]) at += 1;
    else if (!isSmall(word)) return false;
  }
  return at === letters.length && only[0] === letters[0];
}

function holdsInOrder(word: string, letters: readonly string[]): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
