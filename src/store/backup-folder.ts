import { join } from 'node:path';
import { type Checked, checkFolder } from './check-folder.ts';
import { journalFile } from './fact-journal.ts';
import { realFiles as files, replaceFile } from './files.ts';
import { groupFolder, groupsIn, inspectFolder, markerFile, markFolder } from './folder.ts';
import { contactsFile } from './kept-contacts.ts';
import { editionNames, editionsFolder } from './kept-editions.ts';
import { outboxFile } from './kept-outbox.ts';
import { takeLock } from './lock.ts';
import { Damaged } from './store.ts';

/**
 * Copies a data folder, also while a server writes in it, to a folder that does not exist yet; it is there whole and
 * verified, or not at all. What can be made again (books, directory) is left out.
 */
export async function backupFolder(folder: string, target: string): Promise<Checked> {
  if (files.stamp(target) !== '-')
    throw new Error(`${target} exists already; a backup is never written over anything`);
  const partial = `${target}.partial-${process.pid}`;
  try {
    await copyFolder(folder, partial);
    const checked = await verified(partial);
    await files.rename(partial, target);
    await files.syncFolder(join(target, '..'));
    return checked;
  } catch (error) {
    await files.remove(partial).catch(() => undefined);
    throw error;
  }
}

/** Puts a backup in an empty folder, or one that does not exist yet, and verifies it there; nothing is left if it fails. */
export async function restoreFolder(backup: string, folder: string): Promise<Checked> {
  await verified(backup);
  if ((await inspectFolder(files, folder)).is !== 'empty') {
    throw new Error(`${folder} is not empty; a backup is restored only where there is nothing`);
  }
  await files.makeFolder(folder);
  const unlock = takeLock(folder);
  try {
    await copyFolder(backup, folder);
    return await verified(folder);
  } catch (error) {
    await files.remove(markerFile(folder)).catch(() => undefined);
    await files.remove(join(folder, 'groups')).catch(() => undefined);
    throw error;
  } finally {
    unlock();
  }
}

async function verified(folder: string): Promise<Checked> {
  const checked = await checkFolder(folder);
  const [fault] = checked.faults;
  if (fault !== undefined) {
    const where = fault.line === undefined ? { file: fault.file } : { file: fault.file, line: fault.line };
    throw new Damaged(fault.what, where);
  }
  return checked;
}

// The marker comes last: until it is there, nobody takes the copy for a data folder.
async function copyFolder(from: string, to: string): Promise<void> {
  const found = await inspectFolder(files, from);
  if (found.is !== 'data')
    throw new Error(found.is === 'empty' ? `there is no data folder ${from}` : found.why);
  await files.makeFolder(join(to, 'groups'));
  for (const group of await groupsIn(files, from)) {
    await copyGroup(groupFolder(from, group), groupFolder(to, group));
  }
  await files.syncFolder(join(to, 'groups'));
  await markFolder(files, to, found.mode);
}

// In this order: contacts and outbox speak of facts, so the facts must not be older than they.
async function copyGroup(from: string, to: string): Promise<void> {
  await files.makeFolder(to);
  for (const [name, growing] of [
    [contactsFile, false],
    [outboxFile, true],
    [journalFile, true],
  ] as const) {
    const bytes = await files.read(name(from));
    if (bytes === undefined) throw new Damaged('the file is missing', { file: name(from) });
    const whole = growing ? bytes.subarray(0, bytes.lastIndexOf(10) + 1) : bytes;
    await replaceFile(files, name(to), whole);
  }
  await copyEditions(from, to);
}

// After the facts: an edition is on disk before the fact that names it.
async function copyEditions(from: string, to: string): Promise<void> {
  const names = await editionNames(files, from);
  if (names.length === 0) return;
  await files.makeFolder(editionsFolder(to));
  await files.syncFolder(to);
  for (const name of names) {
    const bytes = await files.read(join(editionsFolder(from), name));
    if (bytes !== undefined) await replaceFile(files, join(editionsFolder(to), name), bytes);
  }
}
