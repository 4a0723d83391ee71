import { type FactVersions, factVersions, fromDisk, toDisk } from '../../src/store/fact-versions.ts';

const fact = { type: 'agenda-posted', meeting: 'm1' } as const;

describe('the versions of facts', () => {
  it('are left out where they are 1', () => {
    expect(toDisk(fact)).toEqual(fact);
    expect(fromDisk(fact)).toEqual(fact);
  });

  const later: FactVersions = {
    ...factVersions,
    'agenda-posted': [
      (old) => ({ ...old, meeting: `${String(old['meeting'])}+` }),
      ({ type, meeting }) => ({ type, meeting, third: true }),
    ],
  };

  it('are written where they are higher', () => {
    expect(toDisk(fact, later)).toEqual({ ...fact, v: 3 });
  });

  it('are brought up from any earlier one, step by step', () => {
    expect(fromDisk(fact, later)).toEqual({ ...fact, meeting: 'm1+', third: true });
    expect(fromDisk({ ...fact, v: 2 }, later)).toEqual({ ...fact, third: true });
    expect(fromDisk({ ...fact, v: 3 }, later)).toEqual(fact);
  });

  it('may lead to another type of fact', () => {
    const renamed: FactVersions = {
      ...later,
      'agenda-sent': [(old) => ({ ...old, type: 'agenda-posted', v: 2 })],
    };
    expect(fromDisk({ type: 'agenda-sent', meeting: 'm1' }, renamed)).toEqual({ ...fact, third: true });
  });

  it.each([
    [{ type: 'moon-landed' }, /unknown fact type/u],
    [{ type: 7 }, /unknown fact type/u],
    [{ ...fact, v: 4 }, /newer than this program's 3/u],
    [{ ...fact, v: 'x' }, /newer/u],
  ])('that are not known are refused: %j', (written, why) => {
    expect(fromDisk(written, later)).toMatch(why);
  });
});
