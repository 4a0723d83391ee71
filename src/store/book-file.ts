import { join } from 'node:path';
import { Low } from 'lowdb';
import type { Book } from '../meetings/model/book.ts';
import { durableJson } from './durable-json.ts';
import type { Files } from './files.ts';
import type { Sealed } from './sealed-line.ts';
import { Damaged } from './store.ts';

/** What `book.json` holds: a Book folded from the first so many commits, by which version of the fold. */
export type BookFile = {
  readonly fold: number;
  readonly commits: number;
  /** Where in the journal the last of those commits begins, in bytes. */
  readonly lastAt: number;
  readonly book: Book;
};

/** The folded Book on disk; undefined when there is none that can be trusted, as it can be folded again. */
export async function readBookFile(files: Files, folder: string): Promise<BookFile | undefined> {
  const file = adapter(files, folder);
  try {
    return (await file.read()) ?? undefined;
  } catch (error) {
    if (error instanceof Damaged || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export async function writeBookFile(files: Files, folder: string, content: BookFile): Promise<void> {
  await new Low<BookFile>(adapter(files, folder), content).write();
}

function adapter(files: Files, folder: string) {
  return durableJson(files, join(folder, 'book.json'), 'samverka-book/1', isBookFile);
}

function isBookFile(value: Sealed): value is Sealed & BookFile {
  const { fold, commits, lastAt, book } = value;
  return (
    typeof fold === 'number' &&
    typeof commits === 'number' &&
    typeof lastAt === 'number' &&
    typeof book === 'object' &&
    book !== null &&
    'version' in book &&
    book.version === commits
  );
}
