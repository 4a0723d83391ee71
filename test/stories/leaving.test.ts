import type { GroupFile } from '../../src/meetings/found-group.ts';
import { standingOf } from '../../src/meetings/rights.ts';
import { holderOf } from '../../src/meetings/seat.ts';
import { direct, granby, people, channel as room, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, osten, eva, bo, nils } = people;
const desk = direct(sara);
const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';
const admin = { id: '29:99', name: 'Ulla IT', objectId: 'eeeeeeee-0000-4000-8000-000000000099' };

/** Eleven meetings that have been held, and one to come. */
const days = [
  ...['2026-02-12', '2026-03-12', '2026-04-16', '2026-05-12', '2026-06-11', '2026-08-20'],
  ...['2026-09-17', '2026-10-15', '2026-11-12', '2026-12-10', '2027-01-14'],
];
const council: GroupFile = {
  ...granby,
  meetings: [
    ...days.map((start) => ({
      ...{ start, startTime: '13:00', endTime: '16:00', mode: 'digital' as const },
      agenda: [{ number: 1, title: 'Läget' }],
    })),
    { start: '2027-02-12', startTime: '13:00', mode: 'in-person', agenda: [{ number: 1, title: 'Läget' }] },
  ],
};

describe('someone leaves, and is erased', () => {
  let stage: Stage;
  let group: string;
  const picture = (place: { id: string }) => stage.connector.conversation(place.id).picture;
  const last = (place: { id: string }) => {
    const found = stage.connector.conversation(place.id).messages.at(-1);
    if (found === undefined) throw new Error('Nothing stands there');
    return found;
  };

  beforeAll(async () => {
    stage = await openStage('2026-02-12T12:30:00+01:00', {
      env: { SAMVERKA_ADMINS: `${tenant}/${admin.objectId}` },
    });
    stage.connector.setRoster(room.id, roster);
    const added = await stage.addGroup(council);
    group = added.group;
    await stage.say(sara, room, `koppla ${added.code}`);
    for (const one of [osten, eva, bo]) await stage.say(one, room, 'nästa möte');
    for (const day of days) {
      stage.at(`${day}T13:05:00+01:00`);
      await stage.say(sara, desk, 'start');
      await stage.say(sara, desk, 'alla är här');
      if (day === '2026-12-10') await stage.say(sara, desk, 'uppdrag 1: Eva Ek ringer kommunerna');
      if (day === '2027-01-14') {
        await stage.say(sara, desk, 'uppdrag 1: Eva Ek skriver en plan till 12 mars');
        await stage.say(nils, room, 'jag är här');
        await stage.client.execute(nils, room, 'introduce', {
          ...{ v: 1, group, meeting: 'm11', as: 'substitute', standsInFor: 'Eva Ek' },
        });
        await stage.say(sara, desk, 'godkänn');
      }
      await stage.say(sara, desk, 'avsluta');
      await stage.say(sara, desk, 'klart');
    }
    stage.at('2027-02-01T09:00:00+01:00');
    await stage.say(sara, room, 'skicka dagordningen');
    await stage.client.execute(eva, room, 'answer-attendance', {
      ...{ v: 1, group, meeting: 'm12', answer: 'absent', message: 'Jag är sjuk.' },
    });
    await stage.settled();
  });
  afterAll(() => stage.end());

  it('who leaves the team is put to the secretary, and to nobody else', async () => {
    const before = stage.connector.everything().length;
    await stage.client.leave(eva, room);
    await stage.client.leave(eva, room);
    await stage.settled();
    await stage.restart();
    await stage.settled();
    expect(stage.connector.everything().length - before).toBe(1);
    expect(picture(desk)).toContain(
      [
        '• Eva Ek har lämnat teamet. Vem tar över platsen och två uppdrag?',
        '  Samverkansråd Västra Granbygden',
        '  Tryck på Välj, eller skriv till exempel ”Bo Dahl platsen, uppdragen väntar”.',
        '  [Välj] [Eva Ek är kvar i gruppen]',
      ].join('\n'),
    );
    expect(standingOf(await stage.book(group), 'p3')).toBe('participant');
  });

  it('the secretary answers in words', async () => {
    expect(await stage.say(sara, desk, 'Nils platsen, uppdragen väntar')).toBe(
      'Nils Ahl har platsen. Två uppdrag saknar ansvarig.',
    );
    const book = await stage.book(group);
    const seat = book.seats.find(({ id }) => id === 's-p3');
    const heir = book.persons.find(({ name }) => name === 'Nils Ahl');
    expect(seat && holderOf(seat)).toBe(heir?.id);
    expect(heir).toMatchObject({ organisation: seat?.organisation, category: 'member' });
    expect(heir).not.toHaveProperty('admittedTo');
    expect(standingOf(book, heir?.id)).toBe('participant');
    expect(standingOf(book, 'p3')).toBe('stranger');
  });

  it('the new holder is introduced, once', async () => {
    await stage.settled();
    await stage.restart();
    await stage.settled();
    const told = picture(direct(nils)).split('Välkommen till').length - 1;
    expect(told).toBe(1);
    expect(picture(direct(nils))).toContain(
      [
        'Välkommen till Samverkansråd Västra Granbygden! Du är ledamot för Granby.',
        '  Nästa möte: fredag 12 februari 2027 kl. 13.00.',
        '  Du har inga öppna uppdrag.',
      ].join('\n'),
    );
  });

  it('who has left is answered as a stranger is', async () => {
    expect(await stage.say(eva, room, 'visa uppdragen')).toContain('ser bara gruppens deltagare');
    const before = (await stage.book(group)).version;
    await stage.client.execute(eva, room, 'answer-attendance', {
      ...{ v: 1, group, meeting: 'm12', answer: 'remote' },
    });
    expect((await stage.book(group)).version).toBe(before);
  });

  it('is undone as a whole where nobody new came into the group', async () => {
    expect(await stage.say(sara, desk, 'Bo Dahl slutar, platsen är vakant')).toBe('Platsen är vakant.');
    expect(standingOf(await stage.book(group), 'p4')).toBe('stranger');
    expect(await stage.say(sara, desk, 'ångra')).toContain('Ångrat. Bo Dahl är med i gruppen.');
    const book = await stage.book(group);
    expect(standingOf(book, 'p4')).toBe('participant');
    const seat = book.seats.find(({ id }) => id === 's-p4');
    expect(seat && holderOf(seat)).toBe('p4');
  });

  it('who comes back to the team takes the question back', async () => {
    await stage.client.leave(bo, room);
    await stage.settled();
    expect(picture(desk)).toContain('Bo Dahl har lämnat teamet. Vem tar över platsen?');
    await stage.client.join(bo, room);
    expect((await stage.book(group)).persons.find(({ id }) => id === 'p4')).not.toHaveProperty('leftTeamAt');
  });

  it('the secretary may say that she is in the group all the same', async () => {
    await stage.client.leave(bo, room);
    await stage.settled();
    const asked = last(desk);
    expect(pressText(await stage.press(sara, desk, asked, 'Bo Dahl är kvar i gruppen'))).toContain(
      'Bo Dahl är med i gruppen.',
    );
    const { version } = await stage.book(group);
    await stage.press(sara, desk, asked, 'Bo Dahl är kvar i gruppen');
    expect((await stage.book(group)).version).toBe(version);
  });

  it('the last secretary is not let go: the chair is told, and the log', async () => {
    await stage.client.leave(sara, room);
    await stage.settled();
    expect(picture(direct(osten))).toContain(
      'Sara Ström har lämnat teamet. Det är gruppens enda sekreterare. En administratör behöver utse en ny',
    );
    expect(JSON.stringify(stage.logged)).toContain('the last secretary left the team');
    expect(await stage.say(sara, desk, 'Sara Ström slutar, platsen är vakant')).toContain(
      'Gruppen måste ha en sekreterare.',
    );
    await stage.client.join(sara, room);
  });
});
