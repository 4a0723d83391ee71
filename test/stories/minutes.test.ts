import type { Posted } from '../connector.ts';
import { direct } from './granby.ts';
import { account, norrdalen, norrdalenRoster, norrdalenChannel as room } from './norrdalen.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const sara = account('Sara Ström');
const eva = account('Eva Ek');
const osten = account('Östen Åberg');
const desk = direct(sara);

/** The minutes are there as a draft when the meeting is closed, for those who keep them, and can be read as a document. */
describe('a meeting ends, and its minutes are there', () => {
  let stage: Stage;
  let closing: Posted | undefined;
  const says = (text: string) => stage.say(sara, desk, text);

  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:30:00+01:00');
    stage.connector.setRoster(room.id, norrdalenRoster);
    const added = await stage.addGroup(norrdalen);
    await stage.say(sara, room, `koppla ${added.code}`);
    await stage.say(sara, room, 'skicka dagordningen');
    await stage.settled();
    stage.at('2027-02-12T13:00:00+01:00');
    for (const line of ['start', 'alla är här utom Eva Ek', 'beslut 2: Dagordningen godkändes', 'avsluta'])
      await stage.say(sara, desk, line);
  });
  afterAll(() => stage.end());

  it('while it goes on the secretary sees how far they have come', async () => {
    expect(await says('visa protokollet')).toContain('Mötet är inte avslutat.');
  });

  it('the receipt of the closing says that there is a draft, and offers it', async () => {
    [closing] = (await stage.client.say(sara, desk, 'klart')).replies;
    const card = JSON.stringify(closing?.card);
    expect(card).toContain('Ett utkast till');
    expect(card).toContain('Visa utkastet');
    expect(card).toContain('"verb":"show-minutes"');
  });

  it('the draft tells what state it is in, and leads to a page that says what was decided', async () => {
    const [reply] = (await stage.client.say(sara, desk, 'protokollet')).replies;
    expect(reply?.summary ?? reply?.text).toContain('Utkast.');
    const card = JSON.stringify(reply?.card);
    expect(card).toContain('Bara sekreterare och ordförande ser');
    const [page, ...others] = [...card.matchAll(/"url":"([^"]+)"/gu)].map(([, url]) => url ?? '');
    expect(others).toHaveLength(2);
    const answer = await fetch(page ?? '');
    expect(answer.headers.get('content-type')).toContain('text/html');
    const text = await answer.text();
    expect(text).toContain('<bdi>Dagordningen godkändes</bdi>');
    expect(text).toContain('<s><bdi>Eva Ek</bdi></s>');
    expect(text).toContain('frånvarande');
  });

  it('the button shows the same', async () => {
    if (closing === undefined) throw new Error('The meeting was not closed');
    const shown = pressText(await stage.press(sara, desk, closing, 'Visa utkastet'));
    expect(shown).toContain('Utkast.');
  });

  it('a member sees nothing of it until it is shown to the group', async () => {
    expect(await stage.say(eva, direct(eva), 'visa protokollet')).toContain(
      'för gruppen än. Fråga sekreteraren.',
    );
  });

  it('in the channel nobody sees it', async () => {
    expect(await stage.say(sara, room, 'visa protokollet')).toContain('Skriv till mig direkt');
  });

  it('minutes of a meeting that has not been held are not there', async () => {
    expect(await says('visa protokollet från aprilmötet')).toMatch(/inte hållet än|Jag hittar/u);
  });
});

it('the chair who closes the meeting is told that there is a draft, and can read it', async () => {
  const stage = await openStage('2027-02-12T13:00:00+01:00');
  try {
    stage.connector.setRoster(room.id, norrdalenRoster);
    const { code } = await stage.addGroup(norrdalen);
    await stage.say(sara, room, `koppla ${code}`);
    await stage.settled();
    for (const line of ['start', 'alla är här', 'avsluta']) await stage.say(osten, direct(osten), line);
    const [closed] = (await stage.client.say(osten, direct(osten), 'klart')).replies;
    if (closed === undefined) throw new Error('The meeting was not closed');
    expect(JSON.stringify(closed.card)).toContain('Ett utkast till protokollet finns.');
    expect(pressText(await stage.press(osten, direct(osten), closed, 'Visa utkastet'))).toContain('Utkast.');
  } finally {
    await stage.end();
  }
});
