import { createHash } from 'node:crypto';
import {
  erasePersonalData,
  extractOf,
  holdsErasable,
  type PersonalExtract,
} from '../bot/people/personal-data.ts';
import { words } from '../language/words/languages.ts';
import { extractLines } from '../language/words/lines/extract-lines.ts';
import { recordsNaming } from '../meetings/answers/own-data.ts';
import type { Book } from '../meetings/model/book.ts';
import { findOrganisation } from '../meetings/model/lookup.ts';
import type { Person } from '../meetings/model/person.ts';
import type { GroupId } from '../meetings/model/terms.ts';
import { readGroup } from '../store/check-folder.ts';
import { realFiles } from '../store/files.ts';
import { groupFolder, groupsIn } from '../store/folder.ts';
import { readContacts } from '../store/kept-contacts.ts';
import type { Store } from '../store/store.ts';
import type { Making } from './groups.ts';
import { Refused } from './world.ts';

/** All that is kept about one person of a group, and what of it an erasure would leave. */
export type PersonKept = {
  readonly extract: PersonalExtract;
  readonly erasable: boolean;
  /** In how many meetings' records the name stays. */
  readonly records: number;
};

/** Reads what is kept about someone, by name or id, without the folder's lock, also while a server runs. */
export async function personKept(folder: string, group: GroupId, named: string): Promise<PersonKept> {
  if (!(await groupsIn(realFiles, folder)).includes(group))
    throw new Refused([`There is no group "${group}" in ${folder}. "samverka group list" shows them.`]);
  const book = await readGroup(folder, group);
  const person = personNamed(book, named);
  const extract = extractOf(book, await readContacts(realFiles, groupFolder(folder, group)), person.id);
  if (extract === undefined) throw new Refused([`There is nobody called ${named} in ${group}.`]);
  return { extract, erasable: holdsErasable(extract), records: recordsNaming(book, person.id) };
}

/** The extract in English, a line for each thing that is kept. */
export function extractText({ extract, records }: PersonKept): readonly string[] {
  const lines = extractLines(extract, words('en'), { messages: true });
  return [`Group ${extract.group.name}`, ...lines, `The name stands in the records of ${records} meetings.`];
}

/** Erases someone, by name or id; once, whoever asks. Refuses the last secretary and a name that several have. */
export async function erasePerson(
  store: Store,
  { now }: Pick<Making, 'now'>,
  group: GroupId,
  named: string,
): Promise<void> {
  if (!store.groups().includes(group))
    throw new Refused([`There is no group ${group}. "samverka group list" shows them.`]);
  const book = await store.load(group);
  const person = personNamed(book, named);
  const at = now();
  const id = `erase:${createHash('sha256').update(`${group}/${person.id}/${at}`).digest('hex').slice(0, 24)}`;
  const refusal = await erasePersonalData(store, group, person.id, { at, id });
  if (refusal?.refused === 'last-secretary')
    throw new Refused([
      `${person.name} is the group's only secretary.`,
      '"samverka group secretary" appoints another first. Nothing was erased.',
    ]);
  if (refusal !== undefined)
    throw new Refused([`${person.name} cannot be erased (${refusal.refused}). Nothing was erased.`]);
}

/** Someone of a group by name, or by id where several are called so; refuses whom it does not have. */
export function personNamed(book: Book, named: string): Person {
  const wanted = folded(named);
  const found = book.persons.filter(({ name, id }) => folded(name) === wanted || id === named);
  const [only, ...others] = found;
  if (only === undefined)
    throw new Refused([`There is nobody called ${named} in ${book.id}. Write the whole name.`]);
  if (others.length === 0) return only;
  const ids = found.map((one) => {
    const organisation = findOrganisation(book, one.organisation)?.name;
    return `${one.id}${organisation === undefined ? '' : ` (${organisation})`}`;
  });
  throw new Refused([`Several are called ${named}: ${ids.join(', ')}. Give the id instead of the name.`]);
}

function folded(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('sv');
}
