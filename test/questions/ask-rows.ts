import { type AskedGroup, ask } from '../../src/cli/ask.ts';
import type { Earlier } from '../../src/language/intent.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import type { Instant } from '../../src/meetings/model/terms.ts';
import type { Given } from './judge-row.ts';
import type { QuestionRow } from './question-row.ts';

/** Asks the rows in their order, each of the Book that it is asked in; rows of a thread follow one another. */
export function askRows(
  rows: readonly QuestionRow[],
  bookOf: (row: QuestionRow) => Book,
  at: Instant,
): ReadonlyMap<QuestionRow, Given> {
  const threads = new Map<string, readonly Earlier[]>();
  return new Map(
    rows.map((row) => {
      const group: AskedGroup = { book: bookOf(row), sent: [] };
      const earlier = row.thread === undefined ? [] : (threads.get(row.thread) ?? []);
      const put = { text: row.text, as: row.user, at, language: row.lang };
      const given = ask(group, row.thread === undefined ? put : { ...put, earlier });
      if (row.thread !== undefined) threads.set(row.thread, [...earlier, ...given.asked]);
      return [row, given];
    }),
  );
}
