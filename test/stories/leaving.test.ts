import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import { standingOf } from '../../src/meetings/model/rights.ts';
import { holderOf } from '../../src/meetings/model/seat.ts';
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
    await stage.say(eva, direct(eva), 'jag kommer på distans');
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

  it('can be asked for, in a year or another period', async () => {
    expect(await stage.say(sara, desk, 'vilka har slutat?')).toBe(
      'En har slutat 1 februari 2026 – 1 februari 2027.',
    );
    expect(picture(desk)).toContain('Eva Ek, Granby\n  Slutade 1 februari 2027');
    expect(picture(desk)).toContain('Nils Ahl, Granby\n  Ledamot från 1 februari 2027');
    expect(await stage.say(sara, desk, 'vilka har slutat i januari?')).toBe(
      'Ingen har slutat 1–31 januari 2027.',
    );
    expect(await stage.say(bo, direct(bo), 'omsättningen 2027')).toContain('En har slutat');
    expect(await stage.say(eva, room, 'vilka har slutat')).toContain('ser bara gruppens deltagare');
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

  describe('an administrator erases her', () => {
    const office = direct(admin);

    it('is told first what goes and what stays', async () => {
      expect(await stage.say(admin, office, 'radera Eva Ek')).toBe(
        'Jag kan ta bort e-post, Teams-id, svar och meddelanden. Namnet står kvar i elva protokoll.',
      );
      expect(picture(office)).toContain('[Visa utdrag] [Ta bort] [Avbryt]');
    });

    it('sees her own data first, and nothing else of the group', async () => {
      const shown = pressText(await stage.press(admin, office, last(office), 'Visa utdrag'));
      expect(shown).toContain('E-post: eva.ek@granby.example');
      expect(shown).toContain(`Teams-id: ${tenant}/${eva.objectId}`);
      expect(shown).toContain('Svar till mötet 12 februari 2027: kommer inte');
      expect(shown).toContain('Meddelanden till sekreteraren: ett, som visas bara i hela utdraget');
      expect(shown).toContain('Närvaro 14 januari 2027: närvarande');
      expect(shown).not.toMatch(/Bo Dahl|Sara Ström|Nils Ahl|sjuk/u);
    });

    it('may leave it', async () => {
      const before = await stage.kept(group);
      expect(pressText(await stage.press(admin, office, last(office), 'Avbryt'))).toBe('Inget är borttaget.');
      expect(await stage.kept(group)).toBe(before);
    });

    it('who is none can neither see nor erase, in words or by a forged press', async () => {
      const before = await stage.kept(group);
      for (const [who, place] of [
        [sara, desk],
        [bo, direct(bo)],
        [nils, direct(nils)],
        [eva, direct(eva)],
        [admin, room],
      ] as const)
        for (const verb of ['show-erasure', 'show-extract', 'erase', 'keep-data']) {
          const answer = pressText(
            await stage.client.execute(who, place, verb, { v: 1, group, person: 'p3' }),
          );
          expect(answer).not.toMatch(/granby|borttaget|Namnet/u);
        }
      expect(await stage.say(sara, desk, 'radera Eva Ek')).toContain('Det kan bara en administratör göra.');
      expect(await stage.say(nils, direct(nils), 'radera Eva Ek')).not.toContain('Namnet står');
      expect(await stage.kept(group)).toBe(before);
    });

    it('erases what can be erased, once, and the records stand', async () => {
      const before = await stage.book(group);
      // What is read quickly at the next start knows her too.
      await stage.restart();
      await stage.say(admin, office, 'radera Eva Ek');
      const asked = last(office);
      expect(pressText(await stage.press(admin, office, asked, 'Ta bort'))).toBe(
        'Borttaget och loggat. Protokollen är oförändrade.',
      );
      const after = await stage.book(group);
      expect(await stage.kept(group)).not.toMatch(/eva\.ek@|000000000003|sjuk/u);
      for (const file of ['directory.jsonl', `groups/${group}/book.json`])
        expect(await readFile(join(stage.folder, file), 'utf8')).not.toMatch(
          /000000000003|"answer": ?"absent"/u,
        );
      expect(after.meetings[11]?.answers).toEqual([]);
      expect(after.meetings.map(({ attendance }) => attendance)).toEqual(
        before.meetings.map(({ attendance }) => attendance),
      );
      expect(after.persons.find(({ id }) => id === 'p3')).toMatchObject({ name: 'Eva Ek' });
      expect(JSON.stringify(stage.logged)).toContain('a person was erased by an administrator');
      expect(pressText(await stage.press(admin, office, asked, 'Ta bort'))).toBe(
        'Det är redan borttaget. Protokollen är oförändrade.',
      );
      expect((await stage.book(group)).version).toBe(after.version);
    });

    it('and after a restart nothing is sent anew, and she comes as a stranger does', async () => {
      const sent = stage.connector.everything().length;
      await stage.restart();
      await stage.settled();
      expect(stage.connector.everything().length).toBe(sent);
      expect(await stage.say(eva, direct(eva), 'mina uppdrag')).toContain(
        'Jag hittar dig inte i någon grupp än.',
      );
    });

    it('of someone who is still in the group says that she leaves it too', async () => {
      await stage.say(admin, office, 'radera Bo Dahl');
      expect(picture(office)).toContain('Bo Dahl är med i gruppen och tas bort ur den: platsen blir vakant.');
      await stage.press(admin, office, last(office), 'Ta bort');
      expect(standingOf(await stage.book(group), 'p4')).toBe('stranger');
      await stage.settled();
      await stage.restart();
      await stage.settled();
      const told = picture(desk).split('En administratör har tagit bort uppgifterna om Bo Dahl');
      expect(told).toHaveLength(2);
      expect(told[1]).toContain('är vakant.');
    });

    it('cannot erase the last secretary, nor someone who is not there', async () => {
      await stage.say(admin, office, 'radera Sara Ström');
      expect(pressText(await stage.press(admin, office, last(office), 'Ta bort'))).toContain(
        'Gruppen måste ha en sekreterare.',
      );
      expect(await stage.say(admin, office, 'radera Nisse Ingen')).toContain(
        'Jag hittar ingen som heter Nisse Ingen',
      );
      expect(await stage.say(admin, office, 'radera Eva')).toContain('Skriv hela namnet');
    });
  });
});

