import type { Fact } from '../../src/meetings/model/fact.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { itemsDeadline, noticeGaps, openItemsDeadline, whereTo } from '../../src/meetings/model/notice.ts';
import { given } from './given.ts';

const plan = (changes: object, meeting = 'm1'): Fact => ({ type: 'meeting-changed', meeting, changes });
const posted: Fact = { type: 'agenda-posted', meeting: 'm1' };

function at(id: string, ...facts: readonly Fact[]) {
  const { book } = given(...facts);
  const meeting = findMeeting(book, id);
  if (meeting === undefined) throw new Error(`There is no meeting ${id}`);
  return { book, meeting };
}

describe('how one gets to a meeting', () => {
  it.each([
    ['https://moten.example/a?b=1', 'https://moten.example/a?b=1'],
    ['HTTPS://Moten.example/', 'HTTPS://Moten.example/'],
    ['http://moten.example/a', undefined],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
    ['https://a.example/ b', undefined],
  ])('a link is followed only when it is a whole https address: %s', (joinLink, link) => {
    expect(whereTo({ joinLink }).link).toBe(link);
  });
});

describe('the deadline for items', () => {
  it('is two weeks before the meeting unless the group has said otherwise', () => {
    const { book, meeting } = at('m1');
    expect(itemsDeadline(book, meeting)).toBe('2027-01-29');
    const said = at('m1', { type: 'group-changed', changes: { settings: { itemsDays: 10 } } });
    expect(itemsDeadline(said.book, said.meeting)).toBe('2027-02-02');
  });

  it('follows the meeting, and is unknown while its day is', () => {
    const moved = at('m1', plan({ date: '2027-03-01' }));
    expect(itemsDeadline(moved.book, moved.meeting)).toBe('2027-02-15');
    const month = at('m1', plan({ date: '2027-02-28', monthOnly: true }));
    expect(itemsDeadline(month.book, month.meeting)).toBeUndefined();
  });

  it('is told on a post only where it was still to come when the agenda was posted', () => {
    const early = at('m1', posted);
    expect(openItemsDeadline(early.book, early.meeting)).toBe('2027-01-29');
    const late = at('m1', { type: 'group-changed', changes: { settings: { itemsDays: 60 } } }, posted);
    expect(openItemsDeadline(late.book, late.meeting)).toBeUndefined();
    const unposted = at('m1');
    expect(openItemsDeadline(unposted.book, unposted.meeting)).toBeUndefined();
  });
});

describe('what a notice lacks', () => {
  const gaps = (id: string, ...facts: readonly Fact[]) => {
    const { book, meeting } = at(id, ...facts);
    return noticeGaps(book, meeting);
  };

  it('a digital meeting wants a link, others a place, and one of unknown form either', () => {
    const link = { joinLink: 'https://moten.example/1' };
    expect(gaps('m1').where).toBe('link');
    expect(gaps('m1', plan(link)).where).toBeUndefined();
    expect(gaps('m1', plan({ mode: 'in-person' })).where).toBe('place');
    expect(gaps('m1', plan({ mode: 'in-person', place: 'A' })).where).toBeUndefined();
    expect(gaps('m1', plan({ mode: 'hybrid', place: 'A' })).where).toBe('link');
    expect(gaps('m1', plan({ mode: 'hybrid', ...link })).where).toBe('place');
    expect(gaps('m1', plan({ mode: 'unknown' })).where).toBe('both');
    expect(gaps('m1', plan({ mode: 'unknown', ...link })).where).toBeUndefined();
    expect(gaps('m2').where).toBe('place');
  });

  it('a time, items, and presenters of what does not stand on every agenda', () => {
    expect(gaps('m1').time).toBe(false);
    expect(gaps('m3')).toMatchObject({ time: true, items: true });
    expect(gaps('m1').presenters.map(({ number }) => number)).toEqual(['1', '2', '4']);
    const standing: Fact = {
      type: 'item-changed',
      meeting: 'm1',
      item: 'i1',
      changes: { standing: 'start' },
    };
    expect(gaps('m1', standing).presenters.map(({ number }) => number)).toEqual(['2', '4']);
    const formal: Fact = { type: 'item-changed', meeting: 'm1', item: 'i2', changes: { kind: 'formality' } };
    const part: Fact = { type: 'item-changed', meeting: 'm1', item: 'i1', changes: { under: 'i2' } };
    expect(gaps('m1', formal).presenters.map(({ number }) => number)).toEqual(['1', '4']);
    expect(gaps('m1', formal, part).presenters).toHaveLength(1);
  });

  it('an answer to proposals for this meeting, or for none in particular', () => {
    const proposed = (id: string, meeting?: string): Fact => ({
      type: 'item-proposed',
      proposal: {
        id,
        by: 'p3',
        title: 'Något',
        presenters: [],
        ...(meeting === undefined ? {} : { meeting }),
      },
    });
    const settled: Fact = { type: 'item-proposal-settled', id: 'f1', settled: { kind: 'withdrawn' } };
    expect(gaps('m1', proposed('f1', 'm1'), proposed('f2'), proposed('f3', 'm3')).proposals).toBe(2);
    expect(gaps('m1', proposed('f1', 'm1'), settled).proposals).toBe(0);
  });
});
