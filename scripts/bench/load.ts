import { connect, type Socket } from 'node:net';
import { fresh, type Prepared } from './activities.ts';

/** Some keep-alive connections to a server, each with one request at a time under way. */
export type Load = {
  /** Sends all the requests, each with an id of its own; answers how long each took and the whole, in milliseconds. */
  run(
    requests: readonly Prepared[],
  ): Promise<{ readonly took: number; readonly latencies: readonly number[] }>;
  close(): void;
};

/**
 * Opens connections. A client of our own over plain sockets: node:http takes as much processor as the servers that are
 * to be measured. Every answer must have status 200 and, if given, hold the expected text.
 */
export async function openLoad(port: number, connections: number, expected = ''): Promise<Load> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => opened(port)));
  return {
    run(requests) {
      const latencies: number[] = [];
      let next = 0;
      const started = performance.now();
      return new Promise((resolve, reject) => {
        const sendNext = (socket: Socket): void => {
          const request = requests[next];
          if (request === undefined) return;
          next += 1;
          const sent = performance.now();
          exchange(socket, fresh(request), (answer) => {
            const now = performance.now();
            if (typeof answer === 'string') return reject(new Error(answer));
            if (!answer.includes(expected)) return reject(new Error(`an unexpected answer: ${answer}`));
            latencies.push(now - sent);
            if (latencies.length === requests.length) resolve({ took: now - started, latencies });
            else sendNext(socket);
          });
        };
        for (const socket of sockets) sendNext(socket);
      });
    },
    close() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => {
      socket.off('error', reject);
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

/** One request and its answer, as bytes; or what went wrong, as a text. */
function exchange(socket: Socket, request: Buffer, done: (answer: Buffer | string) => void): void {
  let answer: Buffer | undefined;
  const finish = (end: Buffer | string): void => {
    socket.removeAllListeners();
    done(end);
  };
  socket.on('data', (chunk: Buffer) => {
    answer = answer === undefined ? chunk : Buffer.concat([answer, chunk]);
    const judged = judge(answer);
    if (judged !== undefined) finish(judged);
  });
  socket.on('error', (error) => finish(error.message));
  socket.on('close', () => finish('the server closed the connection'));
  socket.write(request);
}

function judge(answer: Buffer): Buffer | string | undefined {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = answer.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (!head.startsWith('HTTP/1.1 200 ') || length === undefined) return answer.toString();
  return answer.length < end + 4 + Number(length) ? undefined : answer;
}
