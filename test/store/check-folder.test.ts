import fs from 'node:fs';
import { join } from 'node:path';
import { backupFolder, restoreFolder } from '../../src/store/backup-folder.ts';
import { checkFolder, readGroup } from '../../src/store/check-folder.ts';
import { seal, unseal } from '../../src/store/sealed-line.ts';
import { bind, fill, filledFolder, newFolder, openLocal, personAdded, removeFolders, row } from './sample.ts';

afterAll(removeFolders);

const fileOf = (folder: string, name: string) => join(folder, 'groups', 'g1', name);

const edit = (file: string, from: string | RegExp, to: string) =>
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(from, to));

async function usedFolder(): Promise<string> {
  const folder = await filledFolder(10);
  const store = await openLocal(folder);
  await store.changeContacts('g1', bind('a1', 'p1'));
  await store.changeOutbox('g1', (one) => ({ reconciled: 10, rows: [...one.rows, row('k')] }));
  await store.create('g2');
  await store.close();
  return folder;
}

describe('checking a folder', () => {
  it('finds nothing wrong with a sound one, and counts what it holds', async () => {
    expect(await checkFolder(await usedFolder())).toEqual({ faults: [], groups: 2, commits: 10 });
  });

  it.each<[string, string, (file: string) => void, RegExp]>([
    [
      'an old line of the journal',
      'facts.jsonl',
      (file) => edit(file, 'Person p2', 'Person p3'),
      /checksum/u,
    ],
    ['a line out of order', 'facts.jsonl', (file) => edit(file, /^.*\n/u, ''), /commit 1, but is 2/u],
    ['a missing journal', 'facts.jsonl', (file) => fs.rmSync(file), /missing/u],
    ['lost facts', 'facts.jsonl', (file) => edit(file, /.*\n$/u, ''), /9 commits.*from 10/u],
    ['the outbox', 'outbox.jsonl', (file) => edit(file, '"k"', '"l"'), /checksum/u],
    ['the contacts', 'contacts.json', (file) => edit(file, 'a1', 'a2'), /checksum/u],
    ['a file that others may read', 'contacts.json', (file) => fs.chmodSync(file, 0o644), /mode 644/u],
  ])('names %s', async (_, name, harm, what) => {
    const folder = await usedFolder();
    harm(fileOf(folder, name));
    const { faults } = await checkFolder(folder);
    expect(faults).toMatchObject([{ file: fileOf(folder, name), what: expect.stringMatching(what) }]);
  });

  it('names a book.json that is not what the facts give', async () => {
    const folder = await usedFolder();
    const file = fileOf(folder, 'book.json');
    const content = unseal(fs.readFileSync(file));
    const forged = JSON.stringify(content, null, 1).replace('Person p2', 'Person p3');
    fs.writeFileSync(file, seal(forged));
    expect((await checkFolder(folder)).faults).toEqual([{ file, what: 'it is not what the facts give' }]);
  });

  it('names the line', async () => {
    const folder = await usedFolder();
    edit(fileOf(folder, 'facts.jsonl'), 'Person p2', 'Person p3');
    expect((await checkFolder(folder)).faults[0]?.line).toBe(3);
  });

  it('says when there is no data folder', async () => {
    expect((await checkFolder(newFolder())).faults).toMatchObject([{ what: 'there is no data folder' }]);
  });

  it('finds nothing wrong while a store writes', async () => {
    const folder = await usedFolder();
    const store = await openLocal(folder, { sweepEvery: 1 });
    const writing = fill(store, 'g1', 300);
    for (let n = 0; n < 10; n += 1) expect((await checkFolder(folder)).faults).toEqual([]);
    await writing;
    await store.close();
  });
});

describe('reading a group without the lock', () => {
  it('gives the Book as it is on disk', async () => {
    const folder = await usedFolder();
    const store = await openLocal(folder);
    await fill(store, 'g1', 5);
    expect(await readGroup(folder, 'g1')).toEqual(await store.load('g1'));
    await store.close();
  });
});

describe('a backup', () => {
  it('made while a store writes is whole, and restores to what was on disk', async () => {
    const folder = await usedFolder();
    const store = await openLocal(folder, { sweepEvery: 1 });
    const { version: before } = await store.load('g1');
    const writing = fill(store, 'g1', 300);
    const changing = store.changeContacts('g1', bind('a2', 'p2'));
    const backup = `${newFolder()}-backup`;
    const checked = await backupFolder(folder, backup);
    await Promise.all([writing, changing]);
    const all = await store.since('g1', 0);
    await store.close();

    expect(checked).toMatchObject({ faults: [], groups: 2 });
    const restored = newFolder();
    expect(await restoreFolder(backup, restored)).toEqual(checked);
    const again = await openLocal(restored);
    const { version } = await again.load('g1');
    expect(version).toBeGreaterThanOrEqual(before);
    expect(await again.since('g1', 0)).toEqual(all.slice(0, version));
    expect((await again.contacts('g1')).accounts[0]?.id).toBe('a1');
    expect((await again.outbox('g1')).rows).toEqual([row('k')]);
    expect(await again.append('g1', version, personAdded('after'))).toBe(true);
    await again.close();
  });

  it('is never written over anything', async () => {
    const folder = await usedFolder();
    const target = newFolder();
    fs.mkdirSync(target);
    await expect(backupFolder(folder, target)).rejects.toThrow(/exists already/u);
    expect(fs.readdirSync(target)).toEqual([]);
  });

  it('of a damaged folder is refused, and nothing is left of it', async () => {
    const folder = await usedFolder();
    edit(fileOf(folder, 'facts.jsonl'), 'Person p2', 'Person p3');
    const target = newFolder();
    await expect(backupFolder(folder, target)).rejects.toThrow(/line 3: the checksum/u);
    expect(fs.readdirSync(join(target, '..'))).toEqual([]);
  });

  it('of what is no data folder is refused', async () => {
    await expect(backupFolder(newFolder(), newFolder())).rejects.toThrow(/no data folder/u);
  });
});

describe('restoring', () => {
  it('is refused where there is something already', async () => {
    const backup = await usedFolder();
    const folder = await filledFolder(1);
    await expect(restoreFolder(backup, folder)).rejects.toThrow(/not empty/u);
    const store = await openLocal(folder);
    expect((await store.load('g1')).version).toBe(1);
    await store.close();
  });

  it('refuses a damaged backup, and leaves the folder empty', async () => {
    const backup = await usedFolder();
    edit(fileOf(backup, 'contacts.json'), 'a1', 'a2');
    const folder = newFolder();
    await expect(restoreFolder(backup, folder)).rejects.toThrow(/contacts.json: the checksum/u);
    expect(fs.existsSync(folder)).toBe(false);
  });
});
