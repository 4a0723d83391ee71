import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { write } from '../../src/cli/writing.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import type { Meeting } from '../../src/meetings/model/meeting.ts';
import { sha256 } from '../../src/minutes/canonical.ts';
import { writeMinutes } from '../../src/minutes/formats.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import { cardText } from '../card-text.ts';
import type { Posted } from '../connector.ts';
import { editDocx } from '../minutes/edit-docx.ts';
import { direct } from './granby.ts';
import { account, havsbygden, havsbygdenRoster, havsbygdenChannel as room } from './havsbygden.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const stina = account('Stina Berg');
const lena = account('Lena Dahlin');
const kajsa = account('Kajsa Torn');
const harriet = account('Harriet Moss');

const agenda = `dagordning till mötet i mars:
1. Inledning (formalia)
   1.1 Val av justerare
   1.2 Föregående protokoll
2. Läget i länet (information)
   2.1 Mobila team, Jan Sund
   2.2 Bemanning i sommar, Lena Dahlin
3. Överenskommelse om demensvård (beslut)
Föredragande: Nina Falk och Per Utter
4. Gemensam jourläkare (beslut)
5. Digital tillsyn (diskussion)
6. Remiss om nära vård (beslut)
7. Unga med psykisk ohälsa, Åke Bäck
8. Mötestider (formalia)
9. Avslutning`;

