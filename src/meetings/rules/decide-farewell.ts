import type { Book } from '../model/book.ts';
import { findPerson } from '../model/lookup.ts';
import type { Stamp } from '../model/stamp.ts';
import {
  asRecorder,
  atItem,
  type CommandOf,
  noChange,
  type Ruling,
  tooEarlyToRecord,
  unfitText,
} from './ruling.ts';

/** Thanks to someone who leaves, at an item, in the words as given. Said twice in the same words it stands once. */
export function recordFarewell(book: Book, command: CommandOf<'record-farewell'>, stamp: Stamp): Ruling {
  const { person, text } = command;
  return asRecorder(book, command, stamp, (meeting) => {
    const early = tooEarlyToRecord(book, meeting, stamp) ?? unfitText(text, 'note');
    if (early !== undefined) return early;
    if (person !== undefined && findPerson(book, person) === undefined) return { refused: 'unknown-person' };
    // Thanks stand last on an agenda, where nothing else is said or dealt with.
    const last = meeting.currentItem === undefined ? meeting.items.at(-1)?.number : undefined;
    return atItem(meeting, command.item ?? last, (item) => {
      const again = meeting.notes.some(
        (one) => one.as === 'farewell' && !one.removed && one.person === person && one.text === text,
      );
      if (again) return noChange;
      const whom = person === undefined ? {} : { person };
      const note = { id: `n${book.next.record}`, item: item.id, text, as: 'farewell', ...whom } as const;
      return [{ type: 'note-recorded', meeting: meeting.id, note }];
    });
  });
}
