import type { Book } from '../../meetings/model/book.ts';
import { departureOf } from '../../meetings/model/departure.ts';
import { roster } from '../../meetings/model/lookup.ts';
import type { GroupId, PersonId } from '../../meetings/model/terms.ts';
import { homeConversation } from '../../meetings/posts/posts.ts';
import type { Account, Contacts } from '../../store/store.ts';
import type { BotContext } from '../turns/context.ts';
import { execute } from '../turns/execute.ts';
import type { Incoming, MovedMember, What } from '../turns/incoming.ts';
import { groupsAt } from './installation.ts';

type Moved = Extract<What, { kind: 'member-left' | 'member-joined' }>;

/**
 * People left a team or chat, or came to it. It concerns the groups that are shown there first of all, not those of which
 * only a meeting's chat is there; what it means, a secretary says. Whoever has another account there has not left.
 */
export async function onMembersMoved(
  bot: BotContext,
  incoming: Incoming,
  { kind, members }: Moved,
): Promise<void> {
  const left = kind === 'member-left';
  for (const group of await groupsAt(bot, incoming)) {
    const book = await bot.store.load(group);
    const contacts = await bot.store.contacts(group);
    if (!isHome(book, contacts, incoming)) continue;
    const persons = left
      ? await leavers(bot, book, contacts, members)
      : personsOf(contacts, members).filter((id) =>
          roster(book).some((one) => one.id === id && one.leftTeamAt),
        );
    if (!left) await bot.bindRoster(group);
    for (const person of persons) await note(bot, incoming, group, person, left);
  }
}

async function note(
  bot: BotContext,
  incoming: Incoming,
  group: GroupId,
  person: PersonId,
  left: boolean,
): Promise<void> {
  const doing = { at: incoming.at, by: { kind: 'stranger' }, id: `${incoming.id}:${person}` } as const;
  const done = await execute(bot.store, group, [{ type: 'note-team', person, left }], doing);
  if (done.facts.length === 0) return;
  if (left && departureOf(done.after, person)?.lastSecretary === true)
    bot.log.error({ group }, 'the last secretary left the team: an administrator must name another');
  bot.touch(group);
}

/** The group's own conversation is there: its chat, or a channel of the team. */
function isHome(book: Book, { conversations }: Contacts, { conversation }: Incoming): boolean {
  const home = homeConversation(book);
  const address = conversations.find((one) => one.conversation === home?.id);
  return (
    home !== undefined &&
    (home.id === conversation.id || (conversation.team !== undefined && address?.team === conversation.team))
  );
}

async function leavers(
  bot: BotContext,
  book: Book,
  contacts: Contacts,
  members: readonly MovedMember[],
): Promise<readonly PersonId[]> {
  const home = contacts.conversations.find((one) => one.conversation === homeConversation(book)?.id);
  const named = personsOf(contacts, members);
  const unnamed = members.filter(({ id }) => id === undefined).length;
  const several = named.some((person) => accountsOf(contacts, person).length > 1);
  const there = home && (several || unnamed > 0) ? await bot.messenger.members(home) : undefined;
  if (there === undefined) return named;
  const isThere = (person: PersonId) =>
    accountsOf(contacts, person).some((account) =>
      there.some((member) => sameAccount(member.account, account)),
    );
  const gone = roster(book)
    .filter(({ leftTeamAt }) => leftTeamAt === undefined)
    .map(({ id }) => id)
    .filter((id) => !named.includes(id) && accountsOf(contacts, id).length > 0 && !isThere(id));
  // Teams did not say who left: only as many as did leave can be missing, or it would be a guess.
  return [...named.filter((person) => !isThere(person)), ...(gone.length <= unnamed ? gone : [])];
}

function personsOf({ accounts }: Contacts, members: readonly MovedMember[]): readonly PersonId[] {
  const found = members.flatMap(({ id, tenant }) =>
    accounts.filter((one) => one.id === id && (tenant === undefined || one.tenant === tenant)),
  );
  return [...new Set(found.map(({ person }) => person))];
}

function accountsOf({ accounts }: Contacts, person: PersonId): readonly Account[] {
  return accounts.filter((one) => one.person === person);
}

function sameAccount(one: Account, other: Account): boolean {
  return one.id === other.id;
}
