import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GroupId } from '../../src/meetings/model/terms.ts';
import { cardText } from '../card-text.ts';
import type { Place, User } from '../teams-client.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { neighbour, neighbourChannel, neighbourRoster, neighbours } from './neighbours.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, eva, bo, nils } = people;
const { vera, olle } = neighbour;
/** What only Granby's book holds, and what only Fjärrvik's. */
const granbys = /Granbygden|hemsjukvård|Åberg|Dahl|Öhman|Lind|Ström|Lillån|kursgård|16 april|köper skogen/u;
const fjarrviks = /Fjärrvik|Ekbacken|larm|Orre|Vik\b|Hemliga|5 mars|säljer hamnen/u;

const third: User = { id: '29:t', name: 'Tor Tredje', objectId: 'bbbbbbbb-0000-4000-8000-000000000001' };

let stage: Stage;
let granbyId: GroupId;
let fjarrvikId: GroupId;
let codes: readonly string[] = [];

beforeAll(async () => {
  stage = await openStage('2027-02-12T12:30:00+01:00');
  stage.connector.setRoster(
    channel.id,
    roster.filter(({ name }) => name !== nils.name),
  );
  stage.connector.setRoster(neighbourChannel.id, neighbourRoster);
  const mine = await stage.addGroup(granby);
  const theirs = await stage.addGroup(neighbours);
  [granbyId, fjarrvikId, codes] = [mine.group, theirs.group, [mine.code, theirs.code]];
});
afterAll(() => stage.end());

function withoutQuotes({ id }: Place): string {
  return stage.connector.conversation(id).picture.replaceAll(/”[^”]*”/gu, '');
}

/** What someone is told besides her own words and our examples. */
async function news(user: User, place: Place, text: string): Promise<string> {
  return (await told(user, place, text)).replaceAll(/”[^”]*”/gu, '');
}

/** What someone is told, with the whole of each card. */
async function told(user: User, place: Place, text: string): Promise<string> {
  const { replies } = await stage.client.say(user, place, text);
  return replies.map((reply) => reply.text ?? cardText(reply.card)).join('\n');
}

const notHere = 'En teamägare behöver koppla mig till gruppen först.';
const otherGroup = 'Den här konversationen är redan kopplad till en annan grupp. Inget är ändrat.';
const usedCode =
  'Koden stämmer inte, eller är redan använd. Inget är kopplat. Be administratören om en ny kod.';

describe('connecting', () => {
  it('nothing is told before the group is connected', async () => {
    for (const text of ['nästa möte', 'besluten', 'vilka är med?', 'start']) {
      expect(await told(sara, channel, text)).toContain(notHere);
      expect(await told(sara, direct(sara), text)).toMatch(/^Jag hittar dig inte i någon grupp än\./u);
    }
  });

  it('a code connects one conversation, once', async () => {
    const [code = '', other = ''] = codes;
    expect(await told(sara, direct(sara), `koppla ${code}`)).toMatch(
      /^Skriv ”koppla” och koden i gruppens kanal/u,
    );
    expect(await told(sara, channel, 'koppla ABCDE-12345')).toBe(usedCode);
    expect(await told(sara, channel, `koppla ${code}`)).toContain('Du är sekreterare.');
    expect(await told(nils, channel, `koppla ${code}`)).toBe(usedCode);
    expect(await told(nils, { id: '19:elsewhere@thread.tacv2', kind: 'channel' }, `koppla ${code}`)).toBe(
      usedCode,
    );
    expect(await told(vera, channel, `koppla ${other}`)).toBe(otherGroup);
    expect(await told(vera, neighbourChannel, `koppla ${other}`)).toContain('Du är sekreterare.');
    const books = await Promise.all([stage.book(granbyId), stage.book(fjarrvikId)]);
    expect(books.map(({ conversations }) => conversations.map(({ id }) => id))).toEqual([
      [channel.id],
      [neighbourChannel.id],
    ]);
  });

  it('a code that two use at the same moment connects once', async () => {
    const { roles: _, ...file } = neighbours;
    const three = await stage.addGroup({
      ...file,
      name: 'Tredje gruppen',
      persons: [{ name: third.name, category: 'member' }],
      meetings: [],
    });
    const places = ['19:x@thread.tacv2', '19:y@thread.tacv2'].map((id) => ({ id, kind: 'channel' }) as const);
    const said = await Promise.all(places.map((place) => told(third, place, `koppla ${three.code}`)));
    expect(said.filter((text) => text === usedCode)).toHaveLength(1);
    expect((await stage.book(three.group)).conversations).toHaveLength(1);
    for (const place of places) await stage.client.uninstall(third, place);
  });

  it('the secretary connects a meeting’s chat without a code, and nobody else does', async () => {
    const chat: Place = { id: '19:meeting_granby@thread.v2', kind: 'meeting' };
    stage.connector.setRoster(chat.id, roster);
    expect(await told(bo, chat, 'koppla')).toMatch(
      /^Jag vet inte vilken grupp du menar\. Inget är kopplat\./u,
    );
    expect(await told(sara, chat, 'koppla')).toContain(
      'Jag är kopplad till Samverkansråd Västra Granbygden.',
    );
    expect(await told(vera, chat, 'koppla')).toBe(otherGroup);
    expect(await told(sara, chat, 'koppla')).toBe(
      'Den här konversationen är redan kopplad till Samverkansråd Västra Granbygden.',
    );
    expect((await stage.book(granbyId)).conversations.find(({ id }) => id === chat.id)).toMatchObject({
      kind: 'meeting-chat',
      meeting: 'm1',
    });
  });
});

