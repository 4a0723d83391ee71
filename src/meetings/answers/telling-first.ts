import { type AsksFor, asksFor, tellsOf } from '../search/asks-for.ts';
import { leadsToList } from '../search/list-under.ts';
import { type Passage, passagesOf } from '../search/passages.ts';
import type { Found } from '../search/search.ts';
import { isSmall, isWeak, stem, wordsOf } from '../search/terms.ts';

/** What the rest of a question tells of the text that it wants: what kind, and words that may stand there. */
export type Wish = { readonly kind: AsksFor | undefined; readonly beside: readonly string[] };

/** How much more a text is worth that tells what is wanted, or holds another word of the question. */
const worth = { kind: 0.3, beside: 0.12, leads: 0.25, most: 0.3 };
/** How much of what was found at an item holds for another text there, and how near the best that item must come. */
const there = 0.75;
const near = 0.15;
const mostPlaces = 3;
const shortest = 4;

/** What a question wants besides the words that are looked for. */
export function wishOf(asked: string | undefined, words: string): Wish {
  if (asked === undefined) return { kind: undefined, beside: [] };
  const named = new Set(wordsOf(words).map(stem));
  const others = wordsOf(asked).filter(
    (word) =>
      word.length >= shortest && !isSmall(word) && !isWeak(word) && !/^\d/u.test(word) && !puts.test(word),
  );
  const beside = others.flatMap((word) => (decides.test(word) ? ['beslut'] : [stem(word)]));
  return {
    kind: asksFor(asked),
    beside: [...new Set(beside)].filter((one) => one.length >= shortest && !named.has(one)),
  };
}

/** Whoever asks says otherwise than what is written that something was decided. */
const decides = /^(?:klubb|beslut|beslöt|bestäm|fastställ|decid)/u;

/** Words by which anything is asked. */
const puts =
  /^(?:när|vilk\p{L}+|vart|varför|många|mycket|finns|fanns|blev|blir|gick|står|stod|sades|tyck\p{L}*|säger|enligt|gruppen|chefsgruppen|rådet|tack|visa|berätta|does|many|much|says?|said|about|please|tell|group|council)$/u;

/**
 * What was found, those first that tell what the question wants; among them what else stands at the same items and
 * tells it, though it holds none of the words that were looked for.
 */
export function tellingFirst(all: readonly Found[], wish: Wish): readonly Found[] {
  if (all.length === 0 || (wish.kind === undefined && wish.beside.length === 0)) return all;
  const best = all[0]?.score ?? 0;
  const known = new Set(all.map(({ passage }) => passage.key));
  const places = new Map<string, Found>();
  for (const one of all)
    if (one.score >= best - near && places.size < mostPlaces && !places.has(one.passage.place))
      places.set(one.passage.place, one);
  const beside = [...places.values()].flatMap((one) =>
    textsAt(one)
      .filter(({ key }) => !known.has(key))
      .map((passage): Found => ({ ...one, passage, own: [], score: one.score * there })),
  );
  const ranked = [
    ...all.map((one) => ({ one, score: one.score + toldBy(one, wish) })),
    ...beside.flatMap((one) => {
      const told = toldBy(one, wish);
      return told === 0 ? [] : [{ one, score: one.score + told }];
    }),
  ];
  return ranked.toSorted((one, other) => other.score - one.score).map(({ one }) => one);
}

function textsAt({ meeting, passage: { place } }: Found): readonly Passage[] {
  if (meeting === undefined) return [];
  return passagesOf(meeting).filter(
    (one) => one.place === place && (one.kind === 'note' || one.kind === 'item-text'),
  );
}

/** Who presented an item tells nothing of it. */
const presents =
  /(?<!\p{L})(?:presenterade|föredrog|redovisade|informerade|rapporterade|besöktes|presented|reported)(?!\p{L})/iu;
const longPresenting = 80;
const presented = -0.3;

function toldBy({ meeting, passage: { text, terms, record } }: Found, { kind, beside }: Wish): number {
  const held = beside.filter((word) => terms.some((term) => term.includes(word))).length;
  const leads = held > 0 && leadsToList(text) ? worth.leads : 0;
  const told = kind === undefined ? 0 : worth.kind * tellsOf(kind, text);
  // What was thought stands among the points of the discussion.
  const discussed =
    kind === 'opinion' && meeting?.notes.some(({ id, as }) => id === record && as === 'discussion');
  const tellsNothing = text.length < longPresenting && presents.test(text) ? presented : 0;
  return (
    tellsNothing + (discussed ? worth.kind : 0) + told + leads + Math.min(worth.most, held * worth.beside)
  );
}
