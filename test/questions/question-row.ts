import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Said } from '../../src/language/said.ts';

/** A question with what is right: a line of a file of JSON lines. */
export type QuestionRow = {
  readonly id: string;
  readonly lang: 'sv' | 'en';
  /** Who asks, by name. */
  readonly user: string;
  readonly text: string;
  /** A name of `askedNames`; "none" where nothing may be answered. */
  readonly intent: string;
  readonly slots: Said;
  /** Strings that a right answer holds, each perhaps as `one|other`. */
  readonly must: readonly string[];
  /** Strings that it may not hold. */
  readonly never?: readonly string[];
  /**
   * Of an order: the command that it should come to, perhaps as `one|other`. Beside "none": an order in disguise by
   * someone who may not give it, so that understanding and refusing it is right too.
   */
  readonly what?: string;
  /** The conversation in which it follows the row before it. */
  readonly thread?: string;
  /** The row that it asks again in other words. */
  readonly reasks?: string;
  /** The group that it is asked in, where there are several. */
  readonly context?: string;
};

/** What a row tests: what is asked, asked again otherwise, follows on what was asked, or is not to be answered. */
export type RowKind = 'asked' | 'asked again' | 'follow-up' | 'not to answer';
export const rowKinds: readonly RowKind[] = ['asked', 'asked again', 'follow-up', 'not to answer'];

/** The kind of each row; the first of a thread follows on nothing. */
export function kindsOf(rows: readonly QuestionRow[]): ReadonlyMap<QuestionRow, RowKind> {
  const threads = new Set<string>();
  return new Map(
    rows.map((row) => {
      const follows = row.thread !== undefined && threads.has(row.thread);
      if (row.thread !== undefined) threads.add(row.thread);
      if (row.intent === 'none') return [row, 'not to answer'];
      if (follows) return [row, 'follow-up'];
      return [row, row.reasks === undefined ? 'asked' : 'asked again'];
    }),
  );
}

/** The rows of a file of JSON lines. */
export async function readRows(path: string): Promise<readonly QuestionRow[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** The project's own rows, which are asked of its invented Book. */
export async function ownRows(): Promise<readonly QuestionRow[]> {
  const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.jsonl')).toSorted();
  const rows = await Promise.all(names.map((name) => readRows(join(import.meta.dirname, name))));
  return rows.flat();
}
