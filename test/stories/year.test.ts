import ICAL from 'ical.js';
import { account, channelRoster, committee, council, datesText, rosterText, users } from './sjoland.ts';
import { openYear, type Pressing, type Year } from './year-stage.ts';

const ida = account('Ida Kvist');
const elsa = account('Elsa Brink');
const stina = account('Stina Vall');
const tage = account('Tage Urberg');

const committeeRoster = `Närvarande:
Agneta Stolpe	Region Sjöland
Elsa Brink	Almvik
Greta Lundin	Dalköping
Johan Lager, utvecklingschef	Region Sjöland
Ida Kvist, sekreterare	Region Sjöland`;

let year: Year;
/** Everyone in the channel; two come during the year. */
const inChannel = (without: readonly string[]) =>
  year.stage.connector.setRoster(
    council.id,
    channelRoster
      .filter(({ name }) => !without.includes(name))
      .map((one) => (one.id === ida.id ? { ...one, role: 'owner' } : one)),
  );

beforeAll(async () => {
  year = await openYear({
    start: '2027-01-07T09:00:00+01:00',
    people: [...users.values()],
    places: { [council.id]: 'kanalen', [committee.id]: 'AU' },
    group: 'Samverkansrådet Sjöland',
  });
  inChannel([stina.name, tage.name]);
  year.stage.connector.setRoster(
    committee.id,
    channelRoster.filter(({ name }) => committeeRoster.includes(name)),
  );
});
afterAll(() => year.stage.end());

/** What the secretary does, directly with the bot, unless someone else is named. */
const says = (text: string, who = ida) => year.says(who, text);
const presses = (button: string, more?: Pressing, who = ida) => year.presses(who, button, more);
const inCommittee = (text: string) => year.says(ida, text, { place: committee });
const someone = (name: string) => ({
  says: (text: string) => year.says(account(name), text),
  presses: (button: string, more?: Pressing) => year.presses(account(name), button, more),
});
const lastTo = (name: string) => year.toldTo(account(name)).at(-1);

/** Lines that are recorded one by one. */
async function records(...lines: readonly string[]): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const line of lines) answers.push(await says(line));
  return answers;
}

/** The meeting is closed and its summary published; answers with what is read back of who was there. */
async function closes(who = ida): Promise<readonly string[]> {
  const readBack = (await says('avsluta', who)).split('\n');
  expect(readBack[0]).toBe('Avsluta mötet');
  expect(await says('klart', who)).toContain('Mötet är avslutat. Inget är publicerat.');
  expect(await presses('Publicera', {}, who)).toContain('Sammanfattningen är publicerad.');
  return readBack.slice(readBack.indexOf('Närvaro') + 1);
}

/** The notice as one package: the mail's subject is shown, and the agenda posted. */
async function calls(meeting: string, subject: string): Promise<void> {
  expect(await says(`kallelse till ${meeting}`)).toContain(
    `Ämnesrad att kopiera: Kallelse: Samverkansrådet Sjöland, ${subject}\n`,
  );
  expect(await presses('Posta i kanalen', { on: subject })).toContain(
    'Dagordningen är skickad till gruppen. Alla där ser den.',
  );
}

