import { writeFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { join } from 'node:path';
import type { GroupId } from '../../src/meetings/model/terms.ts';
import { cardText } from '../card-text.ts';
import type { Posted, Trouble } from '../connector.ts';
import { systemError, type WatchedFiles, watchedFiles } from '../store/watched-files.ts';
import { exchange, type User } from '../teams-client.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { neighbour, neighbourChannel, neighbourRoster, neighbours } from './neighbours.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, osten, eva, bo } = people;
const chat = direct(sara);
const fault = 'Något gick fel. Ditt svar är inte sparat. Försök igen eller kontakta sekreteraren.';
const start = '2027-02-12T12:45:00+01:00';

let stage: Stage;
let group: GroupId;
let files: WatchedFiles;
let now = Date.parse(start);

beforeEach(async () => {
  now = Date.parse(start);
  files = watchedFiles();
  stage = await openStage(start, { files, timeout: 250 });
  stage.connector.setRoster(channel.id, roster);
  const added = await stage.addGroup(granby);
  group = added.group;
  await stage.say(sara, channel, `koppla ${added.code}`);
  for (const one of [osten, eva, bo]) await stage.say(one, channel, 'nästa möte');
  await stage.say(sara, chat, 'nästa möte');
  await stage.settled();
});
afterEach(async () => {
  await stage.end();
  expect(JSON.stringify(stage.logged)).not.toMatch(/Eva Ek|Sara Ström|hemsjukvård|skogen|efter lunch/u);
});

/** Lets time pass at once. */
function pass(seconds: number): void {
  now += seconds * 1000;
  stage.at(new Date(now).toISOString());
}

function standing(containing: string, place = channel): readonly Posted[] {
  return stage.connector
    .conversation(place.id)
    .messages.filter((one) => cardText(one.card).includes(containing));
}

const agenda = () => standing('Ny överenskommelse om hemsjukvård');

/** The rows of the outbox on disk, the latest of each post. */
async function outbox(): Promise<ReadonlyMap<string, Row>> {
  const kept = await stage.kept(group);
  const lines = kept.slice(kept.indexOf('== outbox.jsonl')).split('\n').slice(1).filter(Boolean);
  const rows = lines.flatMap((line) => (JSON.parse(line) as { rows: (Row & { key: string })[] }).rows);
  return new Map(rows.map((row) => [row.key, row]));
}

type Row = { readonly state: string; readonly attempts: number; readonly retryAt?: string };

async function untilRow(key: string, isSo: (row: Row) => boolean): Promise<Row> {
  for (;;) {
    const row = (await outbox()).get(key);
    if (row !== undefined && isSo(row)) return row;
    await new Promise((done) => setImmediate(done));
  }
}

function press(user: User, verb: string, data: object = {}) {
  return stage.client.execute(user, channel, verb, { v: 1, group, meeting: 'm1', ...data });
}

const toChannel = { on: 'send', conversation: channel.id } as const;

