import { currentEdition } from '../meetings/model/approval.ts';
import type { Book } from '../meetings/model/book.ts';
import type { Edition, Meeting } from '../meetings/model/meeting.ts';
import type { MeetingId } from '../meetings/model/terms.ts';
import type { Minutes } from './minutes.ts';
import { minutesOf } from './minutes-of.ts';

/** Reads the content of an edition, verified against its digest. */
export type ReadEdition = (edition: {
  readonly meeting: MeetingId;
  readonly number: number;
  readonly digest: string;
}) => Promise<string>;

/** What the minutes of a meeting say, and the edition that they are frozen as; none while they are a draft. */
export type MinutesNow = { readonly minutes: Minutes; readonly edition?: Edition };

/**
 * What is given of a meeting's minutes: once they are finished always the frozen edition, to the letter, until there is
 * a new one; before that a draft of what the Book says.
 */
export async function minutesNow(book: Book, meeting: Meeting, read: ReadEdition): Promise<MinutesNow> {
  const edition = meeting.minutesFinishedAt === undefined ? undefined : currentEdition(meeting);
  if (edition === undefined) return { minutes: minutesOf(book, meeting) };
  return { minutes: await frozenMinutes(meeting.id, edition, read), edition };
}

/** What an edition says. Refuses content of a later program. */
export async function frozenMinutes(
  meeting: MeetingId,
  { number, digest }: Pick<Edition, 'number' | 'digest'>,
  read: ReadEdition,
): Promise<Minutes> {
  const value: unknown = JSON.parse(await read({ meeting, number, digest }));
  if (!isMinutes(value)) throw new Error('the edition was written by a later version of this program');
  return value;
}

/** The digest vouches for the rest. */
function isMinutes(value: unknown): value is Minutes {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
}
