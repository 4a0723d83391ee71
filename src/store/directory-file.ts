import { join } from 'node:path';
import type { GroupId } from '../meetings/book.ts';
import type { Entry } from './directory.ts';
import { type Files, replaceFile } from './files.ts';
import { type Sealed, seal, unseal } from './sealed-line.ts';

/** An entry as it was written, with what its group's files looked like then: if they differ, it is stale. */
export type WrittenEntry = { readonly entry: Entry; readonly seen: string; readonly line: string };

const header = '{"format":"samverka-directory/1"}';

export function directoryFile(folder: string): string {
  return join(folder, 'directory.jsonl');
}

/** The entries that can be trusted; those that are damaged are left out, as all can be made again. */
export async function readDirectory(files: Files, folder: string): Promise<Map<GroupId, WrittenEntry>> {
  const entries = new Map<GroupId, WrittenEntry>();
  const bytes = await files.read(directoryFile(folder)).catch(() => undefined);
  const [first, ...lines] = bytes?.toString().split('\n') ?? [];
  if (first !== header) return entries;
  for (const line of lines) {
    const written = entryOf(line);
    if (written !== undefined) entries.set(written.entry.group, written);
  }
  return entries;
}

/** An entry's line; `seen` undefined makes it stale from the start. */
export function entryLine(entry: Entry, seen: string | undefined): string {
  return seal(JSON.stringify({ seen, entry }));
}

export async function writeDirectory(files: Files, folder: string, lines: Iterable<string>): Promise<void> {
  await replaceFile(files, directoryFile(folder), [header, ...lines, ''].join('\n'));
}

function entryOf(line: string): WrittenEntry | undefined {
  try {
    const value = unseal(line);
    return value !== undefined && isWritten(value)
      ? { entry: value.entry, seen: value.seen ?? '', line }
      : undefined;
  } catch {
    return undefined;
  }
}

function isWritten(value: Sealed): value is Sealed & { readonly entry: Entry; readonly seen?: string } {
  return typeof value['entry'] === 'object' && value['entry'] !== null && 'group' in value['entry'];
}
