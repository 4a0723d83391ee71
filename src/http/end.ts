import type { OutgoingHttpHeaders } from 'node:http';
import type { Response } from 'restify';

/** Ends a response; `retryAfter` in milliseconds. A refusal closes the connection where its body was not read. */
export function end(response: Response, status: number, body?: unknown, retryAfter?: number): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  const isUnread = status >= 400 && !response.req.complete;
  const headers: OutgoingHttpHeaders = {
    ...(text !== '' && { 'content-type': 'application/json; charset=utf-8' }),
    'content-length': String(Buffer.byteLength(text)),
    'cache-control': 'no-store',
    ...(retryAfter !== undefined && { 'retry-after': String(Math.ceil(retryAfter / 1000)) }),
    ...(isUnread && { connection: 'close' }),
  };
  response.writeHead(status, headers);
  response.end(text);
}
