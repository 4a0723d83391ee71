import { stem } from '../../../meetings/search/terms.ts';
import type { Slots } from '../../reading/phrases/phrase.ts';
import type { PhraseNode } from '../../reading/phrases/phrase-tree.ts';
import type { LineWord } from './line-words.ts';
import type { Named, NamedKind } from './named-in.ts';
import { asksOrTells } from './statement-words.ts';

/** A line as it is compared with phrases: its words, how much each of them tells, and what it names. */
export type ReadLine = {
  readonly line: string;
  readonly words: readonly LineWord[];
  readonly weights: readonly number[];
  /** How much each word is one by which something is asked, and not one that is asked about. */
  readonly asksBy: readonly number[];
  readonly named: readonly Named[];
  /** Whether the Book holds the word at an index. */
  readonly isKnown: (index: number) => boolean;
  /** How much a word of a phrase tells. */
  readonly weightOf: (word: string) => number;
  /** Whether it has a word that asks. */
  readonly asks: boolean;
  readonly places: Places;
};

/** How a phrase fits a line, from 0 to 1, and what its slots then hold. */
export type Fit = {
  readonly score: number;
  readonly slots: Slots;
  /** Words of the line that the phrase has, and those that neither it nor its slots have. */
  readonly shared: readonly string[];
  readonly left: readonly string[];
  /** How many telling words, or pieces that name something, are left. */
  readonly unread: number;
  /** What its slots took from the rest of the line holds nothing by which something else is asked. */
  readonly asked: boolean;
  /** How much its own words tell that the phrase has, besides what its slots hold. */
  readonly told: number;
  /** How much the words tell that the line lacks of the phrase. */
  readonly missed: number;
  /** Words of the phrase that the line lacks. */
  readonly missing: readonly string[];
};

/** The same of each phrase that is compared: of the words only where they stand, a bit for each; few are told of. */
export type Compared = Omit<Fit, 'shared' | 'left'> & { readonly has: number; readonly used: number };

type Walk = {
  readonly used: number;
  readonly shared: number;
  readonly missed: number;
  readonly missing: Missing | undefined;
  readonly slots: readonly Waiting[];
};

/** The words that are missing, the last first: most ways of reading are given up, so that none copies what it shares with others. */
type Missing = { readonly word: string; readonly before: Missing | undefined };

/** A slot that waits to be filled, by what stands after the word before it in the phrase. */
type Waiting = {
  readonly name: string;
  readonly needed: boolean;
  /** Where the line has the word before it. */
  readonly after?: number;
  /** The line lacks that word. */
  readonly loose?: boolean;
};

/** What slots hold by their names; any other is free, and takes what is left of the line. */
const kindsOf: Readonly<Record<string, readonly NamedKind[]>> = {
  meeting: ['meeting'],
  secondMeeting: ['meeting'],
  period: ['period', 'meeting'],
  who: ['person', 'organisation'],
  secondWho: ['person', 'organisation'],
  owner: ['person'],
  organisation: ['organisation'],
  body: ['body', 'organisation'],
  pointed: ['item'],
  item: ['item'],
  record: ['item'],
};
const slotWorth = 0.7;
const freeWorth = 0.4;
/** What is written nowhere in the Book can be asked about, but is less often. */
const unknownWorth = 0.25;
/** What is asked about seldom holds the words by which other things are asked. */
const cueLoss = 0.6;
/** What is asked about holds no word that asks. */
const doubtful = 0.7;
const slotMissed = 0.9;
/** What shares less with a phrase than this shares nothing. */
const leastWorth = 0.3;
/** "beslut bra" is less surely about "bra" than "beslut om bra". */
const unanchored = 0.35;
/** Words that only make a question of what is asked about. */
const merely =
  /^(?:vem|vilka|vilken|vilket|vad|när|hur|är|finns|har|who|which|what|when|where|is|are|there|do|does|has|have)$/u;
/** Words that say little of what is asked when a phrase has them not. */
const small = new Set(
  'nuförtiden numera dagsläget ja jo ändå ens nånsin ever even still yet anyway åtminstone nä nää jaha alltså asså hmm öh just precis faktiskt verkligen ens oss mig någonsin liksom ungefär typ visst bra hej tack snälla gärna ok okej and or just really actually currently now our my your och att det den de dem som i på en ett så nu då ju väl också här där av till för med om vid hos från sig är var har egentligen kanske bara lite alla vi jag du ni man kan ska skulle blev blir the a an of to in on at for is are was were do does did has have we i you please about'.split(
    ' ',
  ),
);
/** How little they say. */
export const smallWorth = 0.08;
/** Whether something is, or is not, is never passed over. */
const negation = /^(?:inte|ej|aldrig|icke|not|never|nobody|ingen|inga)$/u;
const negationWorth = 0.7;
/** A word that tells more than this may not be passed over. */
const tellingWorth = 0.4;

