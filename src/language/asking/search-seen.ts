import { mayRead, mayRecord } from '../../meetings/model/rights.ts';
import { type Found, type SearchOptions, search } from '../../meetings/search/search.ts';
import type { UnderstandContext } from '../intent.ts';

/** So much more is looked through where some of it is not shown. */
const beyond = 8;

/**
 * What the texts hold, as far as whoever asks may know of it: nothing for those who are not in the group, and what is
 * half-written only for those who record, also as a reason to read a line so.
 */
export function searchSeen(
  { book, asker }: UnderstandContext,
  words: string,
  options: SearchOptions & { readonly limit: number },
): readonly Found[] {
  if (!mayRead(book, asker)) return [];
  if (asker !== undefined && mayRecord(book, { kind: 'person', person: asker }))
    return search(book, words, options);
  const first = search(book, words, options);
  if (first.every(isShown)) return first;
  const more = search(book, words, { ...options, limit: Math.max(options.limit, beyond) });
  return more.filter(isShown).slice(0, options.limit);
}

/** Of an agenda, or of a meeting that is closed. */
function isShown({ passage: { kind }, meeting }: Found): boolean {
  return meeting?.state === 'closed' || kind === 'title' || kind === 'item-text' || kind === 'reason';
}
