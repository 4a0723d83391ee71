import type { Book } from '../../meetings/model/book.ts';
import { readyIndex } from '../../meetings/search/search-index.ts';

/** Milliseconds for which nobody else is served. */
const slice = 25;

/**
 * Waits until a Book can be searched at once. A large one that was not asked before takes seconds to be made ready; that
 * is done piece by piece, and others are served between.
 */
export async function searchable(book: Book): Promise<void> {
  for (;;) {
    const end = performance.now() + slice;
    if (readyIndex(book, () => performance.now() > end)) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
