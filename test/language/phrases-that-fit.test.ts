import { questionTables } from '../../src/language/asking/question-tables.ts';
import { spelledOut } from '../../src/language/asking/spelled-out.ts';
import { compilePhrases, firstMatch } from '../../src/language/reading/phrases/phrase.ts';
import type { Language } from '../../src/meetings/model/terms.ts';
import { mutated, spoken } from '../questions/mutate-text.ts';
import { randomFrom } from '../store/random.ts';

const names = ['Eva Lind', 'Region Norrsjö', 'Bo Öhman'];

/** All phrases of questions of a language, as they are tried. */
function phrasesOf(language: Language) {
  return questionTables.flatMap(({ rows }) =>
    compilePhrases(
      Object.fromEntries(
        Object.entries(rows[language]).map(([key, all]) => [
          key,
          all.map((row) => spelledOut(row, language)),
        ]),
      ),
      'whole',
    ),
  );
}

test.each(['sv', 'en'] as const)(
  'no phrase that fits a line is passed over for want of its words, in %s',
  (language) => {
    const random = randomFrom(20_261_122);
    const phrases = phrasesOf(language);
    let fitting = 0;
    for (let n = 0; n < 150; n += 1) {
      const said = spoken(names, random);
      const line = n % 2 === 0 ? said : mutated(said, names, random).slice(0, 120);
      const tried: string[] = [];
      firstMatch(phrases, line, (_key, _slots, _length, row) => {
        tried.push(row);
        return undefined;
      });
      const fit = phrases.filter(({ match }) => match().test(line)).map(({ row }) => row);
      expect({ line, rows: tried }).toEqual({ line, rows: fit });
      fitting += fit.length;
    }
    expect(fitting).toBeGreaterThan(50);
  },
  60_000,
);
