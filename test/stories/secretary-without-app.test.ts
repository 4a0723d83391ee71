import { direct, granby, people, roster } from './granby.ts';
import { openStage, type Stage } from './stage.ts';

const { sara, nils } = people;
const chat = { id: '19:granby-group@thread.v2', kind: 'groupChat' } as const;

describe('a secretary who cannot be written to yet', () => {
  let stage: Stage;
  const hers = () => stage.connector.conversation(direct(sara).id).picture;

  beforeEach(async () => {
    stage = await openStage('2027-02-12T13:00:00+01:00');
    stage.connector.setRoster(
      chat.id,
      roster.filter(({ name }) => name !== 'Ida Lind'),
    );
    stage.connector.withoutApp(sara.objectId ?? '');
    const { code } = await stage.addGroup(granby);
    await stage.say(sara, chat, `koppla ${code}`);
    await stage.say(sara, chat, 'start');
    await stage.say(nils, chat, 'ersättare för Eva Ek');
    await stage.settled();
  });
  afterEach(() => stage.end());

  it('is asked by mention where the meeting is', async () => {
    expect(hers()).not.toContain('Nils Ahl');
    expect(stage.connector.conversation(chat.id).picture).toContain('<at>Sara Ström</at>');
    expect(stage.connector.conversation(chat.id).picture).toContain(
      'Nils Ahl vill checka in som ersättare för Eva Ek, Granby.',
    );
  });

  it.each([
    ['writes directly', (on: Stage) => on.say(sara, direct(sara), 'hjälp')],
    ['has added the app', (on: Stage) => on.client.install(sara, direct(sara))],
  ])('is told what is for her alone as soon as she %s', async (_, arrives) => {
    const other = { id: '29:66', name: 'Ida Lind', objectId: 'eeeeeeee-0000-4000-8000-000000000066' };
    await stage.say(other, chat, 'jag är här');
    await stage.settled();
    expect(hers()).not.toContain('Ida Lind');
    expect(stage.connector.conversation(chat.id).picture).not.toContain('samma namn');
    await arrives(stage);
    await stage.settled();
    expect(hers()).toContain('Ida Lind');
  });
});
