import { applyFact } from '../folding/apply.ts';
import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import type { Stamp } from '../model/stamp.ts';

/** Facts that are being decided, and the Book as it is after them: each sees what those before it did. */
export type Gathered = { readonly book: Book; readonly facts: readonly Fact[] };

/** The same with some more facts. */
export function gather(gathered: Gathered, facts: readonly Fact[], stamp: Stamp): Gathered {
  return {
    book: facts.reduce((book, fact) => applyFact(book, fact, stamp), gathered.book),
    facts: [...gathered.facts, ...facts],
  };
}
