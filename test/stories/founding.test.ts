import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openJsonStore } from '../../src/store/json-store.ts';
import { cardText } from '../card-text.ts';
import type { RosterMember } from '../connector.ts';
import { hostTenant, type Place, type User } from '../teams-client.ts';
import { direct } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const elsewhere = 'bbbbbbbb-0000-4000-8000-000000000002';
const olga = user('Olga Ögren', 21);
const mats = user('Mats Måne', 22);
const gunn: User = { ...user('Gunn Gäst', 23), tenant: elsewhere };
const invited = user('Inge Inbjuden', 24);
const unknown: User = { id: '29:anonymous', name: 'Olga Ögren' };

const channel: Place = { id: '19:sjoed@thread.tacv2', kind: 'channel', team: '19:sjoed-team@thread.tacv2' };
const ownerless: Place = { id: '19:vall@thread.tacv2', kind: 'channel', team: '19:vall-team@thread.tacv2' };
const chat: Place = { id: '19:chatt@thread.v2', kind: 'groupChat' };
const meetingChat: Place = { id: '19:mote@thread.v2', kind: 'meeting' };

const owner = 'En teamägare behöver koppla mig till gruppen först. Inget är sparat.';

function user(name: string, n: number): User {
  return { id: `29:${n}`, name, objectId: `eeeeeeee-0000-4000-8000-0000000000${n}` };
}

function member(one: User, email: string, more: Partial<RosterMember> = {}): RosterMember {
  const { id, name, objectId = '' } = one;
  return { id, name, objectId, email, ...more };
}

const team = [
  member(olga, 'olga.ogren@sjoed.example', { role: 'owner' }),
  member(mats, 'mats.mane@sjoed.example'),
  member(gunn, 'gunn.gast@annan.example', { tenant: elsewhere }),
  member(invited, 'inge@annan.example', { userName: 'inge_annan.example#EXT#@sjoed.example' }),
];

async function stageWith(env: Record<string, string> = {}): Promise<Stage> {
  const stage = await openStage('2027-01-11T09:00:00+01:00', { served: true, env });
  stage.connector.setRoster(channel.id, team);
  stage.connector.setRoster(ownerless.id, [
    member(olga, 'olga.ogren@sjoed.example'),
    member(mats, 'mats.mane@sjoed.example'),
  ]);
  stage.connector.setRoster(chat.id, team);
  return stage;
}

const fetch = { dialog: 'fetch' } as const;
const open = (stage: Stage, who: User, place: Place) =>
  stage.client.execute(who, place, 'show-founding', { v: 1 }, { dialog: 'fetch' });
const create = (stage: Stage, who: User, place: Place, fields: object = {}) =>
  stage.client.execute(
    who,
    place,
    'found-group',
    { v: 1, conversation: place.id, name: 'Ledningsrådet Sjöed', ...fields },
    { dialog: 'submit' },
  );

