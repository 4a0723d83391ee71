import { absentPresenters } from '../model/absent-presenter.ts';
import type { Book } from '../model/book.ts';
import { unthanked } from '../model/farewells.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Instant, PersonId } from '../model/terms.ts';
import type { Post } from './post.ts';

/**
 * Tells each secretary once of an item whose presenter is away: as soon as it is known before the meeting, else when
 * the item is opened, or at the closing. What becomes of the item is hers to say. Others see nothing of it, as who comes is not for all.
 */
export function absentPresenterPosts(
  book: Book,
  meeting: Meeting,
  secretaries: readonly PersonId[],
  expires: Instant,
): readonly Post[] {
  const due = absentPresenters(book, meeting).filter(
    // What was never opened is told of when the meeting is about to be closed.
    ({ item }) => meeting.state !== 'running' || meeting.currentItem === item.id,
  );
  return due.flatMap(({ item, person }) =>
    secretaries
      .filter((secretary) => secretary !== person.id)
      .map(
        (secretary): Post => ({
          key: `presenter-absent:${meeting.id}:${item.id}:${person.id}:${secretary}`,
          place: { kind: 'person', person: secretary },
          content: { card: 'presenter-absent', meeting: meeting.id, item: item.id, person: person.id },
          follows: false,
          expires,
        }),
      ),
  );
}

/** Asks each secretary once, while a meeting runs, whether those who have left since the one before are to be thanked. */
export function farewellPosts(
  book: Book,
  meeting: Meeting,
  secretaries: readonly PersonId[],
  expires: Instant,
): readonly Post[] {
  if (meeting.state !== 'running' && meeting.state !== 'closing') return [];
  return unthanked(book, meeting).flatMap(({ id }) =>
    secretaries.map(
      (secretary): Post => ({
        key: `farewell:${meeting.id}:${id}:${secretary}`,
        place: { kind: 'person', person: secretary },
        content: { card: 'farewell', meeting: meeting.id, person: id },
        follows: false,
        expires,
      }),
    ),
  );
}
