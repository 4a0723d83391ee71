import type { Book } from '../../../meetings/model/book.ts';
import type { Language } from '../../../meetings/model/terms.ts';
import { forgiven, slips } from './close-words.ts';
import { looseOrders } from './order-rows.ts';

/** A line whose words were mended; `original` tells where in the line as it was written a place in it stood. */
export type MendedLine = { readonly line: string; readonly original: (from: number, to: number) => string };

const times =
  'möte mötet januari februari mars april juni juli augusti september oktober november december nästa måndag tisdag onsdag torsdag fredag meeting january february march june july august october monday tuesday wednesday thursday friday next';
const vocabularies = new Map<Language, ReadonlySet<string>>();

function vocabulary(language: Language): ReadonlySet<string> {
  const known = vocabularies.get(language);
  if (known !== undefined) return known;
  const { rows, pieces, verbs } = looseOrders[language];
  const all = [...rows.flat(), ...Object.values(pieces), ...Object.keys(verbs), times].join(' ');
  const made = new Set(
    all
      .replace(/\{\w+\}/gu, ' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [],
  );
  vocabularies.set(language, made);
  return made;
}

/** The line with slips of the finger mended toward the words of orders; nothing where there are none to mend. */
export function mendedOrder(line: string, language: Language, book: Book): MendedLine | undefined {
  const pieces = line.split(/(\p{L}+)/u);
  const mended = pieces.map((piece) => (/^\p{L}{4,}$/u.test(piece) ? mend(piece, language, book) : piece));
  if (mended.every((piece, index) => piece === pieces[index])) return undefined;
  return { line: mended.join(''), original: (from, to) => originalOf(pieces, mended, from, to) };
}

const remembered = new Map<string, string | undefined>();
const rememberedMost = 5_000;

function mend(word: string, language: Language, book: Book): string {
  const lower = word.toLowerCase();
  if (vocabulary(language).has(lower) || isInBook(lower, book)) return word;
  const key = `${language} ${lower}`;
  if (!remembered.has(key)) {
    if (remembered.size > rememberedMost) remembered.clear();
    remembered.set(key, nearest(lower, language));
  }
  return remembered.get(key) ?? word;
}

/** The one word of orders that is nearest; nothing where none is near, or several are. */
function nearest(lower: string, language: Language): string | undefined {
  const known = vocabulary(language);
  const most = Math.max(1, forgiven(lower.length));
  const { verbs } = looseOrders[language];
  let best: { readonly word: string; readonly off: number; readonly alone: boolean } | undefined;
  for (const one of known) {
    if (one.charAt(0) !== lower.charAt(0)) continue;
    const off = slips(lower, one, most);
    if (off > most) continue;
    const verb = verbs[one] ?? one;
    if (best === undefined || off < best.off) best = { word: verb, off, alone: true };
    else if (off === best.off && verb !== best.word) best = { ...best, alone: false };
  }
  return best?.alone === true ? best.word : undefined;
}

/** Names of people and organisations are as they are. */
function isInBook(word: string, { persons, organisations }: Book): boolean {
  return namesOf(persons).includes(word) || namesOf(organisations).includes(word);
}

const named = new WeakMap<readonly { readonly name: string }[], string>();

/** All names of a list in lower case, one a line. */
function namesOf(all: readonly { readonly name: string }[]): string {
  const known = named.get(all) ?? all.map(({ name }) => name.toLowerCase()).join('\n');
  named.set(all, known);
  return known;
}

function originalOf(pieces: readonly string[], mended: readonly string[], from: number, to: number): string {
  let at = 0;
  return pieces
    .map((piece, index) => {
      const shown = mended[index] ?? '';
      const [start, end] = [at, at + shown.length];
      at = end;
      if (end <= from || start >= to) return '';
      return shown === piece ? piece.slice(Math.max(0, from - start), to - start) : piece;
    })
    .join('');
}
