import { readFileSync } from 'node:fs';
import type { Format } from '../../src/minutes/formats.ts';
import type { Minutes } from '../../src/minutes/minutes.ts';

// Writes the minutes that it is told of, as built, and says how long it took and what it takes. In a process of its own,
// so that the memory is that of the writing alone.

const [, , formatsFile = '', minutesFile = ''] = process.argv;
const minutes: Minutes = JSON.parse(readFileSync(minutesFile, 'utf8'));
const { writeMinutes }: typeof import('../../src/minutes/formats.ts') = await import(formatsFile);

process.on('message', async (format: Format) => {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const started = performance.now();
  const { bytes } = await writeMinutes(minutes, { kind: 'draft' }, format);
  const took = performance.now() - started;
  // Linux tells the most that it ever had.
  process.send?.({ took, size: bytes.length, memory: process.resourceUsage().maxRSS * 1024 - before });
});
