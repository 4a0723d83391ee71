import { personOfName } from '../../src/bot/people/account-name.ts';
import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { Contacts } from '../../src/store/store.ts';

const book: Book = {
  ...emptyBook('granby'),
  persons: [
    { id: 'p1', name: 'Eva Ek', category: 'member', roles: [] },
    { id: 'p2', name: 'Åsa Öberg Lind', category: 'member', roles: [] },
    { id: 'p3', name: 'Bo Dahl', category: 'member', roles: [] },
    { id: 'p4', name: 'Bo Dahl', category: 'other', roles: [] },
    { id: 'p5', name: 'Nils Ahl', category: 'substitute', roles: [], admittedTo: ['m1'] },
  ],
};
const nobody: Contacts = { accounts: [], emails: [], messages: [], conversations: [] };

describe('which person an account seems to be', () => {
  it.each([
    ['Eva Ek', 'p1'],
    ['Ek Eva', 'p1'],
    ['Ek, Eva (Granby kommun)', 'p1'],
    ['öberg lind ÅSA', 'p2'],
  ])('proposes from "%s"', (name, person) => {
    expect(personOfName(book, nobody, name)).toBe(person);
  });

  it.each([['Eva'], ['Eva Ekman'], ['Oberg Lind Asa'], ['']])('proposes nobody from "%s"', (name) => {
    expect(personOfName(book, nobody, name)).toBeUndefined();
  });

  it('proposes nobody when two persons have the name', () => {
    expect(personOfName(book, nobody, 'Bo Dahl')).toBeUndefined();
  });

  it('does not propose someone who has an account', () => {
    const contacts = { ...nobody, accounts: [{ tenant: 't', id: 'a', person: 'p1' }] };
    expect(personOfName(book, contacts, 'Eva Ek')).toBeUndefined();
  });

  it('does not propose a visitor', () => {
    expect(personOfName(book, nobody, 'Nils Ahl')).toBeUndefined();
  });
});
