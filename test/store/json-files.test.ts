import fs from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/store/fold.ts';
import { appendCommit, loadBook } from '../../src/store/kept-book.ts';
import { openFolder, sweep, using } from '../../src/store/open-folder.ts';
import { unseal } from '../../src/store/sealed-line.ts';
import {
  bind,
  conversationBound,
  fill,
  filledFolder,
  newFolder,
  noon,
  openLocal,
  personAdded,
  removeFolders,
  row,
  silentLog,
} from './sample.ts';
import { watchedFiles } from './watched-files.ts';

afterAll(removeFolders);

const fileOf = (folder: string, name: string) => join(folder, 'groups', 'g1', name);

describe('facts.jsonl', () => {
  it('has one line for each command, readable, with its checksum', async () => {
    const folder = await filledFolder(2);
    const lines = fs.readFileSync(fileOf(folder, 'facts.jsonl'), 'utf8').split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[1] ?? '')).toEqual({ v: 1, n: 2, ...personAdded('p1'), crc: expect.any(Number) });
  });

  it('is synced once for all that was appended during the sync before', async () => {
    const files = watchedFiles();
    const store = await openLocal(await filledFolder(0), { files });
    await store.load('g1');
    files.calls.length = 0;
    await Promise.all(Array.from({ length: 40 }, (_, n) => store.append('g1', n, personAdded(`p${n}`))));
    const syncs = files.calls.filter(({ operation }) => operation === 'sync');
    expect(syncs).toHaveLength(2);
    await store.close();
  });
});

describe('book.json', () => {
  it('is not written while a group is written, but when it has been quiet, and at the end', async () => {
    const folder = newFolder();
    const files = watchedFiles();
    const store = await openLocal(folder, { files });
    await store.create('g1');
    await fill(store, 'g1', 50);
    expect(fs.existsSync(fileOf(folder, 'book.json'))).toBe(false);
    await store.close();
    const written = unseal(fs.readFileSync(fileOf(folder, 'book.json')));
    expect(written).toMatchObject({ fold: fold.version, commits: 50, book: { version: 50 } });
  });

  it('is written once the group has been quiet for a while', async () => {
    const folder = await filledFolder(1);
    const files = watchedFiles();
    const saved = new Promise<void>((done) => {
      files.before = ({ operation, path }) => {
        if (operation === 'rename' && path.endsWith('book.json')) done();
      };
    });
    const store = await openLocal(folder, { files, sweepEvery: 1 });
    await fill(store, 'g1', 1);
    await saved;
    await store.close();
  });

  it('is written later when the journal was still being written', async () => {
    const folder = await filledFolder(1);
    const files = watchedFiles();
    const open = await openFolder({ folder, mode: 'local', now: () => noon, log: silentLog, files });
    await using(open, 'g1', (kept) => loadBook(kept.book));
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    files.before = ({ operation, path }) =>
      operation === 'sync' && path.endsWith('facts.jsonl') ? held : undefined;
    const appended = using(open, 'g1', (kept) => appendCommit(kept.book, 1, personAdded('p1')));
    for (let n = 0; n < 3; n += 1) await sweep(open);
    release();
    await appended;
    await sweep(open);
    expect(unseal(fs.readFileSync(fileOf(folder, 'book.json')))).toMatchObject({ commits: 2 });
  });

  it('saves reading the journal: only the lines after it are read', async () => {
    const folder = await filledFolder(200);
    const files = watchedFiles();
    const store = await openLocal(folder, { files });
    expect((await store.load('g1')).version).toBe(200);
    const length = fs.statSync(fileOf(folder, 'facts.jsonl')).size;
    expect(files.bytes('read', 'facts.jsonl')).toBeLessThan(length / 50);
    await store.close();
  });

  it.each([
    ['absent', (file: string) => fs.rmSync(file)],
    [
      'damaged',
      (file: string) => fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('Person', 'Persom')),
    ],
    ['cut off', (file: string) => fs.truncateSync(file, 100)],
    ['empty', (file: string) => fs.truncateSync(file, 0)],
  ])('is folded again when it is %s', async (_, harm) => {
    const folder = await filledFolder(5);
    const first = await openLocal(folder);
    const before = await first.load('g1');
    await first.close();
    harm(fileOf(folder, 'book.json'));
    const store = await openLocal(folder);
    expect(await store.load('g1')).toEqual(before);
    await store.close();
  });

  it('is folded again when the fold is another one', async () => {
    const folder = await filledFolder(5);
    let folded = 0;
    const other = {
      version: fold.version + 1,
      apply: (...[book, commit]: Parameters<typeof fold.apply>) => {
        folded += 1;
        return fold.apply(book, commit);
      },
    };
    const store = await openLocal(folder, { fold: other });
    expect((await store.load('g1')).version).toBe(5);
    expect(folded).toBe(5);
    await store.close();
    const again = await openLocal(folder, { fold: other });
    await again.load('g1');
    expect(folded).toBe(5);
    await again.close();
  });
});

