import type { Command } from '../../src/meetings/commands/command.ts';
import { absentPresenters } from '../../src/meetings/model/absent-presenter.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { posts } from '../../src/meetings/posts/posts.ts';
import { given } from './given.ts';
import { connected, duringIt, started, weeksBefore } from './the-group.ts';

const presents = (item: string, ...presenters: readonly string[]): Fact => ({
  type: 'item-changed',
  meeting: 'm1',
  item,
  changes: { presenters },
});
const answers = (person: string, answer: 'absent' | 'remote'): Fact => ({
  type: 'attendance-answered',
  meeting: 'm1',
  person,
  answer,
});
const recorded = (person: string, status: 'present' | 'absent' | 'partial'): Fact => ({
  type: 'attendance-recorded',
  meeting: 'm1',
  rows: [{ person, day: 1, status }],
  how: 'secretary',
});
const away = (book: Book) => {
  const meeting = findMeeting(book, 'm1');
  return meeting === undefined
    ? []
    : absentPresenters(book, meeting).map(({ item, person }) => `${item.number} ${person.name}`);
};
const told = (book: Book, at: string) =>
  posts(book, at)
    .map(({ key }) => key)
    .filter((key) => key.startsWith('presenter-absent'));

describe('an item whose presenter is away', () => {
  it('is one whose presenter has answered that she does not come', () => {
    expect(away(given(presents('i4', 'Eva Ek'), answers('p3', 'absent')).book)).toEqual(['4 Eva Ek']);
    expect(away(given(presents('i4', 'Eva Ek'), answers('p3', 'remote')).book)).toEqual([]);
  });

  it('goes by what is recorded once something is', () => {
    const book = (status: 'present' | 'absent' | 'partial') =>
      given(presents('i4', 'Eva Ek', 'Bo Dahl'), answers('p3', 'absent'), started, recorded('p3', status))
        .book;
    expect(away(book('absent'))).toEqual(['4 Eva Ek']);
    expect(away(book('present'))).toEqual([]);
    expect(away(book('partial'))).toEqual([]);
  });

  it('is only told of exactly the name of one person: nobody is guessed at', () => {
    expect(away(given(presents('i4', 'Eva E', 'Eva', 'Jan Sund'), answers('p3', 'absent')).book)).toEqual([]);
    const namesake: Fact = {
      type: 'person-added',
      person: { id: 'p20', name: 'Eva Ek', organisation: 'o2', category: 'member', roles: [] },
    };
    expect(away(given(presents('i4', 'Eva Ek'), answers('p3', 'absent'), namesake).book)).toEqual([]);
  });

  it('is told of no longer once something is said of the item', () => {
    const { book } = given(presents('i4', 'Eva Ek'), answers('p3', 'absent'), started).after({
      type: 'handle-item',
      meeting: 'm1',
      item: '4',
    });
    expect(away(book)).toEqual([]);
  });

  it('is told to the secretary alone: before the meeting at once, else when the item is opened', () => {
    const before = given(connected, presents('i4', 'Eva Ek'), answers('p3', 'absent'));
    expect(told(before.book, weeksBefore)).toEqual(['presenter-absent:m1:i4:p3:p1']);
    const running = given(connected, presents('i4', 'Eva Ek'), started, recorded('p3', 'absent'));
    expect(told(running.book, duringIt)).toEqual([]);
    const open: Command = { type: 'open-item', meeting: 'm1', item: '4' };
    expect(told(running.after(open).book, duringIt)).toEqual(['presenter-absent:m1:i4:p3:p1']);
  });

  it('can be withdrawn or postponed before the day of the meeting, and opened again', () => {
    const withdrawn = given().after(
      { type: 'withdraw-item', meeting: 'm1', item: '4', reason: 'Eva Ek är frånvarande.', absent: 'p3' },
      { at: weeksBefore },
    );
    expect(findMeeting(withdrawn.book, 'm1')?.items[3]?.outcome).toEqual({
      kind: 'withdrawn',
      reason: 'Eva Ek är frånvarande.',
      absent: 'p3',
    });
    const again = withdrawn.when({ type: 'reopen-item', meeting: 'm1', item: '4' }, { at: weeksBefore });
    expect(again.meeting.items[3]?.outcome).toBeUndefined();
  });
});
