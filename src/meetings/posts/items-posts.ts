import { absentPresenters } from '../model/absent-presenter.ts';
import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Instant, PersonId } from '../model/terms.ts';
import type { Post } from './post.ts';

/**
 * Tells each secretary once of an item whose presenter is away: as soon as it is known before the meeting, else when
 * the item is opened. What becomes of the item is hers to say. Others see nothing of it, as who comes is not for all.
 */
export function absentPresenterPosts(
  book: Book,
  meeting: Meeting,
  secretaries: readonly PersonId[],
  expires: Instant,
): readonly Post[] {
  const due = absentPresenters(book, meeting).filter(
    ({ item }) => meeting.state === 'planned' || meeting.currentItem === item.id,
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