describe('outbox.jsonl', () => {
  it('takes no more for a send in an old group than in a new one', async () => {
    const files = watchedFiles();
    const store = await openLocal(await filledFolder(1), { files });
    const rows = Array.from({ length: 3000 }, (_, n) => row(`k${n}`));
    await store.changeOutbox('g1', () => ({ reconciled: 1, rows }));
    files.calls.length = 0;
    for (let n = 0; n < 40; n += 1) {
      await store.changeOutbox('g1', (one) => ({
        ...one,
        rows: one.rows.map((old) => (old.key === `k${n}` ? row(`k${n}`, { hash: 'new' }) : old)),
      }));
    }
    expect(files.bytes('append', 'outbox.jsonl')).toBeLessThan(40 * 500);
    await store.close();
  });

  it('writes nothing when nothing changes', async () => {
    const files = watchedFiles();
    const store = await openLocal(await filledFolder(1), { files });
    await store.changeOutbox('g1', (one) => ({ ...one, rows: [row('a')] }));
    files.calls.length = 0;
    await store.changeOutbox('g1', (one) => ({ ...one, rows: [...one.rows] }));
    expect(files.calls).toEqual([]);
    await store.close();
  });

  it('is written anew when most of it is old', async () => {
    const folder = await filledFolder(1);
    const store = await openLocal(folder);
    for (let n = 0; n < 300; n += 1) {
      await store.changeOutbox('g1', () => ({ reconciled: n, rows: [row('a', { hash: `h${n}` })] }));
    }
    await store.close();
    const lines = fs.readFileSync(fileOf(folder, 'outbox.jsonl'), 'utf8').split('\n');
    expect(lines).toHaveLength(2);
    const again = await openLocal(folder);
    expect(await again.outbox('g1')).toEqual({ reconciled: 299, rows: [row('a', { hash: 'h299' })] });
    await again.close();
  });
});

describe('contacts.json', () => {
  it('is written once for all that changed during the write before', async () => {
    const files = watchedFiles();
    const store = await openLocal(await filledFolder(1), { files });
    await store.contacts('g1');
    files.calls.length = 0;
    await Promise.all(Array.from({ length: 40 }, (_, n) => store.changeContacts('g1', bind(`a${n}`, 'p'))));
    expect(files.calls.filter(({ operation }) => operation === 'rename').length).toBeLessThanOrEqual(2);
    await store.close();
  });

  it('keeps nothing of what was erased, nowhere in the folder', async () => {
    const folder = await filledFolder(1);
    const store = await openLocal(folder);
    await store.changeContacts('g1', bind('secret-account', 'p1'));
    await store.close();
    const again = await openLocal(folder);
    await again.changeContacts('g1', (one) => ({ ...one, accounts: [] }));
    await again.close();
    const names = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name));
    const files = names.filter((name) => fs.statSync(name).isFile());
    expect(files.filter((name) => fs.readFileSync(name, 'utf8').includes('secret-account'))).toEqual([]);
  });
});

