import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, osten, eva, bo, asa, ida } = people;

/** A whole meeting, from connecting the group to the published summary, with restarts in between. */
describe('a meeting runs', () => {
  let stage: Stage;
  let group: string;

  beforeAll(async () => {
    stage = await openStage('2027-02-01T09:00:00+01:00');
    stage.connector.setRoster(channel.id, roster);
  });
  afterAll(() => stage.end());

  /** The post in the channel that has a button with this verb. */
  const postWith = (verb: string) => {
    const { messages } = stage.connector.conversation(channel.id);
    const found = messages.findLast(({ card }) => JSON.stringify(card ?? null).includes(`"verb":"${verb}"`));
    if (found === undefined) throw new Error(`No post has a button ${verb}`);
    return found;
  };
  const lastTo = (place: { readonly id: string }) => {
    const last = stage.connector.conversation(place.id).messages.at(-1);
    if (last === undefined) throw new Error('Nothing was posted there');
    return last;
  };

  it('the secretary connects the channel with the code', async () => {
    const added = await stage.addGroup(granby);
    group = added.group;
    expect(await stage.say(sara, channel, `koppla ${added.code}`)).toBe(
      'Jag är kopplad till Samverkansråd Västra Granbygden. Du är sekreterare.',
    );
    expect(await stage.say(bo, channel, `koppla ${added.code}`)).toContain(
      'redan kopplad till Samverkansråd Västra Granbygden',
    );
  });

  it('she posts the agenda, and the notice follows in its thread', async () => {
    expect(await stage.say(sara, channel, 'skicka dagordningen')).toBe(
      'Dagordningen är skickad till gruppen. Alla där ser den.',
    );
    await stage.settled();
    const [agenda, notice] = stage.connector.conversation(channel.id).messages.slice(-2);
    expect(agenda?.thread).toBeUndefined();
    expect(notice?.thread).toBe(agenda?.id);
  });

  it('members answer, and what they write goes to the secretary alone', async () => {
    const notice = postWith('answer-attendance');
    const thanks = await stage.press(eva, channel, notice, 'På distans', { message: 'Kommer efter lunch' });
    expect(pressText(thanks)).toBe(
      'Tack! Du är anmäld på distans. Du kan ändra dig fram till mötet.\nDitt meddelande går bara till sekreteraren.\n[Ändra svaret]',
    );
    await stage.press(bo, channel, notice, 'På plats');
    await stage.press(bo, channel, notice, 'Kommer inte', { message: 'Tandläkare' });
    await stage.press(asa, channel, notice, 'På plats');
    await stage.settled();
    expect(postWith('show-notice').card).toBeDefined();
    expect(stage.connector.conversation(channel.id).picture).toContain(
      'Två är anmälda. En har svarat nej. Tre har inte svarat.',
    );
    expect(stage.connector.conversation(channel.id).picture).not.toContain('Tandläkare');
    expect(stage.connector.conversation(direct(sara).id).picture).toContain('Tandläkare');
  });

  it('the meeting starts, people check in, and a restart forgets nothing', async () => {
    stage.at('2027-02-12T13:00:00+01:00');
    expect(await stage.say(sara, direct(sara), 'start')).toBe(
      'Mötet har börjat. Punkt 1: Inledning och dagordning.',
    );
    await stage.settled();
    await stage.restart();
    for (const user of [osten, eva, asa]) {
      const pressed = await stage.press(user, channel, postWith('announce-late'), 'Jag är här');
      expect(pressText(pressed)).toBe('Du är incheckad.\n[Vi är flera här]');
    }
    await stage.press(ida, channel, postWith('announce-late'), 'Jag blir sen');
    await stage.press(ida, channel, postWith('announce-late'), 'Jag är här');
    expect(await stage.say(sara, direct(sara), 'alla utom Bo')).toBe('Fem närvarande. Bo Dahl frånvarande.');
  });

  it('decisions and assignments are recorded to the letter', async () => {
    expect(await stage.say(sara, direct(sara), 'beslut 1: Dagordningen godkändes')).toBe(
      'Beslutet är sparat: § 1. Det är inte publicerat.',
    );
    await stage.say(sara, direct(sara), 'nästa');
    await stage.say(sara, direct(sara), 'nästa');
    const item = await stage.press(sara, direct(sara), lastTo(direct(sara)), 'Nästa punkt');
    expect(pressText(item)).toBe(
      'Punkt 3 är behandlad. Punkt 4: Ny överenskommelse om hemsjukvård. Föredragande: Eva Ek och Jan Utter.\n[Besluta enligt förslaget]\n[Nästa punkt] [Ångra]',
    );
    const decided = await stage.press(sara, direct(sara), item.card ?? {}, 'Besluta enligt förslaget');
    expect(pressText(decided)).toContain('Beslutet är sparat: § 4. Det är inte publicerat.');
    await stage.restart();
    const said = [
      'beslut 4: Rådet beslutar att följa upp överenskommelsen.',
      'Uppföljningen redovisas av AU.',
      'uppdrag 4: Eva tar fram en tidplan till 10 mars',
      'uppdrag 3: ska ses över hur remissvar samlas in',
      'notering 2: Inga frågor',
    ].join('\n');
    expect(await stage.say(sara, direct(sara), said)).toBe(
      'Ett beslut, två uppdrag och en notering är sparade. Vem ansvarar för uppdraget i § 3? Jag frågar igen när mötet avslutas.',
    );
    expect(await stage.say(sara, direct(sara), 'beslut 5: Fel ord')).toContain('§ 5');
    expect(await stage.say(sara, direct(sara), 'ångra')).toContain('Ångrat.');
  });

  it('what is missing is filled in on the read-back, and nothing is published before the secretary says so', async () => {
    expect(await stage.say(sara, direct(sara), 'avsluta')).toBe(
      'En punkt är inte markerad. Den räknas som behandlad om du inte ändrar.',
    );
    const readBack = lastTo(direct(sara));
    const [missing] = /r-a\d+/u.exec(JSON.stringify(readBack.card)) ?? [];
    if (missing === undefined) throw new Error('The read-back does not ask who is responsible');
    const filled = { [missing]: 'p2' };
    const closed = await stage.press(sara, direct(sara), readBack, 'Avsluta mötet', filled);
    expect(pressText(closed)).toContain('Mötet är avslutat. Inget är publicerat.');
    expect(pressText(closed)).toContain(
      'Alla 7 i kanalen får se sammanfattningen, och den kan bli allmän handling.',
    );
    await stage.settled();
    expect(await stage.say(eva, channel, 'vad beslutades?')).toContain('inte publicerade än');
    expect(await stage.say(eva, channel, 'öppna uppdrag')).toBe(
      'Uppdragen från mötet den 12 februari 2027 är inte publicerade än, så jag visar dem inte här. Fråga mig i direktchatten.',
    );
    expect(stage.connector.conversation(channel.id).picture).not.toContain('Uppföljningen redovisas');
    await stage.press(sara, direct(sara), closed.card ?? {}, 'Publicera');
    await stage.settled();
  });

  it('a later change is a correction, shown as one', async () => {
    expect(await stage.say(sara, direct(sara), 'ändra beslut 1: Dagordningen godkändes med en ändring')).toBe(
      'Beslutet är ändrat: § 1. Det visas som en rättelse i den publicerade sammanfattningen.',
    );
    await stage.settled();
  });

  it('members ask what was decided and what they have promised', async () => {
    await stage.say(eva, direct(eva), 'vad har jag lovat?');
    await stage.say(bo, channel, 'när är nästa möte?');
  });

  it('the channel holds exactly this', () => {
    expect(`\n${stage.connector.conversation(channel.id).picture}\n`).toBe(channelPicture);
  });

  it('the one who got an assignment has been told, and asked', () => {
    expect(`\n${stage.connector.conversation(direct(eva).id).picture}\n`).toBe(evaPicture);
  });

  it('the book on disk holds it all', async () => {
    await stage.restart();
    const meeting = findMeeting(await stage.book(group), 'm1');
    expect(meeting?.decisions.map(({ text, removed }) => ({ text, removed }))).toEqual([
      { text: 'Dagordningen godkändes med en ändring', removed: false },
      { text: 'Rådet beslutar enligt förslaget.', removed: false },
      {
        text: 'Rådet beslutar att följa upp överenskommelsen.\nUppföljningen redovisas av AU.',
        removed: false,
      },
      { text: 'Fel ord', removed: true },
    ]);
    expect(meeting?.decisions[0]?.history.map(({ text }) => text)).toEqual(['Dagordningen godkändes']);
    expect(meeting?.attendance.map(({ person, status }) => `${person} ${status}`).sort()).toEqual([
      'p1 present',
      'p2 present',
      'p3 present',
      'p4 absent',
      'p5 present',
      'p6 present',
    ]);
  });
});

