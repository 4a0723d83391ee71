import type { GroupId } from '../../src/meetings/model/terms.ts';
import { cardText } from '../card-text.ts';
import type { Place, User } from '../teams-client.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, repliesText, type Stage } from './stage.ts';

const { sara, osten, eva, bo, nils } = people;
const english: User = { ...osten, locale: 'en-GB' };
const chat = direct(sara);

let stage: Stage;
let group: GroupId;
beforeAll(async () => {
  stage = await openStage('2027-02-12T13:00:00+01:00');
  stage.connector.setRoster(
    channel.id,
    roster.filter(({ name }) => name !== nils.name),
  );
  const added = await stage.addGroup(granby);
  group = added.group;
  await stage.say(sara, channel, `koppla ${added.code}`);
  await stage.say(osten, channel, 'nästa möte');
  await stage.say(sara, channel, 'skicka dagordningen');
  await stage.say(sara, chat, 'start');
  await stage.settled();
});
afterAll(() => stage.end());

async function today() {
  const meeting = (await stage.book(group)).meetings[0];
  if (meeting === undefined) throw new Error('the meeting is gone');
  return meeting;
}

async function texts(): Promise<readonly string[]> {
  return (await today()).decisions.filter(({ removed }) => !removed).map(({ text }) => text);
}

/** Does something that is to be of no effect. */
async function nothingSaved<T>(what: () => Promise<T>): Promise<T> {
  await stage.settled();
  const before = await stage.kept(group);
  const done = await what();
  await stage.settled();
  expect(await stage.kept(group)).toBe(before);
  return done;
}

describe('what is no activity', () => {
  const whole = () => stage.client.activity(sara, chat, { type: 'message', text: 'nästa' });
  const bodies: readonly (readonly [string, () => unknown])[] = [
    ['nothing', () => ''],
    ['no JSON', () => '{"type":'],
    ['null', () => null],
    ['a list', () => []],
    ['a text', () => '"hej"'],
    ['a number', () => 7],
    ['an empty object', () => ({})],
    ['no sender', () => ({ ...whole(), from: undefined })],
    ['a sender without an id', () => ({ ...whole(), from: { name: 'Sara Ström' } })],
    ['a sender that is a text', () => ({ ...whole(), from: 'sara' })],
    ['no recipient', () => ({ ...whole(), recipient: null })],
    ['no conversation', () => ({ ...whole(), conversation: undefined })],
    ['a conversation that is a list', () => ({ ...whole(), conversation: [] })],
    ['a conversation without an id', () => ({ ...whole(), conversation: { id: '' } })],
    ['an id without end', () => ({ ...whole(), id: 'x'.repeat(501) })],
    ['no type', () => ({ ...whole(), type: undefined })],
    ['a type that is a number', () => ({ ...whole(), type: 4 })],
    ['text that is an object', () => ({ ...whole(), text: { toString: 'start' } })],
    ['entities that are none', () => ({ ...whole(), entities: 'mention' })],
    ['channel data that is a text', () => ({ ...whole(), channelData: 'x' })],
    ['no service', () => ({ ...whole(), serviceUrl: undefined })],
    ['a service elsewhere', () => ({ ...whole(), serviceUrl: 'https://elsewhere.example/' })],
    ['a service that is no address', () => ({ ...whole(), serviceUrl: 'teams' })],
    ['more than a message may have', () => ({ ...whole(), text: 'å'.repeat(600_000) })],
    ['a press that is none', () => ({ ...whole(), type: 'invoke', name: 'adaptiveCard/action', value: 'x' })],
  ];
  it.each(bodies)('%s is refused without a word of why', async (_, body) => {
    const { status, body: text } = await nothingSaved(() => stage.client.post(body()));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).toBe('');
  });
});

