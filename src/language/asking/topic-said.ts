import type { Book } from '../../meetings/model/book.ts';
import { generalAbbreviations } from '../../meetings/search/abbreviations.ts';
import { mendedWord, spelledOutIn } from '../../meetings/search/search.ts';
import { wordsOf } from '../../meetings/search/terms.ts';

/** A topic as it is told: each word by one name, short forms spelled out and misspelt words as the Book has them. */
export function topicSaid(words: string, book: Book): string {
  return words
    .split(/\s+/u)
    .filter((word) => !between.test(word))
    .map((word) => {
      // "KC/RD" is a name, and "avtal/hyra" are two words for one thing.
      const name = word
        .replace(/\/\p{Ll}.*$/u, '')
        .replaceAll('+', ' ')
        .replace(ending, '');
      return generalAbbreviations[name.toLowerCase()] ?? longOf(name, book) ?? mendedWord(book, name);
    })
    .join(' ');
}

/** English words between what is named. */
const between = /^(?:the|of|for|to|and|with|about|regarding|a|an|&|o|on|at|by|from|our|this|that)$/iu;
/** "RUS:en" is "RUS". */
const ending = /(?<=\p{L}{2}):\p{Ll}{1,4}$/u;

/** What the Book's own texts say that a short form stands for. */
function longOf(name: string, book: Book): string | undefined {
  const [only, ...others] = wordsOf(name);
  return only === undefined || others.length > 0 || only.length > longestShort
    ? undefined
    : spelledOutIn(book, only);
}

const longestShort = 8;