describe('one person in two groups', () => {
  beforeAll(async () => {
    for (const place of [channel, neighbourChannel]) await told(eva, place, 'nästa möte');
    await told(olle, neighbourChannel, 'nästa möte');
    await told(bo, channel, 'nästa möte');
  });

  it('is asked in which group, or in all, in direct chat', async () => {
    const { replies } = await stage.client.say(eva, direct(eva), 'när är nästa möte?');
    const card = replies[0];
    expect(cardText(card?.card).split('\n')).toEqual([
      'Vilken grupp gäller det?',
      '[Styrgrupp Fjärrvik]',
      '[Samverkansråd Västra Granbygden]',
      '[Alla mina grupper]',
    ]);
    if (card === undefined) throw new Error('no choice');
    const one = pressText(await stage.press(eva, direct(eva), card, 'Styrgrupp Fjärrvik'));
    expect(one).toContain('15.00');
    expect(one).not.toContain('13.00');
    const all = pressText(await stage.press(eva, direct(eva), card, 'Alla mina grupper'));
    expect(all).toContain('Styrgrupp Fjärrvik');
    expect(all).toContain('15.00');
    expect(all).toContain('Samverkansråd Västra Granbygden');
    expect(all).toContain('13.00–16.00');
  });

  it('is answered in the conversation’s own group, and only from it', async () => {
    expect(await told(eva, channel, 'dagordningen')).not.toMatch(fjarrviks);
    expect(await told(eva, neighbourChannel, 'dagordningen')).not.toMatch(granbys);
  });

  it('gives orders in the group whose meeting runs', async () => {
    expect(await told(sara, direct(sara), 'start')).toContain('Mötet har börjat.');
    expect(await told(eva, direct(eva), 'jag är här')).toContain('Du är incheckad.');
    const [ours, theirs] = await Promise.all([stage.book(granbyId), stage.book(fjarrvikId)]);
    expect(ours.meetings[0]?.attendance).toHaveLength(1);
    expect(theirs.meetings[0]?.attendance).toEqual([]);
  });

  it('help and a question stay apart when the choice is pressed by someone else', async () => {
    // A quarter of an hour later nobody remembers which group she was in.
    stage.at('2027-02-12T12:50:00+01:00');
    const { replies } = await stage.client.say(eva, direct(eva), 'besluten?');
    const card = replies[0];
    if (card === undefined) throw new Error('no choice');
    const forged = pressText(await stage.press(bo, direct(bo), card, 'Styrgrupp Fjärrvik'));
    expect(forged).toMatch(/^Jag känner inte igen knappen\./u);
    expect(pressText(await stage.press(bo, direct(bo), card, 'Alla mina grupper'))).not.toMatch(fjarrviks);
  });
});

it.each([
  [{}, ['(samverkansrad-vastra-granbygden)', '(samverkansrad-vastra-granbygden-2)']],
  [{ organisation: 'Fjärrviks kommun' }, ['(Granby kommun)', '(Fjärrviks kommun)']],
])('two groups of one name are told apart where one is chosen', async (other, tails) => {
  const alike = await openStage('2027-02-12T12:30:00+01:00');
  const places = [channel, { ...channel, id: '19:other@thread.tacv2', team: '19:other-team@thread.tacv2' }];
  for (const [index, place] of places.entries()) {
    alike.connector.setRoster(place.id, roster);
    const { code } = await alike.addGroup({
      ...granby,
      organisation: 'Granby kommun',
      ...(index === 1 && other),
    });
    await alike.say(sara, place, `koppla ${code}`);
    await alike.say(sara, place, 'hej');
  }
  for (const text of ['nästa möte', 'hjälp']) {
    const { replies } = await alike.client.say(sara, direct(sara), text);
    for (const tail of tails) expect(cardText(replies[0]?.card)).toContain(`[${granby.name} ${tail}]`);
  }
  await alike.end();
});