describe('what is not said to us', () => {
  const passed: readonly (readonly [string, object])[] = [
    ['an edited message', { type: 'messageUpdate', text: 'beslut 1: Rådet säger upp alla.' }],
    ['a deleted message', { type: 'messageDelete' }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['someone who types', { type: 'typing' }],
    ['an event', { type: 'event', name: 'something', value: { a: 1 } }],
    ['a new kind of activity', { type: 'tomorrow' }],
    [
      'a word from ourselves',
      { type: 'message', text: 'start', from: { id: '28:samverka', name: 'Samverka' } },
    ],
  ];
  it.each(passed)('%s is passed over', async (_, fields) => {
    const posted = stage.connector.everything().length;
    const activity = stage.client.activity(sara, chat, fields);
    const { status } = await nothingSaved(() => stage.client.post(activity));
    expect(status).toBe(200);
    expect(stage.connector.everything()).toHaveLength(posted);
  });

  it('a bare mention is answered with what works', async () => {
    expect(await nothingSaved(() => stage.say(osten, channel, ''))).toBe('Det här fungerar här');
  });
});

describe('people’s words', () => {
  const words = [
    'Rådet beslutar:\n\n  1. att **inte** _godkänna_ ~~planen~~\n\t2. att återremittera [frågan](https://x.example)',
    '<b>Fet</b> & <script>alert("hej")</script> <at>Bo Dahl</at> &amp; &nbsp;slut',
    'Kostnaden är ${belopp} kronor, ${$root.secret} ${if(true, 1, 2)} $(x) {{y}}',
    '👩‍👩‍👧‍👦 🇸🇪 e\u0301 \u{1F468}\u{1F3FD}\u200D\u{1F680} ✅ — ”citat” ’apostrof’',
    'Svenska \u202Eesrever\u202C עברית العربية \u2066isolerat\u2069 slut',
    'C:\\temp\\ny "citat" \\n är ingen rad # rubrik\n> citat\n- lista\n| a | b |',
  ];
  const typed = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const huge = `${'Rådet godkänner årsredovisningen 🙂 i dess helhet.\n'.repeat(1960)}Slut.`;

  it('come to the record to the letter, however long', async () => {
    expect(huge.length).toBeGreaterThan(97_000);
    for (const text of [...words, huge]) {
      expect(await stage.say(sara, chat, `beslut 3: ${typed(text)}`)).toMatch(/^Beslutet är sparat: § 3/u);
    }
    expect(await texts()).toEqual([...words, huge]);
    await stage.restart();
    expect(await texts()).toEqual([...words, huge]);
  });

  it('of more than a text may have are refused whole, and said to be', async () => {
    const text = await nothingSaved(() => stage.say(sara, chat, `beslut 3: ${'x'.repeat(100_001)}`));
    expect(text).toBe(
      'Texten är 100001 tecken. Jag kan spara högst 100000. Korta den eller dela upp den. Inget är sparat.',
    );
  });

  it('stand in the summary as they were written, where nothing renders them', async () => {
    await stage.say(sara, chat, 'avsluta');
    await stage.say(sara, chat, 'klart');
    const asked = await stage.client.say(sara, chat, 'publicera');
    const card = asked.replies[0];
    if (card === undefined) throw new Error('publishing was not asked');
    expect(pressText(await stage.press(sara, chat, card, 'Publicera'))).toContain('publicerad');
    await stage.settled();
    const summary = stage.connector
      .conversation(channel.id)
      .messages.find((message) => cardText(message.card).includes('Preliminärt'));
    const shown = runsOf(summary?.card);
    for (const text of words) expect(shown.join('\n')).toContain(text);
    expect(shown.join('\n')).toContain('texten är förkortad här, men sparad i sin helhet');
    // Teams takes 100 KB, counted in UTF-16.
    expect(JSON.stringify(summary?.activity).length * 2).toBeLessThan(80 * 1024);
  });

  it('about a closed meeting are a correction or nothing', async () => {
    const text = await nothingSaved(() => stage.say(sara, chat, 'nästa'));
    expect(text).toContain('Inget');
    expect(text).not.toContain('undefined');
  });
});

/** All text in a card that no client renders as Markdown. */
function runsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(runsOf);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(runsOf);
  return 'type' in value && value.type === 'TextRun' && 'text' in value && typeof value.text === 'string'
    ? [value.text, ...inner]
    : inner;
}

