import { cardText } from '../card-text.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, repliesText, type Stage } from './stage.ts';

const { sara, osten, bo } = people;

describe.each([true, false])('the form of a meeting, with dialogs: %s', (served) => {
  let stage: Stage;
  let group: string;
  beforeAll(async () => {
    stage = await openStage('2027-01-11T09:30:00+01:00', { served });
    stage.connector.setRoster(channel.id, roster);
    const added = await stage.addGroup({ ...granby, meetings: [] });
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
  });
  afterAll(() => stage.end());

  const meeting = async () => (await stage.book(group)).meetings[0];
  const last = () => {
    const found = stage.connector.conversation(direct(sara).id).messages.findLast(({ card }) => card);
    if (found === undefined) throw new Error('no card');
    return found;
  };
  /** What the presser sees, in a dialog or as the newest card in the chat. */
  const press = async (on: Parameters<Stage['press']>[2], button: string, inputs = {}) => {
    const turn = await stage.press(sara, direct(sara), on, button, inputs);
    return { card: turn.card ?? last(), text: turn.card ? pressText(turn) : cardText(last().card) };
  };

  it('comes when a meeting is to be booked and nothing is said of it, and books it', async () => {
    expect(await stage.say(sara, direct(sara), 'boka möte')).toContain('Boka möte');
    const blank = await press(last(), 'Spara', { place: 'Granby' });
    expect(blank.text).toContain('Välj vilken dag mötet är.');
    expect(blank.text).toContain('Plats: Granby');
    const saved = await press(last(), 'Spara', {
      date: '2027-04-16',
      startTime: '13:00',
      endTime: '15:00',
      place: 'Granby',
      mode: 'in-person',
    });
    expect(saved.text).toBe(
      'Mötet den 16 april 2027 är inlagt: kl. 13.00–15.00, fysiskt möte, plats Granby.\n[Ändra] [Ångra]',
    );
    expect(await meeting()).toMatchObject({ date: '2027-04-16', startTime: '13:00', mode: 'in-person' });
  });

  it('changes only what was changed in it, and shows what someone else changed meanwhile', async () => {
    const { card } = await press(last(), 'Ändra');
    await stage.say(osten, direct(osten), 'flytta mötet 16 april till 23 april kl 10-12');
    const place = await press(card, 'Spara', { place: 'Lillån' });
    expect(place.text).toContain('Mötet den 23 april 2027 är ändrat: plats Lillån.');
    const clash = await press(card, 'Spara', { startTime: '09:00', reason: 'krock' });
    expect(clash.text).toContain('Någon annan har ändrat mötet. Inget är sparat. Börjar är nu: 10:00.');
    expect(clash.text).toContain('Slutar: 12:00');
    const saved = await press(clash.card, 'Spara');
    expect(saved.text).toContain(
      'Mötet den 23 april 2027 har ny tid: kl. 09.00–12.00. Gruppen får veta det.',
    );
    expect(await meeting()).toMatchObject({ date: '2027-04-23', startTime: '09:00', place: 'Lillån' });
  });

  it('is opened by the meeting’s name and from its history, cancels it, and is for nobody else', async () => {
    expect(await stage.say(bo, direct(bo), 'ändra mötet 23 april')).toContain('Inget är sparat.');
    await stage.say(sara, direct(sara), 'historik för mötet 23 april');
    expect((await press(last(), 'Ändra mötet')).text).toContain('Dag: 2027-04-23');
    expect(repliesText(await stage.client.say(sara, direct(sara), 'ändra mötet 23 april'))).toContain(
      'Ändra mötet',
    );
    const gone = await press(last(), 'Ställ in mötet', { reason: 'För få ärenden.' });
    expect(gone.text).toContain('Mötet den 23 april 2027 är inställt.');
    expect(await meeting()).toMatchObject({
      cancelled: true,
      changes: [{}, {}, {}, { kind: 'cancelled', reason: 'För få ärenden.' }],
    });
  });
});
