import type { GroupId } from '../../src/meetings/model/terms.ts';
import { cardText } from '../card-text.ts';
import type { Posted } from '../connector.ts';
import type { PressTurn, User } from '../teams-client.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, repliesText, type Stage } from './stage.ts';

const { sara, osten, eva, bo, nils } = people;

let stage: Stage;
let group: GroupId;

beforeAll(async () => {
  stage = await openStage('2027-03-25T09:00:00+01:00');
  stage.connector.setRoster(
    channel.id,
    roster.filter(({ name }) => name !== nils.name),
  );
  const added = await stage.addGroup({
    ...granby,
    meetings: [
      {
        start: '2027-04-16',
        startTime: '13:00',
        mode: 'digital',
        agenda: granby.meetings?.[0]?.agenda ?? [],
      },
      { start: '2027-06-03', mode: 'in-person' },
    ],
  });
  group = added.group;
  await stage.say(sara, channel, `koppla ${added.code}`);
});
afterAll(() => stage.end());

const posted = (user: User): readonly Posted[] => {
  const own = [direct(user).id, stage.connector.personalWith(user.objectId ?? '') ?? ''];
  return [...new Set(own)].flatMap((id) => stage.connector.conversation(id).messages);
};
const told = async (user: User): Promise<string> => {
  await stage.settled();
  return posted(user)
    .map((one) => one.text ?? cardText(one.card))
    .join('\n---\n');
};
const lastWith = async (user: User, text: string): Promise<Posted> => {
  await stage.settled();
  const found = posted(user).findLast(({ card }) => cardText(card).includes(text));
  if (found === undefined) throw new Error(`nothing with ${text}`);
  return found;
};
/** What a press was answered with, in its place or as a message. */
const answered = (turn: PressTurn) => `${pressText(turn)}${repliesText(turn)}`;
const cardIn = (turn: PressTurn) => turn.card ?? turn.replies.at(-1)?.card ?? {};
const agenda = async () => (await stage.book(group)).meetings[0]?.items ?? [];
const titles = async () => (await agenda()).map(({ number, title }) => `${number} ${title}`);

describe('a member proposes an item', () => {
  it('in words, and is told that the secretary has it; the channel is told nothing', async () => {
    const before = stage.connector.conversation(channel.id).messages.length;
    const reply = await stage.say(
      eva,
      direct(eva),
      'föreslå punkt: Samordnad vårdplan (föredragande: Eva Ek)',
    );
    expect(reply).toContain('Förslaget är skickat till sekreteraren: Samordnad vårdplan.');
    expect(reply).toContain('Det gäller mötet den 16 april 2027.');
    expect(await told(sara)).toContain('Eva Ek föreslår en punkt.\nSamordnad vårdplan');
    expect(stage.connector.conversation(channel.id).messages).toHaveLength(before);
  });

  it('in a form, with all that belongs to it; what is wrong is said in the form', async () => {
    const shown = await stage.client.say(bo, direct(bo), 'föreslå en punkt');
    const form = shown.replies[0]?.card ?? {};
    expect(cardText(form)).toContain('Punkter till mötet den 16 april 2027 ska in senast 2 april.');
    const wrong = await stage.press(bo, direct(bo), form, 'Skicka', {
      title: 'Ny *taxa*',
      links: 'http://example.org/osäker',
    });
    expect(answered(wrong)).toContain('kan jag inte visa som länk');
    expect(JSON.stringify(cardIn(wrong))).toContain('Ny *taxa*');
    const sent = await stage.press(bo, direct(bo), cardIn(wrong), 'Skicka', {
      title: 'Ny *taxa*',
      presenters: 'Bo Dahl',
      minutes: '20',
      proposal: 'Rådet antar taxan.',
      links: 'https://example.org/taxa.pdf',
    });
    expect(answered(sent)).toContain('Förslaget är skickat till sekreteraren: Ny *taxa*.');
    const post = await lastWith(sara, 'Ny *taxa*');
    expect(JSON.stringify(post.card)).toContain('"url":"https://example.org/taxa.pdf"');
    expect(cardText(post.card)).toContain('Förslag till beslut: Rådet antar taxan.');
  });

  it('sent twice is one proposal', async () => {
    const form = (await stage.client.say(bo, direct(bo), 'föreslå en punkt')).replies[0]?.card ?? {};
    for (const _ of [1, 2]) await stage.press(bo, direct(bo), form, 'Skicka', { title: 'Höstens möten' });
    expect((await stage.book(group)).proposals.filter(({ title }) => title === 'Höstens möten')).toHaveLength(
      1,
    );
  });

  it('after the deadline it is received, and she is told that the secretary decides', async () => {
    stage.at('2027-04-03T00:30:00+02:00');
    const reply = await stage.say(osten, direct(osten), 'föreslå punkt: Sent inkommen fråga');
    expect(reply).toContain('Sista dagen för punkter var 2 april. Sekreteraren avgör');
    expect(cardText((await lastWith(sara, 'Sent inkommen')).card)).toContain(
      'Kom efter sista dagen för punkter',
    );
  });

  it('a stranger cannot', async () => {
    await stage.say(nils, direct(nils), 'föreslå punkt: Min fråga');
    expect((await stage.book(group)).proposals.some(({ title }) => title === 'Min fråga')).toBe(false);
  });
});

