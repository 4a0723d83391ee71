import { join } from 'node:path';
import type { GroupId } from '../meetings/model/terms.ts';
import { journalFile } from './fact-journal.ts';
import { type Files, replaceFile } from './files.ts';
import type { House } from './house.ts';
import { bookIsBusy, bookIsUnsaved, type KeptBook, keptBook, saveBook } from './kept-book.ts';
import {
  contactsAreBusy,
  type KeptContacts,
  keptContacts,
  noContacts,
  writeContacts,
} from './kept-contacts.ts';
import { type KeptOutbox, keptOutbox, outboxFile, outboxIsBusy, tidyOutbox } from './kept-outbox.ts';

/** All that is kept of one group. Stays for as long as the store is open; what it holds in memory comes and goes. */
export type KeptGroup = {
  readonly folder: string;
  readonly book: KeptBook;
  readonly outbox: KeptOutbox;
  readonly contacts: KeptContacts;
};

// Measured with Books of twenty years: in memory a Book is about as large as its journal on disk, and reading one
// after another leaves about three times that for the garbage collector.
const memoryPerByte = 4;

export function keptGroup(house: House, group: GroupId, folder: string): KeptGroup {
  return {
    folder,
    book: keptBook(house, group, folder),
    outbox: keptOutbox(house, group, folder),
    contacts: keptContacts(house, group, folder),
  };
}

/** Makes a group's folder under another name first, so that after a crash it is there whole or not at all. */
export async function makeGroup(files: Files, groups: string, group: GroupId): Promise<void> {
  const folder = join(groups, `${unfinished}${group}`);
  try {
    await files.makeFolder(folder);
    await replaceFile(files, journalFile(folder), '');
    await replaceFile(files, outboxFile(folder), '');
    await writeContacts(files, folder, noContacts);
    await files.rename(folder, join(groups, group));
  } catch (error) {
    await files.remove(folder).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(groups);
}

/** How the folders of groups begin that were not made to the end. */
export const unfinished = '.new-';

/** About how many bytes of memory it takes. */
export function weightOf(kept: KeptGroup): number {
  const book = kept.book.book === undefined ? 0 : (kept.book.end?.bytes ?? 0);
  const outbox = kept.outbox.outbox === undefined ? 0 : (kept.outbox.journal?.end.bytes ?? 0);
  const contacts = kept.contacts.contacts === undefined ? 0 : kept.contacts.length;
  return memoryPerByte * (book + outbox + contacts);
}

/** Whether something is under way, so that what is in memory may be other than what is on disk. */
export function isBusy(kept: KeptGroup): boolean {
  return bookIsBusy(kept.book) || contactsAreBusy(kept.contacts) || outboxIsBusy(kept.outbox);
}

/** Lets go of what is in memory, unless it is in use; begins to save what must be saved first. */
export function leaveMemory(kept: KeptGroup): boolean {
  if (isBusy(kept)) return false;
  if (bookIsUnsaved(kept.book)) {
    void tidy(kept);
    return false;
  }
  void kept.book.journal?.rest();
  void kept.outbox.journal?.rest();
  kept.book.book = undefined;
  kept.contacts.contacts = undefined;
  kept.outbox.outbox = undefined;
  return true;
}

/** Writes what is written off the hot path, and lets open files go. Never throws: all of it can be made again. */
export async function tidy(kept: KeptGroup): Promise<void> {
  await saveBook(kept.book);
  await tidyOutbox(kept.outbox);
}

/** Waits for all that is on its way to disk, and tidies. */
export async function settle(kept: KeptGroup): Promise<void> {
  const { book, outbox, contacts } = kept;
  const all = [book.journal?.settled(), outbox.journal?.settled(), contacts.next ?? contacts.writing];
  await Promise.allSettled(all);
  await tidy(kept);
}
