import type { Reply } from '../../src/bot/turns/incoming.ts';
import type { AdaptiveCard } from '../../src/cards/kit/template.ts';
import type { Place, User } from '../teams-client.ts';
import { faultText, type StartedBot, startLocalBot, tenant } from './started-bot.ts';

const eva: User = { id: '29:eva', name: 'Eva Ek', objectId: 'EEEEEEEE-0000-4000-8000-000000000001' };
const channel: Place = { id: '19:gruppen@thread.tacv2', kind: 'channel', team: '19:team@thread.tacv2' };
const chat: Place = { id: '19:chatt@thread.v2', kind: 'groupChat' };
const meeting: Place = { id: '19:meeting_x@thread.v2', kind: 'meeting' };
const direct: Place = { id: 'a:eva', kind: 'personal' };

const card: AdaptiveCard = {
  type: 'AdaptiveCard',
  version: '1.4',
  body: [
    { type: 'TextBlock', text: 'Möte' },
    { type: 'Input.Text', id: 'note', value: 'as it was' },
  ],
  actions: [{ type: 'Action.Execute', title: 'Jag är här', verb: 'check-in', data: { v: 1, group: 'g' } }],
};

let bot: StartedBot;
let reply: Reply = { kind: 'none' };
beforeAll(async () => {
  bot = await startLocalBot({
    handle: async () => {
      if (reply.kind === 'text' && reply.text === 'throw') throw new Error('secret of Eva Ek');
      return reply;
    },
  });
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.heard.length = 0;
  bot.logged.length = 0;
});

describe('what is said', () => {
  it('comes to the bot without its own mention, with account, language and address', async () => {
    reply = { kind: 'text', text: 'svar' };
    const turn = await bot.client.say(eva, channel, 'visa dagordningen', { thread: '1700' });
    expect(turn.status).toBe(200);
    expect(bot.heard).toEqual([
      {
        id: `${channel.id}|${turn.activityId}`,
        at: expect.stringMatching(/^\d{4}-/),
        conversation: { id: channel.id, kind: 'channel', tenant, thread: '1700', team: channel.team },
        sender: {
          account: { tenant, id: eva.objectId?.toLowerCase() },
          name: 'Eva Ek',
          language: 'sv',
        },
        address: {
          service: bot.connector.service,
          tenant,
          conversation: channel.id,
          bot: '28:samverka',
          channelId: 'msteams',
        },
        what: { kind: 'message', text: 'visa dagordningen', mentioned: true },
      },
    ]);
  });

  it.each([
    [direct, 'personal'],
    [chat, 'group-chat'],
    [meeting, 'meeting-chat'],
    [channel, 'channel'],
  ])('in %o is known as said in a %s', async (place, kind) => {
    await bot.client.say(eva, place, 'hej', { mention: false });
    expect(bot.heard[0]?.conversation.kind).toBe(kind);
    expect(bot.heard[0]?.what).toEqual({ kind: 'message', text: 'hej', mentioned: kind === 'personal' });
  });

  it('by an anonymous participant has no account', async () => {
    await bot.client.say({ id: '8:anon', name: 'Ordföranden' }, meeting, 'hej');
    expect(bot.heard[0]?.sender).toEqual({ name: 'Ordföranden', language: 'sv' });
  });

  it('by someone from another tenant carries that tenant', async () => {
    await bot.client.say({ ...eva, tenant: 'BBBBBBBB-0000-4000-8000-000000000002' }, chat, 'hej');
    expect(bot.heard[0]?.sender.account?.tenant).toBe('bbbbbbbb-0000-4000-8000-000000000002');
    expect(bot.heard[0]?.conversation.tenant).toBe(tenant);
  });

  it('as somebody, in local mode, is spoken by that member', async () => {
    await bot.client.say(eva, chat, 'som Bo Dahl: beslut 7: ja');
    expect(bot.heard[0]?.what).toEqual({
      kind: 'message',
      text: 'beslut 7: ja',
      mentioned: true,
      as: 'Bo Dahl',
    });
  });

  it('by the bot itself is not heard', async () => {
    await bot.client.say({ id: '28:samverka', name: 'Samverka' }, chat, 'hej');
    expect(bot.heard).toEqual([]);
  });
});

