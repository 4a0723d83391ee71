import type { Download, ReadDownload } from '../bot/documents/read-download.ts';
import type { ReadPage } from '../bot/groups/group-pages.ts';
import type { Log } from '../log.ts';
import type { Teams } from '../teams/adapter.ts';
import type { Pace } from '../teams/token-bucket.ts';

/** What the web server is started with. */
export type HttpOptions = {
  readonly mode: 'local' | 'served';
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  readonly teams: Pick<Teams, 'verify' | 'process'>;
  /** Whether turns can be taken just now: started, and the store can be written. */
  readonly ready: () => Promise<{ readonly ready: true } | { readonly ready: false; readonly why: NotReady }>;
  readonly page: ReadPage;
  /** Documents behind links of someone's own, and what is shown in place of one that is not there. */
  readonly download: { readonly read: ReadDownload; readonly gone: Download };
  readonly log: Log;
  readonly limits?: Partial<HttpLimits>;
};

/** Short on purpose: anybody can ask. */
export type NotReady = 'starting' | 'stopping' | 'store';

export type HttpLimits = {
  /** Bytes of a body. */
  readonly body: number;
  /** Milliseconds for a request's headers, and for all of it; how often that is looked at. */
  readonly headers: number;
  readonly request: number;
  readonly check: number;
  /** Milliseconds that turns under way get when the server closes. */
  readonly closing: number;
  /** How often one remote address may come without a credible token. */
  readonly strangers: Pace;
  /** How often one secret link may be read. */
  readonly readers: Pace;
  /** How often documents may be asked for by one link. */
  readonly downloads: Pace;
};
