import type { Book } from '../meetings/model/book.ts';
import type { Commit } from '../meetings/model/fact.ts';
import type { GroupId } from '../meetings/model/terms.ts';
import { type AppendLog, appendLog, type LogEnd, mendLog } from './append-log.ts';
import { writeBookFile } from './book-file.ts';
import { commitLine, commitOf, journalFile, type ReadBook, readBook } from './fact-journal.ts';
import { codeOf } from './files.ts';
import type { House } from './house.ts';
import { readLines } from './sealed-line.ts';
import { Damaged } from './store.ts';

/**
 * How long after a failed write a group refuses all others, in milliseconds. Longer than any turn lives, so that
 * nobody can still act on a version that was seen but never came on disk, once its number is given again.
 */
export const refusesFor = 60_000;

/** One group's Book with its journal: in memory while used; always what is on disk and what is on its way there. */
export type KeptBook = {
  readonly house: House;
  readonly group: GroupId;
  readonly folder: string;
  book?: Book | undefined;
  reading?: Promise<Book> | undefined;
  /** Absent until first read, and while writing is refused. */
  journal?: AppendLog | undefined;
  /** How far the journal is whole; what may stand behind it is to be cut off before writing. */
  end?: LogEnd | undefined;
  /** How many commits `book.json` holds. */
  saved: number;
  saving?: Promise<void> | undefined;
  /** The last try to write `book.json` failed; it is no reason to keep the Book in memory. */
  unsavable: boolean;
  unsynced: Commit[];
  failed?: { readonly why: string; readonly at: number } | undefined;
};

export function keptBook(house: House, group: GroupId, folder: string): KeptBook {
  return { house, group, folder, saved: 0, unsavable: false, unsynced: [] };
}

/** The Book with everything appended so far. */
export function loadBook(kept: KeptBook): Promise<Book> {
  if (kept.book !== undefined && !mayReopen(kept)) return Promise.resolve(kept.book);
  kept.reading ??= kept.house
    .inTurn(() => readKept(kept))
    .finally(() => {
      kept.reading = undefined;
    });
  return kept.reading;
}

/** Appends if the Book still is at the expected version, and resolves when that is on disk. */
export async function appendCommit(kept: KeptBook, expected: number, commit: Commit): Promise<boolean> {
  while (kept.book === undefined) await loadBook(kept);
  if (kept.journal === undefined) throw refusal(kept);
  if (kept.book.version !== expected) return false;
  const book = kept.house.fold.apply(kept.book, commit);
  if (book.version !== expected + 1) throw new Error('the fold lost count of the commits');
  const line = commitLine(book.version, commit);
  kept.book = book;
  kept.unsynced.push(commit);
  const done = kept.journal.append(line);
  kept.house.heard.committed(kept.group, book, commit);
  await done.catch((cause: unknown) => {
    throw refusal(kept, cause);
  });
  return true;
}

/** Resolves when everything up to the version is on disk; refuses a version that never came there. */
export async function flushedTo(kept: KeptBook, version: number): Promise<void> {
  if (kept.end === undefined) await loadBook(kept);
  if (kept.end !== undefined && version <= kept.end.lines) return;
  if (kept.journal === undefined) throw refusal(kept);
  await kept.journal.synced(version).catch((cause: unknown) => {
    throw refusal(kept, cause);
  });
}

/** The commits after a version, oldest first, also those that are on their way to disk. */
export async function commitsSince(kept: KeptBook, version: number): Promise<readonly Commit[]> {
  await loadBook(kept);
  const { end, unsynced } = kept;
  const onDisk = end?.lines ?? 0;
  const later = [...unsynced].slice(Math.max(0, version - onDisk));
  if (end === undefined || version >= onDisk) return later;
  const file = journalFile(kept.folder);
  const bytes = await kept.house.files.read(file, 0, end.bytes);
  const { lines } = readLines(file, bytes ?? Buffer.alloc(0));
  return [...lines.slice(version).map((line) => commitOf(file, line)), ...later];
}

