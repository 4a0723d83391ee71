import { apply } from '../../meetings/folding/apply.ts';
import { type Book, emptyBook } from '../../meetings/model/book.ts';
import type { Store } from '../../store/store.ts';

/** The Book as it was at a version, folded anew; the Book itself where it never had that version. */
export async function bookAt(store: Pick<Store, 'since'>, book: Book, version: number): Promise<Book> {
  if (version <= 0 || version >= book.version) return book;
  const commits = await store.since(book.id, 0);
  return commits.slice(0, version).reduce(apply, emptyBook(book.id));
}
