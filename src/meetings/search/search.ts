import type { Book } from '../model/book.ts';
import { findItem } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { MeetingId } from '../model/terms.ts';
import type { Passage, PassageKind } from './passages.ts';
import { freshIndexOf, type Held, indexOf, type SearchIndex } from './search-index.ts';
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

/** For each place how well it holds a word. */
type Holding = ReadonlyMap<string, Held>;

type Weighed = Wanted & { readonly weight: number; readonly holding: Holding };

/** So many places are read passage by passage, those first that hold most. */
const mostPlaces = 80;

function searchIn(index: SearchIndex, book: Book, words: string, options: SearchOptions): readonly Found[] {
  const wanted = wantedBy(words, index).map((one) => weighed(one, index));
  const whole = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return [];
  const { limit = Number.POSITIVE_INFINITY, least } = options;
  const mayLack = least === undefined ? lackable(wanted) : wanted.length;
  const meetings = new Map(book.meetings.map((one) => [one.id, one]));
  const found = placesFor(wanted, whole, index, meetings, options).flatMap((place) =>
    [...(index.places.get(place) ?? [])].flatMap((passage): readonly Found[] => {
      if (options.kinds !== undefined && !options.kinds.includes(passage.kind)) return [];
      const own = wanted.map((one) => ownLevel(passage, one, index));
      const levels = wanted.map(({ holding }, at) => levelOf(own[at] ?? 0, holding.get(place)));
      const score = wanted.reduce((sum, { weight }, at) => sum + weight * (levels[at] ?? 0), 0) / whole;
      const holds = (at: number) => (levels[at] ?? 0) > elsewhere;
      const lacks = wanted.filter(({ weak }, at) => !weak && !holds(at)).length;
      if (score < (least ?? leastOfAll) || lacks > mayLack) return [];
      const said = (some: (at: number) => boolean) =>
        wanted.flatMap((one, at) => (some(at) ? [one.said] : []));
      const held = said(holds);
      const ownWords = said((at) => (own[at] ?? 0) > 0);
      if (held.length === 0 || (ownWords.length === 0 && !bearsTitle(passage.kind))) return [];
      const meeting = meetings.get(passage.meeting ?? '');
      const item = meeting && findItem(meeting, passage.item);
      return [{ passage, meeting, item, score, words: held, own: ownWords }];
    }),
  );
  return found.toSorted(bestFirst).slice(0, limit);
}

/** The places that may hold enough of it, those that hold most first; of equals the newest. */
function placesFor(
  wanted: readonly Weighed[],
  whole: number,
  { places }: SearchIndex,
  meetings: ReadonlyMap<MeetingId, Meeting>,
  { kinds, meetings: only, least = leastOfAll }: SearchOptions,
): readonly string[] {
  const all = new Set(wanted.flatMap(({ holding }) => [...holding.keys()]));
  const may = [...all].flatMap((place) => {
    const score = wanted.reduce(
      (sum, { weight, holding }) => sum + weight * (holding.get(place)?.any ?? 0),
      0,
    );
    if (score / whole < least) return [];
    const [first] = places.get(place) ?? [];
    const meeting = first?.meeting ?? '';
    if (only !== undefined && !only.includes(meeting)) return [];
    return [{ place, score: Math.round((100 * score) / whole), date: meetings.get(meeting)?.date ?? '' }];
  });
  const holdsKind = (place: string): boolean =>
    kinds === undefined || [...(places.get(place) ?? [])].some(({ kind }) => kinds.includes(kind));
  return may
    .filter(({ place }) => holdsKind(place))
    .toSorted(
      (one, other) =>
        other.score - one.score || compared(other.date, one.date) || compared(one.place, other.place),
    )
    .slice(0, mostPlaces)
    .map(({ place }) => place);
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
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

/** A word tells the more the fewer places it stands in; one that stands nowhere tells most. */
function weighed(one: Wanted, index: SearchIndex): Weighed {
  const holding = new Map<string, Held>();
  for (const way of one.ways)
    for (const [place, held] of holdingAll(way, index)) {
      const known = holding.get(place) ?? { title: 0, any: 0 };
      holding.set(place, {
        title: Math.max(known.title, held.title),
        any: Math.max(known.any, held.any),
      });
    }
  const weight = Math.log(1 + (index.places.size + 1) / (holding.size + 0.5)) * (one.weak ? weakly : 1);
  return { ...one, weight, holding };
}

/** The places that hold all terms of a way. */
function holdingAll(way: readonly string[], index: SearchIndex): Holding {
  const [first = new Map<string, Held>(), ...others] = way.map((term) =>
    index.holding(index.vocabulary.expand(term)),
  );
  if (others.length === 0) return first;
  return new Map(
    [...first].flatMap(([place, held]) => {
      const all = [held, ...others.map((one) => one.get(place) ?? { title: 0, any: 0 })];
      const any = Math.min(...all.map((each) => each.any));
      return any === 0 ? [] : [[place, { title: Math.min(...all.map(({ title }) => title)), any }] as const];
    }),
  );
}

/** How well a passage holds a word itself. */
function ownLevel(
  { place, terms }: Passage,
  { ways, holding }: Weighed,
  { vocabulary }: SearchIndex,
): number {
  if (!holding.has(place)) return 0;
  let best = 0;
  for (const way of ways) {
    let least = 1;
    for (const term of way) {
      const meant = vocabulary.expand(term);
      let level = 0;
      for (const one of terms) level = Math.max(level, meant.get(one) ?? 0);
      least = Math.min(least, level);
      if (least === 0) break;
    }
    best = Math.max(best, least);
  }
  return best;
}

function levelOf(own: number, held: Held | undefined): number {
  return Math.max(own, inTitle * (held?.title ?? 0), elsewhere * (held?.any ?? 0));
}
