import type { Fact, NewMovement } from '../../src/meetings/model/fact.ts';
import { findItem, findMeeting } from '../../src/meetings/model/lookup.ts';
import type { Part, Presence } from '../../src/meetings/model/meeting.ts';
import { presenceAt } from '../../src/meetings/model/presence-at.ts';
import { isQuorate, quorumOf, representedAt } from '../../src/meetings/model/quorum.ts';
import type { Quorum } from '../../src/meetings/model/settings.ts';
import { vacantSeats } from '../../src/meetings/model/vacant-seats.ts';
import { given } from './given.ts';
import { started } from './the-group.ts';

const row = (
  person: string,
  status: Presence,
  rest: { note?: string; part?: Part; standsInFor?: string; day?: number; meeting?: string } = {},
): Fact => {
  const { day = 1, meeting = 'm1', ...more } = rest;
  return { type: 'attendance-recorded', meeting, rows: [{ person, day, status, ...more }], how: 'secretary' };
};
const moved = (id: string, kind: NewMovement['kind'], rest: Partial<NewMovement>): Fact => ({
  type: 'movement-recorded',
  meeting: 'm1',
  movement: { id, person: 'p3', kind, day: 1, ...rest },
});

function at(facts: readonly Fact[], item: string | undefined, more: { time?: string; day?: number } = {}) {
  const { book } = given(...started, ...facts);
  const meeting = findMeeting(book, 'm1');
  if (meeting === undefined) throw new Error('no meeting');
  const asked = item === undefined ? undefined : findItem(meeting, item);
  return presenceAt(meeting, 'p3', { ...(asked === undefined ? {} : { item: asked }), ...more });
}

