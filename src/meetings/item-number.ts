import type { Item, Meeting } from './meeting.ts';

/** An item's number and place on the agenda. */
type Numbered = { readonly number: string; readonly after?: string };

/**
 * The number of a new item. Numbers never change once given: until the agenda is posted or the meeting started a new
 * last item gets the next whole number; after that, and wherever an item is put in after another, it becomes "7 a",
 * "7 b" and stands after those.
 */
export function numberFor(meeting: Meeting, after: Item | undefined): Numbered {
  const fixed = meeting.agendaPostedAt !== undefined || meeting.state !== 'planned';
  const before = after ?? (fixed ? meeting.items.at(-1) : undefined);
  if (before === undefined) return { number: String(highest(meeting) + 1) };
  const base = wholeOf(before.number);
  const taken = new Set(meeting.items.map((item) => item.number));
  let ordinal = 0;
  while (taken.has(`${base} ${letters(ordinal)}`)) ordinal += 1;
  const last = meeting.items.findLast((item) => wholeOf(item.number) === base) ?? before;
  return { number: `${base} ${letters(ordinal)}`, after: last.id };
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
