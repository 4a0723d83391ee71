import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import { lastDay } from '../model/time.ts';
import { generalAbbreviations } from '../search/abbreviations.ts';
import { textHolder } from '../search/text-holds.ts';
import type { AskedAt } from './question.ts';

/** The coming meetings whose theme or note holds the words, soonest first; general short forms in it count as what they stand for. */
export function themedAhead(
  book: Book,
  words: string,
  { today }: Pick<AskedAt, 'today'>,
): readonly Meeting[] {
  const holds = textHolder(words);
  return book.meetings.filter((meeting) => {
    const { theme, note, state, cancelled } = meeting;
    const text = [theme, note].filter((one) => one !== undefined).join(' ');
    if (text === '' || state !== 'planned' || cancelled === true || lastDay(meeting) < today) return false;
    const long = text.split(/[^\p{L}]+/u).map((word) => generalAbbreviations[word.toLowerCase()] ?? '');
    return holds(`${text} ${long.join(' ')}`);
  });
}
