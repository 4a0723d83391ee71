import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { cardText } from '../card-text.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, eva } = people;
const desk = direct(sara);
const year = [
  'Mötestider 2027',
  '10 februari (digitalt möte)',
  '17 mars (fysiskt möte)',
  '16 april (digitalt möte)',
  '14-15 oktober (internat)',
].join('\n');
const again = [
  'Möten 2027',
  '10 februari (digitalt möte)',
  '30-31 mars (internat – dialog om hemsjukvård)',
  '15 oktober (fysiskt möte)',
].join('\n');

async function open(): Promise<{ readonly stage: Stage; readonly group: string }> {
  const stage = await openStage('2026-11-20T09:30:00+01:00');
  stage.connector.setRoster(channel.id, roster);
  const { group, code } = await stage.addGroup({ ...granby, meetings: [] });
  await stage.say(sara, channel, `koppla ${code}`);
  await stage.settled();
  return { stage, group };
}

function told(stage: Stage): readonly string[] {
  return stage.connector.conversation(channel.id).messages.map(({ card }) => cardText(card));
}

describe('the dates of a year, pasted twice', () => {
  let stage: Stage;
  let group: string;
  const planned = async () =>
    (await stage.book(group)).meetings.map(
      ({ date, endDate, mode, cancelled }) =>
        `${date}${endDate === undefined ? '' : `–${endDate}`} ${mode}${cancelled ? ' cancelled' : ''}`,
    );

  beforeAll(async () => {
    ({ stage, group } = await open());
  });
  afterAll(() => stage.end());

  it('are shown as they were read, and nothing is saved before it is said', async () => {
    const turn = await stage.client.say(sara, desk, year);
    const [reply] = turn.replies;
    expect(cardText(reply?.card)).toContain('Så här läste jag datumen. Stämmer det?');
    expect(cardText(reply?.card)).toContain('internat · nytt');
    expect(await planned()).toEqual([]);
    const pressed = await stage.press(sara, desk, reply ?? {}, 'Spara');
    expect(pressText(pressed)).toContain('Sparat: fyra möten inlagda. Klockslag är inte angivet.');
    expect(await planned()).toEqual([
      '2027-02-10 digital',
      '2027-03-17 in-person',
      '2027-04-16 digital',
      '2027-10-14–2027-10-15 residential',
    ]);
  });

  it('the second time, what moved and what is missing is asked', async () => {
    expect(await stage.say(sara, desk, again)).toContain(
      'Två möten verkar flyttade: 17 mars → 30–31 mars, 14–15 oktober → 15 oktober. 16 april saknas. Vad gör jag?',
    );
  });

  it('"Behåll" saves what moved, and keeps what is missing', async () => {
    expect(await stage.say(sara, desk, 'Behåll')).toContain('Sparat. Klockslag är inte angivet.');
    expect(await planned()).toEqual([
      '2027-02-10 digital',
      '2027-03-30–2027-03-31 residential',
      '2027-04-16 digital',
      '2027-10-15 in-person',
    ]);
  });

  it('everyone is told of each meeting that moved, once, and asked anew', async () => {
    await stage.settled();
    const moved = told(stage).filter((text) => text.includes('är flyttat'));
    expect(moved).toHaveLength(2);
    expect(moved[0]).toContain(
      'Mötet den 17 mars 2027 är flyttat till 30–31 mars 2027. Kommer du? Svar för den gamla dagen gäller inte längre.',
    );
  });

  it('pasted a third time there is nothing to do', async () => {
    expect(await stage.say(sara, desk, `${again}\n16 april`)).toBe('Datumen finns redan. Inget är ändrat.');
  });

  it('a card that was shown before something else was changed saves nothing, and shows how it is now', async () => {
    const { replies } = await stage.client.say(sara, desk, again);
    expect(cardText(replies[0]?.card)).toContain('16 april saknas. Vad gör jag?');
    await stage.say(sara, desk, 'flytta mötet 10 februari till 11 februari');
    const before = await planned();
    const pressed = pressText(await stage.press(sara, desk, replies[0] ?? {}, 'Ställ in'));
    expect(pressed).toContain('Kalendern har ändrats sedan dess. Inget är sparat.');
    expect(pressed).toContain('11 februari → 10 februari');
    expect(await planned()).toEqual(before);
  });

  it('[Ställ in] cancels what is missing; pressed again it does nothing more, also after a restart', async () => {
    const { replies } = await stage.client.say(sara, desk, again);
    await stage.restart();
    expect(pressText(await stage.press(sara, desk, replies[0] ?? {}, 'Ställ in'))).toContain('Sparat.');
    expect(await planned()).toContain('2027-04-16 digital cancelled');
    const { version } = await stage.book(group);
    expect(pressText(await stage.press(sara, desk, replies[0] ?? {}, 'Ställ in'))).toContain(
      'Inget är ändrat.',
    );
    expect((await stage.book(group)).version).toBe(version);
    await stage.settled();
    expect(told(stage).filter((text) => text.includes('Mötet den 16 april 2027 är inställt.'))).toHaveLength(
      1,
    );
  });

  it('typed after a restart, "Behåll" says honestly that the list is gone', async () => {
    await stage.client.say(sara, desk, year);
    await stage.restart();
    expect(await stage.say(sara, desk, 'behåll')).toContain('Inget är sparat.');
  });

  it('where several are missing, each is chosen for itself', async () => {
    await stage.say(sara, desk, 'boka möte 7 maj 2027');
    await stage.say(sara, desk, 'boka möte 11 juni 2027');
    const { replies } = await stage.client.say(sara, desk, again);
    expect(cardText(replies[0]?.card)).toContain('7 maj och 11 juni saknas. Vad gör jag?');
    const ids = (await stage.book(group)).meetings.filter(({ date }) => /05-07|06-11/u.test(date));
    const inputs = { [`c-${ids[0]?.id}`]: 'keep', [`c-${ids[1]?.id}`]: 'cancel' };
    const pressed = await stage.press(sara, desk, replies[0] ?? {}, 'Spara', inputs);
    expect(pressText(pressed)).toContain('Sparat.');
    expect(await planned()).toEqual(
      expect.arrayContaining(['2027-05-07 unknown', '2027-06-11 unknown cancelled']),
    );
  });

  it('is not for those who do not keep the calendar', async () => {
    expect(await stage.say(eva, direct(eva), year)).toContain(
      'Det kan bara sekreteraren eller ordföranden göra.',
    );
  });
});

