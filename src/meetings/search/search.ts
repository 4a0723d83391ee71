import type { Book } from '../model/book.ts';
import { findItem, findMeeting } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { MeetingId } from '../model/terms.ts';
import type { Passage, PassageKind } from './passages.ts';
import { freshIndexOf, indexOf, type SearchIndex } from './search-index.ts';
import { fold, isSmall, stem, termsAt, wordsOf } from './terms.ts';
import { type Wanted, wantedBy } from './wanted.ts';

/** A text that was found: where it stands, how well it holds what was looked for, and which of the words it holds. */
export type Found = {
  readonly passage: Passage;
  /** Absent for a proposal that stands on no agenda. */
  readonly meeting: Meeting | undefined;
  readonly item: Item | undefined;
  /** At most 1: all that was looked for, in the words that were said. */
  readonly score: number;
  /** The words as they were said that it holds, in itself or in the title of its item. */
  readonly words: readonly string[];
  /** Those that it holds itself. */
  readonly own: readonly string[];
};

export type SearchOptions = {
  readonly kinds?: readonly PassageKind[];
  readonly meetings?: readonly MeetingId[];
  readonly limit?: number;
  /** How much of what was looked for must be there, where 1 is all of it; what is less is a wrong hit more often than not. */
  readonly least?: number;
};

/** How much a word tells that stands in the title of the item, or elsewhere in it. */
const inTitle = 0.8;
const elsewhere = 0.15;
/** How much of what a word tells counts where it stands in most of what is written. */
const weakly = 0.3;
const leastOfAll = 0.6;

/**
 * What a Book holds of some words, best first; of equals the newest. All telling words should be there, and the most
 * telling must: what holds too little of them is left out. Who may see what was found is for the answers to say.
 */
export function search(book: Book, words: string, options: SearchOptions = {}): readonly Found[] {
  return searchIn(indexOf(book), book, words, options);
}

/** The same in an index made anew: what is found is the same. */
export function searchAnew(book: Book, words: string, options: SearchOptions = {}): readonly Found[] {
  return searchIn(freshIndexOf(book), book, words, options);
}

/** Where in a text stand the words that were looked for, as a Book's index reads them. */
export function marksIn(book: Book, words: string, text: string): readonly number[] {
  const index = indexOf(book);
  const ways = wantedBy(words, index).flatMap((one) => one.ways.flat());
  const meant = new Set(ways.flatMap((term) => [...index.vocabulary.expand(term).keys()]));
  return termsAt(text).flatMap(({ term, from }) => (meant.has(term) ? [from] : []));
}

/** Whether a Book's texts hold a word, also as a part of another; a small word is known to all. */
export function isKnownWord(book: Book, word: string): boolean {
  const words = wordsOf(word);
  if (words.length === 0) return false;
  const index = indexOf(book);
  return words.every(
    (one) =>
      isSmall(one) ||
      wantedBy(one, index, 'wholly').some(({ ways }) => ways.some((way) => isHeld(way, index))),
  );
}

/** A misspelt word as the Book has it, without its ending; any other as it is. */
export function mendedWord(book: Book, word: string): string {
  const { vocabulary } = indexOf(book);
  const term = stem(fold(word));
  const [nearest] = vocabulary.isMisspelt(term) ? vocabulary.expand(term).keys() : [];
  return nearest ?? word;
}

/** Whether a Book's texts hold a word as it is, but for its ending. */
export function holdsWord(book: Book, word: string): boolean {
  const { vocabulary } = indexOf(book);
  const words = wordsOf(word);
  return words.length > 0 && words.every((one) => vocabulary.has(stem(one)));
}

function isHeld(way: readonly string[], { vocabulary }: SearchIndex): boolean {
  return way.every((term) => vocabulary.expand(term).size > 0);
}

/** For each passage how well it holds a word. */
type Holding = ReadonlyMap<string, number>;

type Weighed = Wanted & { readonly weight: number; readonly holding: Holding };

