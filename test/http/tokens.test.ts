import { startServedBot, tenant } from '../teams/started-bot.ts';
import type { Place, User } from '../teams-client.ts';
import { hmacSigner, type TokenAuthority, type TokenRecipe } from '../tokens.ts';

const eva: User = { id: '29:eva', name: 'Eva Ek', objectId: 'eeeeeeee-0000-4000-8000-000000000001' };
const chat: Place = { id: '19:chatt@thread.v2', kind: 'groupChat' };
const now = Math.floor(Date.now() / 1000);

let bot: Awaited<ReturnType<typeof startServedBot>>;
beforeAll(async () => {
  // The SDK prints bad signatures there itself.
  Object.assign(console, { error: () => undefined });
  bot = await startServedBot();
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.heard.length = 0;
});

function post(authorization: string | undefined, change: object = {}) {
  const activity = { ...bot.client.activity(eva, chat, { type: 'message', text: 'hej' }), ...change };
  return bot.client.post(activity, authorization === undefined ? {} : { authorization });
}

it('a good token is heard, and answered with the token of the bot', async () => {
  const { status } = await post(undefined);
  expect([status, bot.heard.length]).toEqual([200, 1]);
  expect(bot.connector.conversation(chat.id).messages).toMatchObject([{ text: 'hej' }]);
  expect([...bot.connector.authorizations]).toEqual(['Bearer token-of-the-bot']);
});

describe('a request is refused without a word', () => {
  it.each([
    ['without a token', ''],
    ['with a scheme alone', 'Bearer'],
    ['with another scheme', 'Basic c2FtdmVya2E6eA=='],
    ['with something that is no token', 'Bearer abc.def'],
    ['with parts that are no JSON', 'Bearer YWJj.ZGVm.Z2hp'],
    ['with claims that are no object', 'Bearer bnVsbA.bnVsbA.Z2hp'],
    ['with an endless token', `Bearer ${'a'.repeat(9000)}.b.c`],
  ])('%s', async (_what, authorization) => {
    const answer = await post(authorization);
    expect([answer.status, answer.body, bot.heard.length]).toEqual([401, '', 0]);
  });

  it.each<[string, (authority: TokenAuthority) => TokenRecipe]>([
    ['expired', () => ({ claims: { exp: now - 600 } })],
    ['not valid yet', () => ({ claims: { nbf: now + 900 } })],
    ['valid for ever', () => ({ claims: { exp: undefined } })],
    ['valid until a word', () => ({ claims: { exp: 'tomorrow' } })],
    ['for another bot', () => ({ claims: { aud: '99999999-2222-4333-8444-555555555555' } })],
    ['for several bots', ({ appId }) => ({ claims: { aud: [appId, 'other'] } })],
    ['for nobody', () => ({ claims: { aud: undefined } })],
    ['from another issuer', () => ({ claims: { iss: 'https://issuer.example' } })],
    [
      "from the emulator's issuer",
      () => ({ claims: { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' } }),
    ],
    ['from nobody', () => ({ claims: { iss: undefined } })],
    ['of another bot', () => ({ claims: { ver: '1.0', appid: 'another-bot' } })],
    ['without a connector', () => ({ claims: { serviceurl: undefined } })],
    [
      'for a connector that is not on the list',
      () => ({ claims: { serviceurl: 'https://connector.example/' } }),
    ],
    ['for a connector by plain http', () => ({ claims: { serviceurl: 'http://smba.trafficmanager.net/' } })],
    ['signed by nobody', () => ({ header: { alg: 'none' }, sign: () => '' })],
    ['signed by nobody, with something there', () => ({ header: { alg: 'none' } })],
    ['signed with our public key', ({ key }) => ({ header: { alg: 'HS256' }, sign: hmacSigner(key) })],
    ['signed with our public key, called RS256', ({ key }) => ({ sign: hmacSigner(key) })],
    ['with a broken signature', () => ({ sign: () => 'AAAA' })],
    [
      'with the signature of another token',
      () => ({ sign: () => bot.authority.bearer('x').split('.')[2] ?? '' }),
    ],
    ["signed by a stranger under the authority's key id", ({ strangerKey }) => ({ key: strangerKey })],
    ['signed with an unknown key', () => ({ header: { kid: 'unknown' } })],
    ['signed with an unnamed key', () => ({ header: { kid: undefined } })],
    ["signed with another channel's key", ({ otherChannelKey }) => ({ key: otherChannelKey })],
  ])('with a token %s', async (_what, recipe) => {
    const authorization = bot.authority.bearer(bot.connector.service, recipe(bot.authority));
    const answer = await post(authorization);
    expect([answer.status, answer.body, bot.heard.length]).toEqual([401, '', 0]);
    expect(Object.keys(answer.headers).sort()).toEqual([
      'cache-control',
      'connection',
      'content-length',
      'date',
      ...('keep-alive' in answer.headers ? ['keep-alive'] : []),
    ]);
  });

  it.each<[string, object]>([
    ['that names no connector', { serviceUrl: undefined }],
    ['that names another connector', { serviceUrl: 'http://127.0.0.1:1/' }],
    ['that names a connector off the list', { serviceUrl: 'https://connector.example/' }],
    ['that names no channel', { channelId: undefined }],
    ['from another channel', { channelId: 'webchat' }],
    ['from the emulator', { channelId: 'emulator' }],
    ['from the channel for own networks', { channelId: 'AseChannel' }],
    ['to another bot', { recipient: { id: '28:another' } }],
    [
      'from a tenant that is not served',
      { conversation: { id: 'c', tenantId: 'cccccccc-0000-4000-8000-000000000009' } },
    ],
    ['from no tenant', { conversation: { id: 'c' }, channelData: {} }],
  ])('with a good token and an activity %s', async (_what, change) => {
    const answer = await post(undefined, change);
    expect([answer.status, answer.body, bot.heard.length]).toEqual([403, '', 0]);
  });

  it('with a good token and a foreign serviceUrl, and no token of the bot leaves', async () => {
    const before = bot.connector.requests();
    await post(undefined, { serviceUrl: 'https://connector.example/' });
    expect(bot.connector.requests()).toBe(before);
  });
});

it('speaking as another member works in local mode only', async () => {
  await bot.client.say(eva, chat, 'som Bo Dahl: beslut 7: ja');
  expect(bot.heard[0]?.what).toEqual({ kind: 'message', text: 'som Bo Dahl: beslut 7: ja', mentioned: true });
});

it('a tenant told only beside the conversation is the host', async () => {
  await post(undefined, { conversation: { id: chat.id, conversationType: 'groupChat' } });
  expect(bot.heard[0]?.conversation.tenant).toBe(tenant);
});

it('a token is looked up once and trusted for a while', async () => {
  const authorization = bot.authority.bearer(bot.connector.service);
  const before = bot.authority.requests();
  for (let round = 0; round < 5; round += 1) expect((await post(authorization)).status).toBe(200);
  expect(bot.authority.requests()).toBe(before);
});
