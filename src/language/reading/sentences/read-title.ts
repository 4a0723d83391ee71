import type { Book } from '../../../meetings/model/book.ts';
import type { ItemKind } from '../../../meetings/model/meeting.ts';
import { allPhrases } from '../phrases/phrases.ts';
import { kindAtEnd, readItemKind } from './read-item-kind.ts';
import { splitNames } from './read-person.ts';
import { presentersAtEnd } from './read-presenters.ts';

/** What an item's line says besides its title. */
export type TitleRead = {
  readonly title: string;
  readonly presenters: readonly string[];
  readonly minutes?: number;
  readonly kind?: ItemKind;
  /** The kind as it was said. */
  readonly kindSaid?: string;
};

const presenterWords = allPhrases.map((phrases) => phrases.presenter).join('|');
const presenterTail = new RegExp(
  `\\s*(?:\\(\\s*(?:${presenterWords})[:\\s]\\s*(?<inside>[^()]+)\\)|[,.–-]\\s*(?:${presenterWords})[:\\s]\\s*(?<after>[^()]+))\\s*$`,
  'iu',
);
const minutesSaid = /^(?:ca\.?\s*|cirka\s+|about\s+)?(?<minutes>\d{1,3})\s*min(?:uter|utes|\.)?$/iu;
const minutesAtEnd =
  /^(?<title>.*\S)\s*(?:,|\(|\s[-–—])\s*(?:ca\.?\s*|cirka\s+)?(?<minutes>\d{1,3})\s*min(?:uter|utes|\.)?\)?$/iu;

/** Characters of a row whose end may tell more than its title. */
const longest = 2000;

/**
 * "…, föredragande Eva Ek, 15 min, information", "Mobila team (Jan Sund)": how long, what for and by whom is taken off
 * a title. Without a word for it only names of persons in the Book are taken to be presenters; `also` outsiders.
 */
export function readTitle(text: string, book: Book, how: { readonly also?: boolean } = {}): TitleRead {
  if (text.length > longest) return { title: text.trim(), presenters: [] };
  const tail = presenterTail.exec(text);
  const said = splitNames(tail?.groups?.['inside'] ?? tail?.groups?.['after'] ?? '');
  const kinds = said.filter((one) => readItemKind(one) !== undefined);
  const minutes = said.flatMap((one) => minutesSaid.exec(one)?.groups?.['minutes'] ?? [])[0];
  const named = said.filter((one) => !minutesSaid.test(one) && readItemKind(one) === undefined);
  let title = tail === null ? text.trim() : text.slice(0, tail.index).trim();
  // Of several kinds no one is the kind: they are said in the title.
  if (kinds.length > 1) title = `${title} (${kinds.join(', ')})`;
  let presenters: readonly string[] = named;
  let kindSaid = kinds.length > 1 ? '' : kinds[0];
  let length = minutes === undefined ? undefined : Number(minutes);
  // What stands last comes off first, in whatever order they stand.
  for (let round = 0; round < 3 && !title.includes('\n'); round += 1) {
    const timed = length === undefined ? minutesAtEnd.exec(title)?.groups : undefined;
    if (timed?.['title'] !== undefined) {
      title = timed['title'];
      length = Number(timed['minutes']);
    }
    const ended = kindSaid === undefined ? kindAtEnd(title) : undefined;
    title = ended?.title ?? title;
    kindSaid ??= ended?.said;
    const presented = presenters.length === 0 ? presentersAtEnd(title, book, how) : { title, presenters };
    title = presented.title;
    presenters = presented.presenters;
  }
  const kind = readItemKind(kindSaid ?? '');
  return {
    title,
    presenters,
    ...(length === undefined ? {} : { minutes: length }),
    ...(kind === undefined || kindSaid === undefined ? {} : { kind, kindSaid }),
  };
}