describe('nothing of a group is told to others', () => {
  const questions = [
    'nästa möte',
    'möten i mars',
    'dagordningen',
    'vilka kommer?',
    'vilka var med?',
    'besluten',
    'beslut om hemsjukvård',
    'beslut om larm',
    'visa uppdragen',
    'mina uppdrag',
    'Östen Åbergs uppdrag',
    'Olle Orres uppdrag',
    'var Bo Dahl med?',
    'var Vera Vik med?',
    'hjälp',
    'jag är här',
    'ersättare för Eva Ek',
    'start',
    'avsluta',
    'publicera',
    'beslut 1: x',
    'skicka dagordningen',
    'gör Bo till sekreterare',
  ];
  beforeAll(async () => {
    await told(sara, direct(sara), 'beslut 2: Rådet köper skogen.');
    await told(vera, direct(vera), 'beslut 2: Styrgruppen säljer hamnen.');
  });

  it.each(questions)('“%s” to someone of the other group', async (text) => {
    for (const place of [direct(vera), neighbourChannel])
      expect(await news(vera, place, text)).not.toMatch(granbys);
    for (const place of [direct(bo), channel]) expect(await news(bo, place, text)).not.toMatch(fjarrviks);
  });

  it.each(questions)('“%s” to a stranger, in both groups’ conversations and alone', async (text) => {
    for (const place of [channel, neighbourChannel, direct(nils)]) {
      const said = await news(nils, place, text);
      expect(said).not.toMatch(granbys);
      expect(said).not.toMatch(fjarrviks);
    }
  });

  it('a group’s id, name or code guessed by someone else opens nothing', async () => {
    for (const group of [fjarrvikId, 'styrgruppen', 'Styrgrupp Fjärrvik', codes[1] ?? '', '*']) {
      const data = { v: 1, group, text: 'besluten' };
      const said = pressText(await stage.client.execute(bo, direct(bo), 'ask-in', data));
      expect(said).not.toMatch(fjarrviks);
    }
    expect(await told(bo, direct(bo), `besluten i styrgruppen`)).not.toMatch(/hamnen|Ekbacken/u);
  });

  it('the posts of each stand only where they belong', async () => {
    await told(sara, channel, 'skicka dagordningen');
    await told(vera, neighbourChannel, 'skicka dagordningen');
    await stage.settled();
    expect(withoutQuotes(channel)).not.toMatch(/Ekbacken|hamnen/u);
    expect(withoutQuotes(neighbourChannel)).not.toMatch(/hemsjukvård|skogen/u);
  });
});

describe('a meeting’s chat in which the bot hears everything', () => {
  const chat: Place = { id: '19:meeting_granby@thread.v2', kind: 'meeting' };
  const unheard = { mention: false };

  async function onDisk(): Promise<string> {
    await stage.settled();
    const names = await readdir(stage.folder, { recursive: true, withFileTypes: true });
    const files = names.filter((one) => one.isFile() && one.name !== 'lock');
    const texts = await Promise.all(files.map((one) => readFile(join(one.parentPath, one.name), 'utf8')));
    return texts.join('\n');
  }

  it.each([
    ['someone who records, about lunch', sara, 'Jag tycker att Krokodilen är sjuk idag.'],
    ['someone who records, with a question', sara, 'ska vi gå till nästa, Krokodilen?'],
    ['someone who records, of a decision', sara, 'beslutet om Krokodilen var konstigt'],
    ['a participant, with an order', bo, 'beslut 3: Rådet köper Krokodilen.'],
    ['a participant, with a note', bo, 'notering 3: Krokodilen'],
    ['someone of the other group', vera, 'beslut 3: Krokodilen'],
    ['a stranger', nils, 'jag är här, Krokodilen'],
    ['an anonymous guest', { id: '29:anon', name: 'Krokodilen' }, 'beslut 3: Krokodilen'],
  ] as readonly (readonly [string, User, string])[])('drops %s', async (_, user, text) => {
    const posted = stage.connector.everything().length;
    const { status, replies } = await stage.client.say(user, chat, text, unheard);
    expect([status, replies]).toEqual([200, []]);
    expect(await onDisk()).not.toContain('Krokodilen');
    expect(stage.connector.everything()).toHaveLength(posted);
    expect(JSON.stringify(stage.logged)).not.toContain('Krokodilen');
  });

  it('hears exact orders of those who record while the meeting runs', async () => {
    const { replies } = await stage.client.say(
      sara,
      chat,
      'beslut 3: Rådet lägger rapporten till handlingarna.',
      unheard,
    );
    expect(replies[0]?.summary).toContain('Beslutet är sparat: § 3.');
    expect(await onDisk()).toContain('Rådet lägger rapporten till handlingarna.');
  });

  it('hears nothing at all once the meeting is over', async () => {
    await told(sara, direct(sara), 'avsluta');
    await told(sara, direct(sara), 'klart');
    const said = await stage.client.say(sara, chat, 'beslut 3: Rådet köper Krokodilen.', unheard);
    expect(said.replies).toEqual([]);
    expect(await onDisk()).not.toContain('Krokodilen');
  });

  it('in the channel nothing is heard without a mention, whoever says it', async () => {
    const said = await stage.client.say(sara, channel, 'beslut 3: Krokodilen', unheard);
    expect(said.replies).toEqual([]);
    expect(await onDisk()).not.toContain('Krokodilen');
  });
});