describe('Teams says “not now” to a post', () => {
  it.each([
    [429, 40],
    [412, undefined],
    [502, undefined],
    [503, undefined],
    [504, undefined],
  ])('%i: it is sent once, later', async (status, retryAfter) => {
    stage.connector.trouble({
      ...toChannel,
      times: 2,
      how: { status, ...(retryAfter === undefined ? {} : { retryAfter }) },
    });
    await stage.say(sara, chat, 'skicka dagordningen');
    const row = await untilRow('agenda:m1', ({ state }) => state === 'waiting');
    expect(Date.parse(row.retryAt ?? '') - now).toBeGreaterThanOrEqual((retryAfter ?? 2) * 1000);
    expect(agenda()).toEqual([]);
    pass(60);
    await untilRow('agenda:m1', ({ attempts }) => attempts === 2);
    pass(60);
    await untilRow('agenda:m1', ({ state }) => state === 'sent');
    await stage.settled();
    expect(agenda()).toHaveLength(1);
    expect(standing('Skicka igen', chat)).toEqual([]);
  });

  it('to a reply: it is tried again while the person waits', async () => {
    stage.connector.trouble({ on: 'send', conversation: chat.id, how: { status: 503 } });
    expect(await stage.say(sara, chat, 'när är nästa möte?')).toContain(
      'Nästa möte är i dag, fredag 12 februari 2027',
    );
  });

  it('to an edit: the card is true in the end', async () => {
    await stage.say(sara, chat, 'skicka dagordningen');
    await stage.settled();
    stage.connector.trouble({ on: 'edit', times: 3, how: { status: 429, retryAfter: 5 } });
    await press(eva, 'answer-attendance', { answer: 'remote' });
    await press(bo, 'answer-attendance', { answer: 'absent' });
    for (const times of [1, 2, 3]) {
      await untilRow('agenda:m1', ({ attempts }) => attempts === times);
      pass(60);
    }
    await stage.settled();
    expect(cardText(agenda()[0]?.card)).toContain('En är anmäld. En har svarat nej.');
  });
});

describe('nobody knows whether a post arrived', () => {
  const ways: readonly (readonly [string, Trouble['how'], number])[] = [
    ['the connection broke before it had its effect', { drop: 'reset' }, 0],
    ['the connection broke after it', { drop: 'reset', done: true }, 1],
    ['no answer came, and it had no effect', { drop: 'silent' }, 0],
    ['no answer came, and it had its effect', { drop: 'silent', done: true }, 1],
    ['an answer came that says nothing', { status: 500 }, 0],
  ];
  it.each(ways)(
    '%s: it is never sent again by itself, and once when the secretary says so',
    async (_, how, stands) => {
      stage.connector.trouble({ ...toChannel, how });
      await stage.say(sara, chat, 'skicka dagordningen');
      await untilRow('agenda:m1', ({ state }) => state === 'uncertain');
      pass(600);
      await stage.settled();
      await stage.restart();
      await stage.settled();
      expect(agenda()).toHaveLength(stands);
      const [asked, ...more] = standing('Skicka igen', chat);
      expect(more).toEqual([]);
      expect(cardText(asked?.card).split('\n')).toEqual([
        'Det är osäkert om det här kom fram:',
        'Dagordningen för mötet den 12 februari 2027',
        'Titta i konversationen först. Skickar du igen kan det komma två gånger.',
        '[Skicka igen]',
      ]);
      if (asked === undefined) throw new Error('the secretary was not asked');
      expect(pressText(await stage.press(sara, chat, asked, 'Skicka igen'))).toBe('Jag skickar det igen.');
      await stage.settled();
      expect(agenda()).toHaveLength(stands + 1);
      expect(pressText(await stage.press(sara, chat, asked, 'Skicka igen'))).toBe(
        'Det är redan skickat. Inget är gjort.',
      );
      await stage.settled();
      expect(agenda()).toHaveLength(stands + 1);
      expect(standing('Kommer du den 12 februari?')).toHaveLength(1);
    },
  );

  it('a root that the secretary sees standing does not hold up what comes after it', async () => {
    stage.connector.trouble({ ...toChannel, how: { drop: 'reset', done: true } });
    await stage.say(sara, chat, 'skicka dagordningen');
    await untilRow('agenda:m1', ({ state }) => state === 'uncertain');
    await stage.say(sara, chat, 'start');
    await stage.settled();
    expect(agenda()).toHaveLength(1);
    expect(standing('Är du här?')).toHaveLength(1);
    expect(pressText(await press(eva, 'check-in'))).toContain('Du är incheckad.');
    await stage.settled();
    expect(cardText(standing('Är du här?')[0]?.card)).toContain('1 av 6 är incheckade.');
  });

  it('an edit whose fate is unknown is simply made again', async () => {
    await stage.say(sara, chat, 'skicka dagordningen');
    await stage.settled();
    stage.connector.trouble({ on: 'edit', how: { drop: 'reset', done: true } });
    stage.connector.trouble({ on: 'edit', how: { drop: 'silent' } });
    await press(eva, 'answer-attendance', { answer: 'remote' });
    for (const times of [1, 2]) {
      await untilRow('agenda:m1', ({ attempts }) => attempts === times);
      pass(60);
    }
    await stage.settled();
    expect(cardText(agenda()[0]?.card)).toContain('En är anmäld.');
    expect(standing('Skicka igen', chat)).toEqual([]);
  });
});

