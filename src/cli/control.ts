import { chmod, rm } from 'node:fs/promises';
import { createConnection, createServer, type Socket } from 'node:net';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { Log } from '../log.ts';

/** What the samverka command asks of a running server: one JSON line each way over a socket in the data folder. */
export const ControlRequest = z.discriminatedUnion('request', [
  z.object({ request: z.literal('ping') }),
  z.object({ request: z.literal('group-add'), file: z.unknown() }),
  z.object({ request: z.literal('group-code'), group: z.string() }),
  z.object({ request: z.literal('person-erase'), group: z.string(), name: z.string() }),
  z.object({ request: z.literal('group-secretary'), group: z.string(), name: z.string() }),
  z.object({
    request: z.literal('hand-back'),
    group: z.string(),
    meeting: z.string(),
    file: z.string().max(15_000_000),
    take: z.enum(['nothing', 'texts', 'all']),
  }),
]);
export type ControlRequest = z.infer<typeof ControlRequest>;

export const ControlAnswer = z.discriminatedUnion('ok', [
  /** Both are empty in the answer to a ping; an erasure has no code. */
  z.object({
    ok: z.literal(true),
    group: z.string(),
    code: z.string(),
    /** What there is to tell besides. */
    lines: z.array(z.string()).optional(),
  }),
  /** One clear sentence for each fault; nothing was changed. */
  z.object({ ok: z.literal(false), faults: z.array(z.string()) }),
]);
export type ControlAnswer = z.infer<typeof ControlAnswer>;

/** The longest path, in bytes, that a socket can be bound to on every system that we run on. */
const longestPath = 100;

/** Where the socket of a data folder is; undefined when both ways to write the path are too long for a socket. */
export function controlPath(folder: string): string | undefined {
  const path = join(folder, 'control.sock');
  return [path, relative(process.cwd(), path)].find((one) => Buffer.byteLength(one) <= longestPath);
}

/** Serves requests until closed. Only the user who runs the server can reach the socket. */
export async function serveControl(
  path: string,
  answer: (request: ControlRequest) => Promise<ControlAnswer>,
  log: Log,
): Promise<{ close(): Promise<void> }> {
  // The folder's lock is ours: a socket that lies there was left by a process that was killed.
  await rm(path, { force: true });
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', (error) => log.warn({ error: error.message }, 'control connection failed'));
    firstLine(socket, (line) => {
      void answerLine(line, answer, log).then((said) => socket.end(`${JSON.stringify(said)}\n`));
    });
  });
  await listen(server, path);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroySoon();
      }),
  };
}

/** The first line that arrives; whatever follows it is not ours. Not readline's: that also breaks at U+2028. */
function firstLine(socket: Socket, take: (line: string) => void): void {
  let said = '';
  const gather = (chunk: string) => {
    said += chunk;
    const end = said.indexOf('\n');
    if (end < 0) return;
    socket.off('data', gather).resume();
    take(said.slice(0, end));
  };
  socket.setEncoding('utf8').on('data', gather);
}

async function listen(server: ReturnType<typeof createServer>, path: string): Promise<void> {
  const mask = process.umask(0o177);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(path, resolve);
    });
  } finally {
    process.umask(mask);
  }
  await chmod(path, 0o600);
}

async function answerLine(
  line: string,
  answer: (request: ControlRequest) => Promise<ControlAnswer>,
  log: Log,
): Promise<ControlAnswer> {
  try {
    return await answer(ControlRequest.parse(JSON.parse(line)));
  } catch (error) {
    log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'control request failed');
    return { ok: false, faults: ['The server could not do it; its log says why. Nothing was changed.'] };
  }
}

/** Asks the running server of a data folder; undefined when none answers there. */
export function askServer(path: string, request: ControlRequest): Promise<ControlAnswer | undefined> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(path, () => socket.write(`${JSON.stringify(request)}\n`));
    let said = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(undefined);
      else reject(error);
    });
    socket.on('end', () => {
      const read = ControlAnswer.safeParse(said === '' ? undefined : JSON.parse(said));
      resolve(read.success ? read.data : undefined);
    });
  });
}
