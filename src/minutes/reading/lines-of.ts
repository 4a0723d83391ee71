import type { Block, Text } from '../block.ts';
import { plainText } from '../written-text.ts';

/** What a block says, line by line. */
export function linesOf(block: Block): readonly string[] {
  const lines = (texts: readonly Text[]) =>
    texts.map((text) => plainText(text).trim()).filter((text) => text !== '');
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return lines([block.text]);
    case 'list':
      return lines(block.items.map(({ text }) => text));
    case 'facts':
      return block.rows.map(({ label, text }) => `${label}: ${plainText(text).trim()}`);
    case 'table':
      return block.rows.map((row) => lines(row).join('; ')).filter((line) => line !== '');
    case 'signatures':
      return [];
  }
}
