import type { Book } from '../model/book.ts';
import { findItem } from '../model/lookup.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import type { MeetingId } from '../model/terms.ts';
import { generalShort, isFormOf } from './abbreviations.ts';
import { type Passage, type PassageKind, passageKinds } from './passages.ts';
import type { Holding } from './postings.ts';
import { freshIndexOf, indexOf, newMemory, type SearchIndex } from './search-index.ts';
import { fold, isSmall, stem, termsAt, wordsOf } from './terms.ts';
import type { Expansion, Vocabulary } from './vocabulary.ts';
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
  const index = indexOf(book);
  const { kinds = [], meetings, limit, least } = options;
  const name = JSON.stringify([words, kinds, meetings, limit, least]);
  return index.remembered(searched, name, () => searchIn(index, book, words, options));
}

const searched = newMemory<readonly Found[]>(100);
const known = newMemory<boolean>(5_000);

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
  const holds = (one: string): boolean =>
    wantedBy(one, index, 'wholly').some(({ ways }) => ways.some((way) => isHeld(way, index)));
  return words.every((one) => isSmall(one) || index.remembered(known, one, () => holds(one)));
}

/** A misspelt word as the Book has it, without its ending; any other as it is. */
export function mendedWord(book: Book, word: string): string {
  const { vocabulary } = indexOf(book);
  const term = stem(fold(word));
  const [nearest] = vocabulary.isMisspelt(term) ? vocabulary.expand(term).keys() : [];
  return nearest ?? word;
}

/** Whether a Book's texts hold a word as it is, or a longer one in which it stands. */
export function standsIn(book: Book, word: string): boolean {
  const { vocabulary } = indexOf(book);
  const term = stem(fold(word));
  return vocabulary.expand(term).size > 0 && !vocabulary.isMisspelt(term);
}

