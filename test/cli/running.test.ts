import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleGroup } from '../../src/cli/sample-group.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import { type Running, samverka, startSamverka } from './samverka.ts';

let folder = '';
let env: Record<string, string> = {};
let running: Running[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samverka-run-'));
  env = {
    SAMVERKA_DATA: join(folder, 'data'),
    PORT: String(await freePort()),
    SAMVERKA_PLAYGROUND_PORT: String(await freePort()),
  };
  running = [];
  await writeFile(join(folder, 'grupp.json'), JSON.stringify(sampleGroup('2027-02-12T11:50:00Z')));
});
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.map(({ ended }) => ended));
  await rm(folder, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}

function run(...args: string[]): Running {
  const started = startSamverka(args, env, folder);
  running.push(started);
  return started;
}

async function serving(): Promise<Running> {
  const server = run('serve');
  await server.says(/"listening"/u);
  return server;
}

async function answers(url: string): Promise<boolean> {
  return (await fetch(url).catch(() => undefined))?.ok === true;
}

describe('beside a running server', () => {
  it('a group is added by the server, which answers for it at once', async () => {
    const server = await serving();
    const added = await samverka(['group', 'add', 'grupp.json'], env, folder);
    expect(added).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('samverkansgruppen-ekbygden'),
    });
    expect(await samverka(['group', 'code', 'samverkansgruppen-ekbygden'], env)).toMatchObject({ code: 0 });
    const secretary = ['group', 'secretary', 'samverkansgruppen-ekbygden', 'Eva Ek'];
    expect(await samverka(secretary, env)).toMatchObject({ code: 0, err: '' });
    server.child.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0, err: '' });
    expect(await samverka(['check'], env)).toMatchObject({ code: 0, out: '1 group, 2 commits, 0 faults\n' });
  });

  it('a file with faults is refused as without one', async () => {
    await serving();
    await writeFile(join(folder, 'grupp.json'), '{"format":"samverka-group/1"}');
    const { code, err } = await samverka(['group', 'add', 'grupp.json'], env, folder);
    expect(code).toBe(1);
    expect(err).toContain('  persons: is missing');
  });

  it('what is kept is listed, exported, verified and copied', async () => {
    await serving();
    await samverka(['group', 'add', 'grupp.json'], env, folder);
    expect((await samverka(['group', 'list'], env)).out).toMatch(/^samverkansgruppen-ekbygden\t/u);
    expect(await samverka(['export', '--group', 'samverkansgruppen-ekbygden', '--json'], env)).toMatchObject({
      code: 0,
    });
    expect(await samverka(['check'], env)).toMatchObject({ code: 0 });
    expect(await samverka(['backup', 'copy'], env, folder)).toMatchObject({ code: 0 });
    expect(await samverka(['check'], { SAMVERKA_DATA: join(folder, 'copy') })).toMatchObject({ code: 0 });
  });

  it('a second server is refused in one sentence, and the first goes on', async () => {
    await serving();
    const second = await samverka(['serve'], { ...env, PORT: String(await freePort()) }, folder);
    expect(second.code).toBe(1);
    expect(second.err.trim().split('\n')).toEqual([expect.stringContaining('another process')]);
    expect(await answers(`http://127.0.0.1:${env['PORT']}/healthz`)).toBe(true);
  });

  it('a server that was killed leaves no lock, and the next one makes the socket anew', async () => {
    const first = await serving();
    first.child.kill('SIGKILL');
    await first.ended;
    await serving();
    expect(await samverka(['group', 'add', 'grupp.json'], env, folder)).toMatchObject({ code: 0 });
    expect((await stat(join(folder, 'data/control.sock'))).mode & 0o777).toBe(0o600);
  });
});

