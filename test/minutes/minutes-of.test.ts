import type { Fact } from '../../src/meetings/model/fact.ts';
import type { Item } from '../../src/meetings/model/meeting.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import { closed, present, started } from '../meetings/the-group.ts';
import { bookWith, meetingOf } from './documents.ts';

function minutesWith(...facts: readonly Fact[]) {
  const book = bookWith(...facts);
  return minutesOf(book, meetingOf(book, 'm1'));
}

function itemWith(...facts: readonly Fact[]) {
  const item = minutesWith(...started, ...facts).items.find(({ id }) => id === 'i3');
  if (item === undefined) throw new Error('The third item is gone');
  return item;
}

const attends = (person: string, rest: object = {}): Fact => ({
  type: 'attendance-recorded',
  meeting: 'm1',
  rows: [{ person, day: 1, status: 'present', ...rest }],
  how: 'secretary',
});
const decided = (id: string, text: string, rest: object = {}): Fact => ({
  type: 'decision-recorded',
  meeting: 'm1',
  decision: { id, item: 'i3', text, kind: 'decision', ...rest },
});
const given = (id: string, rest: object = {}): Fact => ({
  type: 'assignment-recorded',
  meeting: 'm1',
  assignment: {
    id,
    item: 'i3',
    text: 'Ta fram en plan.',
    responsible: { kind: 'body', name: id },
    due: { kind: 'none' },
    ...rest,
  },
});
const removed = (of: 'decision' | 'assignment' | 'note', id: string): Fact => ({
  type: 'record-removed',
  meeting: 'm1',
  of,
  id,
  removed: true,
});
const noted = (id: string, text: string, as?: 'discussion' | 'farewell'): Fact => ({
  type: 'note-recorded',
  meeting: 'm1',
  note: { id, item: 'i3', text, ...(as === undefined ? {} : { as }) },
});
const twoDays: Fact = { type: 'meeting-changed', meeting: 'm1', changes: { endDate: '2027-02-13' } };
const setting = (settings: object): Fact => ({ type: 'group-changed', changes: { settings } });

describe('who was there', () => {
  it('members stand by organisation, substitutes after them, then others of whom something is recorded', () => {
    const { attendance } = minutesWith(attends('p7', { standsInFor: 'p3' }), present('p2', 'p4', 'p6'));
    expect(attendance.map(({ name, category, status }) => [name, category, status])).toEqual([
      ['Eva Ek', 'member', 'unknown'],
      ['Bo Dahl', 'member', 'present'],
      ['Åsa Öberg', 'member', 'unknown'],
      ['Ivar Näs', 'member', 'present'],
      ['Tove Ros', 'substitute', 'present'],
      ['Olof Holm', 'other', 'present'],
    ]);
    expect(attendance.find(({ name }) => name === 'Tove Ros')?.standsInFor).toBe('Eva Ek');
  });

  it('a note stands as it was written', () => {
    const { attendance } = minutesWith(attends('p3', { status: 'partial', note: '(ej fm) ' }));
    expect(attendance[0]).toMatchObject({ name: 'Eva Ek', status: 'partial', notes: ['(ej fm) '] });
  });

  it('of two days, whoever was there on one was there in part, with the day', () => {
    const day = (n: number, status: string, note?: string) => attends('p3', { day: n, status, note });
    const { attendance } = minutesWith(
      twoDays,
      present('p4'),
      attends('p4', { day: 2 }),
      day(1, 'absent'),
      day(2, 'present', 'kom efter lunch'),
    );
    expect(attendance[0]).toMatchObject({
      status: 'partial',
      notes: ['kom efter lunch'],
      days: [2],
      daily: [
        { day: 1, status: 'absent' },
        { day: 2, status: 'present', note: 'kom efter lunch' },
      ],
    });
    expect(attendance[1]).toEqual({
      name: 'Bo Dahl',
      organisation: 'Ekköping',
      category: 'member',
      status: 'present',
      notes: [],
    });
  });

  it('someone who has left since stands as she belonged to the group on the day of the meeting', () => {
    const { attendance, vacant, unrepresented } = minutesWith(
      present('p3', 'p4', 'p6'),
      { type: 'seat-vacated', seat: 's-p3', on: '2027-03-01' },
      { type: 'person-left', person: 'p3', on: '2027-03-01' },
      { type: 'seat-filled', seat: 's-p3', person: 'p7', from: '2027-03-01' },
    );
    expect(attendance[0]).toMatchObject({ name: 'Eva Ek', organisation: 'Granby', category: 'member' });
    expect(vacant).toEqual([]);
    expect(unrepresented).toEqual([]);
  });

  it('a seat that nobody held on the day is vacant, and its organisation without a voice', () => {
    const { attendance, vacant, unrepresented } = minutesWith(
      { type: 'seat-vacated', seat: 's-p3', on: '2027-02-01' },
      { type: 'person-left', person: 'p3', on: '2027-02-01' },
      present('p4', 'p6'),
    );
    expect(attendance.map(({ name }) => name)).not.toContain('Eva Ek');
    expect(vacant).toEqual([{ organisation: 'Granby', as: 'member' }]);
    expect(unrepresented).toEqual(['Granby']);
  });

  it('where no attendance is recorded, nobody is without a voice and nothing is said of the quorum', () => {
    const minutes = minutesWith(setting({ quorum: { of: 'seats', atLeast: 'half' } }));
    expect(minutes.unrepresented).toEqual([]);
    expect(minutes.quorate).toBeUndefined();
  });

  it('whether enough were there is told only where the group has a rule', () => {
    expect(minutesWith(present('p3', 'p4')).quorate).toBeUndefined();
    expect(
      minutesWith(setting({ quorum: { of: 'seats', atLeast: 'half' } }), present('p3', 'p4')).quorate,
    ).toEqual({ of: 'seats', there: 2, needed: 2 });
  });

  it('who came and went stands with time and item, and not what was taken back', () => {
    const moved = (id: string, rest: object): Fact => ({
      type: 'movement-recorded',
      meeting: 'm1',
      movement: { id, person: 'p3', kind: 'arrived', day: 1, ...rest },
    });
    const { movements } = minutesWith(
      moved('v1', { time: '13:40', item: 'i3' }),
      moved('v2', { kind: 'left' }),
      { type: 'movement-removed', meeting: 'm1', id: 'v2', removed: true },
    );
    expect(movements).toEqual([{ name: 'Eva Ek', kind: 'arrived', day: 1, time: '13:40', item: '3' }]);
  });
});