/** What the secretary does with a meeting of two days and its minutes, from the agenda to the meeting that approves them. */
describe('the minutes of a meeting of two days, until the next meeting has approved them', () => {
  let stage: Stage;
  let group: string;
  /** The last card before her. */
  let hand: { readonly [key: string]: unknown } | Posted = {};

  /** Says something; answers with all that the bot replied, but for buttons. */
  async function says(text: string, user = stina): Promise<string> {
    const { replies } = await stage.client.say(user, direct(user), text);
    const last = replies.at(-1);
    if (last !== undefined) hand = last;
    return replies
      .map((one) => withoutButtons(one.card === undefined ? (one.text ?? '') : cardText(one.card)))
      .join('\n');
  }
  async function presses(
    button: string,
    inputs = {},
    on: typeof hand = hand,
    user = stina,
    place = direct(user),
  ) {
    const turn = await stage.press(user, place, on, button, inputs);
    if (turn.card !== undefined) hand = turn.card;
    return withoutButtons(pressText(turn));
  }
  const told = async (user = stina): Promise<readonly string[]> => {
    await stage.settled();
    const own = [direct(user).id, stage.connector.personalWith(user.objectId ?? '')];
    return stage.connector
      .everything()
      .filter(({ conversation }) => own.includes(conversation))
      .map(({ card, text }) => withoutButtons(card === undefined ? (text ?? '') : cardText(card)));
  };
  const inChannel = async () => {
    await stage.settled();
    return stage.connector.conversation(room.id).messages;
  };
  const meeting = async (id = 'm1'): Promise<Meeting> => {
    const found = findMeeting(await stage.book(group), id);
    if (found === undefined) throw new Error('the meeting is gone');
    return found;
  };
  const markdown = async () => {
    const book = await stage.book(group);
    const { bytes } = await writeMinutes(minutesOf(book, await meeting()), { kind: 'draft' }, 'md');
    return Buffer.from(bytes).toString();
  };
  /** The documents behind the links that someone gets. */
  async function documents(user = stina): Promise<Readonly<Record<string, Uint8Array>>> {
    const { replies } = await stage.client.say(user, direct(user), 'visa protokollet från marsmötet');
    const links = [...JSON.stringify(replies[0]?.card ?? {}).matchAll(/"title":"([^"]+)","url":"([^"]+)"/gu)];
    const found: Record<string, Uint8Array> = {};
    for (const [, title = '', url = ''] of links) {
      const answer = await fetch(stage.address() + new URL(url).pathname);
      found[title] = new Uint8Array(await answer.arrayBuffer());
    }
    return found;
  }
  const handBack = async (file: Uint8Array, take: 'nothing' | 'texts') => {
    const request = { request: 'hand-back', group, meeting: '2027-03-11', take } as const;
    const world = {
      ...{ env: {}, folder: stage.folder, version: 'test', milliseconds: () => Date.now(), randomBytes },
      ...{ print: () => undefined, complain: () => undefined, write: () => undefined, isTerminal: false },
      untilAskedToEnd: () => new Promise<void>(() => undefined),
    };
    const asked = { ...request, file: Buffer.from(file).toString('base64') };
    return (await write(stage.folder, asked, world)).lines ?? [];
  };
  const pdfText = async (bytes: Uint8Array | undefined) => {
    const { text } = await extractText(await getDocumentProxy(bytes ?? new Uint8Array()), {
      mergePages: true,
    });
    return text.replace(/\s+/gu, ' ');
  };

  beforeAll(async () => {
    stage = await openStage('2027-02-22T09:00:00+01:00', {
      served: true,
      env: { SAMVERKA_URL: 'https://samverka.example' },
    });
    stage.connector.setRoster(room.id, havsbygdenRoster);
    const added = await stage.addGroup(havsbygden);
    group = added.group;
    await stage.say(stina, room, `koppla ${added.code}`);
  });
  afterAll(() => stage.end());

  it('the agenda is pasted, with parts, kinds, outsiders, documents and a proposal', async () => {
    expect(await says(agenda)).toContain(
      '9 punkter och 4 delpunkter är tillagda till mötet den 11–12 mars 2027.',
    );
    await says('förslag 3: Att överenskommelsen om demensvård antas från den 1 september 2027.');
    await says('länk 3: https://havsbygden.example/ok.pdf Överenskommelsen');
    await says('länk 2.1: https://havsbygden.example/mobila.pdf Lägesbild');
    await says('punkt 4 föredras av Maja Holm');
    expect(await says('beslutsför med mer än hälften av platserna')).toBe(
      'Gruppen är beslutsför med mer än hälften av platserna.',
    );
    await says('vi röstar per ledamot');
    expect(await says('Signe Ros slutar, platsen vakant')).toBe('Platsen är vakant.');
    // The formalities, and the item whose parts have presenters, need nobody.
    expect(await says('kallelse')).toContain('Punkterna 5, 6 och 9 har ingen föredragande.');
    await presses('Posta i kanalen');
    await stage.settled();
    await stage.restart();
  });

  it('the first day: who is there, for whom and when, and whether they may decide', async () => {
    stage.at('2027-03-11T10:00:00+01:00');
    await says('start');
    await says('alla är här utom Rolf Ask, Isak Nord och Åke Bäck');
    await says('Ylva ersätter Isak');
    await says('Tova Sand är ersättare för Rolf Ask');
    expect(await says('Harriet (dag 2)')).toContain(
      "Harriet Moss frånvarande dag 1. Harriet Moss: '(dag 2)'.",
    );
    expect(await says('Bengt Alm (ej fm)')).toContain("Bengt Alm: '(ej fm)'.");
    expect(await says('är vi beslutsföra?')).toBe(
      'Ja, gruppen är beslutsför: 9 av 10 platser är företrädda, och det krävs 6.',
    );
    await says('beslut 1: Rådet godkänner dagordningen.');
    expect(await says('beslut 1.1: Till justerare utsågs Lena Dahlin.')).toContain(
      'Val: Lena Dahlin, justerare.',
    );
    expect(buttons(hand)).toEqual([
      'Ändra uppgifterna',
      'Lena Dahlin justerar',
      'Nästa punkt',
      'Ändra',
      'Ångra',
    ]);
    expect(await presses('Lena Dahlin justerar')).toBe(
      'Justerare för mötet den 11–12 mars 2027: Lena Dahlin.',
    );
    await says('beslut 1.2: Föregående protokoll lades till handlingarna.');
    await says('ta punkt 2.1');
    await says('text 2.1: Jan Sund redovisade läget.\n\nTeamen har gjort 312 besök sedan årsskiftet.');
    await says('diskussion 2.1: - Fler besök på kvällar efterlyses\n- Bemanningen räcker inte');
    expect(
      await says(
        'uppdrag 2.1: Nina Falk tar fram statistik tillsammans med Joar Vik, rapporteras till AU, efter sommaren',
      ),
    ).toContain('Ansvarig: Nina Falk. Medarbetare: Joar Vik. Rapporteras till: AU. Klart: efter sommaren.');
    await says('nästa');
    await says('uppdrag 2.2: Samtliga kommuner redovisar sin bemanning senast 14 maj');
    expect(await presses('De 6 som inte är region')).toContain(
      'Uppdraget är sparat för sex parter: § 2, uppdrag 2.',
    );
    stage.at('2027-03-11T11:30:00+01:00');
    await says('Joar gick');
    await says('nästa');
    await says('text 3: Lena Dalin undrade över kostnaden.');
    await says('beslut 3: Rådet beslutar enligt förslaget.');
    expect(await says('beslut 3 ska godkännas av parterna senast 31 maj')).toContain(
      'Sju parter ska godkänna',
    );
    expect(await says('gäller 3: 1 september 2027–31 augusti 2029, uppsägning 6 månader')).toContain(
      'Uppsägning senast 28 februari 2029.',
    );
    stage.at('2027-03-11T13:30:00+01:00');
    await says('Joar är tillbaka');
    await says('nästa');
    expect(
      await says(
        'beslut 4: Rådet godkänner att en gemensam jourläkare anställs under förutsättning att den utvärderas.',
      ),
    ).toContain('Villkor: under förutsättning att den utvärderas.');
    await says('belopp 4: 600 000 kronor, Regionen betalar');
    await says('jäv 4: Maja Holm');
    expect(await says('omröstning 4: 6 ja, 2 nej')).toBe(
      'Sparat till beslutet: § 4. Omröstning: 6 ja, 2 nej.',
    );
    await says('reservation 4: Kajsa Torn, för dyrt för Lindås');
    expect(await says('pausa')).toBe('Mötet är pausat. Skriv ”starta” när ni fortsätter.');
    await stage.restart();
  });

  it('the second day: from the first, with those who came and did not', async () => {
    stage.at('2027-03-12T10:00:00+01:00');
    await says('vi fortsätter');
    expect(await says('alla från igår utom Owe Kjell, Harriet är här, Hilma är inte här, Åke är här')).toBe(
      '15 närvarande. Owe Kjell och Hilma Frid frånvarande dag 2.',
    );
    expect(await says('Tage Ulv (punkt 6)')).toBe("15 närvarande. Tage Ulv: '(punkt 6)'.");
    await says('ta punkt 5');
    await says('diskussion 5: - Vem äger tekniken?\n- Kan regionen upphandla för alla?');
    await says('uppdrag 5: Psykiatrin beskriver behoven');
    expect(await says('uppdrag 5: Ta fram en gemensam behovslista')).toContain('Vem ansvarar?');
    expect(await says('uppdrag 5: Maja Holm återkommer till mötet i april om upphandlingen')).toContain(
      'Punkt 1 står på dagordningen den 16 april 2027: Digital tillsyn.',
    );
    await says('nästa');
    await says(
      'beslut 6: Rådet skickar planen för nära vård på remiss till kommunerna, svar senast 30 april.',
    );
    await presses('Följ som remiss');
    expect(await says('remissen går till Almby, Bergvik, Forsa och Patientnämnden')).toContain(
      'Till: Almby, Bergvik, Forsa och Patientnämnden.',
    );
    await says('nästa');
    expect(await says('Åke Bäck är frånvarande')).toBe('14 närvarande. Åke Bäck frånvarande dag 2.');
    expect((await told()).at(-1)).toContain('Åke Bäck föredrar punkt 7 men är frånvarande.');
    await says('skjut fram 7 till april');
    await says('nästa');
    await says('beslut 8: Rådet fastställer mötestiderna.');
    await says('nästa');
    await says('tacka av Signe Ros');
  });

  it('the closing reads all back and asks what is missing; those who were there say how it was, without their names', async () => {
    const readBack = await says('avsluta');
    for (const said of [
      'Kontaktperson saknas för Bergvik.',
      'Ansvarig är inte angiven',
      'Punkt 7, Unga med psykisk ohälsa: framskjuten till 16 april',
      'Beslutsför: 9 av 10 platser är företrädda, och det krävs 6.',
      'Lindås: platsen är vakant.',
    ])
      expect(readBack).toContain(said);
    await presses('Starta utvärdering');
    const closed = await says('klart');
    expect(closed).toContain('Den innehåller sju beslut och fem uppdrag.');
    expect(closed).toContain('Ett utkast till protokollet finns.');
    const asked = (await inChannel()).findLast(({ card }) => cardText(card).includes('Hur var mötet?')) ?? {};
    const found = [
      [lena, 'Bra samtal.'],
      [kajsa, 'Lite ont om tid.'],
      [harriet, 'Alla kom till tals.'],
    ] as const;
    for (const [user, text] of found) {
      await presses('Svara', {}, asked, user, room);
      await presses('Skicka', { text }, hand, user, room);
    }
    expect(await says('avsluta utvärderingen')).toContain('Gruppen kan nu se tre svar');
  });

  it('the check tells what may be wrong; a responsible who was missing is filled in, in the draft and for nobody else', async () => {
    stage.at('2027-03-13T09:00:00+01:00');
    await stage.restart();
    const check = (await says('granska protokollet')).split('\n').slice(1, -3);
    expect(check).toEqual([
      'Punkt 3: ”Lena Dalin” liknar Lena Dahlin, som finns på listan. Är det samma person, rätta stavningen.',
      'Punkt 5: Uppdraget ”Ta fram en gemensam behovslista” har ingen ansvarig. Skriv vem, eller låt det stå.',
      'Punkt 2.1: Jan Sund föredrog, men finns varken på deltagarlistan eller i närvaron. Anteckna närvaron om det saknas.',
      'Punkt 3: Per Utter föredrog, men finns varken på deltagarlistan eller i närvaron. Anteckna närvaron om det saknas.',
    ]);
    expect(await says('uppdrag 5.2 ansvarig: Elin Rask')).toBe(
      'Uppdraget är ändrat: § 5, uppdrag 2. Ansvarig: Elin Rask.',
    );
    expect(await told(account('Elin Rask'))).toEqual([]);
  });

  it('the draft is fetched, edited in Word and handed back: prose is taken over, the decision is kept', async () => {
    const { Word } = await documents();
    const edited = editDocx(Word ?? new Uint8Array(), (xml) =>
      xml
        .replace('Lena Dalin undrade', 'Lena Dahlin undrade')
        .replace('Rådet fastställer mötestiderna.', 'Rådet fastställer mötestiderna för året.'),
    );
    const differs = [
      '§ 3 Överenskommelse om demensvård: Text, ändrat: ”Lena Dalin undrade över kostnaden.” → ”Lena Dahlin undrade över kostnaden.”',
      '§ 8 Mötestider: Beslut, ändrat: ”Rådet fastställer mötestiderna.” → ”Rådet fastställer mötestiderna för året.”',
    ];
    expect(await handBack(edited, 'nothing')).toEqual(differs);
    expect(await handBack(edited, 'texts')).toEqual([...differs, '1 taken over, 2 differed.']);
    expect(await markdown()).toBe(await readFile(new URL('minutes-year.txt', import.meta.url), 'utf8'));
  });

  it('finished they are frozen: what stands in the footer is the digest of what lies on the disk', async () => {
    expect(await says('protokollet är klart')).toBe(
      'Protokollet från mötet den 11–12 mars 2027 är klart, som utgåva 1. Det är inte publicerat.',
    );
    const digest = (await meeting()).minutes?.editions[0]?.digest ?? 'none';
    expect(await frozen()).toEqual([digest]);
    expect((await pdfText((await documents())['PDF'])).replaceAll(' ', '')).toContain(digest);
    expect(await says('visa protokollet', lena)).toContain('är inte visat för gruppen än.');
    await says('skicka till justerarna');
    expect((await told(lena)).at(-1)).toContain('Du ska justera protokollet från mötet den 11–12 mars 2027.');
    expect(await says('justera protokollet', lena)).toBe(
      'Tack! Du har justerat protokollet från mötet den 11–12 mars 2027, utgåva 1.',
    );
  });

  it('a correction makes them differ, is shown, and makes a new edition that is adjusted anew', async () => {
    expect(await says('ändra beslut 8: Rådet fastställer mötestiderna för 2027.')).toBe(
      'Beslutet är ändrat: § 8. Det visas som en rättelse.\nProtokollet säger nu något annat än utgåva 1, som ligger fast. Skriv ”gör en ny utgåva” och skälet om ändringen ska gälla.',
    );
    expect(await says('vad skiljer?')).toContain(
      '”Rådet fastställer mötestiderna.” är nu ”Rådet fastställer mötestiderna för 2027.”',
    );
    expect(await says('ny utgåva: året saknades')).toContain('finns i utgåva 2. Skäl: ”året saknades”');
    expect(await says('vem har justerat?')).toContain(
      'Lena Dahlin justerade utgåva 1: 13 mars 2027\nUtgåva 2 är inte skickad till justerarna.',
    );
    expect(await says('lägg protokollet till handlingarna')).toContain('Lena Dahlin har inte justerat.');
    expect(await says('publicera protokollet')).toContain(
      'Protokollet är inte justerat än. Lena Dahlin har inte justerat.',
    );
    await says('skicka till justerarna');
    await says('justera protokollet', lena);
    expect(await says('lägg protokollet till handlingarna')).toContain('är lagt till handlingarna.');
    expect(await frozen()).toHaveLength(2);
    const pdf = await pdfText((await documents())['PDF']);
    expect(pdf).toContain('Utgåva 2 ersätter utgåva 1. Skäl: året saknades');
  });

  it('they are shown in the channel on word only, and opened by members from then on', async () => {
    expect(await documents(kajsa)).toEqual({});
    await says('publicera protokollet');
    expect(await presses('Publicera')).toBe(
      'Protokollet från mötet den 11–12 mars 2027 är publicerat.\nSammanfattningen är inte publicerad. Först när den är det får de som har fått uppdrag, och parter som ska godkänna beslut, veta det.',
    );
    expect(Object.keys(await documents(kajsa))).toEqual(['Läs', 'Word', 'PDF']);
    expect((await told(harriet)).join('\n')).not.toContain('godkännas hos er');
    await presses('Sammanfattningen');
    await presses('Publicera');
    expect((await told(harriet)).join('\n')).toContain('Beslutet behöver godkännas hos er också: Forsa.');
    expect((await told(account('Elin Rask'))).at(-1)).toContain('Ta fram en gemensam behovslista');
  });

  it('the archive holds what was frozen, with right digests', async () => {
    const { Arkiv } = await documents();
    const files = unzipSync(Arkiv ?? new Uint8Array());
    const about = JSON.parse(Buffer.from(files['metadata.json'] ?? []).toString());
    expect(about).toMatchObject({ state: 'finished', edition: 2, group: { diaryNumber: 'SH 2027-14' } });
    expect(about.digest.value).toBe((await meeting()).minutes?.editions.at(-1)?.digest);
    for (const { name, sha256: said } of about.files)
      expect(sha256(files[name] ?? new Uint8Array())).toBe(said);
    expect(about.documents.map(({ link }: { link: string }) => link)).toEqual([
      'https://havsbygden.example/mobila.pdf',
      'https://havsbygden.example/ok.pdf',
    ]);
  });

  it('what parties, recipients and the responsible say afterwards is kept, and is no change of the minutes', async () => {
    stage.at('2027-03-25T08:05:00+01:00');
    expect(await says('vi har godkänt den 26 mars', harriet)).toContain('Den dagen har inte varit än.');
    expect(await says('vi har godkänt den 24 mars', harriet)).toContain(
      'Forsa har godkänt 24 mars. § 3. En av sju',
    );
    expect(await says('Almby sa nej den 23 mars: för dyrt')).toBe(
      'Sparat: Almby har sagt nej 23 mars. § 3. En av sju parter har godkänt.',
    );
    expect(await says('vilka parter har inte svarat?')).toContain('Fem parter har inte svarat:');
    expect(await says('uppdrag 2.2 är klart', harriet)).toContain(
      'rapporterat som klart: § 2, uppdrag 2 (Forsa)',
    );
    expect(await says('svar på remissen från Almby: Vi tillstyrker.')).toBe(
      'Svaret är sparat: Almby. Bergvik, Forsa och Patientnämnden har inte svarat.',
    );
    expect(await says('vad skiljer?')).toContain('Protokollet säger samma sak som utgåva 2.');
    const [, way = 'none'] = /Skriv ”(vilka har inte rapporterat [^”]+)”/u.exec(await says('uppdrag')) ?? [];
    expect(way).toBe('vilka har inte rapporterat uppdrag 2.2');
    expect(await says(way)).toContain('Har inte rapporterat: Almby, Bergvik, Hedlunda, Kilaby och Lindås');
  });

  it('the next meeting approves them at an item of its own', async () => {
    await says('lägg till punkt till mötet i april: Föregående protokoll');
    await says('flytta punkt 3 först');
    expect(await says('punkt 1 godkänner förra protokollet')).toBe(
      'Vid punkt 1 godkänns protokollet från mötet den 11–12 mars 2027.',
    );
    await says('skicka dagordningen');
    stage.at('2027-04-16T13:00:00+02:00');
    await says('start');
    await says('alla är här');
    expect(await says('beslut 1: Rådet godkänner protokollet.')).toContain(
      'Protokollet från mötet den 11–12 mars 2027 är godkänt på mötet den 16 april 2027.',
    );
    await says('beslut 2: Rådet beslutar att regionen upphandlar digital tillsyn.');
    await says('beslut 3: Rådet tackar för informationen.');
    await says('avsluta');
    await says('klart');
    await stage.settled();
    await stage.restart();
    expect((await says('är protokollet från mötet 11 mars godkänt?')).split('\n')).toEqual([
      'Protokollet från mötet den 11–12 mars 2027 är godkänt.',
      'Utgåva 1: 13 mars 2027',
      'Utgåva 2: 13 mars 2027',
      'Skäl: ”året saknades”',
      'Justerare: Lena Dahlin',
      'Lena Dahlin justerade utgåva 1: 13 mars 2027',
      'Skickat till justerarna: 13 mars 2027',
      'Lena Dahlin justerade 13 mars 2027',
      'Lagt till handlingarna: 13 mars 2027',
      'Godkänt på mötet den 16 april 2027, § 1',
      'Publicerat: 13 mars 2027, utgåva 2',
    ]);
  });

  it('the way of a matter is told in one answer', async () => {
    expect((await says('vad har hänt med ärendet digital tillsyn?')).split('\n')).toEqual([
      'Ärendet ”Digital tillsyn” finns på två dagordningar:',
      '11–12 mars 2027, punkt 5: Digital tillsyn',
      'Behandlad',
      'Uppdrag: Psykiatrin beskriver behoven (Psykiatrin)',
      'Uppdrag: Ta fram en gemensam behovslista (Elin Rask)',
      'Uppdrag: Maja Holm återkommer till mötet i april om upphandlingen (Maja Holm)',
      '16 april 2027, punkt 2: Digital tillsyn',
      '§ 2: Rådet beslutar att regionen upphandlar digital tillsyn.',
    ]);
  });

  it('the clock reminds those who have not answered, each once', async () => {
    const since = new Set(stage.connector.everything().map(({ id }) => id));
    for (const day of ['2027-04-23', '2027-05-07', '2027-05-17'])
      for (const time of ['08:05', '15:05']) {
        stage.at(`${day}T${time}:00+02:00`);
        await stage.settled();
      }
    const came = stage.connector.everything().filter(({ id }) => !since.has(id));
    const lines = came.map(({ conversation, card }) => {
      const to = havsbygden.persons.find(({ name }) =>
        [direct(account(name)).id, stage.connector.personalWith(account(name).objectId ?? '')].includes(
          conversation,
        ),
      );
      return `${to?.name ?? 'kanalen'}: ${cardText(card).split('\n')[0]}`;
    });
    expect(lines).toEqual([
      'Maja Holm: Tiden har gått ut. Inget är rapporterat.',
      'Stina Berg: Sedan förra veckan har tiden gått ut för något. Allt som väntar:',
      'Lena Dahlin: Bergvik har inte svarat på en remiss.',
      'Owe Kjell: Bergvik har inte svarat på en remiss.',
      'Harriet Moss: Forsa har inte svarat på en remiss.',
      'Stina Berg: Protokollet från mötet den 16 april är inte färdigt.',
      'Stina Berg: Svarstiden har gått ut. Tre har inte svarat:',
      ...['Rolf Ask', 'Isak Nord', 'Åke Bäck', 'Kajsa Torn'].map(
        (name) => `${name}: Ditt uppdrag ska vara klart 14 maj.`,
      ),
      'kanalen: Skicka in punkter senast 20 maj.',
      ...['Rolf Ask', 'Isak Nord', 'Åke Bäck', 'Kajsa Torn'].map(
        (name) => `${name}: Tiden har gått ut. Inget är rapporterat.`,
      ),
      'Stina Berg: Sedan förra veckan har tiden gått ut för något. Allt som väntar:',
      ...[
        ['Gunnar Lind', 'Region Havsbygd'],
        ['Maja Holm', 'Region Havsbygd'],
        ['Lena Dahlin', 'Bergvik'],
        ['Owe Kjell', 'Bergvik'],
        ['Isak Nord', 'Hedlunda'],
        ['Åke Bäck', 'Kilaby'],
        ['Kajsa Torn', 'Lindås'],
      ].map(([name, party]) => `${name}: ${party} har inte svarat än. Sista dag: 31 maj.`),
    ]);
  });

  /** The digests of what is frozen in the data folder, oldest first. */
  async function frozen(): Promise<readonly string[]> {
    const all = await readdir(stage.folder, { recursive: true, withFileTypes: true });
    const digests = (await meeting()).minutes?.editions.map(({ digest }) => digest) ?? [];
    const found = await Promise.all(
      all
        .filter((one) => one.isFile())
        .map(async (one) => sha256(await readFile(join(one.parentPath, one.name)))),
    );
    return digests
      .filter((digest) => digest !== undefined && found.includes(digest))
      .flatMap((one) => one ?? []);
  }
});

function withoutButtons(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^(?:\[[^\]]+\]\s?)+$/u.test(line))
    .join('\n');
}

/** What is written on the buttons of a card, in their order. */
function buttons(on: { readonly [key: string]: unknown } | Posted): readonly string[] {
  return [...cardText('activity' in on ? on.card : on).matchAll(/^\[.+\]$/gmu)].flatMap(([line]) =>
    [...line.matchAll(/\[([^\]]+)\]/gu)].map(([, title = '']) => title),
  );
}
