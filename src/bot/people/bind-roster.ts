import type { Command } from '../../meetings/commands/command.ts';
import type { GroupId, Instant } from '../../meetings/model/terms.ts';
import { homeConversation } from '../../meetings/posts/posts.ts';
import { isRefusal } from '../../meetings/rules/ruling.ts';
import type { Account, Contacts, Store } from '../../store/store.ts';
import type { Member, Messenger } from '../outbox/messenger.ts';
import { execute } from '../turns/execute.ts';
import { personOfEmail } from './person-of-email.ts';
import { withAccount } from './with-account.ts';

/** For how long a roster is not asked for again, in milliseconds. */
const askAgain = 600_000;

/** Binds the accounts in the group's conversation to the persons with exactly their e-mails. */
export type BindRoster = (group: GroupId) => Promise<void>;

/**
 * Those who have not said anything yet are found in the roster of the group's conversation, so that they too can be
 * written to. Asks at most once in ten minutes for each group, and only while somebody with an e-mail has no account.
 */
export function createRosterBinder(store: Store, messenger: Messenger, now: () => Instant): BindRoster {
  const asked = new Map<GroupId, number>();
  return async (group) => {
    const contacts = await store.contacts(group);
    const at = now();
    if (unbound(contacts).length === 0 || Date.parse(at) - (asked.get(group) ?? 0) < askAgain) return;
    asked.set(group, Date.parse(at));
    const home = homeConversation(await store.load(group));
    const address = contacts.conversations.find((one) => one.conversation === home?.id);
    const members = address && (await messenger.members(address));
    if (members !== undefined) await bindMembers(store, group, members, at);
  };
}

/** Binds those members whose e-mail is exactly that of someone without an account. */
export async function bindMembers(
  store: Store,
  group: GroupId,
  members: readonly Member[],
  at: Instant,
): Promise<void> {
  const contacts = await store.contacts(group);
  const waiting = new Set(unbound(contacts).map(({ person }) => person));
  const found = members.flatMap(({ account, email }) => {
    const person = personOfEmail(contacts, email);
    return person !== undefined &&
      waiting.has(person) &&
      !isBound(contacts, account) &&
      !isRemoved(contacts, account)
      ? [{ person, account }]
      : [];
  });
  // Two accounts with one e-mail: who is who shows when they speak.
  const alone = found.filter(({ person }) => found.filter((other) => other.person === person).length === 1);
  if (alone.length === 0) return;
  const commands = alone.map(({ person }): Command => ({ type: 'connect-person', person, how: 'e-mail' }));
  const doing = { at, by: { kind: 'stranger' }, id: `roster:${group}:${at}` } as const;
  const { outcomes } = await execute(store, group, commands, doing);
  const bound = alone.filter((_, index) => {
    const outcome = outcomes[index];
    return outcome !== undefined && !isRefusal(outcome);
  });
  await store.changeContacts(group, (newest) =>
    bound.reduce((all, { account, person }) => withAccount(all, account, person), newest),
  );
}

/** Those with an e-mail and no account. */
function unbound({ emails, accounts }: Contacts): Contacts['emails'] {
  return emails.filter(({ person }) => accounts.every((account) => account.person !== person));
}

/** A secretary took the account from its person: only she, or a code, binds it again. */
export function isRemoved({ removed = [] }: Contacts, { tenant, id }: Account): boolean {
  return removed.some((one) => one.tenant === tenant && one.id === id);
}

function isBound({ accounts }: Contacts, { tenant, id }: Account): boolean {
  return accounts.some((one) => one.tenant === tenant && one.id === id);
}
