import { execute } from '../bot/turns/execute.ts';
import type { Book } from '../meetings/model/book.ts';
import { findOrganisation, roster } from '../meetings/model/lookup.ts';
import type { Person } from '../meetings/model/person.ts';
import type { GroupId } from '../meetings/model/terms.ts';
import { isRefusal } from '../meetings/rules/ruling.ts';
import { hashCode } from '../store/code.ts';
import type { Store } from '../store/store.ts';
import { type Coded, type Making, newCode } from './groups.ts';
import { Refused } from './world.ts';

/**
 * Makes someone secretary of a group, by her name or her id in the Book; who is not in it is added to it. The code is
 * hers: whoever says it and is not bound to anybody yet is taken to be her. Refuses a name that several have.
 */
export async function appointSecretary(
  store: Store,
  making: Making,
  group: GroupId,
  named: string,
): Promise<Coded> {
  if (!store.groups().includes(group))
    throw new Refused([`There is no group ${group}. "samverka group list" shows them.`]);
  const name = named.trim().replace(/\s+/gu, ' ');
  if (name === '' || name.length > longestName)
    throw new Refused([`A name has 1 to ${longestName} characters.`]);
  const code = newCode(making);
  const known = personOf(await store.load(group), name);
  const doing = {
    at: making.now(),
    by: { kind: 'administrator' },
    id: `secretary:${hashCode(code)}`,
  } as const;
  const who = known === undefined ? { name } : { person: known.id };
  const { outcomes, facts } = await execute(store, group, [{ type: 'appoint-secretary', who }], doing);
  const [outcome] = outcomes;
  // Whoever is secretary already gets a new code all the same.
  if (outcome !== undefined && isRefusal(outcome) && outcome.refused !== 'no-change')
    throw new Refused([`${name} cannot be made secretary (${outcome.refused}).`]);
  const person = known?.id ?? facts.find((fact) => fact.type === 'person-added')?.person.id;
  await store.changeContacts(group, (contacts) => ({
    ...contacts,
    codeHash: hashCode(code),
    ...(person !== undefined && { codePerson: person }),
  }));
  return { group, code };
}

const longestName = 200;

function personOf(book: Book, named: string): Person | undefined {
  const wanted = named.toLocaleLowerCase('sv');
  const found = roster(book).filter(
    ({ name, id }) => name.toLocaleLowerCase('sv') === wanted || id === named,
  );
  if (found.length > 1) {
    const ids = found.map((one) => {
      const organisation = findOrganisation(book, one.organisation)?.name;
      return `${one.id}${organisation === undefined ? '' : ` (${organisation})`}`;
    });
    throw new Refused([`Several are called ${named}: ${ids.join(', ')}. Give the id instead of the name.`]);
  }
  return found[0];
}
