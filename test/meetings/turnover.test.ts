import { answer } from '../../src/meetings/answers/answer.ts';
import type { AskedAt } from '../../src/meetings/answers/question.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { unthanked } from '../../src/meetings/model/farewells.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import { posts } from '../../src/meetings/posts/posts.ts';
import { given } from './given.ts';
import { closed, connected, daysAfter, eva, inApril, started } from './the-group.ts';

const at: AskedAt = { now: inApril, today: '2027-04-16' };
/** Eva Ek leaves in March, and Nils Ahl takes her seat over. */
const replaced = () =>
  given(connected, closed).after(
    { type: 'settle-departure', person: 'p3', seat: { name: 'Nils Ahl' }, assignments: 'wait' },
    { at: '2027-03-01T09:00:00.000Z' },
  );
const april: readonly Fact[] = [
  { type: 'item-added', meeting: 'm3', item: { id: 'i70', number: '1', title: 'Inledning', presenters: [] } },
  { type: 'item-added', meeting: 'm3', item: { id: 'i71', number: '2', title: 'Övrigt', presenters: [] } },
  { type: 'meeting-started', meeting: 'm3' },
  { type: 'item-opened', meeting: 'm3', item: 'i70' },
];
const nils = (book: Book) => book.persons.find(({ name }) => name === 'Nils Ahl')?.id ?? '';
const offered = (book: Book) =>
  posts(book, inApril)
    .map(({ key }) => key)
    .filter((key) => key.startsWith('farewell'));

describe('the history of a seat', () => {
  it('tells who had it before and after someone, and all who have had it with their days', () => {
    const { book } = replaced();
    const before = answer(book, { type: 'seat-history', person: nils(book), side: 'before' }, 'p4', at);
    expect(before).toMatchObject({
      beside: [{ name: 'Eva Ek' }],
      seats: [
        {
          organisation: 'Granby',
          as: 'member',
          terms: [{ person: { name: 'Eva Ek' } }, { person: { name: 'Nils Ahl' }, from: expect.any(String) }],
        },
      ],
    });
    const after = answer(book, { type: 'seat-history', person: 'p3', side: 'after' }, 'p4', at);
    expect(after).toMatchObject({ beside: [{ name: 'Nils Ahl' }] });
  });

  it('says that nobody had it before, or that there is no seat', () => {
    const { book } = given();
    const first = answer(book, { type: 'seat-history', person: 'p3', side: 'before' }, 'p4', at);
    expect(first).toMatchObject({ beside: [], seats: [{ terms: [{ person: { name: 'Eva Ek' } }] }] });
    const none = answer(book, { type: 'seat-history', person: 'p1', side: 'before' }, 'p4', at);
    expect(none).toMatchObject({ seats: [] });
  });
});

describe('thanks to someone who leaves', () => {
  const thank = { type: 'record-farewell', meeting: 'm1', person: 'p3', text: 'Gruppen tackar.' } as const;

  it('stand at the item that is dealt with, and once', () => {
    const thanked = given(started).after(thank);
    expect(findMeeting(thanked.book, 'm1')?.notes).toMatchObject([
      { as: 'farewell', item: 'i1', person: 'p3', text: 'Gruppen tackar.' },
    ]);
    thanked.when(thank).isRefused({ refused: 'no-change' });
    expect(thanked.when({ type: 'undo' }).meeting.notes[0]?.removed).toBe(true);
  });

  it('stand last on the agenda where nothing is dealt with', () => {
    expect(given(closed).when(thank).meeting.notes[0]?.item).toBe('i4');
  });

  it('are recorded by those who record, of people in the Book or of others', () => {
    given(started)
      .when(thank, { by: eva })
      .isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
    given(started)
      .when({ ...thank, person: 'p99' })
      .isRefused({ refused: 'unknown-person' });
    const { person: _, ...other } = thank;
    expect(given(started).when(other).meeting.notes).toHaveLength(1);
  });

  it('are offered to the secretary while the next meeting runs, to nobody else and not again', () => {
    const running = replaced().and(...april);
    const meeting = findMeeting(running.book, 'm3');
    expect(meeting && unthanked(running.book, meeting).map(({ name }) => name)).toEqual(['Eva Ek']);
    expect(offered(running.book)).toEqual(['farewell:m3:p3:p1']);
    const thanked = running.after({ ...thank, meeting: 'm3' }, { at: inApril });
    expect(offered(thanked.book)).toEqual([]);
  });

  it('are not offered before a meeting runs, nor of those who left long ago', () => {
    expect(offered(replaced().book)).toEqual([]);
    const early = given(connected).after(
      { type: 'settle-departure', person: 'p3', seat: 'vacant', assignments: 'wait' },
      { at: '2027-01-20T09:00:00.000Z' },
    );
    expect(offered(early.and(...closed).and(...april).book)).toEqual([]);
    expect(daysAfter < inApril).toBe(true);
  });
});
