import MiniSearch from 'minisearch';
import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import type { ItemProposal } from '../model/proposal.ts';
import type { Abbreviation } from './abbreviations.ts';
import { type Passage, passagesOf, proposalPassages } from './passages.ts';
import { newVocabulary, type Vocabulary } from './vocabulary.ts';

/** How many groups' indexes are kept; the one that was asked longest ago goes first. */
const mostKept = 64;

/** What is searched of one Book, as it stands now. */
export type SearchIndex = {
  readonly vocabulary: Vocabulary;
  readonly passages: ReadonlyMap<string, Passage>;
  /** The same by where they stand; see `Passage`. */
  readonly places: ReadonlyMap<string, ReadonlySet<Passage>>;
  /** How many items there are: how telling a word is, is measured by it. */
  readonly items: () => number;
  /** The short forms that the texts explain. */
  readonly explained: () => readonly Abbreviation[];
  /** The keys of the passages that hold any of the terms, with how well. */
  readonly holding: (terms: ReadonlyMap<string, number>) => ReadonlyMap<string, number>;
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

function newIndex(): Kept {
  const mini = new MiniSearch<{ readonly id: string; readonly terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    autoVacuum: false,
  });
  const vocabulary = newVocabulary();
  const passages = new Map<string, Passage>();
  const places = new Map<string, Set<Passage>>();
  const explained = new Map<string, Passage>();
  let items = 0;
  const asDocument = ({ key, terms }: Passage) => ({ id: key, terms: terms.join(' ') });
  const take = (one: Passage): void => {
    mini.remove(asDocument(one));
    vocabulary.remove(one.terms);
    // What is held may be an equal one of an earlier state.
    const held = passages.get(one.key) ?? one;
    passages.delete(one.key);
    explained.delete(one.key);
    places.get(one.place)?.delete(held);
    if (places.get(one.place)?.size === 0) places.delete(one.place);
    if (one.kind === 'title') items -= 1;
  };
  const put = (one: Passage): void => {
    mini.add(asDocument(one));
    vocabulary.add(one.terms);
    passages.set(one.key, one);
    places.set(one.place, (places.get(one.place) ?? new Set()).add(one));
    if (one.explains.length > 0) explained.set(one.key, one);
    if (one.kind === 'title') items += 1;
  };
  const exchange = (before: readonly Passage[], after: readonly Passage[]): void => {
    const coming = new Map(after.map((one) => [one.key, one]));
    const stays = (one: Passage): boolean => {
      const other = coming.get(one.key);
      return other?.text === one.text && other.terms.join(' ') === one.terms.join(' ');
    };
    const staying = new Set(before.filter(stays).map(({ key }) => key));
    for (const one of before) if (!staying.has(one.key)) take(one);
    for (const one of after) if (!staying.has(one.key)) put(one);
  };
  return {
    vocabulary,
    passages,
    places,
    items: () => items,
    explained: () => [...explained.values()].flatMap(({ explains }) => explains),
    holding: (terms) => {
      if (terms.size === 0) return new Map();
      const found = mini.search([...terms.keys()].join(' '), {
        combineWith: 'OR',
        prefix: false,
        fuzzy: false,
      });
      return new Map(
        found.map(({ id, terms: held }) => [
          String(id),
          Math.max(...held.map((term) => terms.get(term) ?? 0)),
        ]),
      );
    },
    bring: bringer(exchange),
  };
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
