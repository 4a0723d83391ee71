import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DocumentRead } from './read-docx.ts';
import type { Unpackable } from './unpack-docx.ts';

/** Milliseconds that reading one document may take; Teams says a message again after fifteen seconds. */
const patience = 5_000;
/** Megabytes that it may use. */
const memory = 400;

const worker = fileURLToPath(
  new URL(`./docx-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url),
);

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a Word document in a thread of its own, one at a time: a few kilobytes can be made to take minutes and gigabytes
 * to read, and nobody else is to wait for that. What takes too much of either is too large.
 */
export function readDocxApart(file: Uint8Array, within = patience): Promise<DocumentRead | Unpackable> {
  const read = last.then(() => readInThread(file, within));
  last = read;
  return read;
}

function readInThread(file: Uint8Array, within: number): Promise<DocumentRead | Unpackable> {
  return new Promise((resolve) => {
    const thread = new Worker(worker, {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    const done = (read: DocumentRead | Unpackable) => {
      clearTimeout(timer);
      void thread.terminate();
      resolve(read);
    };
    const timer = setTimeout(() => done('too-large'), within);
    thread.once('message', (read: DocumentRead | Unpackable) => done(read));
    thread.once('error', (fault) => done(isOutOfMemory(fault) ? 'too-large' : 'not-a-document'));
    thread.once('exit', () => done('not-a-document'));
  });
}

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
