import { join } from 'node:path';
import type { Book } from '../meetings/model/book.ts';
import type { Commit } from '../meetings/model/fact.ts';
import type { GroupId } from '../meetings/model/terms.ts';
import { readGroup } from '../store/check-folder.ts';
import { commitOf, journalFile } from '../store/fact-journal.ts';
import { realFiles } from '../store/files.ts';
import { groupFolder, groupsIn } from '../store/folder.ts';
import { readContacts } from '../store/kept-contacts.ts';
import { editionNames, editionsFolder } from '../store/kept-editions.ts';
import { readLines } from '../store/sealed-line.ts';
import type { Contacts } from '../store/store.ts';
import { Refused } from './world.ts';

/**
 * All that is kept about a group, but for what was sent where the hash of its code and its secret link; and for the
 * answers of an evaluation that is not over: two exports, one before and one after an answer, would tell whose it is.
 */
export type Exported = {
  readonly format: 'samverka-export/1';
  readonly group: GroupId;
  readonly book: Book;
  readonly commits: readonly Commit[];
  /** Finished minutes as they were frozen, by the names of their files; each to the letter, as its digest is of that. */
  readonly editions: Readonly<Record<string, string>>;
  readonly contacts: Omit<Contacts, 'codeHash' | 'codePerson' | 'calendar' | 'evaluations'>;
};

/** The groups of a data folder, read without its lock. */
export function groupsOf(folder: string): Promise<readonly GroupId[]> {
  return groupsIn(realFiles, folder);
}

/** Reads all of a group without the folder's lock, also while a server runs. */
export async function exportGroup(folder: string, group: GroupId): Promise<Exported> {
  if (!(await groupsOf(folder)).includes(group))
    throw new Refused([`There is no group "${group}" in ${folder}. "samverka group list" shows them.`]);
  const own = groupFolder(folder, group);
  const book = await readGroup(folder, group);
  const file = journalFile(own);
  const bytes = (await realFiles.read(file)) ?? Buffer.alloc(0);
  const commits = readLines(file, bytes).lines.map((line) => commitOf(file, line));
  const kept = await readContacts(realFiles, own);
  const { codeHash: _, codePerson: __, calendar: ___, evaluations: ____, ...contacts } = kept;
  return { format: 'samverka-export/1', group, book, commits, editions: await editionsOf(own), contacts };
}

async function editionsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await editionNames(realFiles, folder);
  const read = await Promise.all(names.map((name) => realFiles.read(join(editionsFolder(folder), name))));
  return Object.fromEntries(names.map((name, index) => [name, read[index]?.toString() ?? '']));
}
