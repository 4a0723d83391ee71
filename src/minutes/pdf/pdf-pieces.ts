import type { Run } from '../block.ts';
import { addressOf } from '../written-text.ts';

/** A part of a line that is drawn in one way. */
export type Piece = {
  readonly text: string;
  readonly bold: boolean;
  readonly struck: boolean;
  readonly link?: string;
  /** The letter that `text` stands for, where the font has no sign for it. */
  readonly actual?: string;
};

// Signs that are never seen by themselves: where words may part, which way they are read, how the one before looks.
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector}/gu;

const letters = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/**
 * A line as the font can show it. A letter that it has no sign for is shown by its number, "[U+1F600]", and keeps the
 * letter for those who search, copy or listen; signs of control are shown so too. None is left out silently.
 */
export function piecesOf(
  line: readonly Run[],
  { has, bold = false }: { readonly has: (codePoint: number) => boolean; readonly bold?: boolean },
): readonly Piece[] {
  return line.flatMap((run) => {
    const link = addressOf(run);
    const look = {
      bold: bold || run.strong === true,
      struck: run.struck === true,
      ...(link === undefined ? {} : { link }),
    };
    const isShown = (sign: string) => has(sign.codePointAt(0) ?? 0) && !/\p{Cc}/u.test(sign);
    const text = run.text.toWellFormed().replaceAll('\t', '    ');
    const seen = text.replace(unseen, '');
    if ([...seen].every(isShown)) return seen === '' ? [] : [{ text: seen, ...look }];
    const pieces: Piece[] = [];
    let whole = '';
    for (const { segment } of letters.segment(text)) {
      const bare = segment.replace(unseen, '');
      const missing = [...bare].filter((sign) => !isShown(sign));
      if (missing.length === 0) whole += bare;
      else {
        if (whole !== '') pieces.push({ text: whole, ...look });
        whole = '';
        pieces.push({
          text: numbersOf(missing),
          ...look,
          ...(/\p{Cc}/u.test(segment) ? {} : { actual: segment }),
        });
      }
    }
    return whole === '' ? pieces : [...pieces, { text: whole, ...look }];
  });
}

function numbersOf(signs: readonly string[]): string {
  const numbers = signs.map(
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `[${numbers.join(' ')}]`;
}
