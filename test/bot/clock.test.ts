import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followClock } from '../../scripts/bench/clock.ts';
import {
  benchStart,
  busyGroup,
  makeCrowdedFolder,
  makeDataFolder,
  otherGroup,
} from '../../scripts/bench/data-folder.ts';
import { noHistory } from '../../scripts/bench/invented-group.ts';
import { overRows } from '../../src/bot/outbox/over-rows.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import type { Contacts, Outbox, OutboxRow } from '../../src/store/store.ts';
import { given } from '../meetings/given.ts';
import { closed, connected } from '../meetings/the-group.ts';

const service = 'http://127.0.0.1:1/';
const start = new Date(benchStart).toISOString();
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samverka-clock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('many posts that come due at once', () => {
  it('leave one conversation in order, none twice, and never faster than Teams takes them', async () => {
    await makeCrowdedFolder(folder, service, 100);
    const { burst } = await followClock(folder, start, 'one conversation');
    expect(burst).toMatchObject({ posts: 100, tooFast: 0, outOfOrder: 0, twice: 0 });
    expect(burst.seconds).toBeLessThan(burst.least + 30);
  });

  it('leave many groups of one tenant within its limit, and then the clock loads no Book', async () => {
    await makeDataFolder(folder, service, noHistory, 120);
    const { burst, loads } = await followClock(folder, '2027-03-30T06:00:00.000Z', 'one tenant');
    expect(burst).toMatchObject({ posts: 121, tooFast: 0, outOfOrder: 0, twice: 0 });
    expect(burst.seconds).toBeLessThanOrEqual(burst.least + 1);
    expect(loads).toBe(0);
  }, 30_000);
});

describe('when a group is next due', () => {
  it('is known after a restart without opening the group, and the clock asks for it then', async () => {
    await makeDataFolder(folder, service, noHistory, 3);
    const open = () => openJsonStore({ folder, mode: 'local', now: () => start, log });
    const before = await open();
    before.setDue(otherGroup(0), '2027-02-15T07:00:00.000Z');
    before.setDue(otherGroup(1), '2027-03-15T07:00:00.000Z');
    await before.close();
    const after = await open();
    // The busy group has a meeting that nobody has told of yet.
    const due = (at: string) => after.dueBefore(at).filter((group) => group !== busyGroup);
    try {
      expect(due('2027-02-15T06:59:59.999Z')).toEqual([]);
      expect(due('2027-02-15T07:00:00.000Z')).toEqual([otherGroup(0)]);
      expect(due('2027-04-01T07:00:00.000Z')).toEqual([otherGroup(0), otherGroup(1)]);
    } finally {
      await after.close();
    }
  });
});

describe('what the outbox may forget', () => {
  const contacts: Contacts = { accounts: [], emails: [], messages: [], conversations: [] };
  const address = { service, tenant: 't', conversation: 'c', bot: 'b', channelId: 'msteams' };
  const row = (key: string, at: string, state: OutboxRow['state'] = 'sent'): OutboxRow => ({
    ...{ key, at, state, address, hash: 'h', attempts: 0 },
  });
  const { book } = given(connected, closed);
  const now = '2027-09-01T08:00:00.000Z';
  const [old, fresh] = ['2027-02-05T07:00:00.000Z', '2027-08-20T07:00:00.000Z'];
  const over = (rows: readonly OutboxRow[], ...wanted: readonly string[]) => {
    const outbox: Outbox = { reconciled: 0, rows };
    return [...overRows(book, contacts, outbox, new Set(wanted), now)];
  };

  it('is what is long over and cannot come to be sent again', () => {
    const gone = ['remind:items:m1:2027-02-12', 'notice:m1', 'trouble:agenda:m1:1:p1', 'approval:m1:p8:p1'];
    expect(over(gone.map((key) => row(key, old)))).toEqual(gone);
    expect(over(gone.map((key) => row(key, fresh)))).toEqual([]);
  });

  it('is never what is wanted, what a correction would make wanted again, or what may still be sent', () => {
    expect(over([row('remind:items:m1:2027-02-12', old)], 'remind:items:m1:2027-02-12')).toEqual([]);
    const kept = ['agenda:m1', 'summary:m1', 'check-in:m1', 'assigned:m1:p3', 'publish:m1:p1', 'notice:m3'];
    expect(over(kept.map((key) => row(key, old)))).toEqual([]);
    expect(over([row('notice:m1', old, 'uncertain'), row('remind:due:m1:a1', old, 'waiting')])).toEqual([]);
  });
});
