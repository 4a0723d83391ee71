import type { Slots } from '../../reading/phrases/phrase.ts';
import type { LineWord } from './line-words.ts';
import type { Named, NamedKind } from './named-in.ts';
import type { PhraseNode } from './phrase-tree.ts';
import { stem } from './stem.ts';

/** A line as it is compared with phrases: its words, how much each of them tells, and what it names. */
export type ReadLine = {
  readonly line: string;
  readonly words: readonly LineWord[];
  readonly weights: readonly number[];
  readonly named: readonly Named[];
  /** How much a word of a phrase tells. */
  readonly weightOf: (word: string) => number;
};

/** How a phrase fits a line, from 0 to 1, and what its slots then hold. */
export type Fit = {
  readonly score: number;
  readonly slots: Slots;
  /** Words of the line that the phrase has, and those that neither it nor its slots have. */
  readonly shared: readonly string[];
  readonly left: readonly string[];
  /** Words of the phrase that the line lacks. */
  readonly missing: readonly string[];
};

type Walk = {
  readonly used: number;
  readonly shared: number;
  readonly missed: number;
  readonly missing: readonly string[];
  /** Slots that wait to be filled: those that must be, and those that may. */
  readonly slots: readonly { readonly name: string; readonly needed: boolean }[];
};

/** What slots hold by their names; any other is free, and takes what is left of the line. */
const kindOf: Readonly<Record<string, NamedKind>> = {
  meeting: 'meeting',
  planned: 'meeting',
  period: 'period',
  who: 'person',
  owner: 'person',
  organisation: 'organisation',
  pointed: 'item',
  item: 'item',
  record: 'item',
};
const slotWorth = 0.7;
const freeWorth = 0.35;
const slotMissed = 0.9;
/** Words that say little of what is asked when a phrase has them not. */
const small = new Set(
  'och att det den de dem som i på en ett så nu då ju väl också här där av till för med om vid hos från sig är var har egentligen kanske bara lite alla vi jag du ni man kan ska skulle blev blir the a an of to in on at for is are was were do does did has have we i you please about'.split(
    ' ',
  ),
);
const smallWorth = 0.08;

/** How much a word tells that stands in no phrase: little for small words, most for others. */
export function worthOf(word: string, weight: number | undefined): number {
  if (small.has(word)) return smallWorth;
  return weight ?? 0.9;
}

/** Compares a phrase with a line whatever the order of their words. */
export function compare(tree: PhraseNode, line: ReadLine): Fit {
  const walked = walk(tree, line, { used: 0, shared: 0, missed: 0, missing: [], slots: [] });
  return fill(walked, line);
}

function walk(node: PhraseNode, line: ReadLine, from: Walk): Walk {
  switch (node.kind) {
    case 'word':
      return word(node.forms, line, from);
    case 'slot':
      return { ...from, slots: [...from.slots, { name: node.name, needed: true }] };
    case 'all':
      return node.nodes.reduce((so, next) => walk(next, line, so), from);
    case 'any':
      return node.nodes
        .map((way) => walk(way, line, from))
        .reduce((best, way) => (gain(way, line) > gain(best, line) ? way : best));
    case 'maybe': {
      const taken = walk(node.node, line, from);
      const slots = taken.slots.map((slot, index) =>
        index < from.slots.length ? slot : { ...slot, needed: false },
      );
      return gain(taken, line) > gain(from, line) ? { ...taken, slots } : from;
    }
  }
}

/** What a way of reading has got so far; a slot counts where something is there to fill it. */
function gain({ shared, missed, slots, used }: Walk, { named }: ReadLine): number {
  const fillable = slots.filter(({ name }) => {
    const kind = kindOf[name];
    return kind !== undefined && named.some((one) => one.kind === kind && (one.mask & used) === 0);
  });
  const missedSlots =
    slots.filter(({ name, needed }) => needed && kindOf[name] !== undefined).length - fillable.length;
  return shared - missed + fillable.length * slotWorth - Math.max(0, missedSlots) * slotMissed;
}

