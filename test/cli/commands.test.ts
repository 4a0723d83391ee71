import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleGroup } from '../../src/cli/sample-group.ts';
import { hashCode } from '../../src/store/code.ts';
import { samverka } from './samverka.ts';

let folder = '';
let env: Record<string, string> = {};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samverka-cli-'));
  env = { SAMVERKA_DATA: join(folder, 'data') };
  await writeFile(join(folder, 'grupp.json'), JSON.stringify(sampleGroup('2027-02-12T11:50:00Z')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const group = 'samverkansgruppen-ekbygden';
const add = () => samverka(['group', 'add', 'grupp.json'], env, folder);
const codeIn = (text: string) => /^Code +(\S+)$/mu.exec(text)?.[1] ?? '';

describe('the samverka command', () => {
  it('prints its commands when it is called without any', async () => {
    const { code, out } = await samverka([], env);
    expect(code).toBe(0);
    expect(out).toContain('samverka group add FILE');
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await samverka(['--version'], env)).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [['gruop']],
    [['group']],
    [['group', 'add']],
    [['group', 'add', 'a', 'b']],
    [['export']],
    [['backup', '--fast', 'x']],
  ])('ends with 2 when it is called wrongly: %j', async (args) => {
    const { code, out, err } = await samverka(args, env);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('adding a group', () => {
  it('prints its id and a code, of which only the hash is kept', async () => {
    const { code, out, err } = await add();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Group +samverkansgruppen-ekbygden$/mu);
    expect(codeIn(out)).toMatch(/^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$/u);
    const own = join(folder, 'data/groups', group);
    const kept = await Promise.all((await readdir(own)).map((name) => readFile(join(own, name), 'utf8')));
    expect(kept.join()).toContain(hashCode(codeIn(out)));
    expect(kept.join()).not.toContain(codeIn(out));
  });

  it('gives a second group of the same name an id of its own', async () => {
    await add();
    expect((await add()).out).toMatch(/^Group +samverkansgruppen-ekbygden-2$/mu);
    const { out } = await samverka(['group', 'list'], env);
    expect(out.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^samverkansgruppen-ekbygden\tSamverkansgruppen Ekbygden\t8 persons/u),
      expect.stringMatching(/^samverkansgruppen-ekbygden-2\t/u),
    ]);
  });

  it('refuses a file with faults, naming each, and makes nothing', async () => {
    await writeFile(
      join(folder, 'grupp.json'),
      JSON.stringify({ ...sampleGroup('2027-02-12T11:50:00Z'), zone: 'x', voice: 7 }),
    );
    const { code, out, err } = await add();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('zone: must be a time zone');
    expect(err).toContain('voice: ');
    expect(err).not.toMatch(/^\s+at /mu);
    expect((await samverka(['group', 'list'], env)).out).toBe('');
  });

  it.each([
    ['is not there', undefined],
    ['is not JSON', '{"format":'],
  ])('says so when the file %s', async (_, text) => {
    if (text === undefined) await rm(join(folder, 'grupp.json'));
    else await writeFile(join(folder, 'grupp.json'), text);
    const { code, err } = await add();
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(join(folder, 'grupp.json'))]);
  });

  it('can give a new code, and the old one stops working', async () => {
    const first = codeIn((await add()).out);
    const second = codeIn((await samverka(['group', 'code', group], env)).out);
    const kept = await readFile(join(folder, 'data/groups', group, 'contacts.json'), 'utf8');
    expect(kept).toContain(hashCode(second));
    expect(kept).not.toContain(hashCode(first));
  });

  it('refuses a new code for a group that is not there', async () => {
    await add();
    expect(await samverka(['group', 'code', 'granby'], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no group granby'),
    });
  });

  it('can get a secretary, by name or id, whether or not the group knows her', async () => {
    await add();
    const appoint = (name: string) => samverka(['group', 'secretary', group, name], env);
    const known = await appoint('eva ek');
    expect(known).toMatchObject({ code: 0, err: '' });
    expect(codeIn(known.out)).toMatch(/^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$/u);
    await appoint('Siv Ny');
    const { out } = await samverka(['export', '--group', group, '--json'], env);
    const { book } = JSON.parse(out);
    const secretaries = book.persons.filter(({ roles }: { roles: string[] }) => roles.includes('secretary'));
    expect(secretaries.map(({ name }: { name: string }) => name)).toEqual([
      'Åsa Lindqvist',
      'Eva Ek',
      'Siv Ny',
    ]);
    expect(out).not.toContain('codePerson');
  });

  it.each([
    [['granby', 'Eva Ek'], 'There is no group granby'],
    [[group, ' '], 'A name has 1 to 200 characters.'],
  ])('refuses a secretary for %j', async (args, why) => {
    await add();
    expect(await samverka(['group', 'secretary', ...args], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining(why),
    });
  });

  it('refuses a folder that is not a data folder', async () => {
    env = { SAMVERKA_DATA: folder };
    const { code, err } = await add();
    expect(code).toBe(1);
    expect(err).toContain('is not a data folder');
  });
});

