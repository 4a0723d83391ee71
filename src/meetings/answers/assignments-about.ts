import type { Book } from '../model/book.ts';
import { isOpen } from '../model/whose-assignment.ts';
import type { FoundAssignment } from './question.ts';
import { assignmentCandidate } from './topic-candidates.ts';
import { aboutTopic, type Candidate } from './topic-match.ts';

/** So many are told where no single one is meant. */
const most = 8;

/** The assignments that words are about, the best first; those that are open where any is. */
export function assignmentsAbout(
  book: Book,
  words: string,
  all: readonly FoundAssignment[],
): readonly FoundAssignment[] {
  const meant = best(
    words,
    all.map((found) => assignmentCandidate(book, found)),
  );
  const open = meant.filter(({ assignment, together = [assignment] }) => together.some(isOpen));
  return open.length > 0 ? open : meant;
}

/** Those that are about a topic, the best first, as many as are told. */
export function best<T>(words: string, candidates: readonly Candidate<T>[]): readonly T[] {
  return aboutTopic(words, candidates)
    .slice(0, most)
    .map(({ of }) => of);
}
