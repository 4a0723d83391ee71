import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const program = join(resolve(import.meta.dirname, '../..'), 'dist/main.js');

/** How a process ended, and what it said. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** A samverka process that runs. */
export type Running = {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves with all that was said so far, once that matches; rejects if the process ends before it does. */
  says(pattern: RegExp): Promise<string>;
};

/** Starts the samverka command as it is built, as a process of its own, with nothing of our environment but PATH. */
export function startSamverka(
  args: readonly string[],
  env: Record<string, string>,
  folder?: string,
): Running {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  let [out, err] = ['', ''];
  const waiting = new Set<() => void>();
  const heard = () => {
    for (const look of waiting) look();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    heard();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    heard();
  });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code) => done({ code, out, err }));
  });
  return {
    child,
    ended,
    says: (pattern) =>
      new Promise((done, fail) => {
        const look = () => {
          if (!pattern.test(out + err)) return;
          waiting.delete(look);
          done(out + err);
        };
        waiting.add(look);
        void ended.then(() => fail(new Error(`ended without saying ${pattern}:\n${out}${err}`)));
        look();
      }),
  };
}

/** Runs the samverka command to its end. */
export function samverka(
  args: readonly string[],
  env: Record<string, string>,
  folder?: string,
): Promise<Ended> {
  return startSamverka(args, env, folder).ended;
}
