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
  hs: 'hälso och sjukvård',
  hsv: 'hälso och sjukvård',
  gdpr: 'dataskydd',
  apt: 'arbetsplatsträff',
  fou: 'forskning och utveckling',
};

/** A short form and what it stands for, both as they are searched. */
export type Abbreviation = {
  readonly short: string;
  readonly terms: readonly string[];
  /** What it stands for, in words. */
  readonly long: string;
};

/** Whether a word is a short form, perhaps with an ending as people say it: "öken", "SIParna"; "HSN" is not "HS". */
export function isFormOf(word: string, short: string): boolean {
  if (word === short) return true;
  const ending = word.startsWith(short) ? word.slice(short.length) : '';
  return endings.has(ending) && (ending.length > 1 || short.length > 3);
}

const endings = new Set('s n t en et ens ets ar er arna erna arnas ernas'.split(' '));

/** The general ones, by their short forms as they are searched. */
export const generalShort: readonly Abbreviation[] = Object.entries(generalAbbreviations).map(
  ([short, long]) => ({ short: stem(short), terms: telling(long), long }),
);

const inBrackets =
  /(?<![\p{L}\p{N}-])((?:[\p{L}\p{N}-]{1,60}[ \t]+){0,6}[\p{L}\p{N}-]{1,60})[ \t]*\((\p{Lu}[\p{L}\p{N}-]{1,6})\)/gu;
const spelledAfter =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]{1,6})[ \t]*\(((?:[\p{L}\p{N}-]+[ \t]+){0,6}[\p{L}\p{N}-]+)/gu;

/** "den regionala utvecklingsstrategin, RUSen, …" */
const afterComma =
  /(?<![\p{L}\p{N}-])((?:[\p{L}\p{N}-]{1,60}[ \t]+){0,6}[\p{L}\p{N}-]{1,60}),[ \t]+(\p{Lu}{2,6})(?=:?(?:en|n|et|t|s)?(?:[.,;)]|\s|$))/gu;

/**
 * The short forms that a text explains itself, as "tillnyktringsenhet (TNE)" or "SAS (socialt ansvarig samordnare i
 * …)": those whose letters begin the words before them, or stand in order in the one compound word before them.
 */
export function explainedIn(text: string): readonly Abbreviation[] {
  if (!/[(,]/u.test(text)) return [];
  const before = [...text.matchAll(inBrackets), ...text.matchAll(afterComma)].map(
    ([, said = '', short = '']) => ({
      short,
      words: spellingEnd(said.split(/\s+/u), short),
    }),
  );
  const after = [...text.matchAll(spelledAfter)].map(([, short = '', said = '']) => ({
    short,
    words: spellingStart(said.split(/\s+/u), short),
  }));
  return [...before, ...after].flatMap(({ short, words }) => {
    if (words === undefined || !isShort(short)) return [];
    return [abbreviation(short, words.join(' '))];
  });
}

function abbreviation(short: string, long: string): Abbreviation {
  return { short: stem(short.toLowerCase()), terms: telling(long), long: long.toLowerCase() };
}

const capitals = /(?<![\p{L}\p{N}-])\p{Lu}{3,5}(?![\p{L}\p{N}])/gu;
/** What bodies and matters are called by last: a short form's last letter stands for such a one. */
const lastParts =
  /(?:enhet|team|grupp|råd|nämnd|plan|program|avtal|överenskommelse|mottagning|central|verksamhet|vård|tjänst|samordnare|modell|projekt|lag|rutin|strategi|utskott|nätverk|kommitté|boende|utredning|teknik|stöd|samverkan|beredning)(?:en|et|n|t|er|erna|arna|s|ets|ens|terna)?$/u;
const shortestLong = 9;

/**
 * The short forms that the texts of one item use beside the compound that they stand for, as "TNE" and
 * "tillnyktringsenhet": their first letter begins it, their last its last part, and the others stand between.
 */
export function usedBeside(text: string): readonly Abbreviation[] {
  const shorts = new Set(text.match(capitals) ?? []);
  if (shorts.size === 0) return [];
  const long = [...new Set(wordsOf(text))].filter((word) => word.length >= shortestLong);
  return [...shorts].flatMap((short) => {
    const found = long.filter((word) => isCompoundOf(word, [...short.toLowerCase()]));
    const [only, ...others] = [...new Set(found.map(stem))];
    const word = found[0];
    return only === undefined || others.length > 0 || word === undefined ? [] : [abbreviation(short, word)];
  });
}

function isCompoundOf(word: string, letters: readonly string[]): boolean {
  const last = lastParts.exec(word);
  if (last === null || word[0] !== letters[0] || word[last.index] !== letters.at(-1)) return false;
  const between = word.slice(1, last.index);
  return between.length >= 3 * (letters.length - 2) && holdsInOrder(between, letters.slice(1, -1));
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
  // The last may be a compound: "regional utvecklingsstrategi" is "RUS".
  const last = more.at(-1) ?? '';
  if (last.length >= shortestLong && last[0] === letters[at - 1])
    return only[0] === letters[0] && holdsInOrder(last.slice(1), letters.slice(at));
  return at === letters.length && only[0] === letters[0];
}

function holdsInOrder(word: string, letters: readonly string[]): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