describe('a team owner founds a group', () => {
  let stage: Stage;
  const group = 'ledningsradet-sjoed';
  beforeAll(async () => {
    stage = await stageWith();
  });
  afterAll(() => stage.end());
  const lastDirect = () => {
    const found = stage.connector.conversation(direct(olga).id).messages.findLast(({ card }) => card);
    if (found === undefined) throw new Error('nothing was written directly');
    return found;
  };

  it('is met by a card when she adds the app', async () => {
    const [welcome] = (await stage.client.install(olga, channel)).replies;
    expect(cardText(welcome?.card)).toBe(
      `Hej! Jag är Samverka. Jag håller reda på gruppens möten, beslut och uppdrag.
En teamägare behöver koppla mig till gruppen först.
Skriv ”koppla” och koden som administratören har gett dig.
[Skapa gruppen]`,
    );
  });

  it('is asked for a name before anything is made', async () => {
    const form = await open(stage, olga, channel);
    expect(form.dialog).toBe('Skapa gruppen');
    expect(cardText(form.card)).toContain('Språk: svenska / engelska = sv');
    const blank = await stage.press(olga, channel, form.card ?? {}, 'Skapa gruppen', { name: '  ' });
    expect(cardText(blank.card)).toMatch(/^Skriv vad gruppen heter\.\nSkapa gruppen\n/u);
    expect(blank.dialog).toBe('Skapa gruppen');
  });

  it('becomes its secretary, and is told directly what comes next', async () => {
    const form = await open(stage, olga, channel);
    const made = await stage.press(olga, channel, form.card ?? {}, 'Skapa gruppen', {
      name: 'Ledningsrådet Sjöed',
      shortName: 'ledningsrådet',
      documentName: 'Minnesanteckningar',
    });
    expect(made.toast).toBe(
      'Ledningsrådet Sjöed är skapad. Du är sekreterare. Jag har skrivit till dig direkt om vad som kommer härnäst.',
    );
    expect(cardText(lastDirect().card)).toBe(
      `Ledningsrådet Sjöed är skapad. Du är sekreterare.
Klistra in deltagarlistan från senaste protokollet.
Gruppen bör ha två sekreterare. Utse en till när deltagarna är inlagda.
[Inställningar]`,
    );
    expect(stage.connector.conversation(channel.id).picture).toContain(
      'Ledningsrådet Sjöed visas här nu. Olga Ögren är sekreterare.',
    );
    const book = await stage.book(group);
    expect(book).toMatchObject({
      group: {
        name: 'Ledningsrådet Sjöed',
        shortNames: ['ledningsrådet'],
        language: 'sv',
        documentName: 'Minnesanteckningar',
        voice: 'Gruppen',
      },
      persons: [{ id: 'p1', name: 'Olga Ögren', roles: ['secretary'] }],
      conversations: [{ id: channel.id, kind: 'channel' }],
    });
  });

  it('has one group, however often the form arrives', async () => {
    const twice = await create(stage, olga, channel);
    expect(cardText(twice.card)).toContain('Ledningsrådet Sjöed är skapad.');
    expect((await stage.book(group)).version).toBe(1);
    await expect(stage.book(`${group}-2`)).rejects.toThrow();
  });

  it('nobody founds another where one is shown', async () => {
    const taken = 'Den här konversationen är redan kopplad till en grupp. Inget är ändrat.';
    expect((await open(stage, olga, channel)).toast).toBe(taken);
    expect((await create(stage, olga, channel, { name: 'En annan' })).toast).toBe(taken);
  });

  it('sets it up in one form, in which each default stands', async () => {
    const form = await stage.press(olga, direct(olga), lastDirect(), 'Inställningar');
    expect(form.dialog).toBe('Inställningar');
    const text = cardText(form.card);
    expect(text).toContain('Punkter lämnas så många dagar före mötet (annars 14): 14');
    expect(text).toContain('till exempel 1 juli–31 juli, 22 december–6 januari: 1 juli–31 juli');
    const saved = await stage.press(olga, direct(olga), form.card ?? {}, 'Spara', {
      standingItems: 'Inledning\nFöregående anteckningar\n---\nÖvriga frågor',
      agendaDays: '10',
      sendHour: '9',
      numbering: 'per-year',
      quiet: '1 juli–31 juli, 22 december–6 januari',
    });
    expect(pressText(saved)).toBe(
      'Ändrat: numreringen, de stående punkterna, dagen för dagordningen, timmen för utskick och de tysta dagarna.\n[Ångra]',
    );
    expect((await stage.book(group)).group.settings).toEqual({
      numbering: 'per-year',
      standingItems: [
        { title: 'Inledning', at: 'start' },
        { title: 'Föregående anteckningar', at: 'start' },
        { title: 'Övriga frågor', at: 'end' },
      ],
      agendaDays: 10,
      sendHour: 9,
      quiet: [
        { from: '07-01', to: '07-31' },
        { from: '12-22', to: '01-06' },
      ],
    });
  });

  it('is told inside the form what cannot be meant, and takes back what she changed', async () => {
    const form = await stage.client.execute(
      olga,
      direct(olga),
      'show-settings',
      { v: 1, group },
      { dialog: 'fetch' },
    );
    const wrong = await stage.press(olga, direct(olga), form.card ?? {}, 'Spara', {
      agendaDays: 'tio',
      voice: 'Rådet',
    });
    expect(cardText(wrong.card)).toMatch(
      /^Jag förstår inte dagen för dagordningen\. Rätta och spara igen\. Inget är sparat\./u,
    );
    expect(cardText(wrong.card)).toContain('(annars 7): tio');
    const saved = await stage.press(olga, direct(olga), wrong.card ?? {}, 'Spara', { agendaDays: '7' });
    expect(pressText(saved)).toContain('Ändrat: vem som beslutar och dagen för dagordningen.');
    expect((await stage.book(group)).group.settings).not.toHaveProperty('agendaDays');
    await stage.press(olga, direct(olga), saved.card ?? {}, 'Ångra');
    expect((await stage.book(group)).group).toMatchObject({ voice: 'Gruppen', settings: { agendaDays: 10 } });
  });

  it('opens the settings by writing, too', async () => {
    await stage.say(olga, direct(olga), 'inställningar');
    expect(cardText(lastDirect().card)).toContain('Vem som beslutar, som det står i besluten: Gruppen');
    expect(await stage.say(olga, channel, 'inställningar')).toContain('Ledningsrådet Sjöed');
  });
});