describe('an answer', () => {
  it('is plain text in the same thread', async () => {
    reply = { kind: 'text', text: 'Rad 1\n**inte fet** ${x}' };
    const { replies } = await bot.client.say(eva, channel, 'visa', { thread: '1700' });
    expect(replies).toMatchObject([
      { conversation: channel.id, thread: '1700', text: 'Rad 1\n**inte fet** ${x}' },
    ]);
    expect(replies[0]?.activity).toMatchObject({ textFormat: 'plain' });
  });

  it('with a card carries its text for notifications only', async () => {
    reply = { kind: 'card', card, text: 'Möte' };
    const { replies } = await bot.client.say(eva, chat, 'visa');
    expect(replies).toMatchObject([{ card, summary: 'Möte' }]);
    expect(replies[0]?.text).toBeUndefined();
    expect(bot.connector.conversation(chat.id).picture).toContain(
      'Möte\n  Input.Text: as it was\n  [Jag är här]',
    );
  });

  it('that is nothing posts nothing', async () => {
    reply = { kind: 'none' };
    const { status, replies } = await bot.client.say(eva, chat, 'hej');
    expect([status, replies]).toEqual([200, []]);
  });
});

describe('a press', () => {
  it('carries verb, data and inputs, and is answered with the card within the answer', async () => {
    reply = { kind: 'card', card, text: 'Möte' };
    const { replies } = await bot.client.say(eva, channel, 'visa');
    const posted = replies[0];
    if (posted === undefined) throw new Error('no card');
    const turn = await bot.client.press(eva, channel, posted, 'Jag är här', { extra: 'x' });
    expect(turn).toMatchObject({ status: 200, card, replies: [] });
    expect(bot.heard[1]).toMatchObject({
      id: `${channel.id}|${turn.activityId}`,
      what: {
        kind: 'press',
        verb: 'check-in',
        data: { v: 1, group: 'g', note: 'as it was', extra: 'x' },
        invoke: true,
      },
    });
  });

  it('can be answered with a short text', async () => {
    reply = { kind: 'toast', text: 'Sparat.' };
    expect(await bot.client.execute(eva, chat, 'check-in', {})).toMatchObject({
      status: 200,
      toast: 'Sparat.',
    });
  });

  it('in a client without Execute means the same and is answered with a message', async () => {
    reply = { kind: 'toast', text: 'Sparat.' };
    const { status, replies } = await bot.client.press(eva, chat, card, 'check-in', {}, { submit: true });
    expect(status).toBe(200);
    expect(bot.heard[0]?.what).toEqual({
      kind: 'press',
      verb: 'check-in',
      data: { v: 1, group: 'g', note: 'as it was' },
      invoke: false,
    });
    expect(replies).toMatchObject([{ text: 'Sparat.' }]);
  });

  it('keeps nothing that could reach a prototype', async () => {
    const body = bot.client.activity(eva, chat, { type: 'invoke', name: 'adaptiveCard/action' });
    const forged = JSON.stringify({
      ...body,
      value: { action: { verb: 'x', data: { a: 1 } } },
    }).replace('"a":1', '"a":1,"__proto__":{"polluted":true}');
    await bot.client.post(forged);
    const what = bot.heard[0]?.what;
    expect(what).toMatchObject({ data: { a: 1 } });
    expect(what?.kind === 'press' && Object.keys(Object(what.data))).toEqual(['a']);
  });

  it('refresh that Teams makes by itself is a press like others', async () => {
    reply = { kind: 'card', card, text: '' };
    const value = {
      action: { type: 'Action.Execute', verb: 'show-notice', data: { v: 1 } },
      trigger: 'automatic',
    };
    expect(await bot.client.execute(eva, chat, 'show-notice', { v: 1 }, { extra: { value } })).toMatchObject({
      card,
    });
  });
});

describe('what changes afterwards', () => {
  beforeEach(() => {
    reply = { kind: 'none' };
  });

  it.each([direct, chat, channel])('an edited message names what it was said as: %o', async (place) => {
    const { activityId } = await bot.client.say(eva, place, 'beslut 7: ja', { thread: '1700' });
    await bot.client.edit(eva, place, activityId, 'beslut 7: nej');
    await bot.client.edit(eva, place, activityId, 'beslut 7: kanske');
    const [said, edited, again] = bot.heard;
    expect(edited?.what).toEqual({ kind: 'message-edited', original: said?.id, text: 'beslut 7: nej' });
    expect(new Set([said?.id, edited?.id, again?.id]).size).toBe(3);
  });

  it('a deleted message names what it was said as', async () => {
    const { activityId } = await bot.client.say(eva, direct, 'beslut 7: ja');
    await bot.client.erase(eva, direct, activityId);
    expect(bot.heard[1]?.what).toEqual({ kind: 'message-deleted', original: bot.heard[0]?.id });
  });

  it('a message that stands there again after all reads as it does now, and keeps no id of the direct chat', async () => {
    await bot.client.say(eva, direct, 'beslut 7: ja', { activityId: 'a-1' });
    await bot.client.post(
      bot.client.activity(eva, direct, {
        type: 'messageUpdate',
        id: 'a-1',
        text: 'beslut 7: ja',
        channelData: { eventType: 'undeleteMessage' },
      }),
    );
    const [said, again] = bot.heard;
    expect(said?.id).toMatch(/\|a-1$/u);
    expect(said?.id).not.toContain(direct.id);
    expect(again?.what).toEqual({ kind: 'message-edited', original: said?.id, text: 'beslut 7: ja' });
  });

  it('people who leave a team or chat, and come, are named by their object ids', async () => {
    await bot.client.leave(eva, channel);
    await bot.client.join(eva, chat);
    expect(bot.heard.map(({ what }) => what)).toEqual([
      { kind: 'member-left', members: [{ id: eva.objectId?.toLowerCase() }] },
      { kind: 'member-joined', members: [{ id: eva.objectId?.toLowerCase() }] },
    ]);
    expect(bot.heard[0]?.conversation).toMatchObject({
      id: channel.team,
      kind: 'channel',
      team: channel.team,
    });
  });

  it('someone may leave of whom Teams tells only an id of its own', async () => {
    await bot.client.leave({ id: '29:someone', name: '' }, chat);
    expect(bot.heard[0]?.what).toEqual({ kind: 'member-left', members: [{}] });
  });
});