describe('January', () => {
  it('a team owner founds the group on a card', async () => {
    await year.stage.client.install(ida, council);
    const made = await year.fills(ida, ['Skapa gruppen', 'Skapa gruppen'], {
      place: council,
      inputs: {
        name: 'Samverkansrådet Sjöland',
        shortName: 'rådet',
        organisation: 'Region Sjöland',
        documentName: 'Protokoll',
        voice: 'Rådet',
      },
    });
    expect(made).toBe(
      'Samverkansrådet Sjöland är skapad. Du är sekreterare. Jag har skrivit till dig direkt om vad som kommer härnäst.',
    );
  });

  it('the roster is pasted as it stands in the last minutes, and all accounts are matched in one press', async () => {
    const read = await says(rosterText);
    expect(read).toContain('Nya (39)\nAgneta Stolpe, Region Sjöland, ledamot\n');
    expect(read).toContain('Ändrade (1)\nIda Kvist: ingen organisation → Region Sjöland\n');
    expect((await presses('Spara')).split('\n')[0]).toBe(
      'Ida Kvist: Region Sjöland. 14 organisationer är tillagda. 39 personer är tillagda. Skriv ”platser” om du vill se platserna.',
    );
    expect(await presses('Koppla')).toBe('39 personer är kopplade till sina konton i Teams.');
    expect(await says('Agneta Stolpe är ordförande')).toBe('Agneta Stolpe är ordförande.');
    expect(await says('Nora Pihl är sekreterare')).toBe('Nora Pihl är sekreterare.');
    expect(await says('mandatet för Vera Lindmark går ut 31 december 2027')).toBe(
      'Mandatet för Vera Lindmark går ut 31 december 2027.',
    );
  });

  it('the year’s dates are pasted, and the standing items set in a form', async () => {
    expect(await says(datesText)).toContain(
      '24–25 mars 2027 kl. 13.00–16.00\ninternat · Tema: framtidens vård · nytt',
    );
    expect(await presses('Spara')).toBe('Sparat: åtta möten inlagda.');
    await says('inställningar');
    const standingItems = 'Öppnande och dagordning\nFöregående protokoll\n---\nÖvriga frågor';
    expect(await presses('Spara', { on: 'Stående punkter', inputs: { standingItems } })).toBe(
      'Ändrat: de stående punkterna.\nÅtta dagordningar är ändrade efter det.',
    );
  });

  it('the working committee is founded by the same secretary in its chat, and hands over a matter', async () => {
    await year.until('2027-01-08', '10:00');
    await year.stage.client.install(ida, committee);
    const inputs = {
      name: 'Arbetsutskottet Sjöland',
      shortName: 'AU',
      documentName: 'Minnesanteckningar',
      voice: 'Arbetsutskottet',
    };
    await year.fills(ida, ['Skapa gruppen', 'Skapa gruppen'], { place: committee, inputs });
    await year.says(ida, committeeRoster, { group: 'Arbetsutskottet Sjöland' });
    await presses('Spara');
    expect(await presses('Koppla')).toBe('Fyra personer är kopplade till sina konton i Teams.');
    await inCommittee('boka möte 12 januari 2027 kl 9–11 digitalt\nboka möte 4 maj 2027 kl 9–11 digitalt');
    await inCommittee('lägg till punkt: Gemensam jour\nlägg till punkt: Mötestider');
    await inCommittee('förslag 1: Rådet inför en gemensam jour från 1 september.');
    await inCommittee('skicka dagordningen');
    await year.until('2027-01-12', '09:00');
    await inCommittee('start');
    await inCommittee('alla är här');
    expect(await inCommittee('lämna över ärende 1 till rådet')).toBe(
      'Ärendet är lämnat till Samverkansrådet Sjöland: Gemensam jour. Du får besked när de har svarat.',
    );
    await inCommittee('beslut 2: Arbetsutskottet möts den 4 maj.');
    await inCommittee('avsluta');
    await inCommittee('klart');
    await presses('Publicera', { place: committee });
    await inCommittee('minnesanteckningarna är klara');
    expect(await presses('Ta emot')).toBe('Punkt 3 är tillagd den 28 januari 2027: Gemensam jour.');
    expect(lastTo('Ida Kvist')).toContain(
      'Samverkansrådet Sjöland har tagit emot ärendet till sitt möte den 28 januari 2027.',
    );
  });

  it('members propose items: one is taken up, one is sent back', async () => {
    expect(
      await someone('Elsa Brink').says('föreslå punkt: Avtal om hemsjukvård (föredragande: Elsa Brink)'),
    ).toBe(
      'Förslaget är skickat till sekreteraren: Avtal om hemsjukvård. Det gäller mötet den 28 januari 2027. Du får besked.',
    );
    await someone('Pär Sandin').says('föreslå punkt: Parkeringen vid lasarettet');
    expect(await presses('Ta upp', { on: 'Avtal om hemsjukvård' })).toBe(
      'Punkt 4 är tillagd den 28 januari 2027: Avtal om hemsjukvård. Den som föreslog får veta det.',
    );
    await year.fills(ida, ['Skicka tillbaka', 'Skicka tillbaka'], {
      on: 'Parkeringen',
      inputs: { reason: 'Det är regionens egen fråga.' },
    });
    expect(lastTo('Pär Sandin')).toContain('Skäl: Det är regionens egen fråga.');
  });

  it('the notice goes out', async () => {
    await says('lägg till punkt: Remiss om färdplan');
    await says('länk till nästa möte: https://moten.example/jan');
    expect(await says('kallelse')).toContain('Punkterna 3 och 5 har ingen föredragande.');
    await presses('Posta i kanalen');
    expect(await says('dagordningen')).toBe(
      [
        'Dagordning för mötet den 28 januari 2027, sex punkter:',
        '1. Öppnande och dagordning',
        '2. Föregående protokoll',
        '3. Gemensam jour',
        '4. Avtal om hemsjukvård',
        'Föredragande: Elsa Brink',
        '5. Remiss om färdplan',
        '6. Övriga frågor',
      ].join('\n'),
    );
  });

  it('who answers is not asked again', async () => {
    await year.until('2027-01-20', '12:00');
    for (const name of ['Elsa Brink', 'Greta Lundin', 'Folke Sjögren'])
      expect(await someone(name).presses('På distans', { place: council })).toContain(
        'Du är anmäld på distans.',
      );
    await someone('Håkan Nyström').presses('Kommer inte', {
      place: council,
      inputs: { message: 'Semester' },
    });
    expect(lastTo('Nora Pihl')).toContain('Håkan Nyström (kommer inte) skriver till dig:\nSemester');
    expect((await says('vilka kommer?')).split('\n')[0]).toBe(
      'Tre har svarat att de kommer den 28 januari 2027. 36 har inte svarat.',
    );
  });

  it('the first meeting: decisions, assignments, and an item that is postponed', async () => {
    await year.until('2027-01-28', '13:00');
    expect(
      await records(
        'start',
        'alla utom Håkan Nyström och Petra Roos',
        'beslut 1: Dagordningen godkändes.\nbeslut 3: enligt förslaget\nuppdrag 3: Johan Lager kartlägger jourlinjerna till 23 april',
        'beslut 4: Rådet ställer sig bakom avtalet.\nuppdrag 4: Elsa Brink tar fram en tidplan till 12 mars\nuppdrag 4: Folke Sjögren sammanställer svaren till 15 februari',
        'skjut fram 5 till mars',
      ),
    ).toEqual([
      'Mötet har börjat. Punkt 1: Öppnande och dagordning.',
      '38 närvarande. Håkan Nyström och Petra Roos frånvarande.',
      'Två beslut och ett uppdrag är sparade.',
      'Ett beslut och två uppdrag är sparade.',
      'Punkt 5 står på dagordningen 24–25 mars.',
    ]);
    await closes();
    expect(await says('protokollet är klart')).toBe(
      'Protokollet från mötet den 28 januari 2027 är klart, som utgåva 1. Det är inte publicerat.',
    );
  });

  it('what the council decided returns to the committee', () => {
    expect(year.toldTo(ida).filter((text) => text.includes('har behandlat ärendet'))).toEqual([
      [
        'Samverkansrådet Sjöland har behandlat ärendet den 28 januari 2027.',
        'Gemensam jour',
        'enligt förslaget',
        'Rådet inför en gemensam jour från 1 september.',
        'Arbetsutskottet Sjöland',
      ].join('\n'),
    ]);
  });
});

