import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import type { GroupId } from '../../src/meetings/model/terms.ts';
import { cardText } from '../card-text.ts';
import type { Posted } from '../connector.ts';
import type { User } from '../teams-client.ts';
import { channel, direct, granby, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara, osten } = people;
const many = 40;
const municipalities = ['Alby', 'Ekeby', 'Norrby', 'Sundby', 'Österby'];

/** Forty more members of five municipalities. */
const crowd: readonly { readonly user: User; readonly organisation: string; readonly email: string }[] =
  Array.from({ length: many }, (_, index) => ({
    user: {
      id: `29:c${index}`,
      name: `Deltagare Nr${index}`,
      objectId: `cccccccc-0000-4000-8000-${String(index).padStart(12, '0')}`,
    },
    organisation: municipalities[index % municipalities.length] ?? '',
    email: `nr${index}@crowd.example`,
  }));

const large: GroupFile = {
  ...granby,
  organisations: [...granby.organisations, ...municipalities],
  persons: [
    ...granby.persons,
    ...crowd.map(({ user, organisation, email }) => ({
      name: user.name,
      organisation,
      category: 'member' as const,
      email,
    })),
  ],
};

const editEvery = 400;
let stage: Stage;
let group: GroupId;

beforeEach(async () => {
  stage = await openStage('2027-02-12T12:45:00+01:00', { editEvery });
  const { user: first } = crowd[0] ?? { user: sara };
  expect(first).not.toBe(sara);
  stage.connector.setRoster(channel.id, [
    ...roster,
    ...crowd.map(({ user, email }) => ({
      id: user.id,
      name: user.name,
      email,
      objectId: user.objectId ?? '',
    })),
  ]);
  const added = await stage.addGroup(large);
  group = added.group;
  await stage.say(sara, channel, `koppla ${added.code}`);
  await stage.say(osten, channel, 'nästa möte');
  await stage.say(sara, channel, 'skicka dagordningen');
  await stage.settled();
});
afterEach(() => stage.end());

function press(user: User, verb: string, data: object = {}) {
  return stage.client.execute(user, channel, verb, { v: 1, group, meeting: 'm1', ...data });
}

async function present(): Promise<readonly string[]> {
  const { meetings, persons } = await stage.book(group);
  const there = (meetings[0]?.attendance ?? []).filter(({ status }) => status === 'present');
  return there.map(({ person }) => persons.find(({ id }) => id === person)?.name ?? '');
}

function message(containing: string): Posted {
  const found = stage.connector
    .conversation(channel.id)
    .messages.find((one) => cardText(one.card).includes(containing));
  if (found === undefined) throw new Error(`no message says "${containing}"`);
  return found;
}

it('forty presses at once lose nothing, and lead to few edits, the last one true', async () => {
  await stage.say(sara, direct(sara), 'start');
  await stage.settled();
  const card = message('Är du här?');
  const [before, agendaBefore] = [card.edits, message('Mötet pågår').edits];
  const started = performance.now();
  const turns = await Promise.all(crowd.map(({ user }) => press(user, 'check-in')));
  await stage.settled();
  const windows = Math.ceil((performance.now() - started) / editEvery) + 1;
  expect(turns.map((turn) => [turn.status, pressText(turn).split('\n')[0]])).toEqual(
    Array(many).fill([200, 'Du är incheckad.']),
  );
  expect([...(await present())].sort()).toEqual(crowd.map(({ user }) => user.name).sort());
  const after = message('Är du här?');
  expect(after.edits - before).toBeGreaterThan(0);
  expect(after.edits - before).toBeLessThanOrEqual(windows);
  expect(message('Mötet pågår').edits - agendaBefore).toBeLessThanOrEqual(windows);
  expect(cardText(after.card)).toContain(`${many} av ${large.persons.length} är incheckade.`);
  expect(cardText(after.card)).toContain(
    'Ingen är här än från Region Granland, Granby, Lillån, Ängsholm och Öjeby.',
  );
  await stage.restart();
  expect(await present()).toHaveLength(many);
});

