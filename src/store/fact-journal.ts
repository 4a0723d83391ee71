import { join } from 'node:path';
import { type Book, emptyBook } from '../meetings/model/book.ts';
import type { Commit, Fact } from '../meetings/model/fact.ts';
import type { GroupId } from '../meetings/model/terms.ts';
import type { LogEnd } from './append-log.ts';
import { type BookFile, readBookFile } from './book-file.ts';
import { fromDisk, toDisk } from './fact-versions.ts';
import type { Files } from './files.ts';
import type { Fold } from './fold.ts';
import { type Line, type Lines, readLines, type Sealed, seal } from './sealed-line.ts';
import { Damaged } from './store.ts';

const lineVersion = 1;

/** The journal of a group: `facts.jsonl`, one line a commit, line number and commit number the same. */
export function journalFile(folder: string): string {
  return join(folder, 'facts.jsonl');
}

/** A commit as a journal's line, without its line break. */
export function commitLine(n: number, commit: Commit): string {
  const facts = commit.facts.map((fact) => toDisk(fact));
  return seal(JSON.stringify({ v: lineVersion, n, stamp: commit.stamp, facts }));
}

/** The commit that a journal's line holds, its facts as they are today; refuses what this program cannot know. */
export function commitOf(file: string, line: Line): Commit {
  const { v, n, stamp, facts } = line.value;
  const refuse = (what: string) => new Damaged(what, { file, line: line.number });
  if (v !== lineVersion)
    throw refuse(`the line has version ${JSON.stringify(v)}; this program knows ${lineVersion}`);
  if (n !== line.number) throw refuse(`it should be commit ${line.number}, but is ${JSON.stringify(n)}`);
  if (!isStamp(stamp) || !Array.isArray(facts)) throw refuse('it is not a commit');
  return { stamp, facts: facts.map((fact: Sealed) => knownFact(fact, refuse)) };
}

function knownFact(written: Sealed, refuse: (what: string) => Damaged): Fact {
  const fact = fromDisk(written);
  if (typeof fact === 'string') throw refuse(fact);
  return fact;
}

function isStamp(value: unknown): value is Commit['stamp'] {
  return typeof value === 'object' && value !== null && 'at' in value && 'by' in value && 'id' in value;
}

/** A Book as it is on disk, and how far that is. */
export type ReadBook = {
  readonly book: Book;
  readonly end: LogEnd;
  /** How many commits `book.json` already holds of it. */
  readonly saved: number;
  /** How many bytes of a torn last line stand after the end. */
  readonly torn: number;
  /** The last line only lacks its line break. */
  readonly unended: boolean;
};

/**
 * Reads a group's Book: `book.json` and the lines after it, or, where that cannot be used, every line.
 * Reads no further than `upTo` bytes, if given. Changes nothing.
 */
export async function readBook(
  files: Files,
  folder: string,
  group: GroupId,
  fold: Fold,
  upTo?: number,
): Promise<ReadBook> {
  const kept = await readBookFile(files, folder);
  const usable = kept?.fold === fold.version ? kept : undefined;
  return (
    (usable && (await readFrom(files, folder, fold, usable, upTo))) ??
    (await readWhole(files, folder, group, fold, kept?.commits ?? 0, upTo))
  );
}

// Undefined when the journal does not go on where book.json ends; the journal is then to be judged whole.
async function readFrom(
  files: Files,
  folder: string,
  fold: Fold,
  kept: BookFile,
  upTo: number | undefined,
): Promise<ReadBook | undefined> {
  const file = journalFile(folder);
  if (kept.commits === 0) return undefined;
  const bytes = await files.read(file, kept.lastAt, upTo);
  if (bytes === undefined || bytes.length === 0 || !continues(bytes, kept.commits)) return undefined;
  const lines = readLines(file, bytes, kept.lastAt, kept.commits);
  const [, ...after] = lines.lines;
  return { ...placed(lines), book: foldLines(file, kept.book, after, fold), saved: kept.commits };
}

function continues(bytes: Buffer, commits: number): boolean {
  const end = bytes.indexOf(10);
  const [first] = end < 0 ? [] : readFirst(bytes.subarray(0, end + 1));
  return first?.value['n'] === commits;
}

function readFirst(bytes: Buffer): readonly Line[] {
  try {
    return readLines('', bytes).lines;
  } catch {
    return [];
  }
}

async function readWhole(
  files: Files,
  folder: string,
  group: GroupId,
  fold: Fold,
  atLeast: number,
  upTo: number | undefined,
): Promise<ReadBook> {
  const file = journalFile(folder);
  const bytes = await files.read(file, 0, upTo);
  if (bytes === undefined) throw new Damaged('the file is missing', { file });
  const lines = readLines(file, bytes);
  if (lines.lines.length < atLeast) {
    const what = `it has ${lines.lines.length} commits, but book.json was folded from ${atLeast}: facts are missing`;
    throw new Damaged(what, { file });
  }
  return { ...placed(lines), book: foldLines(file, emptyBook(group), lines.lines, fold), saved: 0 };
}

function placed(lines: Lines): Pick<ReadBook, 'end' | 'torn' | 'unended'> {
  const last = lines.lines.at(-1);
  return {
    end: { lines: last?.number ?? 0, bytes: lines.end, lastAt: last?.at ?? 0 },
    torn: lines.torn,
    unended: lines.unended,
  };
}

/** Folds a journal's lines onto a Book. A commit that cannot be folded is refused like damage. */
export function foldLines(file: string, start: Book, lines: readonly Line[], fold: Fold): Book {
  let book = start;
  for (const line of lines) {
    const commit = commitOf(file, line);
    try {
      book = fold.apply(book, commit);
    } catch (cause) {
      throw new Damaged('the commit cannot be folded', { file, line: line.number }, { cause });
    }
    if (book.version !== line.number) {
      throw new Damaged('the fold lost count of the commits', { file, line: line.number });
    }
  }
  return book;
}
