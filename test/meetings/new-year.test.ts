import { answer } from '../../src/meetings/answers/answer.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { posts, wakeAt } from '../../src/meetings/posts/posts.ts';
import { given } from './given.ts';
import { connected } from './the-group.ts';

const ends = (person: string, of: 'seat' | 'chair', until: string): Fact => ({
  type: 'mandate-set',
  person,
  of,
  until,
});
const asked = (now: string) => ({ now, today: now.slice(0, 10) });

describe('before a new year', () => {
  const { book } = given(
    ends('p3', 'seat', '2027-12-31'),
    ends('p2', 'chair', '2028-06-30'),
    ends('p4', 'seat', '2030-12-31'),
  );

  it('the mandates that end are told, the first first, and the meetings that the year has', () => {
    const found = answer(book, { type: 'new-year', year: 2028 }, 'p1', asked('2027-11-20T09:00:00Z'));
    expect(found).toMatchObject({
      ending: [
        { person: { id: 'p3' }, of: 'seat', until: '2027-12-31' },
        { person: { id: 'p2' }, of: 'chair', until: '2028-06-30' },
      ],
      meetings: [],
    });
  });

  it('whoever has left has no mandate, and a cancelled meeting is none', () => {
    const left: Fact = { type: 'person-left', person: 'p3', on: '2027-05-01' };
    const cancelled: Fact = { type: 'meeting-cancelled', meeting: 'm3', cancelled: true };
    const { book: after } = given(ends('p3', 'seat', '2027-12-31'), left, cancelled);
    expect(
      answer(after, { type: 'new-year', year: 2027 }, 'p1', asked('2027-01-02T09:00:00Z')),
    ).toMatchObject({
      ending: [],
      meetings: [{ id: 'm1' }, { id: 'm2' }],
    });
  });
});

describe('in the first working week of a year', () => {
  const keys = (facts: readonly Fact[], now: string) =>
    posts(given(connected, facts).book, now)
      .map(({ key }) => key)
      .filter((key) => key.startsWith('remind:new-year'));
  /** Monday 3 January 2028, 8.00 in Stockholm. */
  const monday = '2028-01-03T07:00:00.000Z';

  it('the secretaries are told what ended with the year before, and nothing where nothing did', () => {
    const ended = [ends('p3', 'seat', '2027-12-31')];
    expect(keys(ended, monday)).toEqual(['remind:new-year:2028:p1']);
    expect(keys(ended, '2028-01-02T09:00:00.000Z')).toEqual([]);
    expect(keys([ends('p3', 'seat', '2028-12-31')], monday)).toEqual([]);
  });

  it('the clock wakes for it', () => {
    const { book } = given(connected, ends('p3', 'seat', '2027-12-31'));
    let now: string | undefined = '2027-12-01T09:00:00.000Z';
    const woken: string[] = [];
    while (now !== undefined && now < '2028-02-01') {
      now = wakeAt(book, now);
      if (now !== undefined) woken.push(now);
    }
    expect(woken).toContain(monday);
  });
});