describe('Teams says no for good', () => {
  it.each([403, 404])('%i: the secretary is told, and can have it sent again', async (status) => {
    stage.connector.trouble({ ...toChannel, how: { status } });
    await stage.say(sara, chat, 'skicka dagordningen');
    await stage.settled();
    expect(agenda()).toEqual([]);
    const [asked] = standing('Skicka igen', chat);
    expect(cardText(asked?.card)).toContain(
      'Det här gick inte att skicka:\nDagordningen för mötet den 12 februari',
    );
    if (asked === undefined) throw new Error('the secretary was not told');
    await stage.press(sara, chat, asked, 'Skicka igen');
    await stage.settled();
    expect(agenda()).toHaveLength(1);
  });

  it('to a reply, what was done is done all the same', async () => {
    stage.connector.trouble({ on: 'send', conversation: chat.id, how: { status: 403 } });
    const { status } = await stage.client.say(sara, chat, 'start');
    expect(status).toBe(200);
    expect((await stage.book(group)).meetings[0]?.state).toBe('running');
  });

  it('a card that someone deleted is not written anew by itself', async () => {
    await stage.say(sara, chat, 'skicka dagordningen');
    await stage.settled();
    stage.connector.trouble({ on: 'edit', times: 100, how: { status: 404 } });
    await press(eva, 'answer-attendance', { answer: 'remote' });
    await stage.settled();
    expect(agenda()).toHaveLength(1);
    expect(standing('Det här gick inte att skicka', chat)).toHaveLength(1);
  });
});

describe('the app is taken away', () => {
  const leaves: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['uninstalled', () => stage.client.uninstall(sara, channel)],
    ['the channel deleted', () => stage.client.deleteChannel(sara, channel)],
  ];
  it.each(leaves)('%s: nothing is posted there, the book is kept, and “koppla” goes on', async (_, leave) => {
    await stage.say(sara, chat, 'skicka dagordningen');
    await stage.settled();
    await leave();
    const before = stage.connector.conversation(channel.id);
    const edits = stage.connector.requests('edit');
    await stage.say(sara, chat, 'start');
    await stage.say(sara, chat, 'beslut 3: Rådet lägger rapporten till handlingarna.');
    pass(60);
    await stage.settled();
    await stage.restart();
    await stage.settled();
    expect(stage.connector.conversation(channel.id).picture).toBe(before.picture);
    expect(stage.connector.requests('edit')).toBe(edits);
    expect(await stage.say(eva, channel, 'besluten')).toContain(
      'En teamägare behöver koppla mig till gruppen först.',
    );

    await stage.client.install(sara, channel);
    expect(await stage.say(bo, channel, 'koppla')).toMatch(/^Jag vet inte vilken grupp/u);
    expect(await stage.say(sara, channel, 'koppla')).toContain(
      'Jag är kopplad till Samverkansråd Västra Granbygden.',
    );
    pass(60);
    await stage.settled();
    expect(cardText(agenda()[0]?.card)).toContain('Mötet pågår. Punkt 1');
    expect(standing('Är du här?')).toHaveLength(1);
    expect((await stage.book(group)).meetings[0]?.decisions).toHaveLength(1);
  });

  it('another channel of the team deleted leaves ours as it is', async () => {
    await stage.client.deleteChannel(sara, { ...channel, id: '19:another@thread.tacv2' });
    expect(await stage.say(eva, channel, 'nästa möte')).toContain(
      'Nästa möte är i dag, fredag 12 februari 2027',
    );
    expect((await stage.book(group)).conversations).toHaveLength(1);
  });

  it('out of the whole team takes it out of all its channels', async () => {
    const general = { ...channel, id: channel.team ?? '' };
    await stage.client.uninstall(sara, general);
    expect((await stage.book(group)).conversations).toEqual([]);
  });

  it('in a new channel the meeting goes on with new posts', async () => {
    await stage.say(sara, chat, 'skicka dagordningen');
    await stage.settled();
    await stage.client.uninstall(sara, channel);
    const other = { ...channel, id: '19:new@thread.tacv2', team: '19:new-team@thread.tacv2' };
    stage.connector.setRoster(other.id, roster);
    await stage.say(sara, other, 'koppla');
    await stage.say(sara, chat, 'start');
    pass(60);
    await stage.settled();
    const [agenda] = standing('Mötet pågår', other);
    const [checkIn] = standing('Är du här?', other);
    expect(agenda).toBeDefined();
    expect(checkIn?.thread).toBe(agenda?.id);
    expect(standing('Mötet pågår')).toEqual([]);
  });
});

