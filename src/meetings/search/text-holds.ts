import { generalShort } from './abbreviations.ts';
import { isSmall, stem, termsOf, wordsOf } from './terms.ts';

/** The shortest that is looked for inside other words. */
const shortestPart = 4;

/**
 * A test whether a text holds all telling words, each as a word or a part of one, in any of their endings and by general
 * short forms. No telling words find nothing. For a few texts at hand; `search` is for all of a Book.
 */
export function textHolder(words: string): (text: string) => boolean {
  const holds = termsHolder(words);
  return (text) => holds(termsOf(text));
}

/** The same for texts of which the terms are known. */
export function termsHolder(words: string): (terms: readonly string[]) => boolean {
  const all = wordsOf(words);
  const telling = all.filter((word) => !isSmall(word));
  const wanted = (telling.length > 0 ? telling : all).map((word) => waysOf(stem(word)));
  return (terms) => {
    if (wanted.length === 0) return false;
    const holds = (term: string) => terms.some((one) => isIn(term, one));
    return wanted.every((ways) => ways.some((way) => way.every(holds)));
  };
}

function waysOf(term: string): readonly (readonly string[])[] {
  const longer = generalShort.filter(({ short }) => short === term).map(({ terms }) => terms);
  const shorter = generalShort.filter(({ terms }) => terms.length === 1 && terms[0] === term);
  return [[term], ...longer, ...shorter.map(({ short }) => [short])];
}

function isIn(term: string, word: string): boolean {
  return (
    term === word ||
    (term.length >= shortestPart ? word.includes(term) : word.startsWith(term) && term.length > 2)
  );
}
