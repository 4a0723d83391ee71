import type { Book } from '../model/book.ts';
import { isOpen } from '../model/whose-assignment.ts';
import { aboutWords } from './about-words.ts';
import type { FoundAssignment } from './found-records.ts';

/** The assignments that words are about, the best first; those that are open where any is. `strict` as in `aboutWords`. */
export function assignmentsAbout(
  book: Book,
  words: string,
  all: readonly FoundAssignment[],
  strict?: number,
): readonly FoundAssignment[] {
  const idsOf = ({ assignment, together = [assignment] }: FoundAssignment) => together.map(({ id }) => id);
  const meant = aboutWords(book, words, 'assignment', all, idsOf, strict);
  const open = meant.filter(({ assignment, together = [assignment] }) => together.some(isOpen));
  return open.length > 0 ? open : meant;
}
