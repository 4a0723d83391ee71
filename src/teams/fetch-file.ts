import type { FetchFile } from '../bot/documents/fetch-file.ts';
import type { Log } from '../log.ts';
import { isLoopback } from './loopback.ts';

/** Where files that people send in Teams lie: their OneDrive and SharePoint, in each of Microsoft's clouds. */
const fileHosts = ['.sharepoint.com', '.sharepoint-df.com', '.sharepoint.us', '.sharepoint-mil.us'];
/** Bytes that are taken of a file. */
const largest = 10_000_000;
/** Milliseconds for all of it; Teams says a message again after fifteen seconds. */
const patience = 8_000;
const mostRedirects = 3;

export type FileFetching = {
  /** In local mode only this machine, and it alone without https. */
  readonly mode: 'local' | 'served';
  readonly log: Log;
};

/**
 * Fetches a file from the address that came with it, which is good for some minutes by itself: nothing of ours goes along.
 * From nowhere but where such files lie, also when it is sent on; no more than fits, and no longer than a turn can wait.
 */
export function createFetchFile({ mode, log }: FileFetching): FetchFile {
  return async ({ url }) => {
    try {
      const answer = await get(url, mode, AbortSignal.timeout(patience));
      if (answer === undefined) return 'not-fetched';
      // Some phones send the address of a page that shows the file.
      const isPage = /^text\/html/iu.test(answer.headers.get('content-type') ?? '');
      if (!answer.ok || isPage || answer.body === null) {
        await answer.body?.cancel();
        return 'not-fetched';
      }
      return await bytesOf(answer.body);
    } catch (fault) {
      log.warn({ fault: fault instanceof Error ? fault.name : 'unknown' }, 'a file could not be fetched');
      return 'not-fetched';
    }
  };
}

async function get(
  from: string,
  mode: FileFetching['mode'],
  signal: AbortSignal,
): Promise<Response | undefined> {
  let address = from;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    if (!isFileHost(address, mode)) return undefined;
    const answer = await fetch(address, { redirect: 'manual', credentials: 'omit', signal });
    const next = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null;
    if (next === null) return answer;
    await answer.body?.cancel();
    address = URL.parse(next, address)?.href ?? '';
  }
  return undefined;
}

/** Whether files may be fetched from an address. */
export function isFileHost(address: string, mode: FileFetching['mode']): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (mode === 'local') return isLoopback(url.hostname) && /^https?:$/u.test(url.protocol);
  const standard = url.protocol === 'https:' && url.port === '';
  return standard && fileHosts.some((host) => url.hostname.endsWith(host));
}

async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > largest) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
