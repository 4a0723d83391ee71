import { direct, granby, people, roster } from './granby.ts';
import { openStage, type Stage } from './stage.ts';

const { sara } = people;
const chat = { id: '19:granby-group@thread.v2', kind: 'groupChat' } as const;

/** In a group chat everyone in it sees what the secretary is answered. */
describe('minutes that nobody has published, in a group chat', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage('2027-02-12T13:00:00+01:00');
    stage.connector.setRoster(chat.id, roster);
    const { code } = await stage.addGroup(granby);
    await stage.say(sara, chat, `koppla ${code}`);
    const says = (text: string) => stage.say(sara, direct(sara), text);
    await says('start');
    await says('alla är här');
    await says('text 3: Zebran redovisades.');
    await says('beslut 3: I enlighet med xylofonen');
    await says('avsluta');
    await says('klart');
    await says('protokollet är klart');
  });
  afterAll(() => stage.end());

  it.each(['granska protokollet', 'visa skillnaden', 'text 3', 'visa protokollet'])(
    '"%s" is answered in direct chat only',
    async (text) => {
      await stage.say(sara, chat, text);
      await stage.settled();
      expect(stage.connector.conversation(chat.id).picture).not.toMatch(/zebra|xylofon/iu);
    },
  );
});
