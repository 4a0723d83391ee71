import type { Book } from '../../../meetings/model/book.ts';
import { macros } from '../../asking/macros.ts';
import { questionTables } from '../../asking/question-tables.ts';
import { nearlySame } from '../sentences/read-person.ts';

/** How words are shortened in a hurry. Only questions are read so; an order must be plain. */
const shortened: ReadonlyMap<string, string> = new Map([
  ['va', 'var'],
  ['o', 'och'],
  ['ngt', 'något'],
  ['nåt', 'något'],
  ['ngn', 'någon'],
  ['nån', 'någon'],
  ['nåra', 'några'],
  ['el', 'eller'],
  ['dom', 'de'],
  ['mtg', 'meeting'],
  ['uppgifter', 'uppdrag'],
  ['åtaganden', 'uppdrag'],
  ['whats', "what's"],
]);

const times =
  'möte mötet januari februari mars april maj juni juli augusti september oktober november december internatet förra föregående senaste måndag tisdag onsdag torsdag fredag hösten våren sommaren january february march june july august october monday tuesday wednesday thursday friday previous';
const vocabulary: ReadonlySet<string> = new Set([
  ...questionTables
    .flatMap(({ rows }) => Object.values(rows))
    .flatMap((rows) => Object.values(rows).flat().flatMap(wordsOf)),
  ...Object.values(macros).flatMap((pieces) => Object.values(pieces).flatMap(wordsOf)),
  ...times.split(' '),
]);
const byLength = new Map<number, string[]>();
for (const word of vocabulary) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);

function wordsOf(pattern: string): string[] {
  return (
    pattern
      .replace(/\\s/gu, ' ')
      .toLowerCase()
      .match(/[\p{L}]{4,}/gu) ?? []
  );
}

/** The line with shortened words spelt out and single slips of the finger mended; nothing when there are none. */
export function forgive(line: string, book: Book): string | undefined {
  if (line.length > 200) return undefined;
  const mended = line.replace(/[\p{L}]+/gu, (word) => mend(word, book));
  return mended === line ? undefined : mended;
}

function mend(word: string, book: Book): string {
  const lower = word.toLowerCase();
  const whole = shortened.get(lower);
  if (whole !== undefined) return whole;
  if (lower.length < 5 || vocabulary.has(lower) || isInName(lower, book)) return word;
  const near = [lower.length - 1, lower.length, lower.length + 1]
    .flatMap((length) => byLength.get(length) ?? [])
    .filter((known) => nearlySame(lower, known));
  const [only, ...others] = near;
  return only !== undefined && others.length === 0 ? only : word;
}

function isInName(word: string, book: Book): boolean {
  return book.persons.some((person) => person.name.toLowerCase().includes(word));
}
