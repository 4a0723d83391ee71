import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { Instant } from '../../meetings/model/terms.ts';
import type { Contacts, Outbox, OutboxRow } from '../../store/store.ts';

/** For how many days a row is kept at least, wanted or not. */
const keptDays = 90;

/**
 * The keys of rows that the outbox need not remember any longer: of posts that are not wanted and cannot come to be
 * sent again, so that forgetting them sends nothing.
 */
export function overRows(
  book: Book,
  contacts: Contacts,
  outbox: Outbox,
  wanted: ReadonlySet<string>,
  now: Instant,
): ReadonlySet<string> {
  const since = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString();
  const over = outbox.rows.filter(
    (row) =>
      row.at < since &&
      (row.state === 'sent' || row.state === 'failed') &&
      !wanted.has(row.key) &&
      isOver(book, contacts, row),
  );
  return new Set(over.map((row) => row.key));
}

/** Never the roots of threads, what is kept true, or what has no last day: a correction makes them wanted again. */
function isOver(book: Book, contacts: Contacts, { key }: OutboxRow): boolean {
  const [kind, about] = key.split(':');
  switch (kind) {
    // Their keys hold the date they were about, and they are wanted for weeks at most.
    case 'remind':
    case 'trouble':
      return true;
    case 'connect':
      return !(contacts.unplaced ?? []).some(({ tenant, id }) => about === `${tenant}/${id}`);
    // Not sent for the first time once the meeting has begun or is over.
    case 'notice':
    case 'approval':
    case 'admitted':
      return findMeeting(book, about)?.state === 'closed';
    default:
      return false;
  }
}
