import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { checkFolder } from '../../src/store/check-folder.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { randomFrom } from './random.ts';
import { noon, silentLog } from './sample.ts';

export type Killed = { rounds: number; acknowledged: number; readonly broken: string[] };

const writer = fileURLToPath(new URL('./killed-writer.ts', import.meta.url));

/** Starts a process that writes in the folder, with its output to read. */
export function startWriter(
  folder: string,
  life: string,
  faults: 'inherit' | 'ignore' = 'inherit',
): ChildProcess {
  return spawn(process.execPath, [writer, folder, life], { stdio: ['ignore', 'pipe', faults] });
}

/** Kills a writing process (SIGKILL) after a random number of acknowledgements, again and again on one folder. */
export async function killRounds(rounds: number, folder: string, seed = 1): Promise<Killed> {
  const random = randomFrom(seed);
  const seen: Killed = { rounds, acknowledged: 0, broken: [] };
  const told = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const line of await writeUntil(folder, `l${round}`, 1 + random(300))) told.add(line);
    const found = await whatIsThere(folder);
    const lost = [...told].filter((line) => !found.has(line));
    if (lost.length > 0) seen.broken.push(`round ${round}: lost ${lost.length}, as ${lost[0]}`);
    const [fault] = (await checkFolder(folder)).faults;
    if (fault !== undefined) seen.broken.push(`round ${round}: ${JSON.stringify(fault)}`);
  }
  seen.acknowledged = told.size;
  return seen;
}

async function writeUntil(folder: string, life: string, lines: number): Promise<readonly string[]> {
  const child = startWriter(folder, life);
  if (child.stdout === null) throw new Error('the writer has no output');
  const told: string[] = [];
  const ended = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    if (told.length === lines) child.kill('SIGKILL');
  }
  const [, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error('the writer ended by itself');
  return told;
}

async function whatIsThere(folder: string): Promise<Set<string>> {
  const store = await openJsonStore({ folder, mode: 'local', now: () => noon, log: silentLog });
  const { persons } = await store.load('g1');
  const { accounts } = await store.contacts('g1');
  const { rows } = await store.outbox('g1');
  await store.close();
  return new Set([
    ...persons.map(({ id }) => `commit ${id}`),
    ...accounts.map(({ id }) => `account ${id}`),
    ...rows.map(({ key }) => `row ${key}`),
  ]);
}
