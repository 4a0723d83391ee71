import { Agent } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type StartedBot, startLocalBot, startServedBot } from '../teams/started-bot.ts';
import { exchange, type Place, type User } from '../teams-client.ts';

const eva: User = { id: '29:eva', name: 'Eva Ek', objectId: 'eeeeeeee-0000-4000-8000-000000000001' };
const chat: Place = { id: '19:chatt@thread.v2', kind: 'groupChat' };
const json = { 'content-type': 'application/json' };

let bot: StartedBot;
const agent = new Agent();
beforeAll(async () => {
  bot = await startLocalBot({ http: { limits: { headers: 200, request: 300, check: 50, closing: 500 } } });
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.heard.length = 0;
});

const activity = (text: string) => bot.client.activity(eva, chat, { type: 'message', text });

describe('bodies', () => {
  it('of 100 KB of words with å, emoji and bidi come through to the letter', async () => {
    const text = `${'åäö👩‍👩‍👧‍👦\u202eשלום\u202c\n${x} **b** '.repeat(2100)}slut`;
    const { status } = await bot.client.post(activity(text));
    expect(status).toBe(200);
    expect(bot.heard[0]?.what).toMatchObject({ text });
  });

  it.each([
    ['over the cap', 1_100_000],
    ['far over the cap', 1_500_000],
  ])('%s are refused', async (_what, size) => {
    const { status, body } = await bot.client.post(activity('a'.repeat(size)));
    expect([status, body, bot.heard.length]).toEqual([413, '', 0]);
  });

  it.each(['gzip', 'deflate', 'br', 'identity', 'x'])('encoded as %s are refused', async (encoding) => {
    const body =
      encoding === 'gzip' ? gzipSync(JSON.stringify(activity('hej'))) : JSON.stringify(activity('hej'));
    const headers = { ...json, 'content-encoding': encoding };
    const answer = await exchange(agent, `${bot.origin}/api/messages`, body, headers);
    expect([answer.status, answer.body, bot.heard.length]).toEqual([415, '', 0]);
  });

  it.each([
    ['broken JSON', '{"type":"message","text":"hemligt'],
    ['nothing', ''],
    ['a word', '"hemligt"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ])('of %s are refused without an echo', async (_what, body) => {
    const answer = await exchange(agent, `${bot.origin}/api/messages`, body, json, 'POST');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect([answer.body, bot.heard.length]).toEqual(['', 0]);
  });

  it.each<[string, object]>([
    ['no type', { type: undefined }],
    ['a type that is no word', { type: { toString: 'x' } }],
    ['no sender', { from: undefined }],
    ['a sender without an id', { from: { name: 'Eva' } }],
    ['an endless id', { from: { id: 'x'.repeat(1000) } }],
    ['no conversation', { conversation: null }],
    ['a conversation that is a word', { conversation: '19:x' }],
    ['no recipient', { recipient: undefined }],
    ['text that is a list', { text: ['hej'] }],
    ['entities that are no list', { entities: { length: 1e9 } }],
    ['channel data that is a word', { channelData: 'x' }],
  ])('of an activity with %s are refused', async (_what, change) => {
    const answer = await bot.client.post({ ...activity('hej'), ...change });
    expect([answer.status, answer.body, bot.heard.length]).toEqual([400, '', 0]);
  });

  it('that never end are cut off', async () => {
    const head = `POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"type"`;
    expect(await untilClosed(head)).toMatch(/^(HTTP\/1\.1 408 |$)/);
    expect(bot.heard).toEqual([]);
  });

  it('that grow without an end are cut off', async () => {
    const head = `POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    expect(await untilClosed(head, chunk)).not.toContain('200 OK');
    expect(bot.heard).toEqual([]);
  });
});

it('headers that never end are cut off', async () => {
  expect(await untilClosed('POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A')).toMatch(
    /^(HTTP\/1\.1 408 |$)/,
  );
});

/** Sends a beginning, then the same again and again if given, and reads until the server closes. */
function untilClosed(beginning: string, again?: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(bot.port, '127.0.0.1', () => socket.write(beginning));
    let answer = '';
    const more = () => {
      if (again !== undefined && socket.writable) socket.write(again, more);
    };
    if (again !== undefined) socket.once('connect', more);
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

describe('routes', () => {
  it.each([
    ['GET', '/', 404],
    ['GET', '/nothing?secret=1', 404],
    ['GET', '/%zz', 400],
    ['GET', '/api/messages', 405],
    ['PUT', '/api/messages', 405],
    ['DELETE', '/api/messages', 405],
    ['GET', '/api/messages/../../etc/passwd', 404],
  ])('%s %s is %i, without a word', async (method, path, status) => {
    const answer = await exchange(agent, `${bot.origin}${path}`, undefined, {}, method);
    expect([answer.status === 404 && status === 400 ? 400 : answer.status, answer.body]).toEqual([
      status,
      '',
    ]);
    expect(answer.headers).not.toHaveProperty('server');
  });

  it('tell whether it lives and is ready', async () => {
    const alive = await exchange(agent, `${bot.origin}/healthz`, undefined, {});
    const ready = await exchange(agent, `${bot.origin}/readyz`, undefined, {});
    expect([alive.status, alive.body, ready.status, ready.body]).toEqual([
      200,
      '{"alive":true}',
      200,
      '{"ready":true}',
    ]);
  });

  it('tell shortly why it is not ready, and nothing of a fault', async () => {
    let why: 'store' | 'fault' = 'store';
    const other = await startLocalBot({
      http: {
        ready: async () => {
          if (why === 'fault') throw new Error('secret path /data');
          return { ready: false, why };
        },
      },
    });
    const store = await exchange(agent, `${other.origin}/readyz`, undefined, {});
    why = 'fault';
    const fault = await exchange(agent, `${other.origin}/readyz`, undefined, {});
    await other.stop();
    expect([store.status, store.body]).toEqual([503, '{"ready":false,"why":"store"}']);
    expect([fault.status, fault.body]).toEqual([500, '']);
  });
});

describe('floods', () => {
  it('of one person are refused, others are heard', async () => {
    const served = await startServedBot({ teams: { senderPace: { burst: 5, perSecond: 0.01 } } });
    const statuses: number[] = [];
    for (let round = 0; round < 8; round += 1)
      statuses.push((await served.client.say(eva, chat, 'hej')).status);
    const bo = { ...eva, id: '29:bo', objectId: 'bbbbbbbb-0000-4000-8000-000000000002' };
    const other = await served.client.say(bo, chat, 'hej');
    const refused = await served.client.say(eva, chat, 'hej');
    await served.stop();
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    expect([other.status, refused.status, refused.body, served.heard.length]).toEqual([200, 429, '', 6]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('of strangers are refused, but never the channel, though it comes from the same address', async () => {
    const served = await startServedBot({ http: { limits: { strangers: { burst: 3, perSecond: 0.01 } } } });
    const statuses: number[] = [];
    for (let round = 0; round < 6; round += 1)
      statuses.push((await served.client.post(activity('hej'), { authorization: 'Bearer x' })).status);
    const channel = await served.client.say(eva, chat, 'hej');
    await served.stop();
    expect([statuses, channel.status]).toEqual([[401, 401, 401, 429, 429, 429], 200]);
  });

  it('are no matter for forty persons at once', async () => {
    const served = await startServedBot();
    const turns = Array.from({ length: 40 }, (_, index) => {
      const person = { ...eva, id: `29:${index}`, objectId: `person-${index}` };
      return Array.from({ length: 5 }, () => served.client.execute(person, chat, 'check-in', { v: 1 }));
    });
    const statuses = (await Promise.all(turns.flat())).map(({ status }) => status);
    await served.stop();
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});

it('a server that closes lets the turn under way end', async () => {
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  let began: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => {
    began = resolve;
  });
  const other = await startLocalBot({
    handle: async () => {
      began();
      await gate;
      return { kind: 'text', text: 'klart' };
    },
    http: { limits: { closing: 10_000 } },
  });
  const turn = other.client.say(eva, chat, 'hej');
  await underWay;
  const closed = other.stop();
  go();
  expect((await turn).status).toBe(200);
  await closed;
});
