import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import type { GroupId } from '../../src/meetings/model/terms.ts';
import { cardText } from '../card-text.ts';
import type { Posted } from '../connector.ts';
import type { Place, PressTurn, User } from '../teams-client.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { neighbour, neighbourChannel, neighbourRoster, neighbours } from './neighbours.ts';
import { openStage, pressText, repliesText, type Stage } from './stage.ts';

const { sara, osten, eva } = people;
const { vera } = neighbour;

/** The working committee: it prepares what the council decides. Sara is its secretary, and a member of the council's group. */
const committee: GroupFile = {
  format: 'samverka-group/1',
  name: 'Arbetsutskott Granbygden',
  shortNames: ['AU'],
  language: 'sv',
  zone: 'Europe/Stockholm',
  documentName: 'Minnesanteckningar',
  voice: 'Arbetsutskottet',
  roles: { secretary: 'Eva Ek' },
  organisations: ['Granby', 'Region Granland'],
  persons: [
    { name: 'Eva Ek', organisation: 'Granby', category: 'other', email: 'eva.ek@granby.example' },
    {
      name: 'Östen Åberg',
      organisation: 'Region Granland',
      category: 'member',
      email: 'osten.aberg@granland.example',
    },
  ],
  meetings: [
    {
      start: '2027-03-20',
      mode: 'digital',
      agenda: [
        { number: 1, title: 'Hemligt om personal', presenters: ['Eva Ek'] },
        {
          number: 2,
          title: 'Gemensam *jour*',
          presenters: ['Eva Ek'],
          proposal: 'Rådet inför en gemensam jour från 1 juni.',
        },
      ],
    },
  ],
};
const committeeChannel: Place = {
  id: '19:au@thread.tacv2',
  kind: 'channel',
  team: '19:au-team@thread.tacv2',
};

let stage: Stage;
let au: GroupId;
let council: GroupId;

beforeAll(async () => {
  stage = await openStage('2027-03-20T09:00:00+01:00');
  stage.connector.setRoster(channel.id, roster);
  stage.connector.setRoster(committeeChannel.id, roster);
  stage.connector.setRoster(neighbourChannel.id, neighbourRoster);
  const first = await stage.addGroup(committee);
  const { code: councilCode, group } = await stage.addGroup({
    ...granby,
    meetings: [
      { start: '2027-04-16', startTime: '13:00', mode: 'digital' },
      { start: '2027-06-03', mode: 'in-person' },
    ],
  });
  // Of Styrgrupp Fjärrvik neither of them is.
  const third = await stage.addGroup({
    ...neighbours,
    persons: (neighbours.persons ?? []).filter(({ name }) => name !== 'Eva Ek'),
  });
  [au, council] = [first.group, group];
  await stage.say(eva, committeeChannel, `koppla ${first.code}`);
  await stage.say(sara, channel, `koppla ${councilCode}`);
  await stage.say(vera, neighbourChannel, `koppla ${third.code}`);
});
afterAll(() => stage.end());

const posted = (user: User): readonly Posted[] => {
  const own = [direct(user).id, stage.connector.personalWith(user.objectId ?? '') ?? ''];
  return [...new Set(own)].flatMap((id) => stage.connector.conversation(id).messages);
};
const lastWith = async (user: User, text: string): Promise<Posted> => {
  await stage.settled();
  const found = posted(user).findLast(({ card }) => cardText(card).includes(text));
  if (found === undefined) throw new Error(`nothing with ${text}`);
  return found;
};
const countWith = (user: User, text: string) =>
  posted(user).filter(({ card }) => cardText(card).includes(text)).length;
const answered = (turn: PressTurn) => `${pressText(turn)}${repliesText(turn)}`;

describe('a matter is handed over', () => {
  it('only by the secretary, and only to a group that she is in: others are unknown, whether they exist or not', async () => {
    const meeting: Place = { id: '19:au-chat@thread.v2', kind: 'groupChat' };
    stage.connector.setRoster(meeting.id, roster);
    await stage.say(eva, meeting, 'koppla');
    const unknown = await stage.say(eva, meeting, 'lämna över ärende 2 till Styrgrupp Fjärrvik');
    const nowhere = await stage.say(eva, meeting, 'lämna över ärende 2 till Ingen Alls');
    expect(unknown).toBe(
      'Jag känner inte till någon grupp ”Styrgrupp Fjärrvik” som du är med i. Inget är sparat.',
    );
    expect(unknown.replace('Styrgrupp Fjärrvik', 'Ingen Alls')).toBe(nowhere);
    expect(await stage.say(osten, meeting, 'lämna över ärende 2 till rådet')).toContain(
      'Det kan bara sekreteraren göra.',
    );
    expect((await stage.book(au)).handovers).toEqual([]);
  });

  it('as a copy that waits for the receiving secretary, once, also when it is said twice', async () => {
    const chat: Place = { id: '19:au-chat@thread.v2', kind: 'groupChat' };
    const reply = await stage.say(eva, chat, 'lämna över ärende 2 till rådet');
    expect(reply).toContain('Ärendet är lämnat till Samverkansråd Västra Granbygden: Gemensam *jour*.');
    await stage.say(eva, chat, 'lämna över ärende 2 till rådet');
    await lastWith(sara, 'Arbetsutskott Granbygden lämnar över ett ärende.');
    const book = await stage.book(council);
    expect(book.proposals).toHaveLength(1);
    expect(book.proposals[0]).toMatchObject({
      title: 'Gemensam *jour*',
      proposal: 'Rådet inför en gemensam jour från 1 juni.',
      origin: { group: au, groupName: 'Arbetsutskott Granbygden', handover: 'h3' },
    });
    expect(JSON.stringify(book)).not.toContain('Hemligt om personal');
    expect(await stage.kept(council)).not.toContain('Hemligt');
  });

  it('survives a restart, and does not come twice after it', async () => {
    await stage.restart();
    await stage.settled();
    expect((await stage.book(council)).proposals).toHaveLength(1);
    expect(countWith(sara, 'lämnar över ett ärende')).toBe(1);
  });

  it('is not shown in anybody’s channel', () => {
    expect(stage.connector.conversation(channel.id).picture).not.toContain('jour');
    expect(stage.connector.conversation(neighbourChannel.id).picture).not.toContain('jour');
  });
});

