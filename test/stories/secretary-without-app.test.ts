import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
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

describe('what the clock has for secretaries', () => {
  const { osten } = people;
  const two: GroupFile = { ...granby, roles: { chair: 'Bo Dahl', secretary: ['Sara Ström', 'Östen Åberg'] } };
  const lost =
    'Jag når ingen sekreterare direkt i Teams, så det som jag har att påminna om kommer inte fram.';
  let stage: Stage;
  const pictureOf = ({ id }: { readonly id: string }) => stage.connector.conversation(id).picture;
  const times = (text: string) => text.split(lost).length - 1;

  beforeEach(async () => {
    stage = await openStage('2027-01-11T09:00:00+01:00');
    stage.connector.setRoster(chat.id, roster);
    stage.connector.withoutApp(sara.objectId ?? '');
  });
  afterEach(() => stage.end());

  async function connected(file: GroupFile): Promise<void> {
    const { code } = await stage.addGroup(file);
    await stage.say(sara, chat, `koppla ${code}`);
    await stage.settled();
  }

  it('is told nowhere as long as one of them can be reached', async () => {
    await connected(two);
    stage.at('2027-02-05T08:00:00+01:00');
    await stage.settled();
    expect(pictureOf(direct(osten))).toContain('Dagordningen till mötet den 12 februari är inte skickad.');
    expect(times(pictureOf(chat))).toBe(0);
  });

  it('and reaches none of them is told in the chat once, without what it is, and comes when she writes', async () => {
    await connected(granby);
    for (const day of ['2027-02-05', '2027-02-08', '2027-02-15', '2027-02-16']) {
      stage.at(`${day}T08:00:00+01:00`);
      await stage.settled();
      await stage.restart();
      await stage.settled();
    }
    expect(times(pictureOf(chat))).toBe(1);
    expect(pictureOf(chat)).not.toContain('är inte avslutat');
    await stage.say(sara, direct(sara), 'hjälp');
    await stage.settled();
    expect(pictureOf(direct(sara))).toContain('Mötet den 12 februari är inte avslutat.');
  });
});
