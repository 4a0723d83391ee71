import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, osten, bo } = people;

/** Most who get assignments have never written to the bot. */
describe('those who have said nothing yet', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage('2027-02-12T13:00:00+01:00');
    stage.connector.setRoster(channel.id, roster);
    const quiet = { name: 'Yngve Öst', organisation: 'Öjeby', category: 'member' as const };
    const { code } = await stage.addGroup({ ...granby, persons: [...granby.persons, quiet] });
    await stage.say(sara, channel, `koppla ${code}`);
  });
  afterAll(() => stage?.end());

  it('are known by their e-mail in the roster, also in direct chat', async () => {
    expect(await stage.say(bo, direct(bo), 'vad har jag lovat?')).toBe('Du har inget öppet uppdrag.');
  });

  it('the secretary is asked to publish when the chair has closed', async () => {
    await stage.say(sara, direct(sara), 'start');
    const said = 'uppdrag 4: Bo tar fram en tidplan till 10 mars\nuppdrag 3: Yngve återkommer\nalla här';
    await stage.say(osten, direct(osten), said);
    await stage.say(osten, direct(osten), 'avsluta');
    expect(await stage.say(osten, direct(osten), 'klart')).toContain('Inget är publicerat.');
    await stage.settled();
    expect(stage.connector.conversation(direct(sara).id).picture).toContain('Publicera sammanfattningen?');
  });

  it('are told of their assignments, and the secretary of those who cannot be', async () => {
    const asked = stage.connector.conversation(direct(sara).id).messages.at(-1);
    const published = await stage.press(sara, direct(sara), asked ?? {}, 'Publicera');
    expect(pressText(published)).toContain('Jag kan inte nå Yngve Öst. Säg till själv om uppdraget.');
    await stage.settled();
    expect(stage.connector.conversation(direct(bo).id).picture).toContain(
      'Bo tar fram en tidplan till 10 mars',
    );
  });
});
