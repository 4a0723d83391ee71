import type { Instant, PersonId } from '../meetings/book.ts';
import type { Fact } from '../meetings/fact.ts';
import { foundGroup } from '../meetings/found-group.ts';
import type { Address, BoundAccount, Store } from '../store/store.ts';
import { foundIn } from './groups.ts';
import { sampleGroup } from './sample-group.ts';
import { playgroundPeople, playgroundPlace } from './sample-playground.ts';

/**
 * Loads the sample group into an empty store, connected with the Playground's team, group chat and people, so that the
 * first message works. Leaves a store with groups as it is.
 */
export async function loadSample(store: Store, now: () => Instant, service: string): Promise<void> {
  if (store.groups().length > 0) return;
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
