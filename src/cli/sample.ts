import type { GroupId, Instant, PersonId } from '../meetings/book.ts';
import type { Fact } from '../meetings/fact.ts';
import { foundGroup } from '../meetings/found-group.ts';
import { dayOf } from '../meetings/time.ts';
import type { Address, BoundAccount, Store } from '../store/store.ts';
import { foundIn } from './groups.ts';
import { sampleGroup } from './sample-group.ts';
import { playgroundPeople, playgroundPlace } from './sample-playground.ts';

/** What there is to play with: the sample group meeting today, the same from an earlier day, or other groups. */
export type Sample = 'meets-today' | 'met-earlier' | 'other-groups';

/**
 * Loads the sample group into an empty store, connected with the Playground's team, group chat and people, so that the
 * first message works. Leaves a store with groups as it is, but for where the Playground listens now.
 */
export async function loadSample(store: Store, now: () => Instant, service: string): Promise<Sample> {
  const group = store.directory.groupOf(playgroundPlace.channel);
  if (group !== undefined) return useAgain(store, group, now, service);
  if (store.groups().length > 0) return 'other-groups';
  const file = sampleGroup(now());
  const { channel, groupChat, personal, tenant } = playgroundPlace;
  const accounts = accountsOf(foundGroup('sample', file, now()).emails, address(service, personal));
  const facts: readonly Fact[] = [
    { type: 'conversation-bound', conversation: { id: channel, kind: 'channel', tenant } },
    { type: 'conversation-bound', conversation: { id: groupChat, kind: 'group-chat', tenant } },
    ...accounts.map(({ person }): Fact => ({ type: 'person-connected', person, how: 'e-mail' })),
  ];
  await foundIn(store, { now }, file, facts, (contacts) => ({
    ...contacts,
    accounts,
    conversations: [{ ...address(service, channel), team: channel }, address(service, groupChat)],
  }));
  return 'meets-today';
}

/** The Playground may listen on another port than when the group was loaded. */
async function useAgain(store: Store, group: GroupId, now: () => Instant, service: string): Promise<Sample> {
  await store.changeContacts(group, (contacts) => ({
    ...contacts,
    conversations: contacts.conversations.map((one) => ({ ...one, service })),
    accounts: contacts.accounts.map((one) =>
      one.address === undefined ? one : { ...one, address: { ...one.address, service } },
    ),
  }));
  const book = await store.load(group);
  const today = dayOf(now(), book.group.zone);
  return book.meetings.some(({ date }) => date === today) ? 'meets-today' : 'met-earlier';
}

function address(service: string, conversation: string): Address {
  const { tenant, bot } = playgroundPlace;
  return { service, tenant, conversation, bot, channelId: 'msteams' };
}

/** The accounts of those whom the Playground knows; only the one who sits at it has a chat of her own with the bot. */
function accountsOf(
  emails: readonly { readonly person: PersonId; readonly email: string }[],
  personal: Address,
): readonly BoundAccount[] {
  return playgroundPeople.flatMap(({ email, aadObjectId: id }, index) => {
    const person = emails.find((one) => one.email === email)?.person;
    if (person === undefined) return [];
    const account = { tenant: playgroundPlace.tenant, id, person };
    return [index === 0 ? { ...account, address: personal } : account];
  });
}
