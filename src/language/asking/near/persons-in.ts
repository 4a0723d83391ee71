import type { Person } from '../../../meetings/model/person.ts';
import { folded, forgiven, lowered, slips, soundOf } from './close-words.ts';
import { afterNames, beforeNames, type NameToken, verbsBefore } from './name-tokens.ts';
import { alsoWords, ordinaryWords } from './ordinary-words.ts';

/** Persons one of whom is named in a line, by the index of the first word and how many words name her. */
export type PersonsFound = {
  readonly persons: readonly Person[];
  readonly at: number;
  readonly count: number;
};

type Part = { readonly lower: string; readonly folded: string; readonly sound: string };
type Name = { readonly person: Person; readonly parts: readonly Part[]; readonly given: number };
type Hit = { readonly name: Name; readonly part: number; readonly off: number };
type Index = {
  readonly names: readonly Name[];
  readonly byFolded: ReadonlyMap<string, readonly Hit[]>;
  readonly bySound: ReadonlyMap<string, readonly Hit[]>;
  /** Parts of five letters and more, each once, for slips of the finger. */
  readonly long: readonly (readonly [string, readonly Hit[]])[];
};

const known = new WeakMap<readonly Person[], Index>();

function indexOf(persons: readonly Person[]): Index {
  const found = known.get(persons);
  if (found !== undefined) return found;
  const names = persons.map(nameOf);
  const hits = names.flatMap((name) => name.parts.map((_, part): Hit => ({ name, part, off: 0 })));
  const partOf = ({ name, part }: Hit): Part => name.parts[part] ?? { lower: '', folded: '', sound: '' };
  const byFolded = Map.groupBy(hits, (hit) => partOf(hit).folded);
  const index: Index = {
    names,
    byFolded,
    bySound: Map.groupBy(hits, (hit) => partOf(hit).sound),
    long: [...byFolded].filter(([word]) => word.length >= 5),
  };
  known.set(persons, index);
  return index;
}