describe('memory', () => {
  it('holds no more than allowed, and what left it comes back as it was', async () => {
    const files = watchedFiles();
    const store = await openLocal(newFolder(), { files, cacheBytes: 300_000 });
    const groups = Array.from({ length: 20 }, (_, n) => `g${n}`);
    for (const group of groups) {
      await store.create(group);
      await fill(store, group, 10, 'x'.repeat(1000));
    }
    const readings = async () => {
      files.calls.length = 0;
      for (const group of groups) expect((await store.load(group)).version).toBe(10);
      return files.calls.filter(({ operation, path }) => operation === 'read' && path.endsWith('book.json'))
        .length;
    };
    expect(await readings()).toBeGreaterThan(5);
    files.calls.length = 0;
    await store.load('g19');
    expect(files.calls).toEqual([]);
    for (const group of groups) await fill(store, group, 1);
    for (const group of groups) expect((await store.since(group, 0)).length).toBe(11);
    await store.close();
  });

  it('keeps a group with writes under way', async () => {
    const files = watchedFiles();
    const store = await openLocal(newFolder(), { files, cacheBytes: 0 });
    for (const group of ['g1', 'g2']) {
      await store.create(group);
      await store.load(group);
    }
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    files.before = ({ operation, path }) =>
      operation === 'sync' && path.endsWith(join('g1', 'facts.jsonl')) ? held : undefined;
    const appended = store.append('g1', 0, personAdded('p0'));
    await store.load('g2');
    await fill(store, 'g2', 3);
    expect((await store.load('g1')).version).toBe(1);
    release();
    expect(await appended).toBe(true);
    await store.close();
  });

  it('is filled once when many ask at the same time', async () => {
    const files = watchedFiles();
    const store = await openLocal(await filledFolder(5), { files });
    files.calls.length = 0;
    const books = await Promise.all(Array.from({ length: 20 }, () => store.load('g1')));
    expect(new Set(books).size).toBe(1);
    expect(files.calls.filter(({ path }) => path.endsWith('book.json'))).toHaveLength(1);
    await store.close();
  });
});

describe('directory.jsonl', () => {
  const untouched = async (folder: string) => {
    const files = watchedFiles();
    const store = await openLocal(folder, { files });
    const read = files.calls.filter(({ operation, path }) => operation === 'read' && path.includes('groups'));
    return { store, read };
  };

  it('saves opening any group at start', async () => {
    const folder = await filledFolder(3);
    const { store, read } = await untouched(folder);
    expect(read).toEqual([]);
    await store.close();
  });

  it.each([
    ['missing', (file: string) => fs.rmSync(file)],
    [
      'damaged',
      (file: string) => fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll('g1', 'g2')),
    ],
    ['another format', (file: string) => fs.writeFileSync(file, 'x')],
  ])('is made again when it is %s', async (_, harm) => {
    const folder = await filledFolder(0);
    const first = await openLocal(folder);
    await first.append('g1', 0, conversationBound('19:a'));
    await first.changeContacts('g1', bind('a1', 'p1'));
    await first.close();
    harm(join(folder, 'directory.jsonl'));
    const store = await openLocal(folder);
    expect(store.directory.groupOf('19:a')).toBe('g1');
    expect(store.directory.personsOf({ tenant: 'tenant', id: 'a1' })).toEqual([
      { group: 'g1', person: 'p1' },
    ]);
    expect(store.dueBefore(noon)).toEqual(['g1']);
    await store.close();
  });

  it.each(['facts.jsonl', 'outbox.jsonl', 'contacts.json'])(
    'is not believed of a group whose %s is another than it saw',
    async (name) => {
      const folder = await filledFolder(3);
      const file = fileOf(folder, name);
      fs.copyFileSync(file, `${file}.copy`);
      fs.renameSync(`${file}.copy`, file);
      const { store, read } = await untouched(folder);
      expect(read.length).toBeGreaterThan(0);
      expect(store.dueBefore(noon)).toEqual(['g1']);
      await store.close();
    },
  );
});
