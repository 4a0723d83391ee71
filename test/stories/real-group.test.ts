import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readGroupFile } from '../../src/cli/group-file.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Assignment, Meeting } from '../../src/meetings/model/meeting.ts';
import { cardText } from '../card-text.ts';
import type { Posted } from '../connector.ts';
import type { Place, User } from '../teams-client.ts';
import { direct } from './granby.ts';
import { handOf } from './hand.ts';
import { openStage, pressText, type Stage } from './stage.ts';

/**
 * The meeting of a real group, from its own file and minutes, which never come into this repository: everything is
 * read from where they lie, and nothing of them is written here.
 */
const groupPath =
  process.env['SAMVERKA_REAL_GROUP'] ?? join(import.meta.dirname, '../../../shared/groups/chefsgrupp.json');
const minutesPath = join(dirname(groupPath), '../minutes/000.json');
const isThere = existsSync(groupPath) && existsSync(minutesPath);
if (!isThere)
  process.stderr.write(
    `\n*** THE REAL GROUP IS NOT HERE: ${groupPath} and ${minutesPath} are needed. Its meeting is NOT tested. ***\n\n`,
  );

const record = z.object({ item: z.number(), text: z.string(), context: z.string().optional() });
const minutesShape = z.object({
  meeting: z.object({ start: z.string() }),
  attendance: z.array(z.object({ name: z.string(), organisation: z.string(), status: z.string() })),
  decisions: z.array(record),
  assignments: z.array(
    z.object({ item: z.number(), task: z.string(), responsible: z.string(), due: z.string().nullable() }),
  ),
});

const channel: Place = { id: '19:real@thread.tacv2', kind: 'channel', team: '19:real-team@thread.tacv2' };
const zone = '+01:00';

function read() {
  const group = readGroupFile(JSON.parse(readFileSync(groupPath, 'utf8')));
  const minutes = minutesShape.parse(JSON.parse(readFileSync(minutesPath, 'utf8')));
  const secretary = [group.roles?.secretary ?? []].flat()[0];
  if (secretary === undefined) throw new Error('The group has no secretary');
  const account = (name: string): User => {
    const n = group.persons.findIndex((one) => one.name === name) + 1;
    return { id: `29:r${n}`, name, objectId: `cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}` };
  };
  const absent = minutes.attendance.filter(({ status }) => status === 'absent').map(({ name }) => name);
  return { group, minutes, account, secretary: account(secretary), absent };
}

type Real = ReturnType<typeof read>;

/** The bot with the real group connected, its agenda posted, at half past twelve on the day of the meeting. */
async function connected(real: Real): Promise<{ readonly stage: Stage; readonly group: string }> {
  const stage = await openStage(`${real.minutes.meeting.start}T12:30:00${zone}`);
  stage.connector.setRoster(
    channel.id,
    real.group.persons.map(({ name }) => {
      const { id, objectId = '' } = real.account(name);
      return { id, name, objectId };
    }),
  );
  const { group, code } = await stage.addGroup(real.group);
  await stage.say(real.secretary, channel, `koppla ${code}`);
  await stage.say(real.secretary, channel, 'skicka dagordningen');
  await stage.settled();
  return { stage, group };
}

async function meetingOf(stage: Stage, group: string, real: Real): Promise<{ book: Book; meeting: Meeting }> {
  const book = await stage.book(group);
  const meeting = book.meetings.find(({ date }) => date === real.minutes.meeting.start);
  if (meeting === undefined) throw new Error('The meeting is gone');
  return { book, meeting };
}

/** Who stands as absent, by name. */
function absentIn(book: Book, meeting: Meeting): readonly string[] {
  return meeting.attendance
    .filter(({ status }) => status === 'absent')
    .map(({ person }) => book.persons.find(({ id }) => id === person)?.name ?? '?')
    .toSorted();
}

/** What one says in the secretary's own chat, and all that is answered, cards as text. */
async function told(stage: Stage, user: User, text: string, place: Place = direct(user)): Promise<string> {
  const { replies } = await stage.client.say(user, place, text);
  return replies.map((reply) => reply.text ?? cardText(reply.card)).join('\n');
}

