import type { Posted } from '../connector.ts';
import { direct } from './granby.ts';
import { account, norrdalen, norrdalenRoster, norrdalenChannel as room } from './norrdalen.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const sara = account('Sara Ström');
const eva = account('Eva Ek');
const desk = direct(sara);

/** What was decided and what only stands in the text, asked in words, and the minutes that it comes from. */
describe('someone asks what was said of a topic', () => {
  let stage: Stage;
  let answered: Posted | undefined;

  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:30:00+01:00');
    stage.connector.setRoster(room.id, norrdalenRoster);
    const added = await stage.addGroup(norrdalen);
    await stage.say(sara, room, `koppla ${added.code}`);
    stage.at('2027-02-12T13:00:00+01:00');
    const lines = [
      'start',
      'beslut 2: Gruppen beslutar att simhallen får längre öppettider under förutsättning att Granby är med',
      'notera 3: Styrgruppen har ställt sig bakom förslaget om laddstolpar vid vårdcentralen.',
      'uppdrag 2: Eva Ek tar fram nya öppettider till 10 mars',
      'avsluta',
      'klart',
    ];
    for (const line of lines) await stage.say(sara, desk, line);
  });
  afterAll(() => stage.end());

  it('the decision comes with its condition, and a button to the minutes that it is from', async () => {
    [answered] = (await stage.client.say(sara, desk, 'vad blev det med simhalen?')).replies;
    const card = JSON.stringify(answered?.card);
    expect(card).toContain('simhallen får längre öppettider');
    expect(card).toContain('Villkor: ');
    expect(card).toContain('Visa protokollet 12 februari 2027');
  });

  it('the button shows the minutes', async () => {
    if (answered === undefined) throw new Error('nothing was answered');
    expect(pressText(await stage.press(sara, desk, answered, 'Visa protokollet 12 februari 2027'))).toContain(
      'Utkast.',
    );
  });

  it('who is responsible comes with a button to the minutes too', async () => {
    const [reply] = (await stage.client.say(sara, desk, 'vem ansvarar för öppettiderna')).replies;
    const card = JSON.stringify(reply?.card);
    expect(card).toContain('Eva Ek.');
    expect(card).toContain('Visa protokollet 12 februari 2027');
  });

  it('whoever may not read the minutes gets no button to them', async () => {
    const [reply] = (await stage.client.say(eva, direct(eva), 'beslut om simhallen')).replies;
    const card = JSON.stringify(reply?.card);
    expect(card).toContain('simhallen får längre öppettider');
    expect(card).not.toContain('Visa protokollet');
  });

  it('what only the text tells is quoted, and another body’s position told as such', async () => {
    const [reply] = (await stage.client.say(sara, desk, 'fattades det beslut om laddstolparna?')).replies;
    const asked = JSON.stringify(reply?.card);
    expect(asked).toContain('Nej, inget beslut om ”laddstolparna” är antecknat.');
    expect(asked).toContain('”Styrgruppen har ställt sig bakom förslaget om laddstolpar vid vårdcentralen.”');
    expect(await stage.say(sara, desk, 'vad tyckte styrgruppen om laddstolparna')).toContain(
      'Det är ett annat organs ställningstagande',
    );
  });

  it('a question in English is answered in English, what was decided to the letter', async () => {
    const [reply] = (await stage.client.say(eva, direct(eva), 'what did we decide about simhallen?')).replies;
    const card = JSON.stringify(reply?.card);
    expect(card).toContain('One decision about “simhallen”:');
    expect(card).toContain('simhallen får längre öppettider');
    expect(await stage.say(sara, desk, 'beslut om simhallen')).toContain('Ett beslut om ”simhallen”:');
  });

  it('what stands nowhere is said to stand nowhere', async () => {
    expect(await stage.say(sara, desk, 'vad sa vi om skolskjutsar')).toContain(
      'Det står inte i gruppens anteckningar. Jag letade efter ”skolskjutsar”.',
    );
  });
});