/** What a short form stands for, generally or by a Book's own texts. */
export function spelledOutIn(book: Book, word: string): string | undefined {
  const term = fold(word);
  const all = [...indexOf(book).explained(), ...generalShort];
  return (all.find(({ short }) => short === term) ?? all.find(({ short }) => isFormOf(term, short)))?.long;
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

type Weighed = Wanted & { readonly weight: number; readonly holding: Holding; readonly spread: Spread };

/** So many places are read passage by passage, those first that hold most; fewer where only the best is looked for. */
const mostPlaces = 80;
const fewerPlaces = 40;

function searchIn(index: SearchIndex, book: Book, words: string, options: SearchOptions): readonly Found[] {
  const wanted = wantedBy(words, index).map((one) => weighed(one, index));
  const whole = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return [];
  const { kinds, limit = Number.POSITIVE_INFINITY } = options;
  const meetings = meetingsById(book);
  const foundIn = finder(wanted, whole, index, meetings, options);
  const found: Found[] = [];
  const ranks: Rank[] = [];
  for (const { number, ...rank } of placesFor(wanted, whole, index, meetings, options)) {
    // No passage goes before the place where it stands.
    if (limit <= ranks.length && countBefore(ranks, rank) >= limit) break;
    for (const { passage, words } of index.places[number]?.texts ?? []) {
      if (kinds !== undefined && !kinds.includes(passage.kind)) continue;
      const one = foundIn(passage, words, number);
      if (one === undefined) continue;
      found.push(one);
      ranks.push({ score: hundredths(one.score), day: rank.day });
    }
  }
  return found.toSorted(bestFirst).slice(0, limit);
}

/** Where something stands among what is found: by its score in hundredths, of equals by the day of its meeting. */
type Rank = { readonly score: number; readonly day: number };

function countBefore(ranks: readonly Rank[], { score, day }: Rank): number {
  let count = 0;
  for (const one of ranks) if (one.score > score || (one.score === score && one.day > day)) count += 1;
  return count;
}

/** Tells what a passage of a place holds of what is wanted, if that is enough. */
function finder(
  wanted: readonly Weighed[],
  whole: number,
  index: SearchIndex,
  meetings: ReadonlyMap<MeetingId, Meeting>,
  { least }: SearchOptions,
): (passage: Passage, words: Uint32Array, place: number) => Found | undefined {
  const mayLack = least === undefined ? lackable(wanted) : wanted.length;
  const levelsIn = ownLevels(wanted, index);
  const levels = new Float64Array(wanted.length);
  return (passage, words, place) => {
    const own = levelsIn(words);
    let [sum, lacks, at] = [0, 0, 0];
    for (const { weight, weak, holding } of wanted) {
      const level = levelOf(own[at] ?? 0, holding, place);
      levels[at] = level;
      sum += weight * level;
      if (!weak && level <= elsewhere) lacks += 1;
      at += 1;
    }
    const score = sum / whole;
    if (score < (least ?? leastOfAll) || lacks > mayLack) return undefined;
    const held = wanted.flatMap(({ said }, one) => ((levels[one] ?? 0) > elsewhere ? [said] : []));
    const ownWords = wanted.flatMap(({ said }, one) => ((own[one] ?? 0) > 0 ? [said] : []));
    if (held.length === 0 || (ownWords.length === 0 && !bearsTitle(passage.kind))) return undefined;
    const meeting = meetings.get(passage.meeting ?? '');
    const item = meeting && findItem(meeting, passage.item);
    return { passage, meeting, item, score, words: held, own: ownWords };
  };
}

const byId = new WeakMap<Book['meetings'], ReadonlyMap<MeetingId, Meeting>>();

function meetingsById({ meetings }: Book): ReadonlyMap<MeetingId, Meeting> {
  const known = byId.get(meetings) ?? new Map(meetings.map((one) => [one.id, one]));
  byId.set(meetings, known);
  return known;
}

function hundredths(score: number): number {
  return Math.round(100 * score);
}

type Scored = Rank & { readonly number: number; readonly key: string };

/** The places that may hold enough of it, those that hold most first; of equals the newest. */
function placesFor(
  wanted: readonly Weighed[],
  whole: number,
  index: SearchIndex,
  meetings: ReadonlyMap<MeetingId, Meeting>,
  { kinds, meetings: only, limit, least = leastOfAll }: SearchOptions,
): readonly Scored[] {
  const { places } = index;
  const room = index.remembered(placed, '', () => placing(index, meetings));
  const { days, kindsOf, numbers, scores } = room;
  const bits = kinds === undefined ? -1 : kinds.reduce((all, kind) => all | bitOf(kind), 0);
  const may = placesWith(tellingOf(wanted, least * whole), room);
  let count = 0;
  for (let at = 0; at < may; at += 1) {
    const number = numbers[at] ?? 0;
    if (((kindsOf[number] ?? 0) & bits) === 0) continue;
    const part = heldAt(wanted, number) / whole;
    if (part <= 0 || part < least) continue;
    numbers[count] = number;
    scores[count] = Math.max(1, hundredths(part));
    count += 1;
  }
  const most = limit === undefined ? mostPlaces : fewerPlaces;
  const lowest = only === undefined ? lowestOf(room, count, most) : { score: 1, day: 0 };
  const scored: Scored[] = [];
  for (let at = 0; at < count; at += 1) {
    const number = numbers[at] ?? 0;
    const score = scores[at] ?? 0;
    const day = days[number] ?? 0;
    if (score < lowest.score || (score === lowest.score && day < lowest.day)) continue;
    const place = places[number];
    if (place === undefined) continue;
    if (only !== undefined && !only.includes(place.texts[0]?.passage.meeting ?? '')) continue;
    scored.push({ number, key: place.key, day, score });
  }
  return scored
    .sort((one, other) => other.score - one.score || other.day - one.day || compared(one.key, other.key))
    .slice(0, most);
}

/** What is counted in fractions may be wrong by so much. */
const inexactly = 1e-9;

/** The most telling of what is wanted, without which the others are not enough wherever they stand. */
function tellingOf(wanted: readonly Weighed[], enough: number): readonly Weighed[] {
  const most = ({ weight, spread }: Weighed) => (weight * spread.most) / 100;
  const telling = wanted.toSorted((one, other) => most(other) - most(one));
  let rest = telling.reduce((sum, one) => sum + most(one), 0) + inexactly;
  const needed = telling.findIndex((one) => {
    if (rest < enough) return true;
    rest -= most(one);
    return false;
  });
  return needed < 0 ? telling : telling.slice(0, needed);
}

/** Writes the numbers of the places that have any of these, each once, and tells how many they are. */
function placesWith(telling: readonly Weighed[], room: Placing): number {
  const { numbers, seen } = room;
  room.round += 1;
  let count = 0;
  for (const { spread } of telling)
    for (const number of spread.places) {
      if (seen[number] === room.round) continue;
      seen[number] = room.round;
      numbers[count] = number;
      count += 1;
    }
  return count;
}

/** How much a place may hold of what is wanted. */
function heldAt(wanted: readonly Weighed[], place: number): number {
  let sum = 0;
  for (const { weight, holding } of wanted) {
    const level = holding.any[place] ?? 0;
    if (level > 0) sum += weight * (level / 100);
  }
  return sum;
}

/** So many of the first places that are scored have a greater score, or this one and a day no earlier; all where there are no more. */
function lowestOf({ numbers, scores, days }: Placing, count: number, most: number): Rank {
  if (count <= most) return { score: 1, day: 0 };
  const counts = new Uint32Array(101);
  for (let at = 0; at < count; at += 1) counts[scores[at] ?? 0] = (counts[scores[at] ?? 0] ?? 0) + 1;
  let [score, above] = [100, 0];
  while (score > 1 && above + (counts[score] ?? 0) < most) {
    above += counts[score] ?? 0;
    score -= 1;
  }
  if (above + (counts[score] ?? 0) <= most) return { score, day: 0 };
  // Numbers alone are sorted in a small part of the time.
  const alike = new Float64Array(counts[score] ?? 0);
  for (let at = 0, next = 0; at < count; at += 1)
    if (scores[at] === score) {
      alike[next] = days[numbers[at] ?? 0] ?? 0;
      next += 1;
    }
  return { score, day: alike.sort().at(above - most) ?? 0 };
}

/**
 * Of each place by its number: the day of its meeting as a number of eight digits, and the kinds of its texts as bits;
 * and room to rank them in, which is written over at each search.
 */
type Placing = {
  readonly days: Float64Array;
  readonly kindsOf: Uint32Array;
  readonly numbers: Uint32Array;
  readonly scores: Uint8Array;
  /** The round in which a place was last seen. */
  readonly seen: Uint32Array;
  round: number;
};

const placed = newMemory<Placing>(1);

function placing({ places }: SearchIndex, meetings: ReadonlyMap<MeetingId, Meeting>): Placing {
  const [days, kindsOf] = [new Float64Array(places.length), new Uint32Array(places.length)];
  for (const [number, place] of places.entries())
    for (const { passage } of place?.texts ?? []) {
      const { kind, meeting } = passage;
      kindsOf[number] = (kindsOf[number] ?? 0) | bitOf(kind);
      days[number] = Number((meetings.get(meeting ?? '')?.date ?? '').replaceAll('-', ''));
    }
  const [numbers, seen] = [new Uint32Array(places.length), new Uint32Array(places.length)];
  return { days, kindsOf, numbers, scores: new Uint8Array(places.length), seen, round: 0 };
}

function bitOf(kind: PassageKind): number {
  return 1 << passageKinds.indexOf(kind);
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
  const difference = hundredths(other.score) - hundredths(one.score);
  if (difference !== 0) return difference;
  const [day, otherDay] = [one.meeting?.date ?? '', other.meeting?.date ?? ''];
  if (day !== otherDay) return day < otherDay ? 1 : -1;
  return one.passage.key < other.passage.key ? -1 : 1;
}

/** A word tells the more the fewer places it stands in; one that stands nowhere tells most. */
function weighed(one: Wanted, index: SearchIndex): Weighed {
  const holding = best(one.ways.map((way) => holdingAll(way, index)));
  const spread = spreadOf(holding);
  const count = spread.places.length;
  const weight = Math.log(1 + (index.placeCount() + 1) / (count + 0.5)) * (one.weak ? weakly : 1);
  return { ...one, weight, holding, spread };
}

/** The places where something stands, and how well it does at best, in hundredths. */
type Spread = { readonly places: Uint32Array; readonly most: number };

const spreads = new WeakMap<Holding, Spread>();

/** The same holdings are looked up again and again. */
function spreadOf(holding: Holding): Spread {
  const known = spreads.get(holding);
  if (known !== undefined) return known;
  const { any } = holding;
  const places: number[] = [];
  let most = 0;
  for (let place = 0; place < any.length; place += 1) {
    const level = any[place] ?? 0;
    if (level === 0) continue;
    places.push(place);
    if (level > most) most = level;
  }
  const made = { places: Uint32Array.from(places), most };
  spreads.set(holding, made);
  return made;
}

/** The places that hold all terms of a way. */
function holdingAll(way: readonly string[], index: SearchIndex): Holding {
  const all = way.map((term) => index.holding(index.vocabulary.expand(term)));
  return together(all, (least, one) => {
    for (let at = 0; at < least.length; at += 1)
      if ((one[at] ?? 0) < (least[at] ?? 0)) least[at] = one[at] ?? 0;
  });
}

/** How well each place holds one of several ways. */
function best(ways: readonly Holding[]): Holding {
  return together(ways, (most, one) => {
    for (let at = 0; at < most.length; at += 1) if ((one[at] ?? 0) > (most[at] ?? 0)) most[at] = one[at] ?? 0;
  });
}

function together(all: readonly Holding[], add: (to: Uint8Array, one: Uint8Array) => void): Holding {
  const [first = { title: new Uint8Array(), any: new Uint8Array() }, ...others] = all;
  if (others.length === 0) return first;
  const made = { title: first.title.slice(), any: first.any.slice() };
  for (const { title, any } of others) {
    add(made.title, title);
    add(made.any, any);
  }
  return made;
}

/** A word of a text can stand for a term of a way of something that is wanted. */
type Meaning = { readonly term: number; readonly level: number };

/** Tells how well a text with words of some numbers holds each of the wanted itself; what is told holds until the next. */
function ownLevels(
  wanted: readonly Weighed[],
  { vocabulary }: SearchIndex,
): (words: Uint32Array) => Float64Array {
  const terms = [...new Set(wanted.flatMap(({ ways }) => ways.flat()))];
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const ways = wanted.map((one) => one.ways.map((way) => way.map((term) => numbers.get(term) ?? 0)));
  const { meanings, meant } = meaningsOf(terms, vocabulary);
  const levels = new Float64Array(terms.length);
  const own = new Float64Array(wanted.length);
  return (words) => {
    levels.fill(0);
    for (const word of words) {
      const at = meant[word] ?? 0;
      if (at === 0) continue;
      for (const { term, level } of meanings[at] ?? []) levels[term] = Math.max(levels[term] ?? 0, level);
    }
    for (let at = 0; at < ways.length; at += 1) {
      let best = 0;
      for (const way of ways[at] ?? []) best = Math.max(best, leastOf(way, levels));
      own[at] = best;
    }
    return own;
  };
}

/** What the words of a Book mean of some terms; by the number of each word where its meanings are, 0 for none. */
function meaningsOf(terms: readonly string[], vocabulary: Vocabulary) {
  const meant = new Uint32Array(vocabulary.most());
  const meanings: Meaning[][] = [[]];
  for (const [term, said] of terms.entries())
    for (const { number, level } of numbered(vocabulary.expand(said), vocabulary)) {
      if (meant[number] === 0) meant[number] = meanings.push([]) - 1;
      meanings[meant[number] ?? 0]?.push({ term, level });
    }
  return { meant, meanings };
}

const numberedBefore = new WeakMap<
  Expansion,
  readonly { readonly number: number; readonly level: number }[]
>();

/** The words that stand for one, by number: the same words stand for it until the words of the Book change. */
function numbered(expansion: Expansion, { numberOf }: Vocabulary) {
  const known = numberedBefore.get(expansion);
  if (known !== undefined) return known;
  const made = [...expansion].map(([word, level]) => ({ number: numberOf(word) ?? 0, level }));
  numberedBefore.set(expansion, made);
  return made;
}

function leastOf(way: readonly number[], levels: Float64Array): number {
  let least = 1;
  for (const term of way) least = Math.min(least, levels[term] ?? 0);
  return least;
}

function levelOf(own: number, { title, any }: Holding, place: number): number {
  return Math.max(own, (inTitle * (title[place] ?? 0)) / 100, (elsewhere * (any[place] ?? 0)) / 100);
}
