import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { direct } from './granby.ts';
import { account, norrdalen, norrdalenRoster, norrdalenChannel as room } from './norrdalen.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const sara = account('Sara Ström');
const bo = account('Bo Dahl');
const desk = direct(sara);
/** What a phone tells of itself with every message. */
const fromPhone = {
  extra: {
    entities: [{ type: 'clientInfo', platform: 'iOS', locale: 'sv-SE', country: 'SE' }],
    attachments: [{ contentType: 'text/html', content: '<div></div>' }],
  },
};

/** A residential meeting, on its second day, recorded on a phone. */
describe('a meeting of two days is recorded without a computer', () => {
  let stage: Stage;
  let group: string;
  const says = (text: string) => stage.say(sara, desk, text, fromPhone);
  const meeting = async () => {
    const found = findMeeting(await stage.book(group), 'm2');
    if (found === undefined) throw new Error('The residential meeting is gone');
    return found;
  };

  beforeAll(async () => {
    stage = await openStage('2027-03-11T09:30:00+01:00');
    stage.connector.setRoster(room.id, norrdalenRoster);
    const added = await stage.addGroup(norrdalen);
    group = added.group;
    await stage.say(sara, room, `koppla ${added.code}`);
    await stage.say(sara, room, 'skicka dagordningen');
    await stage.settled();
    stage.at('2027-03-11T10:00:00+01:00');
  });
  afterAll(() => stage.end());

  it('all twenty are there on the first day', async () => {
    expect(await says('start')).toBe('Mötet har börjat. Punkt 1: Inledning.');
    expect(await says('alla är här')).toBe('20 närvarande.');
    await stage.settled();
    await stage.restart();
  });

  it('the second day starts from the first, and what was said of Eva is kept as it was said', async () => {
    stage.at('2027-03-12T13:10:00+01:00');
    expect(await says('alla från igår utom Bo, Eva kom efter lunch')).toBe(
      "19 närvarande. Bo Dahl frånvarande dag 2. Eva Ek: 'kom efter lunch'.",
    );
    const second = (await meeting()).attendance.filter((row) => row.day === 2);
    expect(second).toHaveLength(20);
    expect(second.filter(({ status }) => status !== 'present')).toEqual([
      expect.objectContaining({ status: 'partial', note: 'kom efter lunch' }),
      expect.objectContaining({ status: 'absent' }),
    ]);
  });

  it('three lines in one message are three records, and the receipt asks what is missing', async () => {
    expect(
      await says(
        'beslut 5: enligt förslaget\nbeslut 7: Chefsgruppen ställer sig bakom piloten\nuppdrag 7: Psykiatrin tar fram direktiv',
      ),
    ).toBe(
      'Två beslut och ett uppdrag är sparade. Kontaktperson för Psykiatrin? Annars frågar jag när mötet avslutas.',
    );
    const { decisions, assignments } = await meeting();
    expect(decisions.map(({ text, proposal }) => [text, proposal])).toEqual([
      ['enligt förslaget', 'Chefsgruppen antar rutinen från den 1 maj.'],
      ['Chefsgruppen ställer sig bakom piloten', undefined],
    ]);
    expect(assignments).toMatchObject([
      { text: 'Psykiatrin tar fram direktiv', responsible: { kind: 'body', name: 'Psykiatrin' } },
    ]);
  });

  it('what was asked can be answered in words, also after a restart', async () => {
    await stage.restart();
    expect(await says('kontaktperson för Psykiatrin: Anna')).toBe(
      'Uppdraget är ändrat: § 7. Ansvarig: Psykiatrin (kontaktperson Anna Alm).',
    );
    expect(await says('ångra')).toBe('Ångrat. Uppdraget är ändrat: § 7. Ansvarig: Psykiatrin.');
    expect(await says('Anna Alm')).toBe(
      'Uppdraget är ändrat: § 7. Ansvarig: Psykiatrin (kontaktperson Anna Alm).',
    );
    expect(await says('kontaktperson för Psykiatrin: Zorro')).toContain(
      'Jag hittar ingen som heter ”Zorro” på gruppens lista. Inget är sparat.',
    );
  });

  it('she records and someone who is away checks in late: the card counts the second day', async () => {
    const checkIn = stage.connector
      .conversation(room.id)
      .messages.findLast(({ card }) => JSON.stringify(card ?? null).includes('announce-late'));
    if (checkIn === undefined) throw new Error('There is no check-in card');
    expect(pressText(await stage.press(bo, room, checkIn, 'Jag är här'))).toContain('Du är incheckad.');
    await stage.settled();
    const { picture } = stage.connector.conversation(room.id);
    expect(picture).toContain('Dag 2.\n    20 av 20 är incheckade.');
  });

  it('the conversations hold this, and nothing half-written stands before the group', async () => {
    expect(await says('avsluta')).toBe(
      'Fem punkter är inte markerade. De räknas som behandlade om du inte ändrar.',
    );
    await stage.settled();
    expect(stage.connector.conversation(desk.id).picture).toBe(
      [
        '• Mötet har börjat. Punkt 1: Inledning.',
        '  [Nästa punkt] [Närvaro] [Ångra]',
        '• 20 närvarande.',
        '  [Ändra] [Ångra]',
        "• 19 närvarande. Bo Dahl frånvarande dag 2. Eva Ek: 'kom efter lunch'.",
        '  [Ändra] [Ångra]',
        '• Två beslut och ett uppdrag är sparade. Kontaktperson för Psykiatrin? Annars frågar jag när mötet avslutas.',
        '  [Nästa punkt] [Ångra]',
        '• Uppdraget är ändrat: § 7. Ansvarig: Psykiatrin (kontaktperson Anna Alm).',
        '  [Ångra]',
        '• Ångrat. Uppdraget är ändrat: § 7. Ansvarig: Psykiatrin.',
        '• Uppdraget är ändrat: § 7. Ansvarig: Psykiatrin (kontaktperson Anna Alm).',
        '  [Ångra]',
        '• Jag hittar ingen som heter ”Zorro” på gruppens lista. Inget är sparat. Skriv till exempel ”nästa” eller ”beslut 1: Gruppen godkänner planen”.',
        '• Avsluta mötet',
        '  Chefsgrupp för vård och omsorg i Norrdalen',
        '  11–12 mars 2027 kl. 10.00–15.00',
        '  Läs igenom. Inget är publicerat, och ingen annan ser det här.',
        '  Fem punkter är inte markerade. De räknas som behandlade om du inte ändrar.',
        '  1 | Inledning',
        '  2 | Dagordning',
        '  3 | Omvärlden',
        '  4 | Verksamhetsplan',
        '  6 | Unga med psykisk ohälsa',
        '  Beslut',
        '  § 5: Rutin för utskrivning',
        '  enligt förslaget',
        '  Förslaget: Chefsgruppen antar rutinen från den 1 maj.',
        '  § 7: Pilot med gemensam mottagning',
        '  Chefsgruppen ställer sig bakom piloten',
        '  Uppdrag',
        '  § 7: Pilot med gemensam mottagning',
        '  Psykiatrin tar fram direktiv',
        '  Ansvarig: Psykiatrin (kontaktperson Anna Alm)',
        '  Slutdatum är inte angivet',
        '  När ska uppdraget i § 7 vara klart? Du kan lämna det tomt.: ____',
        '  Närvaro',
        '  Dag 1. 20 av 20 närvarande.',
        "  Dag 2. 20 av 20 närvarande. Eva Ek: 'kom efter lunch'.",
        '  [Avsluta mötet] [Fortsätt mötet]',
        '  [Starta utvärdering]',
      ].join('\n'),
    );
    expect(stage.connector.conversation(room.id).picture).toBe(
      [
        '• Jag är kopplad till Chefsgrupp för vård och omsorg i Norrdalen. Du är sekreterare.',
        '• Dagordningen är skickad till gruppen. Alla där ser den.',
        '• Plats: Ängsholms kursgård',
        '  Dagordning',
        '  Chefsgrupp för vård och omsorg i Norrdalen',
        '  11–12 mars 2027 kl. 10.00–15.00',
        '  internat',
        '  Mötet håller på att avslutas.',
        '  1 | Inledning',
        '  2 | Dagordning',
        '  3 | Omvärlden',
        '  4 | Verksamhetsplan',
        '  5 | Rutin för utskrivning Förslag till beslut: Chefsgruppen antar rutinen från den 1 maj.',
        '  6 | Unga med psykisk ohälsa',
        '  7 | Pilot med gemensam mottagning Föredragande: Anna Alm och Jan Utter',
        '  • Plats: Ängsholms kursgård',
        '    Kommer du den 11–12 mars?',
        '    Chefsgrupp för vård och omsorg i Norrdalen',
        '    11–12 mars 2027 kl. 10.00–15.00',
        '    internat',
        '    Meddelande till sekreteraren (andra ser det inte): ____',
        '    [På plats] [På distans]',
        '    [En del av mötet] [Kommer inte]',
        '  • Är du här?',
        '    Chefsgrupp för vård och omsorg i Norrdalen',
        '    11–12 mars 2027 kl. 10.00–15.00',
        '    Dag 2.',
        '    20 av 20 är incheckade.',
        '    Alla organisationer är företrädda.',
        '    [Jag är här] [Jag blir sen]',
        '    [Vi är flera här]',
      ].join('\n'),
    );
  });
});
