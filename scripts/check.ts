import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Every check that is not a test, side by side: one line each, the output of those that failed,
 * and an exit code that is 0 only when all hold.
 */
const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc', '-p', '.'],
  ['style', 'biome', 'ci', '--colors=off', '--error-on-warnings', '.'],
  ['rooms', 'depcruise', 'src', 'test', 'scripts', '--config', '.dependency-cruiser.cjs'],
  ['dead code', 'knip', '--config', '.knip.json', '--no-progress'],
  ['cards', process.execPath, 'scripts/check-cards.ts'],
  ['questions', process.execPath, 'scripts/evaluate-questions.ts', '--check'],
  ['manifest', process.execPath, 'scripts/check-manifest.ts'],
];

const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, PATH: `${root}node_modules/.bin:${process.env['PATH'] ?? ''}`, NO_COLOR: '1' };

type Outcome = {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: string;
  readonly output: string;
};

function run([name, command, ...args]: (typeof checks)[number]): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    const end = (passed: boolean) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      resolve({ name, passed, seconds, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

const outcomes = await Promise.all(checks.map(run));
for (const { name, passed, seconds, output } of outcomes) {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (!passed) console.log(output.trimEnd().replace(/^/gmu, '       '));
}
const failed = outcomes.filter((outcome) => !outcome.passed).length;
console.log(`${outcomes.length - failed} checks passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
