import type { DecisionChanges } from './fact.ts';
import type { AgreedTerm, Decision, DecisionDetails, Named } from './meeting.ts';
import { sameData } from './same-data.ts';

/** A short mark of what a decision's details say, by which it is seen that they have changed since they were shown. */
export function markOf(details: DecisionDetails | undefined): string {
  const text = JSON.stringify(inOrder(details ?? {}));
  // FNV-1a over UTF-16 code units: it tells versions apart, and guards nothing.
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** What a decision's details say that its own words do not already say; for where the words themselves stand beside. */
export function besidesWords({ text, details = {} }: Pick<Decision, 'text' | 'details'>): DecisionDetails {
  const plain = text.normalize('NFC').toLowerCase();
  const says = (words: string) => plain.includes(words.normalize('NFC').toLowerCase().trim());
  const { condition, amounts = [], term, elected = [], ...rest } = details;
  const moreAmounts = amounts.filter(({ said, payer = '' }) => !says(said) || !says(payer));
  const moreElected = elected.filter(({ name, role }) => !says(name) || !says(role));
  return {
    ...(condition === undefined || says(condition) ? {} : { condition }),
    ...(moreAmounts.length === 0 ? {} : { amounts: moreAmounts }),
    ...(term === undefined ? {} : termBesides(term, term.said.split(', ').every(says))),
    ...(moreElected.length === 0 ? {} : { elected: moreElected }),
    ...rest,
  };
}

/** Of a term whose words are there only by when notice must be given, which is reckoned from them. */
function termBesides(term: AgreedTerm, isSaid: boolean): Pick<DecisionDetails, 'term'> {
  if (!isSaid) return { term };
  return term.noticeBy === undefined ? {} : { term: { said: '', noticeBy: term.noticeBy } };
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, inOrder(one)] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Only what of the changes is a change; an empty list takes away what was there. */
export function realChanges(before: DecisionDetails, changes: DecisionChanges): DecisionChanges {
  const now = new Map<string, unknown>(Object.entries(before));
  const entries = Object.entries(changes)
    .map(([key, value]) => [key, Array.isArray(value) && value.length === 0 ? null : value] as const)
    .filter(([key, value]) => (value === null ? now.has(key) : !sameData(value, now.get(key))));
  return Object.fromEntries(entries);
}

/** One more, or said anew of the same person: in her place. */
export function withNamed<T extends Named>(before: readonly T[], added: readonly T[]): readonly T[] {
  const anew = (one: T) => added.find((other) => isSame(one, other));
  const fresh = added.filter((one) => !before.some((other) => isSame(one, other)));
  return [...before.map((one) => anew(one) ?? one), ...fresh];
}

function isSame(one: Named, other: Named): boolean {
  if (one.person !== undefined || other.person !== undefined) return one.person === other.person;
  return one.name.toLowerCase() === other.name.toLowerCase();
}

/**
 * What becomes of a decision's details when its words change: what was read out of the old words gives way to what is
 * read out of the new ones, and what was said otherwise stays.
 */
export function reread(
  details: DecisionDetails,
  old: DecisionDetails,
  now: DecisionDetails,
): DecisionChanges {
  const known = new Map<string, unknown>(Object.entries(details));
  const was = new Map<string, unknown>(Object.entries(old));
  const is = new Map<string, unknown>(Object.entries(now));
  const keys = [...new Set([...was.keys(), ...is.keys()])].filter(
    (key) => !known.has(key) || sameData(known.get(key), was.get(key)),
  );
  return realChanges(details, Object.fromEntries(keys.map((key) => [key, is.get(key) ?? null])));
}
