import type { PhraseNode, WordForms } from '../../reading/phrases/phrase-tree.ts';
import type { NamedKind } from './named-in.ts';
import type { ReadLine } from './read-line.ts';
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

/** A word of the phrase that is missing, the last first. */
export type Missing = { readonly word: string; readonly before: Missing | undefined };

/** A slot that waits to be filled, by what stands after the word before it in the phrase; the last first. */
export type Waiting = {
  readonly name: string;
  readonly needed: boolean;
  /** Where the line has the word before it. */
  readonly after: number | undefined;
  /** The line lacks that word. */
  readonly loose: boolean;
  readonly before: Waiting | undefined;
};

/** What slots hold by their names; any other is free, and takes what is left of the line. */
export const kindsOf: Readonly<Record<string, readonly NamedKind[]>> = {
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
/** How much a slot tells that is filled, and costs that is not. */
export const slotWorth = 0.7;
export const slotMissed = 0.9;

/** Goes through a phrase, and takes of a line what it has of it. */
export function walk(node: PhraseNode, line: ReadLine, so: Walk): void {
  if (node.kind === 'word') word(node, line, so);
  else if (node.kind === 'slot') wait(node.name, undefined, false, so);
  else if (node.kind === 'all') inOrder(node.nodes, line, so);
  else if (node.kind === 'any') bestWay(node.nodes, line, so);
  else perhaps(node.node, line, so);
}

/** What may be left out is taken only where something is gained by it. */
function perhaps(node: PhraseNode, line: ReadLine, so: Walk): void {
  if (!touches(node, line)) return;
  const { used, shared, missed, missing, slots } = so;
  const before = gain(so, line);
  walk(node, line, so);
  if (gain(so, line) > before) so.slots = unneeded(so.slots, slots);
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

function bestWay(ways: readonly PhraseNode[], line: ReadLine, so: Walk): void {
  const { used, shared, missed, missing, slots } = so;
  let bestUsed = used;
  let bestShared = shared;
  let bestMissed = missed;
  let bestMissing = missing;
  let bestSlots = slots;
  let most = Number.NEGATIVE_INFINITY;
  for (const way of ways) {
    put(so, used, shared, missed, missing, slots);
    walk(way, line, so);
    const got = gain(so, line);
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
function touches(node: PhraseNode, line: ReadLine): boolean {
  switch (node.kind) {
    case 'word':
      return line.places.exact[node.number] !== 0 || line.places.alike[node.number] !== 0;
    case 'slot':
      return true;
    case 'maybe':
      return touches(node.node, line);
    case 'all':
    case 'any':
      return node.nodes.some((one) => touches(one, line));
  }
}

function inOrder(nodes: readonly PhraseNode[], line: ReadLine, so: Walk): void {
  let after: number | undefined;
  let loose = false;
  for (const node of nodes) {
    if (node.kind === 'slot') {
      wait(node.name, loose ? undefined : after, loose, so);
      continue;
    }
    const { used } = so;
    walk(node, line, so);
    const taken = so.used & ~used;
    if (taken !== 0) {
      after = 31 - Math.clz32(taken);
      loose = false;
    } else if (node.kind !== 'maybe') loose = true;
  }
}

function wait(name: string, after: number | undefined, loose: boolean, so: Walk): void {
  so.slots = { name, needed: true, after, loose, before: so.slots };
}

/** What a way of reading has got so far; a slot counts where something is there to fill it. */
function gain({ shared, missed, slots, used }: Walk, { named }: ReadLine): number {
  let fillable = 0;
  let needed = 0;
  for (let slot = slots; slot !== undefined; slot = slot.before) {
    const kinds = kindsOf[slot.name];
    if (kinds === undefined) continue;
    if (slot.needed) needed += 1;
    for (const one of named)
      if ((one.mask & used) === 0 && kinds.includes(one.kind)) {
        fillable += 1;
        break;
      }
  }
  return shared - missed + fillable * slotWorth - Math.max(0, needed - fillable) * slotMissed;
}

function word({ forms, number }: WordForms, { places, weights }: ReadLine, so: Walk): void {
  const { exact, alike, costs } = places;
  const free = (exact[number] ?? 0) & ~so.used || (alike[number] ?? 0) & ~so.used;
  if (free === 0) {
    so.missed += costs[number] ?? 0;
    so.missing = { word: forms[0] ?? '', before: so.missing };
    return;
  }
  const bit = free & -free;
  so.used |= bit;
  so.shared += Math.max(weights[31 - Math.clz32(bit)] ?? 0, smallWorth);
}
