import type { Slots } from '../../reading/phrases/phrase.ts';
import type { Named } from './named-in.ts';
import type { PhraseSteps } from './phrase-steps.ts';
import type { ReadLine } from './read-line.ts';
import { kindsOf, type NamedKind } from './slot-kinds.ts';
import { slotMissed, slotWorth, type Walk, walk } from './walk-phrase.ts';
import { smallWorth } from './word-worth.ts';

/** How a phrase fits a line, from 0 to 1, and what its slots then hold. */
export type Fit = {
  readonly score: number;
  readonly slots: Slots;
  /** Words of the line that the phrase has, and those that neither it nor its slots have. */
  readonly shared: readonly string[];
  readonly left: readonly string[];
  /** How many telling words, or pieces that name something, are left. */
  readonly unread: number;
  /** What its slots took from the rest of the line holds nothing by which something else is asked. */
  readonly asked: boolean;
  /** How much its own words tell that the phrase has, besides what its slots hold. */
  readonly told: number;
  /** How much the words tell that the line lacks of the phrase. */
  readonly missed: number;
  /** Words of the phrase that the line lacks. */
  readonly missing: readonly string[];
};

/** The same of each phrase that is compared: of the words only where they stand, a bit for each; few are told of. */
export type Compared = Omit<Fit, 'shared' | 'left'> & { readonly has: number; readonly used: number };

const freeWorth = 0.4;
/** What is written nowhere in the Book can be asked about, but is less often. */
const unknownWorth = 0.25;
/** What is asked about seldom holds the words by which other things are asked. */
const cueLoss = 0.6;
/** What is asked about holds no word that asks. */
const doubtful = 0.7;
/** What shares less with a phrase than this shares nothing. */
const leastWorth = 0.3;
/** "beslut bra" is less surely about "bra" than "beslut om bra". */
const unanchored = 0.35;
/** A word that tells more than this may not be passed over. */
const tellingWorth = 0.4;

/**
 * Compares the phrase that begins at a step with a line, whatever the order of their words; undefined where it surely fits
 * worse than `least`.
 */
export function compare(
  at: number,
  phrases: PhraseSteps,
  line: ReadLine,
  least: number,
): Compared | undefined {
  const so: Walk = { used: 0, shared: 0, missed: 0, missing: undefined, slots: undefined };
  walk(at, { phrases, line, so });
  let best = so.shared;
  for (let slot = so.slots; slot !== undefined; slot = slot.before) best += slotWorth;
  return best < least * (best + so.missed) ? undefined : fill(so, phrases, line);
}

/** How a phrase fits, with the words themselves. */
export function inWords({ has, used, ...fit }: Compared, { words }: ReadLine): Fit {
  const wordsAt = (mask: number) =>
    words.flatMap(({ word: one }, index) => ((mask & (1 << index)) === 0 ? [] : [one]));
  return { ...fit, shared: wordsAt(has), left: wordsAt(~used) };
}

/** Gives the slots what they can hold: what is named first, and then what is left. */
function fill(walked: Walk, phrases: PhraseSteps, line: ReadLine): Compared {
  let { used, missed } = walked;
  let worth = walked.shared;
  let asked = true;
  const slots: Record<string, string> = {};
  const missing = inTurn(walked.missing).map((one) => phrases.words[one.word] ?? '');
  const waiting = inTurn(walked.slots);
  const lack = (name: string): void => {
    missed += slotMissed;
    missing.push(`{${name}}`);
  };
  for (const { slot, needed } of waiting) {
    if (phrases.held[slot] === 0) continue;
    const name = phrases.slots[slot] ?? '';
    const kinds = kindsOf[name] ?? [];
    const found = firstNamed(kinds, line, used);
    if (found !== undefined) {
      slots[name === 'pointed' || name === 'record' ? 'item' : name] = found.text;
      used |= found.mask;
      worth += slotWorth;
    } else if (needed) lack(name);
  }
  for (const { slot, needed, after, loose } of waiting) {
    if (phrases.held[slot] !== 0) continue;
    const name = phrases.slots[slot] ?? '';
    const run = leftRun(line, used, after);
    if (run === undefined) {
      if (needed) lack(name);
      continue;
    }
    if (loose) missed += unanchored;
    slots[name] = run.text;
    used |= run.mask;
    asked &&= run.plain;
    if (run.worth > 0) worth += run.worth;
    else missed -= run.worth;
  }
  const { lost, unread } = lostIn(line, used);
  return {
    score: worth < leastWorth ? 0 : (worth / (worth + lost + missed)) * (asked ? 1 : doubtful),
    unread,
    told: walked.shared,
    missed,
    asked,
    slots,
    missing,
    has: walked.used,
    used,
  };
}

/** What is named of the first kind of which something is left. */
function firstNamed(kinds: readonly NamedKind[], { named }: ReadLine, used: number): Named | undefined {
  for (const kind of kinds)
    for (const one of named) if (one.kind === kind && (one.mask & used) === 0) return one;
  return undefined;
}

/** What was put one before the other, the first first. */
function inTurn<One extends { readonly before: One | undefined }>(last: One | undefined): readonly One[] {
  const all: One[] = [];
  for (let one = last; one !== undefined; one = one.before) all.push(one);
  return all.reverse();
}

/** What is lost by reading a line so: the words that are left, and what is named whole as one. */
function lostIn(
  { words, weights, named }: ReadLine,
  used: number,
): { readonly lost: number; readonly unread: number } {
  let lost = 0;
  let unread = 0;
  let counted = used;
  for (const one of named) {
    if (one.kind === 'body' || (one.mask & counted) !== 0) continue;
    counted |= one.mask;
    lost += slotWorth;
    unread += 1;
  }
  for (let index = 0; index < words.length; index += 1) {
    if ((counted & (1 << index)) !== 0) continue;
    const weight = weights[index] ?? 0;
    lost += weight;
    if (weight > tellingWorth) unread += 1;
  }
  return { lost, unread };
}

type Run = { readonly first: number; readonly last: number; readonly worth: number };

/** The run of words most worth to be what is asked about, of those that nothing has taken, without small words around it. */
function leftRun(
  { line, words, weights, asksBy, asksOrTells, timed, isKnown }: ReadLine,
  used: number,
  after: number,
):
  | { readonly text: string; readonly mask: number; readonly worth: number; readonly plain: boolean }
  | undefined {
  let best: Run | undefined;
  let run: Run | undefined;
  for (let index = after + 1; index < words.length; index += 1) {
    const bit = 1 << index;
    // A small word that the phrase has may stand within what is asked about as well.
    if ((weights[index] ?? 0) <= smallWorth) continue;
    if ((used & bit) !== 0) {
      run = undefined;
      continue;
    }
    const worth =
      (timed & bit) !== 0 ? 0 : isKnown(index) ? freeWorth : -cueLoss * (asksBy[index] ?? 0) || unknownWorth;
    run = { first: run?.first ?? index, last: index, worth: (run?.worth ?? 0) + worth };
    if (best === undefined || run.worth >= best.worth) best = run;
  }
  if (best === undefined) return undefined;
  let mask = 0;
  for (let index = best.first; index <= best.last; index += 1) mask |= 1 << index;
  const text = line.slice(words[best.first]?.start, words[best.last]?.end);
  let plain = true;
  for (let index = best.first; plain && index <= best.last; index += 1)
    plain = asksOrTells[index] !== true && (isKnown(index) || (asksBy[index] ?? 0) < 0.5);
  return { text, mask, worth: Math.min(best.worth, slotWorth), plain };
}