describe('the disk', () => {
  const agent = new Agent();
  const ready = async () => (await exchange(agent, `${stage.address()}/readyz`, undefined, {})).status;
  afterAll(() => agent.destroy());

  const failures: readonly (readonly [string, WatchedFiles['before']])[] = [
    [
      'is full',
      ({ operation }) => {
        if (operation === 'append') throw systemError('ENOSPC');
      },
    ],
    [
      'fails to sync',
      ({ operation }) => {
        if (operation === 'sync') throw systemError('EIO');
      },
    ],
    [
      'has become read-only',
      ({ operation }) => {
        if (operation === 'append' || operation === 'open' || operation === 'rename')
          throw systemError('EROFS');
      },
    ],
  ];
  it.each(failures)(
    '%s: the person is told that nothing is saved, and later it works again',
    async (_, fail) => {
      await stage.say(sara, chat, 'start');
      await stage.settled();
      expect(await ready()).toBe(200);
      files.before = fail;
      expect(await stage.say(sara, chat, 'beslut 3: Rådet köper skogen.')).toBe(fault);
      expect(pressText(await press(eva, 'check-in'))).toBe(fault);
      const english = { ...bo, locale: 'en-GB' };
      expect(pressText(await press(english, 'check-in'))).toMatch(
        /^Something went wrong\. Your answer is not saved\./u,
      );
      expect(await ready()).toBe(503);
      files.before = () => undefined;
      expect((await stage.book(group)).meetings[0]).toMatchObject({ decisions: [], attendance: [] });
      expect(await stage.say(eva, channel, 'nästa möte')).not.toBe('');
      pass(120);
      expect(await ready()).toBe(200);
      expect(await stage.say(sara, chat, 'beslut 3: Rådet säljer skogen.')).toContain(
        'Beslutet är sparat: § 3.',
      );
      expect(pressText(await press(eva, 'check-in'))).toContain('Du är incheckad.');
      await stage.restart();
      const [meeting] = (await stage.book(group)).meetings;
      expect(meeting?.decisions.map(({ text }) => text)).toEqual(['Rådet säljer skogen.']);
      expect(meeting?.attendance).toHaveLength(1);
    },
  );

  it('fails at a message to the secretary: the person is told so', async () => {
    files.before = ({ operation, path }) => {
      if (operation === 'append' && path.includes('contacts')) throw systemError('ENOSPC');
    };
    const answer = { answer: 'partly', message: 'Kommer efter lunch' };
    const told = pressText(await press(eva, 'answer-attendance', answer));
    expect(told).toContain('Tack! Du är anmäld till en del av mötet.');
    expect(told).toContain('Ditt meddelande gick inte att spara. Skriv till sekreteraren själv.');
    files.before = () => undefined;
    expect(pressText(await press(eva, 'answer-attendance', answer))).toContain('Tack!');
    await stage.settled();
    expect(standing('Kommer efter lunch', chat)).not.toEqual([]);
    expect((await stage.book(group)).meetings[0]?.answers).toMatchObject([{ answer: 'partly' }]);
  });

  it('holds a damaged journal of another group: ours goes on, its members are told of a fault', async () => {
    const theirs = await stage.addGroup(neighbours);
    stage.connector.setRoster(neighbourChannel.id, neighbourRoster);
    await stage.say(neighbour.vera, neighbourChannel, `koppla ${theirs.code}`);
    await stage.settled();
    const folder = join(stage.folder, 'groups', theirs.group);
    await stage.restart(async () => {
      await writeFile(join(folder, 'facts.jsonl'), '{"v":1,"n":1,"broken\n{"v":1}\n');
      await writeFile(join(folder, 'book.json'), '{}');
    });
    const said = await stage.say(neighbour.vera, neighbourChannel, 'nästa möte');
    expect(said).toBe(fault);
    expect(
      pressText(
        await stage.client.execute(neighbour.olle, neighbourChannel, 'check-in', {
          v: 1,
          group: theirs.group,
          meeting: 'm1',
        }),
      ),
    ).toBe(fault);
    expect(await stage.say(eva, channel, 'nästa möte')).toContain(
      'Nästa möte är i dag, fredag 12 februari 2027',
    );
    expect(await stage.say(sara, chat, 'start')).toContain('Mötet har börjat.');
    await stage.settled();
    expect(standing('Är du här?')).toHaveLength(1);
    expect(await ready()).toBe(200);
  });
});

