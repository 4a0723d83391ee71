import { folded, lowered } from './close-words.ts';

/** A word of a line as it is compared with names; hyphens set words apart as spaces do. */
export type NameToken = {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly lower: string;
  readonly folded: string;
  /** The same without an s of the genitive; absent where it has none. */
  readonly bare?: { readonly lower: string; readonly folded: string };
  readonly capital: boolean;
  /** It begins the line or a sentence, where any word has a capital. */
  readonly first: boolean;
  /** Only spaces, hyphens or a dot stand between it and the word before. */
  readonly joined: boolean;
};

/** The words of a line, in their order. */
export function nameTokens(line: string): readonly NameToken[] {
  const tokens: NameToken[] = [];
  let last = 0;
  for (const { 0: raw, index: start } of line.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][sS](?!\p{L}))?/gu)) {
    const lower = lowered(raw).replace(/['’]s$/u, 's');
    const between = line.slice(last, start);
    const first = tokens.length === 0 || /[.!?:]\s|\n/u.test(between);
    const bare = lower.length > 2 && lower.endsWith('s') ? lower.slice(0, -1) : undefined;
    tokens.push({
      start,
      end: start + raw.length,
      raw,
      lower,
      folded: folded(lower),
      ...(bare === undefined ? {} : { bare: { lower: bare, folded: folded(bare) } }),
      capital: /^\p{Lu}/u.test(raw),
      first,
      joined: tokens.length > 0 && /^(?:[ \t\u00a0]*[-‐‑–]?[ \t\u00a0]*|\.[ \t]*)$/u.test(between),
    });
    last = start + raw.length;
  }
  return tokens;
}

/** Words after which a name is meant, whatever its letters look like. */
export const beforeNames: ReadonlySet<string> = new Set(
  'var är deltog deltar närvarade medverkade missade missat hade har haft kommer kom åt av från hos ge ger samt ersatte efterträdde efterträder föredrog föredrar presenterade representerade representerar företräder företrädde heter kontaktar was were is are did does has had by from give replaced succeeded represents represented presented'.split(
    ' ',
  ),
);

/** Words that ask what someone did or does. */
export const verbsBefore: ReadonlySet<string> = new Set(
  'var är deltog deltar närvarade medverkade missade har hade kommer kom was is did does has had'.split(' '),
);

/** Words before which a name is meant. */
export const afterNames: ReadonlySet<string> = new Set(
  'med inte där här närvarande frånvarande borta representerad representerade saknas saknades företrädd senast sist deltog deltar missade missat har hade var är föredrog presenterade kommun kommer uppdrag there present absent away attend attended missed was has had did here represented come came'.split(
    ' ',
  ),
);