describe('what is kept', () => {
  it('is exported whole, without the hash of the code', async () => {
    const code = codeIn((await add()).out);
    const { out } = await samverka(['export', '--group', group, '--json'], env);
    expect(JSON.parse(out)).toMatchObject({
      format: 'samverka-export/1',
      group,
      book: { group: { name: 'Samverkansgruppen Ekbygden' }, version: 1 },
      commits: [{ facts: expect.arrayContaining([expect.objectContaining({ type: 'decision-recorded' })]) }],
      contacts: {
        emails: expect.arrayContaining([expect.objectContaining({ email: 'eva.ek@granby.example' })]),
      },
    });
    expect(out).not.toContain(hashCode(code));
  });

  it('has agendas that are printed as documents, by the day of the meeting', async () => {
    await add();
    const agenda = (meeting: string, format: string) =>
      samverka(['agenda', '--group', group, '--meeting', meeting, '--format', format], env);
    const { meetings } = JSON.parse((await samverka(['export', '--group', group, '--json'], env)).out).book;
    const day = meetings.find((one: { items: unknown[] }) => one.items.length > 0).date;
    expect((await agenda(day, 'md')).out).toMatch(/^# Dagordning: Samverkansgruppen Ekbygden\n/u);
    expect((await agenda(day, 'html')).out).toMatch(/^<!doctype html>\n<html lang="sv">/u);
    expect(await agenda(day, 'docx')).toMatchObject({ code: 1, err: 'The format is one of md, html.\n' });
    expect(await agenda('1999-01-01', 'md')).toMatchObject({
      code: 1,
      err: expect.stringContaining(`no meeting on 1999-01-01. It has ${meetings[0].date}`),
    });
  });

  it('has minutes that are printed or written as a file of each format', async () => {
    await add();
    const { meetings } = JSON.parse((await samverka(['export', '--group', group, '--json'], env)).out).book;
    const day = meetings.find((one: { state: string }) => one.state === 'closed').date;
    const minutes = (...args: string[]) =>
      samverka(['minutes', '--group', group, '--meeting', day, ...args], env, folder);
    expect((await minutes()).out).toMatch(/^# .+\n\n.*(?:Utkast|Preliminärt)/u);
    expect((await minutes('--format', 'html')).out).toMatch(/^<!doctype html>\n<html lang="sv">/u);
    for (const [out, starts] of [
      ['a.docx', 'PK'],
      ['a.pdf', '%PDF-1.7'],
      ['a.zip', 'PK'],
    ] as const) {
      const { code, out: said } = await minutes('--out', out);
      expect({ code, said }).toEqual({
        code: 0,
        said: `${join(folder, out)} (a draft: the minutes are not finished)\n`,
      });
      expect((await readFile(join(folder, out))).subarray(0, starts.length).toString()).toBe(starts);
    }
    expect(await minutes('--out', 'a.pdf')).toMatchObject({
      code: 1,
      err: expect.stringContaining('not written over'),
    });
    expect((await minutes('--format', 'pdf', '--out', '.')).out).toContain(`${day}.pdf`);
    expect(await minutes('--format', 'doc')).toMatchObject({
      code: 1,
      err: 'The format is one of docx, pdf, html, md, archive.\n',
    });
    expect((await minutes('--format', 'pdf')).out).toMatch(/^%PDF-1\.7/u);
  });

  it('is verified, and a single flipped byte is found, with its place', async () => {
    await add();
    expect(await samverka(['check'], env)).toEqual({
      code: 0,
      out: '1 group, 1 commit, 0 faults\n',
      err: '',
    });
    const file = join(folder, 'data/groups', group, 'facts.jsonl');
    const bytes = await readFile(file);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(file, bytes);
    const { code, err } = await samverka(['check'], env);
    expect(code).toBe(1);
    expect(err).toContain(`${file}, line 1: `);
    expect(err).not.toMatch(/^\s+at /mu);
  });

  it('comes back from a backup as it was', async () => {
    await add();
    const before = await samverka(['export', '--group', group, '--json'], env);
    expect(await samverka(['backup', 'copy'], env, folder)).toMatchObject({ code: 0 });
    env = { SAMVERKA_DATA: join(folder, 'restored') };
    expect(await samverka(['restore', 'copy'], env, folder)).toMatchObject({ code: 0 });
    expect(await samverka(['export', '--group', group, '--json'], env)).toEqual(before);
  });

  it('is never written over by a backup or a restore', async () => {
    await add();
    await samverka(['backup', 'copy'], env, folder);
    expect(await samverka(['backup', 'copy'], env, folder)).toMatchObject({ code: 1 });
    expect(await samverka(['restore', 'copy'], env, folder)).toMatchObject({ code: 1 });
  });
});