/** How much a word tells that stands in no phrase: little for small words, most for others. */
export function worthOf(word: string, weight: number | undefined): number {
  if (small.has(word)) return smallWorth;
  return negation.test(word) ? negationWorth : (weight ?? 0.9);
}

/** Compares a phrase with a line whatever the order of their words. */
export function compare(tree: PhraseNode, line: ReadLine): Compared {
  const walked = walk(tree, line, { used: 0, shared: 0, missed: 0, missing: undefined, slots: [] });
  return fill(walked, line);
}

/** How a phrase fits, with the words themselves. */
export function inWords({ has, used, ...fit }: Compared, { words }: ReadLine): Fit {
  const wordsAt = (mask: number) =>
    words.flatMap(({ word: one }, index) => ((mask & (1 << index)) === 0 ? [] : [one]));
  return { ...fit, shared: wordsAt(has), left: wordsAt(~used) };
}

function walk(node: PhraseNode, line: ReadLine, from: Walk): Walk {
  switch (node.kind) {
    case 'word':
      return word(node.forms, line, from);
    case 'slot':
      return { ...from, slots: [...from.slots, { name: node.name, needed: true }] };
    case 'all':
      return inOrder(node.nodes, line, from);
    case 'any':
      return bestWay(node.nodes, line, from);
    case 'maybe': {
      if (!touches(node.node, line)) return from;
      const taken = walk(node.node, line, from);
      const slots = taken.slots.map((slot, index) =>
        index < from.slots.length ? slot : { ...slot, needed: false },
      );
      return gain(taken, line) > gain(from, line) ? { ...taken, slots } : from;
    }
  }
}

function bestWay(ways: readonly PhraseNode[], line: ReadLine, from: Walk): Walk {
  let best = from;
  let most = Number.NEGATIVE_INFINITY;
  for (const way of ways) {
    const so = walk(way, line, from);
    const got = gain(so, line);
    if (got > most) [best, most] = [so, got];
  }
  return best;
}

/** Whether a line has any word of what may be left out, or it has a slot: else nothing is gained by it. */
function touches(node: PhraseNode, line: ReadLine): boolean {
  switch (node.kind) {
    case 'word': {
      const { exact, alike } = placeOf(node.forms, line);
      return (exact | alike) !== 0;
    }
    case 'slot':
      return true;
    case 'maybe':
      return touches(node.node, line);
    case 'all':
    case 'any':
      return node.nodes.some((one) => touches(one, line));
  }
}

function inOrder(nodes: readonly PhraseNode[], line: ReadLine, from: Walk): Walk {
  let so = from;
  let after: number | undefined;
  let loose = false;
  for (const node of nodes) {
    if (node.kind === 'slot') {
      const anchor = loose ? { loose } : after === undefined ? {} : { after };
      so = { ...so, slots: [...so.slots, { name: node.name, needed: true, ...anchor }] };
      continue;
    }
    const next = walk(node, line, so);
    const taken = next.used & ~so.used;
    if (taken !== 0) [after, loose] = [31 - Math.clz32(taken), false];
    else if (node.kind !== 'maybe') loose = true;
    so = next;
  }
  return so;
}

/** What a way of reading has got so far; a slot counts where something is there to fill it. */
function gain({ shared, missed, slots, used }: Walk, { named }: ReadLine): number {
  if (slots.length === 0) return shared - missed;
  const fillable = slots.filter(({ name }) => {
    const kinds = kindsOf[name];
    return kinds !== undefined && named.some((one) => kinds.includes(one.kind) && (one.mask & used) === 0);
  });
  const missedSlots =
    slots.filter(({ name, needed }) => needed && kindsOf[name] !== undefined).length - fillable.length;
  return shared - missed + fillable.length * slotWorth - Math.max(0, missedSlots) * slotMissed;
}

function word(forms: readonly string[], line: ReadLine, from: Walk): Walk {
  const place = placeOf(forms, line);
  const free = place.exact & ~from.used || place.alike & ~from.used;
  const { used, shared, missed, missing, slots } = from;
  if (free === 0) {
    const [first = ''] = forms;
    return { used, shared, missed: missed + place.cost, missing: { word: first, before: missing }, slots };
  }
  const bit = free & -free;
  const told = Math.max(line.weights[31 - Math.clz32(bit)] ?? 0, smallWorth);
  return { used: used | bit, shared: shared + told, missed, missing, slots };
}

/** Where a line has a word of a phrase, a bit for each of its words: as written, and by its stem; and what lacking it costs. */
type WordPlace = { readonly exact: number; readonly alike: number; readonly cost: number };

