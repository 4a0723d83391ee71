import { once } from './once.ts';
import { edgesOf, neededIn, type PhraseNode, phraseTree } from './phrase-tree.ts';
import { type Sieve, sieveOf } from './sieve.ts';

/** What the slots of a phrase held, to the letter. */
export type Slots = Readonly<Record<string, string | undefined>>;

/** A letter of Latin script or a digit: an expression with all of Unicode's takes five times as long to make. */
const inWord = '[0-9A-Za-zÀ-ÖØ-öø-ſ]';
const itemWords = '(?:§+|punkt(?:en)?|pkt\\.?|p\\.?|paragraf|ärendet?|nr\\.?|item|point|no\\.?)';
/** A letter set apart by a space belongs to the number only where no sentence can begin with it. */
const spacedLetter =
  '\\s[a-zåäö](?=\\s*(?:[:;,.!?)]|$)|\\s+(?:utg|till|igen|är|klar|behandl|bord|skj|ansv|beslut|to\\b|again|is\\b|done|hand|with|post))';
const whole = `\\d{1,3}(?:[a-zåäö](?!${inWord})|${spacedLetter})?(?!${inWord})`;
/** Of an item, or of a sub-item: "7.2". */
const number = `${whole}(?:\\.[1-9]\\d?(?!${inWord}))?`;

const slotSources: Readonly<Record<string, string>> = {
  item: `(?:${itemWords}\\s*)?(?<item>${number})`,
  /** Only with its sign or word before it: "punkt 7", "§7". */
  pointed: `${itemWords}\\s*(?<item>${number})`,
  items: `(?:(?:${itemWords}|punkterna|items)\\s*)?(?<items>\\d{1,3}(?:\\s?[a-z])?(?:\\.[1-9]\\d?)?(?:\\s*(?:,|och|and|&|-|–)\\s*\\d{1,3}(?:\\.[1-9]\\d?)?)*)`,
  /** The second number is that of a record, or of a sub-item: what stands there tells. */
  record: `(?:${itemWords}\\s*)?(?<item>${whole})(?:\\.(?<nth>\\d{1,2})|,?\\s+(?:beslut|uppdrag|notering|decision|task|note)\\s+(?<other>\\d{1,2}))?`,
  /** That a decision is meant. */
  decided: '(?<decided>beslut|decision)',
  /** One of several decisions of an item: "7, beslut 2". */
  ofDecision: `(?:${itemWords}\\s*)?(?<item>${whole}),?\\s+(?:beslut|decision)\\s+(?<other>\\d{1,2})`,
  /** Up to a colon. */
  said: '(?<said>[^:\\n]{1,80})',
  code: '(?<code>[A-Za-z0-9]+(?:[\\s-]+[A-Za-z0-9]+)?)',
};

/**
 * Makes a regular expression of a phrase as people say it: `[x]` may be left out, `(a|b)` is either, `{slot}` is what
 * varies or, if it is one of the macros, a regular expression; a space is any white space. `whole` must be all of the line, `head` only its beginning.
 */
function compilePhrase(pattern: string, part: 'whole' | 'head', macros: Slots = {}): RegExp {
  const source = pattern.replace(/\{(\w+)\}|[[\]()|]| |[.?*+^$\\']/gu, (sign, slot?: string) => {
    if (slot !== undefined) return slotSource(slot, macros);
    if (sign === '[' || sign === '(') return '(?:';
    if (sign === ']') return ')?';
    if (sign === ')' || sign === '|') return sign;
    if (sign === "'") return "['’]";
    return sign === ' ' ? '\\s+' : `\\${sign}`;
  });
  const expression = `^${source}${part === 'whole' ? '$' : `(?!${inWord})`}`;
  return new RegExp(expression, flagsFor(expression));
}

/** All of Unicode only where a phrase itself needs its letters. */
function flagsFor(source: string): 'i' | 'iu' {
  return source.includes('\\p{') ? 'iu' : 'i';
}

function slotSource(slot: string, macros: Slots): string {
  const macro = macros[slot];
  if (macro !== undefined) return slot === 'role' ? `(?<role>${macro})` : `(?:${macro})`;
  return slotSources[slot] ?? `(?<${slot}>\\S(?:.*?\\S)??)`;
}

/** Phrases by what they mean, ready to try in order. */
export type CompiledPhrases<Key extends string> = readonly {
  readonly key: Key;
  /** As it stands in its table. */
  readonly row: string;
  /** Made when a line is first held against it: most never are. */
  readonly match: () => RegExp;
  /** The words that it must hold, of each group one: a line without them need not be held against it. */
  readonly needed: readonly (readonly string[])[];
  /** With one of which it must begin, and end; absent where with anything. */
  readonly first?: readonly string[] | undefined;
  readonly last?: readonly string[] | undefined;
}[];

/** Compiles a table of phrases, in the order of its rows. */
export function compilePhrases<Key extends string>(
  table: Readonly<Record<Key, readonly string[]>>,
  part: 'whole' | 'head',
  macros: Slots = {},
): CompiledPhrases<Key> {
  return (Object.keys(table) as Key[]).flatMap((key) =>
    table[key].map((pattern) => {
      const tree = phraseTree(pattern);
      return {
        key,
        row: pattern,
        match: once(() => compilePhrase(pattern, part, macros)),
        needed: neededIn(tree),
        first: edgeOf(pattern, tree, 'first'),
        last: part === 'whole' ? edgeOf(pattern, tree, 'last') : undefined,
      };
    }),
  );
}

/** The tree says nothing of signs that are not written in words. */
function edgeOf(pattern: string, tree: PhraseNode, edge: 'first' | 'last'): readonly string[] | undefined {
  return /[^\p{L}\p{N}\s[\](){}|_]/u.test(pattern) ? undefined : edgesOf(tree, edge);
}

/** The first phrase that fits and whose reader accepts what its slots hold; a reader that returns nothing passes it on. */
export function firstMatch<Key extends string, Found>(
  phrases: CompiledPhrases<Key>,
  line: string,
  read: (key: Key, slots: Slots, length: number, row: string) => Found | undefined,
): Found | undefined {
  for (const index of sieveFor(phrases)(inForms(line))) {
    const phrase = phrases[index];
    const found = phrase?.match().exec(line);
    if (phrase === undefined || found === undefined || found === null) continue;
    const { key, row } = phrase;
    const result = read(key, found.groups ?? {}, found[0].length, row);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** A line as the words that phrases need are looked for in it. */
export function inForms(line: string): string {
  // One line is held against many tables.
  if (latest.line !== line) latest = { line, forms: line.toLowerCase().replaceAll('’', "'") };
  return latest.forms;
}

let latest = { line: '', forms: '' };

const sieves = new WeakMap<object, Sieve>();

function sieveFor(phrases: CompiledPhrases<string>): Sieve {
  const known = sieves.get(phrases);
  if (known !== undefined) return known;
  const made = sieveOf(phrases);
  sieves.set(phrases, made);
  return made;
}
