import { createHash } from 'node:crypto';
import type { Minutes } from './minutes.ts';

/**
 * Data as JSON in the one way of writing it: keys in order of their code units, no spaces, nothing that is undefined.
 * The same data gives the same text however it was put together. Refuses what JSON has no place for.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
  }
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`a ${typeof value} cannot be written as JSON`);
  return text;
}

/** What minutes say, as one number that nobody can hit upon twice: SHA-256 of their canonical JSON, in hexadecimal. */
export function digestOf(minutes: Minutes): string {
  return sha256(canonicalJson(minutes));
}

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
