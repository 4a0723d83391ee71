import type { Command } from '../../src/meetings/commands/command.ts';
import { compareRoster } from '../../src/meetings/intake/compare-roster.ts';
import type { RosterRow } from '../../src/meetings/intake/roster-row.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import { findPerson } from '../../src/meetings/model/lookup.ts';
import { holderOf } from '../../src/meetings/model/seat.ts';
import { given } from './given.ts';
import { present } from './the-group.ts';

const row = (name: string, organisation?: string, more: Partial<RosterRow> = {}): RosterRow => ({
  name,
  ...(organisation === undefined ? {} : { organisation }),
  category: 'member',
  ...more,
});
const save = (...rows: readonly RosterRow[]): Command => ({ type: 'save-roster', rows });
const everyone = [
  row('Sara Lind', 'Region Norrdal', { category: 'other' }),
  row('Olof Holm', 'Region Norrdal', { category: 'other' }),
  row('Eva Ek', 'Granby'),
  row('Bo Dahl', 'Ekköping'),
  row('Åsa Öberg', 'Ekköping'),
  row('Ivar Näs', 'Region Norrdal'),
  row('Tove Ros', 'Granby', { category: 'substitute' }),
];
const seatsOf = (book: Book, organisation: string) =>
  book.seats
    .filter((seat) => seat.organisation === organisation)
    .map((seat) => `${seat.as}: ${findPerson(book, holderOf(seat))?.name ?? 'vacant'}`);

describe('a list beside the Book', () => {
  const { book } = given();

  it('that says what is saved changes nothing', () => {
    const found = compareRoster(book, everyone);
    expect(found).toMatchObject({ added: [], changed: [], missing: [], unclear: [], organisations: [] });
    expect(found.same).toHaveLength(7);
  });

  it('knows a municipality by its name with or without kommun, and people without regard to case', () => {
    const found = compareRoster(book, [row('EVA EK', 'Granby kommun'), row('Bo  Dahl', 'Ekköpings kommun')]);
    expect(found).toMatchObject({ added: [], changed: [], same: ['p3', 'p4'] });
  });

  it('tells who is new, who has moved, who is missing', () => {
    const found = compareRoster(book, [
      ...everyone.filter(({ name }) => name !== 'Tove Ros' && name !== 'Bo Dahl'),
      row('Bo Dahl', 'Storån'),
      row('Nils Ek', 'Storåns kommun'),
    ]);
    expect(found.added.map(({ name }) => name)).toEqual(['Nils Ek']);
    expect(found.changed).toEqual([expect.objectContaining({ person: 'p4', organisation: 'Storån' })]);
    expect(found.missing).toEqual(['p7']);
    expect(found.organisations).toEqual(['Storåns kommun']);
  });

  it('gives an organisation that is new to someone who has none', () => {
    const none = given().after({
      type: 'add-person',
      person: { name: 'Ada Alm', organisation: '', title: '', category: 'other' },
    }).book;
    const found = compareRoster(none, [row('Ada Alm', 'Vinninge', { category: 'other' })]);
    expect(found.changed).toMatchObject([{ organisation: 'Vinninge' }]);
    expect(found).toMatchObject({ same: [], organisations: ['Vinninge'] });
  });

  it('changes nothing by what it does not say, or what only followed from its layout', () => {
    const rows = [
      row('Eva Ek'),
      row('Tove Ros', 'Granby', { categoryInferred: true }),
      row('Bo Dahl', 'Region Norrdal', { organisationInferred: true }),
    ];
    expect(compareRoster(book, rows)).toMatchObject({ changed: [], same: ['p3', 'p7', 'p4'] });
  });

  it('knows namesakes by their organisations, and asks where it cannot', () => {
    const two = given({
      type: 'person-added',
      person: { id: 'p20', name: 'Eva Ek', organisation: 'o2', category: 'member', roles: [] },
    }).book;
    expect(compareRoster(two, [row('Eva Ek', 'Ekköping')])).toMatchObject({ same: ['p20'], unclear: [] });
    const unsure = compareRoster(two, [row('Eva Ek')]);
    expect(unsure.unclear).toHaveLength(1);
    expect(unsure.missing).not.toContain('p3');
    const both = compareRoster(two, [row('Eva Ek', 'Granby'), row('Eva Ek', 'Storån')]);
    expect(both).toMatchObject({ same: ['p3'], changed: [{ person: 'p20', organisation: 'Storån' }] });
  });

  it('takes a visitor up in the group, and someone who had left back', () => {
    const later = given({ type: 'person-left', person: 'p5', on: '2027-01-10' });
    const rows = [row('Maj Sund', 'Granby'), row('Åsa Öberg', 'Ekköping')];
    const { book: after } = later.when(save(...rows));
    expect(findPerson(after, 'p8')).toMatchObject({ organisation: 'o1', category: 'member' });
    expect(findPerson(after, 'p8')).not.toHaveProperty('admittedTo');
    expect(findPerson(after, 'p5')).not.toHaveProperty('left');
  });
});

