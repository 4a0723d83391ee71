import { type PartOf, readPart } from '../../src/language/reading/sentences/read-part.ts';
import type { Part } from '../../src/meetings/model/meeting.ts';

const oneDay: PartOf = { days: 1, items: ['1', '2', '3', '4', '5', '6', '7', '7 a', '8', '9'] };
const twoDays: PartOf = { ...oneDay, days: 2 };

describe('the part of a meeting that a note tells', () => {
  it.each<readonly [string, Part]>([
    ['ej fm', { from: '12:00' }],
    ['(ej fm)', { from: '12:00' }],
    ['ej f.m.', { from: '12:00' }],
    ['inte på förmiddagen', { from: '12:00' }],
    ['frånvarande fm', { from: '12:00' }],
    ['not mornings', { from: '12:00' }],
    ['not in the morning', { from: '12:00' }],
    ['fm', { to: '12:00' }],
    ['endast förmiddagen', { to: '12:00' }],
    ['bara fm', { to: '12:00' }],
    ['ej em', { to: '12:00' }],
    ['em', { from: '12:00' }],
    ['eftermiddag', { from: '12:00' }],
    ['deltog på eftermiddagen', { from: '12:00' }],
    ['afternoon only', { from: '12:00' }],
    ['punkt 6', { items: ['6'] }],
    ['(punkt 6)', { items: ['6'] }],
    ['§ 6', { items: ['6'] }],
    ['§6', { items: ['6'] }],
    ['endast punkt 6', { items: ['6'] }],
    ['deltog vid punkt 6', { items: ['6'] }],
    ['§ 6–8', { items: ['6', '7', '7 a', '8'] }],
    ['punkterna 6-8', { items: ['6', '7', '7 a', '8'] }],
    ['punkt 2, 4 och 6', { items: ['2', '4', '6'] }],
    ['punkt 7a', { items: ['7 a'] }],
    ['punkt 2 och punkt 4', { items: ['2', '4'] }],
    ['items 2 and 4', { items: ['2', '4'] }],
    ['only item 6', { items: ['6'] }],
    ['ej punkt 1–8', { items: ['9'] }],
    ['fr o m punkt 7', { items: ['7', '7 a', '8', '9'] }],
    ['fr.o.m. § 8', { items: ['8', '9'] }],
    ['från och med punkt 8', { items: ['8', '9'] }],
    ['från punkt 8', { items: ['8', '9'] }],
    ['deltog från punkt 8', { items: ['8', '9'] }],
    ['from item 8', { items: ['8', '9'] }],
    ['kom till punkt 8', { items: ['8', '9'] }],
    ['kom efter punkt 8', { items: ['9'] }],
    ['t o m punkt 2', { items: ['1', '2'] }],
    ['till och med § 2', { items: ['1', '2'] }],
    ['gick efter punkt 2', { items: ['1', '2'] }],
    ['gick före punkt 3', { items: ['1', '2'] }],
    ['från punkt 3 till och med punkt 4', { items: ['3', '4'] }],
    ['till kl 14.30', { to: '14:30' }],
    ['till kl. 14:30', { to: '14:30' }],
    ['till 15', { to: '15:00' }],
    ['fram till 14.30', { to: '14:30' }],
    ['gick 14.30', { to: '14:30' }],
    ['lämnade mötet kl 14.30', { to: '14:30' }],
    ['left at 15', { to: '15:00' }],
    ['until 2.30 pm', { to: '14:30' }],
    ['kom 10.15', { from: '10:15' }],
    ['kom kl 10', { from: '10:00' }],
    ['anslöt 10.15', { from: '10:15' }],
    ['från 10.15', { from: '10:15' }],
    ['efter kl 10', { from: '10:00' }],
    ['came at 10.15', { from: '10:15' }],
    ['kl 10–12', { from: '10:00', to: '12:00' }],
    ['10.15-12.00', { from: '10:15', to: '12:00' }],
    ['mellan 10 och 12', { from: '10:00', to: '12:00' }],
    ['kom 10.15, gick 14', { from: '10:15', to: '14:00' }],
    ['kom 10.15 och gick 14', { from: '10:15', to: '14:00' }],
  ])('of a meeting of one day: %s', (note, part) => {
    expect(readPart(note, oneDay)).toEqual(part);
  });

  it.each<readonly [string, Part]>([
    ['dag 2', { days: [2] }],
    ['(dag 2)', { days: [2] }],
    ['endast dag 1', { days: [1] }],
    ['bara med dag 1', { days: [1] }],
    ['ej dag 2', { days: [1] }],
    ['andra dagen', { days: [2] }],
    ['first day', { days: [1] }],
    ['day 2 only', { days: [2] }],
    ['dag 2 fm', { days: [2], to: '12:00' }],
    ['dag 2, ej fm', { days: [2], from: '12:00' }],
    ['dag 1 från kl 10', { days: [1], from: '10:00' }],
    ['dag 1 och 2', { days: [1, 2] }],
    ['dag 2 till 14.30', { days: [2], to: '14:30' }],
    ['dag 1, kom 10.20', { days: [1], from: '10:20' }],
  ])('of a meeting of two days: %s', (note, part) => {
    expect(readPart(note, twoDays)).toEqual(part);
  });

  it.each([
    'till och från',
    'delvis',
    'kom efter lunch',
    'före lunch',
    'sent',
    'försenad',
    'på distans',
    'kom ca 10',
    'gick tidigt',
    'kom punkt 6',
    'kom under punkt 6',
    'gick under punkt 7',
    'till punkt 5',
    'punkt 12',
    'punkt 8–6',
    'fr o m punkt 12',
    'dag 2',
    'dag 1',
    'till 45',
    'kl 25.00',
    'gick 14.30 men kom tillbaka',
    'kom 14, gick 10',
    'gick 14, gick 15',
    'punkt 6 delvis',
    'fm och lite till',
    'fmx',
    '',
  ])('is not guessed: %s', (note) => {
    expect(readPart(note, oneDay)).toBeUndefined();
  });

  it('is not read of items where there is no agenda', () => {
    expect(readPart('punkt 6', { days: 1, items: [] })).toBeUndefined();
  });

  it('is not read of what is too long to be one', () => {
    for (const piece of ['punkt 6, ', 'dag 1 och ', 'kom ', '1 ', '6–'])
      expect(readPart(piece.repeat(4000), twoDays)).toBeUndefined();
  });
});
