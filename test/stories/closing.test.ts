import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { direct } from './granby.ts';
import { account, norrdalen, norrdalenRoster, norrdalenChannel as room } from './norrdalen.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const sara = account('Sara Ström');
const eva = account('Eva Ek');
const desk = direct(sara);

/** A digital meeting in which item 10 was withdrawn for the absence of someone who stands as present. */
async function meetingNearItsEnd(): Promise<{ readonly stage: Stage; readonly group: string }> {
  const stage = await openStage('2027-02-12T12:30:00+01:00');
  stage.connector.setRoster(room.id, norrdalenRoster);
  const { group, code } = await stage.addGroup(norrdalen);
  await stage.say(sara, room, `koppla ${code}`);
  await stage.say(sara, room, 'skicka dagordningen');
  await stage.settled();
  stage.at('2027-02-12T13:00:00+01:00');
  for (const line of [
    'start',
    'alla är här',
    'punkt 10 utgår, Eva är inte här',
    'punkt 1, 3 och 4 är klara',
    'beslut 2: Dagordningen godkändes\nnotering 5: Inga frågor\nbeslut 6: Chefsgruppen tackar för rapporten',
  ])
    await stage.say(sara, desk, line);
  await stage.settled();
  await stage.restart();
  return { stage, group };
}

describe('a meeting is closed in words', () => {
  let stage: Stage;
  let group: string;
  const says = (text: string) => stage.say(sara, desk, text);

  beforeAll(async () => {
    ({ stage, group } = await meetingNearItsEnd());
  });
  afterAll(() => stage.end());

  it('what contradicts itself is asked first, and nothing closes before it is answered', async () => {
    expect(await says('avsluta')).toBe(
      'Punkt 10 utgick för att Eva Ek inte deltog, men hen står som närvarande. Vad stämmer?',
    );
    expect(await says('klart')).toContain('Mötet är inte avslutat.');
  });

  it('one word answers it, also after a restart, and the items not marked are told once', async () => {
    await stage.restart();
    expect(await says('frånvarande')).toBe(
      'Ändrat. Sex punkter är inte markerade. De räknas som behandlade om du inte ändrar.',
    );
  });

  it('a postponement and the closing go in one line', async () => {
    expect(await says('skjut fram 12 till april, klart')).toBe(
      'Punkt 12 står på dagordningen 16 april. Mötet är avslutat. Inget är publicerat.',
    );
  });

  it('the postponed item stands on the agenda of April, by itself', async () => {
    expect(await stage.say(eva, room, 'dagordningen för aprilmötet')).toContain('16 april 2027, två punkter');
    const april = findMeeting(await stage.book(group), 'm3');
    expect(april?.items).toMatchObject([
      { number: '1', title: 'Inledning' },
      { number: '2', title: 'Demensvård', from: { meeting: 'm1' } },
    ]);
    const closed = findMeeting(await stage.book(group), 'm1');
    expect(closed?.items.map(({ outcome }) => outcome?.kind)).toEqual([
      ...Array.from({ length: 9 }, () => 'handled'),
      'withdrawn',
      'handled',
      'postponed',
      'handled',
    ]);
    expect(closed?.attendance.filter(({ status }) => status === 'absent')).toHaveLength(1);
  });

  it('the conversations hold this', async () => {
    await stage.settled();
    expect(stage.connector.conversation(desk.id).picture).toBe(
      [
        '• Mötet har börjat. Punkt 1: Inledning.',
        '  [Nästa punkt] [Närvaro] [Ångra]',
        '• 20 närvarande.',
        '  [Ändra] [Ångra]',
        "• Punkt 10 utgår: 'Eva är inte här'.",
        '  [Nästa punkt] [Ångra]',
        '• Punkterna 1, 3 och 4 är behandlade.',
        '  [Nästa punkt] [Ångra]',
        '• Två beslut och en notering är sparade.',
        '  [Nästa punkt] [Ångra]',
        '• Avsluta mötet',
        '  Chefsgrupp för vård och omsorg i Norrdalen',
        '  fredag 12 februari 2027 kl. 13.00–16.00',
        '  Läs igenom. Inget är publicerat, och ingen annan ser det här.',
        '  Punkt 10 utgick för att Eva Ek inte deltog, men hen står som närvarande. Vad stämmer?',
        '  [Närvarande] [Frånvarande]',
        '  Svara på frågan ovan innan du avslutar.',
        '  Sex punkter är inte markerade. De räknas som behandlade om du inte ändrar.',
        '  7 | Avvikelser i samverkan',
        '  8 | Bemanning i sommar',
        '  9 | Hjälpmedel',
        '  11 | Remisser',
        '  12 | Demensvård',
        '  13 | Mötestider',
        '  Beslut',
        '  § 2: Dagordning',
        '  Dagordningen godkändes',
        '  § 6: Trygg hemgång',
        '  Chefsgruppen tackar för rapporten',
        '  Uppdrag',
        '  Inga uppdrag är sparade.',
        '  Punkter som inte behandlades',
        "  Punkt 10, Korttidsplatser: utgick ('Eva är inte här')",
        '  Närvaro',
        '  20 av 20 närvarande.',
        '  [Fortsätt mötet]',
        '• Mötet är inte avslutat. Något stämmer inte vid punkt 10. Svara på frågan om det först. Inget nytt är sparat.',
        '• Ändrat.',
        '  Avsluta mötet',
        '  Chefsgrupp för vård och omsorg i Norrdalen',
        '  fredag 12 februari 2027 kl. 13.00–16.00',
        '  Läs igenom. Inget är publicerat, och ingen annan ser det här.',
        '  Sex punkter är inte markerade. De räknas som behandlade om du inte ändrar.',
        '  7 | Avvikelser i samverkan',
        '  8 | Bemanning i sommar',
        '  9 | Hjälpmedel',
        '  11 | Remisser',
        '  12 | Demensvård',
        '  13 | Mötestider',
        '  Beslut',
        '  § 2: Dagordning',
        '  Dagordningen godkändes',
        '  § 6: Trygg hemgång',
        '  Chefsgruppen tackar för rapporten',
        '  Uppdrag',
        '  Inga uppdrag är sparade.',
        '  Punkter som inte behandlades',
        "  Punkt 10, Korttidsplatser: utgick ('Eva är inte här')",
        '  Närvaro',
        '  19 av 20 närvarande. Frånvarande: Eva Ek.',
        '  [Avsluta mötet] [Fortsätt mötet]',
        '  [Starta utvärdering]',
        '• Punkt 12 står på dagordningen 16 april. Mötet är avslutat. Inget är publicerat.',
        '  Publicera sammanfattningen?',
        '  Alla 20 i kanalen får se sammanfattningen, och den kan bli allmän handling.',
        '  Den innehåller två beslut och inga uppdrag.',
        '  Ett utkast till protokollet finns.',
        '  Chefsgrupp för vård och omsorg i Norrdalen, fredag 12 februari 2027 kl. 13.00–16.00',
        '  [Publicera] [Vänta]',
        '  [Visa utkastet]',
      ].join('\n'),
    );
    expect(stage.connector.conversation(room.id).picture).toBe(
      [
        '• Jag är kopplad till Chefsgrupp för vård och omsorg i Norrdalen. Du är sekreterare.',
        '• Dagordningen är skickad till gruppen. Alla där ser den.',
        '• Dagordning',
        '  Chefsgrupp för vård och omsorg i Norrdalen',
        '  fredag 12 februari 2027 kl. 13.00–16.00',
        '  digitalt möte',
        '  Mötet är avslutat. Inget är publicerat.',
        '  1 | Inledning ✓ Behandlad',
        '  2 | Dagordning ✓ Behandlad',
        '  3 | Föregående protokoll ✓ Behandlad',
        '  4 | Rapport från arbetsutskottet Föredragande: Östen Åberg ✓ Behandlad',
        '  5 | Rapport från länsdelarna ✓ Behandlad',
        '  6 | Trygg hemgång ✓ Behandlad',
        '  7 | Avvikelser i samverkan ✓ Behandlad',
        '  8 | Bemanning i sommar ✓ Behandlad',
        '  9 | Hjälpmedel ✓ Behandlad',
        '  10 | Korttidsplatser Föredragande: Eva Ek Utgick',
        '  11 | Remisser ✓ Behandlad',
        '  12 | Demensvård Framskjuten till 16 april',
        '  13 | Mötestider ✓ Behandlad',
        '  • Kommer du den 12 februari?',
        '    Chefsgrupp för vård och omsorg i Norrdalen',
        '    fredag 12 februari 2027 kl. 13.00–16.00',
        '    digitalt möte',
        '    Meddelande till sekreteraren (andra ser det inte): ____',
        '    [På plats] [På distans]',
        '    [En del av mötet] [Kommer inte]',
        '  • Är du här?',
        '    Chefsgrupp för vård och omsorg i Norrdalen',
        '    fredag 12 februari 2027 kl. 13.00–16.00',
        '    19 av 20 var med.',
        '    Alla organisationer är företrädda.',
        '    Mötet är avslutat. Det går inte längre att checka in.',
        '• Dagordning för mötet den 16 april 2027, två punkter:',
        '  1. Inledning',
        '  2. Demensvård',
      ].join('\n'),
    );
  });
});

