import { foundGroup, type GroupFile } from '../meetings/intake/found-group.ts';
import type { Fact } from '../meetings/model/fact.ts';
import { groupId } from '../meetings/model/group-id.ts';
import type { GroupId, Instant } from '../meetings/model/terms.ts';
import { codeBytes, codeFrom, hashCode } from '../store/code.ts';
import type { Contacts, Store } from '../store/store.ts';
import { readGroupFile } from './group-file.ts';
import { Refused } from './world.ts';

/** What making things takes of the world. */
export type Making = {
  readonly now: () => Instant;
  readonly randomBytes: (count: number) => Uint8Array;
};

/** A group and the one-time code that connects it: told once, and kept only as a hash. */
export type Coded = { readonly group: GroupId; readonly code: string };

/** Adds a group from a file's content, whole or not at all. Refuses a file with faults. */
export async function addGroup(store: Store, making: Making, content: unknown): Promise<Coded> {
  const code = newCode(making);
  const group = await foundIn(store, making, readGroupFile(content), [], (contacts) => ({
    ...contacts,
    codeHash: hashCode(code),
  }));
  return { group, code };
}

/** Founds a group in the store with more facts and contacts than its file has. */
export async function foundIn(
  store: Store,
  { now }: Pick<Making, 'now'>,
  file: GroupFile,
  more: readonly Fact[],
  reach: (contacts: Contacts) => Contacts,
): Promise<GroupId> {
  const group = groupId(file.name, store.groups());
  const { commits, emails } = foundGroup(group, file, now());
  const [first] = commits;
  if (first === undefined || !(await store.create(group)))
    throw new Refused([`The group ${group} is there already.`]);
  // The contacts first: without the facts there is no group yet, but a group is never without its contacts.
  await store.changeContacts(group, (contacts) => reach({ ...contacts, emails }));
  const facts = [...commits.flatMap((commit) => commit.facts), ...more];
  if (!(await store.append(group, 0, { stamp: first.stamp, facts })))
    throw new Refused([`The group ${group} was changed by someone else just now; try again.`]);
  return group;
}

/** A new code for a group; the old one, if it was not used, stops working. */
export async function renewCode(store: Store, making: Making, group: GroupId): Promise<Coded> {
  if (!store.groups().includes(group))
    throw new Refused([`There is no group ${group}. "samverka group list" shows them.`]);
  const code = newCode(making);
  await store.changeContacts(group, ({ codePerson: _, ...contacts }) => ({
    ...contacts,
    codeHash: hashCode(code),
  }));
  return { group, code };
}

/** A new one-time code. */
export function newCode({ randomBytes }: Making): string {
  return codeFrom(randomBytes(codeBytes));
}
