import type { Request, Response } from 'restify';
import type { Download } from '../bot/documents/read-download.ts';
import { createTokenBuckets } from '../teams/token-bucket.ts';
import { end } from './end.ts';
import type { HttpLimits, HttpOptions } from './http-options.ts';

/** Everything under it is read by a link of someone's own, and there is no index of it. */
export const downloadsPath = '/minutes/';

const alwaysSent = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};

/**
 * Documents behind links that work for a while. One that does not work is told what to do, whatever the reason; who tries
 * many is slowed down, and so is who asks for the same again and again.
 */
export function downloads({ download, mode, log }: HttpOptions, limits: HttpLimits) {
  const now = () => performance.now();
  const takeStranger = createTokenBuckets(limits.strangers, now);
  const takeReader = createTokenBuckets(limits.downloads, now);

  return async (request: Request, response: Response): Promise<void> => {
    const path = request.getPath().slice(downloadsPath.length);
    try {
      const pause = takeReader(path.slice(0, 22));
      if (pause > 0) return end(response, 429, undefined, pause);
      const found = await download.read(path);
      if (found !== undefined) return send(response, 200, found);
      const strange = mode === 'served' ? takeStranger(request.socket.remoteAddress ?? '') : 0;
      return strange > 0 ? end(response, 429, undefined, strange) : send(response, 404, download.gone);
    } catch (error) {
      // The path holds the secret, and so is never logged.
      log.error(
        { fault: error instanceof Error ? error.name : typeof error },
        'a document could not be written',
      );
      end(response, 500);
    }
  };
}

function send(response: Response, status: number, { name, type, bytes }: Download): void {
  response.writeHead(status, {
    ...alwaysSent,
    'content-type': type,
    'content-length': String(bytes.length),
    'content-disposition': disposition(name, type.startsWith('text/html')),
  });
  response.end(bytes);
}

/** A page is shown; what else there is, is saved under its name (RFC 6266), which may hold any signs. */
function disposition(name: string, shown: boolean): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .()-]/gu, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${shown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
