import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, eva } = people;

describe('a conversation that is to show the group no longer', () => {
  let stage: Stage;
  let group = '';
  beforeAll(async () => {
    stage = await openStage('2027-02-01T12:30:00+01:00');
    stage.connector.setRoster(channel.id, roster);
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
  });
  afterAll(() => stage.end());

  const bound = async () => (await stage.book(group)).conversations.map(({ id }) => id);
  const asked = () => {
    const found = stage.connector.conversation(channel.id).messages.findLast(({ card }) => card);
    if (found === undefined) throw new Error('nothing was asked');
    return found;
  };

  it('is released by a secretary alone, in that conversation', async () => {
    expect(await stage.say(eva, channel, 'koppla bort')).toContain('Det kan bara sekreteraren göra.');
    expect(await stage.say(sara, direct(sara), 'koppla bort')).toContain('i den kanal eller chatt');
    expect(await bound()).toEqual([channel.id]);
  });

  it('is asked about first, and may be left as it is', async () => {
    expect(await stage.say(sara, channel, 'koppla bort')).toContain('Ska jag koppla bort');
    expect(pressText(await stage.press(sara, channel, asked(), 'Avbryt'))).toBe('Inget är ändrat.');
    const refused = await stage.client.execute(eva, channel, 'release-conversation', { v: 1, group });
    expect(pressText(refused)).toContain('Det kan bara sekreteraren göra.');
    expect(await bound()).toEqual([channel.id]);
  });

  it('is released once she says so, and the book remains', async () => {
    await stage.say(sara, channel, 'koppla bort');
    const card = asked();
    expect(pressText(await stage.press(sara, channel, card, 'Koppla bort'))).toContain(
      'Jag är inte längre kopplad till den här konversationen.',
    );
    expect(await bound()).toEqual([]);
    await stage.restart();
    expect((await stage.book(group)).persons.length).toBeGreaterThan(0);
    expect(await stage.say(sara, channel, 'nästa möte')).not.toContain('Nästa möte är');
  });
});
