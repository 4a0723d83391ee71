import MiniSearch from 'minisearch';
import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import type { ItemProposal } from '../model/proposal.ts';
import type { Abbreviation } from './abbreviations.ts';
import { type Passage, passagesOf, proposalPassages } from './passages.ts';
import { type Document, type Holding, newPostings } from './postings.ts';
import { newVocabulary, type Vocabulary } from './vocabulary.ts';

/** So much is kept of all groups' indexes together, in words at their places; the one that was asked longest ago goes first. */
const mostKept = 1_500_000;
/** So many words' places are remembered until something of the Book changes. */
const mostHeld = 600;
/** The places of so many words are looked up before anything is asked: of some words it takes milliseconds. */
const mostAhead = 30_000;
/** A text with the numbers of its words, each once; see `Vocabulary`. */
export type Numbered = { readonly passage: Passage; readonly words: Uint32Array };

/** What stands at one place; see `Passage`. */
export type Place = { readonly key: string; readonly texts: readonly Numbered[] };

/** What is searched of one Book, as it stands now. */
export type SearchIndex = {
  readonly vocabulary: Vocabulary;
  /** By their numbers; a number without a place is free. */
  readonly places: readonly (Place | undefined)[];
  readonly placeCount: () => number;
  /** The short forms that the texts explain. */
  readonly explained: () => readonly Abbreviation[];
  /** The places that hold any of the terms, with how well. */
  readonly holding: (terms: ReadonlyMap<string, number>) => Holding;
  /** What was made by that name since the Book last changed, else what is made now. */
  readonly remembered: <T>(memory: Memory<T>, name: string, make: () => T) => T;
};

/** What kind of results are remembered, and how many of each Book. */
export type Memory<T> = { readonly of: WeakMap<object, Map<string, T>>; readonly most: number };

/** A new kind. */
export function newMemory<T>(most: number): Memory<T> {
  return { of: new WeakMap(), most };
}

type Kept = SearchIndex & {
  /** Comes nearer to a Book until it is there or the time is `spent`, and tells whether it is. */
  bring(book: Book, spent?: () => boolean): boolean;
  /** Looks up the words of its texts until all are or the time is `spent`, and tells whether they are. */
  lookAhead(spent: () => boolean): boolean;
  /** How much it holds, in words at their places. */
  size(): number;
};

const kept = new Map<string, Kept>();
/** The one that was asked last. */
let latest: { readonly id: string; readonly index: Kept } | undefined;
/** What an index takes that holds nothing. */
const leastSize = 500;

/**
 * The index of a Book. One is kept for each group, and brought from the Book that it last held to this one: only what
 * differs between them is taken out and put in, whichever of them is the older.
 */
export function indexOf(book: Book): SearchIndex {
  const known = keptOf(book);
  known.bring(book);
  return known;
}

/**
 * Makes the index of a Book ready until it is or the time is `spent`, and tells whether it is. For a large Book that was
 * not asked before it takes seconds; nobody else should wait for all of them.
 */
export function readyIndex(book: Book, spent: () => boolean): boolean {
  const index = keptOf(book);
  return index.bring(book, spent) && index.lookAhead(spent);
}

function keptOf(book: Book): Kept {
  if (latest?.id === book.id) return latest.index;
  const index = kept.get(book.id) ?? newIndex();
  kept.delete(book.id);
  kept.set(book.id, index);
  latest = { id: book.id, index };
  let size = 0;
  for (const [id, one] of [...kept].toReversed()) {
    size += one.size() + leastSize;
    if (size > mostKept && one !== index) kept.delete(id);
  }
  return index;
}

/** An index that holds nothing of any other, for one Book alone. */
export function freshIndexOf(book: Book): SearchIndex {
  const made = newIndex();
  made.bring(book);
  return made;
}

