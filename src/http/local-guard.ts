import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback } from '../teams/loopback.ts';

const forwarding = [
  'forwarded',
  'via',
  'x-real-ip',
  'x-client-ip',
  'x-original-host',
  'x-original-url',
  'x-arr-log-id',
  'x-arr-ssl',
  'true-client-ip',
  'cf-connecting-ip',
  'fastly-client-ip',
  'x-cluster-client-ip',
];

/**
 * Whether a request in local mode, where nobody is authenticated, could come from elsewhere than a program on this
 * machine: a web page (Origin), a name that was bound to loopback (Host), a tunnel or proxy (forwarding headers).
 * `inBrowser` for what a browser may open: a page read by a secret link.
 */
export function isForeign(
  headers: IncomingHttpHeaders,
  remote: string | undefined,
  { inBrowser = false }: { readonly inBrowser?: boolean } = {},
): boolean {
  if (remote === undefined || !isLoopback(remote.replace(/^::ffff:/, ''))) return true;
  if (!inBrowser && (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined)) return true;
  const host = /^(\[::1\]|[^:]+)(?::\d{1,5})?$/.exec(headers.host ?? '')?.[1];
  if (host === undefined || !isLoopback(host)) return true;
  return Object.keys(headers).some((name) => name.startsWith('x-forwarded') || forwarding.includes(name));
}
