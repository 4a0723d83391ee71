import fs from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Book, emptyBook } from '../meetings/model/book.ts';
import type { GroupId } from '../meetings/model/terms.ts';
import { readBookFile } from './book-file.ts';
import { foldLines, journalFile, readBook } from './fact-journal.ts';
import { codeOf, realFiles } from './files.ts';
import { type Fold, fold as rules } from './fold.ts';
import { groupFolder, groupsIn, inspectFolder, markerFile } from './folder.ts';
import { readContacts } from './kept-contacts.ts';
import { editionFaults, readEditionFile } from './kept-editions.ts';
import { outboxFile } from './kept-outbox.ts';
import { readOutbox } from './outbox-line.ts';
import { readLines } from './sealed-line.ts';
import { Damaged, type EditionRef, type Fault } from './store.ts';

export type Checked = {
  readonly faults: readonly Fault[];
  readonly groups: number;
  readonly commits: number;
};

/**
 * Verifies all of a data folder, or of a backup: every checksum, the order of the commits, that they fold and give what
 * `book.json` holds, contacts, outbox and frozen minutes, and who may read the files. Takes no lock and changes nothing, so it may run
 * beside the server; what the server is just writing is no fault.
 */
export async function checkFolder(folder: string, fold: Fold = rules): Promise<Checked> {
  const found = await inspectFolder(realFiles, folder);
  if (found.is !== 'data') {
    const what = found.is === 'empty' ? 'there is no data folder' : found.why;
    return { faults: [{ file: markerFile(folder), what }], groups: 0, commits: 0 };
  }
  const faults: Fault[] = [];
  const groups = await groupsIn(realFiles, folder);
  let commits = 0;
  for (const group of groups) {
    const own = groupFolder(folder, group);
    const book = await faulty(faults, journalFile(own), () => checkFacts(faults, own, group, fold));
    commits += book?.version ?? 0;
    await faulty(faults, outboxFile(own), () => readOutbox(realFiles, outboxFile(own)));
    await faulty(faults, join(own, 'contacts.json'), () => readContacts(realFiles, own));
    const editions = book === undefined ? [] : editionsIn(book);
    faults.push(...(await editionFaults(realFiles, own, editions)));
  }
  await faulty(faults, folder, () => checkModes(faults, folder));
  return { faults, groups: groups.length, commits };
}

/** The editions that a Book names. */
function editionsIn({ meetings }: Book): readonly EditionRef[] {
  return meetings.flatMap(({ id, minutes }) =>
    (minutes?.editions ?? []).map(({ number, digest }) => ({ meeting: id, number, digest })),
  );
}

/** The Book of a group, read without the lock: as it is on disk, also while a server runs. Throws `Damaged`. */
export async function readGroup(folder: string, group: GroupId, fold: Fold = rules): Promise<Book> {
  return (await readBook(realFiles, groupFolder(folder, group), group, fold)).book;
}

/** The content of an edition of a group's minutes, read without the lock; throws `Damaged` where it is not as it was. */
export function readGroupEdition(folder: string, group: GroupId, edition: EditionRef): Promise<string> {
  return readEditionFile(realFiles, groupFolder(folder, group), edition);
}

async function faulty<T>(faults: Fault[], file: string, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Damaged && error.fault !== undefined) faults.push(error.fault);
    else faults.push({ file, what: `it cannot be read (${codeOf(error) ?? 'not as it was written'})` });
    return undefined;
  }
}

async function checkFacts(faults: Fault[], folder: string, group: GroupId, fold: Fold): Promise<Book> {
  const file = journalFile(folder);
  // First the Book, then the journal: a server that writes meanwhile only makes the journal longer.
  const saved = await readBookFile(realFiles, folder);
  const bytes = await realFiles.read(file);
  if (bytes === undefined) throw new Damaged('the file is missing', { file });
  const { lines } = readLines(file, bytes);
  const comparable = saved?.fold === fold.version ? saved : undefined;
  const first = lines.slice(0, comparable?.commits ?? 0);
  const then = foldLines(file, emptyBook(group), first, fold);
  const now = foldLines(file, then, lines.slice(first.length), fold);
  if (saved !== undefined && lines.length < saved.commits) {
    const what = `it has ${lines.length} commits, but book.json was folded from ${saved.commits}: facts are missing`;
    faults.push({ file, what });
  } else if (comparable !== undefined && !isDeepStrictEqual(asWritten(then), comparable.book)) {
    faults.push({ file: join(folder, 'book.json'), what: 'it is not what the facts give' });
  }
  return now;
}

function asWritten(book: Book): unknown {
  return JSON.parse(JSON.stringify(book));
}

// The folder itself is the machine's to guard: it may be a volume with a mode of its own. Sockets are not ours.
async function checkModes(faults: Fault[], folder: string): Promise<void> {
  for (const name of await fs.promises.readdir(folder, { recursive: true })) {
    const stat = fs.statSync(join(folder, name), { throwIfNoEntry: false });
    const ours = stat?.isFile() === true || stat?.isDirectory() === true;
    if (ours && (stat.mode & 0o077) !== 0 && !name.startsWith('lost+found')) {
      const mode = (stat.mode & 0o777).toString(8);
      faults.push({ file: join(folder, name), what: `others on the machine may use it (mode ${mode})` });
    }
  }
}
