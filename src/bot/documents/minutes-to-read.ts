import type { Book } from '../../meetings/model/book.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { minutesRead } from '../../meetings/model/minutes-rights.ts';
import type { GroupId, PersonId } from '../../meetings/model/terms.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { frozenMinutes, minutesNow } from '../../minutes/minutes-now.ts';
import { type MinutesState, stateOf } from '../../minutes/minutes-state.ts';
import type { Store } from '../../store/store.ts';

/** The minutes of a meeting that someone may read now, and how far they have come; undefined for none. */
export async function minutesToRead(
  store: Pick<Store, 'readEdition'>,
  group: GroupId,
  { book, meeting, person }: { readonly book: Book; readonly meeting: Meeting; readonly person: PersonId },
): Promise<{ readonly minutes: Minutes; readonly state: MinutesState } | undefined> {
  const read = (edition: Parameters<Store['readEdition']>[1]) => store.readEdition(group, edition);
  switch (minutesRead(book, person, meeting)) {
    case 'nothing':
      return undefined;
    case 'all': {
      const { minutes, edition } = await minutesNow(book, meeting, read);
      return { minutes, state: stateOf(book, meeting, edition) };
    }
    case 'shown': {
      const { editions = [], shown } = meeting.minutes ?? {};
      const edition = editions.find(({ number }) => number === shown?.edition);
      if (edition === undefined) return undefined;
      return {
        minutes: await frozenMinutes(meeting.id, edition, read),
        state: stateOf(book, meeting, edition),
      };
    }
  }
}
