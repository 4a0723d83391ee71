import type { Sent } from '../../src/bot/outbox/messenger.ts';
import type { AdaptiveCard } from '../../src/cards/kit/template.ts';
import type { Address } from '../../src/store/store.ts';
import { type StartedBot, startLocalBot, tenant } from './started-bot.ts';

const card: AdaptiveCard = {
  type: 'AdaptiveCard',
  version: '1.4',
  body: [{ type: 'TextBlock', text: 'Möte' }],
};
const eva = { tenant, id: 'eeeeeeee-0000-4000-8000-000000000001' };

let bot: StartedBot;
let address: Address;
beforeAll(async () => {
  bot = await startLocalBot({ teams: { timeout: 300 } });
  address = {
    service: bot.connector.service,
    tenant,
    conversation: '19:gruppen@thread.tacv2',
    bot: '28:samverka',
    channelId: 'msteams',
  };
  bot.connector.setRoster(address.conversation, [
    { id: '29:eva', objectId: eva.id, name: 'Eva Ek', email: 'eva.ek@granby.example' },
    { id: '29:bo', objectId: 'bo', name: 'Bo Dahl' },
  ]);
});
afterAll(() => bot.stop());

function idOf(sent: Sent): string {
  if (sent.kind !== 'sent') throw new Error(`not sent: ${sent.why}`);
  return sent.activity;
}

describe('sending', () => {
  it('makes a new post, or a reply in a thread', async () => {
    const root = idOf(await bot.messenger.send(address, { card, text: 'Möte' }));
    const reply = idOf(await bot.messenger.send(address, { text: 'Välkommen' }, root));
    expect(bot.connector.everything()).toMatchObject([
      { id: root, conversation: address.conversation, card, summary: 'Möte' },
      { id: reply, conversation: address.conversation, thread: root, text: 'Välkommen' },
    ]);
    expect(bot.connector.everything()[0]?.thread).toBeUndefined();
  });

  it('mentions people by their account, and escapes everything else', async () => {
    const text = '<at>Eva Ek</at>: du <b>ansvarar</b> & svarar\nsenast i mars';
    const sent = await bot.messenger.send(address, { text, mentions: [{ account: eva, name: 'Eva Ek' }] });
    expect(bot.connector.everything().find(({ id }) => id === idOf(sent))?.activity).toMatchObject({
      textFormat: 'xml',
      text: '<at>Eva Ek</at>: du &lt;b&gt;ansvarar&lt;/b&gt; &amp; svarar<br>senast i mars',
      entities: [{ type: 'mention', text: '<at>Eva Ek</at>', mentioned: { id: eva.id, name: 'Eva Ek' } }],
    });
  });

  it('to an address that is not allowed sends nothing', async () => {
    const before = bot.connector.requests();
    const sent = await bot.messenger.send(
      { ...address, service: 'https://connector.example/' },
      { text: 'x' },
    );
    expect(sent).toMatchObject({ kind: 'refused', final: true });
    expect(bot.connector.requests()).toBe(before);
  });
});

describe('editing', () => {
  it('changes what stands', async () => {
    const id = idOf(await bot.messenger.send(address, { text: 'före' }));
    expect(await bot.messenger.edit(address, id, { text: 'efter' })).toEqual({ kind: 'sent', activity: id });
    expect(bot.connector.everything().find((posted) => posted.id === id)).toMatchObject({
      text: 'efter',
      edits: 1,
    });
  });

  it('of what is gone is refused for good', async () => {
    expect(await bot.messenger.edit(address, 'gone', { text: 'x' })).toMatchObject({
      kind: 'refused',
      status: 404,
      final: true,
    });
  });
});