describe('February and March', () => {
  it('those responsible report; after a restart nothing comes twice', async () => {
    await year.until('2027-02-10', '10:00');
    expect(await someone('Elsa Brink').says('uppdrag 4 är klart, planen är utskickad')).toContain(
      'Uppdraget är rapporterat som klart: § 4, uppdrag 1',
    );
    expect(await someone('Johan Lager').says('uppdrag 3: halvvägs, tre kommuner återstår')).toBe(
      'Tack! Rapporten är sparad: § 3 den 28 januari 2027. Gruppens deltagare kan se den.',
    );
    await year.restart();
    await year.until('2027-03-01', '10:00');
    expect(await says('vad har hänt sedan förra mötet?')).toBe(
      [
        'Det här har hänt med uppdragen sedan mötet den 28 januari 2027:',
        'Klara: ett',
        'Elsa Brink tar fram en tidplan till 12 mars',
        "10 februari 2027, Elsa Brink: klart. 'planen är utskickad'",
        '28 januari 2027, § 4, uppdrag 1 Avtal om hemsjukvård',
        'Rapporter: en',
        'Johan Lager kartlägger jourlinjerna till 23 april',
        "10 februari 2027, Johan Lager: 'halvvägs, tre kommuner återstår'",
        '28 januari 2027, § 3 Gemensam jour',
        'Tiden har gått ut: ett',
        'Folke Sjögren sammanställer svaren till 15 februari',
        'Ansvarig: Folke Sjögren',
        'Klart: senast 15 februari 2027',
        'Tiden har gått ut. Inget är rapporterat.',
        '28 januari 2027, § 4, uppdrag 2 Avtal om hemsjukvård',
      ].join('\n'),
    );
    await presses('Lägg uppföljning på dagordningen');
  });

  it('the postponed item stands on the agenda of the residential meeting by itself', async () => {
    await year.until('2027-03-17', '09:00');
    expect(await says('dagordningen')).toBe(
      [
        'Dagordning för mötet den 24–25 mars 2027, fem punkter:',
        '1. Öppnande och dagordning',
        '2. Föregående protokoll',
        '3. Remiss om färdplan',
        '4. Uppföljning av uppdrag',
        '5. Övriga frågor',
      ].join('\n'),
    );
    await calls('nästa möte', 'onsdag 24 – torsdag 25 mars 2027');
  });

  it('two days: the first ends as paused, and each has its own attendance', async () => {
    await year.until('2027-03-24', '13:00');
    expect(
      await records(
        'plats: Sjövillan, Almvik',
        'start',
        'alla är här',
        'beslut 3: Rådet svarar enligt utkastet.\nuppdrag 3: Greta Lundin skickar svaret till 31 mars',
        'vi fortsätter i morgon',
      ),
    ).toEqual([
      'Mötet den 24–25 mars 2027 är ändrat: plats Sjövillan, Almvik.',
      'Mötet har börjat. Punkt 1: Öppnande och dagordning.',
      '40 närvarande.',
      'Ett beslut och ett uppdrag är sparade.',
      'Mötet är pausat. Skriv ”starta” när ni fortsätter.',
    ]);
    await year.until('2027-03-25', '09:00');
    expect(
      await records(
        'starta',
        'alla från igår utom Olga Rydell, Pär Sandin kom efter lunch',
        'beslut 5: Rådet tackar för två goda dagar.',
      ),
    ).toEqual([
      'Mötet fortsätter.',
      "39 närvarande. Olga Rydell frånvarande dag 2. Pär Sandin: 'kom efter lunch'.",
      'Beslutet är sparat: § 5. Det är inte publicerat.',
    ]);
    expect(await closes()).toEqual([
      'Dag 1. 40 av 40 närvarande.',
      "Dag 2. 39 av 40 närvarande. Frånvarande: Olga Rydell. Pär Sandin: 'kom efter lunch'.",
    ]);
    expect(await says('vilka saknades den 25 mars?')).toBe(
      'En var inte med den 24–25 mars 2027.\nOlga Rydell, Klippsund\ndag 1: närvarande\ndag 2: frånvarande',
    );
    expect(await someone('Greta Lundin').says('uppdrag 3 är klart')).toContain('rapporterat som klart');
  });
});

