import type { Server as HttpServer } from 'node:http';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import { createTokenBuckets } from '../teams/token-bucket.ts';
import { downloads, downloadsPath } from './downloads.ts';
import { end } from './end.ts';
import type { HttpLimits, HttpOptions } from './http-options.ts';
import { isForeign } from './local-guard.ts';
import { pages, pagesPath } from './pages.ts';
import { readBody } from './read-body.ts';

// Teams sends at most 100 KB of message; as JSON that may double.
const ordinaryLimits: HttpLimits = {
  // Teams sends a text of 100 KB twice, as text and as HTML, and may escape every character of it.
  body: 1024 * 1024,
  headers: 10_000,
  request: 20_000,
  check: 2_000,
  closing: 15_000,
  strangers: { burst: 100, perSecond: 5 },
  // A group of forty whose calendars all ask at once.
  readers: { burst: 200, perSecond: 5 },
  downloads: { burst: 20, perSecond: 0.2 },
};

/** A listening server; `close` lets turns under way end, and takes no new ones. */
export type Listening = { readonly port: number; readonly close: () => Promise<void> };

/**
 * Starts the web server: POST /api/messages, GET /healthz, GET /readyz, and GET /calendar/… and /minutes/… for those with
 * a secret link. Whatever is refused is refused with an empty body, but for links to documents. Rejects when the address cannot be listened on.
 */
export async function startHttp(options: HttpOptions): Promise<Listening> {
  const limits = { ...ordinaryLimits, ...options.limits };
  const server = restify.createServer({ name: '' });
  // Its own logger would write what strangers send.
  Object.assign(server.log, { level: 'silent' });
  server.pre(guard(options.mode));
  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    const status = statusOf(error);
    if (status >= 500) options.log.error({ status }, 'a request failed');
    if (!response.headersSent) end(response, status);
    // restify would answer a second time, and what it throws then ends the process.
    Object.assign(response, { _sent: true });
    done();
  });
  server.post('/api/messages', messages(options, limits));
  const read = pages(options, limits);
  server.get(`${pagesPath}*`, read);
  server.head(`${pagesPath}*`, read);
  const hand = downloads(options, limits);
  server.get(`${downloadsPath}*`, hand);
  server.head(`${downloadsPath}*`, hand);
  server.get('/healthz', (_request, response, next) => {
    end(response, 200, { alive: true });
    next(false);
  });
  server.get('/readyz', async (_request, response) => {
    const state = await options.ready();
    end(response, state.ready ? 200 : 503, state);
  });
  return listen(server, options, limits);
}

/** What no request may have, looked at before anything else. */
function guard(mode: HttpOptions['mode']) {
  return (request: Request, response: Response, next: Next): void => {
    const status = refusal(request, mode);
    if (status !== undefined) end(response, status);
    next(status === undefined ? undefined : false);
  };
}

function refusal(request: Request, mode: HttpOptions['mode']): number | undefined {
  const { headers, socket, method } = request;
  const inBrowser =
    method !== 'POST' && [pagesPath, downloadsPath].some((path) => request.getPath().startsWith(path));
  if (mode === 'local' && isForeign(headers, socket.remoteAddress, { inBrowser })) return 403;
  if (headers['content-encoding'] !== undefined) return 415;
  const isJson = /^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(headers['content-type'] ?? '');
  return method === 'POST' && !isJson ? 415 : undefined;
}

/** The token is judged before a byte of the body is read: strangers cost no memory. */
function messages({ teams, log, mode }: HttpOptions, limits: HttpLimits) {
  const takeToken = createTokenBuckets(limits.strangers, () => performance.now());

  return async (request: Request, response: Response): Promise<void> => {
    const verdict = await teams.verify(request.headers.authorization);
    if (!('caller' in verdict)) {
      // Only ever the incredible: the channel's own service may share an address with an attacker.
      const pause = mode === 'served' ? takeToken(request.socket.remoteAddress ?? '') : 0;
      return pause > 0 && !verdict.plausible ? end(response, 429, undefined, pause) : end(response, 401);
    }
    const body = await readBody(request, limits.body);
    if ('refused' in body) return end(response, body.refused === 'too-large' ? 413 : 400);
    const activity = parsed(body.text);
    if (activity === undefined) return end(response, 400);
    try {
      const result = await teams.process(verdict.caller, activity);
      end(response, result.status, result.body, result.retryAfter);
    } catch (error) {
      log.error({ fault: error instanceof Error ? error.name : typeof error }, 'a request failed');
      end(response, 500);
    }
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function statusOf(error: unknown): number {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

function listen(server: Server, { host, port }: HttpOptions, limits: HttpLimits): Promise<Listening> {
  const http = server.server as HttpServer;
  Object.assign(http, {
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    connectionsCheckingInterval: limits.check,
    keepAliveTimeout: 65_000,
  });
  return new Promise((resolve, reject) => {
    // restify tells its listeners what befalls the server under it, and without one the process ends.
    server.on('error', reject);
    server.listen(port, host, () => {
      const address = http.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () => close(http, limits.closing),
      });
    });
  });
}

function close(http: HttpServer, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => http.closeIdleConnections(), 50);
    const enough = setTimeout(() => http.closeAllConnections(), patience);
    http.close(() => {
      clearInterval(sweep);
      clearTimeout(enough);
      resolve();
    });
    http.closeIdleConnections();
  });
}
