import fs from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Takes a data folder for this process until released, or throws when another process (or another store in this one)
 * has it. The lock is the kernel's own, on the file `lock`, so that a killed process leaves none behind and of two that
 * race one wins: Node can take such a lock only through its SQLite, of which nothing else is used.
 */
export function takeLock(folder: string): () => void {
  const path = join(folder, 'lock');
  fs.closeSync(fs.openSync(path, 'a', 0o600));
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode=MEMORY; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new Error(`another process uses the data folder ${folder}; stop it first`, { cause });
  }
  return () => lock.close();
}
