import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundIn } from '../../src/cli/groups.ts';
import { startServing } from '../../src/cli/serving.ts';
import { readSettings } from '../../src/cli/settings.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import { readGroup } from '../../src/store/check-folder.ts';
import { cardText } from '../card-text.ts';
import { startConnector } from '../connector.ts';
import { createTeamsClient } from '../teams-client.ts';
import { authorityEnvironment, fixedCredentials, startTokenAuthority } from '../tokens.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, repliesText, type Stage } from './stage.ts';

const { sara, eva } = people;
const noon = '2027-02-12T12:30:00+01:00';

/** Who is present at the first meeting, by name. */
function present(book: Book): readonly string[] {
  const rows = book.meetings.find(({ date }) => date === '2027-02-12')?.attendance ?? [];
  return rows
    .filter(({ status }) => status === 'present')
    .map(({ person }) => book.persons.find(({ id }) => id === person)?.name ?? person);
}

describe('one person plays a meeting in local mode', () => {
  let stage: Stage;
  let group = '';
  const chat = direct(sara);
  const atMeeting = () => ({ v: 1, group, meeting: 'm1' });
  const checkIn = (who = sara) => stage.client.execute(who, channel, 'check-in', atMeeting());
  const here = async () => present(await stage.book(group));

  beforeEach(async () => {
    stage = await openStage(noon);
    stage.connector.setRoster(channel.id, roster);
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
    await stage.say(sara, chat, 'start');
  });
  afterEach(() => stage.end());

  it('as a member until she is herself again, in messages and presses, in every conversation', async () => {
    expect(await stage.say(sara, chat, 'som Bo Dahl:')).toBe(
      'Nu talar du som Bo Dahl. Skriv ”som mig” för att bli dig själv igen.',
    );
    await checkIn();
    expect(await here()).toEqual(['Bo Dahl']);
    expect(await stage.say(sara, chat, 'beslut 2: Läggs till handlingarna.')).toContain('Inget är sparat');
    expect(await stage.say(sara, channel, 'som mig')).toBe('Nu talar du som dig själv igen.');
    await checkIn();
    expect(await here()).toEqual(['Bo Dahl', 'Sara Ström']);
    expect(await stage.say(sara, chat, 'beslut 2: Läggs till handlingarna.')).toContain('Beslutet är sparat');
  });

  it.each([
    ['som Eva Ek', 'Eva Ek'],
    ['SOM eva ek :', 'Eva Ek'],
    ['som eva', 'Eva Ek'],
    ['som Östen:', 'Östen Åberg'],
    ['as Åsa Öhman', 'Åsa Öhman'],
  ])('said as "%s"', async (said, name) => {
    expect(await stage.say(sara, channel, said)).toContain(`Nu talar du som ${name}.`);
    await checkIn();
    expect(await here()).toEqual([name]);
  });

  it('for one message alone, also her own while she plays another', async () => {
    await stage.say(sara, chat, 'som Bo Dahl: jag är här');
    await stage.say(sara, chat, 'som Eva Ek');
    await stage.say(sara, chat, 'som Ida: jag är här');
    await stage.say(sara, chat, 'som mig: jag är här');
    await stage.say(sara, chat, 'jag är här');
    expect(await here()).toEqual(['Bo Dahl', 'Ida Lind', 'Sara Ström', 'Eva Ek']);
  });

  it('and nobody else is played by it', async () => {
    await stage.say(sara, chat, 'som Bo Dahl');
    await checkIn(eva);
    expect(await here()).toEqual(['Eva Ek']);
  });

  it('as someone who is not on the list, who asks to be let in', async () => {
    expect(await stage.say(sara, channel, 'som Jan Ny:')).toBe(
      'Jan Ny står inte på listan. Nu talar du som någon utifrån med det namnet. Skriv ”som mig” för att bli dig själv igen.',
    );
    const asked = await checkIn();
    expect(pressText(asked)).toContain('Är du ersättare, föredragande eller gäst?');
    const asks = await stage.press(sara, channel, asked.card ?? {}, 'Ersättare', { standsInFor: 'Eva Ek' });
    expect(pressText(asks)).toContain('Sekreteraren behöver godkänna dig');
    await stage.say(sara, chat, 'som mig');
    await stage.say(sara, chat, 'godkänn');
    expect(await here()).toEqual(['Jan Ny']);
    await stage.settled();
    expect(stage.connector.conversation(chat.id).picture).toContain('• Du är med på dagens möte.');
    expect(await stage.say(sara, chat, 'som Jan Ny: visa uppdragen')).toContain('bara gruppens deltagare');
  });

  it('and what only begins like that is no role', async () => {
    expect(await stage.say(sara, chat, 'som vanligt')).toContain('Jag förstod inte');
    await checkIn();
    expect(await here()).toEqual(['Sara Ström']);
  });

  it('and help says as whom she speaks', async () => {
    const help = async () => cardText((await stage.client.say(sara, chat, 'hjälp')).replies[0]?.card);
    expect(await help()).toContain('”som Eva Ek”');
    await stage.say(sara, chat, 'som Bo Dahl');
    expect(await help()).toContain('Nu talar du som Bo Dahl.');
  });
});

it('nobody speaks or presses as another in a served bot', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samverka-roles-'));
  const [connector, authority] = await Promise.all([startConnector(), startTokenAuthority()]);
  const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';
  const env = { SAMVERKA_DATA: folder, PORT: '0', SAMVERKA_HOST: '127.0.0.1', SAMVERKA_TENANTS: tenant };
  const hosts = { SAMVERKA_SERVICE_HOSTS: '127.0.0.1' };
  const chat = direct(eva);
  let group = '';
  const serving = await startServing({
    settings: readSettings({ ...env, ...hosts, ...authorityEnvironment(authority) }),
    world: { milliseconds: Date.now, randomBytes: (count) => randomBytes(count) },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    credentials: fixedCredentials(authority.appId),
    prepare: async (store, now) => {
      const accounts = [{ tenant, id: eva.objectId ?? '', person: 'p3' }];
      const started = { type: 'meeting-started', meeting: 'm1' } as const;
      group = await foundIn(store, { now }, granby, [started], (contacts) => ({ ...contacts, accounts }));
    },
  });
  const client = createTeamsClient({
    connector,
    bot: `http://127.0.0.1:${serving.port}`,
    botId: `28:${authority.appId}`,
    authorization: () => authority.bearer(connector.service),
  });
  try {
    for (const text of ['som Bo Dahl:', 'som Bo Dahl', 'som Bo Dahl: jag är här'])
      expect(repliesText(await client.say(eva, chat, text))).toContain('Jag förstod inte ”som Bo Dahl');
    const pressed = await client.execute(eva, chat, 'check-in', { v: 1, group, meeting: 'm1' });
    expect(pressText(pressed)).toContain('Du är incheckad.');
  } finally {
    client.close();
    await serving.stop();
    await Promise.all([connector.close(), authority.close()]);
  }
  expect(present(await readGroup(folder, group))).toEqual(['Eva Ek']);
  await rm(folder, { recursive: true });
});
