import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { cardText } from '../card-text.ts';
import type { Place, User } from '../teams-client.ts';
import { direct } from './granby.ts';
import { openStage, type Stage } from './stage.ts';

/** An invented council of four parties, with a substitute, at a residential meeting. */
const file: GroupFile = {
  format: 'samverka-group/1',
  name: 'Samverkansråd Strandbygden',
  shortNames: ['rådet'],
  language: 'sv',
  zone: 'Europe/Stockholm',
  documentName: 'Protokoll',
  voice: 'Rådet',
  roles: { chair: 'Ture Lo', secretary: 'Siri Wall' },
  organisations: ['Region Strand', 'Alvik', 'Bovik', 'Dalvik'],
  persons: [
    { name: 'Siri Wall', organisation: 'Region Strand', category: 'other' },
    { name: 'Ture Lo', organisation: 'Region Strand', category: 'member' },
    { name: 'Alma Ros', organisation: 'Alvik', category: 'member' },
    { name: 'Axel Sjö', organisation: 'Alvik', category: 'substitute' },
    { name: 'Britt Hav', organisation: 'Bovik', category: 'member' },
    { name: 'Disa Ö', organisation: 'Dalvik', category: 'member' },
  ],
  meetings: [
    {
      start: '2027-06-03',
      end: '2027-06-04',
      startTime: '10:00',
      endTime: '15:00',
      mode: 'residential',
      place: 'Strandgården',
      agenda: [
        { number: 1, title: 'Inledning' },
        { number: 2, title: 'Budget' },
        { number: 3, title: 'Avtal', proposal: 'Rådet antar avtalet.' },
        { number: 4, title: 'Avslutning' },
      ],
    },
  ],
};
const user = (name: string, n: number): User => ({
  id: `29:${n}`,
  name,
  objectId: `abababab-0000-4000-8000-00000000000${n}`,
});
const [siri, alma, axel, disa] = [
  user('Siri Wall', 1),
  user('Alma Ros', 2),
  user('Axel Sjö', 3),
  user('Disa Ö', 4),
];
const room: Place = { id: '19:strand@thread.tacv2', kind: 'channel', team: '19:strand-team@thread.tacv2' };
const emails = ['siri', 'alma', 'axel', 'disa'];

