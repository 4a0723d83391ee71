import type { Files } from './files.ts';
import { type Line, type Lines, readLines, seal } from './sealed-line.ts';
import { Damaged, type Outbox, type OutboxRow } from './store.ts';

/** What one line of `outbox.jsonl` says: the rows that are new or other, and the keys of those that are gone. */
export type OutboxChange = {
  readonly reconciled: number;
  readonly rows: readonly OutboxRow[];
  readonly gone: readonly string[];
};

const lineVersion = 1;

/** A change as a line, without its line break. */
export function outboxLine(change: OutboxChange): string {
  return seal(JSON.stringify({ v: lineVersion, ...change }));
}

/** What differs between two outboxes; undefined when nothing does. */
export function outboxChange(before: Outbox, after: Outbox): OutboxChange | undefined {
  if (before === after) return undefined;
  const [old, wanted] = differing(before.rows, after.rows);
  const known = new Map(old.map((row) => [row.key, row]));
  const keys = new Set(wanted.map((row) => row.key));
  const rows = wanted.filter((row) => known.get(row.key) !== row);
  const gone = old.filter((row) => !keys.has(row.key)).map((row) => row.key);
  if (rows.length === 0 && gone.length === 0 && before.reconciled === after.reconciled) return undefined;
  return { reconciled: after.reconciled, rows, gone };
}

/** The outbox after a change; rows keep their place, new ones come last. */
export function changeOutbox(outbox: Outbox, change: OutboxChange): Outbox {
  const gone = new Set(change.gone);
  const fresh = new Map(change.rows.map((row) => [row.key, row]));
  const rows = outbox.rows.filter((row) => !gone.has(row.key)).map((row) => take(fresh, row.key) ?? row);
  return { reconciled: change.reconciled, rows: [...rows, ...fresh.values()] };
}

/** An outbox as its file has it, and how far the file is whole. Changes nothing. */
export async function readOutbox(
  files: Files,
  file: string,
  upTo?: number,
): Promise<{ readonly outbox: Outbox; readonly lines: Lines }> {
  const bytes = await files.read(file, 0, upTo);
  if (bytes === undefined) throw new Damaged('the file is missing', { file });
  const lines = readLines(file, bytes);
  const rows = new Map<string, OutboxRow>();
  let reconciled = 0;
  for (const line of lines.lines) {
    const change = changeOf(file, line);
    for (const key of change.gone) rows.delete(key);
    for (const row of change.rows) rows.set(row.key, row);
    reconciled = change.reconciled;
  }
  return { outbox: { reconciled, rows: [...rows.values()] }, lines };
}

// Only what lies between the rows that both begin and end with: one send in an old group is one row of thousands.
function differing<T>(before: readonly T[], after: readonly T[]): readonly [readonly T[], readonly T[]] {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
}

function take<T>(from: Map<string, T>, key: string): T | undefined {
  const found = from.get(key);
  if (found !== undefined) from.delete(key);
  return found;
}

function changeOf(file: string, line: Line): OutboxChange {
  const { v, reconciled, rows, gone } = line.value;
  if (v !== lineVersion || typeof reconciled !== 'number' || !Array.isArray(rows) || !Array.isArray(gone)) {
    throw new Damaged('it is not a change of the outbox that this program knows', {
      file,
      line: line.number,
    });
  }
  return { reconciled, rows, gone };
}
