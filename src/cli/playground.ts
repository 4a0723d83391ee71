import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Microsoft 365 Agents Playground, a chat client in the browser for trying the bot without Teams. */
export type Playground = {
  /** Where to go with a browser. */
  readonly url: string;
  /** Resolves when its process is gone, by whatever cause. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

/** Where the Playground is installed; undefined in an installation for production. */
export function findPlayground(): string | undefined {
  try {
    return fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'));
  } catch {
    return undefined;
  }
}

/** Whether a port on 127.0.0.1 can be had: a busy one would silently become another in the Playground. */
export function portIsFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Starts the Playground on a port of 127.0.0.1, talking to the bot at an endpoint. Refuses when it does not come up there. */
export async function startPlayground(options: {
  readonly program: string;
  readonly port: number;
  readonly endpoint: string;
  /** Its people, chats and channels, as its configuration file has them. */
  readonly configuration: unknown;
  /** What of the environment it may see. */
  readonly path: string;
}): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'samverka-playground-'));
  // JSON is YAML too, which is what the file is read as.
  await writeFile(join(folder, 'config.yml'), JSON.stringify(options.configuration));
  const url = `http://127.0.0.1:${options.port}`;
  const pin = import.meta.resolve('./playground-pin.js');
  const child = spawn(
    process.execPath,
    [
      ...['--import', pin, options.program, '--app-endpoint', options.endpoint, '--channel-id', 'msteams'],
      ...['--port', String(options.port), '--service-url', `${url}/_connector`, '--disable-telemetry'],
    ],
    {
      cwd: folder,
      // A group of its own: Ctrl-C reaches only us, and we end it after the last reply.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: options.path,
        HOME: folder,
        TEAMSAPPTESTER_BROWSER: 'none',
        SAMVERKA_PLAYGROUND_FOLDER: folder,
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(folder, 'config.yml'),
        M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
      },
    },
  );
  const ended = exitOf(child).then(() => rm(folder, { recursive: true, force: true }));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const port = await Promise.race([listeningOn(child), ended.then(() => undefined)]);
  if (port === options.port) return { url, ended, stop };
  await stop();
  throw new Error(`The Playground did not start on port ${options.port}.`);
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** The port that the Playground says it listens on. */
function listeningOn(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    let said = '';
    child.stderr?.resume();
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      said = `${said}${chunk}`.slice(-2000);
      const port = /Listening on (\d+)/u.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}
