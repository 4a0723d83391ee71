import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleGroup } from '../../src/cli/sample-group.ts';
import { samverka } from './samverka.ts';

const group = 'samverkansgruppen-ekbygden';
const file = sampleGroup('2027-02-12T11:50:00Z');
const someone = file.persons.find(({ name, email }) => email !== undefined && name !== file.roles?.secretary);
const name = someone?.name ?? '';
const email = someone?.email ?? '';

describe('one person', () => {
  let folder = '';
  let env: Record<string, string> = {};
  const run = (...args: readonly string[]) => samverka([...args], env, folder);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samverka-cli-'));
    env = { SAMVERKA_DATA: join(folder, 'data') };
    await writeFile(join(folder, 'grupp.json'), JSON.stringify(file));
    await run('group', 'add', 'grupp.json');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is told all that is kept about her, to read or as JSON', async () => {
    const { code, out } = await run('person', 'extract', group, name);
    expect(code).toBe(0);
    expect(out).toContain(`E-mail: ${email}`);
    const json = JSON.parse((await run('person', 'extract', group, name, '--json')).out);
    expect(json).toMatchObject({ format: 'samverka-extract/1', person: { name }, emails: [email] });
  });

  it('is erased when that is said twice, and then nothing is left to erase', async () => {
    const contacts = () => readFile(join(folder, 'data/groups', group, 'contacts.json'), 'utf8');
    const first = await run('person', 'erase', group, name.toUpperCase());
    expect(first.out).toContain('Nothing is erased yet. Say it again with --yes.');
    expect(await contacts()).toContain(email);
    expect((await run('person', 'erase', group, name, '--yes')).out).toContain('Erased and logged.');
    expect(await contacts()).not.toContain(email);
    expect((await run('person', 'erase', group, name, '--yes')).out).toContain('Nothing is left to erase.');
    expect((await run('person', 'extract', group, name)).out).toContain('E-mail: none');
  });

  it.each([
    ['who is not there', 'Nisse Ingen', 'There is nobody called Nisse Ingen'],
    ['who is the last secretary', String(file.roles?.secretary ?? ''), "is the group's only secretary"],
  ])('%s is refused', async (_what, who, why) => {
    const { code, err } = await run('person', 'erase', group, who, '--yes');
    expect(code).not.toBe(0);
    expect(err).toContain(why);
  });
});
