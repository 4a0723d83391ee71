import type { PhraseNode } from '../../reading/phrases/phrase-tree.ts';
import { bitsHeld } from './slot-kinds.ts';

/**
 * Phrases as rows of numbers, one after another: read many times for a line, and so much faster than trees of objects.
 * Of each node: its kind, how many numbers it takes with all within it, and then the number of its word or slot, or the
 * nodes within it in their order.
 */
export type PhraseSteps = {
  readonly steps: Int32Array;
  /** Where each phrase begins. */
  readonly starts: readonly number[];
  /** A form of each word, and the name of each slot, by number. */
  readonly words: readonly string[];
  readonly slots: readonly string[];
  /** What each slot holds, as bits. */
  readonly held: readonly number[];
};

/** The kinds of nodes; see `PhraseNode`. */
export const step = { word: 0, slot: 1, all: 2, any: 3, maybe: 4 } as const;

/** Writes some trees as steps. */
export function stepsOf(trees: readonly PhraseNode[]): PhraseSteps {
  const steps: number[] = [];
  const words: string[] = [];
  const slots: string[] = [];
  const write = (node: PhraseNode): void => {
    const at = steps.push(step[node.kind], 0) - 2;
    switch (node.kind) {
      case 'word':
        words[node.number] ??= node.forms[0] ?? '';
        steps.push(node.number);
        break;
      case 'slot':
        if (!slots.includes(node.name)) slots.push(node.name);
        steps.push(slots.indexOf(node.name));
        break;
      case 'maybe':
        write(node.node);
        break;
      case 'all':
      case 'any':
        node.nodes.forEach(write);
    }
    steps[at + 1] = steps.length - at;
  };
  const starts = trees.map((tree) => {
    const start = steps.length;
    write(tree);
    return start;
  });
  return { steps: Int32Array.from(steps), starts, words, slots, held: slots.map(bitsHeld) };
}
