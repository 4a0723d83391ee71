import { once } from 'node:events';
import fs from 'node:fs';
import { join } from 'node:path';
import { startWriter } from './kill-rounds.ts';
import { bind, fill, filledFolder, newFolder, openLocal, removeFolders, row } from './sample.ts';

afterAll(removeFolders);

describe('a data folder', () => {
  it('is made where there is none, and marked with its mode', async () => {
    const folder = newFolder();
    await (await openLocal(folder)).close();
    expect(JSON.parse(fs.readFileSync(join(folder, 'samverka.json'), 'utf8'))).toEqual({
      format: 'samverka-data',
      version: 1,
      mode: 'local',
    });
  });

  it('of one mode is refused in the other, and stays as it is', async () => {
    const folder = await filledFolder(1);
    await expect(openLocal(folder, { mode: 'served' })).rejects.toThrow(/local mode.*served mode/u);
    const store = await openLocal(folder);
    expect((await store.load('g1')).version).toBe(1);
    await store.close();
  });

  it('that holds something else is refused, and nothing is added to it', async () => {
    const folder = newFolder();
    fs.mkdirSync(folder);
    fs.writeFileSync(join(folder, 'letter.txt'), 'x');
    await expect(openLocal(folder)).rejects.toThrow(/not a data folder/u);
    expect(fs.readdirSync(folder)).toEqual(['letter.txt']);
  });

  it('may be a volume of its own', async () => {
    const folder = newFolder();
    fs.mkdirSync(join(folder, 'lost+found'), { recursive: true });
    await (await openLocal(folder)).close();
  });

  it.each([
    ['of a later version', '{"format":"samverka-data","version":2,"mode":"local"}', /version 2/u],
    ['that is damaged', '{"format":', /damaged/u],
    ['without a mode', '{"format":"samverka-data","version":1}', /no mode/u],
  ])('with a marker %s is refused', async (_, marker, message) => {
    const folder = await filledFolder(1);
    fs.writeFileSync(join(folder, 'samverka.json'), marker);
    await expect(openLocal(folder)).rejects.toThrow(message);
  });

  it('can be used by nobody else on the machine', async () => {
    const folder = newFolder();
    const store = await openLocal(folder);
    await store.create('g1');
    await fill(store, 'g1', 3);
    await store.changeContacts('g1', bind('a', 'p1'));
    await store.changeOutbox('g1', (one) => ({ ...one, rows: [row('k')] }));
    await store.close();
    const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names).toContain(join('groups', 'g1', 'book.json'));
    const open = ['.', ...names].filter((name) => (fs.statSync(join(folder, name)).mode & 0o077) !== 0);
    expect(open).toEqual([]);
  });

  it('keeps nothing half-written from an earlier process', async () => {
    const folder = await filledFolder(1);
    const own = join(folder, 'groups', 'g1');
    fs.writeFileSync(join(own, 'contacts.json.77-1.tmp'), 'someone@example.org');
    fs.mkdirSync(join(folder, 'groups', '.new-g2'));
    const store = await openLocal(folder);
    expect(store.groups()).toEqual(['g1']);
    await store.close();
    expect(fs.readdirSync(own).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(fs.readdirSync(join(folder, 'groups'))).toEqual(['g1']);
  });
});

describe('the lock', () => {
  it('keeps a second store out until the first is closed', async () => {
    const folder = newFolder();
    const first = await openLocal(folder);
    await expect(openLocal(folder)).rejects.toThrow(/another process/u);
    await first.close();
    await (await openLocal(folder)).close();
  });

  it('works however long the folder is called', async () => {
    const folder = join(newFolder(), 'x'.repeat(200), 'y'.repeat(200));
    const first = await openLocal(folder);
    await expect(openLocal(folder)).rejects.toThrow(/another process/u);
    await first.close();
  });

  it('keeps another process out, and is gone when that is killed', async () => {
    const folder = newFolder();
    const other = startWriter(folder, 'a');
    if (other.stdout === null) throw new Error('no output');
    await once(other.stdout, 'data');
    await expect(openLocal(folder)).rejects.toThrow(/another process/u);
    const ended = once(other, 'close');
    other.kill('SIGKILL');
    await ended;
    const store = await openLocal(folder);
    expect((await store.load('g1')).version).toBeGreaterThan(0);
    await store.close();
  });

  it('lets exactly one of several processes in that start together', async () => {
    const folder = await filledFolder(1);
    const all = ['a', 'b', 'c', 'd'].map((life) => startWriter(folder, life, 'ignore'));
    let out = 0;
    let winners = 0;
    await new Promise<void>((done) => {
      const settle = () => {
        if (winners + out === all.length) done();
      };
      for (const one of all) {
        one.stdout?.once('data', () => {
          winners += 1;
          settle();
        });
        one.once('exit', (code) => {
          if (code !== 1) return;
          out += 1;
          settle();
        });
      }
    });
    expect([winners, out]).toEqual([1, 3]);
    const left = all.filter((one) => one.exitCode === null);
    await Promise.all(
      left.map((one) => {
        const ended = once(one, 'close');
        one.kill('SIGKILL');
        return ended;
      }),
    );
  });
});