describe('two secretaries with the settings open at once', () => {
  it('do not write over each other: the form comes back, and says what the other changed', async () => {
    const stage = await stageWith();
    await create(stage, olga, channel);
    const group = 'ledningsradet-sjoed';
    const first = await stage.client.execute(olga, direct(olga), 'show-settings', { v: 1, group }, fetch);
    const second = await stage.client.execute(olga, direct(olga), 'show-settings', { v: 1, group }, fetch);
    await stage.press(olga, direct(olga), second.card ?? {}, 'Spara', { sendHour: '10', itemsDays: '20' });
    const late = await stage.press(olga, direct(olga), first.card ?? {}, 'Spara', {
      sendHour: '9',
      agendaDays: '5',
    });
    expect(cardText(late.card)).toContain(
      `Någon annan har ändrat timmen för utskick medan du skrev. Nu står det så här: spara igen om det ska vara som du skrev. Inget är sparat.
Inställningar
Ledningsrådet Sjöed
Påminnelser skickas klockan (annars 8): 10`,
    );
    expect((await stage.book(group)).group.settings).toEqual({ sendHour: 10, itemsDays: 20 });
    await stage.press(olga, direct(olga), late.card ?? {}, 'Spara');
    expect((await stage.book(group)).group.settings).toEqual({ sendHour: 9, itemsDays: 20, agendaDays: 5 });
    await stage.end();
  });
});

describe('a second secretary', () => {
  it('is chosen among those who were pasted, and asked for when they are saved', async () => {
    const stage = await stageWith();
    await create(stage, olga, channel);
    const group = 'ledningsradet-sjoed';
    await stage.say(olga, direct(olga), 'utse sekreterare');
    const last = () => stage.connector.conversation(direct(olga).id).messages.findLast(({ card }) => card);
    expect(cardText(last()?.card)).toContain('Det finns ingen annan i gruppen än.');
    await stage.say(olga, direct(olga), 'Närvarande\nOlga Ögren, Sjöeds kommun\nTora Torn, Vallby kommun');
    const paste = last();
    if (paste === undefined) throw new Error('the list was not read');
    const saved = await stage.press(olga, direct(olga), paste, 'Spara');
    const form = await stage.press(olga, direct(olga), saved.card ?? {}, 'Utse en sekreterare till');
    expect(form.dialog).toBe('Utse en sekreterare till');
    const tora = (await stage.book(group)).persons.find(({ name }) => name === 'Tora Torn')?.id ?? '';
    const named = await stage.press(olga, direct(olga), form.card ?? {}, 'Spara', { person: tora });
    expect(pressText(named)).toContain('Tora Torn är sekreterare.');
    await stage.end();
  });
});