describe('saving a list', () => {
  it('adds people with their organisations; those who hold members’ seats are parties', () => {
    const { book } = given().when(
      save(row('Nils Ek', 'Storån'), row('Per Alm', 'Konsulthuset', { category: 'other' })),
    );
    expect(book.organisations.slice(-2)).toMatchObject([
      { name: 'Storån', party: true },
      { name: 'Konsulthuset', party: false },
    ]);
    expect(seatsOf(book, 'o4')).toEqual(['member: Nils Ek']);
    expect(seatsOf(book, 'o5')).toEqual([]);
  });

  it('takes nobody away', () => {
    given()
      .when(save(...everyone.slice(0, 3)))
      .isRefused({ refused: 'no-change' });
  });

  it('whoever moves leaves a vacant seat behind, and takes a vacant one where she comes', () => {
    const moved = given().when(save(row('Bo Dahl', 'Granby'))).book;
    expect(seatsOf(moved, 'o2')).toEqual(['member: vacant', 'member: Åsa Öberg']);
    const back = given()
      .after(save(row('Bo Dahl', 'Granby')))
      .when(save(row('Nils Ek', 'Ekköping'))).book;
    expect(seatsOf(back, 'o2')).toEqual(['member: Nils Ek', 'member: Åsa Öberg']);
  });

  it('a move that is put right the same day leaves no vacant seat where she never sat', () => {
    const { book } = given()
      .after(save(row('Bo Dahl', 'Granby')))
      .when(save(row('Bo Dahl', 'Ekköping')));
    expect(seatsOf(book, 'o1')).toEqual(['member: Eva Ek', 'substitute: Tove Ros']);
    expect(seatsOf(book, 'o2')).toEqual(['member: Bo Dahl', 'member: Åsa Öberg']);
  });

  it('is undone whole, also the people it added', () => {
    const before = given();
    const after = before
      .after(save(row('Nils Ek', 'Storån'), row('Bo Dahl', 'Granby')), { id: 'list' })
      .when({ type: 'undo', stamp: 'list' }).book;
    expect(after.persons).toEqual(before.book.persons);
    expect(seatsOf(after, 'o2')).toEqual(seatsOf(before.book, 'o2'));
    expect(after.organisations.at(-1)).toMatchObject({ name: 'Storån', party: false });
  });

  it('is not undone once something is recorded of someone it added, or an account was bound to her', () => {
    const saved = given().after(save(row('Nils Ek', 'Storån')), { id: 'list' });
    const undo: Command = { type: 'undo', stamp: 'list' };
    const refusal = { refused: 'cannot-undo', why: 'changed-since' } as const;
    saved.and(present('p9')).when(undo).isRefused(refusal);
    saved.after({ type: 'connect-person', person: 'p9', how: 'secretary' }).when(undo).isRefused(refusal);
    saved.after({ type: 'give-role', person: 'p9', role: 'chair' }).when(undo).isRefused(refusal);
  });
});

describe('a person', () => {
  const eva = { name: 'Eva Ek', organisation: 'Granby', title: '', category: 'member' } as const;

  it('is added once', () => {
    given().when({ type: 'add-person', person: eva }).isRefused({ refused: 'person-already', person: 'p3' });
    given()
      .when({ type: 'add-person', person: { ...eva, name: ' ' } })
      .isRefused({ refused: 'no-name' });
  });

  it('becomes a substitute of another organisation, and her seat and mandate follow', () => {
    const { book } = given()
      .after({ type: 'set-mandate', person: 'p3', of: 'seat', until: '2027-12-31' })
      .when({
        type: 'change-person',
        person: 'p3',
        changes: { organisation: 'Ekköping', category: 'substitute' },
      });
    expect(seatsOf(book, 'o1')).toEqual(['member: vacant', 'substitute: Tove Ros']);
    expect(seatsOf(book, 'o2')).toContain('substitute: Eva Ek');
    expect(findPerson(book, 'p3')).not.toHaveProperty('until');
  });

  it('is not changed over what someone else changed since she was shown', () => {
    given()
      .after({ type: 'change-person', person: 'p3', changes: { title: 'socialchef' } })
      .when({ type: 'change-person', person: 'p3', changes: { title: 'rektor' }, shown: eva })
      .isRefused({ refused: 'person-changed', person: 'p3' });
  });

  it('has a mandate only for what she holds', () => {
    given()
      .when({ type: 'set-mandate', person: 'p1', of: 'seat', until: '2027-12-31' })
      .isRefused({ refused: 'nothing-to-hold', person: 'p1' });
    given()
      .when({ type: 'set-mandate', person: 'p1', of: 'secretary', until: '2027-12-31' })
      .then({ type: 'mandate-set', person: 'p1', of: 'secretary', until: '2027-12-31' });
  });
});

describe('an organisation', () => {
  it('is a party or not, as said', () => {
    given()
      .when({ type: 'set-party', organisation: 'granby kommun', party: false })
      .then({ type: 'organisation-changed', organisation: 'o1', changes: { party: false } });
    given()
      .when({ type: 'set-party', organisation: 'Storån', party: true })
      .isRefused({ refused: 'unknown-organisation', name: 'Storån' });
  });

  it('has as many seats as said; held ones are never taken away', () => {
    const two = given().after({ type: 'set-seats', organisation: 'Granby', seats: 2 });
    expect(seatsOf(two.book, 'o1')).toEqual(['member: Eva Ek', 'substitute: Tove Ros', 'member: vacant']);
    const one = two.when({ type: 'set-seats', organisation: 'Granby', seats: 1 }).book;
    expect(seatsOf(one, 'o1')).toEqual(['member: Eva Ek', 'substitute: Tove Ros']);
    given()
      .when({ type: 'set-seats', organisation: 'Ekköping', seats: 1 })
      .isRefused({ refused: 'seats-held', organisation: 'o2', held: 2 });
  });
});