describe('other activities', () => {
  it('tell of being added, removed, and of a deleted channel', async () => {
    reply = { kind: 'none' };
    await bot.client.install(eva, channel);
    await bot.client.uninstall(eva, channel);
    await bot.client.deleteChannel(eva, channel);
    expect(bot.heard.map(({ what }) => what.kind)).toEqual([
      'installed',
      'uninstalled',
      'conversation-deleted',
    ]);
    expect(bot.heard[2]?.conversation.id).toBe(channel.id);
  });

  it.each([
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
    { type: 'messageUpdate', text: 'ändrat' },
    { type: 'messageDelete' },
    { type: 'typing' },
    { type: 'event', name: 'application/vnd.microsoft.meetingStart' },
    { type: 'conversationUpdate', membersAdded: [{ id: '29:someone' }] },
    // Teams tells of the app being added twice over; it is greeted once.
    { type: 'conversationUpdate', membersAdded: [{ id: '28:samverka' }] },
    { type: 'installationUpdate', action: 'add-upgrade' },
    { type: 'something-new' },
  ])('are passed over in silence: %o', async (fields) => {
    const { status } = await bot.client.post(bot.client.activity(eva, chat, fields));
    expect([status, bot.heard]).toEqual([200, []]);
  });

  it('that ask for what there is not are told so', async () => {
    const { status } = await bot.client.post(
      bot.client.activity(eva, chat, { type: 'invoke', name: 'composeExtension/query' }),
    );
    expect([status, bot.heard]).toEqual([501, []]);
  });
});

describe('a fault', () => {
  it('in a message is apologised for once, and logged without words or names', async () => {
    reply = { kind: 'text', text: 'throw' };
    const { status, replies } = await bot.client.say(eva, chat, 'hemligt');
    expect(status).toBe(200);
    expect(replies.map(({ text }) => text)).toEqual([faultText]);
    expect(JSON.stringify(bot.logged)).toContain('a turn failed');
    expect(JSON.stringify(bot.logged)).not.toMatch(/Eva|hemligt|secret/);
  });

  it('in a press is apologised for in the answer', async () => {
    reply = { kind: 'text', text: 'throw' };
    expect(await bot.client.execute(eva, chat, 'check-in', {})).toMatchObject({
      status: 200,
      toast: faultText,
    });
  });
});

describe('a reply that Teams does not take', () => {
  beforeEach(() => {
    reply = { kind: 'text', text: 'svar' };
  });

  it('is sent again while the turn has time', async () => {
    bot.connector.trouble({ how: { status: 429, retryAfter: 0 }, on: 'send' });
    bot.connector.trouble({ how: { status: 503 }, on: 'send' });
    const before = bot.connector.requests('send');
    const { replies } = await bot.client.say(eva, chat, 'visa');
    expect([replies.length, bot.connector.requests('send') - before]).toEqual([1, 3]);
  });

  it.each([
    ['an answer that asks for more time than there is', { status: 429, retryAfter: 3600 }],
    ['a final no', { status: 403 }],
    ['an answer that leaves it open', { status: 500 }],
    ['a broken connection', { drop: 'reset' as const }],
  ])('is given up after %s, and never sent twice', async (_what, how) => {
    bot.connector.trouble({ how, on: 'send' });
    const before = bot.connector.requests('send');
    const { status, replies } = await bot.client.say(eva, chat, 'visa');
    expect([status, replies.length, bot.connector.requests('send') - before]).toEqual([200, 0, 1]);
    expect(JSON.stringify(bot.logged)).toContain('a reply was not sent');
  });
});
