import { direct, granby, people, roster } from './granby.ts';
import { openStage, type Stage } from './stage.ts';

const { sara, nils } = people;
const chat = { id: '19:granby-group@thread.v2', kind: 'groupChat' } as const;

describe('a secretary who cannot be written to yet', () => {
  let stage: Stage;
  const hers = () => stage.connector.conversation(direct(sara).id).picture;

  beforeEach(async () => {
    stage = await openStage('2027-02-12T13:00:00+01:00');
    stage.connector.setRoster(chat.id, roster);
    stage.connector.withoutApp(sara.objectId ?? '');
    const { code } = await stage.addGroup(granby);
    await stage.say(sara, chat, `koppla ${code}`);
    await stage.say(sara, chat, 'start');
    await stage.say(nils, chat, 'ersättare för Eva Ek');
    await stage.settled();
  });
  afterEach(() => stage.end());

  it('is asked about who waits as soon as she writes directly', async () => {
    expect(hers()).not.toContain('Nils Ahl');
    await stage.say(sara, direct(sara), 'hjälp');
    await stage.settled();
    expect(hers()).toContain('Nils Ahl vill checka in som ersättare för Eva Ek, Granby.');
  });

  it('is asked about who waits as soon as she has added the app', async () => {
    await stage.client.install(sara, direct(sara));
    await stage.settled();
    expect(hers()).toContain('Nils Ahl vill checka in som ersättare för Eva Ek, Granby.');
  });
});
