import { join } from 'node:path';
import type { GroupId } from '../meetings/model/terms.ts';
import type { Entry } from './directory.ts';
import { type Files, replaceFile } from './files.ts';
import { type Sealed, seal, unseal } from './sealed-line.ts';

/** An entry with what its group's files looked like when it was true; absent = it is stale from the start. */
export type WrittenEntry = { readonly entry: Entry; readonly seen?: string };

// Raised when a group's due may mean something else than before: all groups are then opened once.
const header = '{"format":"samverka-directory/2"}';

function directoryFile(folder: string): string {
  return join(folder, 'directory.jsonl');
}

/** The entries that can be trusted; those that are damaged are left out, as all can be made again. */
export async function readDirectory(files: Files, folder: string): Promise<Map<GroupId, WrittenEntry>> {
  const entries = new Map<GroupId, WrittenEntry>();
  const bytes = (await files.read(directoryFile(folder)).catch(() => undefined)) ?? Buffer.alloc(0);
  let at = bytes.indexOf(10);
  if (bytes.toString('utf8', 0, Math.max(0, at)) !== header) return entries;
  for (let end = bytes.indexOf(10, at + 1); end >= 0; end = bytes.indexOf(10, at + 1)) {
    const written = entryOf(bytes.subarray(at + 1, end));
    if (written !== undefined) entries.set(written.entry.group, written);
    at = end;
  }
  return entries;
}

export async function writeDirectory(
  files: Files,
  folder: string,
  entries: Iterable<WrittenEntry>,
): Promise<void> {
  const lines = Array.from(entries, ({ entry, seen }) => seal(JSON.stringify({ seen, entry })));
  await replaceFile(files, directoryFile(folder), [header, ...lines, ''].join('\n'));
}

function entryOf(line: Buffer): WrittenEntry | undefined {
  try {
    const value = unseal(line);
    return value !== undefined && isWritten(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isWritten(value: Sealed): value is Sealed & WrittenEntry {
  return typeof value['entry'] === 'object' && value['entry'] !== null && 'group' in value['entry'];
}
