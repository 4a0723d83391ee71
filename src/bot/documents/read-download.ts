import { findMeeting } from '../../meetings/model/lookup.ts';
import { markText } from '../../minutes/document-mark.ts';
import { isFormat, writeMinutes } from '../../minutes/formats.ts';
import type { WrittenFile } from '../../minutes/written-file.ts';
import type { Store } from '../../store/store.ts';
import type { Asked, Downloads } from './downloads.ts';
import { minutesToRead } from './minutes-to-read.ts';

/** A document as it is handed out. */
export type Download = WrittenFile;

/** Reads the document at a path behind `/minutes/`; undefined for whatever may not be had now, without telling why. */
export type ReadDownload = (path: string) => Promise<Download | undefined>;

const shape = /^(?<token>[A-Za-z0-9_-]{22,64})\/(?<format>[a-z]{2,8})$/u;

/**
 * Hands out the minutes that a link was made for, as they are now, if the one who asked may still read them. One
 * document is written at a time: each takes a processor and much memory.
 */
export function createReadDownload(
  store: Pick<Store, 'directory' | 'load' | 'flushed' | 'readEdition'>,
  downloads: Downloads,
): ReadDownload {
  let last: Promise<unknown> = Promise.resolve();
  return async (path) => {
    const { token, format } = shape.exec(path)?.groups ?? {};
    const asked = token === undefined ? undefined : downloads.find(token);
    if (asked === undefined || !isFormat(format) || !isStillBound(store, asked)) return undefined;
    const book = await store.load(asked.group);
    await store.flushed(asked.group, book.version);
    const meeting = findMeeting(book, asked.meeting);
    const read =
      meeting && (await minutesToRead(store, asked.group, { book, meeting, person: asked.person }));
    if (read === undefined) return undefined;
    const written = last.then(() =>
      writeMinutes(read.minutes, read.state, format, markText(book, asked.meeting)),
    );
    last = written.catch(() => undefined);
    return written;
  };
}

/** The account that asked may have been taken from its person since. */
function isStillBound({ directory }: Pick<Store, 'directory'>, { account, group, person }: Asked): boolean {
  return (
    account === undefined ||
    directory.personsOf(account).some((one) => one.group === group && one.person === person)
  );
}
