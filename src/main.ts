#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { World } from './cli/world.ts';

// The composition root: the one place that reads environment, clock, random and signals.

const oldest = 24;
/** Milliseconds after which everything has been loaded. */
const afterStart = 2_000;

function untilAskedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const ask = (code: number) => () => {
      // Whoever asks twice does not want to wait.
      if (asked) process.exit(code);
      asked = true;
      resolve();
    };
    process.on('SIGINT', ask(130));
    process.on('SIGTERM', ask(143));
  });
}

const { env } = process;

// Whoever reads our output may have seen enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const world: World = {
  env,
  // npm runs scripts in the project's folder and leaves the caller's in INIT_CWD.
  folder: (env['npm_lifecycle_event'] === 'samverka' && env['INIT_CWD']) || process.cwd(),
  version: String(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version),
  milliseconds: Date.now,
  randomBytes,
  print: (line) => process.stdout.write(`${line}\n`),
  write: (bytes) => process.stdout.write(bytes),
  isTerminal: process.stdout.isTTY === true,
  complain: (line) => process.stderr.write(`${line}\n`),
  untilAskedToEnd,
};

if (Number.parseInt(process.versions.node, 10) < oldest) {
  world.complain(
    `Samverka needs Node ${oldest}, which npm ci installs beside it: use npm start or npm run samverka.`,
  );
  process.exitCode = 1;
} else {
  // Older versions lack the names, and would fail before a word could be said.
  const { enableCompileCache, flushCompileCache } = await import('node:module');
  // Compiled once, beside what is compiled; where nothing can be written there it starts as without.
  enableCompileCache(fileURLToPath(new URL('.compile-cache', import.meta.url)));
  setTimeout(flushCompileCache, afterStart).unref();
  // Only now: what the rest needs of Node would fail in older ones before a word could be said.
  const { run } = await import('./cli/run.ts');
  process.exitCode = await run(process.argv.slice(2), world);
}