describe('the secretary says what becomes of it', () => {
  it('takes it up by a press; the proposer is told where it stands', async () => {
    const post = await lastWith(sara, 'Samordnad vårdplan');
    const turn = await stage.press(sara, direct(sara), post, 'Ta upp');
    expect(answered(turn)).toContain('Punkt 6 är tillagd den 16 april 2027: Samordnad vårdplan.');
    expect(await titles()).toContain('6 Samordnad vårdplan');
    expect(await told(eva)).toContain('Ditt förslag står som punkt 6 på dagordningen den 16 april 2027.');
    const again = await stage.press(sara, direct(sara), post, 'Ta upp');
    expect(answered(again)).toContain('redan upptaget');
    expect(await agenda()).toHaveLength(6);
  });

  it('takes it up where she wants it, from the list', async () => {
    const list = (await stage.client.say(sara, direct(sara), 'förslag')).replies[0];
    expect(cardText(list?.card)).toContain('Förslag 2: Ny *taxa*');
    const reply = await stage.say(sara, direct(sara), 'ta upp förslag 2 efter punkt 3');
    expect(reply).toContain('Punkt 4 är tillagd den 16 april 2027: Ny *taxa*.');
    expect((await agenda())[3]).toMatchObject({ minutes: 20, links: ['https://example.org/taxa.pdf'] });
  });

  it('sends it back with a reason; the proposer changes it and sends it in again', async () => {
    await stage.say(sara, direct(sara), 'skicka tillbaka förslag 3: Vilka möten menar du?');
    const post = await lastWith(bo, 'Vilka möten menar du?');
    const form = await stage.press(bo, direct(bo), post, 'Ändra och skicka in igen');
    const saved = await stage.press(bo, direct(bo), cardIn(form), 'Ändra och skicka in igen', {
      title: 'Höstens möten i september',
    });
    expect(answered(saved)).toContain('Förslaget är ändrat och skickat till sekreteraren igen.');
    expect(cardText((await lastWith(sara, 'Höstens möten i september')).card)).toContain('Bo Dahl föreslår');
  });

  it('takes it up as a part of an item that stands there', async () => {
    const post = await lastWith(sara, 'Höstens möten i september');
    const form = await stage.press(sara, direct(sara), post, 'Välj plats');
    const turn = await stage.press(sara, direct(sara), cardIn(form), 'Ta upp', { place: 'into:6' });
    expect(answered(turn)).toContain('Förslaget är en del av punkt 6 den 16 april 2027.');
    expect((await agenda())[5]).toMatchObject({ title: 'Mötestider', text: 'Höstens möten i september' });
  });

  it('one’s own can be taken back; nobody else’s', async () => {
    expect(await stage.say(bo, direct(bo), 'ta tillbaka förslag 4')).toContain('Jag hittar inte förslaget.');
    expect(await stage.say(osten, direct(osten), 'dra tillbaka mitt förslag')).toContain(
      'Förslaget är taget tillbaka.',
    );
  });
});

