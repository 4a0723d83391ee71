import { generalAbbreviations } from '../../meetings/search/abbreviations.ts';

/** A topic as it is told: each word by one name, and short forms spelled out. */
export function topicSaid(words: string): string {
  return words
    .split(/\s+/u)
    .map((word) => {
      const [name = ''] = word.split('/');
      return generalAbbreviations[name.toLowerCase()] ?? name;
    })
    .join(' ');
}
