import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import { subItems } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import { settingsOf } from '../model/settings.ts';
import { isUnused } from '../model/unused.ts';
import { inTurn, orderedFacts, placedFacts, takenOffFacts } from './agenda-order.ts';

/**
 * What gives a planned meeting the group's standing items, and takes off those that stand no longer and are unused.
 * Nothing once its agenda has been posted, or where everything stands so already. Also for a meeting that is about to
 * be scheduled and is not in the Book yet.
 */
export function standingFacts(book: Book, meeting: Meeting): readonly Fact[] {
  if (meeting.state !== 'planned' || meeting.agendaPostedAt !== undefined || meeting.cancelled === true)
    return [];
  const wanted = settingsOf(book.group).standingItems;
  const gone = meeting.items.filter(
    (item) =>
      item.standing !== undefined &&
      !wanted.some((one) => sameTitle(one.title, item)) &&
      isBare(meeting, item),
  );
  return inTurn(book, meeting, [
    (_, now) => takenOffFacts(now, gone),
    ...wanted.map((one) => (seen: Book, now: Meeting) => standingFact(seen, now, one.title, one.at)),
    (_, now) => orderedFacts(now, inPlace(now, wanted)),
  ]);
}

function standingFact(book: Book, meeting: Meeting, title: string, at: 'start' | 'end'): readonly Fact[] {
  const there = meeting.items.find((item) => sameTitle(title, item));
  if (there === undefined)
    return placedFacts(book, meeting, { title, presenters: [], standing: at }, undefined);
  if (there.standing === at) return [];
  return [{ type: 'item-changed', meeting: meeting.id, item: there.id, changes: { standing: at } }];
}

/** The standing items in the order of the settings, what is the meeting's own between them; as it stands where none is. */
function inPlace(
  meeting: Meeting,
  wanted: readonly { readonly title: string; readonly at: 'start' | 'end' }[],
): readonly Item[] {
  if (wanted.length === 0) return meeting.items;
  const rank = (item: Item) => wanted.findIndex((one) => sameTitle(one.title, item));
  const standing = (at: 'start' | 'end') =>
    meeting.items.filter((item) => item.standing === at).toSorted((a, b) => rank(a) - rank(b));
  const own = meeting.items.filter((item) => item.standing === undefined);
  return [...standing('start'), ...own, ...standing('end')];
}

function sameTitle(title: string, item: Item): boolean {
  return item.title.trim().toLocaleLowerCase('sv') === title.trim().toLocaleLowerCase('sv');
}

/** Nobody has put anything of her own to it. */
function isBare(meeting: Meeting, item: Item): boolean {
  return (
    isUnused(meeting, item) &&
    subItems(meeting, item).length === 0 &&
    item.presenters.length === 0 &&
    item.proposal === undefined &&
    item.text === undefined &&
    (item.links ?? []).length === 0
  );
}
