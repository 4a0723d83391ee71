import type { Matter, Shown } from '../commands/agenda-command.ts';
import type { Refusal } from '../commands/refusal.ts';
import type { ItemChanges } from '../model/fact.ts';
import { isLink, linksMost } from '../model/link.ts';
import { sameData } from '../model/same-data.ts';
import { textLimit, unfitText } from './ruling.ts';

/** How many minutes a matter can be thought to take. */
const minutesMost = 24 * 60;

/** Why what a matter says cannot be kept, if so. */
export function unfitMatter(matter: Partial<Matter> | ItemChanges): Refusal | undefined {
  const { title, presenters = [], proposal, text, minutes, links } = matter;
  const names = 'linkTitles' in matter ? Object.values(matter.linkTitles ?? {}) : [];
  const unfit = title === undefined ? undefined : unfitText(title, 'item');
  const long = [...presenters, ...names, proposal ?? '', text ?? ''].find((one) => one.length > textLimit);
  const bad = (links ?? []).find((one) => !isLink(one));
  if (unfit !== undefined) return unfit;
  if (long !== undefined) return { refused: 'too-long', limit: textLimit, length: long.length };
  if (bad !== undefined) return { refused: 'not-a-link', said: bad };
  if ((links ?? []).length > linksMost) return { refused: 'too-many-links', limit: linksMost };
  const odd =
    typeof minutes === 'number' && (!Number.isInteger(minutes) || minutes < 1 || minutes > minutesMost);
  return odd ? { refused: 'no-such-minutes' } : undefined;
}

/**
 * Those of the changes that change anything; or the fields that someone has changed since a form showed them, where
 * the form would overwrite them. A field that is not set is the same as null and as an empty list.
 */
export function changesOf<C extends object>(
  thing: object,
  changes: C,
  shown: Shown | undefined,
): { readonly changes: Partial<C> } | Refusal {
  const now = new Map<string, unknown>(Object.entries(thing));
  const wanted = Object.entries(changes).filter(([key, value]) => !isSame(now.get(key), value));
  const seen = new Map<string, unknown>(Object.entries(shown ?? {}));
  const own = wanted.filter(([key, value]) => !seen.has(key) || !isSame(seen.get(key), value));
  const overtaken = own.filter(([key]) => seen.has(key) && !isSame(seen.get(key), now.get(key)));
  if (overtaken.length > 0) return { refused: 'fields-changed', fields: overtaken.map(([key]) => key) };
  return { changes: Object.fromEntries(own) as Partial<C> };
}

function isSame(one: unknown, other: unknown): boolean {
  return sameData(bare(one), bare(other));
}

function bare(value: unknown): unknown {
  const nothing = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return nothing ? null : value;
}

/** What of a matter is said, without fields that hold nothing. */
export function saidOf({ title, presenters = [], proposal, text, minutes, links = [] }: Matter) {
  return {
    title,
    presenters,
    ...(proposal === undefined ? {} : { proposal }),
    ...(text === undefined ? {} : { text }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(links.length === 0 ? {} : { links }),
  };
}
