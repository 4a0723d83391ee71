import type { Book } from './book.ts';
import type { Fact } from './fact.ts';
import type { Item, Meeting } from './meeting.ts';
import { settingsOf } from './settings.ts';

/** An item's number and place on the agenda. */
type Numbered = { readonly number: string; readonly after?: string };

/**
 * The number of a new item. Until the meeting has started numbers are provisional, and a new last item gets the next
 * whole one; after that they are fixed, and a new item becomes "7 a", "7 b" after the one that it is put behind.
 * `first` is the number of an agenda's first item.
 */
export function numberFor(meeting: Meeting, after: Item | undefined, first = 1): Numbered {
  const before = after ?? (meeting.state === 'planned' ? undefined : meeting.items.at(-1));
  if (before === undefined) return { number: String(Math.max(highest(meeting) + 1, first)) };
  const base = wholeOf(before.number);
  const taken = new Set(meeting.items.map((item) => item.number));
  let ordinal = 0;
  while (taken.has(`${base} ${letters(ordinal)}`)) ordinal += 1;
  const last = meeting.items.findLast((item) => wholeOf(item.number) === base) ?? before;
  return { number: `${base} ${letters(ordinal)}`, after: last.id };
}

/** The number of a meeting's first item: 1, or the year's next after the meetings that have started, where § runs through the year. */
export function firstNumber(book: Book, meeting: Meeting): number {
  if (settingsOf(book.group).numbering === 'per-meeting') return 1;
  const year = meeting.date.slice(0, 4);
  const begun = book.meetings.filter(
    (other) => other.id !== meeting.id && other.state !== 'planned' && other.date.startsWith(year),
  );
  return Math.max(0, ...begun.map(highest)) + 1;
}

/** What fixes the numbers of a meeting that starts, where § runs through the year; nothing where they stand so already. */
export function fixedNumbers(book: Book, meeting: Meeting): readonly Fact[] {
  if (settingsOf(book.group).numbering === 'per-meeting') return [];
  const first = firstNumber(book, meeting);
  const items = meeting.items.map(({ id }, index) => ({ item: id, number: String(first + index) }));
  const stands = items.every(({ number }, index) => meeting.items[index]?.number === number);
  return stands ? [] : [{ type: 'agenda-ordered', meeting: meeting.id, items }];
}

/** "7" of "7" and of "7 a". */
function wholeOf(number: string): string {
  return /^\d+/u.exec(number)?.[0] ?? number;
}

function highest(meeting: Meeting): number {
  return meeting.items.reduce((most, item) => Math.max(most, Number(wholeOf(item.number)) || 0), 0);
}

/** a to z, then aa, ab … */
function letters(ordinal: number): string {
  const last = String.fromCharCode(97 + (ordinal % 26));
  return ordinal < 26 ? last : letters(Math.floor(ordinal / 26) - 1) + last;
}
