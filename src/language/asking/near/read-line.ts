import type { LineWord } from './line-words.ts';
import type { Named } from './named-in.ts';
import type { Places } from './word-places.ts';

/** A line as it is compared with phrases: its words, how much each of them tells, and what it names. */
export type ReadLine = {
  readonly line: string;
  readonly words: readonly LineWord[];
  readonly weights: readonly number[];
  /** How much each word is one by which something is asked, and not one that is asked about. */
  readonly asksBy: readonly number[];
  /** Whether each word is one that asks, or by which something is told. */
  readonly asksOrTells: readonly boolean[];
  readonly named: readonly Named[];
  /** The words that name meetings and times, a bit for each. */
  readonly timed: number;
  /** Whether the Book holds the word at an index. */
  readonly isKnown: (index: number) => boolean;
  readonly places: Places;
};
