import { readdirSync, readFileSync } from 'node:fs';
import { cardFaults } from '../../scripts/card-faults.ts';
import { templateFaults } from '../../scripts/template-faults.ts';
import { words } from '../../src/language/words/languages.ts';
import { hardText } from './sample-book.ts';
import { hugeSamples, samples } from './samples.ts';

const folder = new URL('../../cards/', import.meta.url);
const both = (['sv', 'en'] as const).flatMap((language) =>
  Object.entries({ ...samples(words(language)), ...hugeSamples(words(language)) }).map(
    ([name, bound]) => [language, name, bound] as const,
  ),
);

describe('every card', () => {
  it.each(both)('keeps to the schema, its size and its presses (%s): %s', (language, _, { card }) => {
    expect(cardFaults(card, language)).toEqual([]);
  });

  it.each(both)('has one line for a notification (%s): %s', (_, __, { text }) => {
    expect(text).toMatch(/^\S.{0,400}$/u);
  });

  it('speaks both languages differently', () => {
    const [sv, en] = [samples(words('sv')), samples(words('en'))];
    const same = Object.keys(sv).filter((name) => JSON.stringify(sv[name]) === JSON.stringify(en[name]));
    expect(same).toEqual([]);
  });
});

describe('people’s words', () => {
  it.each(['receipt', 'change', 'closing', 'summary', 'answer'])(
    'stand to the letter in the card: %s',
    (name) => {
      expect(JSON.stringify(samples(words('sv'))[name]?.card)).toContain(
        JSON.stringify(hardText).slice(1, -1),
      );
    },
  );
});

describe('every template', () => {
  it.each(readdirSync(folder))('has no human language and names values only: %s', (file) => {
    const source: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    expect(templateFaults(source)).toEqual([]);
  });
});

describe('the card check', () => {
  const good = samples(words('sv'))['check-in receipt']?.card ?? { type: 'AdaptiveCard' };
  const body = (element: object) => cardFaults({ ...good, body: [element] }, 'sv');

  it.each([
    ['a value that was missing', body({ type: 'TextBlock', text: `\${name}` }), 'a value is missing'],
    [
      'an unknown property',
      body({ type: 'TextBlock', text: 'a', colour: 'red' }),
      'colour is not in the schema',
    ],
    ['an unknown element', body({ type: 'Blink' }), 'no element is called "Blink"'],
    ['a wrong type', body({ type: 'TextBlock', text: 5 }), 'text is not a string'],
    ['a wrong choice of value', body({ type: 'TextBlock', text: 'a', weight: 'Heavy' }), 'Heavy'],
    ['something newer than the card', body({ type: 'TextBlock', text: 'a', style: 'heading' }), 'newer'],
    ['people’s words as Markdown', body({ type: 'TextBlock', text: 'Hej Eva Ek' }), "shows people's words"],
    ['an input without a label', body({ type: 'Input.Text', id: 'x' }), 'has no label'],
    ['too new a version', cardFaults({ ...good, version: '1.6' }, 'sv'), 'above 1.5'],
    ['too much', body({ type: 'TextBlock', text: 'å'.repeat(41_000) }), 'bytes'],
    [
      'a button that is not a press',
      cardFaults(
        { ...good, actions: [{ type: 'Action.Execute', title: 'A', verb: 'fly', data: { v: 1 } }] },
        'sv',
      ),
      'sends what is not a press',
    ],
  ])('finds %s', (_, faults, expected) => {
    expect(faults.join('\n')).toContain(expected);
  });

  it('finds words and reckoning in a template', () => {
    expect(templateFaults({ type: 'TextBlock', text: 'Hej' })).toHaveLength(1);
    expect(templateFaults({ type: 'TextBlock', text: `\${a} \${b}` })).not.toEqual([]);
    expect(templateFaults({ type: 'TextBlock', spacing: `\${if(a, b, c)}` })).toHaveLength(1);
  });
});
