import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askServer, type ControlRequest, controlPath, serveControl } from '../../src/cli/control.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('the socket for the samverka command', () => {
  let folder = '';
  let path = '';
  let close: () => Promise<void> = async () => undefined;
  const asked: ControlRequest[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samverka-control-'));
    path = controlPath(folder) ?? '';
    asked.length = 0;
  });
  afterEach(async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  });

  async function serve(
    answer = async (request: ControlRequest) => {
      asked.push(request);
      return { ok: true as const, group: 'åsmåla', code: 'ABCDE-FGHJK' };
    },
  ) {
    ({ close } = await serveControl(path, answer, quiet));
  }

  it('answers a request', async () => {
    await serve();
    expect(await askServer(path, { request: 'group-code', group: 'ekbygden' })).toEqual({
      ok: true,
      group: 'åsmåla',
      code: 'ABCDE-FGHJK',
    });
    expect(asked).toEqual([{ request: 'group-code', group: 'ekbygden' }]);
  });

  it('carries a file of several megabytes, to the letter', async () => {
    await serve();
    const file = { name: 'å😀\u202e\u2028\n'.repeat(400_000) };
    await askServer(path, { request: 'group-add', file });
    expect(asked).toEqual([{ request: 'group-add', file }]);
  });

  it('can be opened by its own user only', async () => {
    await serve();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('is not there when no server runs', async () => {
    expect(await askServer(path, { request: 'ping' })).toBeUndefined();
  });

  it('is made anew where a killed server left one', async () => {
    await writeFile(path, '');
    await serve();
    expect(await askServer(path, { request: 'ping' })).toMatchObject({ ok: true });
  });

  it('answers a fault without its internals', async () => {
    await serve(async () => {
      throw new Error('secret path');
    });
    const answer = await askServer(path, { request: 'ping' });
    expect(answer).toMatchObject({ ok: false });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('refuses what is no request', async () => {
    await serve();
    const said = await new Promise<string>((resolve) => {
      const socket = createConnection(path, () => socket.write('{"request":"erase"}\nnot json\n'));
      let text = '';
      socket.on('data', (chunk) => {
        text += String(chunk);
      });
      socket.on('close', () => resolve(text));
    });
    expect(JSON.parse(said.split('\n')[0] ?? '')).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });

  it('has no path where the folder lies too deep for a socket', () => {
    expect(controlPath(`/${'djupt/'.repeat(30)}`)).toBeUndefined();
  });
});