/** A line's words by how they are written and by their stems, and the places of words that phrases have had so far. */
type Places = {
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

function placeOf(forms: readonly string[], line: ReadLine): WordPlace {
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

/** Gives the slots what they can hold: what is named first, and then what is left. */
function fill(walked: Walk, line: ReadLine): Compared {
  let { used, missed } = walked;
  let worth = walked.shared;
  let asked = true;
  const slots: Record<string, string> = {};
  const missing = listed(walked.missing);
  for (const { name, needed } of walked.slots.filter((slot) => kindsOf[slot.name] !== undefined)) {
    const kinds = kindsOf[name] ?? [];
    const found = kinds
      .map((kind) => line.named.find((one) => one.kind === kind && (one.mask & used) === 0))
      .find((one) => one !== undefined);
    if (found !== undefined) {
      slots[name === 'pointed' || name === 'record' ? 'item' : name] = found.text;
      used |= found.mask;
      worth += slotWorth;
    } else if (needed) {
      missed += slotMissed;
      missing.push(`{${name}}`);
    }
  }
  for (const { name, needed, after, loose } of walked.slots.filter(
    (slot) => kindsOf[slot.name] === undefined,
  )) {
    const run = leftRun(line, used, after);
    if (loose && run !== undefined) missed += unanchored;
    if (run !== undefined) {
      slots[name] = run.text;
      used |= run.mask;
      asked &&= run.plain;
      if (run.worth > 0) worth += run.worth;
      else missed -= run.worth;
    } else if (needed) {
      missed += slotMissed;
      missing.push(`{${name}}`);
    }
  }
  const { lost, unread } = lostIn(line, used);
  return {
    score: worth < leastWorth ? 0 : (worth / (worth + lost + missed)) * (asked ? 1 : doubtful),
    unread,
    told: walked.shared,
    missed,
    asked,
    slots,
    missing,
    has: walked.used,
    used,
  };
}

function listed(missing: Missing | undefined): string[] {
  const words: string[] = [];
  for (let one = missing; one !== undefined; one = one.before) words.push(one.word);
  return words.reverse();
}

/** What is lost by reading a line so: the words that are left, and what is named whole as one. */
function lostIn(
  { words, weights, named }: ReadLine,
  used: number,
): { readonly lost: number; readonly unread: number } {
  let lost = 0;
  let unread = 0;
  let counted = used;
  for (const one of named) {
    if (one.kind === 'body' || (one.mask & counted) !== 0) continue;
    counted |= one.mask;
    lost += slotWorth;
    unread += 1;
  }
  for (const index of words.keys()) {
    if ((counted & (1 << index)) !== 0) continue;
    const weight = weights[index] ?? 0;
    lost += weight;
    if (weight > tellingWorth) unread += 1;
  }
  return { lost, unread };
}

type Run = { readonly first: number; readonly last: number; readonly worth: number };

/** The run of words most worth to be what is asked about, of those that nothing has taken, without small words around it. */
function leftRun(
  { line, words, weights, asksBy, named, isKnown }: ReadLine,
  used: number,
  after = -1,
):
  | { readonly text: string; readonly mask: number; readonly worth: number; readonly plain: boolean }
  | undefined {
  const timed = named.reduce((mask, one) => (isTimed(one.kind) ? mask | one.mask : mask), 0);
  let best: Run | undefined;
  let run: Run | undefined;
  for (const index of words.keys()) {
    const bit = 1 << index;
    if (index <= after) continue;
    // A small word that the phrase has may stand within what is asked about as well.
    if ((weights[index] ?? 0) <= smallWorth) continue;
    if ((used & bit) !== 0) {
      run = undefined;
      continue;
    }
    const worth =
      (timed & bit) !== 0 ? 0 : isKnown(index) ? freeWorth : -cueLoss * (asksBy[index] ?? 0) || unknownWorth;
    run = { first: run?.first ?? index, last: index, worth: (run?.worth ?? 0) + worth };
    if (best === undefined || run.worth >= best.worth) best = run;
  }
  if (best === undefined) return undefined;
  let mask = 0;
  for (let index = best.first; index <= best.last; index += 1) mask |= 1 << index;
  const text = line.slice(words[best.first]?.start, words[best.last]?.end);
  const inside = words.slice(best.first, best.last + 1);
  const plain = inside.every(
    ({ word }, at) =>
      !asksOrTells(word) &&
      (isKnown((best?.first ?? 0) + at) || (asksBy[(best?.first ?? 0) + at] ?? 0) < 0.5),
  );
  return { text, mask, worth: Math.min(best.worth, slotWorth), plain };
}

function isTimed(kind: NamedKind): boolean {
  return kind === 'meeting' || kind === 'period';
}