describe('how a send ended', () => {
  it.each([
    [
      { status: 429, retryAfter: 7 },
      { kind: 'refused', status: 429, final: false, retryAfter: 7000 },
    ],
    [{ status: 429 }, { kind: 'refused', status: 429, final: false }],
    [{ status: 412 }, { kind: 'refused', status: 412, final: false }],
    [{ status: 502 }, { kind: 'refused', status: 502, final: false }],
    [
      { status: 503, retryAfter: 1 },
      { kind: 'refused', status: 503, final: false, retryAfter: 1000 },
    ],
    [{ status: 504 }, { kind: 'refused', status: 504, final: false }],
    [{ status: 400 }, { kind: 'refused', status: 400, final: true }],
    [{ status: 401 }, { kind: 'refused', status: 401, final: false }],
    [{ status: 403 }, { kind: 'refused', status: 403, final: true }],
    [{ status: 404 }, { kind: 'refused', status: 404, final: true }],
    [{ status: 413 }, { kind: 'refused', status: 413, final: true }],
    [{ status: 500 }, { kind: 'uncertain' }],
    [{ status: 307 }, { kind: 'refused', status: 307, final: true }],
    [{ drop: 'reset' as const }, { kind: 'uncertain' }],
    [{ drop: 'silent' as const }, { kind: 'uncertain' }],
    [{ drop: 'reset' as const, done: true }, { kind: 'uncertain' }],
  ])('%o is told as %o, after one attempt', async (how, expected) => {
    for (const operation of ['send', 'edit'] as const) {
      const stop = bot.connector.trouble({ how, on: operation, times: 9 });
      const before = bot.connector.requests();
      const sent =
        operation === 'send'
          ? await bot.messenger.send(address, { text: 'x' })
          : await bot.messenger.edit(address, '1700000000001', { text: 'x' });
      stop();
      expect(sent).toMatchObject(expected);
      expect(bot.connector.requests() - before).toBe(1);
    }
  });

  it('a connector that nobody listens on never heard it', async () => {
    const sent = await bot.messenger.send({ ...address, service: 'http://127.0.0.1:1/' }, { text: 'x' });
    expect(sent).toMatchObject({ kind: 'refused', final: false, why: 'ECONNREFUSED' });
  });
});

describe('people', () => {
  it('are read from the roster with their e-mail', async () => {
    expect(await bot.messenger.member(address, eva)).toEqual({
      account: eva,
      name: 'Eva Ek',
      email: 'eva.ek@granby.example',
      role: 'user',
    });
  });

  it.each([
    [{ role: 'owner' }, 'owner'],
    [{ role: 'Owner' }, 'owner'],
    [{ role: 'guest' }, 'guest'],
    [{ role: 'anonymous' }, 'anonymous'],
    [{ role: 'owner', tenant: 'bbbbbbbb-0000-4000-8000-000000000002' }, 'guest'],
    [{ userName: 'lo_annan.example#EXT#@granby.example' }, 'guest'],
    [{ role: 'something' }, undefined],
  ])('whom Teams tells of as %j are known by their part', async (told, role) => {
    const place = { ...address, conversation: '19:roller@thread.tacv2' };
    bot.connector.setRoster(place.conversation, [{ id: '29:lo', objectId: 'lo', name: 'Lo Lund', ...told }]);
    expect((await bot.messenger.member(place, { tenant, id: 'lo' }))?.role).toBe(role);
    expect((await bot.messenger.members(place))?.[0]?.role).toBe(role);
  });

  it('who are not in the roster, or when it is not to be had, are unknown', async () => {
    expect(await bot.messenger.member(address, { tenant, id: 'nobody' })).toBeUndefined();
    bot.connector.trouble({ how: { status: 503 } });
    expect(await bot.messenger.member(address, eva)).toBeUndefined();
  });

  it('are found in the whole roster where the connector does not know object ids', async () => {
    bot.connector.trouble({ how: { status: 404 }, on: 'member' });
    expect((await bot.messenger.member(address, eva))?.email).toBe('eva.ek@granby.example');
  });

  it('are counted', async () => {
    expect(await bot.messenger.members(address)).toHaveLength(2);
    bot.connector.trouble({ how: { status: 403 } });
    expect(await bot.messenger.members(address)).toBeUndefined();
  });

  it('are written to directly, where the app can reach them', async () => {
    const personal = await bot.messenger.openPersonal(address, eva);
    expect(personal).toEqual({ ...address, conversation: bot.connector.personalWith(eva.id) });
    expect(await bot.messenger.openPersonal(address, eva)).toEqual(personal);
    bot.connector.withoutApp('bo');
    expect(await bot.messenger.openPersonal(address, { tenant, id: 'bo' })).toBeUndefined();
  });
});
