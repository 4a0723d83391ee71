import { apply } from '../../src/meetings/folding/apply.ts';
import { foundGroup, type GroupFile } from '../../src/meetings/intake/found-group.ts';
import { emptyBook } from '../../src/meetings/model/book.ts';
import { groupId } from '../../src/meetings/model/group-id.ts';
import { standingOf } from '../../src/meetings/model/rights.ts';

const file: GroupFile = {
  format: 'samverka-group/1',
  name: 'Chefsgrupp Norrdal',
  shortNames: ['chefsgruppen'],
  organisation: 'Region Norrdal',
  language: 'sv',
  zone: 'Europe/Stockholm',
  documentName: 'Protokoll',
  voice: 'Chefsgruppen',
  roles: { chair: 'Olof Holm', secretary: ['Sara Lind', 'Eva Ek'] },
  organisations: ['Granby', 'Ekköping'],
  persons: [
    {
      name: 'Eva Ek',
      organisation: 'Granby',
      title: 'chef',
      category: 'member',
      email: 'eva@granby.example',
    },
    { name: 'Tove Ros', category: 'substitute', substituteFor: 'Eva Ek' },
    { name: 'Olof Holm', organisation: 'Konsult AB', category: 'other' },
  ],
  meetings: [
    {
      start: '2027-02-12',
      startTime: '13:00',
      mode: 'digital',
      agenda: [
        { title: 'Inledning' },
        { number: '1 a', title: 'Val', presenters: ['Maj Sund'], proposal: 'Att välja.' },
      ],
    },
    {
      start: '2026-11-30',
      end: '2026-12-01',
      startTime: '09:00',
      endTime: '12:00',
      agenda: [{ title: 'Avtal', proposal: 'Att avtalet förlängs.' }],
      held: {
        attendance: [
          { name: 'Eva Ek', status: 'partial', note: '(dag 2)', day: 2 },
          { name: 'Gäst Gästsson', status: 'present' },
        ],
        decisions: [{ item: 1, text: 'Chefsgruppen beslutade i enlighet med förslaget.' }],
        assignments: [
          { item: 1, text: 'Eva ringer', responsible: 'Eva Ek', due: '2027-01' },
          {
            item: 1,
            text: 'Utreda',
            responsible: { body: 'Psykiatrin', contact: 'Olof Holm' },
            due: 'i vår',
          },
          { item: 1, text: 'Fråga', responsible: 'Maj Sund', due: '2027-03-12' },
          { item: 1, text: 'Sova' },
        ],
      },
    },
    { start: '2026-10-01', agenda: [], held: { attendance: [{ name: 'Gäst Gästsson', status: 'absent' }] } },
  ],
};

const at = '2027-01-01T08:00:00.000Z';
const { commits, emails } = foundGroup('norrdal', file, at);
const book = commits.reduce(apply, emptyBook('norrdal'));

describe('founding a group', () => {
  it('is done by an administrator, in one commit for the group and one for each meeting', () => {
    expect(commits.map((commit) => commit.stamp)).toEqual(
      [0, 1, 2, 3].map((number) => ({ at, by: { kind: 'administrator' }, id: `found:norrdal:${number}` })),
    );
    expect(book.group).toMatchObject({ name: 'Chefsgrupp Norrdal', voice: 'Chefsgruppen' });
    expect(book.group).not.toHaveProperty('department');
  });

  it('the organisations listed are parties; other employers are not', () => {
    expect(book.organisations.map(({ name, party }) => `${name} ${party}`)).toEqual([
      'Granby true',
      'Ekköping true',
      'Konsult AB false',
    ]);
  });

  it('officers outside the roster are added to it', () => {
    expect(book.persons.map(({ name, category, roles }) => `${name} ${category} ${roles.join()}`)).toEqual([
      'Eva Ek member secretary',
      'Tove Ros substitute ',
      'Olof Holm other chair',
      'Sara Lind other secretary',
      'Gäst Gästsson other ',
    ]);
  });

  it('a substitute shares the organisation of whom she stands in for', () => {
    expect(book.persons[1]?.organisation).toBe(book.persons[0]?.organisation);
  });

  it('e-mail addresses are for the contacts, not for the facts', () => {
    expect(emails).toEqual([{ person: 'p1', email: 'eva@granby.example' }]);
    expect(JSON.stringify(commits)).not.toContain('eva@');
  });

  it('meetings stand in order of date, with their agendas', () => {
    expect(book.meetings.map(({ date, state, mode }) => `${date} ${state} ${mode}`)).toEqual([
      '2026-10-01 closed unknown',
      '2026-11-30 closed unknown',
      '2027-02-12 planned digital',
    ]);
    expect(book.meetings[2]?.items.map(({ number, title, proposal }) => [number, title, proposal])).toEqual([
      ['1', 'Inledning', undefined],
      ['1 a', 'Val', 'Att välja.'],
    ]);
  });

  it('a meeting that was held is closed, with who was there and what was decided, nothing of it corrected', () => {
    const held = book.meetings[1];
    expect(held).toMatchObject({
      startedAt: '2026-11-30T08:00:00.000Z',
      closedAt: '2026-12-01T11:00:00.000Z',
      decisions: [{ proposal: 'Att avtalet förlängs.', kind: 'decision', corrected: false }],
    });
    expect(held?.items.map((item) => item.outcome)).toEqual([{ kind: 'handled' }]);
    expect(held?.attendance.map(({ person, day, status, note }) => [person, day, status, note])).toEqual([
      ['p1', 2, 'partial', '(dag 2)'],
      ['p5', 1, 'present', undefined],
      ['p5', 2, 'present', undefined],
    ]);
  });

  it('assignments know whom they mean and by when', () => {
    const held = book.meetings[1]?.assignments ?? [];
    expect(held.map((assignment) => assignment.responsible)).toEqual([
      { kind: 'person', person: 'p1' },
      { kind: 'body', name: 'Psykiatrin', contact: 'p3' },
      { kind: 'outsider', name: 'Maj Sund' },
      { kind: 'nobody' },
    ]);
    expect(held.map((assignment) => assignment.due)).toEqual([
      { kind: 'month', month: '2027-01', until: '2027-01-31', said: '2027-01' },
      { kind: 'vague', said: 'i vår' },
      { kind: 'day', until: '2027-03-12', said: '2027-03-12' },
      { kind: 'none' },
    ]);
  });

  it('someone outside the roster who was there is a visitor of those meetings', () => {
    expect(standingOf(book, 'p5')).toBe('visitor');
    expect(book.persons[4]?.admittedTo).toEqual(['m2', 'm3']);
  });

  it('is not undone', () => {
    expect(book.recent[0]?.undo).toEqual([]);
  });

  it('throws when something past names an item that was not on the agenda', () => {
    const wrong = { start: '2026-01-01', held: { decisions: [{ item: 7, text: 'x' }] } };
    expect(() => foundGroup('g', { ...file, meetings: [wrong] }, at)).toThrow('no item 7');
  });
});

describe('a group’s id', () => {
  it.each([
    ['Chefsgruppen på Öarna', [], 'chefsgruppen-pa-oarna'],
    ['  Åäö!! — Éa ', [], 'aao-ea'],
    ['AU', ['au', 'au-2'], 'au-3'],
    ['???', [], 'grupp'],
    [`${'x'.repeat(39)} y`, [], 'x'.repeat(39)],
  ])('%s', (name, taken, id) => {
    expect(groupId(name, taken)).toBe(id);
  });
});