function word(forms: readonly string[], { words, weights, weightOf }: ReadLine, from: Walk): Walk {
  const free = (index: number) => (from.used & (1 << index)) === 0;
  let index = words.findIndex((one, at) => free(at) && forms.includes(one.word));
  if (index < 0) {
    const roots = forms.map(stem);
    index = words.findIndex((one, at) => free(at) && one.stem.length > 3 && roots.includes(one.stem));
  }
  if (index < 0) {
    const [first = ''] = forms;
    return { ...from, missed: from.missed + weightOf(first), missing: [...from.missing, first] };
  }
  return {
    ...from,
    used: from.used | (1 << index),
    shared: from.shared + Math.max(weights[index] ?? 0, smallWorth),
  };
}

/** Gives the slots what they can hold: what is named first, and then what is left. */
function fill(walked: Walk, line: ReadLine): Fit {
  let { used, missed } = walked;
  let worth = walked.shared;
  const slots: Record<string, string> = {};
  const missing = [...walked.missing];
  for (const { name, needed } of walked.slots.filter((slot) => kindOf[slot.name] !== undefined)) {
    const kind = kindOf[name];
    const found = line.named.find((one) => one.kind === kind && (one.mask & used) === 0);
    if (found !== undefined) {
      slots[name === 'pointed' || name === 'record' ? 'item' : name] = found.text;
      used |= found.mask;
      worth += slotWorth;
    } else if (needed) {
      missed += slotMissed;
      missing.push(`{${name}}`);
    }
  }
  for (const { name, needed } of walked.slots.filter((slot) => kindOf[slot.name] === undefined)) {
    const run = leftRun(line, used);
    if (run !== undefined) {
      slots[name] = run.text;
      used |= run.mask;
      worth += freeWorth * run.telling;
    } else if (needed) {
      missed += slotMissed;
      missing.push(`{${name}}`);
    }
  }
  const left = line.words.filter((_, index) => (used & (1 << index)) === 0);
  const shared = line.words.filter((_, index) => (walked.used & (1 << index)) !== 0);
  return {
    score: worth / (worth + unread(line, used) + missed || 1),
    slots,
    shared: shared.map((one) => one.word),
    left: left.map((one) => one.word),
    missing,
  };
}

/** What is lost by reading a line so: the words that are left, and what is named whole as one. */
function unread({ words, weights, named }: ReadLine, used: number): number {
  let lost = 0;
  let counted = used;
  for (const one of named) {
    if ((one.mask & counted) !== 0 || one.last === one.first) continue;
    counted |= one.mask;
    lost += slotWorth;
  }
  for (const index of words.keys()) if ((counted & (1 << index)) === 0) lost += weights[index] ?? 0;
  return lost;
}

/** The longest run of words that nothing has taken, without the small words around it. */
function leftRun(
  { line, words, weights }: ReadLine,
  used: number,
): { readonly text: string; readonly mask: number; readonly telling: number } | undefined {
  const tells = (index: number) => (used & (1 << index)) === 0 && (weights[index] ?? 0) > smallWorth;
  let best: { first: number; last: number; telling: number } | undefined;
  let run: { first: number; last: number; telling: number } | undefined;
  for (const index of words.keys()) {
    if ((used & (1 << index)) !== 0) run = undefined;
    else if (tells(index)) {
      run =
        run === undefined
          ? { first: index, last: index, telling: 1 }
          : { ...run, last: index, telling: run.telling + 1 };
      if (best === undefined || run.telling > best.telling) best = run;
    }
  }
  if (best === undefined) return undefined;
  let mask = 0;
  for (let index = best.first; index <= best.last; index += 1) mask |= 1 << index;
  const text = line.slice(words[best.first]?.start, words[best.last]?.end);
  return { text, mask, telling: best.telling };
}
