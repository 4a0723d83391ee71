import type { Book } from '../../../meetings/model/book.ts';
import { foldName, organisationCalled } from '../../../meetings/model/same-name.ts';
import { splitNames } from './read-person.ts';

/** Words that people are not called, though they are written with capital letters. */
const notNames =
  /(?<!\p{L})(?:region\p{L}*|kommun\p{L}*|landsting\p{L}*|länsdel\p{L}*|nämnd\p{L}*|styrelse\p{L}*|förvaltning\p{L}*|enhet\p{L}*|avdelning\p{L}*|grupp\p{L}*|team\p{L}*|projekt\p{L}*|sjukhus\p{L}*|norra|södra|östra|västra|sveriges?|skr|teams|covid\p{L}*|council|county|group|board)(?!\p{L})/iu;
const oneName =
  /^\p{Lu}[\p{L}'’]+(?:-\p{Lu}?[\p{L}'’]+)*(?:\s+(?:(?:von|af|de|van|der)\s+)?\p{Lu}(?:[\p{L}'’]+|\.?)(?:-\p{Lu}[\p{L}'’]+)*){1,2}$/u;

/**
 * The names that a text consists of, and of nothing else: persons of the Book by exactly their names and, where `also`
 * outsiders are looked for, what is written as a name and is no organisation. Undefined where something else is said.
 */
export function namesIn(
  said: string,
  book: Book,
  { also = false }: { readonly also?: boolean } = {},
): readonly string[] | undefined {
  const names = splitNames(said.trim());
  const isOne = (name: string): boolean => {
    const folded = foldName(name);
    if (book.persons.some((person) => foldName(person.name) === folded)) return true;
    return also && oneName.test(name) && !notNames.test(name) && organisationCalled(book, name) === undefined;
  };
  return names.length > 0 && names.length <= 5 && names.every(isOne) ? names : undefined;
}

/** Characters at the end of a title in which names are looked for. */
const longestNames = 400;

/** A title with who presents it taken off its end: "Mobila team, Jan Sund", "Mobila team (Jan Sund och Eva Ek)". */
export function presentersAtEnd(
  title: string,
  book: Book,
  how: { readonly also?: boolean },
): { readonly title: string; readonly presenters: readonly string[] } {
  const inside = /^(?<title>.*\S)\s*\((?<names>[^()]{3,200})\)$/u.exec(title);
  const dashed = /^(?<title>.*\S)\s+[-–—]\s+(?<names>[^–—()]{3,200})$/u.exec(title);
  const near = Math.max(0, title.length - longestNames);
  const commas = [...title.matchAll(/,\s*/gu)]
    .filter(({ index }) => index >= near)
    .map(({ index, 0: sign }) => ({
      title: title.slice(0, index).trim(),
      names: title.slice(index + sign.length),
    }));
  // From the first comma on, so that all names come off and not only the last.
  const ways = [inside?.groups, dashed?.groups, ...commas];
  for (const way of ways) {
    const names = way?.['names'] === undefined ? undefined : namesIn(way['names'], book, how);
    if (names !== undefined && way?.['title'] !== undefined && way['title'] !== '')
      return { title: way['title'], presenters: names };
  }
  return { title, presenters: [] };
}
