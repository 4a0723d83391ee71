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

/** Where in a line a form stands: anywhere, also within a word, or where the line begins or ends. */
export const site = { anywhere: 0, first: 1, last: 2 } as const;
const sites = 3;

/** A form that stands somewhere: the form's number times the sites, and the site. */
export type Place = number;

/** The place of a form, by the same number each time. */
export function placeOf(form: string, at: (typeof site)[keyof typeof site]): Place {
  return formNumber(form) * sites + at;
}

/** How often a line has a place, seen from how short the form is: "en" stands in nearly every one. */
export function chanceOf(place: Place): number {
  const inAny = 4 ** -(lengths[Math.floor(place / sites)] ?? 0);
  return place % sites === site.anywhere ? inAny : inAny / seldom;
}

/** A form stands at an edge so much more seldom than anywhere. */
const seldom = 20;

/** Numbers of places are smaller than this, so far. */
export function mostPlaces(): number {
  return lengths.length * sites;
}

/** The places that a line has: each once, and by its number whether it does; until the next line is asked for. */
type Held = { readonly places: Place[]; has: Uint8Array };

const held: Held = { places: [], has: new Uint8Array(0) };
let heldOf: string | undefined;

/** All places that a line has; the line in lower case. */
export function placesHeld(line: string): Held {
  // One line is held against many tables.
  if (heldOf === line && held.has.length === mostPlaces()) return held;
  const { places } = held;
  for (const place of places) held.has[place] = 0;
  places.length = 0;
  if (held.has.length < mostPlaces()) held.has = new Uint8Array(mostPlaces());
  heldOf = line;
  const { has } = held;
  const hold = (place: Place): void => {
    if (has[place] === 0) places.push(place);
    has[place] = 1;
  };
  for (let from = 0; from <= line.length; from += 1) {
    let node: Node | undefined = root;
    for (let at = from; node !== undefined; at += 1) {
      if (node.number !== undefined) {
        const form = node.number * sites;
        hold(form + site.anywhere);
        if (from === 0) hold(form + site.first);
        if (at === line.length) hold(form + site.last);
      }
      node = at < line.length ? node.next.get(line.charCodeAt(at)) : undefined;
    }
  }
  return held;
}