describe('a meeting is closed with buttons', () => {
  let stage: Stage;
  let group: string;

  beforeAll(async () => {
    ({ stage, group } = await meetingNearItsEnd());
  });
  afterAll(() => stage.end());

  it('the contradiction, then the closing: two presses after the word', async () => {
    await stage.say(sara, desk, 'avsluta');
    const asked = stage.connector.conversation(desk.id).messages.at(-1);
    if (asked === undefined) throw new Error('Nothing was asked');
    const settled = await stage.press(sara, desk, asked, 'Närvarande');
    expect(pressText(settled)).toContain('Sex punkter är inte markerade.');
    const closed = await stage.press(sara, desk, settled.card ?? {}, 'Avsluta mötet');
    expect(pressText(closed)).toBe(
      [
        'Mötet är avslutat. Inget är publicerat.',
        'Publicera sammanfattningen?',
        'Alla 20 i kanalen får se sammanfattningen, och den kan bli allmän handling.',
        'Den innehåller två beslut och inga uppdrag.',
        'Ett utkast till protokollet finns.',
        'Chefsgrupp för vård och omsorg i Norrdalen, fredag 12 februari 2027 kl. 13.00–16.00',
        '[Publicera] [Vänta]',
        '[Visa utkastet]',
      ].join('\n'),
    );
    expect(findMeeting(await stage.book(group), 'm1')?.state).toBe('closed');
  });
});
