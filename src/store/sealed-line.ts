import { crc32 } from 'node:zlib';
import { Damaged } from './store.ts';

const mark = ',"crc":';

/** The text of a JSON object with its checksum (CRC-32 over that text in UTF-8) as its last member. */
export function seal(json: string): string {
  return `${json.slice(0, -1)}${mark}${crc32(json)}}`;
}

/** The object that was sealed; undefined when the bytes are not whole, to the letter, what was sealed. */
export function unseal(bytes: Buffer): Sealed | undefined {
  const end = bytes.lastIndexOf(mark);
  if (end < 0) return undefined;
  // The bytes themselves, and not their text, so that a large file is not held several times over.
  const sum = crc32('}', crc32(bytes.subarray(0, end)));
  if (bytes.toString('utf8', end + mark.length).trimEnd() !== `${sum}}`) return undefined;
  const value: unknown = JSON.parse(bytes.toString('utf8'));
  if (!isSealed(value)) return undefined;
  const { crc: _, ...sealed } = value;
  return sealed;
}

/** What was sealed is an object, and by its checksum one that this program wrote. */
export type Sealed = { readonly [key: string]: unknown };

function isSealed(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null;
}

export type Line = {
  readonly value: Sealed;
  /** Where it begins in the file, in bytes. */
  readonly at: number;
  /** From 1. */
  readonly number: number;
};

export type Lines = {
  readonly lines: readonly Line[];
  /** Where the last whole line ends, in bytes from the start of the file. */
  readonly end: number;
  /** How many bytes of a torn last line follow. */
  readonly torn: number;
  /** The last line is whole but for its line break. */
  readonly unended: boolean;
};

/**
 * Reads sealed lines out of a part of a file that begins with line `first` at the offset `from`.
 * A last line that is torn is left out; any other that is not whole is refused with `Damaged`.
 */
export function readLines(file: string, bytes: Buffer, from = 0, first = 1): Lines {
  const lines: Line[] = [];
  let at = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, at)) {
    const number = first + lines.length;
    const value = unseal(bytes.subarray(at, end));
    if (value === undefined) throw new Damaged('the checksum does not match', { file, line: number });
    lines.push({ value, at: from + at, number });
    at = end + 1;
  }
  const last = unseal(bytes.subarray(at));
  if (last === undefined) return { lines, end: from + at, torn: bytes.length - at, unended: false };
  lines.push({ value: last, at: from + at, number: first + lines.length });
  return { lines, end: from + bytes.length, torn: 0, unended: true };
}
