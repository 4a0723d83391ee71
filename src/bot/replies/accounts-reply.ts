import { accountsCard } from '../../cards/people/accounts.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import { findPerson } from '../../meetings/model/lookup.ts';
import { isSecretary } from '../../meetings/model/rights.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { homeConversation } from '../../meetings/posts/posts.ts';
import { accountName } from '../groups/founding-place.ts';
import { accountsOf } from '../people/accounts-of.ts';
import type { PressOf } from '../press-rules/press-rule.ts';
import { speaker } from '../turns/asker.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { cardOf } from './card-reply.ts';

/** The Teams accounts that are bound to a person, for a secretary to see; `lead` tells what was just done. */
export async function accountsReply({ bot, asker, say }: Turn, person: PersonId): Promise<Reply> {
  const { book, group } = asker;
  const contacts = await bot.store.contacts(group);
  const home = homeConversation(book);
  const address = contacts.conversations.find((one) => one.conversation === home?.id);
  const mine = accountsOf(contacts, person);
  const members = await Promise.all(mine.map((one) => address && bot.messenger.member(address, one)));
  const accounts = mine.map((one, index) => ({
    account: accountName(one),
    called: members[index]?.email ?? members[index]?.name,
    reachable: one.address !== undefined,
    latest: index === 0 && one.address !== undefined,
  }));
  const name = findPerson(book, person)?.name ?? say.unknownPerson;
  return cardOf(accountsCard({ group, person, name, accounts }, say));
}

/** The same for someone who asked in words, where she is a secretary. */
export function accountsAsked(turn: Turn, person: PersonId): Reply | Promise<Reply> {
  const { book, actor } = turn.asker;
  if (isSecretary(book, actor)) return accountsReply(turn, person);
  const refusal = { refused: 'not-allowed', needs: 'secretary' } as const;
  return { kind: 'text', text: refusalText(refusal, book, turn.language) };
}

/** Takes an account from a person, and lets no e-mail bind it again; the account in use is kept. */
export async function removeAccount(turn: Turn, press: PressOf<'remove-account'>): Promise<Reply> {
  const { bot, asker, incoming, say } = turn;
  const { account } = speaker(incoming);
  const { accounts: told } = say.founding;
  if (account !== undefined && accountName(account) === press.account)
    return { kind: 'toast', text: told.own };
  let found = false;
  await bot.store.changeContacts(asker.group, (contacts) => {
    const gone = contacts.accounts.filter(
      (one) => one.person === press.person && accountName(one) === press.account,
    );
    found = gone.length > 0;
    if (!found) return contacts;
    const removed = gone.map(({ tenant, id }) => ({ tenant, id }));
    return {
      ...contacts,
      accounts: contacts.accounts.filter((one) => !gone.includes(one)),
      removed: [...(contacts.removed ?? []), ...removed],
    };
  });
  if (!found) return { kind: 'toast', text: told.gone };
  bot.log.info({ group: asker.group, person: press.person }, 'an account was taken from a person');
  bot.touch(asker.group);
  const name = findPerson(asker.book, press.person)?.name ?? say.unknownPerson;
  return { kind: 'text', text: told.removed(name) };
}
