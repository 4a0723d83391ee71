import { answer } from '../../src/meetings/answers/answer.ts';
import type { Answer, AskedAt, Withheld } from '../../src/meetings/answers/question.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from './given.ts';
import { closing, daysAfter, decided, eva, started, visitor, weeksBefore } from './the-group.ts';

const at: AskedAt = { now: daysAfter, today: '2027-02-15' };
const item = (meeting: string, id: string, number: string, title: string): Fact => ({
  type: 'item-added',
  meeting,
  item: { id, number, title, presenters: [] },
});
/** An earlier meeting, in January, at which mobile teams were spoken of. */
const january: readonly Fact[] = [
  { type: 'meeting-scheduled', meeting: { id: 'm0', date: '2027-01-14', mode: 'digital' } },
  item('m0', 'i50', '1', 'Mobila team'),
];
const ask = (book: Book, question: object, who = 'p3', asked: AskedAt = at) =>
  answer(book, { type: 'matter', ...question }, who, asked);
const steps = (found: Answer | Withheld) =>
  'type' in found && found.type === 'matter'
    ? found.steps.map((step) => `${step.meeting.date} ${step.item.number} ${step.item.title}`)
    : found;

describe('a matter across meetings', () => {
  const toApril = {
    type: 'postpone-item',
    meeting: 'm1',
    item: '3',
    to: { kind: 'meeting', meeting: 'm3', said: 'april' },
  } as const;

  it('follows an item that is postponed, from either end', () => {
    const { book } = given(started).after(toApril);
    const trail = ['2027-02-12 3 Ny överenskommelse', '2027-04-16 1 Ny överenskommelse'];
    expect(steps(ask(book, { meeting: 'm1', item: '3' }))).toEqual(trail);
    expect(steps(ask(book, { meeting: 'm3', item: '1' }))).toEqual(trail);
    expect(steps(ask(book, { words: 'överenskommelsen' }))).toEqual(trail);
  });

  it('follows a promise to report back', () => {
    const { book } = given(started).after({
      type: 'record-assignment',
      meeting: 'm1',
      item: '3',
      text: 'Bo återkommer i april.',
      responsible: { kind: 'person', person: 'p4' },
      due: { kind: 'meeting', meeting: 'm3', until: '2027-04-16', said: 'april' },
      comesBack: true,
    });
    expect(steps(ask(book, { meeting: 'm3', item: '1' }))).toHaveLength(2);
  });

  it('follows items that are said to be the same, and no longer when that is taken back', () => {
    const joined = given(january).after(
      { type: 'join-matter', meeting: 'm1', item: '3', with: { meeting: 'm0', item: '1' } },
      { at: weeksBefore },
    );
    expect(steps(ask(joined.book, { words: 'Mobila' }))).toEqual([
      '2027-01-14 1 Mobila team',
      '2027-02-12 3 Ny överenskommelse',
    ]);
    joined
      .when({ type: 'join-matter', meeting: 'm0', item: '1', with: { meeting: 'm1', item: '3' } })
      .isRefused({ refused: 'no-change' });
    expect(steps(ask(joined.when({ type: 'undo' }).book, { words: 'Mobila' }))).toHaveLength(1);
    const parted = joined.when({ type: 'part-matter', meeting: 'm1', item: '3' });
    expect(steps(ask(parted.book, { words: 'Mobila' }))).toHaveLength(1);
  });

  it('joins what each of the two already was one matter with', () => {
    const { book } = given(january, started)
      .after(toApril)
      .after({ type: 'join-matter', meeting: 'm3', item: '1', with: { meeting: 'm0', item: '1' } });
    expect(steps(ask(book, { words: 'Mobila' }))).toHaveLength(3);
  });

  it('is not the same as itself, and joining is for those who record', () => {
    const same = {
      type: 'join-matter',
      meeting: 'm1',
      item: '3',
      with: { meeting: 'm1', item: '3' },
    } as const;
    given().when(same).isRefused({ refused: 'same-item' });
    given().when(same, { by: eva }).isRefused({ refused: 'not-allowed', needs: 'secretary-or-chair' });
  });
});

describe('the trail of a matter', () => {
  const recorded = [...closing, decided('d9', 'Gruppen antar den.')];

  it('tells what came of it only once the meeting is closed, or to those who record', () => {
    const { book } = given(recorded);
    const told = (who: string) => {
      const found = ask(book, { meeting: 'm1', item: '3' }, who);
      return 'type' in found && found.type === 'matter' ? found.steps[0]?.decisions.length : found;
    };
    expect(told('p3')).toBe(0);
    expect(told('p1')).toBe(1);
  });

  it('tells nothing before everyone of what is not published', () => {
    const facts: readonly Fact[] = [
      { type: 'agenda-posted', meeting: 'm1' },
      ...recorded,
      { type: 'meeting-closed', meeting: 'm1' },
    ];
    const { book } = given(facts);
    expect(ask(book, { meeting: 'm1', item: '3' }, 'p1', { ...at, publicly: true })).toMatchObject({
      withheld: 'not-published',
    });
    expect(steps(ask(book, { meeting: 'm1', item: '3' }))).toHaveLength(1);
  });

  it('of several matters that the words fit tells when each was up, and of none that there is none', () => {
    const { book } = given(january, item('m3', 'i60', '1', 'Mobila enheter'));
    const found = ask(book, { words: 'mobila' });
    expect(
      'type' in found && found.type === 'history' ? found.items.map((one) => one.item.title) : found,
    ).toEqual(['Mobila team', 'Mobila enheter']);
    expect(steps(ask(book, { words: 'tandvård' }))).toEqual([]);
  });

  it('is for those of the group: a visitor is told nothing of it', () => {
    expect(answer(given().book, { type: 'matter', words: 'Ny' }, 'p8', at)).toEqual({
      withheld: 'participants-only',
    });
    expect(visitor.kind).toBe('person');
  });
});
