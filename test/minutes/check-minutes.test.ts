import type { Fact } from '../../src/meetings/model/fact.ts';
import { checkMinutes, isPressing } from '../../src/minutes/check-minutes.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import { nearNames, nearTwins } from '../../src/minutes/near-names.ts';
import { given } from '../meetings/given.ts';
import { assigned, closed, decided, present } from '../meetings/the-group.ts';

const found = (...facts: readonly Fact[]) => {
  const { book } = given(closed, ...facts);
  const [meeting] = book.meetings;
  if (meeting === undefined) throw new Error('There is no meeting');
  return checkMinutes(book, minutesOf(book, meeting)).filter(isPressing);
};
const note = (text: string): Fact => ({
  type: 'note-recorded',
  meeting: 'm1',
  note: { id: 'n90', item: 'i1', text },
});

describe('names', () => {
  const known = ['Karin Nordgren', 'Bo Dahl', 'Eva Ek', 'Anna Ek'];

  it.each<[string, readonly string[]]>([
    ['Karin Norgren informerade.', ['Karin Norgren']],
    ['Karin Nordgren informerade om Karin Nordgrens rapport.', []],
    ['Norgren informerade.', ['Norgren']],
    ['Bo Dal och Eva Ek kommer.', ['Bo Dal']],
    ['Anna Ek och Eva Ek', []],
    ['Karina Nordgren', ['Karina Nordgren']],
    ['Direktör Karin Norgren föredrog', ['Karin Norgren']],
    ['Kalle Nilsson är ny.', []],
    ['Nordgrenska skolan', []],
    ['Region Norr och Granby kommun', []],
  ])('%s', (text, near) => {
    expect(nearNames(text, known).map(({ said }) => said)).toEqual(near);
  });

  it('of two who were both there are told too', () => {
    expect(nearTwins(['Karin Nordgren', 'Karin Norgren', 'Bo Dahl'])).toEqual([
      { said: 'Karin Nordgren', known: 'Karin Norgren' },
    ]);
  });
});

describe('what may be wrong in minutes', () => {
  it('is nothing where nothing is', () => {
    expect(found(decided('d90', 'Gruppen godkänner planen.'))).toEqual([]);
  });

  it('a name that is nearly someone’s, with its item', () => {
    expect(found(note('Eva Ekk informerade.'))).toContainEqual({
      kind: 'near-name',
      item: '1',
      said: 'Eva Ekk',
      known: 'Eva Ek',
    });
  });

  it('a decision without a verb, but not one that leans on its proposal', () => {
    const kinds = (text: string) => found(decided('d90', text)).map(({ kind }) => kind);
    expect(kinds('Planen för 2028')).toContain('no-verb');
    for (const fine of [
      'Gruppen beslutar enligt förslaget.',
      'Rådet tackar för två dagar.',
      'Vi ska återkomma.',
    ])
      expect(kinds(fine)).not.toContain('no-verb');
  });

  it('an assignment without anyone responsible', () => {
    expect(found(assigned('a90', 'Ta fram en plan')).map(({ kind }) => kind)).toContain('no-responsible');
  });

  it('an assignment that was due before the meeting', () => {
    const fact = assigned('a90', 'Ta fram en plan');
    if (fact.type !== 'assignment-recorded') throw new Error('No assignment');
    const due = { kind: 'day', until: '2027-01-10', said: 'den 10 januari' } as const;
    expect(found({ ...fact, assignment: { ...fact.assignment, due } })).toContainEqual({
      kind: 'due-past',
      item: '3',
      said: 'den 10 januari',
      date: '2027-01-10',
    });
  });

  it('a presenter who stands as absent', () => {
    const away: Fact = {
      type: 'attendance-recorded',
      meeting: 'm1',
      rows: [{ person: 'p3', day: 1, status: 'absent' }],
      how: 'secretary',
    };
    const presents: Fact = {
      type: 'item-changed',
      meeting: 'm1',
      item: 'i1',
      changes: { presenters: ['Eva Ek'] },
    };
    expect(found(away, presents)).toContainEqual({ kind: 'presenter-absent', item: '1', name: 'Eva Ek' });
    expect(found(present('p3'), presents).map(({ kind }) => kind)).not.toContain('presenter-absent');
    const dropped: Fact = {
      type: 'item-settled',
      meeting: 'm1',
      item: 'i1',
      outcome: { kind: 'withdrawn', reason: 'sjuk' },
    };
    expect(found(away, presents, dropped).map(({ kind }) => kind)).not.toContain('presenter-absent');
  });

  it.each(['Kostnaden är XX kronor', 'Möte den ???', 'Skickas till [...]', 'Klart ÅÅÅÅ-MM-DD'])(
    'what waits to be filled in: %s',
    (text) => {
      expect(found(note(text)).map(({ kind }) => kind)).toContain('placeholder');
    },
  );

  it.each(['Kommer du?', 'Punkt 20 (xxl)', 'Se avsnitt [3].'])('but not: %s', (text) => {
    expect(found(note(text)).map(({ kind }) => kind)).not.toContain('placeholder');
  });
});
