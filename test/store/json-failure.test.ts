import fs from 'node:fs';
import { join } from 'node:path';
import { refusesFor } from '../../src/store/kept-book.ts';
import { Damaged } from '../../src/store/store.ts';
import {
  bind,
  fill,
  filledFolder,
  keptLog,
  noon,
  openLocal,
  personAdded,
  removeFolders,
  row,
} from './sample.ts';
import { type Call, systemError, watchedFiles } from './watched-files.ts';

afterAll(removeFolders);

const clockFrom = (clock: { ahead: number }) => () => new Date(Date.parse(noon) + clock.ahead).toISOString();

function failAt(operation: Call['operation'], ending: string, code: string) {
  return (call: Call) => {
    if (call.operation === operation && call.path.endsWith(ending)) throw systemError(code);
  };
}

describe('a group whose journal could not be written', () => {
  it.each([
    ['sync', 'EIO'],
    ['append', 'ENOSPC'],
    ['open', 'EROFS'],
  ] as const)(
    '(%s fails with %s) tells who appended, forgets what is not on disk, and can be read',
    async (operation, code) => {
      const files = watchedFiles();
      const log = keptLog();
      const folder = await filledFolder(2);
      const store = await openLocal(folder, { files, log });
      await store.load('g1');
      files.before = failAt(operation, 'facts.jsonl', code);
      const first = store.append('g1', 2, personAdded('p2'));
      const second = store.append('g1', 3, personAdded('p3'));
      const waiting = store.flushed('g1', 3);
      for (const refused of [first, second, waiting]) await expect(refused).rejects.toThrow(Damaged);
      await expect(first).rejects.toThrow(code);
      expect((await store.load('g1')).version).toBe(2);
      expect(await store.since('g1', 0)).toHaveLength(2);
      expect(log.lines.filter(({ level }) => level === 'error')).toMatchObject([
        { data: { group: 'g1', why: code } },
      ]);
      await store.close();
      const again = await openLocal(folder);
      expect((await again.load('g1')).version).toBe(2);
      await again.close();
    },
  );

  it('refuses every write until whoever saw what was lost is gone, and then takes them again', async () => {
    const clock = { ahead: 0 };
    const files = watchedFiles();
    const folder = await filledFolder(2);
    const store = await openLocal(folder, { files, now: clockFrom(clock) });
    files.before = failAt('sync', 'facts.jsonl', 'EIO');
    await expect(store.append('g1', 2, personAdded('lost'))).rejects.toThrow(Damaged);
    files.before = () => undefined;
    clock.ahead = refusesFor - 1;
    await expect(store.append('g1', 2, personAdded('p2'))).rejects.toThrow(/takes nothing more/u);
    expect(await store.health()).toEqual({ writable: false, why: 'EIO (group g1)' });
    clock.ahead = refusesFor;
    expect(await store.health()).toEqual({ writable: true });
    await store.load('g1');
    expect(await store.append('g1', 2, personAdded('p2'))).toBe(true);
    await store.close();
    const again = await openLocal(folder);
    expect((await again.load('g1')).persons.map(({ id }) => id)).toEqual(['p0', 'p1', 'p2']);
    await again.close();
  });

  it('leaves nothing behind that a later start would take for saved', async () => {
    const files = watchedFiles();
    const folder = await filledFolder(2);
    const file = join(folder, 'groups', 'g1', 'facts.jsonl');
    const before = fs.readFileSync(file);
    const store = await openLocal(folder, { files });
    let once = true;
    files.before = (call) => {
      if (call.operation !== 'sync' || !once) return;
      once = false;
      throw systemError('EIO');
    };
    await expect(store.append('g1', 2, personAdded('p2'))).rejects.toThrow();
    expect(fs.readFileSync(file)).toEqual(before);
    await store.close();
  });

  it('does not keep the others from working', async () => {
    const files = watchedFiles();
    const folder = await filledFolder(1);
    const store = await openLocal(folder, { files });
    await store.create('g2');
    files.before = failAt('sync', join('g1', 'facts.jsonl'), 'EIO');
    await expect(store.append('g1', 1, personAdded('p1'))).rejects.toThrow();
    await fill(store, 'g2', 1);
    await store.close();
  });
});

describe('contacts and outbox that could not be written', () => {
  it('stay as they are on disk, and later changes are taken', async () => {
    const files = watchedFiles();
    const folder = await filledFolder(1);
    const store = await openLocal(folder, { files });
    await store.changeContacts('g1', bind('a', 'p1'));
    await store.changeOutbox('g1', (one) => ({ ...one, rows: [row('a')] }));
    files.before = (call) => {
      if (call.operation === 'sync') throw systemError('ENOSPC');
    };
    const changes = [
      store.changeContacts('g1', bind('lost', 'p2')),
      store.changeContacts('g1', bind('also lost', 'p3')),
      store.changeOutbox('g1', (one) => ({ ...one, rows: [...one.rows, row('lost')] })),
    ];
    for (const change of changes) await expect(change).rejects.toThrow('ENOSPC');
    files.before = () => undefined;
    expect((await store.contacts('g1')).accounts.map(({ id }) => id)).toEqual(['a']);
    expect(store.directory.personsOf({ tenant: 'tenant', id: 'lost' })).toEqual([]);
    expect((await store.outbox('g1')).rows.map(({ key }) => key)).toEqual(['a']);
    await store.changeContacts('g1', bind('b', 'p2'));
    await store.changeOutbox('g1', (one) => ({ ...one, rows: [...one.rows, row('b')] }));
    await store.close();
    const again = await openLocal(folder);
    expect((await again.contacts('g1')).accounts.map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await again.outbox('g1')).rows.map(({ key }) => key)).toEqual(['a', 'b']);
    await again.close();
  });
});

describe('health', () => {
  it.each(['ENOSPC', 'EROFS', 'EACCES'])('says why the folder cannot be written (%s)', async (code) => {
    const files = watchedFiles();
    const store = await openLocal(await filledFolder(1), { files });
    files.before = (call) => {
      if (call.operation === 'append' || call.operation === 'open') throw systemError(code);
    };
    expect(await store.health()).toEqual({ writable: false, why: code });
    files.before = () => undefined;
    expect(await store.health()).toEqual({ writable: true });
    await store.close();
  });

  it('leaves nothing in the folder', async () => {
    const folder = await filledFolder(1);
    const store = await openLocal(folder);
    const before = fs.readdirSync(folder);
    await store.health();
    expect(fs.readdirSync(folder)).toEqual(before);
    await store.close();
  });
});

describe('a folder that cannot be written at all', () => {
  it('still opens what is there for reading', async () => {
    const folder = await filledFolder(3);
    fs.rmSync(join(folder, 'groups', 'g1', 'book.json'));
    const files = watchedFiles();
    files.before = (call) => {
      if (call.operation !== 'read' && call.operation !== 'makeFolder') throw systemError('EROFS');
    };
    const store = await openLocal(folder, { files });
    expect((await store.load('g1')).version).toBe(3);
    await expect(store.append('g1', 3, personAdded('p3'))).rejects.toThrow(/EROFS/u);
    expect(await store.health()).toMatchObject({ writable: false });
    await store.close();
  });
});
