import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Log } from '../log.ts';
import type { Book } from '../meetings/model/book.ts';
import type { GroupId, Instant } from '../meetings/model/terms.ts';
import { type Cache, createCache } from './cache.ts';
import { hashToken } from './code.ts';
import { accountKey, createDirectory, type DirectoryIndex, type Entry, emptyEntry } from './directory.ts';
import { type Files, realFiles, removeTemporaries } from './files.ts';
import { type Fold, fold } from './fold.ts';
import { groupFolder, groupsFolder, groupsIn, inspectFolder, type StoreMode } from './folder.ts';
import type { Hearing, House } from './house.ts';
import { bookIsBusy, bookIsUnsaved } from './kept-book.ts';
import { type KeptGroup, keptGroup, leaveMemory, tidy, unfinished, weightOf } from './kept-group.ts';
import { Damaged } from './store.ts';

export type JsonStoreOptions = {
  readonly folder: string;
  readonly mode: StoreMode;
  readonly now: () => Instant;
  readonly log: Log;
  readonly files?: Files;
  /** How much memory the groups in use may take, about, in bytes. */
  readonly cacheBytes?: number;
  readonly fold?: Fold;
  /** How often, in milliseconds, it is seen to what is written off the hot path. */
  readonly sweepEvery?: number;
};

/** A data folder while this process has it. */
export type OpenFolder = {
  readonly folder: string;
  readonly house: House;
  readonly directory: DirectoryIndex;
  readonly cache: Cache;
  readonly groups: Set<GroupId>;
  readonly making: Set<GroupId>;
  readonly kept: Map<GroupId, KeptGroup>;
  /** Groups that could not be read when they last were opened: the clock leaves them alone. */
  readonly damaged: Set<GroupId>;
  /** Until when a group is taken, in milliseconds since 1970. */
  readonly claims: Map<GroupId, number>;
  /** Groups that changed since the last sweep, and those that changed before it and have been quiet since. */
  readonly changing: Set<GroupId>;
  readonly quiet: Set<GroupId>;
  /** What a group's files looked like when its entry in the directory was true. */
  readonly seen: Map<GroupId, string>;
  closed: boolean;
};

const defaultCacheBytes = 128 * 1024 * 1024;
const openFilesMost = 200;

/** Refuses a folder of the other mode, and one that is not Samverka's; answers whether it is empty. */
export async function inspectFor(mode: StoreMode, files: Files, folder: string): Promise<'empty' | 'data'> {
  const found = await inspectFolder(files, folder);
  if (found.is === 'foreign') throw new Error(found.why);
  if (found.is === 'data' && found.mode !== mode) {
    throw new Error(`${folder} is a data folder of ${found.mode} mode and cannot be used in ${mode} mode`);
  }
  return found.is;
}

export async function openFolder(options: JsonStoreOptions): Promise<OpenFolder> {
  const { folder, files = realFiles, cacheBytes = defaultCacheBytes } = options;
  const changing = new Set<GroupId>();
  const quiet = new Set<GroupId>();
  const directory = createDirectory();
  const house: House = {
    files,
    fold: options.fold ?? fold,
    log: options.log,
    now: () => Date.parse(options.now()),
    inTurn: oneByOne(),
    mayStayOpen: () => changing.size + quiet.size < openFilesMost,
    heard: hearing(directory, changing, quiet),
  };
  await files.makeFolder(groupsFolder(folder));
  await removeTemporaries(files, folder);
  return {
    folder,
    house,
    directory,
    cache: createCache(cacheBytes),
    groups: new Set(await listGroups(house, folder)),
    making: new Set(),
    kept: new Map(),
    damaged: new Set(),
    claims: new Map(),
    changing,
    quiet,
    seen: new Map(),
    closed: false,
  };
}

// Reading a large Book takes much memory for a moment; many at a time would take it many times over, and no less time.
function oneByOne(): House['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const next = last.then(act);
    last = next.catch(() => undefined);
    return next;
  };
}

async function listGroups(house: House, folder: string): Promise<readonly GroupId[]> {
  const groups = groupsFolder(folder);
  for (const name of await house.files.list(groups)) {
    if (name.startsWith(unfinished)) await house.files.remove(join(groups, name));
  }
  return await groupsIn(house.files, folder);
}

function hearing(directory: DirectoryIndex, changing: Set<GroupId>, quiet: Set<GroupId>): Hearing {
  const entryOf = (group: GroupId) => directory.entry(group) ?? emptyEntry(group);
  const put = (entry: Entry) => {
    if (!isDeepStrictEqual(entry, directory.entry(entry.group))) directory.put(entry);
  };
  const change = (group: GroupId) => {
    quiet.delete(group);
    changing.add(group);
  };
  return {
    bookRead: (group, book) => put({ ...entryOf(group), version: book.version, conversations: idsOf(book) }),
    committed(group, book, commit) {
      change(group);
      const bound = commit.facts.some((fact) => fact.type.startsWith('conversation-'));
      const conversations = bound ? { conversations: idsOf(book) } : {};
      directory.put({ ...entryOf(group), version: book.version, ...conversations });
    },
    bookSaved: (group) => directory.changed.add(group),
    contactsAre(group, contacts) {
      const { codeHash: _, calendarHash: __, ...entry } = entryOf(group);
      const accounts = contacts.accounts.flatMap((account) => [accountKey(account), account.person]);
      const { codeHash, calendar } = contacts;
      put({
        ...entry,
        accounts,
        ...(codeHash && { codeHash }),
        ...(calendar?.token && { calendarHash: hashToken(calendar.token) }),
      });
    },
    outboxIs(group, { reconciled }) {
      change(group);
      put({ ...entryOf(group), reconciled });
    },
  };
}

function idsOf(book: Book): readonly string[] {
  return book.conversations.map((conversation) => conversation.id);
}

/** What is kept of a group; throws when there is no such group. */
export function keptOf(open: OpenFolder, group: GroupId): KeptGroup {
  const known = open.kept.get(group);
  if (known !== undefined) return known;
  if (!open.groups.has(group)) throw new Error('there is no such group');
  const kept = keptGroup(open.house, group, groupFolder(open.folder, group));
  open.kept.set(group, kept);
  return kept;
}

/** Does something with a group, and notes its use: others may have to leave memory for it. */
export async function using<T>(
  open: OpenFolder,
  group: GroupId,
  act: (kept: KeptGroup) => Promise<T>,
): Promise<T> {
  if (open.closed) throw new Error('the store is closed');
  const kept = keptOf(open, group);
  try {
    const done = await act(kept);
    if (open.damaged.size > 0) open.damaged.delete(group);
    open.cache.touch(group, weightOf(kept));
    open.cache.trim((other) => {
      const known = open.kept.get(other);
      return known === undefined || leaveMemory(known);
    });
    return done;
  } catch (error) {
    // A group that only cannot be written can still be read.
    if (error instanceof Damaged && kept.book.failed === undefined) open.damaged.add(group);
    throw error;
  }
}

/** Sees to what is written off the hot path: saves the groups that have been quiet since the last sweep. */
export async function sweep(open: OpenFolder): Promise<void> {
  const rested = [...open.quiet];
  open.quiet.clear();
  for (const group of open.changing) open.quiet.add(group);
  open.changing.clear();
  for (const group of rested) {
    const kept = open.kept.get(group);
    if (kept === undefined || open.changing.has(group)) continue;
    await tidy(kept);
    if (bookIsBusy(kept.book) || bookIsUnsaved(kept.book)) open.quiet.add(group);
  }
}
