/** A number for each form of a word that some phrase needs. */
type FormNumber = number;

type Node = { number?: FormNumber; readonly next: Map<number, Node> };

const root: Node = { next: new Map() };
let count = 0;

/** Numbers a form, the same each time. */
function formNumber(form: string): FormNumber {
  let node = root;
  for (let at = 0; at < form.length; at += 1) {
    const letter = form.charCodeAt(at);
    let next = node.next.get(letter);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(letter, next);
    }
    node = next;
  }
  if (node.number === undefined) {
    node.number = count;
    count += 1;
  }
  return node.number;
}

/** The forms that stand in a line: each once, and by its number whether it does. */
type Held = { readonly forms: readonly FormNumber[]; readonly has: Uint8Array };

let latest: { readonly line: string; readonly of: number; readonly held: Held } | undefined;

/** All forms that stand in a line, also within a word; the line in lower case. */
function formsHeld(line: string): Held {
  // One line is held against many tables.
  if (latest?.line === line && latest.of === count) return latest.held;
  const has = new Uint8Array(count);
  const forms: FormNumber[] = [];
  for (let from = 0; from <= line.length; from += 1) {
    let node: Node | undefined = root;
    for (let at = from; node !== undefined; at += 1) {
      const { number } = node;
      if (number !== undefined && has[number] === 0) {
        has[number] = 1;
        forms.push(number);
      }
      node = at < line.length ? node.next.get(line.charCodeAt(at)) : undefined;
    }
  }
  latest = { line, of: count, held: { forms, has } };
  return latest.held;
}

/** Tells which of some phrases a line may fit, in their order: those of which it holds all words that they need. */
export type Sieve = (line: string) => readonly number[];

/** What a line must have to fit a phrase; see `CompiledPhrases`. */
export type Needing = {
  readonly needed: readonly (readonly string[])[];
  readonly first?: readonly string[] | undefined;
  readonly last?: readonly string[] | undefined;
};

/** Made of the words that each phrase needs, of each group one, and of those at its edges. */
export function sieveOf(phrases: readonly Needing[]): Sieve {
  const needed = phrases.map((phrase) => phrase.needed.map((forms) => forms.map(formNumber)));
  const always: number[] = [];
  // By the number of each form: looked up some ten thousand times for a line, so that it is no Map.
  const byForm: (number[] | undefined)[] = [];
  for (const [index, groups] of needed.entries()) {
    const [telling] = groups.toSorted((one, other) => one.length - other.length);
    if (telling === undefined) always.push(index);
    for (const form of new Set(telling)) {
      const phrasesWith = byForm[form];
      if (phrasesWith === undefined) byForm[form] = [index];
      else phrasesWith.push(index);
    }
  }
  const taken = new Uint8Array(phrases.length);
  const sift = (line: string): readonly number[] => {
    const held = formsHeld(line);
    const may = [...always];
    for (const form of held.forms) {
      const phrasesWith = byForm[form];
      if (phrasesWith === undefined) continue;
      for (const index of phrasesWith) {
        if (taken[index] === 1 || !hasAll(held, needed[index] ?? [])) continue;
        taken[index] = 1;
        may.push(index);
      }
    }
    for (const index of may) taken[index] = 0;
    return may.filter((index) => hasEdges(line, phrases[index])).sort((one, other) => one - other);
  };
  // One line is tried in several readings.
  let last: { readonly line: string; readonly may: readonly number[] } | undefined;
  return (line) => {
    if (last?.line !== line) last = { line, may: sift(line) };
    return last.may;
  };
}

function hasAll({ has }: Held, groups: readonly (readonly FormNumber[])[]): boolean {
  for (const forms of groups) {
    let any = false;
    for (const form of forms)
      if (has[form] === 1) {
        any = true;
        break;
      }
    if (!any) return false;
  }
  return true;
}

function hasEdges(line: string, { first, last }: Partial<Needing> = {}): boolean {
  return (
    (first === undefined || first.some((form) => line.startsWith(form))) &&
    (last === undefined || last.some((form) => line.endsWith(form)))
  );
}
