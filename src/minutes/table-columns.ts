import type { Block } from './block.ts';
import { plainText } from './written-text.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** How many letters a table has room for beside each other, in the size that tables are set in. */
const room = 84;
/** What a cell's own margins take, in letters. */
const margin = 2.5;
/** A column is not widened for the sake of longer texts, and no word is kept whole that is longer. */
const [longestText, longestWord] = [48, 24];

/** How much of a table's width each column has, together 1: room for its longest word first, then more where texts are longer. */
export function columnShares({ head, rows }: Pick<Table, 'head' | 'rows'>): readonly number[] {
  const columns = Math.max(head.length, ...rows.map((row) => row.length), 1);
  const wanted = Array.from({ length: columns }, (_, n) => {
    // The head is set in bold.
    const texts = [`${head[n] ?? ''}  `, ...rows.map((row) => plainText(row[n] ?? []))];
    const words = texts.flatMap((text, index) =>
      text.split(/\s/u).map((word) => lettersOf(word) * (index === 0 ? 1.2 : 1)),
    );
    return {
      least: Math.min(Math.max(...words, 4), longestWord) + margin,
      most: Math.min(Math.max(...texts.map((text) => text.length)), longestText) + margin,
    };
  });
  const least = sum(wanted.map((column) => column.least));
  const more = sum(wanted.map((column) => Math.max(column.most - column.least, 0)));
  // What is left when all have what they want is shared in proportion.
  const spare = Math.min(Math.max(room - least, 0), more);
  const widths = wanted.map(
    (column) => column.least + (more === 0 ? 0 : (spare * Math.max(column.most - column.least, 0)) / more),
  );
  const all = sum(widths);
  return widths.map((width) => width / all);
}

/** A word's length, counting letters that are wide for what they take. */
function lettersOf(word: string): number {
  return word.length + 0.6 * (word.match(/[mwMW]/gu)?.length ?? 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** Whether the heading before a table says what it holds in the same words: then they are not said twice. */
export function isCaptioned({ caption }: Table, before: Block | undefined): boolean {
  return before?.kind === 'heading' && plainText(before.text).trim() === caption.trim();
}
