import { Agent } from 'node:http';
import { type StartedBot, startLocalBot } from '../teams/started-bot.ts';
import { exchange, type Place, type User } from '../teams-client.ts';

const eva: User = { id: '29:eva', name: 'Eva Ek', objectId: 'e' };
const chat: Place = { id: '19:chatt@thread.v2', kind: 'groupChat' };

let bot: StartedBot;
const agent = new Agent();
beforeAll(async () => {
  bot = await startLocalBot();
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.heard.length = 0;
});

const hello = () => bot.client.activity(eva, chat, { type: 'message', text: 'hej' });

it.each([{}, { host: 'localhost:3978' }, { host: '[::1]:3978' }, { 'content-type': 'application/json' }])(
  'a program on this machine is heard: %o',
  async (headers) => {
    expect((await bot.client.post(hello(), headers)).status).toBe(200);
    expect(bot.heard.length).toBe(1);
  },
);

it.each<[number, string, Record<string, string>]>([
  [403, 'a name that was bound to this machine', { host: 'samverka.example:3978' }],
  [403, 'a name that begins like loopback', { host: '127.0.0.1.example' }],
  [403, 'a name with something before it', { host: 'x@127.0.0.1' }],
  [403, 'an address of the network', { host: '192.168.0.2:3978' }],
  [403, 'a web page', { origin: 'https://page.example' }],
  [403, 'a web page on this machine', { origin: 'http://127.0.0.1:56150' }],
  [403, 'a web page without a name', { origin: 'null' }],
  [403, 'a browser that hides the page', { 'sec-fetch-site': 'cross-site' }],
  ...[
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'forwarded',
    'via',
    'x-real-ip',
    'x-original-host',
    'cf-connecting-ip',
    'true-client-ip',
  ].map((name): [number, string, Record<string, string>] => [
    403,
    `a tunnel (${name})`,
    { [name]: '203.0.113.9' },
  ]),
  [415, 'a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  [415, 'text, as a web page can send without asking', { 'content-type': 'text/plain' }],
  [415, 'a multipart form', { 'content-type': 'multipart/form-data; boundary=x' }],
  [415, 'something like JSON', { 'content-type': 'application/json-patch+json' }],
  [415, 'JSON in other letters', { 'content-type': 'application/json; charset=utf-16' }],
])('%i refuses %s', async (status, _what, headers) => {
  const answer = await bot.client.post(hello(), headers);
  expect([answer.status, answer.body, bot.heard.length]).toEqual([status, '', 0]);
});

it.each([
  'https://smba.trafficmanager.net/emea/',
  'http://192.168.0.2/',
  'http://127.0.0.1.example/',
  'http://localhost@page.example/',
  'file:///etc/passwd',
  'no address',
  '',
  undefined,
  7,
])('a connector off this machine is refused: %s', async (serviceUrl) => {
  const answer = await bot.client.post({ ...hello(), serviceUrl });
  expect([answer.status, answer.body, bot.heard.length]).toEqual([403, '', 0]);
});

it('a web page cannot ask beforehand either', async () => {
  const headers = { origin: 'https://page.example', 'access-control-request-method': 'POST' };
  const answer = await exchange(agent, `${bot.origin}/api/messages`, undefined, headers, 'OPTIONS');
  expect([answer.status, answer.body]).toEqual([403, '']);
  expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
});

it('even asking whether it lives is for this machine alone', async () => {
  const answer = await exchange(agent, `${bot.origin}/healthz`, undefined, { host: 'samverka.example' });
  expect(answer.status).toBe(403);
});