it('a founding that was cut off leaves nothing behind when it is done again', async () => {
  const stage = await stageWith();
  await stage.restart(async () => {
    const store = await openJsonStore({
      folder: stage.folder,
      mode: 'served',
      now: () => '2027-01-11T08:00:00.000Z',
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    await store.create('avbrutet');
    const account = { tenant: hostTenant, id: olga.objectId ?? '', person: 'p1' };
    await store.changeContacts('avbrutet', (contacts) => ({ ...contacts, accounts: [account] }));
    await store.close();
  });
  await create(stage, olga, channel);
  expect(await readdir(join(stage.folder, 'groups'))).toEqual(['avbrutet']);
  expect((await stage.book('avbrutet')).group.name).toBe('Ledningsrådet Sjöed');
  await stage.end();
});

it('a name that a group of hers has already is refused inside the form, and others may have it', async () => {
  const stage = await stageWith();
  await create(stage, olga, channel);
  await create(stage, mats, chat);
  const second: Place = { id: '19:chatt-2@thread.v2', kind: 'groupChat' };
  stage.connector.setRoster(second.id, team);
  const again = await create(stage, olga, second, { name: ' ledningsrådet  sjöed ', shortName: 'rådet' });
  expect(again.dialog).toBe('Skapa gruppen');
  expect(cardText(again.card)).toMatch(
    /^Du är redan med i en grupp som heter ledningsrådet {2}sjöed\. Skriv ett namn som skiljer dem åt\. Inget är sparat\./u,
  );
  expect(cardText(again.card)).toContain('chefsgruppen: rådet');
  const groups = () => readdir(join(stage.folder, 'groups'));
  expect((await groups()).toSorted()).toEqual(['ledningsradet-sjoed', 'ledningsradet-sjoed-2']);
  await stage.press(olga, second, again.card ?? {}, 'Skapa gruppen', { name: 'Ledningsrådet Sjöed norra' });
  expect(await groups()).toContain('ledningsradet-sjoed-norra');
  await stage.end();
});

describe('nobody else founds a group', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageWith();
    await stage.client.install(olga, channel);
  });
  afterAll(() => stage.end());

  it.each([
    ['a member who does not own the team', mats, channel],
    ['someone of another organisation', gunn, channel],
    ['a guest', invited, channel],
    ['someone who is not signed in', unknown, channel],
    ['someone who is not there', user('Ture Tom', 29), channel],
    ['an external person in a group chat', gunn, chat],
    ['a guest in a group chat', invited, chat],
  ])('%s', async (_, who, place) => {
    expect((await open(stage, who, place)).toast).toBe(owner);
    expect((await create(stage, who, place)).toast).toBe(owner);
    expect(await stage.say(who, place, 'hjälp')).toBe('En teamägare behöver koppla mig till gruppen först.');
    await expect(stage.book('ledningsradet-sjoed')).rejects.toThrow();
  });

  it('and none where a group cannot be shown', async () => {
    const there = 'Öppna formuläret från gruppens kanal eller chatt. Inget är sparat.';
    expect((await open(stage, olga, direct(olga))).toast).toBe(there);
    expect((await open(stage, olga, meetingChat)).toast).toBe(there);
    const forged = { conversation: channel.id };
    expect((await create(stage, olga, direct(olga), forged)).toast).toBe(there);
    expect((await create(stage, mats, chat, forged)).toast).toBe(there);
  });
});

describe('where the roster names no owner', () => {
  it('whoever added the app to the team founds the group, and nobody else', async () => {
    const stage = await stageWith();
    await stage.client.install(mats, ownerless);
    expect((await open(stage, olga, ownerless)).toast).toBe(owner);
    expect((await open(stage, mats, ownerless)).dialog).toBe('Skapa gruppen');
    expect((await create(stage, mats, ownerless)).toast).toContain('Ledningsrådet Sjöed är skapad.');
    await stage.end();
  });
});

describe('in a group chat', () => {
  it('any of its members from the host organisation founds the group', async () => {
    const stage = await stageWith();
    expect(cardText((await stage.client.say(mats, chat, 'hej')).replies[0]?.card)).toContain(
      '[Skapa gruppen]',
    );
    expect((await create(stage, mats, chat)).toast).toContain('är skapad.');
    await stage.end();
  });
});

describe('the settings of the service', () => {
  it.each([
    ['none', owner],
    ['annan.example', owner],
    ['mats.mane@sjoed.example', owner],
    ['sjoed.example', 'är skapad.'],
    ['olga.ogren@sjoed.example', 'är skapad.'],
    [`aaaaaaaa-0000-4000-8000-000000000001/${olga.objectId}`, 'är skapad.'],
  ])('SAMVERKA_CREATORS=%s narrows who may', async (creators, told) => {
    const stage = await stageWith({ SAMVERKA_CREATORS: creators });
    expect((await create(stage, olga, channel)).toast).toContain(told);
    await stage.end();
  });
});

describe('where there are no dialogs', () => {
  it('the form comes in direct chat, and founds the group where it was asked for', async () => {
    const stage = await openStage('2027-01-11T09:00:00+01:00');
    const [welcome] = (await stage.client.install(olga, channel)).replies;
    if (welcome === undefined) throw new Error('no welcome');
    const asked = await stage.press(olga, channel, welcome, 'Skapa gruppen');
    expect(asked.replies.map(({ text }) => text)).toEqual(['Formuläret finns i vår direktchatt.']);
    const [form] = stage.connector.conversation(direct(olga).id).messages;
    if (form === undefined) throw new Error('no form');
    const forged = { v: 1, conversation: channel.id, name: 'Annans grupp' };
    const other = await stage.client.execute(mats, direct(mats), 'found-group', forged, { submit: true });
    expect(other.replies.map(({ text }) => text)).toEqual([
      'Öppna formuläret från gruppens kanal eller chatt. Inget är sparat.',
    ]);
    const made = await stage.press(olga, direct(olga), form, 'Skapa gruppen', { name: 'Rådet' });
    expect(cardText(made.replies[0]?.card)).toContain('Rådet är skapad. Du är sekreterare.');
    expect((await stage.book('radet')).conversations).toMatchObject([{ id: channel.id }]);
    await stage.end();
  });
});
