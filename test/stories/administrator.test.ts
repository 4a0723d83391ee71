import { standingOf } from '../../src/meetings/model/rights.ts';
import { channel, granby, people, roster } from './granby.ts';
import { openStage, type Stage } from './stage.ts';

const { sara, bo } = people;
const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';
const admin = { id: '29:99', name: 'Ulla IT', objectId: 'eeeeeeee-0000-4000-8000-000000000099' };

describe('an administrator', () => {
  let stage: Stage;
  let group: string;

  beforeAll(async () => {
    stage = await openStage('2027-02-01T09:00:00+01:00', {
      env: { SAMVERKA_ADMINS: `${tenant}/${admin.objectId}` },
    });
    stage.connector.setRoster(channel.id, roster);
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
  });
  afterAll(() => stage?.end());

  it('replaces a secretary without being in the group', async () => {
    await stage.say(bo, channel, 'nästa möte');
    expect(await stage.say(admin, channel, 'gör Bo Dahl till sekreterare')).toBe('Bo Dahl är sekreterare.');
    expect(await stage.say(admin, channel, 'ta bort Sara Ström som sekreterare')).toContain(
      'Sara Ström är inte längre sekreterare.',
    );
    const book = await stage.book(group);
    const standings = book.persons.map(({ name, id }) => `${name}: ${standingOf(book, id)}`);
    expect(standings).toContain('Bo Dahl: secretary');
    expect(standings).toContain('Sara Ström: participant');
  });

  it('reads no book by that right', async () => {
    expect(await stage.say(admin, channel, 'vilka kommer?')).toContain('ser bara gruppens deltagare');
    expect(await stage.say(admin, channel, 'visa uppdragen')).toContain('ser bara gruppens deltagare');
  });

  it('records nothing by that right', async () => {
    expect(await stage.say(admin, channel, 'skicka dagordningen')).toContain('Inget är sparat');
  });
});
