import { applyFact } from '../folding/apply.ts';
import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import {
  arranged,
  firstNumber,
  numberFor,
  numbersFrom,
  subNumberFor,
  wholeOf,
} from '../model/item-number.ts';
import { findItem, findMeeting, subItems } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { Stamp } from '../model/stamp.ts';

/** An item that has no id and no number yet. */
export type NewItem = Omit<Item, 'id' | 'number'>;

/**
 * Puts a new item on an agenda, with the id that is next in the Book. Without a place of its own it stands where its
 * kind stands: what opens every meeting first, what ends every meeting last, all else between; a sub-item last of its
 * item's. While the meeting is planned the others are numbered anew; once it has started numbers are fixed, and the
 * item becomes "7 a", or "7.3" as a sub-item.
 */
export function placedFacts(
  book: Book,
  meeting: Meeting,
  item: NewItem,
  after: Item | 'first' | undefined,
): readonly Fact[] {
  const id = `i${book.next.record}`;
  const parent = findItem(meeting, item.under);
  const behindOne = after === 'first' ? undefined : after;
  if (meeting.state !== 'planned') {
    const { number, after: behind } =
      parent === undefined
        ? numberFor(meeting, behindOne, firstNumber(book, meeting))
        : subNumberFor(meeting, parent, behindOne);
    return [added(meeting, { id, number, ...item }, behind)];
  }
  const at = parent === undefined ? placeOf(meeting.items, item, after) : placeUnder(meeting, parent, after);
  if (at === meeting.items.length && parent === undefined) {
    const { number, after: behind } = numberFor(meeting, undefined, firstNumber(book, meeting));
    return [added(meeting, { id, number, ...item }, behind)];
  }
  const order = arranged<Item>(meeting.items.toSpliced(at, 0, { id, number: '', ...item }));
  const numbers = numbered(meeting, order);
  const stands = order.findIndex((one) => one.id === id);
  const number = numbers[stands]?.number ?? '';
  const same = numbers.every((one) => one.item === id || findItem(meeting, one.item)?.number === one.number);
  return [
    added(meeting, { id, number, ...item }, order[stands - 1]?.id),
    ...(same ? [] : [{ type: 'agenda-ordered', meeting: meeting.id, items: numbers } as const]),
  ];
}

function added(meeting: Meeting, item: Item, after: string | undefined): Fact {
  return { type: 'item-added', meeting: meeting.id, item, ...(after === undefined ? {} : { after }) };
}

function placeOf(items: readonly Item[], item: NewItem, after: Item | 'first' | undefined): number {
  if (after === 'first') return 0;
  if (after !== undefined) {
    const whole = after.under ?? after.id;
    return items.findLastIndex((one) => one.id === whole || one.under === whole) + 1;
  }
  if (item.standing === 'end') return items.length;
  const ofWhole = (one: Item) => items.find(({ id }) => id === one.under) ?? one;
  if (item.standing === 'start') return items.findLastIndex((one) => ofWhole(one).standing === 'start') + 1;
  return items.findLastIndex((one) => ofWhole(one).standing !== 'end') + 1;
}

function placeUnder(meeting: Meeting, parent: Item, after: Item | 'first' | undefined): number {
  if (after === 'first') return meeting.items.indexOf(parent) + 1;
  const behind = after?.under === parent.id ? after : (subItems(meeting, parent).at(-1) ?? parent);
  return meeting.items.indexOf(behind) + 1;
}

/** What puts the items of a planned agenda in this order, sub-items behind their items, numbered anew; nothing where they stand so already. */
export function orderedFacts(meeting: Meeting, order: readonly Item[]): readonly Fact[] {
  const items = numbered(meeting, arranged(order));
  const stands = items.every(({ item, number }, index) => {
    const now = meeting.items[index];
    return now?.id === item && now.number === number;
  });
  return stands ? [] : [{ type: 'agenda-ordered', meeting: meeting.id, items }];
}

/**
 * Takes items off an agenda with their sub-items; while it is planned those after them move up. What is taken off
 * stands last first, so that an undoing finds its place.
 */
export function takenOffFacts(meeting: Meeting, items: readonly Item[]): readonly Fact[] {
  const ids = new Set(items.map(({ id }) => id));
  const off = meeting.items.filter(({ id, under }) => ids.has(id) || (under !== undefined && ids.has(under)));
  const left = arranged(meeting.items.filter((item) => !off.includes(item)));
  const order = numbered(meeting, left);
  const before = order.at(-1);
  const first = before === undefined ? lowest(meeting) : Number(wholeOf(before.number)) + 1;
  const last = off.map(({ id }, index) => ({ item: id, number: String(first + index) }));
  const all = [...order, ...last];
  const stands = all.every(({ item, number }, index) => {
    const now = meeting.items[index];
    return now?.id === item && now.number === number;
  });
  return [
    ...(stands || meeting.state !== 'planned'
      ? []
      : [{ type: 'agenda-ordered', meeting: meeting.id, items: all } as const]),
    ...off.map((item): Fact => ({ type: 'item-removed', meeting: meeting.id, item: item.id })),
  ];
}

/** Numbers in order, from the agenda's first: that is 1, or the year's next where § runs through the year. */
function numbered(meeting: Meeting, order: readonly Item[]): ReturnType<typeof numbersFrom> {
  return numbersFrom(lowest(meeting), order);
}

function lowest(meeting: Meeting): number {
  const all = meeting.items.map(({ number }) => Number(/^\d+/u.exec(number)?.[0] ?? Number.NaN));
  const known = all.filter((number) => !Number.isNaN(number));
  return known.length === 0 ? 1 : Math.min(...known);
}

/** Facts that follow one from another, each seeing the Book and the meeting as those before it left them. */
export function inTurn(
  book: Book,
  meeting: Meeting,
  steps: readonly ((book: Book, meeting: Meeting) => readonly Fact[])[],
): readonly Fact[] {
  let seen = findMeeting(book, meeting.id) === undefined ? withMeeting(book, meeting) : book;
  return steps.flatMap((step) => {
    const facts = step(seen, findMeeting(seen, meeting.id) ?? meeting);
    seen = folded(seen, facts);
    return facts;
  });
}

function withMeeting(book: Book, meeting: Meeting): Book {
  return { ...book, meetings: [...book.meetings, meeting] };
}

/** Only for looking ahead: when and by whom does not matter for where items stand. */
const ahead: Stamp = { at: '1970-01-01T00:00:00.000Z', by: { kind: 'stranger' }, id: 'ahead' };

/** The Book as it would be after facts. */
export function folded(book: Book, facts: readonly Fact[]): Book {
  return facts.reduce((seen, fact) => applyFact(seen, fact, ahead), book);
}
