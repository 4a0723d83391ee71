import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import type { Commit, Fact } from '../../src/meetings/model/fact.ts';
import type { Instant } from '../../src/meetings/model/terms.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import type { JsonStoreOptions } from '../../src/store/open-folder.ts';
import type { Address, Contacts, OutboxRow, Store } from '../../src/store/store.ts';

export const noon: Instant = '2027-02-10T11:00:00.000Z';

/** A commit of some facts. */
export function commitOf(id: string, ...facts: readonly Fact[]): Commit {
  return { stamp: { at: noon, by: { kind: 'administrator' }, id }, facts };
}

/** A commit that adds one person. */
export function personAdded(id: string, name = `Person ${id}`): Commit {
  const person = { id, name, category: 'member' as const, roles: [] };
  return commitOf(`add ${id}`, { type: 'person-added', person });
}

export function conversationBound(id: string): Commit {
  const conversation = { id, kind: 'channel' as const, tenant: 'tenant' };
  return commitOf(`bind ${id}`, { type: 'conversation-bound', conversation });
}

export function conversationReleased(id: string): Commit {
  return commitOf(`release ${id}`, { type: 'conversation-released', conversation: id, why: 'asked' });
}

const address: Address = {
  service: 'https://example.invalid/',
  tenant: 'tenant',
  conversation: '19:channel',
  bot: '28:bot',
  channelId: 'msteams',
};

export function row(key: string, news: Partial<OutboxRow> = {}): OutboxRow {
  return { key, state: 'sent', hash: 'h', address, activity: `a-${key}`, attempts: 0, at: noon, ...news };
}

/** A change that binds an account to a person. */
export function bind(id: string, person: string): (contacts: Contacts) => Contacts {
  return (contacts) => ({
    ...contacts,
    accounts: [...contacts.accounts, { tenant: 'tenant', id, person }],
  });
}

const made: string[] = [];

/** A new folder's name, under one that the test run removes at its end. */
export function newFolder(): string {
  const folder = fs.mkdtempSync(join(os.tmpdir(), 'samverka-store-'));
  made.push(folder);
  return join(folder, 'data');
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}

export const silentLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

export type LogLine = { readonly level: string; readonly message: string; readonly data: unknown };

/** A log that is kept, to be looked at. */
export function keptLog() {
  const lines: LogLine[] = [];
  const at = (level: string) => (data: unknown, message?: string) =>
    void lines.push({ level, data, message: message ?? '' });
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}

/** Opens a store in local mode, its clock at noon, unless told otherwise. */
export function openLocal(folder: string, options: Partial<JsonStoreOptions> = {}): Promise<Store> {
  return openJsonStore({ folder, mode: 'local', now: () => noon, log: silentLog, ...options });
}

/** Appends so many commits to a group, one person each, from its present version on. */
export async function fill(store: Store, group: string, commits: number, name?: string): Promise<void> {
  const { version } = await store.load(group);
  for (let n = version; n < version + commits; n += 1)
    await store.append(group, n, personAdded(`p${n}`, name));
}

/** A closed data folder with one group, `g1`, of so many commits. */
export async function filledFolder(commits: number): Promise<string> {
  const folder = newFolder();
  const store = await openLocal(folder);
  await store.create('g1');
  await fill(store, 'g1', commits);
  await store.close();
  return folder;
}
