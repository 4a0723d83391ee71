import type { GroupId } from '../meetings/model/terms.ts';
import { emptyEntry } from './directory.ts';
import { readDirectory, writeDirectory } from './directory-file.ts';
import { journalFile } from './fact-journal.ts';
import { codeOf, type Files, removeTemporaries } from './files.ts';
import { groupFolder } from './folder.ts';
import { loadBook } from './kept-book.ts';
import { contactsFile, loadContacts } from './kept-contacts.ts';
import { isBusy } from './kept-group.ts';
import { loadOutbox, outboxFile } from './kept-outbox.ts';
import { keptOf, type OpenFolder, using } from './open-folder.ts';
import { Damaged } from './store.ts';

/**
 * Fills the directory: from its file where a group's own files look as they did when it was written, and by opening
 * the group where they do not. Such a group is due at once, as nobody knows what was left undone.
 */
export async function knowGroups(open: OpenFolder): Promise<void> {
  const { house, directory } = open;
  const written = await readDirectory(house.files, open.folder);
  for (const group of open.groups) {
    const known = written.get(group);
    if (known !== undefined) directory.put(known.entry);
    if (known?.seen !== undefined && known.seen === stampOf(house.files, open.folder, group)) {
      directory.changed.delete(group);
      open.seen.set(group, known.seen);
    } else {
      await learn(open, group);
    }
  }
}

async function learn(open: OpenFolder, group: GroupId): Promise<void> {
  const { house, directory } = open;
  try {
    await removeTemporaries(house.files, groupFolder(open.folder, group));
    await using(open, group, async (kept) => {
      await loadContacts(kept.contacts);
      await loadOutbox(kept.outbox);
      await loadBook(kept.book);
    });
    directory.put({ ...(directory.entry(group) ?? emptyEntry(group)), due: 0 });
  } catch (error) {
    const fault = error instanceof Damaged ? error.fault : undefined;
    open.damaged.add(group);
    house.log.error({ group, why: codeOf(error), ...fault }, 'a group could not be opened');
  }
}

/** Writes the directory if anything in it changed. Never throws: it can be made again. */
export async function saveDirectory(open: OpenFolder): Promise<void> {
  const { house, directory, seen, folder } = open;
  if (directory.changed.size === 0) return;
  const changed = [...directory.changed];
  directory.changed.clear();
  for (const group of changed) {
    const steady = !isBusy(keptOf(open, group)) && !open.damaged.has(group);
    if (steady) seen.set(group, stampOf(house.files, folder, group));
    else seen.delete(group);
  }
  const entries = Array.from(directory.entries(), (entry) => {
    const stamp = seen.get(entry.group);
    return stamp === undefined ? { entry } : { entry, seen: stamp };
  });
  try {
    await writeDirectory(house.files, folder, entries);
  } catch (error) {
    for (const group of changed) directory.changed.add(group);
    house.log.warn({ why: codeOf(error) }, 'the directory could not be written');
  }
}

function stampOf(files: Files, folder: string, group: GroupId): string {
  const own = groupFolder(folder, group);
  return [own, journalFile(own), outboxFile(own), contactsFile(own)]
    .map((path) => files.stamp(path))
    .join(' ');
}
