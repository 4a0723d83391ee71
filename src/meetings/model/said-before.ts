import type { Item, Meeting } from './meeting.ts';

/** Sentences that lead to a record: what "detta" in it points back to seldom stands further away. */
const sentences = 2;

/**
 * What the running text of its item says just before a record's own words: an assignment to "go on with this" is about
 * that. Empty where the words do not stand in the text.
 */
export function leadingTo(
  { notes, items }: Meeting,
  { item, text }: { readonly item: string; readonly text: string },
): string {
  for (const note of notes) {
    const here = note.item === item || items.some(({ id, under }) => id === note.item && under === item);
    if (note.removed || !here) continue;
    const at = note.text.indexOf(text);
    if (at > 0)
      return note.text
        .slice(0, at)
        .trim()
        .split(/(?<=[.!?])\s+|\n+/u)
        .slice(-sentences)
        .join(' ');
  }
  return '';
}

/** The sub-item in whose running text or decisions a record's own words stand, where it was recorded at the whole item. */
export function standsUnder(
  { notes, decisions, items }: Meeting,
  { item, text }: { readonly item: string; readonly text: string },
): Item | undefined {
  const at = [...decisions, ...notes].filter((one) => !one.removed && one.text.includes(text));
  return items.find(({ id, under }) => under === item && at.some((one) => one.item === id));
}
