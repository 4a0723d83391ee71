import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { textsOf } from '../../src/meetings/model/texts-of.ts';
import { cardText } from '../card-text.ts';
import { direct } from './granby.ts';
import { account, norrdalen, norrdalenRoster, norrdalenChannel as room } from './norrdalen.ts';
import { openStage, pressText, repliesText, type Stage } from './stage.ts';

const sara = account('Sara Ström');
const bo = account('Bo Dahl');
const desk = direct(sara);

/** The secretary writes the minutes of a meeting, while it runs and when it is closed. */
describe('the minutes are written in chat', () => {
  let stage: Stage;
  let group: string;
  const says = (text: string) => stage.say(sara, desk, text);
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

  beforeAll(async () => {
    stage = await openStage('2027-03-11T09:30:00+01:00');
    stage.connector.setRoster(room.id, norrdalenRoster);
    const added = await stage.addGroup(norrdalen);
    group = added.group;
    await stage.say(sara, room, `koppla ${added.code}`);
    await says('start');
  });
  afterAll(() => stage.end());

  it('text and discussion are saved as they come, and quoted with where they stand', async () => {
    expect(await says('text 7: Anna redovisade **läget**.\n\nPiloten kostar mer.')).toBe(
      'Texten är sparad i § 7, två stycken: ”Anna redovisade **läget**.” till ”Piloten kostar mer.”',
    );
    expect(await says('diskussion 7: - Flera såg risker - Tiden är kort')).toBe(
      'Diskussionen är sparad i § 7, två punkter: ”Flera såg risker” till ”Tiden är kort”',
    );
    await stage.restart();
    expect(await texts('7')).toEqual(['Anna redovisade **läget**.', 'Piloten kostar mer.']);
    expect(await texts('7', 'discussion')).toEqual(['Flera såg risker', 'Tiden är kort']);
  });

  it('a paragraph is changed and taken back, and both can be undone', async () => {
    expect(await says('ändra text 7.2: Piloten kostar mindre.')).toBe(
      'Texten i § 7 är ändrad. Nu står det: ”Piloten kostar mindre.”',
    );
    expect(await says('ta bort diskussion 7.1')).toBe(
      'Diskussionspunkten i § 7 är borttagen: ”Flera såg risker”',
    );
    expect(await says('ångra')).toBe('Ångrat. Diskussionspunkten i § 7 är tillbaka: ”Flera såg risker”');
    expect(await texts('7', 'discussion')).toEqual(['Flera såg risker', 'Tiden är kort']);
  });

  it('a form shows what stands, and saves only what was changed in it', async () => {
    await says('skriv text till punkt 7');
    const saved = await stage.press(sara, desk, latest(), 'Spara', {
      prose: 'Anna redovisade **läget**.\n\nMellan.\n\nPiloten kostar mindre.',
      discussion: '- Flera såg risker\n- Tiden är kort',
    });
    expect(repliesText(saved)).toContain('Texten är sparad i § 7: ”Mellan.”');
    expect(await texts('7')).toEqual(['Anna redovisade **läget**.', 'Mellan.', 'Piloten kostar mindre.']);
  });

  it('what someone else wrote meanwhile is not written over, and what was typed stays in the form', async () => {
    await says('skriv text till punkt 7');
    const form = latest();
    await says('text 7: Emellertid.');
    const refused = await stage.press(sara, desk, form, 'Spara', { prose: 'Bara detta.' });
    expect(repliesText(refused)).toContain('Inget är sparat');
    expect(cardText(latest().card)).toContain('Bara detta.');
    expect(cardText(latest().card)).toMatch(/Text nu: ”[^”]*Emellertid\.”/u);
    expect(await texts('7')).toHaveLength(4);
  });

  it('a text of several items is shown as it was read, and saved once when she says so', async () => {
    const pasted =
      '§ 1 Inledning\nMötet öppnades.\n\n§ 5\nKarin föredrog.\n\nFrågor ställdes.\nDiskussion:\n- Vad kostar det?\nBeslut: Chefsgruppen antar rutinen.';
    expect(await says(pasted)).toContain('Så här läste jag texten');
    const card = latest();
    expect(stage.connector.conversation(desk.id).picture).toContain('Diskussion: Vad kostar det?');
    expect(await texts('5')).toEqual([]);
    const saved = await stage.press(sara, desk, card, 'Spara');
    expect(pressText(saved)).toContain('Ett beslut och fyra noteringar är sparade.');
    expect(await texts('5')).toEqual(['Karin föredrog.', 'Frågor ställdes.']);
    expect(await texts('5', 'discussion')).toEqual(['Vad kostar det?']);
    expect((await meeting()).decisions.map(({ text }) => text)).toEqual(['Chefsgruppen antar rutinen.']);
    const again = await stage.press(sara, desk, card, 'Spara');
    expect(pressText(again)).toContain('står redan');
    expect((await meeting()).decisions).toHaveLength(1);
  });

  it('says at which items a text of several was saved', async () => {
    await says('§ 1\nKort.\n\n§ 6\nNågot mer.\n\n§ 98 Okänd\nBorta.');
    const card = latest();
    expect(cardText(card.card)).toContain('Hör inte till någon punkt, och sparas inte');
    expect(pressText(await stage.press(sara, desk, card, 'Spara'))).toContain(
      'Texten är sparad i § 1 och § 6.',
    );
    expect(await texts('6')).toEqual(['Något mer.']);
    await says('ångra');
  });

  it('only those who record may write, and nothing is written before all', async () => {
    expect(await stage.say(bo, direct(bo), 'text 7: Hej.')).toContain('Inget är sparat');
    expect(await stage.say(sara, room, 'text 7: Hej.')).not.toContain('sparad');
    expect(await texts('7')).toHaveLength(4);
  });

  it('goes on when the meeting is closed, and days after it', async () => {
    await says('avsluta');
    await says('klart');
    stage.at('2027-03-14T09:00:00+01:00');
    expect(await says('text 6: Skrivet efteråt.')).toBe('Texten är sparad i § 6: ”Skrivet efteråt.”');
    expect(await texts('6')).toEqual(['Skrivet efteråt.']);
  });
});