describe('a meeting of two days, at which people come, go, and serve for one another', () => {
  let stage: Stage;
  let group: string;
  const says = (text: string) => stage.say(siri, direct(siri), text);
  const meeting = async () => {
    const found = findMeeting(await stage.book(group), 'm1');
    if (found === undefined) throw new Error('the meeting is gone');
    return found;
  };
  const whole = async (who: User, text: string) => {
    const { replies } = await stage.client.say(who, direct(who), text);
    return replies
      .map((reply) => (reply.card === undefined ? (reply.text ?? '') : cardText(reply.card)))
      .join('\n');
  };

  beforeAll(async () => {
    stage = await openStage('2027-06-03T09:30:00+02:00');
    const people = [siri, alma, axel, disa];
    stage.connector.setRoster(
      room.id,
      people.map((one, index) => ({
        id: one.id,
        name: one.name,
        email: `${emails[index]}@strand.example`,
        objectId: one.objectId ?? '',
      })),
    );
    const persons = file.persons.map((one) => {
      const index = people.findIndex(({ name }) => name === one.name);
      return index < 0 ? one : { ...one, email: `${emails[index]}@strand.example` };
    });
    const added = await stage.addGroup({ ...file, persons });
    group = added.group;
    await stage.say(siri, room, `koppla ${added.code}`);
    for (const one of [alma, axel, disa]) await stage.say(one, room, 'nästa möte');
    await stage.settled();
  });
  afterAll(() => stage.end());

  it('a group without a rule for quorum is told so, and the secretary sets one', async () => {
    expect(await says('är vi beslutsföra?')).toBe(
      'Gruppen har ingen regel för beslutsförhet, så jag kan inte avgöra det.',
    );
    expect(await says('beslutsför med mer än hälften av platserna')).toBe(
      'Gruppen är beslutsför med mer än hälften av platserna.',
    );
  });

  it('the substitute says for whom she serves, before it begins', async () => {
    stage.at('2027-06-03T09:50:00+02:00');
    expect(await stage.say(axel, direct(axel), 'jag är ersättare för Alma Ros')).toBe(
      'Axel Sjö är ersättare för Alma Ros.',
    );
    stage.at('2027-06-03T10:00:00+02:00');
    await says('start');
    expect(await says('alla utom Alma, Disa (ej fm)')).toContain("Disa Ö: '(ej fm)'.");
    expect((await meeting()).attendance).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ person: 'p4', status: 'present', standsInFor: 'p3' }),
        expect.objectContaining({ person: 'p6', status: 'partial', part: { from: '12:00' } }),
      ]),
    );
  });

  it('quorum is counted by who is there just now', async () => {
    expect(await says('är vi beslutsföra?')).toBe(
      'Ja, gruppen är beslutsför: 3 av 4 platser är företrädda, och det krävs 3.',
    );
  });

  it('a member leaves, says so herself, and the secretary is told', async () => {
    stage.at('2027-06-03T11:20:00+02:00');
    await says('punkt 2');
    expect(await says('Britt gick')).toBe(
      'Britt Hav gick 11.20 under punkt 2. Står nu som närvarande en del av mötet.',
    );
    expect(await stage.say(axel, direct(axel), 'jag går nu')).toBe(
      'Det är antecknat att du gick 11.20 under punkt 2. Sekreteraren får veta det.',
    );
    await stage.settled();
    expect(stage.connector.conversation(direct(siri).id).picture).toContain(
      'Axel Sjö gick 11.20 under punkt 2.',
    );
  });

  it('a decision without quorum is saved, and that is told', async () => {
    expect(await says('är vi beslutsföra?')).toBe(
      'Nej, gruppen är inte beslutsför: 1 av 4 platser är företrädda, och det krävs 3.',
    );
    stage.at('2027-06-03T11:30:00+02:00');
    expect(await says('beslut 3: enligt förslaget')).toContain(
      'Gruppen är inte beslutsför: 1 av 4 platser är företrädda, och det krävs 3. Beslutet är sparat ändå.',
    );
    expect((await meeting()).decisions).toHaveLength(1);
  });

  it('who was there at an item is answered as far as it is known', async () => {
    expect(await whole(alma, 'vilka var med på punkt 1?')).toContain('Axel Sjö, Alvik');
    expect(await says('var Britt med på punkt 1?')).toContain('Ja, Britt Hav var med på punkt 1');
    expect(await says('var Britt med på beslutet i punkt 3?')).toContain(
      'Nej, Britt Hav var inte med på punkt 3',
    );
    expect(await says('var Britt med på punkt 2?')).toContain(
      'Det framgår inte av gruppens anteckningar om Britt Hav var med på punkt 2',
    );
    expect(await whole(siri, 'var Disa med på punkt 3?')).toContain("'(ej fm)'");
    expect(await whole(siri, 'var Alvik med på punkt 1?')).toContain('ersättare för Alma Ros');
  });

  it('on the second day the member is there herself, beside the substitute: that is told, also after a restart', async () => {
    await says('pausa');
    await stage.restart();
    stage.at('2027-06-04T09:00:00+02:00');
    await says('fortsätt');
    expect(await says('dag 2: alla är här')).toContain(
      'Dag 2: Axel Sjö är ersättare för Alma Ros, som också står som närvarande.',
    );
    expect(await says('Axel är inte längre ersättare för Alma')).toBe(
      'Axel Sjö är inte ersättare för någon särskild.',
    );
  });

  it('"dag 2" of someone who came only then is of both days', async () => {
    expect(await says('Disa (dag 2)')).toContain("Disa Ö: '(dag 2)'.");
    const rows = (await meeting()).attendance.filter(({ person }) => person === 'p6');
    expect(rows).toMatchObject([
      { day: 1, status: 'absent' },
      { day: 2, status: 'present', note: '(dag 2)', part: { days: [2] } },
    ]);
    expect(await says('var Dalvik med dag 1?')).toContain('Nej, Dalvik var inte företrädd dag 1');
  });

  it('someone stands as present whom another line says left: told at the read-back, and in nobody’s way', async () => {
    await says('dag 1: Britt är här');
    await says('Britt slutar');
    const readBack = await whole(siri, 'avsluta');
    expect(readBack).toContain('Stämmer närvaron?');
    expect(readBack).toContain(
      'Dag 1: Britt Hav gick 11.20 under punkt 2, men står som närvarande hela tiden.',
    );
    expect(readBack).toContain('Gruppen var inte beslutsför enligt närvaron när beslut fattades på punkt 3.');
    expect(await says('klart')).toContain('Mötet är avslutat.');
  });

  it('afterwards which organisations were there, and which seats were vacant', async () => {
    expect(await whole(alma, 'vilka organisationer var representerade dag 1?')).toContain('Bovik');
    expect(await whole(alma, 'vilka organisationer saknades dag 1?')).toContain('Dalvik');
    expect(await says('stryk att Britt gick')).toContain('Borttaget: Britt Hav gick 11.20 under punkt 2.');
    expect((await meeting()).movements.filter(({ removed }) => removed)).toHaveLength(1);
  });
});
