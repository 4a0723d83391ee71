import type { GroupId } from '../meetings/model/terms.ts';
import { emptyEntry } from './directory.ts';
import { codeOf, realFiles, temporaryName } from './files.ts';
import { groupIdRule, groupsFolder, isGroupId, markFolder } from './folder.ts';
import { appendCommit, commitsSince, flushedTo, loadBook, refusesFor } from './kept-book.ts';
import { changeKeptContacts, loadContacts } from './kept-contacts.ts';
import { readEditionFile, writeEdition } from './kept-editions.ts';
import { makeGroup, settle, tidy } from './kept-group.ts';
import { changeKeptOutbox, forgetEarlierRows, loadOutbox } from './kept-outbox.ts';
import { knowGroups, saveDirectory } from './known-groups.ts';
import { takeLock } from './lock.ts';
import {
  inspectFor,
  type JsonStoreOptions,
  type OpenFolder,
  openFolder,
  sweep,
  using,
} from './open-folder.ts';
import type { Store } from './store.ts';

const defaultSweepEvery = 10_000;
/** The directory is written at every so many sweeps. */
const sweepsPerDirectory = 30;

/**
 * Opens a data folder as a store, with one folder of files for each group: the facts as a journal (`facts.jsonl`), the
 * Book folded from them (`book.json`), the outbox and the contacts. Makes the folder where there is none; refuses one
 * of the other mode, one that is not Samverka's, and one that another process has. A damaged group is refused when it
 * is used; the others work.
 */
export async function openJsonStore(options: JsonStoreOptions): Promise<Store> {
  const { folder, mode, files = realFiles } = options;
  await inspectFor(mode, files, folder);
  await files.makeFolder(folder);
  const unlock = takeLock(folder);
  try {
    // Another process may have made it its own meanwhile.
    if ((await inspectFor(mode, files, folder)) === 'empty') await markFolder(files, folder, mode);
    const open = await openFolder(options);
    await knowGroups(open);
    const stopSweeping = startSweeping(open, options.sweepEvery ?? defaultSweepEvery);
    return storeOf(open, () => closeFolder(open, stopSweeping, unlock));
  } catch (error) {
    unlock();
    throw error;
  }
}

function startSweeping(open: OpenFolder, every: number): () => Promise<void> {
  let sweeping = Promise.resolve();
  let sweeps = 0;
  const timer = setInterval(() => {
    sweeps += 1;
    const withDirectory = sweeps % sweepsPerDirectory === 0;
    sweeping = sweeping.then(() => sweep(open)).then(() => (withDirectory ? saveDirectory(open) : undefined));
  }, every);
  timer.unref();
  return () => {
    clearInterval(timer);
    return sweeping;
  };
}

function storeOf(open: OpenFolder, close: () => Promise<void>): Store {
  const { directory } = open;
  return {
    directory,
    groups: () => [...open.groups],
    create: (group) => create(open, group),
    load: (group) => using(open, group, (kept) => loadBook(kept.book)),
    since: (group, version) => using(open, group, (kept) => commitsSince(kept.book, version)),
    append: (group, expected, commit) =>
      using(open, group, (kept) => appendCommit(kept.book, expected, commit)),
    // Damage of what was frozen is no damage of the group: all else of it works.
    async keepEdition(group, edition, content) {
      const folder = await using(open, group, async (kept) => kept.folder);
      await writeEdition(open.house.files, folder, edition, content);
    },
    async readEdition(group, edition) {
      const folder = await using(open, group, async (kept) => kept.folder);
      return readEditionFile(open.house.files, folder, edition);
    },
    flushed: (group, version) => using(open, group, (kept) => flushedTo(kept.book, version)),
    contacts: (group) => using(open, group, (kept) => loadContacts(kept.contacts)),
    changeContacts: (group, change) =>
      using(open, group, (kept) => changeKeptContacts(kept.contacts, change)),
    outbox: (group) => using(open, group, (kept) => loadOutbox(kept.outbox)),
    changeOutbox: (group, change) => using(open, group, (kept) => changeKeptOutbox(kept.outbox, change)),
    async forgetPast(group) {
      await using(open, group, async (kept) => {
        await forgetEarlierRows(kept.outbox);
        await tidy(kept);
      });
      await saveDirectory(open);
    },
    dueBefore: (instant) =>
      directory.dueBy(Date.parse(instant)).filter((group) => !open.damaged.has(group) && isFree(open, group)),
    async claim(group, until) {
      if (!isFree(open, group)) return false;
      open.claims.set(group, Date.parse(until));
      return true;
    },
    setDue(group, due) {
      open.claims.delete(group);
      const { due: _, ...entry } = directory.entry(group) ?? emptyEntry(group);
      directory.put({ ...entry, ...(due === undefined ? {} : { due: Date.parse(due) }) });
    },
    health: () => health(open),
    close,
  };
}

function isFree(open: OpenFolder, group: GroupId): boolean {
  return (open.claims.get(group) ?? Number.NEGATIVE_INFINITY) <= open.house.now();
}

async function create(open: OpenFolder, group: GroupId): Promise<boolean> {
  if (!isGroupId(group)) throw new Error(groupIdRule);
  if (open.closed) throw new Error('the store is closed');
  if (open.groups.has(group) || open.making.has(group)) return false;
  open.making.add(group);
  try {
    await makeGroup(open.house.files, groupsFolder(open.folder), group);
    open.groups.add(group);
    open.directory.put(emptyEntry(group));
    return true;
  } finally {
    open.making.delete(group);
  }
}

// A group that could not be written a moment ago is told of even where the folder can be written again.
async function health(open: OpenFolder): ReturnType<Store['health']> {
  const { files, now } = open.house;
  for (const [group, { book }] of open.kept) {
    if (book.failed !== undefined && now() - book.failed.at < refusesFor) {
      return { writable: false, why: `${book.failed.why} (group ${group})` };
    }
  }
  const probe = temporaryName(`${open.folder}/probe`);
  try {
    const file = await files.open(probe);
    await file
      .append(Buffer.from('probe'))
      .then(() => file.sync())
      .finally(() => file.close());
    await files.remove(probe);
    return { writable: true };
  } catch (error) {
    await files.remove(probe).catch(() => undefined);
    return { writable: false, why: codeOf(error) ?? 'unknown' };
  }
}

async function closeFolder(
  open: OpenFolder,
  stopSweeping: () => Promise<void>,
  unlock: () => void,
): Promise<void> {
  if (open.closed) return;
  open.closed = true;
  try {
    await stopSweeping();
    for (const kept of open.kept.values()) await settle(kept);
    await saveDirectory(open);
  } finally {
    unlock();
  }
}