describe('in a meeting that runs', () => {
  let other: Stage;
  let its: GroupId;
  const place: Place = chat;
  beforeAll(async () => {
    other = await openStage('2027-02-12T13:00:00+01:00');
    other.connector.setRoster(
      channel.id,
      roster.filter(({ name }) => name !== nils.name),
    );
    const added = await other.addGroup(granby);
    its = added.group;
    await other.say(sara, channel, `koppla ${added.code}`);
    for (const one of [osten, eva, bo]) await other.say(one, channel, 'nästa möte');
    await other.say(sara, place, 'start');
    await other.settled();
  });
  afterAll(() => other.end());

  async function meeting() {
    const [found] = (await other.book(its)).meetings;
    if (found === undefined) throw new Error('the meeting is gone');
    return found;
  }
  const keptBytes = () => other.kept(its);

  it.each([
    ['uppdrag 4: Eva tar fram en tidplan till 30 februari', '30 februari'],
    ['skjut fram 5 till 31 april', '31 april'],
    ['vilka möten är det 32 mars?', '32 mars'],
  ])('a date that does not exist is told, and nothing saved: %s', async (text, date) => {
    const before = await keptBytes();
    const said = await other.say(sara, place, text);
    expect(said).toContain(`Datumet ”${date}” finns inte. Inget är sparat.`);
    expect(await keptBytes()).toBe(before);
  });

  it.each([
    ['beslut 3:', /saknas text att spara\. Inget är sparat\./u],
    ['beslut 3:   \n  ', /saknas text att spara\. Inget är sparat\./u],
    [
      'beslut 99: Rådet godkänner.',
      /^Det finns ingen punkt 99\. Punkterna är 1, 2, 3, 4 och 5\. Inget är sparat\./u,
    ],
    ['notering 0: x', /^Det finns ingen punkt 0\..*Inget är sparat\./u],
    ['blå tåg i natten', /^Jag förstod inte ”blå tåg i natten”\. Inget är sparat\. Skriv till exempel /u],
    ['x'.repeat(90_000), /^Jag förstod inte ”x+.*Inget är sparat\./u],
    ['\u202E\u200B', /Inget är sparat\./u],
    ['__proto__', /^Jag förstod inte ”__proto__”\./u],
  ])('what cannot be done is told, and nothing saved (%#)', async (text, expected) => {
    const before = await keptBytes();
    const said = await other.say(sara, place, text);
    expect(said).toMatch(expected);
    expect(said.length).toBeLessThan(1_000);
    expect(await keptBytes()).toBe(before);
  });

  it('the answer is in the language of who asks, the posts in the group’s', async () => {
    expect(await other.say(english, direct(english), 'decision 99: The council agrees.')).toMatch(
      /^There is no item 99\..*Nothing is saved\./u,
    );
    expect(await other.say(osten, direct(osten), 'beslut 99: Rådet enas.')).toMatch(/Inget är sparat\.$/u);
    const done = await other.client.execute(english, channel, 'check-in', {
      v: 1,
      group: its,
      meeting: 'm1',
    });
    expect(pressText(done)).toContain('You are checked in.');
    await other.settled();
    expect(other.connector.conversation(channel.id).picture).toContain('1 av 6 är incheckade.');
  });

  it('the same message delivered twice happens once, and the second answer says so', async () => {
    const first = await other.client.say(sara, place, 'beslut 5: En gång.', { activityId: 'twice' });
    expect(repliesText(first)).toBe('Beslutet är sparat: § 5. Det är inte publicerat.');
    await other.client.say(sara, place, 'beslut 5: En gång.', { activityId: 'twice' });
    await other.restart();
    await other.client.say(sara, place, 'beslut 5: En gång.', { activityId: 'twice' });
    const replies = other.connector
      .conversation(place.id)
      .messages.map(({ text, summary }) => text ?? summary);
    expect(replies.slice(-2)).toEqual(Array(2).fill('Det är redan gjort. Inget är sparat två gånger.'));
    expect((await meeting()).decisions.map(({ text }) => text)).toEqual(['En gång.']);
  });

  it('the same message delivered at the same moment happens once', async () => {
    const say = () => other.client.say(sara, place, 'notering 5: Bara en gång.', { activityId: 'at-once' });
    const turns = await Promise.all([say(), say(), say(), say()]);
    expect(turns.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await meeting()).notes.map(({ text }) => text)).toEqual(['Bara en gång.']);
  });

  it.each([
    ['check-in', eva, {}],
    ['announce-late', bo, {}],
    ['decide-as-proposed', sara, { item: 'i4', n: 0 }],
    ['next-item', sara, { from: 'i1' }],
  ])('%s sent again under a new id happens once', async (verb, user, data) => {
    const press = () =>
      other.client.execute(user, direct(user), verb, { v: 1, group: its, meeting: 'm1', ...data });
    const first = await press();
    await other.settled();
    const before = await keptBytes();
    const again = await press();
    await other.settled();
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(await keptBytes()).toBe(before);
    expect(pressText(again)).toMatch(/Du är incheckad|Sekreteraren ser|redan|Tack/u);
  });

  it('a press delivered twice with the same id happens once', async () => {
    const { currentItem } = await meeting();
    const data = { v: 1, group: its, meeting: 'm1', from: currentItem };
    const next = () => other.client.execute(sara, place, 'next-item', data, { activityId: 'press-twice' });
    await next();
    const after = (await meeting()).currentItem;
    await next();
    expect((await meeting()).currentItem).toBe(after);
    expect(after).not.toBe(currentItem);
  });

  it('an answer to the notice sent again happens once', async () => {
    const answer = () =>
      other.client.execute(bo, direct(bo), 'answer-attendance', {
        v: 1,
        group: its,
        meeting: 'm2',
        answer: 'absent',
      });
    const first = pressText(await answer());
    await other.settled();
    const before = await keptBytes();
    expect(pressText(await answer())).toBe(first);
    await other.settled();
    expect(await keptBytes()).toBe(before);
  });

  it('a message of more lines than anyone writes is not read, and says so', async () => {
    const before = await keptBytes();
    expect(await other.say(sara, direct(sara), '-\n'.repeat(30_000))).toBe(
      'Det är fler än 2000 rader. Dela upp texten i flera meddelanden. Inget är sparat.',
    );
    expect(await keptBytes()).toBe(before);
  });

  it('a name of any length and kind is kept apart from markup', async () => {
    const name = `**Nils** <at>Bo Dahl</at> [x](y) ${'å'.repeat(3000)}`;
    const odd: User = { ...nils, name };
    await other.say(odd, channel, 'jag är här');
    const asked = await other.client.execute(odd, channel, 'introduce', {
      v: 1,
      group: its,
      meeting: 'm1',
      as: 'guest',
    });
    expect(pressText(asked)).toBe('Tack! Sekreteraren behöver godkänna dig.');
    await other.settled();
    const approval = other.connector.conversation(place.id).messages.at(-1);
    expect(runsOf(approval?.card).join(' ')).toContain('**Nils** <at>Bo Dahl</at> [x](y) å');
    expect(JSON.stringify(approval?.activity).length).toBeLessThan(10_000);
  });

  it('“close” and “avsluta” read back, also when said again', async () => {
    const readBack = async (user: User, text: string) => {
      const { replies } = await other.client.say(user, direct(user), text);
      return cardText(replies[0]?.card);
    };
    expect(await readBack(english, 'close')).toContain('Close the meeting');
    expect(await readBack(sara, 'avsluta')).toContain('Avsluta mötet');
    expect(await readBack(bo, 'avsluta')).not.toContain('En gång.');
    expect((await meeting()).state).toBe('closing');
  });

  it('nothing of it was a fault', () => {
    expect(JSON.stringify(other.logged)).not.toMatch(/a turn failed|could not/u);
    expect(JSON.stringify(stage.logged)).not.toMatch(/a turn failed|could not/u);
  });
});
