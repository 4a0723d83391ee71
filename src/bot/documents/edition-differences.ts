import { shortened } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import { currentEdition } from '../../meetings/model/approval.ts';
import type { Book } from '../../meetings/model/book.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { canonicalJson, sha256 } from '../../minutes/canonical.ts';
import { compareMinutes } from '../../minutes/compare-minutes.ts';
import type { Difference } from '../../minutes/difference.ts';
import { frozenMinutes } from '../../minutes/minutes-now.ts';
import { minutesOf } from '../../minutes/minutes-of.ts';
import type { Store } from '../../store/store.ts';

const longestQuote = 300;

/**
 * What finished minutes say otherwise than the edition that counts, in words, from the top. What comes after the meeting
 * by itself is no difference: the calendar, and who adjusts.
 */
export async function editionDifferences(
  store: Pick<Store, 'readEdition'>,
  group: GroupId,
  { book, meeting }: { readonly book: Book; readonly meeting: Meeting },
  words: Words,
): Promise<{ readonly edition: number; readonly lines: readonly string[] } | undefined> {
  const edition = currentEdition(meeting);
  if (edition === undefined) return undefined;
  const frozen = await frozenMinutes(meeting.id, edition, (ref) => store.readEdition(group, ref));
  const found = compareMinutes(frozen, minutesOf(book, meeting)).filter(isOfRecord);
  return { edition: edition.number, lines: found.map((one) => differenceLine(one, words)) };
}

/** Whether a step has made the minutes say something else than they did, and other than the edition that counts. */
export function startsToDiffer(before: Book, after: Book, meeting: Meeting): number | undefined {
  const was = before.meetings.find(({ id }) => id === meeting.id);
  const edition = currentEdition(meeting);
  if (was === undefined || edition === undefined || currentEdition(was)?.digest !== edition.digest)
    return undefined;
  const now = minutesOf(after, meeting);
  const changed = compareMinutes(minutesOf(before, was), now).some(isOfRecord);
  return changed && sha256(canonicalJson(now)) !== edition.digest ? edition.number : undefined;
}

function isOfRecord(difference: Difference): boolean {
  if (difference.in === 'coming') return false;
  return !(difference.in === 'head' && difference.field === 'adjusters');
}

function differenceLine(difference: Difference, words: Words): string {
  const say = words.approval.difference;
  const where =
    'item' in difference && difference.item !== undefined
      ? `${say.item(difference.item.number, shortened(difference.item.title, 60))}: `
      : '';
  const what = say.what[difference.in];
  const name = difference.in === 'attendance' ? ` (${difference.name})` : '';
  const before = textOf(difference.before);
  const after = textOf(difference.after);
  // The words may be the same and what belongs to them other.
  const said = before === after ? say.otherwise : say.now(before, after);
  return `${where}${what}${name}: ${said}`;
}

/** What a side of a difference says, shortly; a thing of many parts by its words, else by its name. */
function textOf(side: Difference['before']): string | undefined {
  if (side === undefined) return undefined;
  if (typeof side === 'string') return shortened(side, longestQuote);
  for (const key of ['text', 'title', 'name', 'date'] as const) {
    const found: unknown = Object.entries(side).find(([field]) => field === key)?.[1];
    if (typeof found !== 'string') continue;
    const status: unknown = Object.entries(side).find(([field]) => field === 'status')?.[1];
    return shortened(typeof status === 'string' ? `${found} ${status}` : found, longestQuote);
  }
  return undefined;
}
