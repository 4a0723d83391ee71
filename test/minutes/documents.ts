import { apply } from '../../src/meetings/folding/apply.ts';
import type { Book } from '../../src/meetings/model/book.ts';
import { emptyBook } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { findMeeting } from '../../src/meetings/model/lookup.ts';
import type { Meeting } from '../../src/meetings/model/meeting.ts';
import { secretary, theGroup } from '../meetings/the-group.ts';

/** The invented group of the specs after some facts, one commit each, an hour apart from 8 in the morning of 20 January 2027, UTC. */
export function bookWith(...facts: readonly Fact[]): Book {
  const founded = apply(emptyBook('norrdal'), {
    stamp: { at: '2027-01-01T09:00:00.000Z', by: { kind: 'administrator' }, id: 'founded' },
    facts: theGroup,
  });
  return facts.reduce<Book>((book, fact, n) => {
    const at = new Date(Date.UTC(2027, 0, 20, 8 + n)).toISOString();
    return apply(book, { stamp: { at, by: secretary, id: `s${n}` }, facts: [fact] });
  }, founded);
}

/** A meeting that must be there. */
export function meetingOf(book: Book, id: string): Meeting {
  const meeting = findMeeting(book, id);
  if (meeting === undefined) throw new Error(`There is no meeting ${id}`);
  return meeting;
}
