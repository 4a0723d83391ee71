import { strToU8, zipSync } from 'fflate';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { textsOf } from '../../src/meetings/model/texts-of.ts';
import { markText } from '../../src/minutes/document-mark.ts';
import { type Format, writeMinutes } from '../../src/minutes/formats.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import { editDocx, newParagraph, paragraphWith } from '../minutes/edit-docx.ts';
import { attachment, type FileServer, startFileServer } from './file-server.ts';
import { direct } from './granby.ts';
import { account, norrdalen, norrdalenRoster, norrdalenChannel as room } from './norrdalen.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const sara = account('Sara Ström');
const bo = account('Bo Dahl');
const desk = direct(sara);

/** The secretary hands a draft back that she has edited in Word. */
describe('minutes are handed back as a file', () => {
  let stage: Stage;
  let group: string;
  let files: FileServer;
  const says = (text: string, options?: object) => stage.say(sara, desk, text, options);
  const meeting = async () => {
    const found = findMeeting(await stage.book(group), 'm2');
    if (found === undefined) throw new Error('The meeting is gone');
    return found;
  };
  const texts = async (number: string, as: 'prose' | 'discussion' = 'prose') => {
    const found = await meeting();
    const item = found.items.find((one) => one.number === number);
    return textsOf(found, item?.id ?? '', as).map(({ text }) => text);
  };
  const latest = () => {
    const found = stage.connector.conversation(desk.id).messages.at(-1);
    if (found === undefined) throw new Error('Nothing was said');
    return found;
  };
  const draft = async (format: Format = 'docx') => {
    const book = await stage.book(group);
    const found = await meeting();
    const mark = markText(book, found.id);
    return (await writeMinutes(minutesOf(book, found), { kind: 'draft' }, format, mark)).bytes;
  };
  const shown = () => stage.connector.conversation(desk.id).picture;

  beforeAll(async () => {
    files = await startFileServer();
    stage = await openStage('2027-03-11T09:30:00+01:00');
    stage.connector.setRoster(room.id, norrdalenRoster);
    const added = await stage.addGroup(norrdalen);
    group = added.group;
    await stage.say(sara, room, `koppla ${added.code}`);
    await says('start');
    await says('alla är här');
    await says('text 7: Anna redovisade läget.\n\nPiloten kostar mer.');
    await says('diskussion 7: - Flera såg risker\n- Tiden är kort');
    await says('beslut 7: Chefsgruppen ställer sig bakom piloten');
    await says('uppdrag 7: Psykiatrin tar fram direktiv');
    await says('avsluta');
    await says('klart');
    stage.at('2027-03-14T09:00:00+01:00');
  });
  afterAll(async () => {
    await stage.end();
    await files.close();
  });

  it('an unchanged draft differs in nothing, as Word and as Markdown', async () => {
    expect(await says('', files.sent('Utkast.docx', await draft()))).toContain(
      'Filen säger detsamma som protokollet. Inget är ändrat.',
    );
    expect(await says('', files.sent('Utkast.md', await draft('md')))).toContain('Filen säger detsamma');
  });

  it('differences are shown by item, and nothing is changed by that', async () => {
    const edited = editDocx(await draft(), (xml) => {
      const cost = paragraphWith(xml, 'Piloten kostar mer.');
      const risk = paragraphWith(xml, 'Tiden är kort');
      return xml
        .replace(
          cost,
          `${cost.replace('Piloten kostar mer.', 'Piloten kostar mindre än väntat.')}${newParagraph('Ida frågade om tider.')}`,
        )
        .replace(risk, '')
        .replace('Chefsgruppen ställer sig bakom piloten', 'Chefsgruppen ställer sig bakom piloten i två år');
    });
    expect(await says('', files.sent('Utkast.docx', edited))).toContain('Det här skiljer i filen');
    expect(shown()).toContain('§ 7 Pilot med gemensam mottagning');
    expect(shown()).toContain('Text, ändrat: ”Piloten kostar mer.” → ”Piloten kostar mindre än väntat.”');
    expect(shown()).toContain('Text, nytt: ”Ida frågade om tider.”');
    expect(shown()).toContain('Diskussion, borttaget: ”Tiden är kort”');
    expect(shown()).toContain(
      'Beslut, ändrat: ”Chefsgruppen ställer sig bakom piloten” → ”Chefsgruppen ställer sig bakom piloten i två år”',
    );
    expect(await texts('7')).toEqual(['Anna redovisade läget.', 'Piloten kostar mer.']);
  });

  it('text is taken over with one press, once however often it is pressed', async () => {
    const card = latest();
    await stage.press(sara, desk, card, 'Ta över 3 texter');
    const after = ['Anna redovisade läget.', 'Piloten kostar mindre än väntat.', 'Ida frågade om tider.'];
    expect(await texts('7')).toEqual(after);
    expect(await texts('7', 'discussion')).toEqual(['Flera såg risker']);
    expect(pressText(await stage.press(sara, desk, card, 'Ta över 3 texter'))).toContain('ingen text kvar');
    expect(await texts('7')).toEqual(after);
    const asked = await stage.press(sara, desk, card, 'Gå igenom en ändring');
    expect(pressText(asked)).toContain('Ska det ändras i protokollet?');
    expect((await meeting()).decisions.map(({ text }) => text)).toEqual([
      'Chefsgruppen ställer sig bakom piloten',
    ]);
    if (asked.card === undefined) throw new Error('Nothing was asked');
    expect(pressText(await stage.press(sara, desk, asked.card, 'Ändra i protokollet'))).toContain(
      'Allt i filen är genomgånget.',
    );
    const [decision] = (await meeting()).decisions;
    expect(decision).toMatchObject({
      text: 'Chefsgruppen ställer sig bakom piloten i två år',
      corrected: true,
    });
    expect(decision?.history.map(({ text }) => text)).toEqual(['Chefsgruppen ställer sig bakom piloten']);
  });

  it('what changed in the Book since the draft was fetched is told, and never written over silently', async () => {
    const old = await draft();
    await says('ändra text 7.1: Anna redovisade läget i korthet.');
    await says('text 6: Nytt sedan dess.');
    const edited = editDocx(old, (xml) => xml.replace('Anna redovisade läget.', 'Anna berättade.'));
    await says('', files.sent('Utkast.docx', edited));
    expect(shown()).toContain(
      'Text, ändrat: ”Anna redovisade läget.” → ”Anna berättade.”. Ändrat sedan du hämtade utkastet: nu står det ”Anna redovisade läget i korthet.”',
    );
    const card = latest();
    const asked = await stage.press(sara, desk, card, 'Gå igenom en ändring');
    if (asked.card === undefined) throw new Error('Nothing was asked');
    expect(pressText(await stage.press(sara, desk, asked.card, 'Behåll som det var'))).toContain(
      'Det står som det var.',
    );
    expect((await texts('7'))[0]).toBe('Anna redovisade läget i korthet.');
    expect(await texts('6')).toEqual(['Nytt sedan dess.']);
  });

  it('what belongs to no item is shown, and kept nowhere', async () => {
    const edited = editDocx(await draft(), (xml) =>
      xml.replace(/(<w:body>.*?<\/w:p>)/su, `$1${newParagraph('En rad som ingen vet var den hör hemma.')}`),
    );
    await says('', files.sent('Utkast.docx', edited));
    expect(shown()).toContain('Det här hör inte till någon punkt, och sparas inte\n  En rad som ingen');
    expect(await stage.kept(group)).not.toContain('En rad som ingen');
  });

  it('text of her own comes as a file too: of several items, or of one that she names', async () => {
    const several = '§ 1\nMötet öppnades.\n\n§ 2 Dagordning\nDagordningen gicks igenom.';
    expect(await says('', files.sent('text.txt', Buffer.from(several)))).toContain('Så här läste jag texten');
    await stage.press(sara, desk, latest(), 'Spara');
    expect(await texts('1')).toEqual(['Mötet öppnades.']);
    expect(await says('text 3', files.sent('tre.md', Buffer.from('Ett stycke.\n\nEtt till.')))).toContain(
      'Texten är sparad i § 3, två stycken',
    );
    expect(await says('', files.sent('brev.txt', Buffer.from('Hej!')))).toContain('Jag hittar inga punkter');
  });

  describe('and nothing else', () => {
    it.each([
      [
        'a bomb',
        zipSync({ 'word/document.xml': new Uint8Array(9_000_000), '[Content_Types].xml': strToU8('<a/>') }),
        'för stor',
      ],
      ['no document', zipSync({ 'a.txt': strToU8('a') }), 'kunde jag inte läsa'],
      [
        'half a document',
        zipSync({ 'word/document.xml': strToU8('<w:document'), '[Content_Types].xml': strToU8('<') }),
        'Inget är sparat',
      ],
      [
        'a cut package',
        zipSync({ 'word/document.xml': strToU8('a'.repeat(500)) }).slice(0, 60),
        'kunde jag inte läsa',
      ],
      ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'kunde jag inte läsa'],
      ['something huge', new Uint8Array(10_000_001), 'för stor'],
    ])('%s is refused', async (_, bytes, why) => {
      expect(await says('', files.sent('fil.docx', bytes))).toContain(why);
    });

    it('from nowhere but where such files lie, also when it is sent on', async () => {
      const elsewhere = { extra: { attachments: [attachment('a.txt', 'http://192.0.2.1/a')] } };
      expect(await says('', elsewhere)).toContain('Jag kom inte åt filen');
      const sentOn = files.answered('a.txt', (response) => {
        response.writeHead(302, { location: 'http://192.0.2.1/secret' });
        response.end();
      });
      expect(await says('', sentOn)).toContain('Jag kom inte åt filen');
      const page = files.sent('a.docx', Buffer.from('<html>'), {
        'content-type': 'text/html; charset=utf-8',
      });
      expect(await says('', page)).toContain('Jag kom inte åt filen');
    });

    it('of another group, from one who may not record, or two at once', async () => {
      const other = editDocxMark(await draft());
      expect(await says('', files.sent('a.docx', other))).toContain('hör inte till någon av dina grupper');
      const mine = files.sent('a.docx', await draft());
      expect(await stage.say(bo, direct(bo), '', mine)).toContain('Inget är sparat');
      const two = { extra: { attachments: [attachment('a', files.url), attachment('b', files.url)] } };
      expect(await says('', two)).toContain('En fil i taget');
    });

    it('is not even fetched for one who may not record', async () => {
      let fetched = 0;
      const sent = files.answered('mitt.md', (response) => {
        fetched += 1;
        response.end('text');
      });
      await stage.say(bo, direct(bo), 'text 7', sent);
      expect(fetched).toBe(0);
    });

    it('is remembered over a restart: then it is to be sent again', async () => {
      const edited = editDocx(await draft(), (xml) => xml.replace('Ett stycke.', 'Ett annat stycke.'));
      await says('', files.sent('a.docx', edited));
      const card = latest();
      await stage.restart();
      expect(pressText(await stage.press(sara, desk, card, 'Ta över texten'))).toContain('Skicka den igen');
      expect(await texts('3')).toEqual(['Ett stycke.', 'Ett till.']);
    });
  });
});

/** The same document, marked as of another group. */
function editDocxMark(file: Uint8Array): Uint8Array {
  const other = (xml: string) => xml.replace(/samverka\/[^/]+\//u, 'samverka/annan/');
  return editDocx(file, other, 'docProps/core.xml');
}
