import { foundGroup } from '../../src/meetings/intake/found-group.ts';
import type { FileMeeting } from '../../src/meetings/intake/found-meeting.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import type { Address, Store } from '../../src/store/store.ts';
import {
  benchDay,
  crowdedMeetings,
  type History,
  inventedGroup,
  noHistory,
  oneYear,
} from './invented-group.ts';

/** The tenant of everybody in the bench, and the bot's id there. */
export const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';
export const bot = '28:samverka';

/** A group of ordinary size: a secretary, a chair, and forty who press. */
export const pressers = 40;
export const persons = pressers + 2;
/**
 * So many of the busy group's meetings run at once. A check-in can be made once by each person at each meeting, so ten
 * times forty presses can be measured in one stroke before the secretary puts all down as absent again. At the last
 * meeting everybody stays present.
 */
const running = 11;

export const busyGroup = 'busy';
/** When the bench's clock starts: a little after today's meetings did. */
export const benchStart = `${benchDay}T13:05:00+01:00`;

/** The Entra object id of a group's nth person (from 0), invented. */
export function accountId(group: string, n: number): string {
  const mark = Buffer.from(group.padStart(6, '0')).toString('hex').slice(-12);
  return `eeeeeeee-0000-4000-${String(8000 + n)}-${mark}`;
}

/** The channel of a group, and a person's direct chat with the bot. */
export function channelOf(group: string): string {
  return `19:${group}@thread.tacv2`;
}
export function directChatOf(account: string): string {
  return `a:personal-${account}`;
}

/** The busy group's meetings of today, which run. */
export function runningMeetings(history: History): readonly string[] {
  const past = history.years * history.meetingsAYear;
  return Array.from({ length: running }, (_, n) => `m${past + n + 1}`);
}

/** Makes a data folder with the busy group, with so much of a past, and with so many other groups beside it. */
export async function makeDataFolder(
  folder: string,
  service: string,
  history: History,
  others = 0,
): Promise<void> {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const now = () => new Date(benchStart).toISOString();
  const store = await openJsonStore({ folder, mode: 'local', now, log: silent });
  try {
    await makeBusyGroup(store, service, history);
    for (let n = 0; n < others; n += 1) await makeGroup(store, service, otherGroup(n), oneYear, 0);
  } finally {
    await store.close();
  }
}

/** Makes a data folder with one group that soon has so many meetings that the posts before them come due at once. */
export async function makeCrowdedFolder(folder: string, service: string, posts: number): Promise<void> {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const now = () => new Date(benchStart).toISOString();
  const store = await openJsonStore({ folder, mode: 'local', now, log: silent });
  try {
    await makeGroup(store, service, busyGroup, noHistory, 0, crowdedMeetings(posts));
  } finally {
    await store.close();
  }
}

/** The id of the nth other group, from 0. */
export function otherGroup(n: number): string {
  return `g${n + 1}`;
}

async function makeBusyGroup(store: Store, service: string, history: History): Promise<void> {
  await makeGroup(store, service, busyGroup, history, running);
  const at = new Date(benchStart).toISOString();
  const start = runningMeetings(history).map((meeting): Fact => ({ type: 'meeting-started', meeting }));
  const { version } = await store.load(busyGroup);
  const stamp = { at, by: { kind: 'person', person: 'p1' }, id: 'start' } as const;
  await store.append(busyGroup, version, { stamp, facts: start });
}

async function makeGroup(
  store: Store,
  service: string,
  group: string,
  history: History,
  today: number,
  more: readonly FileMeeting[] = [],
): Promise<void> {
  const channel = channelOf(group);
  const bind: Fact = { type: 'conversation-bound', conversation: { id: channel, kind: 'channel', tenant } };
  // Recorded when it was held: what was recorded lately would still be followed in Teams.
  const at = new Date('2007-01-01').toISOString();
  const file = inventedGroup(`Rådet ${group}`, more.length > 0 ? 2 : persons, history, today);
  const { commits } = foundGroup(group, { ...file, meetings: [...(file.meetings ?? []), ...more] }, at);
  const address = (conversation: string): Address => ({
    service,
    tenant,
    conversation,
    bot,
    channelId: 'msteams',
  });
  await store.create(group);
  await store.changeContacts(group, (contacts) => ({
    ...contacts,
    conversations: [{ ...address(channel), team: `19:team-${group}@thread.tacv2` }],
    accounts: Array.from({ length: persons }, (_, n) => {
      const id = accountId(group, n);
      return { tenant, id, person: `p${n + 1}`, address: address(directChatOf(id)) };
    }),
  }));
  const stamp = { at, by: { kind: 'administrator' }, id: 'found' } as const;
  const facts = [...commits.flatMap((commit) => commit.facts), bind];
  await store.append(group, 0, { stamp, facts });
  await store.changeOutbox(group, (outbox) => ({ ...outbox, reconciled: 1 }));
}
