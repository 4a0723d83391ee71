import fs from 'node:fs';
import { dirname } from 'node:path';
import { type Files, type OpenFile, realFiles } from '../../src/store/files.ts';
import type { Random } from './random.ts';

/** What goes wrong, and when. */
export type Plan = {
  /** The machine loses power at this operation, counted from 1. */
  readonly crashAt?: number;
  /** At these operations a sync fails. */
  readonly failSyncAt?: number;
  /** The disk takes only so many bytes more. */
  readonly room?: number;
  /** After a crash, unsynced bytes may be lost in the middle too, not only at the end. */
  readonly holes?: boolean;
};

/** A file system on a machine that may lose power: what was not synced is then lost, all or in part. */
export type CrashingFiles = Files & { crashed(): boolean };

type Machine = {
  readonly random: Random;
  readonly plan: Plan;
  operations: number;
  room: number;
  dead: boolean;
  /** How many bytes of each file are safe. */
  readonly safe: Map<string, number>;
  /** What stood under a name before it was given to another file, until its folder is synced. */
  readonly renamed: Map<string, Buffer | undefined>;
};

export function crashingFiles(random: Random, plan: Plan): CrashingFiles {
  const machine: Machine = {
    random,
    plan,
    operations: 0,
    room: plan.room ?? Number.POSITIVE_INFINITY,
    dead: false,
    safe: new Map(),
    renamed: new Map(),
  };
  return {
    ...realFiles,
    crashed: () => machine.dead,
    async open(path) {
      await step(machine);
      if (!machine.safe.has(path)) machine.safe.set(path, sizeOf(path));
      return openOn(machine, path, fs.openSync(path, 'a', 0o600));
    },
    async read(path, from, upTo) {
      await step(machine);
      return await realFiles.read(path, from, upTo);
    },
    async makeFolder(path) {
      await step(machine);
      fs.mkdirSync(path, { recursive: true, mode: 0o700 });
    },
    async rename(from, to) {
      await step(machine);
      if (!machine.renamed.has(to)) machine.renamed.set(to, contentOf(to));
      fs.renameSync(from, to);
      for (const [path, safe] of [...machine.safe]) {
        if (path !== from && !path.startsWith(`${from}/`)) continue;
        machine.safe.delete(path);
        machine.safe.set(to + path.slice(from.length), safe);
      }
    },
    async remove(path) {
      await step(machine);
      fs.rmSync(path, { recursive: true, force: true });
      machine.safe.delete(path);
    },
    async syncFolder(path) {
      await step(machine);
      for (const name of machine.renamed.keys()) if (dirname(name) === path) machine.renamed.delete(name);
    },
  };
}

// What is done to the disk is done at once, so that nothing is under way any more when the power is gone.
function openOn(machine: Machine, path: string, fd: number): OpenFile {
  return {
    async append(bytes) {
      await step(machine, () => fs.writeSync(fd, bytes, 0, machine.random(bytes.length + 1)));
      const fits = Math.min(bytes.length, machine.room);
      fs.writeSync(fd, bytes, 0, fits);
      machine.room -= fits;
      if (fits < bytes.length) throw failure('ENOSPC');
    },
    async sync() {
      await step(machine);
      if (machine.operations === machine.plan.failSyncAt) throw failure('EIO');
      machine.safe.set(path, sizeOf(path));
    },
    async truncate(bytes) {
      await step(machine);
      fs.ftruncateSync(fd, bytes);
      machine.safe.set(path, Math.min(bytes, machine.safe.get(path) ?? 0));
    },
    close: async () => fs.closeSync(fd),
  };
}

async function step(machine: Machine, halfDone: () => unknown = () => undefined): Promise<void> {
  await new Promise((done) => setImmediate(done));
  if (machine.dead) throw failure('EDEAD');
  machine.operations += 1;
  if (machine.operations !== machine.plan.crashAt) return;
  halfDone();
  machine.dead = true;
  losePower(machine);
  throw failure('EDEAD');
}

function losePower(machine: Machine): void {
  for (const [path, safe] of machine.safe) {
    const size = sizeOf(path);
    if (size <= safe) continue;
    const left = safe + machine.random(size - safe + 1);
    fs.truncateSync(path, left);
    if (machine.plan.holes === true && left > safe) punch(path, safe + machine.random(left - safe), left);
  }
  for (const [path, before] of machine.renamed) {
    if (machine.random(2) === 0) continue;
    if (before !== undefined) fs.writeFileSync(path, before);
    else fs.rmSync(path, { recursive: true, force: true });
  }
}

function punch(path: string, from: number, upTo: number): void {
  const file = fs.openSync(path, 'r+');
  fs.writeSync(file, Buffer.alloc(Math.min(16, upTo - from)), 0, Math.min(16, upTo - from), from);
  fs.closeSync(file);
}

function sizeOf(path: string): number {
  return fs.statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function contentOf(path: string): Buffer | undefined {
  return fs.statSync(path, { throwIfNoEntry: false })?.isFile() === true ? fs.readFileSync(path) : undefined;
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
