import type { GroupId, PersonId } from '../meetings/model/terms.ts';
import type { Account, Directory } from './store.ts';

/** What the directory knows of one group: all that can be asked without opening it. */
export type Entry = {
  readonly group: GroupId;
  readonly conversations: readonly string[];
  /** Accounts and their persons by turns, as there may be many tens of thousands: key, person, key, person … */
  readonly accounts: readonly string[];
  readonly codeHash?: string;
  readonly calendarHash?: string;
  /** The Book's version, and the one that the outbox last was reconciled with. */
  readonly version: number;
  readonly reconciled: number;
  /** When the clock is to look at it, in milliseconds since 1970; absent = not before its next commit. */
  readonly due?: number;
};

/** Who is where, in memory. */
export type DirectoryIndex = Directory & {
  entry(group: GroupId): Entry | undefined;
  entries(): Iterable<Entry>;
  /** Changes what is known of a group. */
  put(entry: Entry): void;
  /** Groups that are due at an instant (milliseconds since 1970), or have commits that are not reconciled. */
  dueBy(instant: number): readonly GroupId[];
  /** Groups whose entry was put since this was last emptied. */
  readonly changed: Set<GroupId>;
};

export function emptyEntry(group: GroupId): Entry {
  return { group, conversations: [], accounts: [], version: 0, reconciled: 0 };
}

export function createDirectory(): DirectoryIndex {
  const entries = new Map<GroupId, Entry>();
  const groupsOf = new Map<string, GroupId[]>();
  const conversations = new Map<string, GroupId>();
  const codes = new Map<string, GroupId>();
  const calendars = new Map<string, GroupId>();
  const unreconciled = new Set<GroupId>();
  const changed = new Set<GroupId>();
  // Asked at every tick of the clock, and mostly in vain.
  let soonest = Number.POSITIVE_INFINITY;
  return {
    changed,
    dueBy(instant) {
      if (instant < soonest) return [...unreconciled];
      const due = [...entries.values()].filter((entry) => entry.due !== undefined);
      soonest = due.reduce((least, entry) => Math.min(least, entry.due ?? least), Number.POSITIVE_INFINITY);
      const passed = due.filter((entry) => (entry.due ?? 0) <= instant).map((entry) => entry.group);
      return [...new Set([...unreconciled, ...passed])];
    },
    personsOf(account) {
      const key = accountKey(account);
      return (groupsOf.get(key) ?? []).flatMap((group) => personsIn(entries.get(group), key));
    },
    groupOf: (conversation) => conversations.get(conversation),
    groupByCode: (codeHash) => codes.get(codeHash),
    groupByCalendar: (tokenHash) => calendars.get(tokenHash),
    entry: (group) => entries.get(group),
    entries: () => entries.values(),
    put(entry) {
      const before = entries.get(entry.group);
      entries.set(entry.group, entry);
      changed.add(entry.group);
      soonest = Math.min(soonest, entry.due ?? soonest);
      if (entry.version > entry.reconciled) unreconciled.add(entry.group);
      else unreconciled.delete(entry.group);
      if (before?.conversations !== entry.conversations) {
        replace(conversations, before?.conversations ?? [], entry.conversations, entry.group);
      }
      if (before?.codeHash !== entry.codeHash) {
        replace(codes, asList(before?.codeHash), asList(entry.codeHash), entry.group);
      }
      if (before?.calendarHash !== entry.calendarHash) {
        replace(calendars, asList(before?.calendarHash), asList(entry.calendarHash), entry.group);
      }
      if (before?.accounts !== entry.accounts) replaceAccounts(groupsOf, before, entry);
    },
  };
}

/** How a directory names an account. */
export function accountKey(account: Account): string {
  return `${account.tenant}/${account.id}`;
}

function keysOf(entry: Entry | undefined): Set<string> {
  return new Set(entry?.accounts.filter((_, n) => n % 2 === 0));
}

function personsIn(
  entry: Entry | undefined,
  key: string,
): readonly { readonly group: GroupId; readonly person: PersonId }[] {
  if (entry === undefined) return [];
  const { group, accounts } = entry;
  const found: { readonly group: GroupId; readonly person: PersonId }[] = [];
  // Asked at every turn, and most groups have many accounts of which one is meant.
  for (let at = accounts.indexOf(key); at >= 0; at = accounts.indexOf(key, at + 1)) {
    const person = accounts[at + 1];
    if (at % 2 === 0 && person !== undefined) found.push({ group, person });
  }
  return found;
}

function asList(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

function replace(
  map: Map<string, GroupId>,
  before: readonly string[],
  after: readonly string[],
  group: GroupId,
): void {
  for (const key of before) if (map.get(key) === group) map.delete(key);
  for (const key of after) map.set(key, group);
}

function replaceAccounts(groupsOf: Map<string, GroupId[]>, before: Entry | undefined, after: Entry): void {
  for (const key of keysOf(before)) {
    const others = (groupsOf.get(key) ?? []).filter((group) => group !== after.group);
    if (others.length > 0) groupsOf.set(key, others);
    else groupsOf.delete(key);
  }
  for (const key of keysOf(after)) {
    const groups = groupsOf.get(key);
    if (groups === undefined) groupsOf.set(key, [after.group]);
    else groups.push(after.group);
  }
}
