import { shortened } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import type { AdaptiveCard } from './template.ts';

/** How much of its rows, and of each person's words, a card shows. Characters are UTF-16 units. */
export type Limits = { readonly rows: number; readonly letters: number };

/** A Teams message may be 80 KB of UTF-16 with good margin; the rest of the message takes some of it. */
export const largestCard = 38_000;

const everything: Limits = { rows: Number.POSITIVE_INFINITY, letters: Number.POSITIVE_INFINITY };
const steps: readonly Limits[] = [
  everything,
  { rows: Number.POSITIVE_INFINITY, letters: 8000 },
  { rows: Number.POSITIVE_INFINITY, letters: 2000 },
  { rows: Number.POSITIVE_INFINITY, letters: 600 },
  { rows: 80, letters: 300 },
  { rows: 40, letters: 200 },
  { rows: 20, letters: 150 },
  { rows: 8, letters: 100 },
  { rows: 3, letters: 60 },
];
const least: Limits = { rows: 1, letters: 30 };

/** The card with as much in it as a message can hold; what is left out is told by the card itself. */
export function fitCard(make: (limits: Limits) => AdaptiveCard): AdaptiveCard {
  for (const limits of steps) {
    const card = make(limits);
    if (JSON.stringify(card).length <= largestCard) return card;
  }
  return make(least);
}

/** Somebody's words, whole or, where they do not fit, cut with a note that they are saved in full. */
export function fitText(text: string, { letters }: Limits, words: Words): string {
  return text.length <= letters ? text : `${shortened(text, letters)} ${words.cards.more.cut}`;
}

/** As many rows as fit, and a line that tells how many more there are; `besides` are those that are not among the rows. */
export function fitRows<Row>(
  rows: readonly Row[],
  limits: Limits,
  more: (n: number) => string,
  besides = 0,
): { readonly shown: readonly Row[]; readonly more: readonly Line[] } {
  const shown = rows.slice(0, limits.rows);
  const left = rows.length - shown.length + besides;
  return { shown, more: left > 0 ? [{ text: more(left) }] : [] };
}

/** A line of text as the templates bind it. */
export type Line = { readonly text: string };

export function lines(...texts: readonly (string | undefined)[]): readonly Line[] {
  return texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ text }]));
}
