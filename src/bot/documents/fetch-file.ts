/** A file that someone sent in direct chat: its name as she called it, and where it can be fetched from for a while. */
export type SentFile = { readonly name: string; readonly url: string };

/** Fetches a file that was sent, from where such files lie and nowhere else. */
export type FetchFile = (file: SentFile) => Promise<Uint8Array | 'not-fetched' | 'too-large'>;