describe('April and May', () => {
  it('minutes that are not finished are asked for, and finished with a press', async () => {
    await year.until('2027-04-12', '09:00');
    expect(await presses('Protokollet är klart')).toBe(
      'Protokollet från mötet den 24–25 mars 2027 är klart, som utgåva 1. Det är inte publicerat.',
    );
  });

  it('a meeting is moved, and everyone is told', async () => {
    expect(await says('flytta mötet 29 april till 6 maj (orsak: ordföranden är bortrest)')).toBe(
      'Mötet den 29 april är flyttat till 6 maj 2027. Gruppen får veta det.',
    );
    expect(await someone('Johan Lager').says('jag behöver mer tid till 31 maj, två kommuner dröjer')).toBe(
      'Uppdraget har en ny tid: § 3 den 28 januari 2027. Klart: senast 31 maj 2027. Tidigare: senast 23 april 2027. Sekreteraren ser det.',
    );
  });

  it('one leaves the team: the secretary is asked, and says who takes over', async () => {
    inChannel(['Cecilia Wiberg', tage.name]);
    await year.stage.client.leave(account('Cecilia Wiberg'), council);
    await year.stage.client.join(stina, council);
    await year.stage.settled();
    expect(lastTo('Ida Kvist')?.split('\n')[0]).toBe(
      'Cecilia Wiberg har lämnat teamet. Vem tar över platsen?',
    );
    expect(await says('Stina Vall platsen, uppdragen väntar')).toContain('Stina Vall har platsen.');
    expect(await presses('Koppla', { on: stina.name })).toBe('En person är kopplad till sitt konto i Teams.');
  });

  it('another is taken off by words', async () => {
    inChannel(['Cecilia Wiberg']);
    await year.stage.client.join(tage, council);
    expect(await says('Nils Tornberg slutar, Tage Urberg platsen')).toContain('Tage Urberg har platsen.');
    expect(await presses('Koppla', { on: tage.name })).toBe('En person är kopplad till sitt konto i Teams.');
    await year.stage.settled();
    expect(lastTo('Stina Vall')?.split('\n')[0]).toBe(
      'Välkommen till Samverkansrådet Sjöland! Du är ledamot för Region Sjöland.',
    );
    expect(lastTo('Tage Urberg')?.split('\n')[0]).toBe(
      'Välkommen till Samverkansrådet Sjöland! Du är ledamot för Hedåsa.',
    );
  });

  it('the committee hands over a second matter', async () => {
    await calls('mötet 6 maj', 'torsdag 6 maj 2027');
    await year.until('2027-05-04', '09:00');
    await inCommittee('lägg till punkt: Avgift för hjälpmedel');
    await inCommittee('förslag 1: Rådet tar ut en gemensam avgift från årsskiftet.');
    await inCommittee('start');
    await inCommittee('alla är här');
    await inCommittee('lämna över ärende 1 till rådet');
    await inCommittee('avsluta');
    await inCommittee('klart');
    await inCommittee('minnesanteckningarna är klara');
    expect(await presses('Ta emot', { on: 'Avgift' })).toBe(
      'Punkt 3 är tillagd den 6 maj 2027: Avgift för hjälpmedel.',
    );
  });

  it('the meeting that was moved is held', async () => {
    await year.until('2027-05-06', '13:00');
    expect(
      await records(
        'start',
        'alla är här',
        'beslut 3: Rådet avslår förslaget om en gemensam avgift.',
        'uppdrag 3: Rut Ekdahl räknar på andra avgifter till 20 augusti',
      ),
    ).toEqual([
      'Mötet har börjat. Punkt 1: Öppnande och dagordning.',
      '40 närvarande.',
      'Beslutet är sparat: § 3. Det är inte publicerat.',
      'Uppdraget är sparat: § 3. Ansvarig: Rut Ekdahl. Klart: senast 20 augusti. Det är inte publicerat.',
    ]);
    await closes();
    await says('protokollet är klart');
  });

  it('the next agenda goes out the same day, and its meeting is held', async () => {
    await says('lägg till punkt: Taxa för transporter');
    await calls('nästa möte', 'torsdag 20 maj 2027');
    await year.until('2027-05-20', '13:00');
    await records(
      'start',
      'alla utom Vera Lindmark',
      'uppdrag 3: Leif Norén tar fram en taxa till 15 september',
    );
    await closes();
    await says('protokollet är klart');
    expect(await someone('Johan Lager').says('uppdrag 3 är klart')).toContain('rapporterat som klart');
    expect(await someone('Leif Norén').says('lämna över uppdrag 3 till Mona Ost, jag byter tjänst')).toBe(
      'Uppdraget är överlämnat: § 3 den 20 maj 2027. Ansvarig: Mona Ost. Mona Ost får veta det.',
    );
  });
});

