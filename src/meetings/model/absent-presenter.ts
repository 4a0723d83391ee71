import type { Book } from './book.ts';
import { participants } from './lookup.ts';
import type { Item, Meeting } from './meeting.ts';
import type { Person } from './person.ts';
import { foldName } from './same-name.ts';

/** Who presents an item and is away. */
export type AbsentPresenter = { readonly item: Item; readonly person: Person };

/**
 * The items that are still to be dealt with and that someone presents who is recorded as absent or, while nothing is
 * recorded of her, has answered that she does not come. Only where exactly one person who belongs at the meeting has
 * the name as it was given.
 */
export function absentPresenters(book: Book, meeting: Meeting): readonly AbsentPresenter[] {
  if (meeting.state === 'closed' || meeting.cancelled === true) return [];
  const open = meeting.items.filter((item) => item.outcome === undefined && item.presenters.length > 0);
  if (open.length === 0) return [];
  const there = participants(book, meeting.id);
  return open.flatMap((item) =>
    presentersOf(item, there)
      .filter((person) => isAway(meeting, person))
      .map((person) => ({ item, person })),
  );
}

/** Those who are named as presenters of an item, of whom there is just one of that name. */
function presentersOf(item: Pick<Item, 'presenters'>, among: readonly Person[]): readonly Person[] {
  return item.presenters.flatMap((said) => {
    const named = among.filter(({ name }) => foldName(name) === foldName(said));
    const [only, ...others] = named;
    return only === undefined || others.length > 0 ? [] : [only];
  });
}

/** On the latest day of which something is recorded of her; without a record by what she answered. */
function isAway(meeting: Meeting, { id }: Person): boolean {
  const rows = meeting.attendance.filter(({ person }) => person === id);
  const latest = rows.toSorted((a, b) => b.day - a.day)[0];
  if (latest !== undefined) return latest.status === 'absent';
  return meeting.answers.some(({ person, answer }) => person === id && answer === 'absent');
}
