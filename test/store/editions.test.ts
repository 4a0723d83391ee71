import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { exportGroup } from '../../src/cli/export-group.ts';
import { backupFolder, restoreFolder } from '../../src/store/backup-folder.ts';
import { checkFolder } from '../../src/store/check-folder.ts';
import { type Files, realFiles } from '../../src/store/files.ts';
import { writeEdition } from '../../src/store/kept-editions.ts';
import { Damaged } from '../../src/store/store.ts';
import { commitOf, filledFolder, newFolder, openLocal, personAdded, removeFolders } from './sample.ts';

afterAll(removeFolders);

const content = '{"says":"Beslutet","version":1}';
const digest = createHash('sha256').update(content).digest('hex');
const first = { meeting: 'm1', number: 1, digest };
const fileOf = (folder: string, name = `m1-1-${digest.slice(0, 12)}.json`) =>
  join(folder, 'groups', 'g1', 'editions', name);

async function withEdition(): Promise<string> {
  const folder = await filledFolder(0);
  const store = await openLocal(folder);
  await store.keepEdition('g1', first, content);
  const meeting = { id: 'm1', date: '2027-02-12', mode: 'unknown' } as const;
  await store.append('g1', 0, commitOf('plan', { type: 'meeting-scheduled', meeting }));
  const edition = { number: 1, digest };
  await store.append(
    'g1',
    1,
    commitOf('finish', { type: 'minutes-finished', meeting: 'm1', finished: true, edition }),
  );
  await store.close();
  return folder;
}

const harms: readonly (readonly [string, (file: string) => void, RegExp])[] = [
  ['is gone', (file) => fs.rmSync(file), /missing/u],
  ['was changed', (file) => fs.writeFileSync(file, content.replace('Beslutet', 'Något annat')), /digest/u],
  ['lost its end', (file) => fs.truncateSync(file, 10), /digest/u],
  ['is empty', (file) => fs.truncateSync(file, 0), /digest/u],
];

describe('an edition', () => {
  it.each(harms)('that %s is refused, named, and left as it is', async (_, harm, what) => {
    const folder = await withEdition();
    harm(fileOf(folder));
    const found = fs.existsSync(fileOf(folder)) ? fs.readFileSync(fileOf(folder), 'utf8') : undefined;
    const store = await openLocal(folder);
    const error = await store.readEdition('g1', first).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Damaged);
    expect(error).toMatchObject({ fault: { file: fileOf(folder), what: expect.stringMatching(what) } });
    expect((await checkFolder(folder)).faults).toMatchObject([
      { file: fileOf(folder), what: expect.stringMatching(what) },
    ]);
    // All else of the group works, and nothing of it is written over.
    expect(await store.append('g1', 2, personAdded('p1'))).toBe(true);
    if (found !== undefined) {
      await expect(store.keepEdition('g1', first, content)).rejects.toThrow(Damaged);
      expect(fs.readFileSync(fileOf(folder), 'utf8')).toBe(found);
    }
    await store.close();
    await expect(backupFolder(folder, newFolder())).rejects.toThrow(what);
  });

  it('is a file that anyone can verify with ordinary tools, and only its owner may read', async () => {
    const folder = await withEdition();
    const bytes = fs.readFileSync(fileOf(folder));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
    expect(fs.statSync(fileOf(folder)).mode & 0o777).toBe(0o600);
    expect(await checkFolder(folder)).toMatchObject({ faults: [] });
  });

  it('that no fact names any longer is no fault, unless it is not what its name says', async () => {
    const folder = await withEdition();
    const other = '{"says":"Annat","version":1}';
    const name = `m1-2-${createHash('sha256').update(other).digest('hex').slice(0, 12)}.json`;
    fs.writeFileSync(fileOf(folder, name), other, { mode: 0o600 });
    expect((await checkFolder(folder)).faults).toEqual([]);
    fs.writeFileSync(fileOf(folder, name), `${other} `);
    expect((await checkFolder(folder)).faults).toEqual([
      { file: fileOf(folder, name), what: 'it is not what its name says' },
    ]);
  });

  it('comes along in a backup and an export', async () => {
    const folder = await withEdition();
    const backup = `${newFolder()}-backup`;
    await backupFolder(folder, backup);
    const restored = newFolder();
    await restoreFolder(backup, restored);
    const store = await openLocal(restored);
    expect(await store.readEdition('g1', first)).toBe(content);
    await store.close();
    expect((await exportGroup(restored, 'g1')).editions).toEqual({
      [`m1-1-${digest.slice(0, 12)}.json`]: content,
    });
  });

  it('whose name did not reach the disk is acknowledged by no later try that leaves it so', async () => {
    const folder = newFolder();
    fs.mkdirSync(folder, { recursive: true });
    const synced: string[] = [];
    let fails = true;
    const files: Files = {
      ...realFiles,
      async syncFolder(path) {
        if (path.endsWith('editions') && fails) throw new Error('the disk failed');
        synced.push(path);
        await realFiles.syncFolder(path);
      },
    };
    await expect(writeEdition(files, folder, first, content)).rejects.toThrow('the disk failed');
    await expect(writeEdition(files, folder, first, content)).rejects.toThrow('the disk failed');
    fails = false;
    await writeEdition(files, folder, first, content);
    expect(synced).toContain(join(folder, 'editions'));
  });

  it.each(['../m1', 'm1/../../x', '__proto__', 'm', ''])(
    'of no meeting ("%s") has no file',
    async (meeting) => {
      const folder = newFolder();
      await expect(writeEdition(realFiles, folder, { ...first, meeting }, content)).rejects.toThrow();
      expect(fs.existsSync(join(folder, 'editions'))).toBe(false);
    },
  );

  it('half-written in a crash is not in the way', async () => {
    const folder = await withEdition();
    fs.writeFileSync(`${fileOf(folder)}.1-1.tmp`, content.slice(0, 5), { mode: 0o600 });
    expect((await checkFolder(folder)).faults).toEqual([]);
    const backup = `${newFolder()}-backup`;
    await backupFolder(folder, backup);
    expect(fs.readdirSync(join(backup, 'groups', 'g1', 'editions'))).toHaveLength(1);
  });
});
