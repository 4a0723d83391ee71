import { apply } from '../../src/meetings/folding/apply.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import type { Responsible } from '../../src/meetings/model/meeting.ts';
import type { Post } from '../../src/meetings/posts/post.ts';
import { posts } from '../../src/meetings/posts/posts.ts';
import { given } from './given.ts';
import { closed, connected, daysAfter, eva, secretary, started } from './the-group.ts';

const of = (person: string): Responsible => ({ kind: 'person', person });
const assigned = (id: string, responsible: Responsible): Fact => ({
  type: 'assignment-recorded',
  meeting: 'm1',
  assignment: { id, item: 'i3', text: `Ta fram ${id}`, responsible, due: { kind: 'none' } },
});
const published: Fact = { type: 'summary-published', meeting: 'm1' };

/** Eva has two assignments from the published meeting, Bo one as the contact person of a body. */
const told = given(
  connected,
  started,
  assigned('a5', of('p3')),
  assigned('a6', { kind: 'body', name: 'Psykiatrin', contact: 'p4' }),
  assigned('a7', of('p3')),
  closed.slice(-2),
  published,
);

/** Soon after the facts that were given. */
const soon = '2027-01-05T09:00:00.000Z';
const keys = (book: Book, prefix: string, now = soon): readonly string[] =>
  postsOf(book, prefix, now).map(({ key }) => key);
const postsOf = (book: Book, prefix: string, now = soon): readonly Post[] =>
  posts(book, now).filter(({ key }) => key.startsWith(prefix));

describe('when the summary is published', () => {
  it('each is told once of all that she was given, under the key of the first', () => {
    expect(postsOf(told.book, 'assigned:').map(({ key, content }) => [key, content])).toEqual([
      ['assigned:m1:a5:p3', { card: 'assigned', meeting: 'm1', person: 'p3', assignments: ['a5', 'a7'] }],
      ['assigned:m1:a6:p4', { card: 'assigned', meeting: 'm1', person: 'p4', assignments: ['a6'] }],
    ]);
  });

  it('no key is new after that, whatever happens to those assignments', () => {
    const removed: Fact = {
      type: 'record-removed',
      meeting: 'm1',
      of: 'assignment',
      id: 'a5',
      removed: true,
    };
    const { book } = told.and(removed);
    expect(keys(book, 'assigned:')).toEqual(['assigned:m1:a5:p3', 'assigned:m1:a6:p4']);
    expect(postsOf(book, 'assigned:')[0]?.content).toMatchObject({ assignments: ['a7'] });
  });

  it('what is added or given to another later is told of by itself', () => {
    const { book } = told.and(assigned('a9', of('p3')), {
      type: 'assignment-detailed',
      meeting: 'm1',
      id: 'a7',
      responsible: of('p5'),
    });
    expect(keys(book, 'assigned:')).toEqual([
      'assigned:m1:a5:p3',
      'assigned:m1:a6:p4',
      'assigned:m1:a7:p5',
      'assigned:m1:a9:p3',
    ]);
  });
});

const handOver = (id: string, person: string) =>
  ({
    type: 'report-assignment',
    meeting: 'm1',
    id,
    report: { kind: 'handed-over', responsible: of(person) },
  }) as const;
const byEva = { by: eva, at: daysAfter };

describe('what is handed over', () => {
  it('the new responsible is told of, each time anew, and the first one’s card stands', () => {
    const once = told.after(handOver('a7', 'p4'), byEva);
    const [post] = postsOf(once.book, 'assigned:m1:a7');
    expect(post).toMatchObject({
      place: { person: 'p4' },
      content: { assignments: ['a7'], handedOver: true },
    });
    const back = once.after(handOver('a7', 'p3'), { by: secretary, at: daysAfter });
    expect(keys(back.book, 'assigned:m1:a7')).toHaveLength(2);
    expect(keys(back.book, 'assigned:m1:a5')).toEqual(['assigned:m1:a5:p3']);
  });

  it('is told to nobody when it is taken back before it was sent, and else corrected', () => {
    const undone = told.after(handOver('a7', 'p4'), byEva).after({ type: 'undo' }, byEva);
    const [post] = postsOf(undone.book, 'assigned:m1:a7');
    expect(post?.expires).toBe(daysAfter);
    expect(post?.follows).toBe(true);
  });

  it('is told of before the summary too, and not again with it', () => {
    const before = given(connected, started, assigned('a5', of('p3')), closed.slice(-2))
      .after(handOver('a5', 'p4'), { by: secretary, at: daysAfter })
      .and(published);
    expect(keys(before.book, 'assigned:')).toHaveLength(1);
  });
});

describe('that it is not hers', () => {
  const disowned = told.after({ ...handOver('a7', 'p3'), report: { kind: 'not-mine' } }, byEva);

  it('is put to the secretaries', () => {
    expect(postsOf(disowned.book, 'not-mine:')).toMatchObject([
      { place: { kind: 'person', person: 'p1' }, follows: true },
    ]);
    expect(postsOf(disowned.book, 'not-mine:')[0]?.expires).toBeUndefined();
  });

  it('is told back when it stays with her', () => {
    const kept = disowned.after({ ...handOver('a7', 'p3'), report: { kind: 'kept' } }, { at: daysAfter });
    expect(postsOf(kept.book, 'kept:')).toMatchObject([{ place: { person: 'p3' } }]);
    expect(postsOf(kept.book, 'not-mine:')[0]?.expires).toBe(daysAfter);
  });

  it('is not brought up again long afterwards', () => {
    expect(keys(disowned.book, 'not-mine:', '2027-04-15T09:00:00.000Z')).toEqual([]);
  });
});

it('a Book folded anew from the same facts tells the same', () => {
  const stamp = { at: daysAfter, by: secretary, id: 'again' };
  expect(keys(apply(told.book, { stamp, facts: [] }), 'assigned:')).toEqual(keys(told.book, 'assigned:'));
});