function searchIn(index: SearchIndex, book: Book, words: string, options: SearchOptions): readonly Found[] {
  const wanted = wantedBy(words, index).map((one) => weighed(one, index));
  const whole = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return [];
  const items = wanted.map(({ holding }) => ofItems(holding, index));
  const keys = new Set(wanted.flatMap(({ holding }) => [...holding.keys()]));
  const { kinds, meetings, limit = Number.POSITIVE_INFINITY, least } = options;
  const mayLack = least === undefined ? lackable(wanted) : wanted.length;
  const found = [...candidates(keys, items, index)].flatMap((passage): readonly Found[] => {
    if (kinds !== undefined && !kinds.includes(passage.kind)) return [];
    if (meetings !== undefined && !meetings.includes(passage.meeting ?? '')) return [];
    const levels = wanted.map(({ holding }, at) => levelOf(passage, holding, items[at]));
    const score = wanted.reduce((sum, { weight }, at) => sum + weight * (levels[at] ?? 0), 0) / whole;
    const own = wanted.filter(({ holding }) => holding.has(passage.key)).map(({ said }) => said);
    const held = wanted.filter((_, at) => (levels[at] ?? 0) > elsewhere).map(({ said }) => said);
    const lacks = wanted.filter(({ weak, said }) => !weak && !held.includes(said)).length;
    if (
      score < (least ?? leastOfAll) ||
      lacks > mayLack ||
      held.length === 0 ||
      (own.length === 0 && !bearsTitle(passage.kind))
    )
      return [];
    const meeting = findMeeting(book, passage.meeting);
    const item = meeting && findItem(meeting, passage.item);
    return [{ passage, meeting, item, score, words: held, own }];
  });
  return found.toSorted(bestFirst).slice(0, limit);
}

/** Of one or two telling words none may be missing; of more, every third. */
function lackable(wanted: readonly Wanted[]): number {
  const telling = wanted.filter(({ weak }) => !weak).length;
  return Math.floor(telling / 3);
}

/** Running text is about its item's title only where it holds something itself. */
function bearsTitle(kind: PassageKind): boolean {
  return kind === 'decision' || kind === 'assignment' || kind === 'title' || kind === 'referral';
}

function bestFirst(one: Found, other: Found): number {
  const difference = Math.round(100 * other.score) - Math.round(100 * one.score);
  if (difference !== 0) return difference;
  const [day, otherDay] = [one.meeting?.date ?? '', other.meeting?.date ?? ''];
  if (day !== otherDay) return day < otherDay ? 1 : -1;
  return one.passage.key < other.passage.key ? -1 : 1;
}

/** A word tells the more the fewer items it stands in; one that stands nowhere tells most. */
function weighed(one: Wanted, index: SearchIndex): Weighed {
  const holding = new Map<string, number>();
  for (const way of one.ways)
    for (const [key, level] of holdingAll(way, index))
      if (level > (holding.get(key) ?? 0)) holding.set(key, level);
  const among = ofItems(holding, index).size;
  const weight = Math.log(1 + (index.items() + 1) / (among + 0.5)) * (one.weak ? weakly : 1);
  return { ...one, weight, holding };
}

function holdingAll(way: readonly string[], index: SearchIndex): Holding {
  const [first = new Map<string, number>(), ...others] = way.map((term) =>
    index.holding(index.vocabulary.expand(term)),
  );
  if (others.length === 0) return first;
  return new Map(
    [...first].flatMap(([key, level]) => {
      const levels = [level, ...others.map((one) => one.get(key) ?? 0)];
      const least = Math.min(...levels);
      return least === 0 ? [] : [[key, least] as const];
    }),
  );
}

type InItem = { title: number; any: number };

/** The same by items, with how well their titles hold it; what stands under an item has its title too. */
function ofItems(holding: Holding, { passages }: SearchIndex): ReadonlyMap<string, InItem> {
  const items = new Map<string, InItem>();
  for (const [key, level] of holding) {
    const passage = passages.get(key);
    if (passage === undefined) continue;
    const at = passage.place;
    const known = items.get(at) ?? { title: 0, any: 0 };
    items.set(at, {
      title: passage.kind === 'title' ? Math.max(known.title, level) : known.title,
      any: Math.max(known.any, level),
    });
  }
  return items;
}

/** The passages that hold a word themselves, and all of the items whose titles do. */
function candidates(
  keys: ReadonlySet<string>,
  items: readonly ReadonlyMap<string, InItem>[],
  { passages, places }: SearchIndex,
): ReadonlySet<Passage> {
  const titled = items.flatMap((of) => [...of].flatMap(([place, { title }]) => (title > 0 ? [place] : [])));
  return new Set([
    ...[...keys].flatMap((key) => passages.get(key) ?? []),
    ...titled.flatMap((place) => [...(places.get(place) ?? [])]),
  ]);
}

function levelOf(passage: Passage, holding: Holding, items: ReadonlyMap<string, InItem> | undefined): number {
  const item = items?.get(passage.place);
  return Math.max(holding.get(passage.key) ?? 0, inTitle * (item?.title ?? 0), elsewhere * (item?.any ?? 0));
}
