import { personOfEmail } from '../../src/bot/people/person-of-email.ts';

const emails = [
  { person: 'p1', email: 'Eva.Ek@granby.example' },
  { person: 'p2', email: ' bo.dahl@lillan.example ' },
  { person: 'p3', email: 'shared@granby.example' },
  { person: 'p4', email: 'Shared@granby.example' },
  { person: 'p5', email: '' },
];

describe('whose an e-mail is', () => {
  it.each([
    ['eva.ek@granby.example', 'p1'],
    ['BO.DAHL@LILLAN.EXAMPLE', 'p2'],
  ])('%s has one owner, whatever its case', (email, person) => {
    expect(personOfEmail({ emails }, email)).toBe(person);
  });

  it('one that two persons have proves nothing', () => {
    expect(personOfEmail({ emails }, 'shared@granby.example')).toBeUndefined();
  });

  it.each(['eva.ek@granby.example.org', 'va.ek@granby.example', ' ', '', undefined])(
    '%p is nobody’s',
    (email) => {
      expect(personOfEmail({ emails }, email)).toBeUndefined();
    },
  );
});
