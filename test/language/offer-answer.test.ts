import { type OfferAnswer, readOfferAnswer } from '../../src/language/asking/offer-answer.ts';

const choice = (index: number): OfferAnswer => ({ kind: 'choice', index });
const yes: OfferAnswer = { kind: 'yes' };
const no: OfferAnswer = { kind: 'no' };

describe('the answer to what was asked back', () => {
  it.each([
    ['1', choice(0)],
    ['2.', choice(1)],
    ['3)', choice(2)],
    ['nr 2', choice(1)],
    ['den första', choice(0)],
    ['Den andra, tack', choice(1)],
    ['jag menar den sista', choice(2)],
    ['trean', choice(2)],
    ['the second one', choice(1)],
    ['the last question please', choice(2)],
    ['ja, den första', choice(0)],
    ['4', undefined],
    ['ja', yes],
    ['Ja tack!', yes],
    ['ja, gör det', yes],
    ['kör så', yes],
    ['ok', yes],
    ['Yes please', yes],
    ['go ahead', yes],
    ['nej', no],
    ['Nej tack', no],
    ['avbryt', no],
    ['ingen av dem', no],
    ['none of them', no],
    ['tack', undefined],
    ['ja, men först på fredag', undefined],
    ['nästa möte', undefined],
    ['första mötet', undefined],
    ['visa den andra punkten', undefined],
    ['', undefined],
    ['…', undefined],
  ])('%s', (text, meant) => {
    expect(readOfferAnswer(text, 3)).toEqual(meant);
  });

  it('is no number where there is nothing to choose', () => {
    expect(readOfferAnswer('1', 0)).toBeUndefined();
    expect(readOfferAnswer('den sista', 0)).toBeUndefined();
  });
});
