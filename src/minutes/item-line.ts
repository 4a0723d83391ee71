import type { Item } from '../meetings/model/meeting.ts';

/** An item on a line of plain text: "7. Läget", and further in "   7.1 Mobila team". */
export function itemLine({ number, title, under }: Item): string {
  return under === undefined ? `${number}. ${title}` : `   ${number} ${title}`;
}
