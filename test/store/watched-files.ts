import { type Files, realFiles } from '../../src/store/files.ts';

export type Operation = 'open' | 'append' | 'sync' | 'truncate' | 'read' | 'rename' | 'remove' | 'makeFolder';
export type Call = { readonly operation: Operation; readonly path: string; readonly bytes?: number };

/** The real file system, with a look at each call before it is made: it may fail it, or hold it back. */
export type WatchedFiles = Files & {
  readonly calls: Call[];
  /** How many bytes were written to, or read from, files with this ending. */
  bytes(operation: 'append' | 'read', ending: string): number;
  before: (call: Call) => void | Promise<void>;
};

export function watchedFiles(): WatchedFiles {
  const calls: Call[] = [];
  const see = async (call: Call) => {
    calls.push(call);
    await watched.before(call);
  };
  const watched: WatchedFiles = {
    ...realFiles,
    calls,
    before: () => undefined,
    bytes: (operation, ending) =>
      calls
        .filter((call) => call.operation === operation && call.path.endsWith(ending))
        .reduce((sum, call) => sum + (call.bytes ?? 0), 0),
    async open(path) {
      await see({ operation: 'open', path });
      const file = await realFiles.open(path);
      return {
        async append(bytes) {
          await see({ operation: 'append', path, bytes: bytes.length });
          await file.append(bytes);
        },
        async sync() {
          await see({ operation: 'sync', path });
          await file.sync();
        },
        async truncate(bytes) {
          await see({ operation: 'truncate', path });
          await file.truncate(bytes);
        },
        close: file.close,
      };
    },
    async read(path, from, upTo) {
      const read = await realFiles.read(path, from, upTo);
      await see({ operation: 'read', path, bytes: read?.length ?? 0 });
      return read;
    },
    async rename(from, to) {
      await see({ operation: 'rename', path: to });
      await realFiles.rename(from, to);
    },
    async remove(path) {
      await see({ operation: 'remove', path });
      await realFiles.remove(path);
    },
    async makeFolder(path) {
      await see({ operation: 'makeFolder', path });
      await realFiles.makeFolder(path);
    },
  };
  return watched;
}

/** A failure as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
