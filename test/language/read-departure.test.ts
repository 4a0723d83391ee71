import { understand } from '../../src/language/reading/understand.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from '../meetings/given.ts';
import { started } from '../meetings/the-group.ts';

const left = (person: string): Fact => ({ type: 'team-left', person, left: true });
const with_ = (...facts: readonly Fact[]): Book => given(...facts).book;
const one = with_(left('p3'));

function read(text: string, book: Book = one, asker = 'p1') {
  const context = { book, asker, today: '2027-02-15', meeting: 'm1', language: 'sv' as const };
  return understand(text, context).map((intent) => (intent.kind === 'command' ? intent.command : intent));
}

const settled = (seat: unknown, assignments: unknown = 'wait', person = 'p3') => [
  { type: 'settle-departure', person, seat, assignments },
];
const bo = { person: 'p4' };
const tove = { person: 'p7' };

describe('who takes over', () => {
  it.each([
    ['Tove platsen, uppdragen väntar', settled(tove)],
    ['Tove Ros platsen', settled(tove)],
    ['tove tar platsen och uppdragen väntar', settled(tove)],
    ['Tove tar över platsen, Bo tar uppdragen', settled(tove, bo)],
    ['platsen till Tove, uppdragen till Bo Dahl', settled(tove, bo)],
    ['Tove tar över', settled(tove, 'successor')],
    ['Tove får platsen och uppdragen', settled(tove, 'successor')],
    ['platsen är vakant, uppdragen väntar', settled('vacant')],
    ['platsen väntar', settled('vacant')],
    ['platsen vakant, uppdragen väntar', settled('vacant')],
    ['platsen obesatt', settled('vacant')],
    ['the seat vacant', settled('vacant')],
    ['uppdragen till Bo', settled('vacant', bo)],
    ['ge platsen till Nils Ahl', settled({ name: 'Nils Ahl' })],
    ['Nils Ahl platsen, uppdragen väntar', settled({ name: 'Nils Ahl' })],
    ['Tove the seat, the assignments wait', settled(tove)],
    ['Tove takes over the seat and Bo takes the assignments', settled(tove, bo)],
    ['the seat is vacant', settled('vacant')],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Eva Ek ersätts av Tove Ros', settled(tove)],
    ['Eva Ek ersätts av Nils Ahl', settled({ name: 'Nils Ahl' })],
    ['Tove tar Evas plats', settled(tove)],
    ['Tove efterträder Eva', settled(tove)],
    ['Eva Ek is replaced by Tove Ros', settled(tove)],
    ["Tove takes Eva's seat", settled(tove)],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is asked about of someone who has not left the team, and not guessed while a meeting runs', () => {
    const asked = [{ kind: 'leave', person: 'p3' }];
    expect(read('Eva Ek ersätts av Tove Ros', with_())).toEqual(asked);
    expect(read('Tove tar Evas plats', with_())).toEqual(asked);
    expect(read('Eva Ek ersätts av Tove Ros', with_(...started))).toMatchObject([{ kind: 'unclear' }]);
    expect(read('Eva Ek ersätts av Tove Ros', one, 'p4')).toMatchObject([{ kind: 'unclear' }]);
    for (const text of [
      'planen ersätts av en ny plan',
      'Tove tar Evas plats på mötet i april',
      'Bo tar plats',
      'Eva ersätts av en vikarie',
    ])
      expect(read(text)).not.toMatchObject([{ type: 'settle-departure' }]);
  });

  it('is asked about when the name is unknown, alone or not', () => {
    expect(read('Nisse platsen')).toMatchObject([{ kind: 'unclear', why: { reason: 'no-such-person' } }]);
    expect(read('uppdragen till Nils Ahl')).toMatchObject([
      { kind: 'unclear', why: { reason: 'no-such-person' } },
    ]);
  });

  it('means nothing where nobody is asked about, and not from others than the secretary', () => {
    expect(read('Tove platsen', with_())).toMatchObject([{ kind: 'unclear', why: { reason: 'nothing' } }]);
    expect(read('Tove platsen', one, 'p4')).toMatchObject([{ kind: 'unclear' }]);
  });

  it('needs to be said of whom, where several have left', () => {
    const two = with_(left('p3'), left('p4'));
    expect(read('Tove platsen', two)).toMatchObject([{ kind: 'unclear', why: { reason: 'missing' } }]);
    expect(read('Eva slutar, Tove platsen', two)).toEqual(settled(tove));
  });
});

describe('who leaves', () => {
  it.each([
    'Eva Ek slutar',
    'eva har slutat',
    'Eva Ek lämnar gruppen',
    'Eva Ek är inte längre med',
    'ta bort Eva Ek från gruppen',
    'Eva Ek leaves the group',
    'remove Eva Ek from the group',
  ])('%s', (text) => {
    expect(read(text, with_())).toEqual([{ kind: 'leave', person: 'p3' }]);
  });

  it('may come with who takes over', () => {
    expect(read('Eva Ek slutar, Tove platsen, uppdragen väntar', with_())).toEqual(settled(tove));
    expect(read('Eva Ek slutar: platsen är vakant', with_())).toEqual(settled('vacant'));
    expect(read('ta bort Bo Dahl ur gruppen, Åsa tar över', with_())).toEqual(
      settled({ person: 'p5' }, 'successor', 'p4'),
    );
  });

  it.each(['hon är kvar i gruppen', 'Eva Ek är kvar i gruppen', 'nej hon är kvar', 'she stays in the group'])(
    'nobody: %s',
    (text) => {
      expect(read(text)).toEqual([{ type: 'keep-member', person: 'p3' }]);
    },
  );

  it.each(['mötet slutar', 'mötet slutar 16', 'avtalet lämnar gruppen', 'Eva är inte med'])(
    'is not meant by: %s',
    (text) => {
      expect(read(text).map((intent) => ('kind' in intent ? intent.kind : intent.type))).not.toContain(
        'leave',
      );
    },
  );

  it('an erasure names whom, and is nothing else that is erased', () => {
    expect(read('radera Eva Ek', with_())).toEqual([{ kind: 'erase', name: 'Eva Ek' }]);
    expect(read('radera alla uppgifter om Okänd Person', with_())).toEqual([
      { kind: 'erase', name: 'Okänd Person' },
    ]);
    expect(read('erase Eva Ek', with_())).toEqual([{ kind: 'erase', name: 'Eva Ek' }]);
    expect(read('radera beslut 3', with_())).toMatchObject([{ type: 'remove-record' }]);
  });
});
