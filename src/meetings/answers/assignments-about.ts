import type { Book } from '../model/book.ts';
import { isOpen } from '../model/whose-assignment.ts';
import { aboutWords } from './about-words.ts';
import type { FoundAssignment } from './found-records.ts';

/** The assignments that words are about, the best first; those that are open where any is. */
export function assignmentsAbout(
  book: Book,
  words: string,
  all: readonly FoundAssignment[],
): readonly FoundAssignment[] {
  const meant = aboutWords(book, words, 'assignment', all, ({ assignment, together = [assignment] }) =>
    together.map(({ id }) => id),
  );
  const open = meant.filter(({ assignment, together = [assignment] }) => together.some(isOpen));
  return open.length > 0 ? open : meant;
}
