import { askedBook, askedToday } from './asked-book.ts';
import { otherBook } from './other-book.ts';

describe('The Book that the question rows ask about', () => {
  const book = askedBook();
  const named = (id: string) => book.persons.find((one) => one.id === id)?.name;

  test('has nine closed meetings, one known without minutes, a cancelled one, two moved ones and five to come', () => {
    const closed = book.meetings.filter(({ state }) => state === 'closed');
    expect(closed).toHaveLength(9);
    expect(closed.at(-1)?.date).toBe('2026-03-20');
    const past = book.meetings.filter(({ date, state }) => date < askedToday && state !== 'closed');
    expect(past).toMatchObject([{ date: '2025-04-11', cancelled: true }, { date: '2025-09-19' }]);
    const moved = book.meetings.filter(({ changes }) => changes.some(({ kind }) => kind === 'moved'));
    expect(moved.map(({ id }) => id)).toEqual(['m4', 'm14']);
    expect(book.meetings.filter(({ date }) => date > askedToday)).toHaveLength(5);
  });

  test('has thirteen members from nine parties, and one vacant seat', () => {
    const members = book.persons.filter((one) => one.category === 'member' && one.left === undefined);
    expect(members).toHaveLength(13);
    expect(book.organisations.filter(({ party }) => party)).toHaveLength(9);
    const vacant = book.seats.filter(({ terms }) => terms.at(-1) === undefined);
    expect(vacant).toMatchObject([{ organisation: 'o6' }]);
  });

  test('lets two people keep the seats of two who left', () => {
    const taken = book.seats.filter(({ terms }) => terms.length > 1);
    expect(taken.map(({ terms }) => terms.map(({ person }) => named(person)))).toEqual([
      ['Ingrid Moberg', 'Karin Öberg'],
      ['Lena Björk', 'Mikael Åberg'],
    ]);
  });

  test('shares nobody and no organisation with the other Book', () => {
    const other = otherBook();
    const names = [...other.persons, ...other.organisations].map(({ name }) => name);
    expect([...book.persons, ...book.organisations].filter(({ name }) => names.includes(name))).toEqual([]);
  });
});
