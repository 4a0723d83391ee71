import type { Refusal } from '../../../meetings/commands/refusal.ts';
import type { Book } from '../../../meetings/model/book.ts';
import type { Language } from '../../../meetings/model/terms.ts';
import { words } from '../languages.ts';
import type { RefusalOf, RefusalWords } from './refusal-words.ts';

function say<Why extends Refusal['refused']>(
  table: RefusalWords,
  why: Why,
  refusal: RefusalOf[Why],
  book: Book,
): string {
  return table[why](refusal, book);
}

/** A refusal in words; it always tells that nothing was saved. */
export function refusalText(refusal: Refusal, book: Book, language: Language): string {
  return say(words(language).refusals, refusal.refused, refusal, book);
}
