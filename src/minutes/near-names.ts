/** A name as it stands in a text, and the known one that it is nearly. */
export type NearName = { readonly said: string; readonly known: string };

/** Names of two words or more, each with a capital, particles and hyphens within. */
const fullName = /\p{Lu}[\p{L}'’-]+(?:\s+(?:von|af|de|la|el|al))?(?:\s+\p{Lu}[\p{L}'’-]+){1,2}/gu;
const capitalised = /\p{Lu}[\p{L}'’-]{4,}/gu;

/**
 * Names in a text that are nearly a known one but not it: one part the same and another some letters off, or a surname
 * alone that is one letter off. A name that is known itself is never one of them; a genitive's -s is not looked at.
 */
export function nearNames(text: string, known: readonly string[]): readonly NearName[] {
  const names = namesOf(known);
  const found = new Map<string, string>();
  let rest = text;
  for (const [match] of text.matchAll(fullName)) {
    for (const said of pairsIn(match)) {
      const near = nearFull(said, names);
      if (near === undefined) continue;
      found.set(bare(said), near);
      rest = rest.replaceAll(said, ' ');
    }
  }
  for (const [match] of rest.matchAll(capitalised)) {
    const near = nearSurname(bare(match), names);
    if (near !== undefined) found.set(bare(match), near);
  }
  return [...found].map(([said, near]) => ({ said, known: near }));
}

/** Pairs of known names that are nearly each other: perhaps one person, entered twice. */
export function nearTwins(known: readonly string[]): readonly NearName[] {
  const all = [...new Set(known)];
  return all.flatMap((said, index) =>
    all
      .slice(index + 1)
      .flatMap((other) => (isNear(partsOf(said), partsOf(other)) ? [{ said, known: other }] : [])),
  );
}

type Names = {
  readonly all: readonly { readonly name: string; readonly parts: readonly string[] }[];
  readonly parts: ReadonlySet<string>;
};

const made = new WeakMap<readonly string[], Names>();

function namesOf(known: readonly string[]): Names {
  const before = made.get(known);
  if (before !== undefined) return before;
  const all = known.map((name) => ({ name, parts: partsOf(name) }));
  const names = { all, parts: new Set(all.flatMap(({ parts }) => parts)) };
  made.set(known, names);
  return names;
}

/** Of three words with capitals each two may be the name: "Direktör Karin Nordgren". */
function pairsIn(match: string): readonly string[] {
  const words = match.split(/\s+/u);
  return words.length < 3 ? [match] : [match, words.slice(1).join(' '), words.slice(0, 2).join(' ')];
}

function nearFull(said: string, { all }: Names): string | undefined {
  const parts = partsOf(bare(said));
  const plain = partsOf(said);
  if (all.some((one) => isSame(one.parts, parts) || isSame(one.parts, plain))) return undefined;
  return all.find((one) => isNear(parts, one.parts))?.name;
}

function nearSurname(said: string, { all, parts }: Names): string | undefined {
  const word = fold(said);
  if (word.length < 6 || parts.has(word) || parts.has(`${word}s`)) return undefined;
  return all.find((one) => {
    const last = one.parts.at(-1) ?? '';
    return one.parts.length > 1 && last.length >= 6 && editDistance(last, word, 1) === 1;
  })?.name;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join(' ') === other.join(' ');
}

/** The first name or the surname is the same, and the other some letters off. */
function isNear(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 2 || other.length < 2 || isSame(one, other)) return false;
  const [first, last] = [one[0] ?? '', one.at(-1) ?? ''];
  const [otherFirst, otherLast] = [other[0] ?? '', other.at(-1) ?? ''];
  if (first === otherFirst) return isOff(last, otherLast);
  return last === otherLast && isOff(first, otherFirst);
}

function isOff(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length) <= 5 ? 1 : 2;
  return one !== other && Math.min(one.length, other.length) >= 2 && editDistance(one, other, most) <= most;
}

function bare(said: string): string {
  return said.replace(/(?<=\p{L}{3})['’]?s$/u, '');
}

function partsOf(name: string): readonly string[] {
  return name.split(/\s+/u).map(fold).filter(Boolean);
}

function fold(word: string): string {
  return word.normalize('NFC').toLocaleLowerCase('sv').replace(/[’']/gu, '');
}

/** How many letters must be put in, taken out or changed; more than `most` is only told to be more. */
function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, compared] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === compared ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
