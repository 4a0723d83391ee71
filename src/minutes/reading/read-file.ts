import type { Block } from '../block.ts';
import { type DocumentMark, readMark } from '../document-mark.ts';
import { readAnchor } from './anchor.ts';
import { fitsAsText } from './fits-reading.ts';
import { linesOf } from './lines-of.ts';
import { readDocxApart } from './read-docx-apart.ts';
import { readMarkdown } from './read-markdown.ts';

/** A file that someone sent: minutes of ours that come back, or text of her own; or why it is neither. */
export type FileRead =
  | { readonly kind: 'minutes'; readonly blocks: readonly Block[]; readonly mark?: DocumentMark }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly why: 'not-a-document' | 'too-large' };

/** Bytes that a file may have. */
export const largestFile = 10_000_000;
/** Bytes of text that is read as text. */
const longestText = 1_000_000;

/** Reads a Word document, Markdown or plain text, told apart by what it holds and never by its name. */
export async function readFile(bytes: Uint8Array): Promise<FileRead> {
  if (bytes.length > largestFile) return { kind: 'unreadable', why: 'too-large' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const read = await readDocxApart(bytes);
    return typeof read === 'string' ? { kind: 'unreadable', why: read } : ours(read.blocks, read.mark);
  }
  if (bytes.length > longestText) return { kind: 'unreadable', why: 'too-large' };
  const text = textOf(bytes);
  if (text === undefined) return { kind: 'unreadable', why: 'not-a-document' };
  if (!fitsAsText(text)) return { kind: 'unreadable', why: 'too-large' };
  const mark = readMark(/<!--(.{0,400}?)-->/u.exec(text)?.[1]?.trim() ?? '');
  return mark === undefined ? { kind: 'text', text } : { kind: 'minutes', blocks: readMarkdown(text), mark };
}

function ours(blocks: readonly Block[], marked: string): FileRead {
  const mark = readMark(marked);
  if (mark !== undefined) return { kind: 'minutes', blocks, mark };
  const anchored = blocks.some((block) => 'anchor' in block && readAnchor(block.anchor) !== undefined);
  return anchored
    ? { kind: 'minutes', blocks }
    : { kind: 'text', text: blocks.map((block) => linesOf(block).join('\n')).join('\n\n') };
}

/** Text as it is most often saved: UTF-8, UTF-16 with its mark, else Windows' own; undefined for what is no text. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
