import type { Files, OpenFile } from './files.ts';

/** How far a file of lines is on disk for certain. `lastAt` is where the last line begins, in bytes. */
export type LogEnd = { readonly lines: number; readonly bytes: number; readonly lastAt: number };

/**
 * A file that only grows, a line at a time. Lines that arrive while others are being written share the next write and
 * its fsync. After a failure it takes no more: what stands behind `end` is then unknown.
 */
export type AppendLog = {
  readonly end: LogEnd;
  /** Resolves when the line is on disk. The text has no line break. */
  append(line: string): Promise<void>;
  /** Resolves when the line with this number (from 1) is on disk. */
  synced(line: number): Promise<void>;
  /** Resolves when everything appended so far is on disk. */
  settled(): Promise<void>;
  /** Whether lines are on their way to disk. */
  busy(): boolean;
  /** Lets go of the open file, unless it is in use; the next append opens it again. */
  rest(): Promise<void>;
};

type Batch = { readonly lines: string[]; readonly upTo: () => number; readonly done: Promise<void> };

export type LogEvents = {
  /** So many more lines are on disk. */
  readonly synced?: (lines: number) => void;
  /** Nothing that waited is on disk for certain. Called before those who wait hear of it. */
  readonly failed: (error: unknown) => void;
};

export function appendLog(files: Files, path: string, start: LogEnd, events: LogEvents): AppendLog {
  const log: Running = { files, path, events, end: start, waiting: [], taken: start.lines };
  return {
    get end() {
      return log.end;
    },
    append: (line) => append(log, line),
    synced: (line) => (line <= log.end.lines ? Promise.resolve() : promiseOf(log, line)),
    settled: () => log.waiting.at(-1)?.done ?? Promise.resolve(),
    busy: () => log.waiting.length > 0,
    rest: () => rest(log),
  };
}

/**
 * Makes a file fit to be appended to after a crash or a failure: cuts off what stands behind its last whole line, ends
 * that line, and makes it durable, as what a killed process wrote may be in the system's memory only.
 */
export async function mendLog(files: Files, path: string, end: LogEnd, unended: boolean): Promise<LogEnd> {
  const file = await files.open(path);
  try {
    await file.truncate(end.bytes);
    if (unended) await file.append(Buffer.from('\n'));
    await file.sync();
  } finally {
    await file.close();
  }
  return unended ? { ...end, bytes: end.bytes + 1 } : end;
}

type Running = {
  readonly files: Files;
  readonly path: string;
  readonly events: LogEvents;
  end: LogEnd;
  /** First the batch that is being written, then the one that gathers. */
  readonly waiting: Batch[];
  taken: number;
  file?: OpenFile | undefined;
  failure?: unknown;
};

function append(log: Running, line: string): Promise<void> {
  if (log.failure !== undefined) return Promise.reject(log.failure);
  log.taken += 1;
  const gathering = log.waiting[1];
  if (gathering !== undefined) {
    gathering.lines.push(line);
    return gathering.done;
  }
  const lines = [line];
  const before = log.taken - 1;
  const previous = log.waiting[0]?.done ?? Promise.resolve();
  const done = previous.then(() => write(log, lines));
  // Who appends is told; this only keeps a batch that nobody waits for from ending the process.
  done.catch(() => undefined);
  log.waiting.push({ lines, upTo: () => before + lines.length, done });
  return done;
}

function promiseOf(log: Running, line: number): Promise<void> {
  const batch = log.waiting.find((one) => line <= one.upTo());
  return batch?.done ?? Promise.reject(log.failure ?? new Error('no such line was appended'));
}

async function write(log: Running, lines: readonly string[]): Promise<void> {
  try {
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    log.file ??= await log.files.open(log.path);
    await log.file.append(bytes);
    await log.file.sync();
    const length = log.end.bytes + bytes.length;
    const lastAt = length - Buffer.byteLength(lines.at(-1) ?? '') - 1;
    log.end = { lines: log.end.lines + lines.length, bytes: length, lastAt };
    log.waiting.shift();
  } catch (error) {
    log.failure = error;
    log.waiting.length = 0;
    log.events.failed(error);
    await takeBack(log);
    throw error;
  }
  log.events.synced?.(lines.length);
}

// Best effort: otherwise what people were told is not saved might stand there after the next start.
async function takeBack(log: Running): Promise<void> {
  const { file } = log;
  log.file = undefined;
  if (file === undefined) return;
  try {
    await file.truncate(log.end.bytes);
    await file.sync();
  } catch {
    // The failure that led here is the one to tell.
  }
  await file.close().catch(() => undefined);
}

async function rest(log: Running): Promise<void> {
  const { file } = log;
  if (file === undefined || log.waiting.length > 0) return;
  log.file = undefined;
  // All that was written is synced: nothing is lost with the descriptor.
  await file.close().catch(() => undefined);
}