describe('a list that was saved by mistake', () => {
  let stage: Stage;

  beforeAll(async () => {
    ({ stage } = await open());
  });
  afterAll(() => stage.end());

  it('is undone as a whole, told to nobody, and can be saved again', async () => {
    const { replies } = await stage.client.say(sara, desk, year);
    const saved = await stage.press(sara, desk, replies[0] ?? {}, 'Spara');
    expect(pressText(await stage.press(sara, desk, saved.card ?? {}, 'Ångra'))).toContain('Ångrat.');
    expect(await stage.say(sara, desk, 'vilka möten har vi 2027?')).toContain(
      'Inget möte är inlagt under 2027.',
    );
    await stage.settled();
    expect(told(stage).filter((text) => text.includes('Mötet'))).toEqual([]);
    expect(await stage.say(sara, desk, year)).toContain('Fyra möten är nya.');
    expect(await stage.say(sara, desk, 'spara')).toContain('Sparat.');
    expect(await stage.say(sara, desk, 'vilka möten har vi 2027?')).toContain('Fyra möten under 2027');
    await stage.settled();
    expect(told(stage).filter((text) => text.includes('Mötet'))).toEqual([]);
  });
});

describe('a meeting in words', () => {
  let stage: Stage;
  let group: string;
  const says = (text: string) => stage.say(sara, desk, text);
  const shown = async (text: string) => {
    const { replies } = await stage.client.say(sara, desk, text);
    return replies.map((reply) => cardText(reply.card)).join('\n');
  };
  const meeting = async (id: string) => findMeeting(await stage.book(group), id);

  beforeAll(async () => {
    ({ stage, group } = await open());
  });
  afterAll(() => stage.end());

  it('is booked, with all that is said of it', async () => {
    expect(
      await says(
        'boka möte 10 februari 2027 kl 13–16 digitalt, gemensamt med ekonomirådet, tema: budget https://teams.example/m?x=1',
      ),
    ).toBe(
      'Mötet den 10 februari 2027 är inlagt: kl. 13.00–16.00, digitalt möte, tema budget, gemensamt med ekonomirådet, länk https://teams.example/m?x=1.',
    );
    expect(await meeting('m1')).toMatchObject({
      date: '2027-02-10',
      startTime: '13:00',
      endTime: '16:00',
      mode: 'digital',
      partner: 'ekonomirådet',
      theme: 'budget',
      joinLink: 'https://teams.example/m?x=1',
    });
    expect(await says('boka möte i mars 2027')).toBe('Mötet i mars 2027 är inlagt.');
    expect(await says('boka möte 16 april 2027 i Ängsholm')).toBe(
      'Mötet den 16 april 2027 är inlagt: plats Ängsholm. Klockslag är inte angivet.',
    );
  });

  it('is answered with its month, or its time that is not known', async () => {
    const answer = await shown('vilka möten har vi 2027?');
    expect(answer).toContain('onsdag 10 februari 2027 kl. 13.00–16.00');
    expect(answer).toContain('mars 2027, dag är inte bestämd');
    expect(answer).toContain('Gemensamt med ekonomirådet');
  });

  it('stands only once', async () => {
    expect(await says('boka möte 10 februari 2027')).toContain('Där ligger redan ett möte');
  });

  it('is moved, and answers for the old day no longer count', async () => {
    await stage.say(eva, direct(eva), 'jag kommer inte den 16 april');
    expect((await meeting('m3'))?.answers).toHaveLength(1);
    expect(await says('flytta mötet 16 april till 20–21 april (orsak: lokalen är upptagen)')).toBe(
      'Mötet den 16 april är flyttat till 20–21 april 2027. Klockslag är inte angivet. Gruppen får veta det.',
    );
    expect((await meeting('m3'))?.answers).toEqual([]);
    expect(await says('mötet 20 april är kl 9–15')).toContain('kl. 09.00–15.00');
    expect(await says('plats för aprilmötet: Lillåns kursgård')).toContain('plats Lillåns kursgård');
    await stage.settled();
  });

  it('is cancelled and taken up again; nothing happens to it in between', async () => {
    expect(await says('ställ in aprilmötet eftersom ordföranden är sjuk')).toBe(
      'Mötet den 20–21 april 2027 är inställt. Gruppen får veta det.',
    );
    expect(await says('lägg till punkt: Budget')).not.toContain('april');
    expect(await says('ställ in aprilmötet')).toContain('redan');
    expect(await says('nästa möte')).not.toContain('april');
    expect(await says('återta aprilmötet')).toBe('Mötet den 20–21 april 2027 blir av. Gruppen får veta det.');
    await stage.settled();
  });

  it('has a history: what, when, by whom, why, and when the group was told', async () => {
    const history = await shown('historik för mötet 20 april');
    expect(history).toContain('har ändrats');
    expect(history).toContain('flyttat från 16 april till 20–21 april 2027. Av Sara Ström.');
    expect(history).toContain('Orsak: lokalen är upptagen');
    expect(history).toContain('Gruppen fick veta det 20 november 2026');
    expect(history).toContain('inställt. Av Sara Ström.');
  });

  it('is told to have passed when it is booked on a day that has been, and can be taken back', async () => {
    const { replies } = await stage.client.say(sara, desk, 'boka möte 10 februari 2025 kl 13–15');
    expect(cardText(replies[0]?.card)).toContain('10 februari 2025 har redan varit.');
    expect(pressText(await stage.press(sara, desk, replies[0] ?? {}, 'Ångra'))).not.toContain(
      'har redan varit',
    );
    expect(await says('boka möte 9 juni 2027 kl 16-13')).toContain('Sluttiden måste vara efter starttiden.');
    expect(await says('boka möte 9 juni 2027')).not.toContain('har redan varit');
    await says('ångra');
  });

  it('a booking that is undone is told to nobody', async () => {
    const { replies } = await stage.client.say(sara, desk, 'boka möte 4 juni 2027');
    const before = stage.connector.conversation(channel.id).messages.length;
    expect(pressText(await stage.press(sara, desk, replies[0] ?? {}, 'Ångra'))).toContain('Ångrat.');
    await stage.settled();
    expect(stage.connector.conversation(channel.id).messages).toHaveLength(before);
    expect(await shown('möten')).not.toContain('juni');
  });

  it('a meeting of two days is paused after its first, and goes on the next', async () => {
    stage.at('2027-04-20T09:00:00+02:00');
    expect(await says('starta')).toContain('Mötet har börjat.');
    expect(await says('flytta mötet 20 april till 27 april')).toContain('pågår redan');
    stage.at('2027-04-20T15:00:00+02:00');
    expect(await says('vi fortsätter i morgon')).toBe('Mötet är pausat. Skriv ”starta” när ni fortsätter.');
    stage.at('2027-04-21T09:00:00+02:00');
    expect(await says('starta')).toBe('Mötet fortsätter.');
    expect(await says('pausa')).toContain('har ingen mer dag');
  });
});

it('a list saved twice, also through a restart, is there once, and nobody is told that it was not saved', async () => {
  const { stage, group } = await open();
  await stage.say(sara, desk, 'boka möte 12 februari 2027 kl 13-16');
  const { replies } = await stage.client.say(sara, desk, 'Möten 2027\n12 mars kl 13\n10 september kl 9-12');
  expect(cardText(replies[0]?.card)).toContain('12 februari saknas. Vad gör jag?');
  const card = replies[0] ?? {};
  expect(pressText(await stage.press(sara, desk, card, 'Behåll'))).toContain('Sparat');
  await stage.restart();
  expect(pressText(await stage.press(sara, desk, card, 'Behåll'))).toBe(
    'Datumen finns redan. Inget är ändrat.',
  );
  expect((await stage.book(group)).meetings).toHaveLength(3);
  await stage.end();
});
