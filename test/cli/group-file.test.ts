import { readGroupFile } from '../../src/cli/group-file.ts';
import { sampleGroup } from '../../src/cli/sample-group.ts';
import { Refused } from '../../src/cli/world.ts';

const good = {
  format: 'samverka-group/1',
  name: 'Samverkansgruppen Ekbygden',
  language: 'sv',
  zone: 'Europe/Stockholm',
  documentName: 'Minnesanteckningar',
  voice: 'Samverkansgruppen',
  organisations: ['Granby', 'Åsmåla'],
  persons: [
    { name: 'Eva Ek', organisation: 'Granby', category: 'member', email: 'eva.ek@granby.example' },
    { name: 'Nils Ahl', organisation: 'Åsmåla', category: 'member' },
  ],
  meetings: [{ start: '2027-02-12', agenda: [{ title: 'Mötet öppnas' }, { title: 'Övrigt' }] }],
};

function faultsOf(file: unknown): readonly string[] {
  try {
    readGroupFile(file);
  } catch (error) {
    if (error instanceof Refused) return error.faults.slice(1).map((fault) => fault.trim());
    throw error;
  }
  return [];
}

const [eva, nils] = good.persons;
const [meeting] = good.meetings;

describe('a group file', () => {
  it('is read as it stands', () => {
    expect(readGroupFile(good)).toEqual(good);
  });

  it('has its notes on attendance in part read, where they can be', () => {
    const attendance = ['(dag 2)', '§ 2', 'till och från'].map((note) => ({
      ...{ name: 'Eva Ek', status: 'partial' as const },
      note,
    }));
    const held = { ...meeting, end: '2027-02-13', held: { attendance } };
    const read = readGroupFile({ ...good, meetings: [held] }).meetings?.[0]?.held?.attendance;
    expect(read).toEqual([
      { ...attendance[0], part: { days: [2] } },
      { ...attendance[1], part: { items: ['2'] } },
      attendance[2],
    ]);
  });

  it.each<[string, unknown, string]>([
    ['is no group', 'hej', '(the whole file): '],
    ['is of another format', { ...good, format: 'samverka-group/2' }, 'format: must be "samverka-group/1"'],
    ['lacks its name', { ...good, name: undefined }, 'name: is missing'],
    [
      'has a word that is not of the format',
      { ...good, persons: [{ ...eva, mail: 'x@y.example' }] },
      'persons[0]: ',
    ],
    ['has no persons', { ...good, persons: [] }, 'persons: must name at least one person'],
    ['has no such category', { ...good, persons: [{ ...eva, category: 'chef' }] }, 'persons[0].category: '],
    [
      'has no such address',
      { ...good, persons: [eva, { ...nils, email: 'nils' }] },
      'persons[1].email: must be an e-mail address',
    ],
    [
      'has an address twice',
      { ...good, persons: [eva, { ...nils, email: 'EVA.EK@granby.example' }] },
      'persons[1].email: eva.ek@granby.example is there twice',
    ],
    [
      'has a substitute for nobody',
      { ...good, persons: [{ ...eva, substituteFor: 'Bo' }] },
      'persons[0].substituteFor: is not among the persons',
    ],
    ['has no such zone', { ...good, zone: 'Europe/Granby' }, 'zone: must be a time zone as Europe/Stockholm'],
    [
      'has a day that does not exist',
      { ...good, meetings: [{ start: '2027-02-30' }] },
      'meetings[0].start: must be a date that exists, as 2027-02-12',
    ],
    [
      'has no such time',
      { ...good, meetings: [{ ...meeting, startTime: '24:10' }] },
      'meetings[0].startTime: must be a time as 13:00',
    ],
    [
      'ends before it begins',
      { ...good, meetings: [{ ...meeting, end: '2027-02-11' }] },
      'meetings[0].end: is before the start',
    ],
    [
      'has a link that is not https',
      { ...good, meetings: [{ ...meeting, joinLink: 'http://teams.example' }] },
      'meetings[0].joinLink: must be an address that begins with https://',
    ],
    [
      'has a time in a month without a day',
      { ...good, meetings: [{ start: '2027-03-01', month: true, startTime: '13:00' }] },
      'meetings[0].startTime: is not known while only the month is',
    ],
    [
      'has a meeting twice',
      { ...good, meetings: [meeting, meeting] },
      'meetings[1].start: 2027-02-12 is there twice',
    ],
    [
      'has a number twice',
      { ...good, meetings: [{ ...meeting, agenda: [{ number: 2, title: 'A' }, { title: 'B' }] }] },
      'meetings[0].agenda[1].number: 2 is there twice',
    ],
    [
      'decides at no item',
      { ...good, meetings: [{ ...meeting, held: { decisions: [{ item: 3, text: 'Ja.' }] } }] },
      'meetings[0].held.decisions[0].item: the agenda has no item 3',
    ],
  ])('that %s is refused, with the place', (_, file, fault) => {
    expect(faultsOf(file).some((one) => one.startsWith(fault))).toBe(true);
  });

  it('is told all its faults at once', () => {
    expect(faultsOf({ ...good, zone: 'x', persons: [{ ...eva, email: 'x', category: 'y' }] })).toHaveLength(
      3,
    );
  });
});

describe('the sample group', () => {
  it.each(['2027-02-12T11:50:00Z', '2028-02-29T22:59:00Z', '2026-12-31T23:30:00Z', '2027-03-28T01:30:00Z'])(
    'is a good file, and meets on the day it is loaded (%s)',
    (at) => {
      const file = sampleGroup(at);
      expect(faultsOf(file)).toEqual([]);
      const day = new Intl.DateTimeFormat('sv', { timeZone: file.zone, dateStyle: 'short' }).format(
        new Date(at),
      );
      expect(file.meetings?.filter(({ held }) => held === undefined)[0]).toMatchObject({ start: day });
      expect(file.persons).toHaveLength(8);
      expect(file.organisations).toHaveLength(5);
    },
  );
});