describe('the rest of the year', () => {
  it('July is quiet', async () => {
    await year.until('2027-06-30', '16:00');
    const before = year.reminders().length;
    await year.until('2027-07-31', '16:00');
    expect(year.reminders()).toHaveLength(before);
    await year.restart();
  });

  it('a meeting is held on paper, and entered some days later', async () => {
    await year.until('2027-08-12', '10:00');
    await says('lägg till punkt: Sommarens bemanning');
    await says('plats: Stadshuset, Almvik');
    await calls('nästa möte', 'torsdag 26 augusti 2027');
    await year.until('2027-08-31', '10:00');
    expect(
      await records(
        'starta mötet 26 augusti',
        'alla utom Birgitta Ceder, Ulf Järvinen kom efter lunch',
        'beslut 3: Rådet lägger rapporten till handlingarna.',
        'uppdrag 3: Ulf Järvinen skriver om sommaren till 30 november',
      ),
    ).toEqual([
      'Mötet har börjat. Punkt 1: Öppnande och dagordning.',
      "39 närvarande. Birgitta Ceder frånvarande. Ulf Järvinen: 'kom efter lunch'.",
      'Beslutet är sparat: § 3. Det är inte publicerat.',
      'Uppdraget är sparat: § 3. Ansvarig: Ulf Järvinen. Klart: senast 30 november. Det är inte publicerat.',
    ]);
    await closes();
    await says('protokollet är klart');
  });

  it('a meeting is cancelled, and everyone is told', async () => {
    await year.until('2027-09-20', '10:00');
    expect(await says('ställ in mötet 30 september (orsak: för få ärenden)')).toBe(
      'Mötet den 30 september 2027 är inställt. Gruppen får veta det.',
    );
    expect(await someone('Mona Ost').says('uppdrag 3 är klart')).toContain('rapporterat som klart');
  });

  it('the meeting together with another council is held', async () => {
    await year.until('2027-10-14', '10:00');
    await says('plats för mötet 21 oktober: Ekfors folkets hus');
    await calls('nästa möte', 'torsdag 21 oktober 2027');
    await year.until('2027-10-21', '13:00');
    await records('start', 'alla är här', 'beslut 2: Protokollet lades till handlingarna.');
    await closes();
    await says('protokollet är klart');
  });

  it('the other secretary runs the last meeting', async () => {
    const nora = account('Nora Pihl');
    await year.until('2027-11-24', '10:00');
    await someone('Rut Ekdahl').says('föreslå punkt till decembermötet: Andra avgifter');
    await presses('Ta upp', { on: 'Andra avgifter' }, nora);
    expect(await says('skicka dagordningen', nora)).toBe(
      'Dagordningen är skickad till gruppen. Alla där ser den.',
    );
    await year.until('2027-12-02', '13:00');
    await says('start', nora);
    await says('alla är här', nora);
    await says('uppdrag 4: Yvonne Dahlin samlar in vårens frågor till 20 januari', nora);
    expect(await closes(nora)).toEqual(['40 av 40 närvarande.']);
    await says('protokollet är klart', nora);
    expect(await someone('Rut Ekdahl').says('uppdrag 3 är klart, se punkt 3 i december')).toContain(
      'rapporterat som klart',
    );
  });

  it('in January the secretaries see what has ended', async () => {
    await year.until('2028-01-12', '10:00');
    expect(await says('nytt år')).toBe(
      'Inför 2028:\nVera Lindmark, plats: till och med 31 december 2027\nInga möten är inlagda 2028.\nKlistra in årets datum, så lägger jag in dem.',
    );
    await says('Mötestider 2028\n27 januari (digitalt möte)\n22-23 mars (internat)\nSamtliga dagar kl 13-16');
    expect(await presses('Spara')).toBe('Sparat: två möten inlagda.');
    expect(await says('vilka har slutat?')).toBe(
      [
        'Två har slutat 12 januari 2027 – 12 januari 2028.',
        'Cecilia Wiberg, Region Sjöland',
        'Slutade 12 april 2027',
        'Nils Tornberg, Hedåsa',
        'Slutade 12 april 2027',
        'Stina Vall, Region Sjöland',
        'Ledamot från 12 april 2027',
        'Tage Urberg, Hedåsa',
        'Ledamot från 12 april 2027',
      ].join('\n'),
    );
  });
});

