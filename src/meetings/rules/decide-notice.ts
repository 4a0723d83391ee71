import type { Book } from '../model/book.ts';
import { isSecretary, mayRead } from '../model/rights.ts';
import type { Stamp } from '../model/stamp.ts';
import type { CommandOf, Ruling } from './ruling.ts';

/**
 * The calendar link: whoever may read the Book may ask for it; only a secretary replaces or closes it, as that takes it
 * from everyone who has it. It is never "so already": whether there is one stands in the contacts.
 */
export function setCalendarLink(book: Book, { to }: CommandOf<'set-calendar-link'>, { by }: Stamp): Ruling {
  if (to !== 'open' && !isSecretary(book, by)) return { refused: 'not-allowed', needs: 'secretary' };
  const reads = by.kind === 'person' && mayRead(book, by.person);
  if (!reads) return { refused: 'not-allowed', needs: 'participant' };
  return [{ type: 'calendar-link-set', open: to !== 'closed' }];
}
