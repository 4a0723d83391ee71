import { parentPort, workerData } from 'node:worker_threads';
import { fitsReading } from './fits-reading.ts';
import { readDocx } from './read-docx.ts';

/** Runs in a thread of its own: reads the document that it was given, and says what it holds. */
async function answer(): Promise<void> {
  const read = workerData instanceof Uint8Array ? await readDocx(workerData) : 'not-a-document';
  parentPort?.postMessage(typeof read === 'string' || fitsReading(read.blocks) ? read : 'too-large');
}

await answer();
