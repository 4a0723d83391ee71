import { unrepresented, wasThere } from '../../src/meetings/model/lookup.ts';
import type { User } from '../teams-client.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, osten, eva, nils } = people;
const gunn: User = { id: '29:21', name: 'Gunn Alm', objectId: 'eeeeeeee-0000-4000-8000-000000000021' };
const dan: User = { id: '29:22', name: 'Dan Rask', objectId: 'eeeeeeee-0000-4000-8000-000000000022' };
/** Someone who is not signed in and calls herself what she likes. */
const anonymous: User = { id: '29:anonymous', name: 'Eva Ek' };
const desk = direct(sara);

/** A digital meeting at 13.06, with people whom nobody expected. */
describe('someone who is not on the list comes to the meeting', () => {
  let stage: Stage;
  let group: string;

  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:30:00+01:00');
    stage.connector.setRoster(channel.id, roster);
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
    await stage.say(sara, channel, 'skicka dagordningen');
    await stage.settled();
    stage.at('2027-02-12T13:00:00+01:00');
    await stage.say(sara, desk, 'start');
    await stage.settled();
    stage.at('2027-02-12T13:06:00+01:00');
  });
  afterAll(() => stage.end());

  const checkIn = () => {
    const { messages } = stage.connector.conversation(channel.id);
    const card = messages.findLast((one) => JSON.stringify(one.card ?? null).includes('announce-late'));
    if (card === undefined) throw new Error('There is no check-in card');
    return card;
  };
  /** The question to the secretary about someone. */
  const approval = (name: string) => {
    const { messages } = stage.connector.conversation(desk.id);
    const asked = messages.findLast(({ card }) =>
      JSON.stringify(card ?? null).includes(`${name} vill checka in`),
    );
    if (asked === undefined) throw new Error(`Nobody was asked about ${name}`);
    return asked;
  };
  const today = async () => {
    const book = await stage.book(group);
    const [meeting] = book.meetings;
    if (meeting === undefined) throw new Error('The meeting is gone');
    return { book, meeting };
  };

  it('he is asked who he is, sees nothing, and the secretary is asked', async () => {
    const asked = await stage.press(nils, channel, checkIn(), 'Jag är här');
    expect(pressText(asked).split('\n')[0]).toBe(
      'Jag hittar dig inte på listan. Är du ersättare, föredragande eller gäst?',
    );
    expect(await stage.say(nils, direct(nils), 'ersättare för Eva Ek')).toBe(
      'Tack! Sekreteraren behöver godkänna dig.',
    );
    expect(await stage.say(nils, direct(nils), 'dagordningen')).toBe(
      'Dagordningen ser bara gruppens deltagare. Fråga sekreteraren om du ska vara med.',
    );
    await stage.settled();
    await stage.restart();
    expect(approval('Nils Ahl').summary).toBe('Nils Ahl vill checka in som ersättare för Eva Ek, Granby.');
  });

  it('he cannot let himself in, and neither can the chair or a member', async () => {
    for (const user of [nils, osten, eva]) {
      await stage.press(user, channel, approval('Nils Ahl'), 'Godkänn');
      await stage.press(user, direct(user), approval('Nils Ahl'), 'Godkänn');
      await stage.say(user, direct(user), 'godkänn');
      await stage.say(user, channel, 'godkänn Nils');
    }
    const { meeting } = await today();
    expect(meeting.admissions).toMatchObject([{ name: 'Nils Ahl', state: 'requested' }]);
    expect(meeting.attendance).toEqual([]);
    expect(await stage.say(nils, direct(nils), 'godkänn')).toBe(
      'Det kan bara sekreteraren göra. Be sekreteraren om hjälp. Inget är sparat.',
    );
  });

  it('once the secretary approves he is told, is there, and speaks for Granby', async () => {
    expect(pressText(await stage.press(sara, desk, approval('Nils Ahl'), 'Godkänn'))).toBe(
      'Nils Ahl är godkänd och incheckad.',
    );
    await stage.settled();
    const { book, meeting } = await today();
    const [admitted] = meeting.admissions;
    expect(admitted?.state).toBe('approved');
    expect(wasThere(meeting, admitted?.person ?? '')).toBe(true);
    expect(unrepresented(book, meeting).map(({ name }) => name)).not.toContain('Granby');
    expect(await stage.say(nils, direct(nils), 'visa uppdragen')).toBe(
      'Du är med på dagens möte. Uppdragen ser bara gruppens deltagare.',
    );
    expect(await stage.say(nils, direct(nils), 'dagordningen')).toContain('Dagordning för mötet');
  });

  it('another says it in the channel, and the secretary answers in a word', async () => {
    await stage.press(gunn, channel, checkIn(), 'Jag är här');
    expect(await stage.say(gunn, channel, 'ersättare för Bo Dahl')).toBe(
      'Tack! Sekreteraren behöver godkänna dig.',
    );
    await stage.settled();
    expect(approval('Gunn Alm').summary).toBe('Gunn Alm vill checka in som ersättare för Bo Dahl, Lillån.');
    expect(await stage.say(sara, desk, 'Godkänn')).toBe('Gunn Alm är godkänd och incheckad.');
    await stage.settled();
    expect(await stage.say(gunn, channel, 'visa uppdragen')).toBe(
      'Du är med på dagens möte. Uppdragen ser bara gruppens deltagare.',
    );
    expect(await stage.say(sara, desk, 'vilka kommuner saknas?')).toBe(
      'Två av fyra kommuner saknade företrädare den 12 februari 2027.',
    );
  });

  it('the one who is denied is told so, is not there, and still sees nothing', async () => {
    const asked = await stage.press(dan, channel, checkIn(), 'Jag är här');
    await stage.press(dan, channel, asked.card ?? {}, 'Gäst');
    await stage.settled();
    expect(pressText(await stage.press(sara, desk, approval('Dan Rask'), 'Nej'))).toContain(
      'Dan Rask är inte godkänd och får veta det.',
    );
    await stage.settled();
    const { meeting } = await today();
    const denied = meeting.admissions.find(({ name }) => name === 'Dan Rask');
    expect(denied?.state).toBe('denied');
    expect(wasThere(meeting, denied?.person ?? '')).toBe(false);
    expect(await stage.say(dan, direct(dan), 'visa uppdragen')).toBe(
      'Uppdragen ser bara gruppens deltagare. Fråga sekreteraren om du ska vara med.',
    );
    expect(pressText(await stage.press(dan, channel, checkIn(), 'Jag är här'))).toBe(
      'Det kan bara gruppens deltagare göra. Fråga sekreteraren om du ska vara med. Inget är sparat.',
    );
  });

  it('the one who is not signed in is nobody, whatever she calls herself', async () => {
    const told = 'Du är inte inloggad, så jag kan inte veta vem du är. Be sekreteraren anteckna dig.';
    expect(pressText(await stage.press(anonymous, channel, checkIn(), 'Jag är här'))).toBe(told);
    expect(await stage.say(anonymous, channel, 'jag är här')).toBe(told);
    expect(await stage.say(anonymous, channel, 'ersättare för Bo Dahl')).toBe(told);
    expect(await stage.say(anonymous, channel, 'visa uppdragen')).not.toContain('Du är med');
    const { meeting } = await today();
    expect(meeting.admissions.map(({ name }) => name)).toEqual(['Nils Ahl', 'Gunn Alm', 'Dan Rask']);
  });

  it('the conversations hold this', async () => {
    await stage.settled();
    expect(stage.connector.conversation(direct(nils).id).picture).toBe(
      [
        '• Tack! Sekreteraren behöver godkänna dig.',
        '• Dagordningen ser bara gruppens deltagare. Fråga sekreteraren om du ska vara med.',
        '• Det kan bara sekreteraren göra. Be sekreteraren om hjälp. Inget är sparat.',
        '• Det kan bara sekreteraren göra. Be sekreteraren om hjälp. Inget är sparat.',
        '• Du är med på dagens möte. Du är incheckad.',
        '  Du kan se dagordningen. Skriv ”dagordningen”.',
        '  Samverkansråd Västra Granbygden, fredag 12 februari 2027 kl. 13.00–16.00',
        '• Du är med på dagens möte. Uppdragen ser bara gruppens deltagare.',
        '• Dagordning för mötet den 12 februari 2027, fem punkter:',
        '  1. Inledning och dagordning',
        '  pågår',
        '  2. Föregående anteckningar',
        '  3. Rapport från arbetsutskottet',
        '  Föredragande: Östen Åberg',
        '  4. Ny överenskommelse om hemsjukvård',
        '  Föredragande: Eva Ek och Jan Utter',
        '  5. Mötestider',
      ].join('\n'),
    );
    expect(stage.connector.conversation(direct(gunn).id).picture).toBe(
      [
        '• Du är med på dagens möte. Du är incheckad.',
        '  Du kan se dagordningen. Skriv ”dagordningen”.',
        '  Samverkansråd Västra Granbygden, fredag 12 februari 2027 kl. 13.00–16.00',
      ].join('\n'),
    );
    expect(stage.connector.conversation(direct(dan).id).picture).toBe(
      [
        '• Sekreteraren har inte godkänt att du checkar in. Inget är sparat om dig i mötet. Kontakta sekreteraren om det är fel.',
        '  Samverkansråd Västra Granbygden, fredag 12 februari 2027 kl. 13.00–16.00',
        '• Uppdragen ser bara gruppens deltagare. Fråga sekreteraren om du ska vara med.',
      ].join('\n'),
    );
    expect(stage.connector.conversation(desk.id).picture).toBe(
      [
        '• Mötet har börjat. Punkt 1: Inledning och dagordning.',
        '  [Nästa punkt] [Närvaro] [Ångra]',
        '• Nils Ahl vill checka in som ersättare för Eva Ek, Granby.',
        '  Godkänd.',
        '  Samverkansråd Västra Granbygden, fredag 12 februari 2027 kl. 13.00–16.00',
        '• Gunn Alm vill checka in som ersättare för Bo Dahl, Lillån.',
        '  Godkänd.',
        '  Samverkansråd Västra Granbygden, fredag 12 februari 2027 kl. 13.00–16.00',
        '• Gunn Alm är godkänd och incheckad.',
        '• Två av fyra kommuner saknade företrädare den 12 februari 2027.',
        '  Ängsholm',
        '  Öjeby',
        '• Dan Rask vill checka in som gäst.',
        '  Inte godkänd.',
        '  Samverkansråd Västra Granbygden, fredag 12 februari 2027 kl. 13.00–16.00',
      ].join('\n'),
    );
    expect(stage.connector.conversation(channel.id).picture).toBe(
      [
        '• Jag är kopplad till Samverkansråd Västra Granbygden. Du är sekreterare.',
        '• Dagordningen är skickad till gruppen. Alla där ser den.',
        '• Dagordning',
        '  Samverkansråd Västra Granbygden',
        '  fredag 12 februari 2027 kl. 13.00–16.00',
        '  digitalt möte',
        '  Mötet pågår. Punkt 1: Inledning och dagordning',
        '  1 | Inledning och dagordning ▶ Pågår',
        '  2 | Föregående anteckningar',
        '  3 | Rapport från arbetsutskottet Föredragande: Östen Åberg',
        '  4 | Ny överenskommelse om hemsjukvård Föredragande: Eva Ek och Jan Utter Förslag till beslut: Rådet ställer sig bakom överenskommelsen och rekommenderar parterna att anta den.',
        '  5 | Mötestider',
        '  [Jag är här]',
        '  • Kommer du den 12 februari?',
        '    Samverkansråd Västra Granbygden',
        '    fredag 12 februari 2027 kl. 13.00–16.00',
        '    digitalt möte',
        '    Meddelande till sekreteraren (andra ser det inte): ____',
        '    [På plats] [På distans]',
        '    [En del av mötet] [Kommer inte]',
        '  • Är du här?',
        '    Samverkansråd Västra Granbygden',
        '    fredag 12 februari 2027 kl. 13.00–16.00',
        '    2 av 8 är incheckade.',
        '    Ingen är här än från Region Granland, Ängsholm och Öjeby.',
        '    [Jag är här] [Jag blir sen]',
        '    [Vi är flera här]',
        '• Det går inte här. Skriv till mig direkt i stället. Inget är sparat.',
        '• Det går inte här. Skriv till mig direkt i stället. Inget är sparat.',
        '• Det går inte här. Skriv till mig direkt i stället. Inget är sparat.',
        '• Tack! Sekreteraren behöver godkänna dig.',
        '• Du är med på dagens möte. Uppdragen ser bara gruppens deltagare.',
        '• Du är inte inloggad, så jag kan inte veta vem du är. Be sekreteraren anteckna dig.',
        '• Du är inte inloggad, så jag kan inte veta vem du är. Be sekreteraren anteckna dig.',
        '• Uppdragen ser bara gruppens deltagare. Fråga sekreteraren om du ska vara med.',
      ].join('\n'),
    );
  });
});
