import fs from 'node:fs';
import { dirname } from 'node:path';

/** The few things that the store asks of a file system: a seam, so that tests can crash, fail and fill it. */
export type Files = {
  /** Opens a file for appending; it is made, mode 0600, when absent. */
  open(path: string): Promise<OpenFile>;
  /** The bytes from one offset up to another (the end when not given); undefined when there is no such file. */
  read(path: string, from?: number, upTo?: number): Promise<Buffer | undefined>;
  /** Something that changes when the file changes; '-' when there is none. Synchronous, as starting asks it of every group. */
  stamp(path: string): string;
  /** The names in a folder; none when there is no such folder. */
  list(path: string): Promise<readonly string[]>;
  /** Makes a folder, mode 0700, and those above it. */
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a whole folder, if it is there. */
  remove(path: string): Promise<void>;
  /** Makes what was made, renamed and removed in a folder durable. */
  syncFolder(path: string): Promise<void>;
};

export type OpenFile = {
  /** Writes all bytes at the end, or throws with an unknown part of them written. */
  append(bytes: Uint8Array): Promise<void>;
  /** Resolves when all that was written is on disk. */
  sync(): Promise<void>;
  /** Cuts the file off after so many bytes. */
  truncate(bytes: number): Promise<void>;
  close(): Promise<void>;
};

/** The file system of the machine. */
export const realFiles: Files = {
  async open(path) {
    return openFile(await new Promise<number>((done, fail) => fs.open(path, 'a', 0o600, settle(done, fail))));
  },
  async read(path, from = 0, upTo) {
    const fd = await openToRead(path);
    if (fd === undefined) return undefined;
    try {
      return await readRange(fd, from, upTo);
    } finally {
      fs.closeSync(fd);
    }
  },
  stamp(path) {
    const stat = fs.statSync(path, { throwIfNoEntry: false });
    return stat === undefined ? '-' : `${stat.size}:${stat.mtimeMs}:${stat.ino}`;
  },
  async list(path) {
    return await fs.promises.readdir(path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    });
  },
  async makeFolder(path) {
    await fs.promises.mkdir(path, { recursive: true, mode: 0o700 });
  },
  rename: fs.promises.rename,
  async remove(path) {
    await fs.promises.rm(path, { recursive: true, force: true });
  },
  async syncFolder(path) {
    const folder = await fs.promises.open(path, 'r');
    await folder.sync().finally(() => folder.close());
  },
};

/** The code that the system gives a failure, as ENOSPC; undefined when it gave none. */
export function codeOf(error: unknown): string | undefined {
  const known = typeof error === 'object' && error !== null && 'code' in error;
  return known && typeof error.code === 'string' ? error.code : undefined;
}

/** Replaces a file whole and durably: whoever reads it, also after a crash, finds the old content or the new. */
export async function replaceFile(files: Files, path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryName(path);
  try {
    const file = await files.open(temporary);
    try {
      await file.append(Buffer.from(content));
      await file.sync();
    } finally {
      await file.close();
    }
    await files.rename(temporary, path);
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(dirname(path));
}

let temporaries = 0;

/** A name beside a file that nobody else uses: what is left under such a name after a crash is rubbish. */
export function temporaryName(path: string): string {
  temporaries += 1;
  return `${path}.${process.pid}-${temporaries}${temporaryEnding}`;
}

const temporaryEnding = '.tmp';

/** A file that is just being written, or that a crash left half-written. */
export function isTemporary(name: string): boolean {
  return name.endsWith(temporaryEnding);
}

/** Removes what a crash left half-written in a folder. */
export async function removeTemporaries(files: Files, folder: string): Promise<void> {
  for (const name of await files.list(folder)) {
    if (isTemporary(name)) await files.remove(`${folder}/${name}`);
  }
}

// Plain descriptors and callbacks: a FileHandle costs several times as much of the hot path's time.
function openFile(fd: number): OpenFile {
  return {
    async append(bytes) {
      for (let written = 0; written < bytes.length; ) {
        const from = written;
        written += await new Promise<number>((done, fail) =>
          fs.write(fd, bytes, from, bytes.length - from, null, settle(done, fail)),
        );
      }
    },
    sync: () => new Promise((done, fail) => fs.fdatasync(fd, settle(done, fail))),
    truncate: (bytes) => new Promise((done, fail) => fs.ftruncate(fd, bytes, settle(done, fail))),
    close: () => new Promise((done, fail) => fs.close(fd, settle(done, fail))),
  };
}

function settle<T>(done: (value: T) => void, fail: (error: unknown) => void) {
  return (error: unknown, value: T) => (error ? fail(error) : done(value));
}

function openToRead(path: string): Promise<number | undefined> {
  return new Promise((done, fail) =>
    fs.open(path, 'r', (error, fd) => {
      if (error === null) done(fd);
      else if (error.code === 'ENOENT') done(undefined);
      else fail(error);
    }),
  );
}

async function readRange(fd: number, from: number, upTo: number | undefined): Promise<Buffer> {
  const end = upTo ?? fs.fstatSync(fd).size;
  const bytes = Buffer.allocUnsafe(Math.max(0, end - from));
  let read = 0;
  while (read < bytes.length) {
    const at = read;
    const count = await new Promise<number>((done, fail) =>
      fs.read(fd, bytes, at, bytes.length - at, from + at, settle(done, fail)),
    );
    if (count === 0) break;
    read += count;
  }
  return bytes.subarray(0, read);
}