function nameOf(person: Person): Name {
  const words = lowered(person.name)
    .split(/[\s,]+/u)
    .filter(Boolean);
  const split = (word: string) => word.split(/[-‐‑–.'’]+/u).filter(Boolean);
  const parts = words.flatMap(split).map((lower) => {
    const bare = folded(lower);
    return { lower, folded: bare, sound: soundOf(bare) };
  });
  return { person, parts, given: split(words[0] ?? '').length };
}

/** The persons that a line may name, each at its place; the longest name that fits there. */
export function personsIn(tokens: readonly NameToken[], persons: readonly Person[]): readonly PersonsFound[] {
  const index = indexOf(persons);
  const found: PersonsFound[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const here = foundAt(tokens, at, index);
    if (here !== undefined) found.push(here);
  }
  return found;
}

type Run = { readonly hit: Hit; readonly count: number; readonly off: number };

function foundAt(tokens: readonly NameToken[], at: number, index: Index): PersonsFound | undefined {
  const token = tokens[at];
  if (token === undefined || /^\p{N}/u.test(token.raw)) return undefined;
  const runs = hitsOf(tokens, at, index).map((hit) => runFrom(tokens, at, hit));
  const longest = Math.max(0, ...runs.map(({ count }) => count));
  const long = runs.filter(({ count }) => count === longest);
  const least = Math.min(...long.map(({ off }) => off));
  const best = long.filter(({ off }) => off === least);
  const leading = best.filter(({ hit }) => hit.part === 0);
  const meant = leading.length > 0 ? leading : best;
  if (meant.length === 0 || !isName(tokens, at, longest, meant)) return undefined;
  return { persons: belonging([...new Set(meant.map(({ hit }) => hit.name.person))]), at, count: longest };
}

/** Visitors, and those who have left, give way to those who belong. */
function belonging(persons: readonly Person[]): readonly Person[] {
  const here = persons.filter(({ admittedTo, left }) => admittedTo === undefined && left === undefined);
  return here.length > 0 ? here : persons;
}

/** By how it is written, else without rings and dots, else by how it sounds, else but for a slip. */
function hitsOf(tokens: readonly NameToken[], at: number, index: Index): readonly Hit[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const forms = [token, ...(token.bare === undefined ? [] : [token.bare])];
  for (const form of forms) {
    const same = index.byFolded.get(form.folded) ?? [];
    if (same.length === 0) continue;
    const exact = same.filter(({ name, part }) => name.parts[part]?.lower === form.lower);
    return exact.length > 0 ? exact : same.map((hit) => ({ ...hit, off: 0.5 }));
  }
  if (token.folded.length < 4 || forms.some(({ lower }) => ordinaryWords().has(lower))) return [];
  for (const form of forms) {
    const alike = index.bySound.get(soundOf(form.folded)) ?? [];
    if (alike.length > 0) return alike.map((hit) => ({ ...hit, off: 0.7 }));
  }
  const near = misspelt(token, index);
  return near.length > 0 ? near : besideSure(tokens, at, index);
}

function misspelt(token: NameToken, { long }: Index): readonly Hit[] {
  const forms = [token.folded, ...(token.bare === undefined ? [] : [token.bare.folded])];
  const near = long.flatMap(([word, hits]) => {
    const off = Math.min(
      ...forms.map((form) => slips(form, word, Math.min(forgiven(form.length), forgiven(word.length)))),
    );
    return off <= Math.min(forgiven(token.folded.length), forgiven(word.length))
      ? hits.map((hit) => ({ ...hit, off }))
      : [];
  });
  const least = Math.min(...near.map(({ off }) => off));
  return near.filter(({ off }) => off === least);
}

/** A first name further off is forgiven where the next word is a later part of the same name. */
function besideSure(tokens: readonly NameToken[], at: number, index: Index): readonly Hit[] {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.joined !== true) return [];
  const forms = [next.folded, ...(next.bare === undefined ? [] : [next.bare.folded])];
  const sure = forms.flatMap((form) => index.byFolded.get(form) ?? []);
  return sure.flatMap(({ name, part }) =>
    name.parts
      .slice(0, part)
      .flatMap((earlier, index_) =>
        slips(token.folded, earlier.folded, 2) <= 2 ? [{ name, part: index_, off: 2 }] : [],
      ),
  );
}

/** As many of the words that follow as are later parts of the same name, or their first letters. */
function runFrom(tokens: readonly NameToken[], at: number, hit: Hit): Run {
  let { off } = hit;
  let part = hit.part;
  let count = 1;
  for (;;) {
    const token = tokens[at + count];
    if (token?.joined !== true) break;
    const next = nextPart(hit.name, part + 1, token, tokens[at + count + 1] === undefined);
    if (next === undefined) break;
    part = next.part;
    off += next.off;
    count += 1;
  }
  return { hit, count, off };
}

function nextPart(
  { parts }: Name,
  from: number,
  token: NameToken,
  last: boolean,
): { readonly part: number; readonly off: number } | undefined {
  for (let part = from; part < parts.length; part += 1) {
    const off = offOf(token, parts[part], last);
    if (off !== undefined) return { part, off };
  }
  return undefined;
}

function offOf(token: NameToken, part: Part | undefined, last: boolean): number | undefined {
  if (part === undefined) return undefined;
  const forms = [token, ...(token.bare === undefined ? [] : [token.bare])];
  for (const { lower, folded: bare } of forms) {
    if (lower === part.lower) return 0;
    if (bare === part.folded) return 0.5;
  }
  if (token.folded.length === 1)
    return part.folded.startsWith(token.folded) && (token.capital || (last && token.lower !== 'i'))
      ? 0.5
      : undefined;
  if (ordinaryWords().has(token.lower)) return undefined;
  for (const { folded: bare } of forms) {
    if (bare.length > 3 && soundOf(bare) === part.sound) return 0.7;
    const most = Math.max(bare.length < 4 ? 0 : 1, forgiven(bare.length));
    const off = slips(bare, part.folded, most);
    if (off <= most && part.folded.length > 3) return off;
  }
  return undefined;
}

/** Whether a name is meant, and not the ordinary words that it looks like, nor someone else's longer name. */
function isName(tokens: readonly NameToken[], at: number, count: number, runs: readonly Run[]): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const all = tokens.slice(at, at + count);
  if (count > 1) return all.some(({ lower, capital }) => capital || !ordinaryWords().has(lower));
  if (isPartOfOther(tokens, at)) return false;
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (isTime(token, before, after)) return false;
  const written = token.capital && !token.first;
  if (ordinaryWords().has(token.lower)) return written;
  if (written) return true;
  const about = beforeNames.has(before) || afterNames.has(after);
  const exact = runs.every(({ off }) => off < 0.7);
  if (alsoWords.has(token.lower)) return token.capital || verbsBefore.has(before);
  if (!exact) return about;
  // A family name alone, in small letters.
  const given = runs.some(({ hit }) => hit.part < hit.name.given);
  return given || token.capital || token.folded.length > 5 || about;
}

/** "Eva Sund" is not Eva Ek, nor is "Kalle Ek". */
function isPartOfOther(tokens: readonly NameToken[], at: number): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.capital !== true) return false;
  const isWord = ({ lower, capital, raw }: NameToken) =>
    !capital || ordinaryWords().has(lower) || raw.length < 2 || raw === raw.toUpperCase();
  const follows = after?.joined === true && !isWord(after) && !/s$/u.test(token.raw);
  const precedes = token.joined && before !== undefined && !isWord(before);
  return follows || precedes;
}

const months = /^(?:maj|may|mars|april|augusti|august|mars|june|juni|dag)$/u;

/** "i maj", "May 4", "dag 2". */
function isTime({ lower }: NameToken, before: string, after: string): boolean {
  return (
    months.test(lower) &&
    (/^(?:i|in|on|of|since|sedan|till|until|från|from|före|before|efter|after|denna|this|next|last|förra|nästa|under|during|\d+)$/u.test(
      before,
    ) ||
      /^\d/u.test(after))
  );
}
