import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { playgroundPeople, playgroundPlace } from '../../src/cli/sample-playground.ts';
import { type Running, samverka, startSamverka } from '../cli/samverka.ts';
import { openPlayground, type PlaygroundClient, shownText } from '../playground.ts';

const { personal, groupChat, channel, bot } = playgroundPlace;
const asa = idOf('Åsa Lindqvist');
const eva = idOf('Eva Ek');
const marta = idOf('Märta Sjöö');
const nils = idOf('Nils Ahl');

const root = resolve(import.meta.dirname, '../..');
const isInstalled = existsSync(join(root, 'node_modules/@microsoft/m365agentsplayground'));
if (!isInstalled)
  process.stderr.write('SKIPPED: the Playground is not installed, so the meeting in it is not played.\n');

/** A meeting as one sees it who runs `npm start`: the process itself, and its chat client by the interface of its page. */
(isInstalled ? describe : describe.skip)('a meeting of six in the chat client of local mode', () => {
  let folder = '';
  let env: Record<string, string> = {};
  let local: Running | undefined;
  let playground: PlaygroundClient;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samverka-playground-story-'));
    const [port, chatPort] = await freePorts(2);
    env = {
      SAMVERKA_DATA: join(folder, 'data'),
      PORT: String(port),
      SAMVERKA_PLAYGROUND_PORT: String(chatPort),
      SAMVERKA_NOW: '2027-02-12T12:50:00+01:00',
    };
    await begin();
  });
  afterAll(async () => {
    playground?.close();
    local?.child.kill('SIGKILL');
    await local?.ended;
    await rm(folder, { recursive: true, force: true });
  });

  /** Starts it as `npm start` does, and opens the chat client; answers with what it says. */
  async function begin(): Promise<string> {
    local?.child.kill('SIGKILL');
    await local?.ended;
    local = startSamverka(['start'], env, folder);
    const said = await local.says(/Ctrl-C ends both/u);
    const url = `http://127.0.0.1:${env['SAMVERKA_PLAYGROUND_PORT']}`;
    playground = await openPlayground({ url, me: asa, bot: { id: bot, name: 'Samverka' }, personal });
    return said;
  }
  /** Ctrl-C. */
  async function end(): Promise<void> {
    playground.close();
    local?.child.kill('SIGINT');
    expect(await local?.ended).toMatchObject({ code: 0, err: '' });
  }

  const say = async (text: string, conversation: string = personal) =>
    shownText(await playground.say(conversation, text));
  const containing = (text: string) => playground.until((one) => shownText(one).includes(text));
  const agenda = () => containing('Dagordning\n');
  /** A message written by one of the five who do not sit at the Playground. */
  async function mockedMessage(user: string, text: string): Promise<void> {
    const { id: from, name, aadObjectId } = playgroundPeople.find(({ id }) => id === user) ?? {};
    const mark = '<at>Samverka</at>';
    await playground.mock({
      ...(await playground.template(groupChat)),
      type: 'message',
      id: `mocked-${text}`,
      from: { id: from, name, aadObjectId },
      text: `${mark} ${text}`,
      entities: [{ type: 'mention', text: mark, mentioned: { id: bot, name: 'Samverka' } }],
    });
  }

  it('whoever adds the app is greeted with what works', async () => {
    await playground.mock(await playground.template(personal, 'install'));
    const greeted = await playground.until(({ conversation }) => conversation === personal);
    expect(shownText(greeted)).toMatch(/^Hej! Jag är Samverka\./u);
    expect(shownText(greeted)).toContain('”skicka dagordningen”');
  });

  it('the secretary posts the agenda in the channel, and the notice follows in its thread', async () => {
    expect(await say('skicka dagordningen', channel)).toContain('Dagordningen är skickad till gruppen.');
    const notice = await containing('Kommer du den 12 februari?');
    expect(notice.conversation).toBe((await agenda()).conversation);
  });

  it('six answer, by presses of their own, by text, and played by the one who sits there', async () => {
    const notice = await containing('Kommer du den 12 februari?');
    const pressed = await playground.press(eva, notice, 'På distans', { message: 'Kommer efter lunch 🚲' });
    expect(pressed.text).toContain('Tack! Du är anmäld på distans.');
    await containing('Kommer efter lunch 🚲');
    await playground.press(marta, notice, 'På plats');
    await playground.press(marta, notice, 'En del av mötet');
    await playground.press(asa, notice, 'På distans');
    await mockedMessage(nils, 'jag kommer på distans');
    await playground.until(({ conversation }) => conversation === groupChat);
    expect(await say('som Karin Älvén: jag kommer inte')).toContain('Det är sparat att du inte kommer.');
    expect(await say('som Göran Öberg')).toContain('Nu talar du som Göran Öberg.');
    await playground.press(asa, notice, 'På distans');
    expect(await say('som mig')).toBe('Nu talar du som dig själv igen.');
    expect(await say('vilka kommer')).toContain('Fem har svarat att de kommer den 12 februari 2027.');
  });

  it('six check in, from the channel, the group chat and the direct chat, one beside another', async () => {
    expect(await say('start')).toContain('Mötet har börjat. Punkt 1: Mötet öppnas.');
    const checkIn = await containing('Är du här?');
    expect((await playground.press(eva, checkIn, 'Jag är här')).text).toContain('Du är incheckad.');
    const running = await playground.until((one) => /^Dagordning\n.*\[Jag är här\]/su.test(shownText(one)));
    const stays = await playground.press(marta, running, 'Jag är här');
    expect(stays.text).toMatch(/^Du är incheckad\.\nDagordning\n/u);
    await mockedMessage(nils, 'jag är här');
    expect(await say('som Karin Älvén: jag är här')).toContain('Du är incheckad.');
    const several = await playground.press(asa, checkIn, 'Vi är flera här');
    const [, beside = ''] = /"Göran Öberg[^"]*","value":"(\w+)"/u.exec(JSON.stringify(several.on.card)) ?? [];
    const both = await playground.press(asa, several.on, 'Checka in', { companions: beside });
    expect(both.text).toContain('Du är incheckad. Göran Öberg är incheckad.');
  });

  it('the secretary records two decisions and an assignment in her direct chat, to the letter', async () => {
    expect(await say('beslut 2: enligt förslaget')).toContain(
      'Beslutet är sparat: § 2. Det är inte publicerat.',
    );
    expect(await say(`beslut 5: ${decided}`)).toContain('Beslutet är sparat: § 5.');
    expect(await say('uppdrag 5: Eva Ek skickar ut mallen till 10 mars')).toContain(
      'Uppdraget är sparat: § 5. Ansvarig: Eva Ek. Klart: senast 10 mars.',
    );
    expect(playground.picture((await agenda()).conversation)).not.toContain('planer”');
  });

  it('a form comes as a card in her direct chat, and saves what she changed in it', async () => {
    const noted = await playground.say(personal, 'notering 6: Planen visades.');
    const form = await playground.submit(noted, 'Ändra');
    expect(shownText(form)).toContain('Lydelse: Planen visades.');
    const wrong = await playground.submit(form, 'Spara', { text: ' ' });
    expect(shownText(wrong)).toMatch(/Inget är sparat\.\nÄndra noteringen/u);
    const saved = await playground.submit(wrong, 'Spara', { text: 'Planen visades i sin helhet.' });
    expect(shownText(saved)).toContain('Texten i § 6 är ändrad.');
  });

  it('she closes the meeting with two presses, and publishes what was decided', async () => {
    const readBack = await playground.say(personal, 'avsluta');
    expect(shownText(readBack)).toContain('6 av 8 närvarande.');
    const closed = await playground.press(asa, readBack, 'Avsluta mötet');
    expect(closed.text).toContain('Alla 6 i kanalen får se sammanfattningen');
    const published = await playground.press(asa, closed.on, 'Publicera');
    expect(published.text).toBe('Sammanfattningen är publicerad. De som fått uppdrag får veta det.');
    await containing('Mötet är avslutat. Sammanfattningen är publicerad.');
    await containing('6 av 8 var med.');
  });

  it('the channel, the group chat and the direct chat hold exactly this', async () => {
    expect(`\n${playground.picture((await agenda()).conversation)}\n`).toBe(channelPicture);
    expect(playground.picture(groupChat)).toBe(
      'Tack! Du är anmäld på distans. Du kan ändra dig fram till mötet.\n[Ångra]\n--\nDu är incheckad.\n[Ångra]',
    );
    const firstLines = playground
      .shown()
      .filter(({ conversation }) => conversation === personal)
      .map((one) => shownText(one).split('\n')[0]);
    expect(firstLines).toEqual([
      'Hej! Jag är Samverka. Jag håller reda på gruppens möten, beslut och uppdrag.',
      'Eva Ek (på distans) skriver till dig:',
      'Tack! Det är sparat att du inte kommer. Du kan ändra dig fram till mötet.',
      'Nu talar du som Göran Öberg. Skriv ”som mig” för att bli dig själv igen.',
      'Nu talar du som dig själv igen.',
      'Fem har svarat att de kommer den 12 februari 2027. Två har inte svarat.',
      'Mötet har börjat. Punkt 1: Mötet öppnas. Föredragande: Göran Öberg.',
      'Du är incheckad.',
      'Beslutet är sparat: § 2. Det är inte publicerat.',
      'Beslutet är sparat: § 5. Det är inte publicerat. Jag läste också: Gäller: från 1 mars.',
      'Uppdraget är sparat: § 5. Ansvarig: Eva Ek. Klart: senast 10 mars. Det är inte publicerat.',
      'Texten är sparad i § 6: ”Planen visades.”',
      'Ändra noteringen',
      'Noteringen har ingen text. Skriv till exempel ”notering 7: Frågan väcktes av flera”. Inget är sparat.',
      'Texten i § 6 är ändrad. Nu står det: ”Planen visades i sin helhet.”',
      'Avsluta mötet',
    ]);
  });

  it('Ctrl-C ends both, and everything is on disk', async () => {
    await end();
    expect(await samverka(['check'], env)).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 fault'),
    });
  });

  it('the chat client, which forgets all, is filled again at the next start, and the group meets anew', async () => {
    env = { ...env, SAMVERKA_NOW: '2027-02-13T09:10:00+01:00' };
    await begin();
    await containing('Beslut och uppdrag\n');
    const [shownAgenda, , , summary] = channelPicture.split('\n--\n');
    expect(`\n${playground.picture((await agenda()).conversation)}\n`).toBe(
      `${shownAgenda}\n--\n${summary?.replace(/Nästa möte: .*/u, 'Nästa möte: lördag 13 februari 2027 kl. 09.30–11.00')}`,
    );
    expect(await say('start')).toContain('Mötet har börjat. Punkt 1: Mötet öppnas.');
    await end();
  });

  it('a meeting that was left open is told of, and closed first', async () => {
    env = { ...env, SAMVERKA_NOW: '2027-02-14T09:10:00+01:00' };
    expect(await begin()).toContain('Mötet den 2027-02-13 är inte avslutat');
    expect(await say('avsluta')).toContain('lördag 13 februari 2027');
    // The chat client is filled again meanwhile: what is on its way is not cut off.
    await containing('Beslut och uppdrag\n');
    await end();
  });
});