describe('chair and secretary', () => {
  it('are those who have the role', () => {
    expect(minutesWith()).toMatchObject({ chair: 'Olof Holm', secretary: 'Sara Lind' });
  });

  it('a chair who was away is not named', () => {
    expect(minutesWith(attends('p2', { status: 'absent' })).chair).toBeUndefined();
  });

  it('of two secretaries, the one who was there', () => {
    const second: Fact = { type: 'role-given', person: 'p6', role: 'secretary' };
    expect(minutesWith(second, present('p6')).secretary).toBe('Ivar Näs');
  });
});

describe('an item', () => {
  it('holds only what stands', () => {
    const item = itemWith(
      decided('d1', 'Ett.'),
      removed('decision', 'd1'),
      decided('d2', 'Två.'),
      noted('n1', 'Bort.'),
      removed('note', 'n1'),
      given('a1'),
      removed('assignment', 'a1'),
    );
    expect(item.decisions).toEqual([{ id: 'd2', text: 'Två.', kind: 'decision', corrected: false }]);
    expect([item.prose, item.assignments]).toEqual([[], []]);
  });

  it('numbers its decisions where there are several', () => {
    const { decisions } = itemWith(decided('d1', 'Ett.'), decided('d2', 'Två.'));
    expect(decisions.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  it('a decision removed after the closing leaves a gap in the numbers', () => {
    const { items } = minutesWith(
      ...started,
      decided('d1', 'Ett.'),
      decided('d2', 'Två.'),
      ...closed.slice(started.length),
      removed('decision', 'd1'),
    );
    expect(items.flatMap((one) => one.decisions)).toMatchObject([{ text: 'Två.', ordinal: 2 }]);
  });

  it('keeps prose, discussion and thanks apart, each in its order', () => {
    const item = itemWith(
      noted('n1', 'Bakgrunden.'),
      noted('n2', 'Kostar det?', 'discussion'),
      noted('n3', 'Vidare.'),
      noted('n4', 'Tack, Eva.', 'farewell'),
    );
    expect(item.prose.map(({ id }) => id)).toEqual(['n1', 'n3']);
    expect(item.discussion).toEqual([{ id: 'n2', text: 'Kostar det?' }]);
    expect(item.farewells).toEqual([{ id: 'n4', text: 'Tack, Eva.' }]);
  });

  it('one assignment to each of several is one, with a row for each', () => {
    const each = { first: 'a1', said: 'samtliga länsdelar' };
    const { assignments } = itemWith(given('a1', { each }), given('a2', { each }), given('a3'));
    expect(assignments.map(({ id, responsible }) => [id, responsible])).toEqual([
      [
        'a1',
        {
          kind: 'each',
          said: 'samtliga länsdelar',
          bodies: [
            { id: 'a1', name: 'a1' },
            { id: 'a2', name: 'a2' },
          ],
        },
      ],
      ['a3', { kind: 'body', name: 'a3' }],
    ]);
  });

  it('an assignment stands as the meeting gave it, whatever was reported since', () => {
    const before = { kind: 'day', until: '2027-03-01', said: '1 mars' };
    const after = { kind: 'day', until: '2027-04-01', said: '1 april' } as const;
    const item = itemWith(given('a1', { due: before }), {
      type: 'assignment-reported',
      meeting: 'm1',
      id: 'a1',
      report: { id: 'r1', kind: 'more-time', due: after, before: { due: before as typeof after } },
    });
    expect(item.assignments[0]?.due).toEqual(before);
  });

  it('withdrawn says why and for whose absence; postponed says to when, as said, and when that is', () => {
    const settled = (outcome: Item['outcome']): Fact => ({
      type: 'item-settled',
      meeting: 'm1',
      item: 'i3',
      outcome: outcome ?? null,
    });
    expect(itemWith(settled({ kind: 'withdrawn', reason: 'sjuk', absent: 'p3' }))).toMatchObject({
      outcome: 'withdrawn',
      outcomeSaid: 'sjuk',
      absent: 'Eva Ek',
    });
    const to = { kind: 'meeting', meeting: 'm3', said: 'mötet i april' } as const;
    expect(itemWith(settled({ kind: 'postponed', to }))).toMatchObject({
      outcome: 'postponed',
      outcomeSaid: 'mötet i april',
      postponedTo: { date: '2027-04-16' },
    });
  });
});

describe('around the meeting', () => {
  it('the coming meetings stand as they are planned now, with what changed since the meeting before', () => {
    const { coming } = minutesWith(
      { type: 'meeting-changed', meeting: 'm3', changes: { date: '2027-04-23' } },
      { type: 'meeting-cancelled', meeting: 'm2', cancelled: true },
    );
    expect(coming).toEqual([
      { date: '2027-03-17', endDate: '2027-03-18', mode: 'residential', cancelled: true },
      { date: '2027-04-23', mode: 'digital', cancelled: false, movedFrom: { date: '2027-04-16' } },
    ]);
  });

  it('a meeting that should never have been planned is not told of', () => {
    const { coming } = minutesWith({
      type: 'meeting-cancelled',
      meeting: 'm3',
      cancelled: true,
      mistake: true,
    });
    expect(coming.map(({ date }) => date)).toEqual(['2027-03-17']);
  });

  it('who came and left since the meeting before stands there, once each', () => {
    const book = bookWith(
      ...closed,
      { type: 'seat-vacated', seat: 's-p3', on: '2027-03-01' },
      { type: 'person-left', person: 'p3', on: '2027-03-01' },
      { type: 'seat-filled', seat: 's-p3', person: 'p7', from: '2027-03-02' },
      { type: 'seat-vacated', seat: 's-p4', on: '2027-05-01' },
    );
    expect(minutesOf(book, meetingOf(book, 'm2')).turnover).toEqual([
      { kind: 'left', name: 'Eva Ek', organisation: 'Granby', on: '2027-03-01' },
      { kind: 'seated', name: 'Tove Ros', as: 'member', organisation: 'Granby', on: '2027-03-02' },
    ]);
    expect(minutesOf(book, meetingOf(book, 'm1')).turnover).toEqual([]);
  });

  it('the evaluation is a part of the minutes only where the group wants it', () => {
    const gathered: Fact = { type: 'evaluation-gathered', meeting: 'm1', answers: ['Bra', 'Långt'] };
    expect(minutesWith(gathered).evaluation).toBeUndefined();
    expect(minutesWith(gathered, setting({ evaluationShown: true })).evaluation).toEqual(['Bra', 'Långt']);
  });
});
