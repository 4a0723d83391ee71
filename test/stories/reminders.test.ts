import { DateTime } from 'luxon';
import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import type { Posted } from '../connector.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, osten, eva, bo, asa, ida } = people;
/** Ida has not the app: nothing can come to her alone. */
const everyone = [sara, osten, eva, bo, asa];
const zone = 'Europe/Stockholm';

/** Two meetings, and a third after the summer. */
const file: GroupFile = {
  ...granby,
  meetings: [
    ...(granby.meetings ?? []).slice(0, 2),
    { start: '2027-08-20', startTime: '09:00', mode: 'in-person', place: 'Granby' },
  ],
};

/** A year by the clock, day for day: what came to whom and when, each thing once. */
describe('a group is reminded through a year', () => {
  let stage: Stage;
  let group: string;
  let seen = 0;
  let today = DateTime.fromISO('2027-01-04', { zone });

  beforeAll(async () => {
    stage = await openStage('2027-01-04T09:00:00+01:00');
    stage.connector.setRoster(channel.id, roster);
    stage.connector.withoutApp(ida.objectId ?? '');
    const added = await stage.addGroup(file);
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
    await stage.settled();
    seen = stage.connector.everything().length;
  });
  afterAll(() => stage.end());

  /** Lives through the days until one, and answers with what was posted meanwhile: when, where, and its first line. */
  async function live(until: string): Promise<readonly string[]> {
    const told: string[] = [];
    for (; today.toISODate() !== until; today = today.plus({ days: 1 })) {
      for (const [hour, minute] of [
        [0, 5],
        [7, 55],
        [8, 0],
        [12, 30],
        [16, 1],
        [22, 0],
      ]) {
        stage.at(today.set({ hour: hour ?? 0, minute: minute ?? 0 }).toISO() ?? '');
        told.push(
          ...(await fresh()).map((one) => `${today.toFormat('ccc yyyy-MM-dd')} ${hour}.${minute} ${one}`),
        );
      }
    }
    return told;
  }

  async function fresh(): Promise<readonly string[]> {
    await stage.settled();
    const posted = stage.connector.everything().slice(seen);
    seen += posted.length;
    return posted.map((one) => `${nameOf(one)}: ${firstLine(one)}`);
  }

  const at = (hour: number) => stage.at(today.set({ hour }).toISO() ?? '');
  const said = async (text: string) => {
    const reply = await stage.say(sara, direct(sara), text);
    await fresh();
    return reply;
  };
  const lastTo = (id: string) => stage.connector.conversation(id).messages.at(-1) ?? {};

  const to = (users: readonly { readonly name: string }[], when: string, what: string) =>
    users.map(({ name }) => `${when} ${name}: ${what}`);
  const agendaOut = (days: string) => `Dagordningen till mötet ${days} är inte skickad.`;
  const seeNotice = 'Skriv ”kallelse” för att se allt som följer med.';
  const comes = (days: string) => `Samverkansråd Västra Granbygden: kommer du ${days}?`;

  it('before a meeting all hear of the deadline, the secretary of the agenda, and each is asked', async () => {
    expect(await live('2027-02-06')).toEqual([
      'Fri 2027-01-22 8.0 channel: Skicka in punkter senast 29 januari.',
      ...to([sara], 'Fri 2027-02-05 8.0', `${agendaOut('den 12 februari')} ${seeNotice}`),
      ...to(everyone, 'Fri 2027-02-05 8.0', comes('den 12 februari')),
    ]);
    const told = stage.connector.conversation(direct(sara).id).messages;
    const agenda = told.find((one) => firstLine(one).startsWith('Dagordningen')) ?? {};
    expect(pressText(await stage.press(sara, direct(sara), agenda, 'Posta i kanalen'))).toContain(
      'Dagordningen är skickad till gruppen. Alla där ser den.',
    );
    expect((await fresh()).map((one) => one.split(':')[0])).toEqual(['channel', 'channel']);
  });

  it('whoever answers the card that came to her alone is saved, and nobody is asked twice', async () => {
    const opened = stage.connector.requests('create');
    const asked = lastTo(direct(eva).id);
    const answered = await stage.press(eva, direct(eva), asked, 'På distans', { message: 'Ringer in' });
    expect(pressText(answered)).toContain('Tack! Du är anmäld på distans.');
    expect(await fresh()).toEqual([`${sara.name}: ${eva.name} (på distans) skriver till dig: Ringer in`]);
    // Ida, who has not the app, is not tried anew at everything that happens.
    expect(stage.connector.requests('create')).toBe(opened);
    await stage.restart();
    expect(await live('2027-02-12')).toEqual([]);
  });

  it('a meeting that was not closed is told of on the next working day', async () => {
    at(13);
    await said('start');
    await said('alla är här');
    await said('uppdrag 3: Eva tar fram en tidplan till 12 mars');
    await said('uppdrag 4: Bo sammanställer remissvaren till 29 mars');
    await said('uppdrag 5: Åsa bokar lokaler till 15 juli');
    await said('uppdrag 2: Ida frågar länsdelarna till 21 juni');
    expect(await live('2027-02-15')).toEqual([]);
    expect(await live('2027-02-16')).toEqual([
      ...to(
        [sara],
        'Mon 2027-02-15 8.0',
        'Mötet den 12 februari är inte avslutat. Läs igenom det som är sparat och avsluta det.',
      ),
    ]);
    at(9);
    const closing = await stage.press(sara, direct(sara), lastTo(direct(sara).id), 'Avsluta mötet');
    const closed = await stage.press(sara, direct(sara), closing.card ?? {}, 'Avsluta mötet');
    expect(pressText(closed)).toContain('Mötet är avslutat. Inget är publicerat.');
    await stage.press(sara, direct(sara), closed.card ?? {}, 'Publicera');
    expect((await fresh()).filter((one) => !one.startsWith('channel')).toSorted()).toEqual(
      [
        `${eva.name}: Ditt uppdrag ska vara klart 12 mars. Eva tar fram en tidplan till 12 mars`,
        `${bo.name}: Ditt uppdrag ska vara klart 29 mars. Bo sammanställer remissvaren till 29 mars`,
        `${asa.name}: Ditt uppdrag ska vara klart 15 juli. Åsa bokar lokaler till 15 juli`,
      ].toSorted(),
    );
  });

  it('ten working days later her minutes are asked for, until she says that they are finished', async () => {
    expect(await live('2027-03-03')).toEqual([
      ...to([sara], 'Tue 2027-03-02 8.0', 'Minnesanteckningarna från mötet den 12 februari är inte färdiga.'),
    ]);
    const asked = lastTo(direct(sara).id);
    const done = await stage.press(sara, direct(sara), asked, 'Minnesanteckningarna är klara');
    expect(pressText(done)).toBe(
      [
        'Minnesanteckningarna från mötet den 12 februari 2027 är klara, som utgåva 1. De är inte publicerade.',
        '[Lägg till handlingarna]\n[Publicera] [Ångra]',
      ].join('\n'),
    );
    expect(pressText(await stage.press(sara, direct(sara), asked, 'Minnesanteckningarna är klara'))).toBe(
      'Minnesanteckningarna var redan markerade som klara.',
    );
    expect(pressText(await stage.press(bo, channel, asked, 'Minnesanteckningarna är klara'))).toContain(
      'sekreterare',
    );
    expect(findMeeting(await stage.book(group), 'm1')?.minutesFinishedAt).toBeDefined();
    await fresh();
  });

  it('the responsible hears a week before and when the time has run out, also around Easter', async () => {
    const [tidplan, remissvar] = [
      'Eva tar fram en tidplan till 12 mars',
      'Bo sammanställer remissvaren till 29 mars',
    ];
    expect(await live('2027-03-31')).toEqual([
      ...to([eva], 'Fri 2027-03-05 8.0', `Ditt uppdrag ska vara klart 12 mars. ${tidplan}`),
      ...to([eva], 'Mon 2027-03-15 8.0', `Tiden har gått ut. Inget är rapporterat. ${tidplan}`),
      ...to([sara], 'Mon 2027-03-15 8.0', 'Tiden har gått ut för ett uppdrag:'),
      ...to([bo], 'Mon 2027-03-22 8.0', `Ditt uppdrag ska vara klart 29 mars. ${remissvar}`),
      'Tue 2027-03-30 8.0 channel: Skicka in punkter senast 2 april.',
      ...to([bo], 'Tue 2027-03-30 8.0', `Tiden har gått ut. Inget är rapporterat. ${remissvar}`),
      ...to([sara], 'Tue 2027-03-30 8.0', 'Tiden har gått ut för två uppdrag:'),
    ]);
  });

  it('a moved meeting is reminded of for its new day', async () => {
    at(9);
    expect(await said('flytta mötet 16 april till 23 april')).toContain('är flyttat till 23 april 2027');
    await stage.restart();
    expect(await live('2027-04-23')).toEqual([
      'Fri 2027-04-02 8.0 channel: Skicka in punkter senast 9 april.',
      ...to([sara], 'Fri 2027-04-16 8.0', `${agendaOut('den 23 april')} Den har inga punkter än.`),
      ...to(everyone, 'Fri 2027-04-16 8.0', comes('den 23 april')),
    ]);
  });

  it('a cancelled meeting owes nothing', async () => {
    at(9);
    expect(await said('ställ in mötet 23 april')).toContain('är inställt');
    await stage.restart();
    expect(await live('2027-06-01')).toEqual([]);
  });

  it('of an assignment whose responsible cannot be reached the secretary hears, and never the channel', async () => {
    const alone = 'Jag når inte Ida Lind i Teams. Du behöver påminna själv om det här uppdraget:';
    expect(await live('2027-06-30')).toEqual([
      ...to([sara], 'Mon 2027-06-14 8.0', `${alone} Ida frågar länsdelarna till 21 juni`),
      ...to([sara], 'Tue 2027-06-22 8.0', `${alone} Ida frågar länsdelarna till 21 juni`),
      ...to([sara], 'Mon 2027-06-28 8.0', 'Tiden har gått ut för tre uppdrag:'),
    ]);
  });

  it('in July nothing is sent: what can wait comes in August, what cannot comes before', async () => {
    const lokaler = 'Åsa bokar lokaler till 15 juli';
    expect(await live('2027-08-20')).toEqual([
      ...to([asa], 'Wed 2027-06-30 8.0', `Ditt uppdrag ska vara klart 15 juli. ${lokaler}`),
      'Mon 2027-08-02 8.0 channel: Skicka in punkter senast 6 augusti.',
      ...to([asa], 'Mon 2027-08-02 8.0', `Tiden har gått ut. Inget är rapporterat. ${lokaler}`),
      ...to([sara], 'Mon 2027-08-02 8.0', 'Tiden har gått ut för fyra uppdrag:'),
      ...to([sara], 'Fri 2027-08-13 8.0', `${agendaOut('den 20 augusti')} Den har inga punkter än.`),
      ...to(everyone, 'Fri 2027-08-13 8.0', comes('den 20 augusti')),
    ]);
  });

  it('after a month without a server nothing comes that is long over', async () => {
    await stage.restart(async () => {
      today = today.plus({ days: 30 });
      at(8);
    });
    expect(await fresh()).toEqual([]);
    expect(await live('2027-10-01')).toEqual([]);
  });
});

function nameOf({ conversation }: Posted): string {
  if (conversation === channel.id) return 'channel';
  return everyone.find((one) => direct(one).id === conversation)?.name ?? conversation;
}

function firstLine({ summary, text, card }: Posted): string {
  return summary ?? text ?? JSON.stringify(card).slice(0, 80);
}
