import { chanceOf, mostPlaces, type Place, placeOf, placesHeld, site } from './places-held.ts';

/** Tells which of some phrases a line may fit, in their order: those of which it holds all that they need. */
export type Sieve = (line: string) => readonly number[];

/** What a line must have to fit a phrase; see `CompiledPhrases`. */
export type Needing = {
  readonly needed: readonly (readonly string[])[];
  readonly first?: readonly string[] | undefined;
  readonly last?: readonly string[] | undefined;
};

/** That a line has one of some places. */
type Condition = Uint32Array;

/** Each condition once, however many phrases have it. */
type ConditionNumber = number;

/** Of a condition, for one line: whether it is met, and that the phrases have been taken of which it is the rarest. */
const [unmet, met, taken, states] = [0, 1, 2, 3];

/** Many short lists one after another: read through thousands of times for a line, and near one another in memory. */
type Lists = { readonly starts: Uint32Array; readonly all: Uint32Array };

function inARow(lists: readonly Iterable<number>[]): Lists {
  const starts = new Uint32Array(lists.length + 1);
  const all = lists.flatMap((list, at) => {
    const one = [...list];
    starts[at + 1] = (starts[at] ?? 0) + one.length;
    return one;
  });
  return { starts, all: Uint32Array.from(all) };
}

/** Made of the words that each phrase needs, of each group one, and of those at its edges. */
export function sieveOf(phrases: readonly Needing[]): Sieve {
  const { conditions, ofPhrases } = numbered(phrases.map(conditionsOf));
  const rarest = byRarest(conditions, ofPhrases);
  const { own, met: metAt } = byPlace(conditions, rarest.phrases);
  const meeting = inARow(conditions);
  const asking = inARow(rarest.phrases);
  const others = inARow(rarest.others);
  const asked = inARow(metAt);
  // By the number of each place where its conditions are, 0 for none.
  const places = new Uint32Array(mostPlaces());
  for (const [at, place] of own.entries()) places[place] = at + 1;
  // What is known of conditions counts from a number on that is another for each line: nothing needs to be cleared.
  const known = new Uint32Array(conditions.length);
  let round = 0;
  const isMet = (has: Uint8Array, number: ConditionNumber): boolean => {
    const state = known[number] ?? 0;
    if (state >= round) return state > round + unmet;
    const end = meeting.starts[number + 1] ?? 0;
    let at = meeting.starts[number] ?? 0;
    while (at < end && has[meeting.all[at] ?? 0] === 0) at += 1;
    known[number] = round + (at < end ? met : unmet);
    return at < end;
  };
  const sift = (line: string): readonly number[] => {
    const { places: there, has } = placesHeld(line);
    round += states;
    const may = [...rarest.always];
    const take = (at: number): void => {
      for (let i = asked.starts[at] ?? 0; i < (asked.starts[at + 1] ?? 0); i += 1) {
        const number = asked.all[i] ?? 0;
        if (known[number] === round + taken) continue;
        known[number] = round + taken;
        for (let j = asking.starts[number] ?? 0; j < (asking.starts[number + 1] ?? 0); j += 1) {
          const phrase = asking.all[j] ?? 0;
          const end = others.starts[phrase + 1] ?? 0;
          let next = others.starts[phrase] ?? 0;
          while (next < end && isMet(has, others.all[next] ?? 0)) next += 1;
          if (next === end) may.push(phrase);
        }
      }
    };
    if (own.length < there.length) {
      for (let at = 0; at < own.length; at += 1) if (has[own[at] ?? 0] === 1) take(at);
    } else
      for (const place of there) {
        const at = places[place] ?? 0;
        if (at > 0) take(at - 1);
      }
    return may.sort((one, other) => one - other);
  };
  // One line is tried in several readings.
  let latest: { readonly line: string; readonly may: readonly number[] } | undefined;
  return (line) => {
    if (latest?.line !== line) latest = { line, may: sift(line) };
    return latest.may;
  };
}

function conditionsOf(phrase: Needing): readonly Condition[] {
  const at = (where: Parameters<typeof placeOf>[1], forms: readonly string[] = []): readonly Condition[] =>
    forms.length === 0 ? [] : [Uint32Array.from(new Set(forms), (form) => placeOf(form, where)).sort()];
  const edges = [...at(site.first, phrase.first), ...at(site.last, phrase.last)];
  return [...edges, ...phrase.needed.flatMap((forms) => at(site.anywhere, forms))];
}

function numbered(all: readonly (readonly Condition[])[]) {
  const conditions: Condition[] = [];
  const numbers = new Map<string, ConditionNumber>();
  const numberOf = (condition: Condition): ConditionNumber => {
    const name = condition.join();
    const number = numbers.get(name) ?? conditions.push(condition) - 1;
    numbers.set(name, number);
    return number;
  };
  return { conditions, ofPhrases: all.map((one) => one.map(numberOf)) };
}

/** The phrases by their rarest condition, with the others that each has, the rarer first; and those that have none. */
function byRarest(conditions: readonly Condition[], ofPhrases: readonly (readonly ConditionNumber[])[]) {
  const chances = conditions.map((places) => places.reduce((sum, place) => sum + chanceOf(place), 0));
  const chance = (number: ConditionNumber) => chances[number] ?? 1;
  const always: number[] = [];
  const phrases: number[][] = conditions.map(() => []);
  const others = ofPhrases.map((all, phrase) => {
    const [rarest, ...rest] = all.toSorted((one, other) => chance(one) - chance(other));
    (rarest === undefined ? always : phrases[rarest])?.push(phrase);
    return rest;
  });
  return { always, phrases, others };
}

/** The places that meet a condition by which phrases are asked for, each with these conditions. */
function byPlace(conditions: readonly Condition[], asking: readonly (readonly number[])[]) {
  const lists = new Map<Place, ConditionNumber[]>();
  for (const [number, condition] of conditions.entries()) {
    if (asking[number]?.length === 0) continue;
    for (const place of condition) {
      const list = lists.get(place);
      if (list === undefined) lists.set(place, [number]);
      else list.push(number);
    }
  }
  return { own: Uint32Array.from(lists.keys()), met: [...lists.values()] };
}