/** Whether something is on its way to or from disk, so that the Book must stay in memory. */
export function bookIsBusy(kept: KeptBook): boolean {
  return kept.reading !== undefined || kept.saving !== undefined || kept.journal?.busy() === true;
}

/** Whether `book.json` lacks commits that it could be given. */
export function bookIsUnsaved(kept: KeptBook): boolean {
  return kept.journal !== undefined && !kept.unsavable && kept.saved < kept.journal.end.lines;
}

/** Writes `book.json` if it is behind and nothing is under way, and lets the journal's file go. */
export async function saveBook(kept: KeptBook): Promise<void> {
  const { house, folder, book, end } = kept;
  if (bookIsBusy(kept)) return await kept.saving;
  await kept.journal?.rest();
  if (book === undefined || end === undefined || kept.journal === undefined) return;
  if (kept.saved >= end.lines || book.version !== end.lines) return;
  const content = { fold: house.fold.version, commits: end.lines, lastAt: end.lastAt, book };
  kept.saving = writeBookFile(house.files, folder, content)
    .then(() => {
      kept.saved = content.commits;
      kept.unsavable = false;
      house.heard.bookSaved(kept.group);
    })
    .catch((error: unknown) => {
      kept.unsavable = true;
      house.log.warn({ group: kept.group, why: codeOf(error) }, 'book.json could not be written');
    })
    .finally(() => {
      kept.saving = undefined;
    });
  await kept.saving;
}

async function readKept(kept: KeptBook): Promise<Book> {
  const { house, folder, group } = kept;
  const read = await readBook(house.files, folder, group, house.fold, kept.end?.bytes);
  if (kept.journal === undefined && (kept.failed === undefined || mayReopen(kept))) await reopen(kept, read);
  kept.book = read.book;
  kept.saved = read.saved;
  house.heard.bookRead(group, read.book);
  return read.book;
}

function mayReopen(kept: KeptBook): boolean {
  return kept.failed !== undefined && kept.house.now() - kept.failed.at >= refusesFor;
}

async function reopen(kept: KeptBook, read: ReadBook): Promise<void> {
  const { house, group } = kept;
  const path = journalFile(kept.folder);
  const fit = read.torn === 0 && !read.unended && kept.end === undefined && read.saved === read.end.lines;
  kept.end = read.end;
  try {
    if (!fit) kept.end = await mendLog(house.files, path, read.end, read.unended);
    if (read.torn > 0) {
      house.log.warn({ group, line: read.end.lines + 1, bytes: read.torn }, 'cut off a torn last line');
    }
    kept.failed = undefined;
    kept.journal = appendLog(house.files, path, kept.end, {
      synced: (lines) => synced(kept, lines),
      failed(error) {
        fail(kept, error);
        // The directory must not go on telling of what is not on disk.
        void loadBook(kept).catch(() => undefined);
      },
    });
  } catch (error) {
    fail(kept, error);
  }
}

function synced(kept: KeptBook, lines: number): void {
  kept.end = kept.journal?.end;
  kept.unsynced.splice(0, lines);
  if (!kept.house.mayStayOpen()) void kept.journal?.rest();
}

function fail(kept: KeptBook, error: unknown): void {
  const why = codeOf(error) ?? 'unknown';
  kept.failed = { why, at: kept.house.now() };
  kept.end = kept.journal?.end ?? kept.end;
  kept.journal = undefined;
  kept.book = undefined;
  kept.unsynced = [];
  kept.house.log.error({ group: kept.group, why }, 'the journal could not be written');
}

function refusal(kept: KeptBook, cause?: unknown): Damaged {
  const why = kept.failed?.why ?? codeOf(cause) ?? 'unknown';
  const what = `the group takes nothing more for a while, as it could not be written (${why})`;
  return new Damaged(what, { file: journalFile(kept.folder) }, { cause });
}