function newIndex(): Kept {
  const mini = new MiniSearch<Document>({
    fields: ['title', 'other'],
    stringifyField: (terms: readonly string[]) => terms.join(' '),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    autoVacuum: false,
  });
  const vocabulary = newVocabulary();
  const postings = newPostings(mini);
  const places: (Standing | undefined)[] = [];
  const numbers = new Map<string, number>();
  const free: number[] = [];
  const explained = new Map<string, Passage>();
  const held = new Map<ReadonlyMap<string, number>, Holding>();
  let explains: readonly Abbreviation[] | undefined;
  let ahead: string[] | undefined;
  let size = 0;
  let state: object = {};
  const take = (one: Passage): void => {
    const place = places[numbers.get(one.place) ?? -1];
    // What is held may be an equal one of an earlier state.
    if (place !== undefined) place.texts = place.texts.filter(({ passage }) => passage.key !== one.key);
    vocabulary.remove(one.terms);
    if (explained.delete(one.key)) explains = undefined;
  };
  const put = (one: Passage): void => {
    const number = numbers.get(one.place) ?? free.pop() ?? places.length;
    numbers.set(one.place, number);
    places[number] ??= { key: one.place, texts: [] };
    places[number].texts.push({ passage: one, words: new Uint32Array(new Set(vocabulary.add(one.terms))) });
    if (one.explains.length === 0) return;
    explained.set(one.key, one);
    explains = undefined;
  };
  const renew = (key: string): void => {
    const number = numbers.get(key);
    const place = number === undefined ? undefined : places[number];
    if (number === undefined || place === undefined) return;
    held.clear();
    const before = place.document;
    const after = documentOf(number, place.texts);
    postings.change(before, after);
    if (before !== undefined) mini.remove(before);
    if (after !== undefined) mini.add(after);
    size += sizeOf(after) - sizeOf(before);
    place.document = after;
    if (after !== undefined) return;
    places[number] = undefined;
    numbers.delete(key);
    free.push(number);
  };
  const bring = bringer((before, after) => exchange(before, after, { take, put, renew }));
  return {
    vocabulary,
    places,
    placeCount: () => numbers.size,
    explained: () => {
      explains ??= [...explained.values()].flatMap((one) => one.explains);
      return explains;
    },
    holding: (terms) => {
      const known = held.get(terms);
      if (known !== undefined) return known;
      const found = postings.holding(terms, places.length);
      if (held.size >= mostHeld) held.clear();
      held.set(terms, found);
      return found;
    },
    remembered: (memory, name, make) => {
      const all = memory.of.get(state) ?? new Map();
      if (all.size === 0) memory.of.set(state, all);
      const known = all.get(name);
      if (known !== undefined) return known;
      const made = make();
      if (all.size >= memory.most) all.clear();
      all.set(name, made);
      return made;
    },
    bring: (book, spent) => bring(book, () => (state = {}), spent),
    lookAhead: (spent) => {
      ahead ??= [...vocabulary.words()].slice(0, mostAhead);
      for (let term = ahead.pop(); term !== undefined; term = ahead.pop()) {
        postings.lookUp([term]);
        if (spent()) break;
      }
      return ahead.length === 0;
    },
    size: () => size,
  };
}

type Standing = { readonly key: string; texts: Numbered[]; document?: Document | undefined };

function sizeOf(document: Document | undefined): number {
  return document === undefined ? 0 : document.title.length + document.other.length;
}

function documentOf(id: number, texts: readonly Numbered[]): Document | undefined {
  if (texts.length === 0) return undefined;
  const [title, other] = [new Set<string>(), new Set<string>()];
  for (const { passage } of texts) {
    const { kind, terms } = passage;
    const words = kind === 'title' ? title : other;
    for (const term of terms) words.add(term);
  }
  return { id, title: [...title], other: [...other] };
}

type Exchanging = {
  take(one: Passage): void;
  put(one: Passage): void;
  renew(place: string): void;
};

/** Takes out what is gone and puts in what is new; what stayed as it was stays. */
function exchange(
  before: readonly Passage[],
  after: readonly Passage[],
  { take, put, renew }: Exchanging,
): void {
  const coming = new Map(after.map((one) => [one.key, one]));
  const stays = (one: Passage): boolean => {
    const other = coming.get(one.key);
    if (other === one) return true;
    if (other?.text !== one.text || other.terms.join(' ') !== one.terms.join(' ')) return false;
    return other.explains.map(({ long }) => long).join() === one.explains.map(({ long }) => long).join();
  };
  const staying = new Set(before.filter(stays).map(({ key }) => key));
  const gone = before.filter(({ key }) => !staying.has(key));
  const come = after.filter(({ key }) => !staying.has(key));
  for (const one of gone) take(one);
  for (const one of come) put(one);
  for (const place of new Set([...gone, ...come].map((one) => one.place))) renew(place);
}

/** Compares a Book with what was held, by the identity of what they share; it may stop between two records. */
function bringer(exchange: (before: readonly Passage[], after: readonly Passage[]) => void) {
  let held: Book | undefined;
  const meetings = newSide<Meeting>(passagesOf, exchange);
  const proposals = newSide<ItemProposal>(proposalPassages, exchange);
  return (book: Book, changed: () => void, spent: () => boolean = () => false): boolean => {
    if (held === book) return true;
    changed();
    const was = held;
    held = undefined;
    if (was?.meetings !== book.meetings && !meetings(book.meetings, spent)) return false;
    if (was?.proposals !== book.proposals && !proposals(book.proposals, spent)) return false;
    held = book;
    return true;
  };
}

/** Brings what is held of some records to what they are now, one after the other until the time is spent. */
function newSide<T extends { readonly id: string }>(
  of: (one: T) => readonly Passage[],
  exchange: (before: readonly Passage[], after: readonly Passage[]) => void,
): (now: readonly T[], spent: () => boolean) => boolean {
  const held = new Map<string, T>();
  return (now, spent) => {
    const ids = new Set(now.map(({ id }) => id));
    for (const [id, one] of held) {
      if (ids.has(id)) continue;
      exchange(of(one), []);
      held.delete(id);
    }
    for (const one of now) {
      const was = held.get(one.id);
      if (was === one) continue;
      if (spent()) return false;
      exchange(was === undefined ? [] : of(was), of(one));
      held.set(one.id, one);
    }
    return true;
  };
}
