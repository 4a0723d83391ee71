import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import { lastDay } from '../model/time.ts';
import { generalAbbreviations } from '../search/abbreviations.ts';
import { isSmall, isWeak } from '../search/terms.ts';
import { textHolder } from '../search/text-holds.ts';
import type { AskedAt } from './question.ts';

/** The coming meetings whose theme or note holds the words, soonest first; general short forms in it count as what they stand for. */
export function themedAhead(
  book: Book,
  words: string,
  { today }: Pick<AskedAt, 'today'>,
): readonly Meeting[] {
  const holds = themeHolder(words);
  return book.meetings.filter((meeting) => {
    const { theme, note, state, cancelled } = meeting;
    const text = [theme, note].filter((one) => one !== undefined).join(' ');
    if (text === '' || state !== 'planned' || cancelled === true || lastDay(meeting) < today) return false;
    const long = text.split(/[^\p{L}]+/u).map((word) => generalAbbreviations[word.toLowerCase()] ?? '');
    return holds(`${text} ${long.join(' ')}`);
  });
}

/** Whether a text holds each word that tells something, by one of the names that are parted by a stroke. */
function themeHolder(words: string): (text: string) => boolean {
  const all = words.split(/\s+/u).filter((word) => !isSmall(word.toLowerCase()));
  const telling = all.filter((word) => !isWeak(word.toLowerCase()));
  const wanted = (telling.length > 0 ? telling : all).map((word) =>
    word.split('/').map((name) => textHolder(name.replaceAll('+', ' '))),
  );
  return (text) => wanted.length > 0 && wanted.every((ways) => ways.some((holds) => holds(text)));
}
