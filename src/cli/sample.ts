import { foundGroup } from '../meetings/intake/found-group.ts';
import type { Fact } from '../meetings/model/fact.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import type { DateString, GroupId, Instant, PersonId } from '../meetings/model/terms.ts';
import type { Address, BoundAccount, Store } from '../store/store.ts';
import { foundIn } from './groups.ts';
import { sampleGroup, sampleName } from './sample-group.ts';
import { playgroundPeople, playgroundPlace } from './sample-playground.ts';
import { meetingToday, todayFacts } from './sample-today.ts';

/** What there is to play with: the sample group, which always has a meeting today, or other groups. */
export type Sample =
  | {
      readonly kind: 'sample';
      readonly today: MeetingState;
      /** The day of an earlier meeting that was not closed, and is meant until it is. */
      readonly unfinished?: DateString;
    }
  | {
      readonly kind: 'other-groups';
      /** The one that is connected with the Playground's channel, if any. */
      readonly connected?: string;
    };

/**
 * Loads the sample group into an empty store, connected with the Playground's team, group chat and people, so that the
 * first message works; on a later day gives it a meeting to play. Leaves other groups as they are, but for where the
 * Playground listens now.
 */
export async function loadSample(store: Store, now: () => Instant, service: string): Promise<Sample> {
  const group = store.directory.groupOf(playgroundPlace.channel);
  if (group === undefined && store.groups().length > 0) return { kind: 'other-groups' };
  if (group === undefined) return sampleIn(store, await found(store, now, service), now);
  await useAgain(store, group, service);
  const { name } = (await store.load(group)).group;
  return name === sampleName ? sampleIn(store, group, now) : { kind: 'other-groups', connected: name };
}

function found(store: Store, now: () => Instant, service: string): Promise<GroupId> {
  const file = sampleGroup(now());
  const { channel, groupChat, personal, tenant } = playgroundPlace;
  const accounts = accountsOf(foundGroup('sample', file, now()).emails, address(service, personal));
  const facts: readonly Fact[] = [
    { type: 'conversation-bound', conversation: { id: channel, kind: 'channel', tenant } },
    { type: 'conversation-bound', conversation: { id: groupChat, kind: 'group-chat', tenant } },
    ...accounts.map(({ person }): Fact => ({ type: 'person-connected', person, how: 'e-mail' })),
  ];
  return foundIn(store, { now }, file, facts, (contacts) => ({
    ...contacts,
    accounts,
    conversations: [{ ...address(service, channel), team: channel }, address(service, groupChat)],
  }));
}

async function sampleIn(store: Store, group: GroupId, now: () => Instant): Promise<Sample> {
  const before = await store.load(group);
  const at = now();
  const facts = todayFacts(before, at);
  const stamp = { at, by: { kind: 'administrator' }, id: `sample:${at}` } as const;
  if (facts.length > 0) await store.append(group, before.version, { stamp, facts });
  const book = await store.load(group);
  const today = meetingToday(book, at);
  const unfinished = book.meetings.find(
    ({ id, state }) => (state === 'running' || state === 'closing') && id !== today?.id,
  );
  return {
    kind: 'sample',
    today: today?.state ?? 'planned',
    ...(unfinished && { unfinished: unfinished.date }),
  };
}

/**
 * The Playground may listen on another port than last time, and has forgotten everything: the chats that it opened with
 * others are gone, and what should stand in it is sent again, as if for the first time.
 */
async function useAgain(store: Store, group: GroupId, service: string): Promise<void> {
  const { personal, tenant } = playgroundPlace;
  await store.changeContacts(group, (contacts) => ({
    ...contacts,
    conversations: contacts.conversations.map((one) => ({ ...one, service })),
    accounts: contacts.accounts.map(({ address: old, ...account }) =>
      old?.conversation === personal ? { ...account, address: { ...old, service } } : account,
    ),
  }));
  await store.changeOutbox(group, ({ rows }) => ({
    reconciled: 0,
    rows: rows.filter((row) => row.address.tenant !== tenant),
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