describe('someone who cannot be written to directly', () => {
  async function publish(): Promise<void> {
    await stage.say(sara, chat, 'skicka dagordningen');
    await stage.say(sara, chat, 'start');
    await stage.say(sara, chat, 'uppdrag 4: Eva tar fram en tidplan till 10 mars');
    await stage.say(sara, chat, 'avsluta');
    await stage.say(sara, chat, 'klart');
    const { replies } = await stage.client.say(sara, chat, 'publicera');
    const [asked] = replies;
    if (asked === undefined) throw new Error('publishing was not asked');
    await stage.press(sara, chat, asked, 'Publicera');
    pass(60);
    await stage.settled();
  }

  function mentions() {
    const root = agenda()[0]?.id;
    return stage.connector
      .conversation(channel.id)
      .messages.filter(({ activity }) => JSON.stringify(activity).includes('"mention"'))
      .map(({ thread, text, activity }) => ({
        inThread: thread === root,
        text,
        entities: activity['entities'],
      }));
  }

  const toEva = [
    {
      inThread: true,
      text: expect.stringContaining('<at>Eva Ek</at> Ditt uppdrag ska vara klart 10 mars.'),
      entities: [
        { type: 'mention', text: '<at>Eva Ek</at>', mentioned: { id: eva.objectId, name: 'Eva Ek' } },
      ],
    },
  ];

  it('is told of her assignment by mention in the thread of the summary', async () => {
    stage.connector.withoutApp(eva.objectId ?? '');
    await publish();
    expect(mentions()).toEqual(toEva);
    expect(standing('Skicka igen', chat)).toEqual([]);
  });

  it('any longer, is told so too', async () => {
    await stage.say(eva, direct(eva), 'nästa möte');
    stage.connector.trouble({ on: 'send', conversation: direct(eva).id, times: 100, how: { status: 403 } });
    await publish();
    expect(mentions()).toEqual(toEva);
  });

  it('who can be, is told directly and is not mentioned before all', async () => {
    await publish();
    expect(mentions()).toEqual([]);
    expect(standing('Ditt uppdrag ska vara klart 10 mars.', direct(eva))).toHaveLength(1);
  });
});
