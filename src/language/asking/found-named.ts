import type { UnderstandContext } from '../intent.ts';
import { expressionOf } from './expression.ts';
import { lineWords } from './near/line-words.ts';
import { type Named, namedIn } from './near/named-in.ts';
import { namesIn } from './near/names-in.ts';
import type { Pointing } from './pointing.ts';

/** A piece of a text: what it says, and from where to where it stands, with the small words that belong to it. */
export type Piece = { readonly text: string; readonly start: number; readonly end: number };

/** What a text names, the longest of each; `over` is what is left of it besides small words. */
export type FoundNamed = {
  readonly time?: Piece;
  readonly person?: Piece;
  readonly organisation?: Piece;
  readonly item?: Piece;
  readonly over: string;
};

/** Finds what a text names. */
export function foundNamed(text: string, context: UnderstandContext, table: Pointing): FoundNamed {
  const names = namesIn(text, context.book);
  const words = lineWords(text, names, () => false);
  const all = namedIn(text, words, names, context);
  const taken = new Set<number>();
  const take = (...kinds: readonly Named['kind'][]): Piece | undefined => {
    const one = all.find(({ kind, first, last }) => kinds.includes(kind) && free(taken, first, last));
    if (one === undefined) return undefined;
    for (let index = one.first; index <= one.last; index += 1) taken.add(index);
    const [start, end] = [words[one.first]?.start ?? 0, words[one.last]?.end ?? 0];
    return {
      text: kinds.includes('item') || kinds.includes('person') ? one.text : text.slice(start, end),
      start,
      end,
    };
  };
  const organisation = take('organisation');
  const person = take('person');
  const item = take('item');
  const time = take('meeting', 'period');
  const small = expressionOf(`^(?:${table.around})$`);
  const over = words
    .filter((word, index) => !taken.has(index) && !small.test(word.said))
    .map(({ said }) => said);
  return {
    ...(time && { time: withPreposition(text, time) }),
    ...(person && { person }),
    ...(organisation && { organisation }),
    ...(item && { item }),
    over: over.join(' '),
  };
}

function free(taken: ReadonlySet<number>, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (taken.has(index)) return false;
  return true;
}

/** "i mars", "på mötet 20 mars": the small word before a time belongs to it. */
function withPreposition(text: string, piece: Piece): Piece {
  const before =
    /(?:(?<![\p{L}])(?:i|på|den|vid|under|in|on|at|during|the)\s+)+$/iu.exec(
      text.slice(0, piece.start),
    )?.[0] ?? '';
  const start = piece.start - before.length;
  return { text: text.slice(start, piece.end), start, end: piece.end };
}
