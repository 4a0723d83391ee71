import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { cardText } from '../card-text.ts';
import { direct } from './granby.ts';
import { account, norrdalen, norrdalenRoster, norrdalenChannel as room } from './norrdalen.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const sara = account('Sara Ström');
const desk = direct(sara);

/** A meeting whose decisions are hard to write down: a vote, dissent, someone who left, conditions, money, times and elections. */
describe('a meeting of hard decisions', () => {
  let stage: Stage;
  let group: string;
  const says = (text: string) => stage.say(sara, desk, text);
  const reply = async (text: string) => (await stage.client.say(sara, desk, text)).replies.at(-1)?.card ?? {};
  const decision = async (at: number) => findMeeting(await stage.book(group), 'm1')?.decisions[at];
  const toldTo = () => stage.connector.conversation(desk.id).picture;

  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:30:00+01:00', { served: true });
    stage.connector.setRoster(room.id, norrdalenRoster);
    const added = await stage.addGroup(norrdalen);
    group = added.group;
    await stage.say(sara, room, `koppla ${added.code}`);
    await stage.say(sara, room, 'skicka dagordningen');
    stage.at('2027-02-12T13:00:00+01:00');
    for (const line of ['start', 'alla är här']) await says(line);
  });
  afterAll(() => stage.end());

  it('what the words of a decision tell is read, shown, and put right in a form', async () => {
    const text =
      'beslut 8: Chefsgruppen godkänner tjänsteköp av en samordnare på 25 % till 31 december 2027 men vill att det utvärderas.';
    const card = await reply(text);
    const told = cardText(card);
    expect(told).toContain(
      'Jag läste också: Villkor: vill att det utvärderas. Belopp: 25 %. Gäller: till 31 december 2027',
    );
    const form = await stage.press(sara, desk, card, 'Ändra uppgifterna');
    expect(pressText(form)).toContain('Uppgifter om beslutet');
    const saved = await stage.press(sara, desk, form.card ?? {}, 'Spara', {
      condition: 'vill att det utvärderas',
      amounts: '25 %, Regionen betalar',
      term: 'till 31 december 2027, uppsägning 3 månader',
      reservations: 'Eva Ek, för dyrt',
    });
    expect(pressText(saved)).toContain('Uppsägning senast 30 september');
    expect(await decision(0)).toMatchObject({
      kind: 'approval',
      details: {
        condition: 'vill att det utvärderas',
        amounts: [{ said: '25 %', value: 25, unit: 'percent', payer: 'Regionen' }],
        term: { to: '2027-12-31', noticeBy: '2027-09-30' },
        reservations: [{ name: 'Eva Ek', text: 'för dyrt' }],
      },
    });
    const stale = await stage.press(sara, desk, form.card ?? {}, 'Spara', { condition: 'något annat' });
    expect(pressText(stale)).toContain('Någon annan har ändrat beslutet under tiden.');
  });

  it('a vote is kept as it was said, and told where it does not add up', async () => {
    await says('beslut 9: Chefsgruppen antar riktlinjen.');
    expect(await says('omröstning 9: 12 ja, 3 nej')).toContain('Gruppen har ingen regel om omröstning');
    expect(await says('vi röstar per ledamot')).toBe('Sparat: när gruppen röstar har varje ledamot en röst.');
    await says('jäv 9: Bo Dahl');
    const told = await says('omröstning 9: 12 ja, 3 nej, 1 avstår');
    expect(told).toContain('Omröstning: 12 ja, 3 nej, 1 avstår.');
    expect(told).toContain(
      'Det blir 16 röster, men 18 med rösträtt är antecknade som närvarande. Jag har sparat som du skrev.',
    );
    expect(await says('omröstning 9: 14 ja, 3 nej, 1 avstår')).not.toContain('Det blir');
    expect(await says('reservation 9: Östen Åberg, vill vänta')).toContain(
      'Reservation: Östen Åberg, ’vill vänta’',
    );
    expect(await says('ångra')).toContain('Ångrat.');
    expect((await decision(1))?.details).toMatchObject({
      vote: { for: 14, against: 3, abstained: 1 },
      conflicts: [{ name: 'Bo Dahl' }],
    });
    expect((await decision(1))?.details).not.toHaveProperty('reservations');
  });

  it('the proposal of a decision that only points at it is asked for', async () => {
    expect(await says('beslut 11: Chefsgruppen beslutar enligt ovan.')).toContain('Vilket förslag?');
    expect(await says('förslag till beslut 11: Att remissen besvaras av arbetsutskottet.')).toContain(
      'Förslaget hör nu till beslutet: § 11.',
    );
    expect((await decision(2))?.proposal).toBe('Att remissen besvaras av arbetsutskottet.');
  });

  it('someone elected gets the role and her time with one press, and adjusters their task', async () => {
    const card = await reply('beslut 13: Chefsgruppen väljer Anna Alm till ordförande till 2028.');
    expect(cardText(card)).toContain('Val: Anna Alm, ordförande till och med 31 december 2028');
    const given = pressText(await stage.press(sara, desk, card, 'Anna Alm blir ordförande'));
    expect(given).toContain('Anna Alm');
    const anna = (await stage.book(group)).persons.find(({ name }) => name === 'Anna Alm');
    expect(anna).toMatchObject({ roles: ['chair'], until: { chair: '2028-12-31' } });
    const adjusts = await reply('beslut 1: Till justerare utsågs Eva Ek.');
    await stage.press(sara, desk, adjusts, 'Eva Ek justerar');
    expect(findMeeting(await stage.book(group), 'm1')?.adjusters).toHaveLength(1);
    expect(cardText(await reply('vem valdes till ordförande?'))).toContain('Anna Alm');
  });

  it('afterwards it is found by what it says, and a correction shows as one', async () => {
    const readBack = cardText(await reply('avsluta'));
    expect(readBack).toContain('Omröstning: 14 ja, 3 nej, 1 avstår');
    expect(readBack).toContain('Jäv: Bo Dahl deltog inte');
    expect(readBack).toContain('Belopp: 25 % (betalas av: Regionen)');
    // What the words themselves say is not said again.
    expect(readBack).not.toContain('Villkor: vill att det utvärderas');
    await says('klart');
    await stage.restart();
    stage.at('2027-02-20T09:00:00+01:00');
    expect(await says('villkor 9 från mötet 12 februari: att det ryms i ram')).toContain('rättelse');
    expect(await says('vilka beslut har villkor?')).toContain('två beslut med villkor');
    expect(cardText(await reply('hur röstade vi om riktlinjen?'))).toContain('14 ja, 3 nej, 1 avstår');
    expect(cardText(await reply('vad löper ut i år?'))).toContain('31 december 2027');
    expect(cardText(await reply('vilka val gjordes?'))).toContain('justerare');
  });

  it('sixty days before notice must be given the secretary is reminded, once', async () => {
    stage.at('2027-08-02T08:05:00+02:00');
    await stage.settled();
    await stage.restart();
    await stage.settled();
    expect(toldTo().match(/Uppsägning behöver ske senast 30 september 2027/gu)).toHaveLength(1);
  });
});
