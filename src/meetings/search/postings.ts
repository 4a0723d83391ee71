import type MiniSearch from 'minisearch';

/** What is searched of a place: the words of its title, and all others; the place by its number. */
export type Document = {
  readonly id: number;
  readonly title: readonly string[];
  readonly other: readonly string[];
};

/** For each place, by its number, how well it holds something in hundredths: in its title, and anywhere. */
export type Holding = { readonly title: Uint8Array; readonly any: Uint8Array };

/** In which places terms stand: looked up once for each term, and kept right as places change. */
export type Postings = {
  /** The places that hold any of the terms, each as well as its level says, of so many places. */
  holding(terms: ReadonlyMap<string, number>, places: number): Holding;
  /** Looks up terms that were not looked up before. */
  lookUp(terms: Iterable<string>): void;
  change(before: Document | undefined, after: Document | undefined): void;
};

const titleBit = 1;
const otherBit = 2;

/** The postings of what an index holds. */
export function newPostings(mini: MiniSearch<Document>): Postings {
  /** By term the numbers of its places, each with where it stands there in the last two bits. */
  const known = new Map<string, number[]>();
  const lookUp = (terms: Iterable<string>): void => {
    const unknown = [...terms].filter((term) => !known.has(term));
    if (unknown.length === 0) return;
    for (const term of unknown) known.set(term, []);
    for (const { id, match } of mini.search(unknown.join(' '), { combineWith: 'OR' }))
      for (const term in match) known.get(term)?.push((Number(id) << 2) | bitsOf(match[term] ?? []));
  };
  const drop = (terms: readonly string[], id: number): void => {
    for (const term of terms) {
      const places = known.get(term);
      const at = places?.findIndex((one) => one >> 2 === id) ?? -1;
      if (at >= 0) places?.splice(at, 1);
    }
  };
  const add = (terms: readonly string[], id: number, bit: number): void => {
    for (const term of terms) {
      const places = known.get(term);
      const at = places?.findIndex((one) => one >> 2 === id) ?? -1;
      if (at < 0) places?.push((id << 2) | bit);
      else if (places !== undefined) places[at] = (places[at] ?? 0) | bit;
    }
  };
  return {
    lookUp,
    holding(terms, places) {
      lookUp(terms.keys());
      const [title, any] = [new Uint8Array(places), new Uint8Array(places)];
      for (const [term, level] of terms) {
        const hundredths = Math.round(level * 100);
        for (const one of known.get(term) ?? []) {
          const id = one >> 2;
          if ((any[id] ?? 0) < hundredths) any[id] = hundredths;
          if ((one & titleBit) !== 0 && (title[id] ?? 0) < hundredths) title[id] = hundredths;
        }
      }
      return { title, any };
    },
    change(before, after) {
      if (known.size === 0) return;
      if (before !== undefined) {
        drop(before.title, before.id);
        drop(before.other, before.id);
      }
      if (after !== undefined) {
        add(after.title, after.id, titleBit);
        add(after.other, after.id, otherBit);
      }
    },
  };
}

function bitsOf(fields: readonly string[]): number {
  return (fields.includes('title') ? titleBit : 0) | (fields.includes('other') ? otherBit : 0);
}
