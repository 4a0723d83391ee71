import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A process of the bench's. */
export type Child = {
  /** Asks it something, and answers with what it says. */
  ask(what: string): Promise<unknown>;
  stop(): Promise<void>;
  /** What it wrote that begins a line with trouble: for a bot, warnings and errors. */
  readonly troubles: readonly string[];
};

export const root = fileURLToPath(new URL('../..', import.meta.url));

const started = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of started) child.kill('SIGKILL');
});

export type ChildOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
};

/** Starts a script in a process of its own. */
export function startChild(args: readonly string[], { env = {}, node = [] }: ChildOptions = {}): Child {
  const child = spawn(process.execPath, [...node, ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  started.add(child);
  const troubles: string[] = [];
  const note = (text: string) => {
    for (const line of text.split('\n')) if (line !== '' && !line.includes('"level":30')) troubles.push(line);
  };
  child.stdout?.setEncoding('utf8').on('data', note);
  child.stderr?.setEncoding('utf8').on('data', note);
  const ended = once(child, 'exit').then(() => started.delete(child));
  const gone = ended.then(() => {
    throw new Error(`a process of the bench ended: ${troubles.slice(0, 20).join('\n')}`);
  });
  gone.catch(() => undefined);
  return {
    troubles,
    async ask(what) {
      const told = once(child, 'message');
      child.send(what);
      return (await Promise.race([told, gone]))[0];
    },
    async stop() {
      // Not asked to end: what it measures is over, and it would wait for the time of its next edits.
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/**
 * Writes one of the bench's scripts as JavaScript into a folder that sees our packages. A server that had to strip types
 * itself would start slower and take more memory than one that was built.
 */
export function asBuilt(name: string, folder: string): string {
  const source = readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8');
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, stripTypeScriptTypes(source));
  return path;
}

/** Lets what lies in a folder import our packages. */
export function withPackages(folder: string): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('there is no free port');
  return address.port;
}

/** Resolves when a server accepts connections; rejects after half a minute. */
export async function accepting(port: number, child: Child): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await accepts(port))) {
    if (performance.now() > end) throw new Error(`a server did not start: ${child.troubles.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