const decided =
  'Samverkansgruppen godkänner mallen med ändringen ”högst ${antal} planer”.\n*Gäller* från 1 mars. 🙂';

const channelPicture = `
Dagordning
Samverkansgruppen Ekbygden
fredag 12 februari 2027 kl. 13.00–14.30
digitalt möte
Mötet är avslutat. Sammanfattningen är publicerad.
1 | Mötet öppnas Föredragande: Göran Öberg ✓ Behandlad
2 | Föregående minnesanteckningar Förslag till beslut: Minnesanteckningarna läggs till handlingarna. ✓ Behandlad
3 | Digitala nattbesök: plan för försöket i Åsmåla Föredragande: Nils Ahl Förslag till beslut: Samverkansgruppen ställer sig bakom planen för digitala nattbesök i Åsmåla. ✓ Behandlad
4 | Överenskommelse om hjälpmedel: parternas beslut Föredragande: Jörgen Ström ✓ Behandlad
5 | Gemensam mall för granskning av samordnade individuella planer Föredragande: Bo Dahl och Lisbet Åhl Förslag till beslut: Samverkansgruppen godkänner mallen. ✓ Behandlad
6 | Information om länets beredskapsplan Föredragande: Maj Örn, folkhälsostrateg ✓ Behandlad
7 | Övriga frågor ✓ Behandlad
--
Kommer du den 12 februari?
Samverkansgruppen Ekbygden
fredag 12 februari 2027 kl. 13.00–14.30
digitalt möte
Meddelande till sekreteraren (andra ser det inte): ____
[På plats] [På distans]
[En del av mötet] [Kommer inte]
--
Är du här?
Samverkansgruppen Ekbygden
fredag 12 februari 2027 kl. 13.00–14.30
6 av 8 var med.
Alla organisationer är företrädda.
Mötet är avslutat. Det går inte längre att checka in.
--
Beslut och uppdrag
Samverkansgruppen Ekbygden
fredag 12 februari 2027 kl. 13.00–14.30
Preliminärt. Minnesanteckningarna är inte färdiga.
Beslut
§ 2: Föregående minnesanteckningar
enligt förslaget
Förslaget: Minnesanteckningarna läggs till handlingarna.
§ 5: Gemensam mall för granskning av samordnade individuella planer
Samverkansgruppen godkänner mallen med ändringen ”högst \${antal} planer”.
*Gäller* från 1 mars. 🙂
Uppdrag
§ 5: Gemensam mall för granskning av samordnade individuella planer
Eva Ek skickar ut mallen till 10 mars
Ansvarig: Eva Ek
Klart: senast 10 mars
Nästa möte: fredag 12 mars 2027 kl. 13.00–15.00
`;

function idOf(person: string): string {
  const found = playgroundPeople.find(({ name }) => name === person);
  if (found === undefined) throw new Error(`The Playground does not know ${person}`);
  return found.id;
}

/** Ports that nobody uses; all are held until all are known, or one could be given twice. */
async function freePorts(count: number): Promise<readonly number[]> {
  const probes = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(probes.map((probe) => new Promise((done) => probe.once('listening', done))));
  const ports = probes.map((probe) => probe.address()).map((at) => (typeof at === 'object' && at?.port) || 0);
  await Promise.all(probes.map((probe) => new Promise((done) => probe.close(done))));
  return ports;
}
