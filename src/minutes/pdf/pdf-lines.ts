import type { Piece } from './pdf-pieces.ts';

/** A piece at its place in a line; points. */
export type Segment = Piece & { readonly x: number; readonly width: number };
export type Line = readonly Segment[];

/** How wide a piece is, in points. */
export type Measure = (piece: Piece) => number;

type Atom = Piece & { readonly width: number; readonly ends: boolean };

/** Breaks pieces into lines no wider than `width` points: after spaces and within compounds, and within a word only where it is wider. */
export function breakLines(pieces: readonly Piece[], width: number, measure: Measure): readonly Line[] {
  const lines: Atom[][] = [[]];
  let used = 0;
  const put = (atom: Atom) => {
    lines.at(-1)?.push(atom);
    used += atom.width;
  };
  const newLine = () => {
    if ((lines.at(-1)?.length ?? 0) > 0) lines.push([]);
    used = 0;
  };
  for (const word of wordsOf(pieces, measure)) {
    const seen = seenWidth(word, measure);
    if (used + seen > width) newLine();
    if (seen <= width) for (const atom of word) put(atom);
    else
      for (const letter of word.flatMap((atom) => lettersOf(atom, measure))) {
        if (used + letter.width > width && letter.text !== ' ') newLine();
        put(letter);
      }
  }
  return lines.map(joined);
}

/** After a space; between the parts of a compound; after a slash, as in an address. */
const opportunity = /(?<= )(?! )|(?<=\p{L}[-–])(?=\p{L})|(?<=[/&?=])(?=[^\s/])/u;

function wordsOf(pieces: readonly Piece[], measure: Measure): readonly (readonly Atom[])[] {
  const words: Atom[][] = [];
  let word: Atom[] = [];
  for (const piece of pieces) {
    const parts = piece.actual === undefined ? piece.text.split(opportunity) : [piece.text];
    for (const [index, text] of parts.entries()) {
      const part = { ...piece, text };
      const ends = index < parts.length - 1 || text.endsWith(' ') || piece.actual !== undefined;
      word.push({ ...part, width: measure(part), ends });
      if (ends) {
        words.push(word);
        word = [];
      }
    }
  }
  return word.length === 0 ? words : [...words, word];
}

/** How wide a word is without the spaces after it. */
function seenWidth(word: readonly Atom[], measure: Measure): number {
  const whole = word.reduce((sum, atom) => sum + atom.width, 0);
  const last = word.at(-1);
  if (last?.text.endsWith(' ') !== true) return whole;
  return whole - last.width + measure({ ...last, text: last.text.trimEnd() });
}

function lettersOf(atom: Atom, measure: Measure): readonly Atom[] {
  return [...atom.text].map((text) => ({ ...atom, text, width: measure({ ...atom, text }) }));
}

/** What is drawn alike is drawn at once. */
function joined(atoms: readonly Atom[]): Line {
  const line: Segment[] = [];
  let x = 0;
  for (const { ends: _, ...atom } of atoms) {
    const before = line.at(-1);
    if (before !== undefined && isAlike(before, atom))
      line[line.length - 1] = { ...before, text: before.text + atom.text, width: before.width + atom.width };
    else line.push({ ...atom, x });
    x += atom.width;
  }
  return line;
}

function isAlike(one: Piece, other: Piece): boolean {
  return (
    one.bold === other.bold &&
    one.struck === other.struck &&
    one.link === other.link &&
    one.actual === undefined &&
    other.actual === undefined
  );
}