const channelPicture = `
• Jag är kopplad till Samverkansråd Västra Granbygden. Du är sekreterare.
• Den här konversationen är redan kopplad till Samverkansråd Västra Granbygden.
• Dagordningen är skickad till gruppen. Alla där ser den.
• Dagordning
  Samverkansråd Västra Granbygden
  fredag 12 februari 2027 kl. 13.00–16.00
  digitalt möte
  Mötet är avslutat. Sammanfattningen är publicerad.
  1 | Inledning och dagordning ✓ Behandlad
  2 | Föregående anteckningar ✓ Behandlad
  3 | Rapport från arbetsutskottet Föredragande: Östen Åberg ✓ Behandlad
  4 | Ny överenskommelse om hemsjukvård Föredragande: Eva Ek och Jan Utter Förslag till beslut: Rådet ställer sig bakom överenskommelsen och rekommenderar parterna att anta den. ✓ Behandlad
  5 | Mötestider ✓ Behandlad
  • Kommer du den 12 februari?
    Samverkansråd Västra Granbygden
    fredag 12 februari 2027 kl. 13.00–16.00
    digitalt möte
    Meddelande till sekreteraren (andra ser det inte): ____
    [På plats] [På distans]
    [En del av mötet] [Kommer inte]
  • Är du här?
    Samverkansråd Västra Granbygden
    fredag 12 februari 2027 kl. 13.00–16.00
    5 av 6 var med.
    Ingen var med från Lillån.
    Mötet är avslutat. Det går inte längre att checka in.
• Besluten från mötet är inte publicerade än, så jag visar dem inte här. Fråga mig i direktchatten.
• Uppdragen från mötet den 12 februari 2027 är inte publicerade än, så jag visar dem inte här. Fråga mig i direktchatten.
  • Beslut och uppdrag
    Samverkansråd Västra Granbygden
    fredag 12 februari 2027 kl. 13.00–16.00
    Preliminärt. Minnesanteckningarna är inte färdiga.
    Beslut
    § 1: Inledning och dagordning
    Dagordningen godkändes med en ändring
    Rättat 12 februari 2027. Tidigare lydelse:
    Dagordningen godkändes
    § 4, beslut 1: Ny överenskommelse om hemsjukvård
    Rådet beslutar enligt förslaget.
    Förslaget: Rådet ställer sig bakom överenskommelsen och rekommenderar parterna att anta den.
    § 4, beslut 2: Ny överenskommelse om hemsjukvård
    Rådet beslutar att följa upp överenskommelsen.
    Uppföljningen redovisas av AU.
    Uppdrag
    § 3: Rapport från arbetsutskottet
    ska ses över hur remissvar samlas in
    Ansvarig: Östen Åberg
    Slutdatum är inte angivet
    § 4: Ny överenskommelse om hemsjukvård
    Eva tar fram en tidplan till 10 mars
    Ansvarig: Eva Ek
    Klart: senast 10 mars
    Nästa möte: fredag 16 april 2027, klockslag är inte angivet
• Nästa möte är fredag 16 april 2027, fysiskt möte. Klockslag är inte angivet. Plats är inte angiven.
`;

const evaPicture = `
• Ditt uppdrag ska vara klart 10 mars.
  Eva tar fram en tidplan till 10 mars
  Ansvarig: Eva Ek
  Samverkansråd Västra Granbygden, mötet den 12 februari 2027
  § 4 Ny överenskommelse om hemsjukvård
• Du har ett öppet uppdrag:
  Eva tar fram en tidplan till 10 mars
  Ansvarig: Eva Ek
  Klart: senast 10 mars 2027
  12 februari 2027, § 4 Ny överenskommelse om hemsjukvård
  [Klart] [Rapportera]
  [Behöver mer tid]
`;