it('forty answers beforehand are counted on the agenda, and a later one replaces the earlier', async () => {
  const answer = (user: User, what: string) => press(user, 'answer-attendance', { answer: what });
  await Promise.all(crowd.map(({ user }) => answer(user, 'in-person')));
  await Promise.all(crowd.slice(0, 10).map(({ user }) => answer(user, 'absent')));
  await stage.settled();
  const meeting = (await stage.book(group)).meetings[0];
  expect(meeting?.answers).toHaveLength(many);
  expect(meeting?.answers.filter((one) => one.answer === 'absent')).toHaveLength(10);
  expect(cardText(message('har svarat nej').card)).toContain(
    '30 är anmälda. Tio har svarat nej. Sex har inte svarat.',
  );
});

it('a second press changes nothing', async () => {
  const [one] = crowd;
  if (one === undefined) throw new Error('nobody came');
  await stage.say(sara, direct(sara), 'start');
  const first = await press(one.user, 'check-in');
  await stage.settled();
  const kept = await stage.kept(group);
  const edits = message('Är du här?').edits;
  const second = await press(one.user, 'check-in');
  await stage.settled();
  expect(pressText(second)).toBe(pressText(first));
  expect(await stage.kept(group)).toBe(kept);
  expect(message('Är du här?').edits).toBe(edits);
});

it('one checks in colleagues beside her, and whoever is in already stays as she is', async () => {
  await stage.say(sara, direct(sara), 'start');
  const [a, b, c] = crowd.map(({ user }) => user);
  if (a === undefined || b === undefined || c === undefined) throw new Error('nobody came');
  await press(b, 'check-in');
  const opened = await press(a, 'show-companions');
  const shown = pressText(opened);
  expect(shown).toContain(`${c.name}, `);
  expect(shown).not.toContain(`${b.name}, `);
  const { persons } = await stage.book(group);
  const ids = [b, c].map(({ name }) => persons.find((one) => one.name === name)?.id ?? '');
  const done = await stage.press(a, channel, opened.card ?? {}, 'Checka in', { companions: ids.join(',') });
  expect(pressText(done)).toContain(`${c.name}`);
  expect(await present()).toEqual([b.name, a.name, c.name]);
});

it('the roll card that was opened before others came does not take their check-ins away', async () => {
  await stage.say(sara, direct(sara), 'start');
  const came = crowd.slice(0, 15);
  const [first] = came;
  if (first === undefined) throw new Error('nobody came');
  await press(first.user, 'check-in');
  const opened = await stage.client.say(sara, direct(sara), 'närvaro');
  const roll = opened.replies[0];
  if (roll === undefined) throw new Error('no roll card');
  await Promise.all(came.map(({ user }) => press(user, 'check-in')));
  const saved = await stage.press(sara, direct(sara), roll, 'Spara');
  expect(saved.status).toBe(200);
  expect([...(await present())].sort()).toEqual(came.map(({ user }) => user.name).sort());
  const meeting = (await stage.book(group)).meetings[0];
  expect(meeting?.attendance.filter(({ status }) => status === 'absent')).toHaveLength(
    large.persons.length - came.length,
  );
  const late = crowd[20];
  if (late === undefined) throw new Error('nobody is late');
  expect(pressText(await press(late.user, 'check-in'))).toContain('Du är incheckad.');
  expect(await present()).toContain(late.user.name);
});

it('what the secretary unticked while others came is as she said, and they are told nothing else', async () => {
  await stage.say(sara, direct(sara), 'start');
  const [one, other] = crowd;
  if (one === undefined || other === undefined) throw new Error('nobody came');
  await press(one.user, 'check-in');
  const opened = await stage.client.say(sara, direct(sara), 'närvaro');
  const roll = opened.replies[0];
  if (roll === undefined) throw new Error('no roll card');
  await press(other.user, 'check-in');
  const { organisations } = await stage.book(group);
  const organisation = organisations.find(({ name }) => name === one.organisation)?.id ?? '';
  await stage.press(sara, direct(sara), roll, 'Spara', { [`o-${organisation}`]: '' });
  expect(await present()).toEqual([other.user.name]);
});