describe('the year as it stands in the end', () => {
  it('the calendar', async () => {
    expect(await says('möten 2027')).toBe(
      [
        'Sju möten under 2027: 28 januari, 24–25 mars, 6 maj, 20 maj, 26 augusti, 21 oktober och 2 december.',
        'torsdag 28 januari 2027 kl. 13.00–16.00',
        'digitalt möte',
        'Anslut: https://moten.example/jan',
        'onsdag–torsdag 24–25 mars 2027 kl. 13.00–16.00',
        'Sjövillan, Almvik',
        'internat',
        'Tema: framtidens vård',
        'torsdag 6 maj 2027 kl. 13.00–16.00',
        'torsdag 20 maj 2027 kl. 13.00–16.00',
        'digitalt möte',
        'torsdag 26 augusti 2027 kl. 13.00–16.00',
        'Stadshuset, Almvik',
        'torsdag 21 oktober 2027 kl. 13.00–16.00',
        'Ekfors folkets hus',
        'Gemensamt med Psykiatrirådet',
        'torsdag 2 december 2027 kl. 13.00–16.00',
        'digitalt möte',
        'Inställt: 30 september 2027.',
      ].join('\n'),
    );
  });

  it('the calendar that members subscribe to', async () => {
    expect(await events()).toEqual([
      '2027-01-28T13:00:00 | 2027-01-28T16:00:00 | Samverkansrådet Sjöland | https://moten.example/jan | CONFIRMED | 1',
      '2027-03-24T13:00:00 | 2027-03-25T16:00:00 | Samverkansrådet Sjöland: framtidens vård | Sjövillan, Almvik | CONFIRMED | 1',
      '2027-05-06T13:00:00 | 2027-05-06T16:00:00 | Samverkansrådet Sjöland |  | CONFIRMED | 1',
      '2027-05-20T13:00:00 | 2027-05-20T16:00:00 | Samverkansrådet Sjöland |  | CONFIRMED | 0',
      '2027-08-26T13:00:00 | 2027-08-26T16:00:00 | Samverkansrådet Sjöland | Stadshuset, Almvik | CONFIRMED | 1',
      '2027-09-30T13:00:00 | 2027-09-30T16:00:00 | INSTÄLLT: Samverkansrådet Sjöland |  | CANCELLED | 1',
      '2027-10-21T13:00:00 | 2027-10-21T16:00:00 | Samverkansrådet Sjöland | Ekfors folkets hus | CONFIRMED | 1',
      '2027-12-02T13:00:00 | 2027-12-02T16:00:00 | Samverkansrådet Sjöland |  | CONFIRMED | 0',
      '2028-01-27T13:00:00 | 2028-01-27T16:00:00 | Samverkansrådet Sjöland |  | CONFIRMED | 0',
      '2028-03-22T13:00:00 | 2028-03-23T16:00:00 | Samverkansrådet Sjöland |  | CONFIRMED | 0',
    ]);
  });

  it('the posts in the channel', () => {
    expect(year.posts(council)).toEqual([
      '2027-01-07 Hej! Jag är Samverka. Jag håller reda på gruppens möten, beslut och uppdrag. En teamägare behöver koppla mig till gruppen först.',
      '2027-01-07 Samverkansrådet Sjöland visas här nu. Ida Kvist är sekreterare.',
      '2027-01-12 Dagordning för Samverkansrådet Sjöland, torsdag 28 januari 2027 kl. 13.00–16.00',
      '2027-01-12 → Samverkansrådet Sjöland: kommer du den 28 januari?',
      '2027-01-28 → Samverkansrådet Sjöland: mötet har börjat. Är du här?',
      '2027-01-28 → Beslut och uppdrag från Samverkansrådet Sjöland den 28 januari 2027.',
      '2027-03-03 Skicka in punkter senast 10 mars.',
      '2027-03-17 Dagordning för Samverkansrådet Sjöland, 24–25 mars 2027 kl. 13.00–16.00',
      '2027-03-17 → Samverkansrådet Sjöland: kommer du den 24–25 mars?',
      '2027-03-24 → Samverkansrådet Sjöland: mötet har börjat. Är du här?',
      '2027-03-25 → Beslut och uppdrag från Samverkansrådet Sjöland den 24–25 mars 2027.',
      '2027-04-08 Skicka in punkter senast 15 april.',
      '2027-04-12 Mötet den 29 april 2027 är flyttat till 6 maj 2027. Orsak: ordföranden är bortrest.',
      '2027-04-12 Dagordning för Samverkansrådet Sjöland, torsdag 6 maj 2027 kl. 13.00–16.00',
      '2027-04-12 → Samverkansrådet Sjöland: kommer du den 6 maj?',
      '2027-04-29 Skicka in punkter senast 6 maj.',
      '2027-05-06 → Samverkansrådet Sjöland: mötet har börjat. Är du här?',
      '2027-05-06 → Beslut och uppdrag från Samverkansrådet Sjöland den 6 maj 2027.',
      '2027-05-06 Dagordning för Samverkansrådet Sjöland, torsdag 20 maj 2027 kl. 13.00–16.00',
      '2027-05-06 → Samverkansrådet Sjöland: kommer du den 20 maj?',
      '2027-05-20 → Samverkansrådet Sjöland: mötet har börjat. Är du här?',
      '2027-05-20 → Beslut och uppdrag från Samverkansrådet Sjöland den 20 maj 2027.',
      '2027-08-05 Skicka in punkter senast 12 augusti.',
      '2027-08-12 Dagordning för Samverkansrådet Sjöland, torsdag 26 augusti 2027 kl. 13.00–16.00',
      '2027-08-12 → Samverkansrådet Sjöland: kommer du den 26 augusti?',
      '2027-08-31 → Beslut och uppdrag från Samverkansrådet Sjöland den 26 augusti 2027.',
      '2027-09-09 Skicka in punkter senast 16 september.',
      '2027-09-20 Mötet den 30 september 2027 är inställt. Orsak: för få ärenden.',
      '2027-09-30 Skicka in punkter senast 7 oktober.',
      '2027-10-14 Dagordning för Samverkansrådet Sjöland, torsdag 21 oktober 2027 kl. 13.00–16.00',
      '2027-10-14 → Samverkansrådet Sjöland: kommer du den 21 oktober?',
      '2027-10-21 → Samverkansrådet Sjöland: mötet har börjat. Är du här?',
      '2027-10-21 → Beslut och uppdrag från Samverkansrådet Sjöland den 21 oktober 2027.',
      '2027-11-11 Skicka in punkter senast 18 november.',
      '2027-11-24 Dagordning för Samverkansrådet Sjöland, torsdag 2 december 2027 kl. 13.00–16.00',
      '2027-11-24 → Samverkansrådet Sjöland: kommer du den 2 december?',
      '2027-12-02 → Samverkansrådet Sjöland: mötet har börjat. Är du här?',
      '2027-12-02 → Beslut och uppdrag från Samverkansrådet Sjöland den 2 december 2027.',
    ]);
  });

  it('the open assignments', async () => {
    expect(await says('öppna uppdrag')).toBe(
      [
        'Gruppen har tre öppna uppdrag och fem klara:',
        'Folke Sjögren sammanställer svaren till 15 februari',
        'Ansvarig: Folke Sjögren',
        'Klart: senast 15 februari 2027',
        'Tiden har gått ut. Inget är rapporterat.',
        '28 januari 2027, § 4, uppdrag 2 Avtal om hemsjukvård',
        'Ulf Järvinen skriver om sommaren till 30 november',
        'Ansvarig: Ulf Järvinen',
        'Klart: senast 30 november 2027',
        'Tiden har gått ut. Inget är rapporterat.',
        '26 augusti 2027, § 3 Sommarens bemanning',
        'Yvonne Dahlin samlar in vårens frågor till 20 januari',
        'Ansvarig: Yvonne Dahlin',
        'Klart: senast 20 januari 2028',
        '2 december 2027, § 4 Övriga frågor',
      ].join('\n'),
    );
  });

  it('the matters that the committee handed over, and what became of them', async () => {
    expect(year.toldTo(ida).filter((text) => /har (?:tagit emot|behandlat) ärendet/u.test(text))).toEqual([
      'Samverkansrådet Sjöland har tagit emot ärendet till sitt möte den 28 januari 2027.\nGemensam jour\nArbetsutskottet Sjöland',
      'Samverkansrådet Sjöland har behandlat ärendet den 28 januari 2027.\nGemensam jour\nenligt förslaget\nRådet inför en gemensam jour från 1 september.\nArbetsutskottet Sjöland',
      'Samverkansrådet Sjöland har tagit emot ärendet till sitt möte den 6 maj 2027.\nAvgift för hjälpmedel\nArbetsutskottet Sjöland',
      'Samverkansrådet Sjöland har behandlat ärendet den 6 maj 2027.\nAvgift för hjälpmedel\nRådet avslår förslaget om en gemensam avgift.\nArbetsutskottet Sjöland',
    ]);
  });

  it('the reminders, each once', () => {
    expect(year.reminders()).toEqual([
      '2027-01-12 08.05 5 personer: Arbetsutskottet Sjöland: kommer du den 12 januari?',
      '2027-01-21 08.05 36 personer: Samverkansrådet Sjöland: kommer du den 28 januari?',
      '2027-02-08 08.05 Folke Sjögren: Ditt uppdrag ska vara klart 15 februari. Folke Sjögren sammanställer svaren till 15 februari',
      '2027-02-16 08.05 Folke Sjögren: Tiden har gått ut. Inget är rapporterat. Folke Sjögren sammanställer svaren till 15 februari',
      '2027-02-22 08.05 Ida Kvist, Nora Pihl: Tiden har gått ut för ett uppdrag:',
      '2027-03-03 08.05 kanalen: Skicka in punkter senast 10 mars.',
      '2027-03-17 08.05 Ida Kvist, Nora Pihl: Dagordningen till mötet den 24–25 mars är inte skickad. Skriv ”kallelse” för att se allt som följer med.',
      '2027-03-17 08.05 40 personer: Samverkansrådet Sjöland: kommer du den 24–25 mars?',
      '2027-04-08 08.05 kanalen: Skicka in punkter senast 15 april.',
      '2027-04-12 08.05 Ida Kvist, Nora Pihl: Protokollet från mötet den 24–25 mars är inte färdigt.',
      '2027-04-13 08.05 AU: Skicka in punkter senast 20 april.',
      '2027-04-27 08.05 Ida Kvist: Dagordningen till mötet den 4 maj är inte skickad. Den har inga punkter än.',
      '2027-04-27 08.05 5 personer: Arbetsutskottet Sjöland: kommer du den 4 maj?',
      '2027-04-29 08.05 40 personer: Samverkansrådet Sjöland: kommer du den 6 maj?',
      '2027-04-29 08.05 kanalen: Skicka in punkter senast 6 maj.',
      '2027-05-13 08.05 40 personer: Samverkansrådet Sjöland: kommer du den 20 maj?',
      '2027-08-05 08.05 kanalen: Skicka in punkter senast 12 augusti.',
      '2027-08-13 08.05 Rut Ekdahl: Ditt uppdrag ska vara klart 20 augusti. Rut Ekdahl räknar på andra avgifter till 20 augusti',
      '2027-08-19 08.05 40 personer: Samverkansrådet Sjöland: kommer du den 26 augusti?',
      '2027-08-23 08.05 Rut Ekdahl: Tiden har gått ut. Inget är rapporterat. Rut Ekdahl räknar på andra avgifter till 20 augusti',
      '2027-08-23 08.05 Ida Kvist, Nora Pihl: Tiden har gått ut för två uppdrag:',
      '2027-08-27 08.05 Ida Kvist, Nora Pihl: Mötet den 26 augusti är inte avslutat. Läs igenom det som är sparat och avsluta det.',
      '2027-09-08 08.05 Mona Ost: Ditt uppdrag ska vara klart 15 september. Leif Norén tar fram en taxa till 15 september',
      '2027-09-09 08.05 kanalen: Skicka in punkter senast 16 september.',
      '2027-09-16 08.05 Mona Ost: Tiden har gått ut. Inget är rapporterat. Leif Norén tar fram en taxa till 15 september',
      '2027-09-20 08.05 Ida Kvist, Nora Pihl: Tiden har gått ut för tre uppdrag:',
      '2027-09-30 08.05 kanalen: Skicka in punkter senast 7 oktober.',
      '2027-10-14 08.05 Ida Kvist, Nora Pihl: Dagordningen till mötet den 21 oktober är inte skickad. Skriv ”kallelse” för att se allt som följer med.',
      '2027-10-14 08.05 40 personer: Samverkansrådet Sjöland: kommer du den 21 oktober?',
      '2027-11-11 08.05 kanalen: Skicka in punkter senast 18 november.',
      '2027-11-23 08.05 Ulf Järvinen: Ditt uppdrag ska vara klart 30 november. Ulf Järvinen skriver om sommaren till 30 november',
      '2027-11-26 08.05 40 personer: Samverkansrådet Sjöland: kommer du den 2 december?',
      '2027-12-01 08.05 Ulf Järvinen: Tiden har gått ut. Inget är rapporterat. Ulf Järvinen skriver om sommaren till 30 november',
      '2027-12-06 08.05 Ida Kvist, Nora Pihl: Tiden har gått ut för två uppdrag:',
      '2028-01-03 08.05 Ida Kvist, Nora Pihl: Inför 2028:',
    ]);
  });
});

/** The events of the group's calendar as a subscriber fetches them: when, what, and what has become of it. */
async function events(): Promise<readonly string[]> {
  const link = /https:\S+\.ics/u.exec(await year.says(elsa, 'kalenderlänk'))?.[0] ?? '';
  const response = await fetch(`${year.stage.address()}${new URL(link).pathname}`);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name)?.toString();
    return [
      value('dtstart'),
      value('dtend'),
      value('summary'),
      value('location'),
      value('status'),
      value('sequence'),
    ].join(' | ');
  });
}
