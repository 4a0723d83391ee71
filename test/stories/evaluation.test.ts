import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportGroup } from '../../src/cli/export-group.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { type Files, realFiles } from '../../src/store/files.ts';
import { cardText } from '../card-text.ts';
import type { User } from '../teams-client.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, osten, eva, bo, asa, nils } = people;
/** What is answered, by whom. */
const said: readonly (readonly [User, string])[] = [
  [eva, 'För långa dragningar, xylofon.'],
  [bo, 'Bra samtal om avtalet, zebra.'],
  [asa, 'Alla kom till tals.\nMer sådant, quasar.'],
];

describe('the members say how they found the meeting, and nobody can tell who said what', () => {
  let stage: Stage;
  let group: string;
  const says = (text: string) => stage.say(sara, direct(sara), text);
  const evaluation = async () => findMeeting(await stage.book(group), 'm1')?.evaluation;
  const card = () => {
    const found = stage.connector
      .conversation(channel.id)
      .messages.findLast((one) => JSON.stringify(one.card ?? null).includes('Hur var mötet?'));
    if (found === undefined) throw new Error('there is no card');
    return found;
  };
  const answer = async (user: User, text: string, more: object = {}) => {
    const form = await stage.press(user, channel, card(), 'Svara');
    return stage.press(user, channel, form.card ?? {}, 'Skicka', { text }, more);
  };

  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:50:00+01:00', { served: true });
    stage.connector.setRoster(
      channel.id,
      roster.filter(({ name }) => name !== nils.name),
    );
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
    await stage.say(sara, channel, 'skicka dagordningen');
    await says('start');
    await says('alla är här');
    stage.at('2027-02-12T15:30:00+01:00');
    await stage.settled();
  });
  afterAll(() => stage.end());

  it('the secretary opens it from the read-back, and the group is asked', async () => {
    await says('avsluta');
    const readBack = stage.connector.conversation(direct(sara).id).messages.findLast((one) => one.card);
    const opened = await stage.press(sara, direct(sara), readBack ?? {}, 'Starta utvärdering');
    expect(pressText(opened)).toContain(
      'Utvärderingen är öppen. Gruppen får en fråga. Skriv ”avsluta utvärderingen” när den är klar.',
    );
    await stage.settled();
    expect(cardText(card().card)).toBe(
      [
        'Hur var mötet?',
        'Skriv vad som var bra och vad som kan bli bättre.',
        'fredag 12 februari 2027 kl. 13.00–16.00',
        'Svaret sparas utan ditt namn. Bara att du har svarat antecknas.',
        'Ingen har svarat än.',
        '[Svara]',
      ].join('\n'),
    );
  });

  it('one answers in a form of one’s own, and is not quoted', async () => {
    for (const [user, text] of said.slice(0, 2)) {
      const sent = await answer(user, text);
      expect(pressText(sent)).toBe('Tack! Ditt svar är sparat utan ditt namn.');
    }
    expect(await evaluation()).toEqual({ open: true, answered: ['p3', 'p4'], answers: [] });
    await stage.settled();
    expect(cardText(card().card)).toContain('Två har svarat.');
  });

  it('an empty answer is asked for again, a second one is not taken, and no outsider answers', async () => {
    const empty = await answer(asa, '  ');
    expect(pressText(empty)).toContain('Skriv ett svar.');
    const again = await stage.press(eva, channel, card(), 'Svara');
    expect(pressText(again)).toBe(
      'Du har redan svarat. Ett svar utan namn går inte att ändra. Inget nytt är sparat.',
    );
    const data = { v: 1, group, meeting: 'm1', text: 'Utifrån, yxa.' };
    const forged = await stage.client.execute(nils, channel, 'save-evaluation', data);
    expect(pressText(forged)).toContain('Det kan bara gruppens deltagare göra.');
    expect(await stage.kept(group)).not.toContain('yxa');
  });

  it('what Teams delivers twice is one answer', async () => {
    const form = await stage.press(asa, channel, card(), 'Svara');
    const twice = { activityId: 'delivered-twice' };
    for (const _ of [1, 2])
      expect(
        pressText(
          await stage.press(asa, channel, form.card ?? {}, 'Skicka', { text: said[2]?.[1] ?? '' }, twice),
        ),
      ).toBe('Tack! Ditt svar är sparat utan ditt namn.');
    expect((await stage.kept(group)).split('quasar')).toHaveLength(2);
  });

  it('while it is open nobody sees the answers', async () => {
    await says('klart');
    expect(await stage.say(bo, direct(bo), 'vad tyckte ni om mötet?')).toBe(
      'Utvärderingen av mötet den 12 februari 2027 pågår. Tre har svarat. Svaren visas när sekreteraren har avslutat den.',
    );
    expect(
      stage.connector
        .everything()
        .map((one) => JSON.stringify(one))
        .join('\n'),
    ).not.toMatch(/xylofon|zebra|quasar/u);
  });

  it('nothing in the data folder ties words to a person, before or after the round', async () => {
    await stage.settled();
    await tiesNothing(stage.folder, group);
    // Whoever exports before and after an answer would see whose it is.
    expect(JSON.stringify(await exportGroup(stage.folder, group))).not.toMatch(/xylofon|zebra|quasar/u);
    await stage.restart();
    expect(await says('avsluta utvärderingen')).toContain(
      'Utvärderingen är avslutad. Gruppen kan nu se tre svar, i bokstavsordning.',
    );
    await stage.settled();
    await tiesNothing(stage.folder, group);
    const kept = await stage.kept(group);
    expect(kept.slice(kept.indexOf('contacts.json'), kept.indexOf('== facts'))).not.toMatch(
      /xylofon|zebra|quasar/u,
    );
    expect(JSON.stringify(stage.logged)).not.toMatch(/xylofon|zebra|quasar/u);
  });

  it('the group sees them in order of words, and those outside it do not', async () => {
    const { replies } = await stage.client.say(osten, direct(osten), 'vad tyckte ni om mötet?');
    expect(cardText(replies[0]?.card)).toBe(
      [
        'Tre svar om mötet den 12 februari 2027, i bokstavsordning:',
        'Alla kom till tals.',
        'Mer sådant, quasar.',
        'Bra samtal om avtalet, zebra.',
        'För långa dragningar, xylofon.',
      ].join('\n'),
    );
    expect(await stage.say(nils, channel, 'vad tyckte ni om mötet?')).not.toContain('quasar');
    // Nor before the whole channel, where others than the group may read, until the rest of the meeting is published.
    expect(await stage.say(sara, channel, 'vad tyckte ni om mötet?')).not.toContain('quasar');
    expect(cardText(card().card)).toContain('Utvärderingen är avslutad.');
    const late = await stage.client.execute(osten, channel, 'save-evaluation', {
      v: 1,
      group,
      meeting: 'm1',
      text: 'För sent, yxa.',
    });
    expect(pressText(late)).toContain('Utvärderingen är inte öppen. Inget är sparat.');
    expect(await stage.kept(group)).not.toContain('yxa');
  });

  it('a round is held once, and what is gathered is not undone', async () => {
    expect(await says('starta utvärdering')).toContain('är redan gjord. Inget är sparat.');
    expect(await says('ångra')).not.toContain('utvärdering');
    expect((await evaluation())?.answers).toHaveLength(3);
  });
});

