import { words } from '../../language/words/languages.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import type { Block } from '../block.ts';
import { minutesDocument } from '../minutes-document.ts';
import { minutesOf } from '../minutes-of.ts';
import { compareSaid, keyOf, type SaidDifference, saysTheSame } from './compare-said.ts';
import { readSaid } from './read-said.ts';
import type { SaidMinutes } from './said-minutes.ts';

/** What a document that is handed back says otherwise than the Book. */
export type HandedBack = {
  readonly differences: readonly HandedDifference[];
  /** What stands where nothing of the minutes stands; it is kept nowhere. */
  readonly unplaced: readonly string[];
};

/** `now` is what the Book has come to say of the same meanwhile, since the document was fetched ('' where it is gone). */
export type HandedDifference = SaidDifference & { readonly now?: string | undefined };

/**
 * Compares a document with what it was made from (`made`: the Book as it was then) and with the Book now: what was
 * changed in the document, and whether the Book has changed there too. Where it is not known when it was made, it is
 * compared with the Book as it is.
 */
export function handedBack(
  blocks: readonly Block[],
  meeting: MeetingId,
  now: Book,
  made: Book = now,
): HandedBack {
  const base = saidIn(made, meeting);
  const current = saidIn(now, meeting);
  const { items } = findMeeting(made, meeting) ?? { items: [] };
  const file = readSaid(blocks, words(now.group.language), items);
  const since = new Map(compareSaid(base, current).map((one) => [keyOf(one), one]));
  const differences = compareSaid(base, file).flatMap((one): readonly HandedDifference[] => {
    const changed = since.get(keyOf(one));
    if (changed === undefined) return [one];
    return saysTheSame(changed.after ?? '', one.after ?? '') ? [] : [{ ...one, now: changed.after ?? '' }];
  });
  return { differences, unplaced: file.unplaced };
}

/** What the minutes say now, as a document says it. */
function saidIn(book: Book, id: MeetingId): SaidMinutes {
  const meeting = findMeeting(book, id);
  if (meeting === undefined) throw new Error('The meeting of a document is gone');
  const minutes = minutesOf(book, meeting);
  return readSaid(minutesDocument(minutes, { kind: 'draft' }).blocks, words(minutes.language), meeting.items);
}
