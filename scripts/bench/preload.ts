import fs from 'node:fs';

// Loaded into the servers under test before anything else: slows fsync down as real disks do, and tells of memory.

const delay = Number(process.env['BENCH_SYNC_DELAY'] ?? 0);

if (delay > 0) {
  const sync = fs.fdatasync;
  Object.assign(fs, {
    fdatasync: (fd: number, done: fs.NoParamCallback) => setTimeout(sync, delay, fd, done),
  });
}

process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage.rss());
});
process.channel?.unref();
