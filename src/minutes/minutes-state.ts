import type { Book } from '../meetings/model/book.ts';
import { findMeeting, findPerson } from '../meetings/model/lookup.ts';
import type { Edition, Meeting } from '../meetings/model/meeting.ts';
import type { DateString, TimeString } from '../meetings/model/terms.ts';
import { dayOf, timeOf } from '../meetings/model/time.ts';

/** How far the minutes have come: a draft, or an edition that is frozen under its digest. */
export type MinutesState =
  | { readonly kind: 'draft' }
  | {
      readonly kind: 'finished';
      readonly edition: number;
      /** SHA-256 of what it says, in hexadecimal. */
      readonly digest: string;
      /** Why it was made anew, as said. */
      readonly reason?: string;
      /** Adjusters who have said that it is right, on which day, and when in the group's zone. */
      readonly adjusted?: readonly {
        readonly name: string;
        readonly on: DateString;
        readonly time?: TimeString;
      }[];
      /** The day of the later meeting that approved it. */
      readonly approved?: DateString;
    };

/** How far the minutes of a meeting have come as an edition, or as a draft where there is none. */
export function stateOf(book: Book, meeting: Meeting, edition: Edition | undefined): MinutesState {
  if (edition === undefined) return { kind: 'draft' };
  const { number, digest, reason } = edition;
  const approved = findMeeting(book, meeting.minutes?.approved?.meeting);
  const isLast = meeting.minutes?.editions.at(-1)?.number === number;
  const adjusted = (meeting.minutes?.adjusted ?? []).filter((one) => one.edition === number);
  return {
    kind: 'finished',
    edition: number,
    digest,
    ...(reason === undefined ? {} : { reason }),
    ...(approved === undefined || !isLast ? {} : { approved: approved.date }),
    ...(adjusted.length === 0
      ? {}
      : {
          adjusted: adjusted.flatMap(({ person, at }) => {
            const name = findPerson(book, person)?.name;
            const { zone } = book.group;
            return name === undefined ? [] : [{ name, on: dayOf(at, zone), time: timeOf(at, zone) }];
          }),
        }),
  };
}
