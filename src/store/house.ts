import type { Log } from '../log.ts';
import type { Book } from '../meetings/model/book.ts';
import type { Commit } from '../meetings/model/fact.ts';
import type { GroupId } from '../meetings/model/terms.ts';
import type { Files } from './files.ts';
import type { Fold } from './fold.ts';
import type { Contacts, Outbox } from './store.ts';

/** What the groups of one data folder share. */
export type House = {
  readonly files: Files;
  readonly fold: Fold;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Does something that takes much memory for a moment, after all such that was asked for before. */
  readonly inTurn: <T>(act: () => Promise<T>) => Promise<T>;
  /** Whether a file may stay open when it is not written just now. */
  readonly mayStayOpen: () => boolean;
  readonly heard: Hearing;
};

/** Who is told of what is read and written, at once: the directory and the cache. */
export type Hearing = {
  readonly bookRead: (group: GroupId, book: Book) => void;
  readonly committed: (group: GroupId, book: Book, commit: Commit) => void;
  readonly bookSaved: (group: GroupId) => void;
  readonly contactsAre: (group: GroupId, contacts: Contacts) => void;
  readonly outboxIs: (group: GroupId, outbox: Outbox) => void;
};
