import type { Block, TextDocument } from './block.ts';
import { plainText } from './written-text.ts';

/** A document as plain text, for where nothing else can be shown: one line for each of its own, and tables by their rows. */
export function plain({ blocks }: TextDocument): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `\n${plainText(block.text)}`;
    case 'paragraph':
      return plainText(block.text);
    case 'list':
      return block.items.map(({ text }) => `- ${plainText(text)}`).join('\n');
    case 'facts':
      return block.rows.map(({ label, text }) => `${label}: ${plainText(text)}`).join('\n');
    case 'table':
      return block.rows
        .map((cells) =>
          cells
            .map(plainText)
            .filter((cell) => cell !== '')
            .join(', '),
        )
        .join('\n');
    case 'signatures':
      return block.lines.map(({ role, name }) => `${role}: ${name}`).join('\n');
  }
}
