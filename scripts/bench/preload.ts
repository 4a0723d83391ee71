import fs from 'node:fs';
import { Worker } from 'node:worker_threads';

// Loaded into the servers under test before anything else: slows fsync down as real disks do, and tells what they take.

const delay = Number(process.env['BENCH_SYNC_DELAY'] ?? 0);
if (delay > 0) slowSync(delay);

/** In a thread of its own, as a disk takes its time whatever the program does meanwhile; and one after the other. */
function slowSync(milliseconds: number): void {
  const waiting: fs.NoParamCallback[] = [];
  const disk = new Worker(
    `const { parentPort } = require('node:worker_threads');
    const fs = require('node:fs');
    const never = new Int32Array(new SharedArrayBuffer(4));
    parentPort.on('message', (fd) => {
      Atomics.wait(never, 0, 0, ${milliseconds});
      fs.fdatasyncSync(fd);
      parentPort.postMessage('synced');
    });`,
    { eval: true },
  );
  disk.unref();
  disk.on('message', () => waiting.shift()?.(null));
  Object.assign(fs, {
    fdatasync: (fd: number, done: fs.NoParamCallback) => {
      waiting.push(done);
      disk.postMessage(fd);
    },
  });
}

process.on('message', (what) => {
  if (what === 'memory') globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  process.send?.(what === 'memory' ? process.memoryUsage.rss() : user + system);
});
process.channel?.unref();
