import { createHash } from 'node:crypto';
import type { Button } from '../../cards/kit/button.ts';
import { withLead } from '../../cards/kit/with-lead.ts';
import { matchForm } from '../../cards/people/match.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import type { Book } from '../../meetings/model/book.ts';
import { isSecretary } from '../../meetings/model/rights.ts';
import { homeConversation } from '../../meetings/posts/posts.ts';
import type { Contacts } from '../../store/store.ts';
import { bindMembers } from '../people/bind-roster.ts';
import { type Matching, matchAccounts, pairKey } from '../people/match-accounts.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { cardOf } from './card-reply.ts';

type Found = { readonly matching: Matching; readonly contacts: Contacts; readonly book: Book };

/** Who may be who, as Teams tells it now; those whose e-mail proves it are bound first. Undefined when Teams cannot be asked. */
export async function findMatching({ bot, asker, incoming }: Turn): Promise<Found | undefined> {
  const { store, messenger } = bot;
  const home = homeConversation(await store.load(asker.group));
  const known = await store.contacts(asker.group);
  const address = known.conversations.find((one) => one.conversation === home?.id);
  const members = address && (await messenger.members(address));
  if (members === undefined) return undefined;
  await bindMembers(store, asker.group, members, incoming.at);
  const contacts = await store.contacts(asker.group);
  const book = await store.load(asker.group);
  return { matching: matchAccounts(book, contacts, members), contacts, book };
}

/** The card that asks who is who, when there is something that was not put to a secretary before; undefined otherwise. */
export async function newMatching(
  turn: Turn,
  lead: string,
  others: readonly Button[],
): Promise<Reply | undefined> {
  const found = await findMatching(turn);
  if (found === undefined) return undefined;
  const shown = digestOf(found.matching);
  if (shown === undefined || shown === found.contacts.matchingShown) return undefined;
  await remember(turn, shown);
  const bound = matchForm({ ...inputOf(found), others }, turn.say);
  return { kind: 'card', card: withLead(bound.card, lead), text: lead };
}

/** The same whenever it is asked for. */
export async function matchReply(turn: Turn): Promise<Reply> {
  const { book, actor } = turn.asker;
  if (!isSecretary(book, actor)) {
    const refusal = { refused: 'not-allowed', needs: 'secretary' } as const;
    return { kind: 'text', text: refusalText(refusal, book, turn.language) };
  }
  const found = await findMatching(turn);
  const say = turn.say.roster.match;
  if (found === undefined) return { kind: 'text', text: say.noRoster };
  const shown = digestOf(found.matching);
  if (shown === undefined) return { kind: 'text', text: say.nothing };
  await remember(turn, shown);
  return cardOf(matchForm(inputOf(found), turn.say));
}

function inputOf({ book, matching }: Found) {
  const { pairs, persons, members } = matching;
  return {
    book,
    pairs: pairs.map((pair) => ({
      value: pairKey(pair),
      account: pair.member.name,
      guest: pair.member.role === 'guest',
      person: pair.person,
    })),
    persons,
    accounts: members.map(({ name, role }) => ({ name, guest: role === 'guest' })),
  };
}

/** Undefined when nobody is left to be placed. */
function digestOf({ pairs, persons, members }: Matching): string | undefined {
  if (pairs.length + persons.length === 0) return undefined;
  const telling = [
    pairs.map(pairKey),
    persons.map(({ id }) => id),
    members.map(({ account }) => `${account.tenant}/${account.id}`),
  ];
  return createHash('sha256').update(JSON.stringify(telling)).digest('hex').slice(0, 32);
}

async function remember({ bot, asker }: Turn, matchingShown: string): Promise<void> {
  await bot.store.changeContacts(asker.group, (newest) => ({ ...newest, matchingShown }));
}
