/** A number for each form of a word that some phrase needs. */
type FormNumber = number;

type Node = { number?: FormNumber; readonly next: Map<number, Node> };

const root: Node = { next: new Map() };
/** How long each form is, by its number. */
const lengths: number[] = [];

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
    node.number = lengths.length;
    lengths.push(form.length);
  }
  return node.number;
}

/** The forms that stand in a line: each once, and by its number whether it does. */
type Held = { readonly forms: readonly FormNumber[]; readonly has: Uint8Array };

let latest: { readonly line: string; readonly of: number; readonly held: Held } | undefined;

/** All forms that stand in a line, also within a word; the line in lower case. */
function formsHeld(line: string): Held {
  // One line is held against many tables.
  if (latest?.line === line && latest.of === lengths.length) return latest.held;
  const has = new Uint8Array(lengths.length);
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
  latest = { line, of: lengths.length, held: { forms, has } };
  return latest.held;
}

/** How often a line holds some of these forms, seen from how short they are: "en" stands in nearly every one. */
function chanceOf(forms: readonly FormNumber[]): number {
  return forms.reduce((sum, form) => sum + 4 ** -(lengths[form] ?? 0), 0);
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
  const byForm = new Map<FormNumber, number[]>();
  for (const [index, groups] of needed.entries()) {
    const [telling] = groups.toSorted((one, other) => chanceOf(one) - chanceOf(other));
    if (telling === undefined) always.push(index);
    for (const form of new Set(telling)) {
      const phrasesWith = byForm.get(form);
      if (phrasesWith === undefined) byForm.set(form, [index]);
      else phrasesWith.push(index);
    }
  }
  const own = Uint32Array.from(byForm.keys());
  // By the number of each form where its phrases are, 0 for none: looked up some ten thousand times for a line.
  const places = new Uint32Array(lengths.length);
  for (const [at, form] of own.entries()) places[form] = at + 1;
  const lists = [...byForm.values()];
  const taken = new Uint8Array(phrases.length);
  const sift = (line: string): readonly number[] => {
    const held = formsHeld(line);
    const may = [...always];
    const take = (at: number): void => {
      for (const index of lists[at] ?? []) {
        if (taken[index] === 1 || !hasAll(held, needed[index] ?? [])) continue;
        taken[index] = 1;
        may.push(index);
      }
    };
    if (own.length < held.forms.length) {
      for (let at = 0; at < own.length; at += 1) if (held.has[own[at] ?? 0] === 1) take(at);
    } else
      for (const form of held.forms) {
        const at = places[form] ?? 0;
        if (at > 0) take(at - 1);
      }
    if (may.length === 0) return may;
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
