import type { Block } from '../block.ts';
import { linesOf } from './lines-of.ts';

/** Lines and characters (UTF-16 code units) of text that a file may have; the minutes of a day have a tenth of it. */
const mostLines = 5_000;
const mostText = 1_000_000;

/** Whether a document that was handed in holds no more than is gone through at once. */
export function fitsReading(blocks: readonly Block[]): boolean {
  let lines = 0;
  let length = 0;
  for (const block of blocks) {
    for (const line of linesOf(block)) {
      lines += 1;
      length += line.length;
    }
    if (lines > mostLines || length > mostText) return false;
  }
  return blocks.length <= mostLines;
}

/** The same of plain text. */
export function fitsAsText(text: string): boolean {
  return text.length <= mostText && text.split('\n', mostLines + 1).length <= mostLines;
}
