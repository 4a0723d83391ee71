import type { Book } from '../model/book.ts';
import { findItem, wholeItem } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import type { PassageKind } from '../search/passages.ts';
import { type Found, search } from '../search/search.ts';
import { isSmall, isWeak, wordsOf } from '../search/terms.ts';
import type { FoundItem } from './topic-questions.ts';

/** How much of the words must be there; whoever asks by a topic says more than what is written. */
const least = 0.45;
/** How near the best another must come to be meant as well. */
const near = 0.8;
/** Where the best holds little more than half of it, another is about something else oftener than not. */
const half = 0.6;
const asNear = 0.95;
/** So many are told where no single one is meant. */
const most = 8;

type Record = { readonly meeting: Meeting };

/**
 * Those of some records, as far as they are shown, that words are about, the best first; `idsOf` are a record's own ids.
 * `strict` is how much of all the words must be there, where less than usual may not do.
 */
export function aboutWords<T extends Record>(
  book: Book,
  words: string,
  kind: PassageKind,
  all: readonly T[],
  idsOf: (one: T) => readonly string[],
  strict?: number,
): readonly T[] {
  for (const way of strict === undefined ? waysOf(words) : [words]) {
    const found = search(book, way, { kinds: [kind], least: strict ?? least }).flatMap((hit) => {
      const of = byIds(all, idsOf).get(`${hit.passage.meeting} ${hit.passage.record}`);
      return of === undefined ? [] : [{ of, score: hit.score }];
    });
    if (found.length > 0) return [...new Set(nearBest(found).map(({ of }) => of))].slice(0, most);
  }
  return [];
}

const mapped = new WeakMap<readonly Record[], ReadonlyMap<string, Record>>();

/** Records by their own ids and their meeting's, found once for the same list: one list is of one kind of record. */
function byIds<T extends Record>(
  all: readonly T[],
  idsOf: (one: T) => readonly string[],
): ReadonlyMap<string, T> {
  const known = mapped.get(all) as ReadonlyMap<string, T> | undefined;
  if (known !== undefined) return known;
  const made = new Map(
    all.flatMap((one) => idsOf(one).map((id) => [`${one.meeting.id} ${id}`, one] as const)),
  );
  mapped.set(all, made);
  return made;
}

/** What is done with something, as a noun: "rekryteringen av samordnare" is about recruiting them, or at least about them. */
const doing = /^\p{L}{3,}(?:ning|ing|ande|ende)(?:en|ens|et|ets|s)?$/iu;

/** What is done with it, before it is named: "jobba vidare med webbplatsen". */
const doingFirst =
  /^(?:att\s+)?(?:jobba|arbeta|fortsätta|driva|hålla|titta|ta|gå|komma|göra|se|work|continue|go)\s+(?:(?:vidare|med|på|om|i|till|fram|upp|ut|över|on|with|ahead)\s+)+/iu;

function waysOf(whole: string): readonly string[] {
  const words = whole.replace(doingFirst, '');
  return words === whole ? waysOfNamed(whole) : [whole, ...waysOfNamed(words)];
}

function waysOfNamed(words: string): readonly string[] {
  const parts = words.replace(/(?<=ing)\s+(?:up|out|down|back|on)(?!\p{L})/giu, '').split(/\s+/u);
  const without = parts.filter((part) => !doing.test(part));
  if (without.length === parts.length) return [words];
  const verbs = parts.map((part) =>
    doing.test(part) ? part.replace(/(?:n?ing|ande|ende)(?:en|ens|et|ets|s)?$/iu, 'a') : part,
  );
  const tells = without.some((part) => wordsOf(part).some((one) => !isSmall(one) && !isWeak(one)));
  return [words, verbs.join(' '), ...(tells ? [without.join(' ')] : [])];
}

function nearBest<T extends { readonly score: number }>(found: readonly T[]): readonly T[] {
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= (best < half ? asNear : near) * best);
}

/** Texts that tell what an item is about: before anyone may see what was recorded there only its title does. */
const ofItem: readonly PassageKind[] = ['title', 'item-text', 'decision', 'assignment', 'note', 'referral'];

/**
 * The items that words are about, the best first, and of equals the newest; those that are so by their titles where any
 * are. Of a whole item and what stands under it the one whose own title holds the words, else the whole.
 */
export function itemsAbout(
  book: Book,
  words: string,
  isShown: (meeting: Meeting) => boolean,
): readonly FoundItem[] {
  const found = search(book, words, { kinds: ofItem, least }).filter(
    ({ passage, meeting }) => meeting !== undefined && (passage.kind === 'title' || isShown(meeting)),
  );
  const titled = found.filter(({ passage, own }) => passage.kind === 'title' && own.length > 0);
  const items = nearBest(titled.length > 0 ? titled : found).flatMap(itemOf);
  return [...new Map(items.map((one) => [`${one.meeting.id} ${one.item.id}`, one])).values()];
}

function itemOf({ meeting, item, passage, own }: Found): readonly FoundItem[] {
  if (meeting === undefined || item === undefined) return [];
  const whole = wholeItem(meeting, item);
  if (whole.id === item.id || passage.kind !== 'title') return [{ meeting, item }];
  // A sub-item is searched with the title that it stands under.
  const isOwn = own.some((word) => item.title.toLowerCase().includes(word.toLowerCase().slice(0, 5)));
  return [{ meeting, item: isOwn ? item : (findItem(meeting, whole.id) ?? item) }];
}
