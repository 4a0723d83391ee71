import fs from 'node:fs';
import { join } from 'node:path';
import { commitLine } from '../../src/store/fact-journal.ts';
import { seal } from '../../src/store/sealed-line.ts';
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

afterAll(removeFolders);

const fileOf = (folder: string, name = 'facts.jsonl') => join(folder, 'groups', 'g1', name);

function change(file: string, edit: (lines: string[]) => string[]): void {
  fs.writeFileSync(file, edit(fs.readFileSync(file, 'utf8').split('\n')).join('\n'));
}

async function faultOf(work: Promise<unknown>): Promise<Damaged> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Damaged)) throw new Error(`not refused as damaged, but ${String(error)}`);
  return error;
}

describe('a torn last line', () => {
  it.each([
    ['cut anywhere', (line: string) => line.slice(0, line.length / 2)],
    ['of nothing but zeros', () => '\0'.repeat(500)],
    ['of a single brace', () => '{'],
  ])('(%s) is cut off at start, with a warning that holds nothing of it', async (_, tear) => {
    const folder = await filledFolder(3);
    const file = fileOf(folder);
    const whole = fs.readFileSync(file, 'utf8');
    fs.appendFileSync(file, tear(commitLine(4, personAdded('hemlig', 'Hemlig Person'))));
    const log = keptLog();
    const store = await openLocal(folder, { log });
    expect((await store.load('g1')).version).toBe(3);
    expect(fs.readFileSync(file, 'utf8')).toBe(whole);
    await fill(store, 'g1', 1);
    await store.close();
    expect(log.lines.map(({ level }) => level)).toEqual(['warn']);
    expect(JSON.stringify(log.lines)).not.toMatch(/hemlig/iu);
    const again = await openLocal(folder);
    expect((await again.since('g1', 0)).length).toBe(4);
    await again.close();
  });

  it('that only lacks its line break is kept', async () => {
    const folder = await filledFolder(3);
    const file = fileOf(folder);
    fs.truncateSync(file, fs.statSync(file).size - 1);
    const store = await openLocal(folder);
    await fill(store, 'g1', 1);
    expect(await store.since('g1', 2)).toHaveLength(2);
    await store.close();
    const again = await openLocal(folder);
    expect((await again.load('g1')).version).toBe(4);
    await again.close();
  });

  it('of the outbox is cut off, and an unended one is kept', async () => {
    const folder = await filledFolder(1);
    const store = await openLocal(folder);
    await store.changeOutbox('g1', (one) => ({ ...one, rows: [row('a')] }));
    await store.close();
    const file = fileOf(folder, 'outbox.jsonl');
    fs.truncateSync(file, fs.statSync(file).size - 1);
    const second = await openLocal(folder);
    await second.changeOutbox('g1', (one) => ({ ...one, rows: [...one.rows, row('b')] }));
    await second.close();
    fs.appendFileSync(file, '{"v":1');
    const third = await openLocal(folder);
    await third.changeOutbox('g1', (one) => ({ ...one, rows: [...one.rows, row('c')] }));
    await third.close();
    const last = await openLocal(folder);
    expect((await last.outbox('g1')).rows.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    await last.close();
  });
});

describe('damage anywhere else', () => {
  const strange = (n: number, fact: object) =>
    seal(JSON.stringify({ v: 1, n, stamp: personAdded('x').stamp, facts: [fact] }));

  it.each<[string, (lines: string[]) => string[], number, RegExp]>([
    ['a changed letter', (l) => l.with(1, (l[1] ?? '').replace('Person', 'Persom')), 2, /checksum/u],
    ['a line that is no JSON', (l) => l.with(1, 'hello'), 2, /checksum/u],
    ['an empty line', (l) => l.toSpliced(1, 0, ''), 2, /checksum/u],
    ['a missing line', (l) => l.toSpliced(1, 1), 2, /commit 2, but is 3/u],
    ['a line twice', (l) => l.toSpliced(1, 0, l[1] ?? ''), 3, /commit 3, but is 2/u],
    ['two lines torn together', (l) => l.toSpliced(1, 2, `${l[1]}${l[2]}`), 2, /checksum/u],
    [
      'an unknown fact',
      (l) => l.with(2, strange(3, { type: 'moon-landed' })),
      3,
      /unknown fact type "moon-landed"/u,
    ],
    [
      'a later version of a fact',
      (l) => l.with(2, strange(3, { type: 'person-added', v: 2 })),
      3,
      /version 2/u,
    ],
    ['a later version of the line', (l) => l.with(2, seal('{"v":2,"n":3}')), 3, /version 2/u],
    [
      'facts that do not fit',
      (l) => l.with(2, strange(3, { type: 'meeting-started', meeting: 'm' })),
      3,
      /folded/u,
    ],
  ])('(%s) is refused, named by file and line, and left as it is', async (_, edit, line, what) => {
    const folder = await filledFolder(4);
    fs.rmSync(fileOf(folder, 'book.json'));
    change(fileOf(folder), edit);
    const before = fs.readFileSync(fileOf(folder));
    const store = await openLocal(folder);
    const damaged = await faultOf(store.load('g1'));
    expect(damaged.fault).toMatchObject({ file: fileOf(folder), line });
    expect(damaged.message).toMatch(what);
    await faultOf(store.append('g1', 4, personAdded('p9')));
    await store.close();
    expect(fs.readFileSync(fileOf(folder))).toEqual(before);
  });

  it('lets the other groups work, and the clock leaves the damaged one alone', async () => {
    const folder = await filledFolder(4);
    const first = await openLocal(folder);
    await first.create('g2');
    await first.close();
    change(fileOf(folder), (lines) => lines.with(3, 'x'));
    const log = keptLog();
    const store = await openLocal(folder, { log });
    expect(log.lines).toMatchObject([
      { level: 'error', data: { group: 'g1', file: fileOf(folder), line: 4 } },
    ]);
    await fill(store, 'g2', 1);
    expect(store.dueBefore(noon)).toEqual(['g2']);
    await store.close();
  });

  it.each(['facts.jsonl', 'outbox.jsonl', 'contacts.json'])('is a missing %s', async (name) => {
    const folder = await filledFolder(2);
    fs.rmSync(fileOf(folder, name));
    fs.rmSync(fileOf(folder, 'book.json'));
    const store = await openLocal(folder);
    const all = Promise.all([store.load('g1'), store.outbox('g1'), store.contacts('g1')]);
    expect((await faultOf(all)).message).toContain(`${name}: the file is missing`);
    await store.close();
  });

  it('is a changed letter in contacts.json', async () => {
    const folder = await filledFolder(1);
    const first = await openLocal(folder);
    await first.changeContacts('g1', bind('account-one', 'p1'));
    await first.close();
    change(fileOf(folder, 'contacts.json'), (lines) =>
      lines.map((line) => line.replace('account-one', 'account-two')),
    );
    const store = await openLocal(folder);
    await faultOf(store.contacts('g1'));
    await faultOf(store.changeContacts('g1', bind('b', 'p2')));
    await store.close();
  });

  it('is a journal that is shorter than book.json says', async () => {
    const folder = await filledFolder(4);
    change(fileOf(folder), (lines) => [...lines.slice(0, 2), '']);
    const store = await openLocal(folder);
    expect((await faultOf(store.load('g1'))).message).toMatch(/2 commits.*from 4.*missing/u);
    await store.close();
  });
});
