import { type OwnData, ownDataOf } from '../../meetings/answers/own-data.ts';
import type { Refusal } from '../../meetings/commands/refusal.ts';
import type { Book } from '../../meetings/model/book.ts';
import type { GroupId, Instant, PersonId } from '../../meetings/model/terms.ts';
import { isRefusal } from '../../meetings/rules/ruling.ts';
import type { Account, Contacts, Outbox, OutboxRow, Store } from '../../store/store.ts';
import { execute } from '../turns/execute.ts';

/** Everything that is kept about one person in one group, and nothing about anybody else. */
export type PersonalExtract = OwnData & {
  readonly format: 'samverka-extract/1';
  readonly group: { readonly id: GroupId; readonly name: string };
  readonly emails: readonly string[];
  readonly accounts: readonly (Account & { readonly canBeWrittenTo: boolean })[];
  /** What she wrote to the secretary alone. */
  readonly messages: readonly { readonly date: string; readonly text: string; readonly at: Instant }[];
};

/** Gathers an extract; undefined when the Book knows nobody by that id. */
export function extractOf(book: Book, contacts: Contacts, person: PersonId): PersonalExtract | undefined {
  const own = ownDataOf(book, person);
  if (own === undefined) return undefined;
  const hers = <T extends { readonly person: PersonId }>(all: readonly T[]) =>
    all.filter((one) => one.person === person);
  return {
    format: 'samverka-extract/1',
    group: { id: book.id, name: book.group.name },
    ...own,
    emails: hers(contacts.emails).map(({ email }) => email),
    accounts: hers(contacts.accounts).map(({ tenant, id, address }) => ({
      ...{ tenant, id },
      canBeWrittenTo: address !== undefined,
    })),
    messages: [...hers(contacts.messages), ...hers(contacts.remarks ?? [])].map(({ meeting, text, at }) => ({
      date: book.meetings.find(({ id }) => id === meeting)?.date ?? '',
      ...{ text, at },
    })),
  };
}

/** Whether anything is left of someone that an erasure would take. */
export function holdsErasable({ emails, accounts, messages, answers, person }: PersonalExtract): boolean {
  const belongs = person.left === undefined && person.admittedTo === undefined;
  return belongs || [emails, accounts, messages, answers].some((all) => all.length > 0);
}

/**
 * Erases what is erasable of someone: in the Book her answers, beside it how she is reached and what she wrote to the
 * secretary. What a fault left half-done the same call finishes; done twice it changes nothing.
 */
export async function erasePersonalData(
  store: Store,
  group: GroupId,
  person: PersonId,
  { at, id }: { readonly at: Instant; readonly id: string },
): Promise<Refusal | undefined> {
  const doing = { at, by: { kind: 'administrator' }, id } as const;
  const { outcomes } = await execute(store, group, [{ type: 'erase-person', person }], doing);
  const [outcome] = outcomes;
  if (outcome !== undefined && isRefusal(outcome) && outcome.refused !== 'no-change') return outcome;
  const before = await store.contacts(group);
  await store.changeContacts(group, (contacts) => withoutPerson(contacts, person));
  const chats = before.accounts
    .filter((one) => one.person === person)
    .flatMap(({ address }) => address?.conversation ?? []);
  const shared = new Set(before.conversations.map(({ conversation }) => conversation));
  await store.changeOutbox(group, (outbox) => withoutAddresses(outbox, new Set(chats), shared, person));
  await store.forgetPast(group);
  return undefined;
}

function withoutPerson(contacts: Contacts, person: PersonId): Contacts {
  const gone = contacts.accounts.filter((one) => one.person === person);
  const isGone = (one: Account) => gone.some(({ tenant, id }) => tenant === one.tenant && id === one.id);
  const others = <T extends { readonly person: PersonId }>(all: readonly T[]) =>
    all.filter((one) => one.person !== person);
  const { codePerson, ...rest } = contacts;
  return {
    ...rest,
    ...(codePerson === undefined || codePerson === person ? {} : { codePerson }),
    accounts: others(contacts.accounts),
    emails: others(contacts.emails),
    messages: others(contacts.messages),
    // Which words are hers nobody knows: they stay.
    ...(contacts.evaluations && {
      evaluations: contacts.evaluations.map((one) => ({
        ...one,
        from: one.from.filter((other) => other !== person),
      })),
    }),
    ...(contacts.remarks === undefined ? {} : { remarks: others(contacts.remarks) }),
    ...(contacts.unplaced && {
      unplaced: contacts.unplaced.filter((one) => one.proposed !== person && !isGone(one)),
    }),
    ...(contacts.removed && { removed: contacts.removed.filter((one) => !isGone(one)) }),
  };
}

const nowhere: OutboxRow['address'] = { service: '', tenant: '', conversation: '', bot: '', channelId: '' };

/** That something was sent to her is remembered, so that it is not sent again; where it was sent is not. */
function withoutAddresses(
  outbox: Outbox,
  chats: ReadonlySet<string>,
  shared: ReadonlySet<string>,
  person: PersonId,
): Outbox {
  const isHers = ({ key, address: { conversation } }: OutboxRow) =>
    chats.has(conversation) || (key.endsWith(`:${person}`) && !shared.has(conversation));
  return {
    ...outbox,
    rows: outbox.rows.flatMap((row) => {
      if (!isHers(row)) return [row];
      const { activity: _, ...rest } = row;
      return row.state === 'sent' ? [{ ...rest, address: nowhere }] : [];
    }),
  };
}
