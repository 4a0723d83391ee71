import { plainlyEn } from '../../src/language/asking/en/plainly.ts';
import { sayPhrase } from '../../src/language/asking/near/say-phrase.ts';
import { questionTables } from '../../src/language/asking/question-tables.ts';
import { spelledOut } from '../../src/language/asking/spelled-out.ts';
import { plainlySv } from '../../src/language/asking/sv/plainly.ts';
import { compilePhrases, firstMatch } from '../../src/language/reading/phrases/phrase.ts';
import { phraseTree } from '../../src/language/reading/phrases/phrase-tree.ts';

const nobody = { words: new Set<string>(), stems: new Set<string>() };
const named = {
  who: 'Eva Ek',
  secondWho: 'Bo Ahl',
  organisation: 'Granby',
  about: 'hemgången',
  topic: 'hemgången',
  named: 'överenskommelsen',
  office: 'vice ordförande',
  pointed: 'punkt 3',
};

const languages = [
  { language: 'sv', table: plainlySv, meeting: 'mötet den 13 mars 2026', period: 'i mars 2026' },
  { language: 'en', table: plainlyEn, meeting: 'the meeting on 13 March 2026', period: 'in March 2026' },
] as const;

describe('a question put plainly, to be chosen', () => {
  const all = languages.flatMap(({ language, table, ...times }) =>
    Object.entries(table.questions).map(([key, plain = '']) => ({
      language,
      key,
      plain,
      slots: { ...named, ...times },
    })),
  );
  it.each(all)('$language $key is understood as that question: $plain', ({ language, key, plain, slots }) => {
    const text = sayPhrase(phraseTree(plain), nobody, slots) ?? '';
    const rows = questionTables.flatMap((table) => table.rows[language][key] ?? []);
    const phrases = compilePhrases({ [key]: rows.map((row) => spelledOut(row, language)) }, 'whole');
    expect(firstMatch(phrases, text.replace(/\?$/u, ''), (of) => of)).toBe(key);
  });
});
