import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleGroup } from '../../src/cli/sample-group.ts';
import { readGroup } from '../../src/store/check-folder.ts';
import { cardText } from '../card-text.ts';
import { type Running, samverka, startSamverka } from '../cli/samverka.ts';
import { type FakeConnector, startConnector } from '../connector.ts';
import { createTeamsClient, type Place, type TeamsClient, type User } from '../teams-client.ts';
import { pressText, repliesText } from './stage.ts';

/** Stories of the process itself: ended politely in the middle of turns, and killed in the middle of sending. */
const start = '2027-02-12T12:45:00+01:00';
const file = sampleGroup(new Date(start).toISOString());
const channel: Place = { id: '19:ekbygden@thread.tacv2', kind: 'channel' };
const users: readonly User[] = file.persons.map(({ name }, index) => ({
  id: `29:${index}`,
  name,
  objectId: `abababab-0000-4000-8000-${String(index).padStart(12, '0')}`,
}));
const secretary = users.find(({ name }) => name === file.roles?.secretary) ?? { id: '', name: '' };
const chat: Place = { id: 'a:secretary', kind: 'personal' };

let folder = '';
let connector: FakeConnector;
let running: Running[] = [];
let clients: TeamsClient[] = [];
let env: Record<string, string> = {};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samverka-ended-'));
  env = { SAMVERKA_DATA: join(folder, 'data'), PORT: '0', SAMVERKA_NOW: start };
  connector = await startConnector();
  connector.setRoster(
    channel.id,
    users.map(({ id, name, objectId = '' }, index) => ({
      id,
      name,
      objectId,
      email: file.persons[index]?.email ?? '',
    })),
  );
  [running, clients] = [[], []];
});
afterEach(async () => {
  for (const client of clients) client.close();
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.map(({ ended }) => ended));
  await connector.close();
  await rm(folder, { recursive: true, force: true });
});

async function serve(): Promise<{ readonly server: Running; readonly client: TeamsClient }> {
  const server = startSamverka(['serve'], env, folder);
  running.push(server);
  const said = await server.says(/"port":\d+.*"listening"/u);
  const client = createTeamsClient({ connector, bot: `http://127.0.0.1:${/"port":(\d+)/u.exec(said)?.[1]}` });
  clients.push(client);
  return { server, client };
}

/** A group with a meeting that runs, and the id it has. */
async function begun(client: TeamsClient): Promise<string> {
  await writeFile(join(folder, 'grupp.json'), JSON.stringify(file));
  const added = await samverka(['group', 'add', 'grupp.json'], env, folder);
  const code = /[A-Z2-9]{5}-[A-Z2-9]{5}/u.exec(added.out)?.[0];
  await client.say(secretary, channel, `koppla ${code}`);
  for (const user of users) await client.say(user, channel, 'nästa möte');
  await client.say(secretary, chat, 'start');
  const list = await samverka(['group', 'list'], env, folder);
  return list.out.split(/\s/u)[0] ?? '';
}

it('asked to end in the middle of turns, it finishes what it acknowledges', async () => {
  const { server, client } = await serve();
  const group = await begun(client);
  const before = (await readGroup(join(folder, 'data'), group)).version;
  const acknowledged: string[] = [];
  let asked = false;
  const orders = Array.from({ length: 60 }, async (_, index) => {
    const text = `Beslut nummer ${index}`;
    const turn = await client.say(secretary, chat, `beslut 1: ${text}`).catch(() => undefined);
    if (turn !== undefined && repliesText(turn).includes('sparat')) acknowledged.push(text);
    if (acknowledged.length < 5 || asked) return;
    // Once: whoever asks twice does not want to wait.
    asked = true;
    server.child.kill('SIGTERM');
  });
  await Promise.all(orders);
  expect(await server.ended).toMatchObject({ code: 0, err: '' });
  const book = await readGroup(join(folder, 'data'), group);
  const saved = book.meetings.flatMap(({ decisions }) => decisions.map(({ text }) => text));
  expect(acknowledged.length).toBeGreaterThanOrEqual(5);
  expect(book.version).toBeGreaterThan(before);
  expect(acknowledged.filter((text) => !saved.includes(text))).toEqual([]);
  expect((await samverka(['check'], env, folder)).out).toContain(' 0 faults');
});

it('asked to end while a turn waits for Teams, it waits for that turn', async () => {
  const { server, client } = await serve();
  await begun(client);
  connector.trouble({ on: 'send', conversation: chat.id, how: { delay: 500 } });
  const sends = connector.requests('send');
  const turn = client.say(secretary, chat, 'beslut 1: Det sista.');
  await connector.until(() => connector.requests('send') > sends);
  server.child.kill('SIGTERM');
  const { status, replies } = await turn;
  expect(status).toBe(200);
  expect(replies).toHaveLength(1);
  expect(await server.ended).toMatchObject({ code: 0 });
});

it('killed between sending and sent, it asks the secretary and sends nothing twice by itself', async () => {
  const first = await serve();
  await begun(first.client);
  const before = connector.requests('send');
  connector.trouble({ on: 'send', conversation: channel.id, how: { drop: 'silent', done: true } });
  await first.client.say(secretary, chat, 'skicka dagordningen');
  const agenda = () =>
    connector
      .conversation(channel.id)
      .messages.filter(({ card }) => cardText(card).startsWith('Dagordning\n'));
  await connector.until(() => agenda().length === 1 && connector.requests('send') > before + 1);
  first.server.child.kill('SIGKILL');
  await first.server.ended;

  const second = await serve();
  const asked = () =>
    connector.conversation(chat.id).messages.filter(({ card }) => cardText(card).includes('Skicka igen'));
  await connector.until(() => asked().length > 0);
  expect(agenda()).toHaveLength(1);
  const [card] = asked();
  if (card === undefined) throw new Error('the secretary was not asked');
  expect(cardText(card.card)).toContain('Det är osäkert om det här kom fram:');
  expect(pressText(await second.client.press(secretary, chat, card, 'Skicka igen'))).toBe(
    'Jag skickar det igen.',
  );
  await connector.until(() => agenda().length === 2);
  second.server.child.kill('SIGTERM');
  expect(await second.server.ended).toMatchObject({ code: 0 });
  expect(agenda()).toHaveLength(2);
});