/** Reads all that is kept, file by file and line by line: no place that holds someone's words holds her id, name or account. */
async function tiesNothing(folder: string, group: string): Promise<void> {
  const files = await filesIn(folder);
  const found = new Set<string>();
  for (const file of files) {
    const content = await readFile(file, 'utf8');
    for (const [user, text] of said) {
      const words = text.split(', ').at(-1)?.replace('.', '') ?? '';
      for (const place of placesOf(content, words)) {
        found.add(words);
        expect(place).not.toContain(user.name);
        expect(place).not.toContain(user.objectId ?? user.name);
        expect(place).not.toMatch(/save-evaluation|"p[345]"/u);
        expect(place).not.toMatch(/\d{4}-\d\d-\d\dT[^"]*"[^}]*$/u);
      }
    }
    // In the order of words, whoever came first.
    const order = ['quasar', 'zebra', 'xylofon'].map((one) => content.indexOf(one));
    if (order.every((at) => at >= 0)) expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
  expect(found.size).toBe(said.length);
  expect(files.some((file) => file.includes(group))).toBe(true);
}

/** The smallest list or object around each place at which words stand. */
function placesOf(content: string, words: string): readonly string[] {
  const places: string[] = [];
  for (let at = content.indexOf(words); at >= 0; at = content.indexOf(words, at + 1)) {
    const from = Math.max(content.lastIndexOf('[', at), content.lastIndexOf('{', at));
    const to = Math.min(...[content.indexOf(']', at), content.indexOf('}', at)].filter((one) => one >= 0));
    places.push(content.slice(from, to + 1));
  }
  return places;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

describe('few answers', () => {
  let stage: Stage;
  let group: string;
  beforeAll(async () => {
    stage = await openStage('2027-02-12T12:50:00+01:00');
    stage.connector.setRoster(channel.id, roster);
    const added = await stage.addGroup(granby);
    group = added.group;
    await stage.say(sara, channel, `koppla ${added.code}`);
    await stage.say(sara, direct(sara), 'start');
    await stage.say(sara, direct(sara), 'starta utvärdering');
    const data = { v: 1, group, meeting: 'm1', text: 'Bara jag.' };
    await stage.client.execute(eva, direct(eva), 'save-evaluation', data);
  });
  afterAll(() => stage.end());

  it('the secretary is told that they may be recognised, and waits or ends it all the same', async () => {
    const asked = await stage.client.say(sara, direct(sara), 'avsluta utvärderingen');
    const reply = asked.replies[0] ?? {};
    expect(cardText('card' in reply ? reply.card : undefined)).toContain(
      'Bara en har svarat. Då kan det gå att förstå vem som har skrivit vad.',
    );
    expect(pressText(await stage.press(sara, direct(sara), reply, 'Vänta'))).toBe(
      'Utvärderingen är fortfarande öppen.',
    );
    expect(findMeeting(await stage.book(group), 'm1')?.evaluation).toMatchObject({ open: true, answers: [] });
    expect(pressText(await stage.press(sara, direct(sara), reply, 'Avsluta ändå'))).toContain(
      'Gruppen kan nu se ett svar',
    );
    expect(findMeeting(await stage.book(group), 'm1')?.evaluation).toMatchObject({ answers: ['Bara jag.'] });
  });

  it('nobody but the secretary ends it', async () => {
    expect(await stage.say(osten, direct(osten), 'avsluta utvärderingen')).toContain(
      'Det kan bara sekreteraren göra.',
    );
  });
});

it('a disk that fails between the words and the fact loses no answer, and doubles none', async () => {
  const disk = { fails: false };
  const files: Files = {
    ...realFiles,
    async open(path) {
      const file = await realFiles.open(path);
      const append = async (bytes: Uint8Array) => {
        if (disk.fails && path.endsWith('facts.jsonl')) throw new Error('the disk is full');
        await file.append(bytes);
      };
      return { ...file, append };
    },
  };
  const stage = await openStage('2027-02-12T12:50:00+01:00', { files });
  stage.connector.setRoster(channel.id, roster);
  const { group, code } = await stage.addGroup(granby);
  await stage.say(sara, channel, `koppla ${code}`);
  await stage.say(eva, channel, 'nästa möte');
  await stage.say(sara, direct(sara), 'start');
  await stage.say(sara, direct(sara), 'starta utvärdering');
  await stage.settled();
  const answer = (text: string) =>
    stage.client.execute(eva, direct(eva), 'save-evaluation', { v: 1, group, meeting: 'm1', text });
  disk.fails = true;
  expect(pressText(await answer('Bra, quasar.'))).toContain('Något gick fel.');
  disk.fails = false;
  await stage.restart();
  expect(findMeeting(await stage.book(group), 'm1')?.evaluation?.answered).toEqual([]);
  expect(pressText(await answer('Bra igen, zebra.'))).toBe(
    'Ditt första svar var redan sparat, och det gäller. Tack!',
  );
  expect(findMeeting(await stage.book(group), 'm1')?.evaluation?.answered).toEqual(['p3']);
  const kept = await stage.kept(group);
  expect(kept.split('quasar')).toHaveLength(2);
  expect(kept).not.toContain('zebra');
  await stage.end();
});

describe('the minutes are finished while the round is open', () => {
  const finished = async (answers: readonly User[]) => {
    const stage = await openStage('2027-02-12T12:50:00+01:00');
    stage.connector.setRoster(channel.id, roster);
    const { group, code } = await stage.addGroup(granby);
    await stage.say(sara, channel, `koppla ${code}`);
    await stage.say(sara, direct(sara), 'start');
    await stage.say(sara, direct(sara), 'starta utvärdering');
    for (const one of answers) {
      const data = { v: 1, group, meeting: 'm1', text: `Svar ${one.objectId}` };
      await stage.client.execute(one, channel, 'save-evaluation', data);
    }
    await stage.say(sara, direct(sara), 'avsluta');
    await stage.say(sara, direct(sara), 'klart');
    const told = await stage.say(sara, direct(sara), 'protokollet är klart');
    const meeting = findMeeting(await stage.book(group), 'm1');
    await stage.end();
    return { told, meeting };
  };

  it('it ends by itself, first, so that the answers can be a part of them', async () => {
    const { told, meeting } = await finished([eva, bo, asa]);
    expect(told).toContain('Utvärderingen är avslutad. Gruppen kan nu se tre svar');
    expect(meeting?.minutesFinishedAt).toBeDefined();
    expect(meeting?.evaluation).toMatchObject({
      open: false,
      answers: [{}, {}, {}].map(() => expect.any(String)),
    });
  });

  it('but where few have answered only the secretary ends it, knowingly', async () => {
    const { told, meeting } = await finished([eva]);
    expect(told).toContain('Utvärderingen är fortfarande öppen, eftersom få har svarat.');
    expect(meeting?.minutesFinishedAt).toBeDefined();
    expect(meeting?.evaluation).toMatchObject({ open: true, answers: [] });
  });
});
