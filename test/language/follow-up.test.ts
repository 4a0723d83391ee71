import { earlierOf } from '../../src/language/asking/follow-up.ts';
import type { Earlier, UnderstandContext } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';
import { inMeeting, smallBook } from './small-book.ts';

const context: UnderstandContext = { ...inMeeting, asker: 'klas', today: '2027-01-20' };
const secretary: UnderstandContext = { ...context, asker: 'anna' };

/** How each line is read that is said after those before it. */
function thread(lines: readonly string[], as: UnderstandContext, answers: readonly string[] = []) {
  let earlier: readonly Earlier[] = [];
  return lines.map((line, at) => {
    const intents = understand(line, { ...as, earlier });
    earlier = [...earlier, ...earlierOf(line, intents, answers[at] ?? '')];
    const [only] = intents;
    return only?.kind === 'question' ? (only.readAs ?? line) : only?.kind;
  });
}

type Thread = { readonly first: string; readonly next: readonly (readonly [said: string, read: string])[] };

const sv: readonly Thread[] = [
  {
    first: 'vilka var frånvarande i december?',
    next: [
      ['och i oktober?', 'vilka var frånvarande i oktober?'],
      ['i december då', 'vilka var frånvarande i december?'],
      ['hur många?', 'hur många var frånvarande i december?'],
      ['vad beslutades då?', 'vad beslutades i december 2026?'],
    ],
  },
  {
    first: 'var Eva Ek med den 9 december?',
    next: [
      ['och Bo?', 'var Bo Dahl med den 9 december?'],
      ['Klas Hed då?', 'var Klas Hed med den 9 december?'],
      ['och i oktober', 'var Klas Hed med i oktober?'],
    ],
  },
  { first: 'vilka uppdrag har Eva?', next: [['och Bo Dahl?', 'vilka uppdrag har Bo Dahl?']] },
  { first: 'vad beslutades om vårdplanen?', next: [['och om bredband?', 'vad beslutades om bredband?']] },
  { first: 'vilka var med i december?', next: [['och mötet innan?', 'vilka var med på förrförra mötet?']] },
];

const en: typeof sv = [
  {
    first: 'who was absent in December?',
    next: [
      ['and in October?', 'who was absent in October?'],
      ['what was decided then?', 'what was decided in October 2026?'],
    ],
  },
  {
    first: 'was Eva Ek there on 9 December?',
    next: [['what about Bo?', 'was Bo Dahl there on 9 December?']],
  },
];

describe('what goes on from a question', () => {
  it.each(sv)('is read as a whole one: $first', ({ first, next }) => {
    const read = thread([first, ...next.map(([said]) => said)], context);
    expect(read).toEqual([first, ...next.map(([, whole]) => whole)]);
  });

  it.each(en)('is read as a whole one in English: $first', ({ first, next }) => {
    const read = thread([first, ...next.map(([said]) => said)], { ...context, language: 'en' });
    expect(read).toEqual([first, ...next.map(([, whole]) => whole)]);
  });

  it('may be about the one whom the answer named', () => {
    const read = thread(['vem är ordförande?', 'var hon med i december?'], context, [
      'Maria Öst är ordförande.',
    ]);
    expect(read[1]).toBe('var Maria Öst med i december?');
  });

  it.each(['nästa möte', 'när är nästa möte?', 'vilka var med i oktober?', 'mina uppdrag', 'besluten'])(
    'is not seen in what is whole by itself: %s',
    (line) => {
      expect(thread(['vad beslutades om vårdplanen?', line], context)[1]).toBe(line);
    },
  );

  it.each(['nästa', 'beslut 7: Gruppen väntar', 'ställ in aprilmötet', 'Bo frånvarande', 'avsluta'])(
    'is not seen in an order: %s',
    (line) => {
      const [alone] = understand(line, secretary);
      const [after] = understand(line, {
        ...secretary,
        earlier: earlierOf(
          'vilka var med i december?',
          understand('vilka var med i december?', secretary),
          '',
        ),
      });
      expect(after).toEqual(alone);
    },
  );

  it('is nothing where nothing was asked before', () => {
    const earlier = earlierOf('ställ in aprilmötet', understand('ställ in aprilmötet', secretary), '');
    expect(earlier).toEqual([]);
    expect(understand('vem ansvarar för det?', context)).toMatchObject([{ kind: 'unclear' }]);
    expect(smallBook.meetings).toHaveLength(7);
  });
});