describe('the agenda is made', () => {
  it('in words: moved, with presenters, time and links; and undone', async () => {
    expect(await stage.say(sara, direct(sara), 'flytta punkt 7 efter 2')).toContain(
      'Dagordningen är nu: 1 Inledning och dagordning, 2 Föregående anteckningar, 3 Samordnad vårdplan',
    );
    await stage.say(sara, direct(sara), 'punkt 3 föredras av Eva Ek och Bo Dahl\npunkt 3 tar 15 minuter');
    await stage.say(sara, direct(sara), 'länk 3: https://example.org/plan');
    expect((await agenda())[2]).toMatchObject({
      presenters: ['Eva Ek', 'Bo Dahl'],
      minutes: 15,
      links: ['https://example.org/plan'],
    });
    await stage.say(sara, direct(sara), 'ta bort punkt 2');
    expect((await titles())[1]).toBe('2 Samordnad vårdplan');
    expect(await stage.say(sara, direct(sara), 'ångra')).toContain('Ångrat.');
    expect((await titles())[1]).toBe('2 Föregående anteckningar');
  });

  it('in a form, which does not go over what the other secretary changed meanwhile', async () => {
    const edit = (await stage.client.say(sara, direct(sara), 'ändra dagordningen')).replies[0];
    expect(cardText(edit?.card)).toContain('4. Rapport från arbetsutskottet');
    const item = (await agenda())[3]?.id ?? '';
    const open = () =>
      stage.client.execute(sara, direct(sara), 'show-item', { v: 1, group, meeting: 'm1', item });
    const [mine, theirs] = [await open(), await open()];
    await stage.press(sara, direct(sara), cardIn(theirs), 'Spara', { title: 'Rapport från AU' });
    const late = await stage.press(sara, direct(sara), cardIn(mine), 'Spara', { title: 'AU rapporterar' });
    expect(answered(late)).toContain('Någon annan har ändrat rubriken medan du skrev.');
    expect((await agenda())[3]?.title).toBe('Rapport från AU');
  });

  it('is shown to all with time, links and where items come from, and follows until the meeting has begun', async () => {
    await stage.say(sara, channel, 'skicka dagordningen');
    await stage.settled();
    const card = () => {
      const found = stage.connector
        .conversation(channel.id)
        .messages.find((one) => cardText(one.card).startsWith('Dagordning\n'));
      return found?.card;
    };
    expect(cardText(card())).toContain('15 min');
    expect(JSON.stringify(card())).toContain('"url":"https://example.org/plan"');
    await stage.say(sara, direct(sara), 'punkt 3 sist');
    await stage.settled();
    expect(cardText(card())).toContain('7 | Samordnad vårdplan');
  });

  it('keeps its numbers once the meeting has begun', async () => {
    stage.at('2027-04-16T13:00:00+02:00');
    await stage.say(sara, direct(sara), 'start');
    expect(await stage.say(sara, direct(sara), 'flytta punkt 3 efter 1')).toContain('Mötet har börjat');
    await stage.say(sara, direct(sara), 'lägg till punkt efter 7: Övrig fråga');
    expect((await titles()).at(-1)).toBe('7 a Övrig fråga');
  });
});

describe('what comes back', () => {
  it('a promise to report at a meeting stands on its agenda, and goes with the assignment', async () => {
    const reply = await stage.say(sara, direct(sara), 'uppdrag 7: Eva Ek återkommer till mötet i juni');
    expect(reply).toContain('Punkt 1 står på dagordningen den 3 juni 2027: Samordnad vårdplan.');
    const june = async () => (await stage.book(group)).meetings[1]?.items ?? [];
    expect(await june()).toMatchObject([{ reportOn: { meeting: 'm1' } }]);
    await stage.say(sara, direct(sara), 'ångra');
    expect(await june()).toEqual([]);
  });

  it('items of a meeting that is cancelled are offered to the next, where they stand with where they come from', async () => {
    await stage.say(sara, direct(sara), 'uppdrag 6: Bo Dahl återkommer till mötet i juni');
    await stage.say(sara, direct(sara), 'boka möte 10 september 2027 kl 13–16 digitalt');
    await stage.say(sara, direct(sara), 'ställ in mötet 3 juni');
    const post = await lastWith(sara, 'Mötet den 3 juni 2027 är inställt.');
    const press = () => stage.press(sara, direct(sara), post, 'Lägg dem på mötet 10 september');
    expect(answered(await press())).toContain('Punkt 1 står på dagordningen 10 september.');
    expect(answered(await press())).toContain('Punkterna är flyttade.');
    const september = (await stage.book(group)).meetings.find(({ date }) => date === '2027-09-10');
    expect(september?.items).toMatchObject([{ from: { meeting: 'm2' }, reportOn: { meeting: 'm1' } }]);
  });

  it('all of it stands after a restart', async () => {
    const before = await stage.book(group);
    await stage.restart();
    expect(await stage.book(group)).toEqual(before);
    expect(await stage.say(bo, direct(bo), 'mina förslag')).toContain('Mina förslag');
  });
});

it('after the deadline, and on the day of a meeting, the form stands at the first meeting that is still open', async () => {
  const late = await openStage('2027-04-16T09:00:00+02:00');
  late.connector.setRoster(channel.id, roster);
  const added = await late.addGroup({
    ...granby,
    meetings: [
      { start: '2027-04-16', startTime: '13:00', mode: 'digital', agenda: [] },
      { start: '2027-06-03', mode: 'in-person' },
    ],
  });
  await late.say(sara, channel, `koppla ${added.code}`);
  const form = async () => (await late.client.say(eva, direct(eva), 'föreslå punkt')).replies[0]?.card ?? {};
  const shown = cardText(await form());
  expect(shown).toMatch(/Möte: .*16 april.* \/ .*3 juni.* = m2/u);
  expect(shown).toContain('Punkter till mötet den 3 juni');
  const send = (to: object, title: string) =>
    form().then((card) => late.press(eva, direct(eva), card, 'Skicka', { title, ...to }));
  await send({}, 'Skolskjuts');
  await send({ to: 'm1' }, 'Brådskande');
  const { proposals } = await late.book(added.group);
  expect(proposals.map(({ title, meeting }) => [title, meeting])).toEqual([
    ['Skolskjuts', 'm2'],
    ['Brådskande', 'm1'],
  ]);
  await late.end();
});