describe('who leaves a chat', () => {
  let stage: Stage;
  let group: string;
  const chat = { id: '19:granby-chat@thread.v2', kind: 'groupChat' } as const;
  const meeting = { id: '19:meeting_granby@thread.v2', kind: 'meeting' } as const;
  const away = async () =>
    (await stage.book(group)).persons.filter(({ leftTeamAt }) => leftTeamAt).map(({ name }) => name);
  const unnamed = (one: typeof eva) => ({ id: one.id, name: one.name });

  beforeAll(async () => {
    stage = await openStage('2027-02-01T09:00:00+01:00', { served: true });
    stage.connector.setRoster(chat.id, roster);
    stage.connector.setRoster(meeting.id, roster);
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, chat, `koppla ${added.code}`);
    await stage.say(sara, meeting, 'koppla');
  });
  afterAll(() => stage.end());

  it('of one meeting has not left the group', async () => {
    await stage.client.leave(bo, meeting);
    expect(await away()).toEqual([]);
  });

  it('is settled in a form too, which wants the name of someone new', async () => {
    const [asked] = (await stage.client.say(sara, desk, 'Ida Lind slutar')).replies;
    if (asked === undefined) throw new Error('Nothing was asked');
    const form = (await stage.press(sara, desk, asked, 'Välj')).card ?? {};
    const wrong = await stage.press(sara, desk, form, 'Spara', { seat: '+' });
    expect(pressText(wrong)).toContain('Skriv namnet på den nya. Inget är sparat.');
    const save = () => stage.press(sara, desk, wrong.card ?? {}, 'Spara', { seat: '+', name: 'Vera Vik' });
    expect(pressText(await save())).toContain('Vera Vik har platsen.');
    const { version, persons } = await stage.book(group);
    expect(persons.find(({ name }) => name === 'Ida Lind')?.left).toBe('2027-02-01');
    expect(pressText(await save())).toContain('Ida Lind är inte längre med i gruppen. Det är redan avgjort.');
    expect((await stage.book(group)).version).toBe(version);
  });

  it('that is the group’s own is asked about, by the word for it', async () => {
    stage.connector.setRoster(
      chat.id,
      roster.filter(({ id }) => id !== bo.id),
    );
    await stage.client.leave(bo, chat);
    await stage.settled();
    expect(await away()).toEqual(['Bo Dahl']);
    expect(stage.connector.conversation(desk.id).picture).toContain('Bo Dahl har lämnat chatten.');
  });

  it('and is not named by Teams is found by who is not there any more, if that is beyond doubt', async () => {
    await stage.client.leave(unnamed(eva), chat);
    expect(await away()).toEqual(['Bo Dahl']);
    stage.connector.setRoster(
      chat.id,
      roster.filter(({ id }) => id !== bo.id && id !== eva.id),
    );
    await stage.client.leave(unnamed(eva), chat);
    expect(await away()).toEqual(['Eva Ek', 'Bo Dahl']);
  });

  it('by one of two accounts is still there by the other', async () => {
    const home = { ...osten, id: '29:20', objectId: 'eeeeeeee-0000-4000-8000-000000000020' };
    const both = [...roster, { ...home, email: 'osten.aberg@granland.example' }];
    stage.connector.setRoster(chat.id, both);
    await stage.say(osten, chat, 'nästa möte');
    await stage.say(home, chat, 'nästa möte');
    stage.connector.setRoster(
      chat.id,
      both.filter(({ id }) => id !== home.id),
    );
    await stage.client.leave(home, chat);
    expect(await away()).not.toContain('Östen Åberg');
    stage.connector.setRoster(
      chat.id,
      both.filter(({ id }) => id !== home.id && id !== osten.id),
    );
    await stage.client.leave(osten, chat);
    expect(await away()).toContain('Östen Åberg');
  });
});
