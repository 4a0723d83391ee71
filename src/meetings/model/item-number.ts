import type { Book } from './book.ts';
import type { Fact } from './fact.ts';
import type { Item, Meeting } from './meeting.ts';
import { settingsOf } from './settings.ts';

/** An item's number and place on the agenda. */
type Numbered = { readonly number: string; readonly after?: string };

/** What of an item says where it stands. */
type Placed = Pick<Item, 'id' | 'under'>;

/**
 * The number of a new item. Until the meeting has started numbers are provisional, and a new last item gets the next
 * whole one; after that they are fixed, and a new item becomes "7 a", "7 b" after the one that it is put behind, and
 * that one's sub-items. `first` is the number of an agenda's first item.
 */
export function numberFor(meeting: Meeting, after: Item | undefined, first = 1): Numbered {
  const before = after ?? (meeting.state === 'planned' ? undefined : meeting.items.at(-1));
  if (before === undefined) return { number: String(Math.max(highest(meeting) + 1, first)) };
  const base = wholeOf(before.number);
  const last = meeting.items.findLast((item) => wholeOf(item.number) === base) ?? before;
  return { number: lettered(meeting, base), after: last.id };
}

/**
 * The number of a new sub-item of a meeting that has started: the next one of its item, or "7.1 a" behind the sub-item
 * that it is put after.
 */
export function subNumberFor(meeting: Meeting, parent: Item, after: Item | undefined): Numbered {
  const siblings = meeting.items.filter(({ under }) => under === parent.id);
  const last = siblings.at(-1);
  if (after !== undefined && after !== last && after.under === parent.id) {
    const base = after.number.replace(/\s[a-zåäö]+$/u, '');
    const behind = siblings.findLast(({ number }) => number.replace(/\s[a-zåäö]+$/u, '') === base) ?? after;
    return { number: lettered(meeting, base), after: behind.id };
  }
  const most = siblings.reduce((so, { number }) => Math.max(so, partOf(number)), 0);
  return { number: `${parent.number}.${most + 1}`, after: (last ?? parent).id };
}

/** Items in their order with each item's sub-items right behind it; one whose item is not among them stands by itself. */
export function arranged<T extends Placed>(items: readonly T[]): readonly T[] {
  const ids = new Set(items.map(({ id }) => id));
  const isPart = ({ under }: T) => under !== undefined && ids.has(under);
  return items
    .filter((item) => !isPart(item))
    .flatMap((item) => [item, ...items.filter((one) => one.under === item.id)]);
}

/** The numbers of arranged items: whole ones from the first, and "7.1", "7.2" for sub-items. */
export function numbersFrom(
  first: number,
  order: readonly Placed[],
): readonly { readonly item: string; readonly number: string }[] {
  const numbers = new Map<string, string>();
  const parts = new Map<string, number>();
  let next = first;
  for (const { id, under } of order) {
    const whole = under === undefined ? undefined : numbers.get(under);
    if (under === undefined || whole === undefined) {
      numbers.set(id, String(next));
      next += 1;
      continue;
    }
    const part = (parts.get(under) ?? 0) + 1;
    parts.set(under, part);
    numbers.set(id, `${whole}.${part}`);
  }
  return [...numbers].map(([item, number]) => ({ item, number }));
}

/** Whether some sub-item does not stand right behind its item, or has a number that is not one of its item's; or two items have one number. */
export function isDisordered(meeting: Meeting): boolean {
  const { items } = meeting;
  return (
    arranged(items).some((item, index) => item !== items[index]) ||
    new Set(items.map(({ number }) => number)).size < items.length ||
    items.some(({ under, number }) => {
      const parent = under === undefined ? undefined : items.find(({ id }) => id === under);
      return under !== undefined && (parent === undefined || !number.startsWith(`${parent.number}.`));
    })
  );
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
  const items = numbersFrom(firstNumber(book, meeting), arranged(meeting.items));
  const stands = items.every(({ item, number }, index) => {
    const now = meeting.items[index];
    return now?.id === item && now.number === number;
  });
  return stands ? [] : [{ type: 'agenda-ordered', meeting: meeting.id, items }];
}

/** "7" of "7", of "7 a" and of "7.1". */
export function wholeOf(number: string): string {
  return /^\d+/u.exec(number)?.[0] ?? number;
}

/** 2 of "7.2" and of "7.2 a". */
function partOf(number: string): number {
  return Number(/\.(\d+)[^.]*$/u.exec(number)?.[1] ?? 0);
}

function highest(meeting: Meeting): number {
  return meeting.items.reduce((most, item) => Math.max(most, Number(wholeOf(item.number)) || 0), 0);
}

/** The first of "7 a", "7 b" … that no item has. */
function lettered(meeting: Meeting, base: string): string {
  const taken = new Set(meeting.items.map((item) => item.number));
  let ordinal = 0;
  while (taken.has(`${base} ${letters(ordinal)}`)) ordinal += 1;
  return `${base} ${letters(ordinal)}`;
}

/** a to z, then aa, ab … */
function letters(ordinal: number): string {
  const last = String.fromCharCode(97 + (ordinal % 26));
  return ordinal < 26 ? last : letters(Math.floor(ordinal / 26) - 1) + last;
}
