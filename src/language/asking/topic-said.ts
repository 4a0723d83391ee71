import type { Book } from '../../meetings/model/book.ts';
import { generalAbbreviations } from '../../meetings/search/abbreviations.ts';
import { mendedWord } from '../../meetings/search/search.ts';

/** A topic as it is told: each word by one name, short forms spelled out and misspelt words as the Book has them. */
export function topicSaid(words: string, book: Book): string {
  return words
    .split(/\s+/u)
    .map((word) => {
      const [first = ''] = word.split('/');
      const name = first.replaceAll('+', ' ');
      return generalAbbreviations[name.toLowerCase()] ?? mendedWord(book, name);
    })
    .join(' ');
}
