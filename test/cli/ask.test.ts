import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleGroup } from '../../src/cli/sample-group.ts';
import { samverka } from './samverka.ts';

let folder = '';
let env: Record<string, string> = {};
const group = 'samverkansgruppen-ekbygden';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samverka-ask-'));
  env = { SAMVERKA_DATA: join(folder, 'data') };
  await writeFile(join(folder, 'grupp.json'), JSON.stringify(sampleGroup('2027-02-12T11:50:00Z')));
  await samverka(['group', 'add', 'grupp.json'], env, folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ask = (...args: readonly string[]) => samverka(['ask', ...args, '--today', '2027-02-12'], env, folder);
const inGroup = ['--group', group, '--as', 'Eva Ek'];

describe('samverka ask', () => {
  it('answers a question as the chat does', async () => {
    const { code, out, err } = await ask(...inGroup, 'vem är ordförande?');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Göran Öberg');
  });

  it('answers in the language of the question', async () => {
    expect((await ask(...inGroup, 'who is the chair?')).out).not.toBe(
      (await ask(...inGroup, 'vem är ordförande?')).out,
    );
  });

  it('finds a group by its name or a short name, and asks as of another day', async () => {
    const named = await ask('--group', 'Samverkansgruppen Ekbygden', '--as', 'eva ek', 'nästa möte');
    expect(named).toMatchObject({ code: 0, out: expect.stringContaining('2027') });
    const later = await samverka(['ask', ...inGroup, '--today', '2040-01-01', 'nästa möte'], env, folder);
    expect(later.out).not.toBe(named.out);
  });

  it('tells how the question was read, step by step', async () => {
    const { out } = await ask(...inGroup, '--explain', 'vem är ordförande?');
    expect(out).toMatch(/^fits the phrase .*ordförande/mu);
    expect(out).toContain('understood   role');
    expect(out).toContain('"type":"role"');
    expect(out.split('answer\n')[1]).toContain('Göran Öberg');
    const mended = await ask(...inGroup, '--explain', 'vem är ordförnade?');
    expect(mended.out).toContain('ordförnade → ordförande');
    expect(mended.out).toMatch(/^fits the phrase .*ordförande/mu);
    const near = await ask(...inGroup, '--explain', 'vem är det nu som ordförande är?');
    expect(near.out).toMatch(/^could be +\d\.\d\d .*ordförande/mu);
  });

  it('does nothing that it is ordered, and says so', async () => {
    const before = await contents();
    const { code, out } = await samverka(
      ['ask', '--group', group, '--as', 'Åsa Lindqvist', 'uppdrag 1: Anna tar fram förslag'],
      env,
      folder,
    );
    expect([code, out]).toEqual([0, expect.stringContaining('Det är en order')]);
    await ask(...inGroup, 'visa uppdragen');
    expect(await contents()).toEqual(before);
  });

  it.each([
    [['--group', 'granby', '--as', 'Eva Ek', 'nästa möte'], group],
    [['--group', group, '--as', 'Ingen Alls', 'nästa möte'], 'nobody called Ingen Alls'],
    [['--group', group, 'nästa möte'], '--as NAME'],
    [['--group', group, '--as', 'Eva Ek'], 'what is asked'],
    [['--group', group, '--as', 'Eva Ek', '--batch', 'none.jsonl'], 'none.jsonl cannot be read'],
  ])('says plainly what is wrong: %j', async (args, what) => {
    const { code, err } = await ask(...args);
    expect(code).toBe(1);
    expect(err).toContain(what);
    expect(err).not.toMatch(/^\s+at /mu);
  });

  it('answers a file of questions as JSON lines, and tells which lines it could not ask', async () => {
    const rows = [
      JSON.stringify({ id: 'a', text: 'vem är ordförande?', user: 'Eva Ek', context: group, must: ['x'] }),
      '',
      '{"id": "b"',
      JSON.stringify({ id: 'c', text: 'mina uppdrag', as: 'Ingen Alls' }),
      JSON.stringify({ id: 'd', text: 'mina uppdrag', as: 'Bo Dahl', thread: 't' }),
      JSON.stringify({ id: 5, text: 'blå hästar flyger' }),
      JSON.stringify({ text: 'nästa möte' }),
    ];
    await writeFile(join(folder, 'questions.jsonl'), rows.join('\n'));
    const { code, out, err } = await ask('--group', group, '--as', 'Eva Ek', '--batch', 'questions.jsonl');
    expect(code).toBe(1);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, intent }) => [id, intent])).toEqual([
      ['a', 'role'],
      ['d', 'assignments_mine'],
      [5, 'unclear'],
    ]);
    expect(Object.keys(answers[0])).toEqual(['id', 'intent', 'slots', 'text']);
    expect(err).toMatch(/line 3: it is not JSON/u);
    expect(err).toMatch(/line 4: There is nobody called Ingen Alls/u);
    expect(err).toMatch(/line 7: id: /u);
  });
});

/** Every file of the data folder with what is in it: locks and sockets would be seen too. */
async function contents(): Promise<readonly (readonly [string, string])[]> {
  const names = await readdir(join(folder, 'data'), { recursive: true });
  const files = await Promise.all(
    names.toSorted().map(async (name) => {
      const path = join(folder, 'data', name);
      return [name, (await stat(path)).isFile() ? await readFile(path, 'utf8') : ''] as const;
    }),
  );
  return files;
}
