import { appointSecretary } from '../../src/cli/appoint-secretary.ts';
import { Refused } from '../../src/cli/world.ts';
import { standingOf } from '../../src/meetings/model/rights.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import type { Store } from '../../src/store/store.ts';
import { channel, granby, people, roster } from './granby.ts';
import { openStage, type Stage } from './stage.ts';

const { sara, bo, nils } = people;
const siv = { id: '29:77', name: 'Siv S', objectId: 'eeeeeeee-0000-4000-8000-000000000077' };

/** Something done to the store with the bot stopped meanwhile. */
async function inStore<Result>(stage: Stage, work: (store: Store) => Promise<Result>): Promise<Result> {
  const done: Result[] = [];
  await stage.restart(async () => {
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const store = await openJsonStore({ folder: stage.folder, mode: 'local', now, log });
    try {
      done.push(await work(store));
    } finally {
      await store.close();
    }
  });
  const [result] = done;
  if (result === undefined) throw new Error('nothing was done');
  return result;
}

const now = () => '2027-02-12T11:40:00.000Z';
let seed = 0;

/** What `samverka group secretary` does. */
async function appoint(stage: Stage, group: string, name: string): Promise<string> {
  seed += 1;
  const randomBytes = (count: number) => Uint8Array.from({ length: count }, (_, n) => n + seed);
  return inStore(stage, async (store) => {
    const { code } = await appointSecretary(store, { now, randomBytes }, group, name);
    return code;
  });
}

describe('a group whose secretary is lost', () => {
  let stage: Stage;
  let group = '';
  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:30:00+01:00');
    stage.connector.setRoster(channel.id, roster);
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
  });
  afterAll(() => stage.end());

  it('gets a new one, who is not known by her e-mail, with the code that was made for her', async () => {
    const code = await appoint(stage, group, 'Siv Sand');
    expect(await stage.say(siv, channel, `koppla ${code}`)).toBe(
      'Jag är kopplad till Samverkansråd Västra Granbygden. Du är sekreterare.',
    );
    const book = await stage.book(group);
    const found = book.persons.find(({ name }) => name === 'Siv Sand');
    expect(standingOf(book, found?.id)).toBe('secretary');
    expect(book.persons.some(({ name }) => name === 'Siv S')).toBe(false);
    expect(await stage.say(siv, channel, 'skicka dagordningen')).toContain('Dagordningen är skickad');
  });

  it('by a code that works once', async () => {
    const code = await appoint(stage, group, 'Bo Dahl');
    expect(await stage.say(bo, channel, `koppla ${code}`)).toContain('Du är sekreterare.');
    expect(await stage.say(nils, channel, `koppla ${code}`)).toContain('Koden stämmer inte');
    const book = await stage.book(group);
    expect(standingOf(book, 'p4')).toBe('secretary');
    expect(book.persons.some(({ name }) => name === nils.name)).toBe(false);
  });

  it('by an id where several have the name', async () => {
    await inStore(stage, async (store) => {
      const { version, next } = await store.load(group);
      const person = { id: `p${next.person}`, name: 'Eva Ek', category: 'other', roles: [] } as const;
      const stamp = { at: now(), by: { kind: 'administrator' }, id: 'a namesake' } as const;
      return store.append(group, version, { stamp, facts: [{ type: 'person-added', person }] });
    });
    const refused = inStore(stage, (store) =>
      appointSecretary(store, { now, randomBytes: () => new Uint8Array(10) }, group, 'Eva Ek').catch(
        (error: unknown) => (error instanceof Refused ? error.faults : []),
      ),
    );
    expect(await refused).toEqual([
      expect.stringMatching(/^Several are called Eva Ek: p3 \(Granby\), p\d+\./u),
    ]);
    await appoint(stage, group, 'p3');
    expect(standingOf(await stage.book(group), 'p3')).toBe('secretary');
  });
});
