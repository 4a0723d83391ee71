import type { GroupFile } from '../../src/meetings/intake/found-group.ts';
import type { GroupId } from '../../src/meetings/model/terms.ts';
import { cardText } from '../card-text.ts';
import type { Place } from '../teams-client.ts';
import { direct, people, roster } from './granby.ts';
import { openStage, pressText, type Stage } from './stage.ts';

const { sara } = people;
const council = groupFile('Samverkansrådet Sjöland', 'rådet', ['2027-03-20', '2027-06-03']);
const committee = groupFile('Arbetsutskottet Sjöland', 'AU', ['2027-04-16', '2027-06-10']);

function groupFile(name: string, short: string, meetings: readonly string[]): GroupFile {
  return {
    format: 'samverka-group/1',
    name,
    shortNames: [short],
    language: 'sv',
    zone: 'Europe/Stockholm',
    documentName: 'Protokoll',
    voice: name,
    roles: { secretary: sara.name },
    organisations: ['Granby'],
    persons: [{ name: sara.name, organisation: 'Granby', category: 'other', email: 'sara@granby.example' }],
    meetings: meetings.map((start) => ({
      start,
      mode: 'digital',
      agenda: [{ number: 1, title: 'Inledning' }],
    })),
  };
}

let stage: Stage;
let rad: GroupId;
let au: GroupId;
const here = direct(sara);
const asked = 'Vilken grupp gäller det?';

beforeAll(async () => {
  stage = await openStage('2027-02-12T09:00:00+01:00');
  for (const [index, file] of [council, committee].entries()) {
    const place: Place = { id: `19:sjoland-${index}@thread.tacv2`, kind: 'channel' };
    stage.connector.setRoster(place.id, roster);
    const { group, code } = await stage.addGroup(file);
    await stage.say(sara, place, `koppla ${code}`);
    if (index === 0) rad = group;
    else au = group;
  }
});
afterAll(() => stage.end());

const titles = async (group: GroupId) =>
  (await stage.book(group)).meetings.flatMap(({ items }) => items.map(({ title }) => title));

it('is asked when nothing tells which group she means', async () => {
  const { replies } = await stage.client.say(sara, here, 'lägg till punkt: Budget');
  const choice = replies[0];
  if (choice === undefined) throw new Error('no choice');
  expect(cardText(choice.card)).toContain(asked);
  const chosen = await stage.press(sara, here, choice, 'Arbetsutskottet Sjöland');
  expect(pressText(chosen)).toMatch(/^Arbetsutskottet Sjöland: Punkt 2 är tillagd/u);
  expect(await titles(au)).toContain('Budget');
});

it('stays in the group that she chose for a quarter of an hour, and is told which it was', async () => {
  stage.at('2027-02-12T09:10:00+01:00');
  expect(await stage.say(sara, here, 'lägg till punkt: Vikarier')).toMatch(
    /^Arbetsutskottet Sjöland: Punkt 3/u,
  );
  expect(await stage.say(sara, here, 'nästa möte?')).toMatch(/^Arbetsutskottet Sjöland:.*16 april/u);
  expect(await stage.say(sara, here, 'tack')).not.toContain('Sjöland');
  stage.at('2027-02-12T09:26:00+01:00');
  expect(await stage.say(sara, here, 'lägg till punkt: Skolor')).toContain(asked);
});

it('is in the group that she names, in full or short, first or last', async () => {
  expect(await stage.say(sara, here, 'Samverkansrådet Sjöland: lägg till punkt: Skolor')).toMatch(
    /^Punkt 2 är/u,
  );
  expect(await stage.say(sara, here, 'nästa möte i AU?')).toMatch(/^Nästa möte är fredag 16 april/u);
  expect(await stage.say(sara, here, 'lägg till punkt: Buss')).toMatch(/^Arbetsutskottet Sjöland: /u);
  expect(await stage.say(sara, here, 'rådet, lägg till punkt: Tåg')).toMatch(/^Punkt 3 är/u);
  expect(await titles(rad)).toEqual(expect.arrayContaining(['Skolor', 'Tåg']));
  expect(await titles(au)).not.toContain('Tåg');
});

it('stays where she was when an item’s title names the other group, and is asked when the order does', async () => {
  expect(await stage.say(sara, here, 'lägg till punkt: Frågor från AU')).toMatch(
    /^Samverkansrådet Sjöland: /u,
  );
  expect(await stage.say(sara, here, 'flytta punkten från AU till punkt 1')).toContain(asked);
});

it('is in none of them after a question to all, and after a restart', async () => {
  await stage.restart();
  expect(await stage.say(sara, here, 'lägg till punkt: Natt')).toContain(asked);
  await stage.say(sara, here, 'AU: lägg till punkt: Dag');
  stage.at('2027-02-12T09:45:00+01:00');
  const { replies } = await stage.client.say(sara, here, 'nästa möte?');
  const choice = replies[0];
  if (choice === undefined) throw new Error('no choice');
  await stage.press(sara, here, choice, 'Alla mina grupper');
  expect(await stage.say(sara, here, 'lägg till punkt: Natt')).toContain(asked);
});

it('is told which of them it was on the day of one group’s meeting, unless she was just in the other', async () => {
  stage.at('2027-03-20T08:00:00+01:00');
  expect(await stage.say(sara, here, 'lägg till punkt: Sent')).toMatch(/^Samverkansrådet Sjöland: Punkt/u);
  await stage.say(sara, here, 'AU: nästa möte?');
  expect(await stage.say(sara, here, 'lägg till punkt: Annat')).toMatch(/^Arbetsutskottet Sjöland: Punkt/u);
});

it('is in the group whose meeting runs, whatever the decision names', async () => {
  expect(await stage.say(sara, here, 'rådet: start')).toContain('Mötet har börjat.');
  await stage.say(sara, here, 'AU: nästa möte?');
  const said = await stage.say(sara, here, 'beslut 1: AU får i uppdrag att återkomma.');
  expect(said).toMatch(/^Samverkansrådet Sjöland: Beslutet är sparat/u);
});

it('shows the group’s name before anything is told to others', async () => {
  await stage.say(sara, here, 'avsluta');
  const { replies } = await stage.client.say(sara, here, 'klart');
  const asksFirst = cardText(replies[0]?.card);
  expect(asksFirst).toContain('[Publicera]');
  expect(asksFirst).toContain('Samverkansrådet Sjöland');
  expect((await stage.book(rad)).meetings[0]?.publishedAt).toBeUndefined();
});
