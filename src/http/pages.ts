import { createHash } from 'node:crypto';
import type { Request, Response } from 'restify';
import type { Page } from '../bot/groups/group-pages.ts';
import { createTokenBuckets } from '../teams/token-bucket.ts';
import { end } from './end.ts';
import type { HttpLimits, HttpOptions } from './http-options.ts';

/** Everything under it is read by a group's secret link, and there is no index of it. */
export const pagesPath = '/calendar/';

/** For how long a calendar may go without asking again, in seconds. */
const maxAge = 300;

const alwaysSent = {
  'cache-control': `private, max-age=${maxAge}`,
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};

/** What stands under a secret link. A wrong one is not told from one that is closed; who tries many is slowed down. */
export function pages({ page, mode, log }: HttpOptions, limits: HttpLimits) {
  const now = () => performance.now();
  const takeStranger = createTokenBuckets(limits.strangers, now);
  const takeReader = createTokenBuckets(limits.readers, now);

  return async (request: Request, response: Response): Promise<void> => {
    const path = request.getPath().slice(pagesPath.length);
    try {
      const found = await page(path);
      if (found === undefined) {
        const pause = mode === 'served' ? takeStranger(request.socket.remoteAddress ?? '') : 0;
        return pause > 0 ? end(response, 429, undefined, pause) : end(response, 404);
      }
      const pause = takeReader(path.slice(0, 32));
      if (pause > 0) return end(response, 429, undefined, pause);
      send(request, response, found);
    } catch (error) {
      // The path holds the secret, and so is never logged.
      log.error({ fault: error instanceof Error ? error.name : typeof error }, 'a page could not be read');
      end(response, 500);
    }
  };
}

function send(request: Request, response: Response, { type, text, file }: Page): void {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const headers = {
    ...alwaysSent,
    etag,
    ...(file === undefined ? {} : { 'content-disposition': `attachment; filename="${file}"` }),
  };
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//u, ''));
  if (known.includes(etag)) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': `${type}; charset=utf-8`,
    'content-length': String(Buffer.byteLength(text)),
  });
  response.end(text);
}
