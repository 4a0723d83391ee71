import type { Block } from './block.ts';
import { plainText } from './written-text.ts';

/** How much of a table's width each column has, together 1: more where texts are longer, and none too little to read. */
export function columnShares({
  head,
  rows,
}: Pick<Extract<Block, { kind: 'table' }>, 'head' | 'rows'>): readonly number[] {
  const columns = Math.max(head.length, ...rows.map((row) => row.length), 1);
  const lengths = Array.from({ length: columns }, (_, n) => {
    const texts = [head[n] ?? '', ...rows.map((row) => plainText(row[n] ?? []))];
    return Math.min(Math.max(...texts.map((text) => text.length), 10), 48);
  });
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => length / all);
}
