import { isLoopback } from './loopback.ts';

/**
 * Whether a connector's address may be talked to: in local mode only loopback, served only hosts on the list,
 * by https (http on loopback alone, where the list names it). A token never goes anywhere else.
 */
export function isServiceAllowed(service: string, hosts: readonly string[] | 'loopback'): boolean {
  const url = URL.parse(service);
  if (url === null || url.username !== '' || url.password !== '') return false;
  const plain = url.protocol === 'http:' && isLoopback(url.hostname);
  if (!plain && url.protocol !== 'https:') return false;
  if (hosts === 'loopback') return isLoopback(url.hostname);
  return hosts.some((host) =>
    host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host,
  );
}
