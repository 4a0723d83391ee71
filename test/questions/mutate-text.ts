import { macros } from '../../src/language/asking/macros.ts';
import { questionTables } from '../../src/language/asking/question-tables.ts';
import type { Language } from '../../src/meetings/model/terms.ts';
import type { Random } from '../store/random.ts';

const strange = [
  '😀',
  '👩‍👩‍👧‍👦',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud800',
  '\t',
  '\n',
  '\r\n',
  'ﬁ',
  'A\u030a',
  '”',
  '\\',
  '$&',
  '${x}',
  '<b>',
  '[x](y)',
  '%',
  '§',
  '((',
  ')',
  '*',
  '|',
  '½',
  '9/12',
  '2026-02-30',
  '99999999999999999999',
];
const letters = 'abcdefghijklmnopqrstuvwxyzåäöéü .,?!-0123456789';

/** One of several. */
export function oneOf<One>(all: readonly One[], random: Random): One | undefined {
  return all[random(all.length)];
}

/** A text changed in one to three ways: as people slip, hurry and paste, and as nobody ever writes. */
export function mutated(text: string, names: readonly string[], random: Random): string {
  let now = text;
  for (let left = 1 + random(3); left > 0; left -= 1) now = mutate(now, names, random);
  return now;
}

function mutate(text: string, names: readonly string[], random: Random): string {
  const at = random(text.length + 1);
  const words = text.split(' ');
  const word = random(words.length);
  switch (random(14)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + text.slice(at, at + 1) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2);
    case 3:
      return text.slice(0, at) + (letters[random(letters.length)] ?? '') + text.slice(at);
    case 4:
      return words.toSpliced(word, 1).join(' ');
    case 5:
      return words.toSpliced(random(words.length), 0, ...words.splice(word, 1)).join(' ');
    case 6:
      return words.toSpliced(word, 1, `${words[word]}${words[word + 1] ?? ''}`).join(' ');
    case 7:
      return text.slice(0, at) + (oneOf(strange, random) ?? '') + text.slice(at);
    case 8:
      return words.toSpliced(word, random(2), oneOf(names, random) ?? '').join(' ');
    case 9:
      return text.toUpperCase();
    case 10:
      return text.normalize('NFD').toLowerCase();
    case 11:
      return text.slice(0, at);
    case 12:
      return `${text}${oneOf([', ', ' och ', '\n', '? ', ' '], random)}${text}`;
    default:
      return random(40) === 0 ? `${text} `.repeat(1 + random(300)) : `hej, ${text} tack`;
  }
}

/** Nothing that anybody meant: signs, letters and strange pieces. */
export function noise(random: Random): string {
  return Array.from({ length: random(60) }, () =>
    random(5) === 0 ? oneOf(strange, random) : letters[random(letters.length)],
  ).join('');
}

/** A question as one of the phrases that are understood has it, with what varies filled in. */
export function spoken(names: readonly string[], random: Random): string {
  const language: Language = random(3) === 0 ? 'en' : 'sv';
  const table = oneOf(questionTables, random);
  const rows = Object.values(table?.rows[language] ?? {}).flat();
  return filled(oneOf(rows, random) ?? '', language, names, random);
}

const said = [
  'mars',
  'nästa möte',
  'i höstas',
  '2025',
  'den 16 maj',
  'v 14',
  'hjälpmedel',
  '7',
  'förra gången',
];

function filled(row: string, language: Language, names: readonly string[], random: Random): string {
  const spelled = row.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    const macro = macros[language][slot];
    if (macro !== undefined) return macro;
    return oneOf(random(2) === 0 ? names : said, random) ?? '';
  });
  let now = spelled;
  // Innermost first; what is no phrase any longer is a text all the same.
  for (let left = 50; left > 0 && /[[(]/u.test(now); left -= 1)
    now = now.replace(/\[([^[\]()]*)\]|\((?:\?:)?([^[\]()]*)\)/gu, (_, option?: string, either?: string) =>
      option === undefined ? (oneOf((either ?? '').split('|'), random) ?? '') : random(2) === 0 ? option : '',
    );
  return now.replace(/\s+/gu, ' ');
}
