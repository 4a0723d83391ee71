import { remember } from '../../src/cards/kit/remember.ts';

describe('what is remembered', () => {
  it('is made once for each key', () => {
    const made: string[] = [];
    const remembered = remember<string>(10);
    const make = (name: string) => () => {
      made.push(name);
      return name;
    };
    expect([remembered('a', make('a')), remembered('b', make('b')), remembered('a', make('a'))]).toEqual([
      'a',
      'b',
      'a',
    ]);
    expect(made).toEqual(['a', 'b']);
  });

  it('is bounded: past the limit it is made anew', () => {
    let count = 0;
    const remembered = remember<number>(2);
    const next = () => {
      count += 1;
      return count;
    };
    remembered('a', next);
    remembered('b', next);
    remembered('c', next);
    expect(remembered('a', next)).toBe(4);
    expect(remembered('c', next)).toBe(3);
  });
});
