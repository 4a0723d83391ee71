import type { Book } from '../../../meetings/model/book.ts';
import type { Fact } from '../../../meetings/model/fact.ts';
import type { DateString, PersonId } from '../../../meetings/model/terms.ts';
import type { Words } from '../words.ts';

/** What a receipt is told from: the Book after the facts, and to whom, where that is known. */
export type Telling = {
  readonly book: Book;
  readonly words: Words;
  readonly asker: PersonId | undefined;
  /** The day on which it is said, in the group's zone. */
  readonly today: DateString | undefined;
  /** Of how many that were given at once a fact about the first of them is told, by the fact's type and that one's id. */
  readonly rows?: ReadonlyMap<string, number>;
};

/** A fact that something was recorded in words. */
export type RecordedFact = Extract<
  Fact,
  { readonly type: 'decision-recorded' | 'assignment-recorded' | 'note-recorded' }
>;