function idsOf(book: Book, names: readonly string[]): readonly string[] {
  return book.persons.filter(({ name }) => names.includes(name)).map(({ id }) => id);
}

function lastTo(stage: Stage, place: Place): Posted {
  const last = stage.connector.conversation(place.id).messages.at(-1);
  if (last === undefined) throw new Error('Nothing was posted there');
  return last;
}

/** How the labels' dues are said: a month as `YYYY-MM`, anything else in their own words. */
function dueSaid(due: string): string {
  if (!/^\d{4}-\d{2}$/u.test(due)) return due;
  const month = new Intl.DateTimeFormat('sv', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `i ${month.format(new Date(`${due}-01`))}`;
}

/** "fredag 10 februari 2023". */
function dayInWords(date: string): string {
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat('sv', options).format(new Date(date));
}

function responsibleName(book: Book, { responsible }: Assignment): string | undefined {
  if (responsible.kind === 'nobody') return undefined;
  if (responsible.kind !== 'person') return responsible.name;
  return book.persons.find(({ id }) => id === responsible.person)?.name;
}

/** Each record's number within its item, as one says it: "7", or "7.2" for the second. */
function saidNumbers(records: readonly { readonly item: number }[]): readonly string[] {
  return records.map(({ item }, index) => {
    const nth = records.slice(0, index).filter((one) => one.item === item).length + 1;
    return records.filter((one) => one.item === item).length === 1 ? String(item) : `${item}.${nth}`;
  });
}

const play = isThere ? describe : describe.skip;

play('the meeting of a real group, with buttons', () => {
  let real: Real;
  let stage: Stage;
  let group: string;
  let secretary: User;
  const says = (text: string) => told(stage, secretary, text);

  beforeAll(async () => {
    real = read();
    ({ stage, group } = await connected(real));
    ({ secretary } = real);
  });
  afterAll(() => stage?.end());

  it('loads whole: persons, parties, items and dates', async () => {
    const { book, meeting } = await meetingOf(stage, group, real);
    expect(book.persons.map(({ name }) => name)).toEqual(real.group.persons.map(({ name }) => name));
    expect(book.organisations.filter(({ party }) => party).map(({ name }) => name)).toEqual(
      real.group.organisations,
    );
    const agenda = real.group.meetings?.find(({ start }) => start === meeting.date)?.agenda ?? [];
    expect(meeting.items.map(({ title }) => title)).toEqual(agenda.map(({ title }) => title));
    expect(book.meetings.map(({ date }) => date)).toEqual(real.group.meetings?.map(({ start }) => start));
  });

  it('some answer beforehand, once the secretary has said who they are', async () => {
    const coming = real.minutes.attendance.filter(({ status }) => status === 'present').slice(0, 3);
    const answers = [
      ...coming.map(({ name }) => [name, 'På plats'] as const),
      ...real.absent.slice(0, 2).map((name) => [name, 'Kommer inte'] as const),
    ];
    const notice = stage.connector
      .conversation(channel.id)
      .messages.findLast(({ card }) => JSON.stringify(card ?? null).includes('answer-attendance'));
    if (notice === undefined) throw new Error('There is no notice');
    for (const [name, answer] of answers) {
      const user = real.account(name);
      expect(pressText(await stage.press(user, channel, notice, answer))).toContain(
        'Ditt svar är inte sparat.',
      );
      await stage.settled();
      const asked = lastTo(stage, direct(secretary));
      expect(asked.summary).toContain(name);
      await stage.press(secretary, direct(secretary), asked, 'connect-person');
      expect(pressText(await stage.press(user, channel, notice, answer))).toContain('Tack!');
    }
    await stage.settled();
    expect(stage.connector.conversation(channel.id).picture).toContain('Tre är anmälda. Två har svarat nej.');
  });

  it('the secretary takes everyone in at most six presses', async () => {
    stage.at(`${real.minutes.meeting.start}T13:00:00${zone}`);
    await says('start');
    const { book } = await meetingOf(stage, group, real);
    const secretaryHand = handOf(stage, secretary, direct(secretary));
    await secretaryHand.press('show-roll', lastTo(stage, direct(secretary)));
    expect(secretaryHand.ticked()).toHaveLength(3);
    await secretaryHand.press('Alla utom återbuden');
    const away = idsOf(book, real.absent);
    secretaryHand.tick(away.filter((person) => secretaryHand.ticked().includes(person)));
    const receipt = await secretaryHand.press('Spara');
    expect(receipt).toContain(`${real.minutes.attendance.length - real.absent.length} närvarande.`);
    expect(secretaryHand.presses()).toBeLessThanOrEqual(6);
    const { meeting } = await meetingOf(stage, group, real);
    expect(meeting.attendance).toHaveLength(real.minutes.attendance.length);
    expect(absentIn(book, meeting)).toEqual(real.absent.toSorted());
  });

  it('decisions and assignments are typed one by one and kept to the letter', async () => {
    for (const { item, text, context } of real.minutes.decisions) {
      if (/enligt? förslag|enlighet med förslag/u.test(text) && context !== undefined)
        await says(`förslag till beslut ${item}: ${context}`);
      expect(await says(`beslut ${item}: ${text}`)).toMatch(/^Beslutet är sparat: § \d+/u);
    }
    await stage.settled();
    await stage.restart();
    for (const { item, task } of real.minutes.assignments)
      expect(await says(`uppdrag ${item}: ${task}`)).toMatch(/^Uppdraget är sparat: § \d+/u);
    const { meeting } = await meetingOf(stage, group, real);
    expect(meeting.decisions.map(({ text }) => text)).toEqual(real.minutes.decisions.map(({ text }) => text));
    expect(meeting.assignments.map(({ text }) => text)).toEqual(
      real.minutes.assignments.map(({ task }) => task),
    );
  });

  it('what a sentence does not say of who and when is told afterwards', async () => {
    const numbers = saidNumbers(real.minutes.assignments);
    for (const [index, { responsible, due }] of real.minutes.assignments.entries()) {
      await says(`uppdrag ${numbers[index]} ansvarig: ${responsible}`);
      if (due !== null) await says(`uppdrag ${numbers[index]} klart ${dueSaid(due)}`);
    }
    const { book, meeting } = await meetingOf(stage, group, real);
    expect(meeting.assignments.map((one) => responsibleName(book, one))).toEqual(
      real.minutes.assignments.map(({ responsible }) => responsible),
    );
    expect(meeting.assignments.map(({ due }) => due.kind !== 'none')).toEqual(
      real.minutes.assignments.map(({ due }) => due !== null),
    );
  });

  it('two presses close it, and publishing says who will see it', async () => {
    await says(`punkt ${(await meetingOf(stage, group, real)).meeting.items.at(-1)?.number}`);
    const secretaryHand = handOf(stage, secretary, direct(secretary));
    await secretaryHand.press('Avsluta mötet', lastTo(stage, direct(secretary)));
    const readBack = secretaryHand.text();
    for (const { text } of real.minutes.decisions) expect(readBack).toContain(text);
    for (const { task } of real.minutes.assignments) expect(readBack).toContain(task);
    const closed = await secretaryHand.press('Avsluta mötet');
    expect(secretaryHand.presses()).toBe(2);
    expect(closed).toContain('Mötet är avslutat. Inget är publicerat.');
    expect(closed).toContain(`Alla ${real.group.persons.length} i kanalen får se sammanfattningen`);
    await secretaryHand.press('Publicera');
    await stage.settled();
    await stage.restart();
  });

  it('the Book on disk holds it: attendance, decisions by item, assignments', async () => {
    const { book, meeting } = await meetingOf(stage, group, real);
    expect(meeting.state).toBe('closed');
    expect(meeting.attendance).toHaveLength(real.minutes.attendance.length);
    expect(absentIn(book, meeting)).toEqual(real.absent.toSorted());
    const numberOf = (item: string) => Number(meeting.items.find(({ id }) => id === item)?.number);
    expect(meeting.decisions.map(({ item, text }) => [numberOf(item), text])).toEqual(
      real.minutes.decisions.map(({ item, text }) => [item, text]),
    );
    expect(meeting.assignments.map(({ item, text }) => [numberOf(item), text])).toEqual(
      real.minutes.assignments.map(({ item, task }) => [item, task]),
    );
    expect(meeting.items.map(({ outcome }) => outcome?.kind)).toEqual(meeting.items.map(() => 'handled'));
  });

  it('the summary stands in the thread of the agenda, in the order of the items', async () => {
    const { meeting } = await meetingOf(stage, group, real);
    const { messages } = stage.connector.conversation(channel.id);
    const agenda = messages.find(({ card }) => cardText(card).startsWith('Dagordning\n'));
    const summary = messages.find(({ card }) => cardText(card).startsWith('Beslut och uppdrag'));
    expect(summary?.thread).toBe(agenda?.id);
    expect(summaryRecords(cardText(summary?.card))).toEqual([
      ...labelled(meeting, real.minutes.decisions, 'beslut'),
      ...labelled(
        meeting,
        real.minutes.assignments.map(({ item, task }) => ({ item, text: task })),
        'uppdrag',
      ),
    ]);
  });

  it('members and the secretary ask about it', async () => {
    const { book, meeting } = await meetingOf(stage, group, real);
    const away = await says('vilka var frånvarande?');
    expect(away.split('\n')).toHaveLength(real.absent.length + 1);
    for (const name of real.absent) expect(away).toContain(name);
    const voiceless = real.group.organisations.filter(
      (organisation) =>
        !real.group.persons.some(
          ({ name, organisation: own, category }) =>
            own === organisation && category === 'member' && !real.absent.includes(name),
        ),
    );
    const missed = voiceless.flatMap((organisation) => [
      organisation,
      ...real.group.persons
        .filter((one) => one.organisation === organisation && real.absent.includes(one.name))
        .map(({ name }) => `${name} var frånvarande`),
    ]);
    expect((await says('vilka kommuner saknades?')).split('\n').slice(1)).toEqual(missed);
    for (const { item, text } of real.minutes.decisions)
      expect(await says(`vad beslutades i punkt ${item}?`)).toContain(text);
    const proposed = meeting.decisions.find(({ proposal }) => proposal !== undefined);
    const at = meeting.items.find(({ id }) => id === proposed?.item)?.number;
    expect(await says(`vad beslutades i punkt ${at}?`)).toContain(proposed?.proposal ?? '?');
    const next = book.meetings.find(({ date }) => date > meeting.date);
    expect(await says('nästa möte?')).toContain(`Nästa möte är ${dayInWords(next?.date ?? '')}`);
    expect(await says('nästa möte?')).toContain('Klockslag är inte angivet.');
  });
});

/** The records of a summary as it is read: each label with the words below it. */
function summaryRecords(text: string): readonly string[] {
  const all = text.split('\n');
  return all.flatMap((line, index) => (line.startsWith('§ ') ? [`${line}\n${all[index + 1]}`] : []));
}

function labelled(
  meeting: Meeting,
  records: readonly { readonly item: number; readonly text: string }[],
  word: 'beslut' | 'uppdrag',
): readonly string[] {
  return records
    .map(({ item, text }, index) => {
      const same = records.filter((one) => one.item === item);
      const nth = records.slice(0, index + 1).filter((one) => one.item === item).length;
      const title = meeting.items.find(({ number }) => number === String(item))?.title;
      const label = same.length === 1 ? `§ ${item}` : `§ ${item}, ${word} ${nth}`;
      return { item, line: `${label}: ${title}\n${text}` };
    })
    .toSorted((a, b) => a.item - b.item)
    .map(({ line }) => line);
}

play('the meeting of a real group, in words', () => {
  let real: Real;
  let stage: Stage;
  let group: string;
  let secretary: User;
  const says = (text: string) => told(stage, secretary, text);

  beforeAll(async () => {
    real = read();
    ({ stage, group } = await connected(real));
    ({ secretary } = real);
    stage.at(`${real.minutes.meeting.start}T13:00:00${zone}`);
    await says('start');
  });
  afterAll(() => stage?.end());

  it('six presses are enough when nobody has answered', async () => {
    const { book } = await meetingOf(stage, group, real);
    const secretaryHand = handOf(stage, secretary, direct(secretary));
    await secretaryHand.press('show-roll', lastTo(stage, direct(secretary)));
    secretaryHand.tick(idsOf(book, real.absent));
    await secretaryHand.press('Spara');
    expect(secretaryHand.presses()).toBe(6);
    expect(absentIn(book, (await meetingOf(stage, group, real)).meeting)).toEqual(real.absent.toSorted());
    expect(await says('ångra')).toContain('Ångrat.');
    expect((await meetingOf(stage, group, real)).meeting.attendance).toEqual([]);
  });

  it('a tick taken away from someone who stands as present counts', async () => {
    const { book } = await meetingOf(stage, group, real);
    await says('alla är här');
    const secretaryHand = handOf(stage, secretary, direct(secretary));
    await secretaryHand.press('Ändra', lastTo(stage, direct(secretary)));
    secretaryHand.tick(idsOf(book, real.absent));
    await secretaryHand.press('Spara');
    expect(absentIn(book, (await meetingOf(stage, group, real)).meeting)).toEqual(real.absent.toSorted());
  });

  it('one line takes everyone', async () => {
    await says('alla är här');
    const but = `${real.absent.slice(0, -1).join(', ')} och ${real.absent.at(-1)}`;
    expect(await says(`alla utom ${but}`)).toContain(
      `${real.minutes.attendance.length - real.absent.length} närvarande. ${but} frånvarande.`,
    );
    const { book, meeting } = await meetingOf(stage, group, real);
    expect(meeting.attendance).toHaveLength(real.minutes.attendance.length);
    expect(absentIn(book, meeting)).toEqual(real.absent.toSorted());
  });

  it('all decisions in one message, last first, stand by item all the same', async () => {
    const lines = real.minutes.decisions.map(({ item, text }) => `beslut ${item}: ${text}`);
    expect(await says(lines.toReversed().join('\n'))).toContain('beslut är sparade.');
    const { meeting } = await meetingOf(stage, group, real);
    expect(meeting.decisions.map(({ text }) => text)).toEqual(
      real.minutes.decisions.map(({ text }) => text).toReversed(),
    );
  });

  it('who is responsible is read out of a sentence that begins with it', async () => {
    for (const { item, task, responsible } of real.minutes.assignments)
      await says(`uppdrag ${item}: ${responsible}: ${task}`);
    const { book, meeting } = await meetingOf(stage, group, real);
    expect(meeting.assignments.map((one) => responsibleName(book, one))).toEqual(
      real.minutes.assignments.map(({ responsible }) => responsible),
    );
  });

  it('two lines close and publish it', async () => {
    await says('avsluta');
    await stage.restart();
    expect(await says('klart')).toContain('Mötet är avslutat. Inget är publicerat.');
    const secretaryHand = handOf(stage, secretary, direct(secretary));
    await secretaryHand.press('Publicera', lastTo(stage, direct(secretary)));
    await stage.settled();
    const summary = stage.connector
      .conversation(channel.id)
      .messages.find(({ card }) => cardText(card).startsWith('Beslut och uppdrag'));
    const numbers = summaryRecords(cardText(summary?.card)).map((line) => Number(/\d+/u.exec(line)?.[0]));
    const decided = numbers.slice(0, real.minutes.decisions.length);
    expect(decided).toEqual(decided.toSorted((a, b) => a - b));
    expect(decided).toHaveLength(real.minutes.decisions.length);
  });
});
