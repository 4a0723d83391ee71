import { compareRoster } from '../../meetings/intake/compare-roster.ts';
import type { RosterRow } from '../../meetings/intake/roster-row.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findPerson } from '../../meetings/model/lookup.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import type { Turn } from '../turns/turn.ts';
import { personOfEmail } from './person-of-email.ts';

/** Keeps the e-mails that a list names, of those whom it names without doubt; one that is another's is left alone. */
export async function rememberEmails(turn: Turn, book: Book, rows: readonly RosterRow[]): Promise<void> {
  const found = rows.flatMap((row) => {
    const { same } = compareRoster(book, [row]);
    const [person, ...others] = same;
    return row.email === undefined || person === undefined || others.length > 0
      ? []
      : [{ person, email: row.email }];
  });
  for (const { person, email } of found) await addEmail(turn, book, person, email);
}

/** Adds an e-mail by which someone is known; false when it is another's. */
export async function addEmail(
  { bot, asker }: Turn,
  book: Book,
  person: PersonId,
  email: string,
): Promise<boolean> {
  // Of someone who was added by mistake and taken back nothing is known any more.
  const isThere = (one: { readonly person: PersonId }) => findPerson(book, one.person) !== undefined;
  const contacts = await bot.store.contacts(asker.group);
  const same = contacts.emails.filter(
    (one) => isThere(one) && personOfEmail({ emails: [one] }, email) !== undefined,
  );
  if (same.length > 0) return same.every((one) => one.person === person);
  await bot.store.changeContacts(asker.group, (newest) => ({
    ...newest,
    emails: [...newest.emails.filter(isThere), { person, email }],
  }));
  return true;
}