describe('the receiving group', () => {
  it('takes it on its agenda with where it comes from, which the sender is told', async () => {
    const post = await lastWith(sara, 'lämnar över ett ärende');
    const turn = await stage.press(sara, direct(sara), post, 'Ta emot');
    expect(answered(turn)).toContain('Punkt 1 är tillagd den 16 april 2027: Gemensam *jour*.');
    expect((await stage.book(council)).meetings[0]?.items[0]).toMatchObject({
      origin: 'Arbetsutskott Granbygden',
    });
    expect(cardText((await lastWith(eva, 'har tagit emot ärendet')).card)).toContain(
      'Samverkansråd Västra Granbygden har tagit emot ärendet till sitt möte den 16 april 2027.',
    );
  });

  it('lets the outcome return to the letter when its meeting is closed, and nothing else', async () => {
    stage.at('2027-04-16T13:00:00+02:00');
    await stage.say(sara, direct(sara), 'start');
    await stage.say(sara, direct(sara), 'beslut 1: Rådet inför *jouren* den 1 juli, inte tidigare.');
    await stage.say(sara, direct(sara), 'notering 1: Hemlig notering om pengar');
    await stage.settled();
    expect(countWith(eva, 'inte tidigare')).toBe(0);
    await stage.say(sara, direct(sara), 'avsluta');
    await stage.say(sara, direct(sara), 'klart');
    const told = await lastWith(eva, 'har behandlat ärendet');
    expect(cardText(told.card)).toContain('Rådet inför *jouren* den 1 juli, inte tidigare.');
    const book = await stage.book(au);
    expect(book.handovers[0]?.answers.map(({ kind }) => kind)).toEqual(['received', 'accepted', 'outcome']);
    expect(JSON.stringify(book)).not.toContain('Hemlig notering');
  });

  it('tells it once, also after a restart', async () => {
    await stage.restart();
    await stage.settled();
    expect(countWith(eva, 'har behandlat ärendet')).toBe(1);
    expect((await stage.book(au)).handovers[0]?.answers).toHaveLength(3);
  });
});

describe('a matter that is sent back', () => {
  it('returns with its reason', async () => {
    const chat: Place = { id: '19:au-chat@thread.v2', kind: 'groupChat' };
    await stage.say(eva, chat, 'lämna över ärende 1 till rådet');
    const post = await lastWith(sara, 'Hemligt om personal');
    const form = await stage.press(sara, direct(sara), post, 'Skicka tillbaka');
    await stage.press(sara, direct(sara), form.card ?? form.replies.at(-1)?.card ?? {}, 'Skicka tillbaka', {
      reason: 'Det är inte vårt bord.',
    });
    expect(cardText((await lastWith(eva, 'har skickat tillbaka ärendet')).card)).toContain(
      'Skäl: Det är inte vårt bord.',
    );
  });
});

describe('a group that cannot be read', () => {
  it('is logged and told to the secretary, and is told when it can be read again', async () => {
    const facts = join(stage.folder, 'groups', au, 'facts.jsonl');
    const chat: Place = { id: '19:au-chat@thread.v2', kind: 'groupChat' };
    await stage.say(eva, chat, 'lämna över ärende 2 till rådet');
    const post = await lastWith(sara, 'Gemensam *jour*');
    const written = await readFile(facts, 'utf8');
    await stage.restart(() => writeFile(facts, `damaged\n${written}`));
    expect(answered(await stage.press(sara, direct(sara), post, 'Ta emot'))).toContain('är tillagd');
    expect(cardText((await lastWith(sara, 'har inte fått veta')).card)).toContain('Gemensam *jour*');
    expect(JSON.stringify(stage.logged)).toContain('an errand could not be delivered');
    expect(JSON.stringify(stage.logged)).not.toContain('jour');
    await stage.restart(() => writeFile(facts, written));
    stage.at('2027-04-17T13:00:00+02:00');
    expect(cardText((await lastWith(eva, 'till sitt möte den 3 juni')).card)).toContain('Gemensam *jour*');
    expect(countWith(eva, 'till sitt möte den 3 juni')).toBe(1);
  });
});

describe('handing over in a form', () => {
  it('offers the groups that the secretary is in, and what is copied can be changed first', async () => {
    const item = (await stage.book(au)).meetings[0]?.items[1]?.id;
    const data = { v: 1, group: au, from: 'm1', item };
    const form = await stage.client.execute(eva, direct(eva), 'show-hand-over', data);
    const card = form.card ?? form.replies.at(-1)?.card ?? {};
    expect(JSON.stringify(card)).toContain('Samverkansråd Västra Granbygden');
    expect(JSON.stringify(card)).not.toContain('Fjärrvik');
    const sent = await stage.press(eva, direct(eva), card, 'Lämna över', {
      title: 'Jour, del två',
      text: 'Bara detta.',
    });
    expect(answered(sent)).toContain('Ärendet är lämnat till');
    expect(cardText((await lastWith(sara, 'Jour, del två')).card)).toContain('Bara detta.');
  });
});