describe('whether someone was there at an item', () => {
  it.each<readonly [string, readonly Fact[], string, string]>([
    ['present all the time: yes', [row('p3', 'present')], 'i3', 'there'],
    ['absent: no', [row('p3', 'absent')], 'i3', 'away'],
    ['nothing recorded: not known', [], 'i3', 'unknown'],
    [
      'there for that item',
      [row('p3', 'partial', { note: '(punkt 3)', part: { items: ['3'] } })],
      'i3',
      'there',
    ],
    [
      'there for another',
      [row('p3', 'partial', { note: '(punkt 4)', part: { items: ['4'] } })],
      'i3',
      'away',
    ],
    ['a note that tells no item', [row('p3', 'partial', { note: 'till och från' })], 'i3', 'unknown'],
    [
      'a note of times tells of no item',
      [row('p3', 'partial', { part: { from: '14:00' } })],
      'i3',
      'unknown',
    ],
    ['left at a later item', [row('p3', 'partial'), moved('v1', 'left', { item: 'i4' })], 'i3', 'there'],
    [
      'left at that item: not known',
      [row('p3', 'partial'), moved('v1', 'left', { item: 'i3' })],
      'i3',
      'unknown',
    ],
    ['left before it', [row('p3', 'partial'), moved('v1', 'left', { item: 'i2' })], 'i3', 'away'],
    ['came before it', [row('p3', 'partial'), moved('v1', 'arrived', { item: 'i2' })], 'i3', 'there'],
    ['came after it', [row('p3', 'partial'), moved('v1', 'arrived', { item: 'i4' })], 'i3', 'away'],
    [
      'left at a time: not known',
      [row('p3', 'partial'), moved('v1', 'left', { time: '14:30' })],
      'i3',
      'unknown',
    ],
    [
      'left and came back before it',
      [row('p3', 'partial'), moved('v1', 'left', { item: 'i1' }), moved('v2', 'arrived', { item: 'i2' })],
      'i3',
      'there',
    ],
    [
      'a coming that was taken back does not count',
      [
        row('p3', 'present'),
        moved('v1', 'left', { item: 'i2' }),
        { type: 'movement-removed', meeting: 'm1', id: 'v1', removed: true },
      ],
      'i3',
      'there',
    ],
    [
      'absent and yet said to have left: not known',
      [row('p3', 'absent'), moved('v1', 'left', { item: 'i4' })],
      'i3',
      'unknown',
    ],
  ])('%s', (_, facts, item, verdict) => {
    expect(at(facts, item)).toBe(verdict);
  });

  it.each<readonly [string, readonly Fact[], string, string]>([
    ['before she left', [row('p3', 'partial'), moved('v1', 'left', { time: '14:30' })], '14:00', 'there'],
    ['after she left', [row('p3', 'partial'), moved('v1', 'left', { time: '14:30' })], '14:30', 'away'],
    ['before she came', [row('p3', 'partial'), moved('v1', 'arrived', { time: '14:30' })], '14:00', 'away'],
    [
      'within the times of her note',
      [row('p3', 'partial', { part: { from: '13:30', to: '14:30' } })],
      '14:00',
      'there',
    ],
    ['outside them', [row('p3', 'partial', { part: { to: '14:00' } })], '14:00', 'away'],
  ])('at a time %s', (_, facts, time, verdict) => {
    expect(at(facts, undefined, { time })).toBe(verdict);
  });

  it('of two days an item may have been on either: known only where they agree', () => {
    const both = (one: Presence, other: Presence | undefined) => {
      const { book } = given(
        { type: 'item-added', meeting: 'm2', item: { id: 'i9', number: '1', title: 'Ett', presenters: [] } },
        row('p3', one, { meeting: 'm2' }),
        ...(other === undefined ? [] : [row('p3', other, { meeting: 'm2', day: 2 })]),
      );
      const meeting = findMeeting(book, 'm2');
      const item = meeting && findItem(meeting, 'i9');
      if (meeting === undefined || item === undefined) throw new Error('no item');
      return [
        presenceAt(meeting, 'p3', { item }),
        presenceAt(meeting, 'p3', { day: 2 }),
        presenceAt(meeting, 'p3', {}),
      ];
    };
    expect(both('present', 'present')).toEqual(['there', 'there', 'there']);
    expect(both('present', 'absent')).toEqual(['unknown', 'away', 'there']);
    expect(both('absent', undefined)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('a party is represented when a member or a substitute of it is there', () => {
    const { book } = given(
      row('p3', 'absent'),
      row('p7', 'present'),
      row('p4', 'partial', { note: 'till och från' }),
    );
    const meeting = findMeeting(book, 'm1');
    const item = meeting && findItem(meeting, 'i3');
    if (meeting === undefined || item === undefined) throw new Error('no item');
    expect(['o1', 'o2', 'o3'].map((one) => representedAt(book, meeting, one, { item }))).toEqual([
      'there',
      'unknown',
      'away',
    ]);
  });
});

describe('whether a group is quorate, by its own rule', () => {
  const rule = (quorum: Quorum): Fact => ({ type: 'group-changed', changes: { settings: { quorum } } });
  const count = (...facts: readonly Fact[]) => {
    const { book } = given(...started, ...facts);
    const meeting = findMeeting(book, 'm1');
    if (meeting === undefined) throw new Error('no meeting');
    return quorumOf(book, meeting, { day: 1, time: '13:30' });
  };
  const moreThanHalf = rule({ of: 'seats', atLeast: 'more-than-half' });

  it('without a rule nothing is said', () => {
    expect(count(row('p3', 'present'))).toBeUndefined();
  });

  it.each<readonly [string, Quorum['atLeast'], number]>([
    ['more than half of four', 'more-than-half', 3],
    ['half', 'half', 2],
    ['two thirds', 'two-thirds', 3],
    ['a number', 4, 4],
  ])('%s', (_, atLeast, needed) => {
    expect(count(rule({ of: 'seats', atLeast }))).toEqual({
      of: 'seats',
      all: 4,
      needed,
      there: 0,
      perhaps: 0,
    });
  });

  it('members count, others do not', () => {
    const found = count(
      moreThanHalf,
      row('p1', 'present'),
      row('p2', 'present'),
      row('p3', 'present'),
      row('p4', 'present'),
    );
    expect(found).toMatchObject({ there: 2 });
    expect(found && isQuorate(found)).toBe(false);
  });

  it('a substitute counts for the member whose place she takes, but never beside her', () => {
    expect(
      count(moreThanHalf, row('p3', 'absent'), row('p7', 'present', { standsInFor: 'p3' })),
    ).toMatchObject({ there: 1 });
    expect(count(moreThanHalf, row('p3', 'absent'), row('p7', 'present'))).toMatchObject({ there: 1 });
    expect(count(moreThanHalf, row('p3', 'present'), row('p7', 'present'))).toMatchObject({ there: 1 });
  });

  it('who has left does not count, and who comes and goes only perhaps', () => {
    const found = count(
      moreThanHalf,
      row('p3', 'present'),
      row('p4', 'present'),
      row('p5', 'partial', { note: 'till och från' }),
      row('p6', 'partial', { note: 'gick 13.15', part: { to: '13:15' } }),
    );
    expect(found).toEqual({ of: 'seats', all: 4, needed: 3, there: 2, perhaps: 1 });
    expect(found && isQuorate(found)).toBeUndefined();
  });

  it('counted by parties, each counts once', () => {
    expect(
      count(
        rule({ of: 'parties', atLeast: 'two-thirds' }),
        row('p4', 'present'),
        row('p5', 'present'),
        row('p7', 'present'),
      ),
    ).toEqual({ of: 'parties', all: 3, needed: 2, there: 2, perhaps: 0 });
  });

  it('vacant seats are among those that the rule is counted of', () => {
    const { book } = given({ type: 'seat-added', seat: { id: 's9', organisation: 'o1', as: 'member' } });
    expect(vacantSeats(book, '2027-02-12')).toEqual([
      { organisation: expect.objectContaining({ id: 'o1' }), as: 'member', count: 1 },
    ]);
    expect(
      count(moreThanHalf, { type: 'seat-added', seat: { id: 's9', organisation: 'o1', as: 'member' } }),
    ).toMatchObject({ all: 5, needed: 3 });
  });

  it('a seat is vacant on the days on which nobody held it', () => {
    const { book } = given({ type: 'seat-vacated', seat: 's-p3', on: '2027-02-12' });
    expect(vacantSeats(book, '2027-02-11')).toEqual([]);
    expect(
      vacantSeats(book, '2027-02-12').map(({ organisation, count: n }) => [organisation.name, n]),
    ).toEqual([['Granby', 1]]);
  });
});
