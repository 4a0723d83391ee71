import { readPerson, readPossessor } from '../../src/language/reading/sentences/read-person.ts';
import { inMeeting, smallBook } from './small-book.ts';

function idOf(said: string): string | readonly string[] | undefined {
  const read = readPerson(said, inMeeting);
  if (read.kind === 'person') return read.person.id;
  return read.kind === 'which' ? read.persons.map((one) => one.id) : undefined;
}

describe('a name', () => {
  it.each([
    ['Eva Ek', 'eva'],
    ['eva', 'eva'],
    ['Eva E', 'eva'],
    ['Ek', 'eva'],
    ['Maria Ö', 'maria-o'],
    ['Maria Ost', 'maria-o'],
    ['Ahl', 'maria-a'],
    ['Lars-Erik', 'lars'],
    ['Lars Erik Malm', 'lars'],
    ['Maria, Granby', 'maria-o'],
    ['Maria (Region Sjö)', 'maria-a'],
    ['jag', 'anna'],
  ])('as people say it: "%s"', (said, expected) => {
    expect(idOf(said)).toBe(expected);
  });

  it.each([
    ['Eva Ekk', 'eva'],
    ['Bo Dahll', 'bo'],
    ['Krain Blom', 'karin-b'],
    ['Annna', 'anna'],
    ['Klas Heed', 'klas'],
    ['Klas Hod', undefined],
  ])('with a slip is forgiven only where the rest leaves no doubt: "%s"', (said, expected) => {
    expect(idOf(said)).toBe(expected);
  });

  it.each([
    ['Maria', ['maria-a', 'maria-o']],
    ['Karin', ['karin-b', 'karin-l']],
    ['Marie', ['maria-a', 'maria-o']],
    ['Lers-Erik', ['lars']],
  ])('that leaves a doubt is asked about: "%s"', (said, expected) => {
    expect(idOf(said)).toEqual(expected);
  });

  it.each(['Kalle', 'Granby', 'Sjö', 'Eva Dahl', 'Erik', 'B', ''])(
    'that nobody has is nobody: "%s"',
    (said) => {
      expect(idOf(said)).toBeUndefined();
    },
  );

  it('that ends in s is tried before its s is taken off', () => {
    expect(readPossessor('Klas', inMeeting)).toMatchObject({ person: { id: 'klas' } });
    expect(readPossessor('Evas', inMeeting)).toMatchObject({ person: { id: 'eva' } });
    expect(readPossessor("Bo's", inMeeting)).toMatchObject({ person: { id: 'bo' } });
  });

  it('of a visitor counts only at the meeting that she was let in to', () => {
    const visitor = {
      id: 'p20',
      name: 'Eva Sund',
      category: 'substitute',
      roles: [],
      admittedTo: ['apr'],
    } as const;
    const book = { ...smallBook, persons: [...smallBook.persons, visitor] };
    expect(readPerson('Eva', { ...inMeeting, book })).toMatchObject({ person: { id: 'eva' } });
    expect(readPerson('Eva', { ...inMeeting, book, meeting: 'apr' })).toMatchObject({ kind: 'which' });
  });
});
