import { join } from 'node:path';
import { Low } from 'lowdb';
import type { GroupId } from '../meetings/model/terms.ts';
import { durableJson } from './durable-json.ts';
import { codeOf, type Files } from './files.ts';
import type { House } from './house.ts';
import type { Sealed } from './sealed-line.ts';
import { type Contacts, Damaged } from './store.ts';

/** One group's contacts: `contacts.json`, replaced whole at each change. Changes that come during a write share the next. */
export type KeptContacts = {
  readonly house: House;
  readonly group: GroupId;
  readonly folder: string;
  contacts?: Contacts | undefined;
  /** How long they are as JSON. */
  length: number;
  reading?: Promise<Contacts> | undefined;
  /** The write that is under way, and the one that takes all changes made meanwhile. */
  writing?: Promise<void> | undefined;
  next?: Promise<void> | undefined;
};

export const noContacts: Contacts = { accounts: [], emails: [], messages: [], conversations: [] };

export function keptContacts(house: House, group: GroupId, folder: string): KeptContacts {
  return { house, group, folder, length: 0 };
}

export function loadContacts(kept: KeptContacts): Promise<Contacts> {
  if (kept.contacts !== undefined) return Promise.resolve(kept.contacts);
  kept.reading ??= readKept(kept).finally(() => {
    kept.reading = undefined;
  });
  return kept.reading;
}

/** Changes the contacts and resolves when that is on disk; nothing of it is kept when it cannot be. */
export async function changeKeptContacts(
  kept: KeptContacts,
  change: (contacts: Contacts) => Contacts,
): Promise<Contacts> {
  while (kept.contacts === undefined) await loadContacts(kept);
  const changed = change(kept.contacts);
  if (changed !== kept.contacts) {
    take(kept, changed);
    kept.next ??= writeAfter(kept, kept.writing);
  }
  await (kept.next ?? kept.writing);
  return changed;
}

export function contactsAreBusy(kept: KeptContacts): boolean {
  return kept.reading !== undefined || kept.writing !== undefined || kept.next !== undefined;
}

/** The contacts of a group as its folder has them. */
export async function readContacts(files: Files, folder: string): Promise<Contacts> {
  const read = await adapter(files, folder).read();
  if (read === null) throw new Damaged('the file is missing', { file: contactsFile(folder) });
  return read.contacts;
}

export async function writeContacts(files: Files, folder: string, contacts: Contacts): Promise<void> {
  await new Low<ContactsFile>(adapter(files, folder), { contacts }).write();
}

export function contactsFile(folder: string): string {
  return join(folder, 'contacts.json');
}

// What was changed on top of a change that could not be written fails with it.
async function writeAfter(kept: KeptContacts, previous: Promise<void> | undefined): Promise<void> {
  const before = await previous?.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  kept.writing = kept.next;
  kept.next = undefined;
  try {
    if (before !== undefined) throw before.error;
    if (kept.contacts !== undefined) await writeContacts(kept.house.files, kept.folder, kept.contacts);
  } catch (error) {
    kept.contacts = undefined;
    // The directory must not go on telling of what is not on disk.
    void loadContacts(kept).catch(() => undefined);
    kept.house.log.error({ group: kept.group, why: codeOf(error) }, 'the contacts could not be written');
    throw error;
  } finally {
    kept.writing = undefined;
  }
}

async function readKept(kept: KeptContacts): Promise<Contacts> {
  const contacts = await readContacts(kept.house.files, kept.folder);
  take(kept, contacts);
  return contacts;
}

function take(kept: KeptContacts, contacts: Contacts): void {
  kept.contacts = contacts;
  kept.length = JSON.stringify(contacts).length;
  kept.house.heard.contactsAre(kept.group, contacts);
}

type ContactsFile = { readonly contacts: Contacts };

function adapter(files: Files, folder: string) {
  return durableJson(files, contactsFile(folder), 'samverka-contacts/1', isContactsFile);
}

function isContactsFile(value: Sealed): value is Sealed & ContactsFile {
  const { contacts } = value;
  return typeof contacts === 'object' && contacts !== null && 'accounts' in contacts && 'emails' in contacts;
}
