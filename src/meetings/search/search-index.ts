import MiniSearch from 'minisearch';
import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import type { ItemProposal } from '../model/proposal.ts';
import type { Abbreviation } from './abbreviations.ts';
import { type Passage, passagesOf, proposalPassages } from './passages.ts';
import { newVocabulary, type Vocabulary } from './vocabulary.ts';

/** How many groups' indexes are kept; the one that was asked longest ago goes first. */
const mostKept = 64;
/** So many words' places are remembered until something of the Book changes. */
const mostHeld = 200;

/** How well a place holds something: in its title, and anywhere. */
export type Held = { readonly title: number; readonly any: number };

/** What is searched of one Book, as it stands now. */
export type SearchIndex = {
  readonly vocabulary: Vocabulary;
  /** What stands at each place; see `Passage`. */
  readonly places: ReadonlyMap<string, ReadonlySet<Passage>>;
  /** The short forms that the texts explain. */
  readonly explained: () => readonly Abbreviation[];
  /** The places that hold any of the terms, with how well. */
  readonly holding: (terms: ReadonlyMap<string, number>) => ReadonlyMap<string, Held>;
};

type Kept = SearchIndex & { bring(book: Book): void };

const kept = new Map<string, Kept>();

/**
 * The index of a Book. One is kept for each group, and brought from the Book that it last held to this one: only what
 * differs between them is taken out and put in, whichever of them is the older.
 */
export function indexOf(book: Book): SearchIndex {
  const known = kept.get(book.id) ?? newIndex();
  kept.delete(book.id);
  kept.set(book.id, known);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  known.bring(book);
  return known;
}

/** An index that holds nothing of any other, for one Book alone. */
export function freshIndexOf(book: Book): SearchIndex {
  const made = newIndex();
  made.bring(book);
  return made;
}

/** What is searched of a place: the words of its title, and all others. */
type Document = { readonly id: string; readonly title: string; readonly other: string };

function newIndex(): Kept {
  const mini = new MiniSearch<Document>({
    fields: ['title', 'other'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    autoVacuum: false,
  });
  const vocabulary = newVocabulary();
  const places = new Map<string, Set<Passage>>();
  const documents = new Map<string, Document>();
  const explained = new Map<string, Passage>();
  const held = new Map<ReadonlyMap<string, number>, ReadonlyMap<string, Held>>();
  const take = (one: Passage): void => {
    const at = places.get(one.place);
    // What is held may be an equal one of an earlier state.
    for (const held of at ?? []) if (held.key === one.key) at?.delete(held);
    if (at?.size === 0) places.delete(one.place);
    vocabulary.remove(one.terms);
    explained.delete(one.key);
  };
  const put = (one: Passage): void => {
    places.set(one.place, (places.get(one.place) ?? new Set()).add(one));
    vocabulary.add(one.terms);
    if (one.explains.length > 0) explained.set(one.key, one);
  };
  const renew = (place: string): void => {
    held.clear();
    const before = documents.get(place);
    const after = documentOf(place, places.get(place));
    if (before !== undefined) mini.remove(before);
    if (after === undefined) documents.delete(place);
    else {
      mini.add(after);
      documents.set(place, after);
    }
  };
  return {
    vocabulary,
    places,
    explained: () => [...explained.values()].flatMap(({ explains }) => explains),
    holding: (terms) => {
      const known = held.get(terms);
      if (known !== undefined) return known;
      const found = terms.size === 0 ? new Map<string, Held>() : heldIn(mini, terms);
      if (held.size >= mostHeld) held.clear();
      held.set(terms, found);
      return found;
    },
    bring: bringer((before, after) => exchange(before, after, { take, put, renew })),
  };
}

function documentOf(id: string, passages: ReadonlySet<Passage> = new Set()): Document | undefined {
  if (passages.size === 0) return undefined;
  const words = (some: readonly Passage[]) => [...new Set(some.flatMap(({ terms }) => terms))].join(' ');
  const all = [...passages];
  return {
    id,
    title: words(all.filter(({ kind }) => kind === 'title')),
    other: words(all.filter(({ kind }) => kind !== 'title')),
  };
}

function heldIn(mini: MiniSearch<Document>, terms: ReadonlyMap<string, number>): ReadonlyMap<string, Held> {
  const found = mini.search([...terms.keys()].join(' '), { combineWith: 'OR', prefix: false, fuzzy: false });
  return new Map(
    found.map(({ id, match }) => {
      let [title, any] = [0, 0];
      for (const [term, fields] of Object.entries(match)) {
        const level = terms.get(term) ?? 0;
        any = Math.max(any, level);
        if (fields.includes('title')) title = Math.max(title, level);
      }
      return [String(id), { title, any }];
    }),
  );
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
    return other?.text === one.text && other.terms.join(' ') === one.terms.join(' ');
  };
  const staying = new Set(before.filter(stays).map(({ key }) => key));
  const gone = before.filter(({ key }) => !staying.has(key));
  const come = after.filter(({ key }) => !staying.has(key));
  for (const one of gone) take(one);
  for (const one of come) put(one);
  for (const place of new Set([...gone, ...come].map((one) => one.place))) renew(place);
}

/** Compares a Book with the one that was held, by the identity of what they share. */
function bringer(exchange: (before: readonly Passage[], after: readonly Passage[]) => void) {
  let held: Book | undefined;
  let meetings: ReadonlyMap<string, Meeting> = new Map();
  let proposals: ReadonlyMap<string, ItemProposal> = new Map();
  return (book: Book): void => {
    if (held === book) return;
    if (held?.meetings !== book.meetings) {
      const after = new Map(book.meetings.map((one) => [one.id, one]));
      exchangeEach(meetings, after, passagesOf, exchange);
      meetings = after;
    }
    if (held?.proposals !== book.proposals) {
      const after = new Map(book.proposals.map((one) => [one.id, one]));
      exchangeEach(proposals, after, proposalPassages, exchange);
      proposals = after;
    }
    held = book;
  };
}

function exchangeEach<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  of: (one: T) => readonly Passage[],
  exchange: (before: readonly Passage[], after: readonly Passage[]) => void,
): void {
  for (const [id, one] of before) if (!after.has(id)) exchange(of(one), []);
  for (const [id, one] of after) {
    const was = before.get(id);
    if (was !== one) exchange(was === undefined ? [] : of(was), of(one));
  }
}