describe('a server', () => {
  it('that cannot have its port says so, and leaves the folder free', async () => {
    const blocker = createServer().listen(Number(env['PORT']), '127.0.0.1');
    const { code, err } = await run('serve').ended;
    await new Promise((done) => blocker.close(done));
    expect(code).toBe(1);
    expect(err).toContain(`Port ${env['PORT']} on 127.0.0.1 is taken`);
    expect(err).not.toMatch(/^\s+at /mu);
    expect(await samverka(['group', 'add', 'grupp.json'], env, folder)).toMatchObject({ code: 0 });
  });

  it('with wrong settings names each, and does not start', async () => {
    const { code, err } = await samverka(['serve'], { ...env, PORT: 'x', LOG_LEVEL: 'loud' }, folder);
    expect(code).toBe(1);
    expect(err).toContain('PORT: ');
    expect(err).toContain('LOG_LEVEL: ');
    expect(err).not.toMatch(/^\s+at /mu);
  });

  it('in production without an app id does not start', async () => {
    const { code, err } = await samverka(['serve'], { ...env, NODE_ENV: 'production' }, folder);
    expect(code).toBe(1);
    expect(err).toContain('MicrosoftAppId');
  });
});

describe('local mode', () => {
  const url = () => `http://127.0.0.1:${env['SAMVERKA_PLAYGROUND_PORT']}`;

  it('loads the sample group, says where to go, and Ctrl-C ends bot and chat client with nothing lost', async () => {
    const local = run('start');
    expect(await local.says(/Ctrl-C ends both/u)).toContain(`Öppna ${url()} `);
    expect(await answers(`${url()}/`)).toBe(true);
    expect(await answers(`http://127.0.0.1:${env['PORT']}/readyz`)).toBe(true);
    local.child.kill('SIGINT');
    expect(await local.ended).toMatchObject({ code: 0, err: '' });
    expect(await answers(`${url()}/`)).toBe(false);
    expect(await samverka(['check'], env)).toMatchObject({ code: 0, out: '1 group, 1 commit, 0 faults\n' });
  });

  it('keeps what is there when it is started again', async () => {
    for (const _ of [1, 2]) {
      const local = run('start');
      await local.says(/Ctrl-C ends both/u);
      local.child.kill('SIGTERM');
      await local.ended;
    }
    expect((await samverka(['group', 'list'], env)).out.trim().split('\n')).toHaveLength(1);
  });

  it('has a meeting to play on a later day too', async () => {
    const days = ['2027-02-12', '2027-02-13', '2027-02-13', '2027-03-12'];
    for (const day of days) {
      env = { ...env, SAMVERKA_NOW: `${day}T10:00:00+01:00` };
      const local = run('start');
      expect(await local.says(/Ctrl-C ends both/u)).toContain('Gruppen har möte i dag.');
      local.child.kill('SIGTERM');
      await local.ended;
    }
    const { out } = await samverka(['export', '--group', 'samverkansgruppen-ekbygden', '--json'], env);
    const { meetings }: Book = JSON.parse(out).book;
    expect(meetings.filter(({ date }) => days.includes(date)).map(({ items }) => items.length)).toEqual([
      7, 7, 7,
    ]);
  });

  it('the chat client does not outlive a bot that is killed, and leaves nothing', async () => {
    env = { ...env, TMPDIR: join(folder, 'tmp') };
    await mkdir(join(folder, 'tmp'));
    const local = run('start');
    await local.says(/Ctrl-C ends both/u);
    local.child.kill('SIGKILL');
    await local.ended;
    // Its own port is what tells that it is gone: ask until nobody answers.
    while (await answers(`${url()}/`));
    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  });

  it('does not start when the port of the chat client is taken, and touches nothing', async () => {
    const blocker = createServer().listen(Number(env['SAMVERKA_PLAYGROUND_PORT']), '127.0.0.1');
    const { code, err } = await run('start').ended;
    await new Promise((done) => blocker.close(done));
    expect(code).toBe(1);
    expect(err).toContain('SAMVERKA_PLAYGROUND_PORT');
    await expect(readFile(join(folder, 'data/samverka.json'))).rejects.toThrow('ENOENT');
  });

  it('starts its clock where it is told', async () => {
    env = { ...env, SAMVERKA_NOW: '2022-12-09T12:30:00+01:00' };
    const local = run('start');
    await local.says(/Ctrl-C ends both/u);
    const { out } = await samverka(['export', '--group', 'samverkansgruppen-ekbygden', '--json'], env);
    expect(JSON.parse(out).commits[0].stamp.at).toMatch(/^2022-12-09T11:3/u);
    expect(JSON.parse(out).book.meetings.map((meeting: { date: string }) => meeting.date)).toContain(
      '2022-12-09',
    );
  });
});
