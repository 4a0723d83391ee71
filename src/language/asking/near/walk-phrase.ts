import { type PhraseSteps, step } from './phrase-steps.ts';
import type { ReadLine } from './read-line.ts';
import { namedKinds } from './slot-kinds.ts';
import { smallWorth } from './word-worth.ts';

/**
 * What a phrase has got of a line so far. Most ways of reading are given up, and then it is put back as it was: a line is
 * compared with dozens of phrases, and what each step left behind would have to be collected.
 */
export type Walk = {
  used: number;
  shared: number;
  missed: number;
  missing: Missing | undefined;
  slots: Waiting | undefined;
};

/** A word of the phrase that is missing, by its number; the last first. */
export type Missing = { readonly word: number; readonly before: Missing | undefined };

/** A slot that waits to be filled, by what stands after the word before it in the phrase; the last first. */
export type Waiting = {
  /** Its number. */
  readonly slot: number;
  readonly needed: boolean;
  /** Where the line has the word before it; -1 where it has none. */
  readonly after: number;
  /** The line lacks that word. */
  readonly loose: boolean;
  readonly before: Waiting | undefined;
};

/** How much a slot tells that is filled, and costs that is not. */
export const slotWorth = 0.7;
export const slotMissed = 0.9;

/** What phrases and a line are, while they are compared. */
export type Walked = { readonly phrases: PhraseSteps; readonly line: ReadLine; readonly so: Walk };

/** Goes through the node of a phrase that begins at a step, and takes of a line what it has of it. */
export function walk(at: number, walked: Walked): void {
  const { steps } = walked.phrases;
  const kind = steps[at];
  if (kind === step.word) word(steps[at + 2] ?? 0, walked);
  else if (kind === step.slot) wait(steps[at + 2] ?? 0, none, false, walked.so);
  else if (kind === step.all) inOrder(at, walked);
  else if (kind === step.any) bestWay(at, walked);
  else perhaps(at + 2, walked);
}

/** What may be left out is taken only where something is gained by it. */
function perhaps(at: number, walked: Walked): void {
  if (!touches(at, walked)) return;
  const { so } = walked;
  const { used, shared, missed, missing, slots } = so;
  const before = gain(walked);
  walk(at, walked);
  if (gain(walked) > before) so.slots = unneeded(so.slots, slots);
  else put(so, used, shared, missed, missing, slots);
}

/** The slots that wait, of which those after some others need not be filled. */
function unneeded(slots: Waiting | undefined, others: Waiting | undefined): Waiting | undefined {
  if (slots === undefined || slots === others) return slots;
  return { ...slots, needed: false, before: unneeded(slots.before, others) };
}

function put(
  so: Walk,
  used: number,
  shared: number,
  missed: number,
  missing: Missing | undefined,
  slots: Waiting | undefined,
): void {
  so.used = used;
  so.shared = shared;
  so.missed = missed;
  so.missing = missing;
  so.slots = slots;
}

function bestWay(at: number, walked: Walked): void {
  const { so, phrases } = walked;
  const { steps } = phrases;
  const { used, shared, missed, missing, slots } = so;
  let bestUsed = used;
  let bestShared = shared;
  let bestMissed = missed;
  let bestMissing = missing;
  let bestSlots = slots;
  let most = Number.NEGATIVE_INFINITY;
  const end = at + (steps[at + 1] ?? 0);
  for (let way = at + 2; way < end; way += steps[way + 1] ?? end) {
    put(so, used, shared, missed, missing, slots);
    walk(way, walked);
    const got = gain(walked);
    if (got <= most) continue;
    most = got;
    bestUsed = so.used;
    bestShared = so.shared;
    bestMissed = so.missed;
    bestMissing = so.missing;
    bestSlots = so.slots;
  }
  put(so, bestUsed, bestShared, bestMissed, bestMissing, bestSlots);
}

/** Whether a line has any word of what may be left out, or it has a slot: else nothing is gained by it. */
function touches(at: number, walked: Walked): boolean {
  const { steps } = walked.phrases;
  const { exact, alike } = walked.line.places;
  const end = at + (steps[at + 1] ?? 0);
  let node = at;
  while (node < end) {
    const kind = steps[node];
    if (kind === step.slot) return true;
    if (kind === step.word) {
      const number = steps[node + 2] ?? 0;
      if (exact[number] !== 0 || alike[number] !== 0) return true;
    }
    // What is within a node follows at once.
    node += kind === step.word ? (steps[node + 1] ?? end) : 2;
  }
  return false;
}

function inOrder(at: number, walked: Walked): void {
  const { so, phrases } = walked;
  const { steps } = phrases;
  let after = none;
  let loose = false;
  const end = at + (steps[at + 1] ?? 0);
  for (let node = at + 2; node < end; node += steps[node + 1] ?? end) {
    const kind = steps[node];
    if (kind === step.slot) {
      wait(steps[node + 2] ?? 0, loose ? none : after, loose, so);
      continue;
    }
    const { used } = so;
    walk(node, walked);
    const taken = so.used & ~used;
    if (taken !== 0) {
      after = 31 - Math.clz32(taken);
      loose = false;
    } else if (kind !== step.maybe) loose = true;
  }
}

/** No word of the line. */
const none = -1;

function wait(slot: number, after: number, loose: boolean, so: Walk): void {
  so.slots = { slot, needed: true, after, loose, before: so.slots };
}

/** What a way of reading has got so far; a slot counts where something is there to fill it. */
function gain({ so: { shared, missed, slots, used }, phrases: { held }, line: { named } }: Walked): number {
  if (slots === undefined) return shared - missed;
  let fillable = 0;
  let needed = 0;
  for (let waiting: Waiting | undefined = slots; waiting !== undefined; waiting = waiting.before) {
    const kinds = held[waiting.slot] ?? 0;
    if (kinds === 0) continue;
    if (waiting.needed) needed += 1;
    for (let at = 0; at < named.length; at += 1) {
      const one = named[at];
      if (one === undefined || (one.mask & used) !== 0 || (namedKinds[one.kind] & kinds) === 0) continue;
      fillable += 1;
      break;
    }
  }
  return shared - missed + fillable * slotWorth - Math.max(0, needed - fillable) * slotMissed;
}

function word(number: number, { line: { places, weights }, so }: Walked): void {
  const { exact, alike, costs } = places;
  const free = (exact[number] ?? 0) & ~so.used || (alike[number] ?? 0) & ~so.used;
  if (free === 0) {
    so.missed += costs[number] ?? 0;
    so.missing = { word: number, before: so.missing };
    return;
  }
  const bit = free & -free;
  so.used |= bit;
  so.shared += Math.max(weights[31 - Math.clz32(bit)] ?? 0, smallWorth);
}
