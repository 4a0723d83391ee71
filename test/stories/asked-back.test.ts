import { cardText } from '../card-text.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, osten, eva, bo } = people;

/** What is not certain is asked back, and what goes on from a question is understood by it. */
describe('in a chat', () => {
  let stage: Stage;
  let group: string;
  const mine = direct(sara);
  /** The card that was last sent to someone, or to the channel. */
  const card = (place: { readonly id: string } = mine) => {
    const last = stage.connector.conversation(place.id).messages.findLast((one) => one.card !== undefined);
    if (last === undefined) throw new Error('No card was sent');
    return last;
  };
  const meetings = async () =>
    (await stage.book(group)).meetings.map(({ date, cancelled }) => `${date}${cancelled ? ' inställt' : ''}`);

  beforeAll(async () => {
    stage = await openStage('2027-02-01T09:00:00+01:00');
    stage.connector.setRoster(channel.id, roster);
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
    for (const one of [sara, osten, eva, bo]) {
      await stage.say(one, channel, 'nästa möte');
      await stage.say(one, direct(one), 'nästa möte');
    }
    await stage.settled();
  });
  afterAll(() => stage.end());

  describe('an order that was not typed in its exact form', () => {
    it('is asked about, and nothing is saved', async () => {
      const kept = await stage.kept(group);
      await stage.say(sara, mine, 'boka om aprilmötet till den 23:e');
      expect(cardText(card().card)).toBe(
        'Menar du: ”flytta mötet 16 april 2027 till 23 april 2027”?\nInget är sparat.\n[Ja, gör det] [Nej]',
      );
      expect(await stage.kept(group)).toBe(kept);
    });

    it('is refused to anyone else who presses, whatever she may do herself', async () => {
      const kept = await stage.kept(group);
      for (const one of [osten, bo]) {
        const pressed = await stage.press(one, direct(one), card(), 'Ja, gör det');
        expect(pressText(pressed)).toBe('Bara den som skrev det kan svara. Inget är sparat.');
      }
      expect(await stage.kept(group)).toBe(kept);
    });

    it('is done at a press, once', async () => {
      const question = card();
      const done = await stage.press(sara, mine, question, 'Ja, gör det');
      expect(pressText(done)).toContain('23 april');
      expect(await meetings()).toContain('2027-04-23');
      const again = await stage.press(sara, mine, question, 'Ja, gör det');
      expect(pressText(again)).toBe('Det är redan gjort. Inget är sparat två gånger.');
      const no = await stage.press(sara, mine, question, 'Nej');
      expect(pressText(no)).toBe('Det är redan gjort. Inget är sparat två gånger.');
    });

    it('is done at a yes right after', async () => {
      await stage.say(sara, mine, 'kan du lägga in ett extra möte den 12 maj kl 13?');
      expect(await meetings()).not.toContain('2027-05-12');
      expect(await stage.say(sara, mine, 'Ja tack!')).toContain('12 maj');
      expect(await meetings()).toContain('2027-05-12');
      expect(await stage.say(sara, mine, 'ja')).toBe('Jag vet inte vad du svarar på. Inget är sparat.');
    });

    it('says which item it is about', async () => {
      await stage.say(sara, mine, 'hoppa över punkt 5');
      expect(cardText(card().card)).toContain('Menar du: ”ta bort punkt 5”?\nPunkt 5 är ”Mötestider”.');
      await stage.say(sara, mine, 'nej');
    });

    it('is dropped at a no, and a press says so', async () => {
      const before = await meetings();
      await stage.say(sara, mine, 'vi ställer in majmötet');
      const question = card();
      expect(await stage.say(sara, mine, 'nej')).toBe('Då gör jag inget. Inget är sparat.');
      expect(pressText(await stage.press(sara, mine, question, 'Ja, gör det'))).toContain('redan svarat nej');
      expect(await meetings()).toEqual(before);
    });

    it('is over for a yes when something else was said, but not for a press', async () => {
      await stage.say(sara, mine, 'vi ställer in majmötet');
      const question = card();
      await stage.say(sara, mine, 'nästa möte');
      expect(await stage.say(sara, mine, 'ja')).toBe('Jag vet inte vad du svarar på. Inget är sparat.');
      await stage.press(sara, mine, question, 'Ja, gör det');
      expect(await meetings()).toContain('2027-05-12 inställt');
    });

    it('is not done when the meeting has changed since', async () => {
      await stage.say(sara, mine, 'jag vill att du flyttar junimötet till 10 juni');
      const question = card();
      await stage.say(osten, direct(osten), 'plats för junimötet: Granby kommunhus');
      const before = await meetings();
      const text = pressText(await stage.press(sara, mine, question, 'Ja, gör det'));
      expect(text).toMatch(/^Något har ändrats sedan jag frågade/u);
      expect(await meetings()).toEqual(before);
      expect(pressText(await stage.press(sara, mine, question, 'Ja, gör det'))).toContain('redan svarat nej');
    });

    it('is not meant by someone who may not give it', async () => {
      await stage.settled();
      const kept = await stage.kept(group);
      const reply = await stage.say(bo, direct(bo), 'boka om junimötet till den 10:e');
      expect(reply).not.toContain('Menar du');
      expect(await stage.kept(group)).toBe(kept);
    });

    it('says in the channel what typing it would say', async () => {
      expect(await stage.say(sara, channel, 'ge Eva uppdraget att ringa Lillån')).toBe(
        'Det går inte här. Skriv till mig direkt i stället. Inget är sparat.',
      );
      await stage.say(sara, channel, 'går det att flytta junimötet till 10 juni');
      const question = card(channel);
      expect(pressText(await stage.press(bo, channel, question, 'Ja, gör det'))).toBe(
        'Bara den som skrev det kan svara. Inget är sparat.',
      );
      await stage.press(sara, channel, question, 'Ja, gör det');
      expect(await meetings()).toContain('2027-06-10');
    });

    it('is forgotten with the half hour, and at a restart', async () => {
      await stage.say(sara, mine, 'boka om aprilmötet till den 28:e');
      stage.at('2027-02-01T09:45:00+01:00');
      await stage.settled();
      const kept = await stage.kept(group);
      const gone = 'Jag minns inte frågan. Skriv det igen. Inget är sparat.';
      expect(pressText(await stage.press(sara, mine, card(), 'Ja, gör det'))).toBe(gone);
      expect(await stage.say(sara, mine, 'ja')).toBe('Jag vet inte vad du svarar på. Inget är sparat.');
      await stage.say(sara, mine, 'boka om aprilmötet till den 28:e');
      await stage.restart();
      expect(pressText(await stage.press(sara, mine, card(), 'Ja, gör det'))).toBe(gone);
      await stage.settled();
      expect(await stage.kept(group)).toBe(kept);
    });
  });

  describe('a name that several have', () => {
    it('is asked about with a button for each, which asks again', async () => {
      await stage.say(sara, mine, 'lägg till Eva Dahl, Granby, chef, ledamot');
      await stage.say(sara, mine, 'var Eva med på nästa möte?');
      const question = card();
      expect(cardText(question.card)).toBe(
        'Vem menar du med ”Eva”?\n[Eva Ek, Granby]\n[Eva Dahl, Granby]\nInget är sparat.',
      );
      expect(pressText(await stage.press(sara, mine, question, 'Eva Ek, Granby'))).toContain('Eva Ek');
      await stage.say(sara, mine, 'var Eva med på nästa möte?');
      expect(await stage.say(sara, mine, 'den andra')).toContain('Eva Dahl');
    });

    it('gives no order of someone else’s at a press, but asks whether it is meant', async () => {
      await stage.say(bo, channel, 'var Eva med på nästa möte?');
      const asked = card(channel);
      const theirs = JSON.parse(
        JSON.stringify(asked).replaceAll('var Eva Ek med på nästa möte?', 'flytta aprilmötet till 29 april'),
      );
      const before = await meetings();
      const pressed = pressText(await stage.press(sara, channel, theirs, 'Eva Ek, Granby'));
      expect(pressed).toContain('Menar du: ”flytta aprilmötet till 29 april”?');
      expect(await meetings()).toEqual(before);
    });
  });

  describe('a question that goes on from the one before', () => {
    it('is read with what was named there, again and again', async () => {
      expect(await stage.say(bo, direct(bo), 'vilka möten har vi i april?')).toContain('april');
      expect(await stage.say(bo, direct(bo), 'och i juni?')).toContain('10 juni');
      expect(await stage.say(bo, direct(bo), 'är det digitalt?')).toMatch(/internat|10 juni/u);
      expect(await stage.say(bo, direct(bo), 'vad står på dagordningen då?')).toMatch(/dagordning/iu);
    });

    it('is nobody else’s in the same thread of a channel', async () => {
      const thread = '1700000000999';
      expect(await stage.say(bo, channel, 'vilka möten har vi i april?', { thread })).toContain('april');
      expect(await stage.say(eva, channel, 'och i juni?', { thread })).not.toContain('Ett möte i juni');
      expect(await stage.say(bo, channel, 'och i juni?', { thread })).toContain('Ett möte i juni');
    });

    it('is not remembered in another thread, nor after half an hour', async () => {
      await stage.say(bo, channel, 'vilka möten har vi i april?', { thread: '1700000000998' });
      expect(await stage.say(bo, channel, 'och i juni?', { thread: '1700000000997' })).not.toContain(
        'Ett möte i juni',
      );
      stage.at('2027-02-01T11:00:00+01:00');
      expect(await stage.say(bo, channel, 'och i juni?', { thread: '1700000000998' })).not.toContain(
        'Ett möte i juni',
      );
    });
  });
});
