import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import { findMeeting } from '../model/lookup.ts';
import { matterOf } from '../model/matter.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Stamp } from '../model/stamp.ts';
import { asRecorder, atItem, type CommandOf, noChange, type Ruling } from './ruling.ts';

/** An item is the same matter as another: all that either of them was one matter with is one matter then. Also of meetings that are over, as no record says otherwise. */
export function joinMatter(book: Book, command: CommandOf<'join-matter'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) =>
    atItem(meeting, command.item, (item) => {
      const other = findMeeting(book, command.with.meeting);
      if (other === undefined) return { refused: 'unknown-meeting' };
      return atItem(other, command.with.item, (same) => {
        if (same === item) return { refused: 'same-item' };
        const known = matterOf(book, { meeting, item });
        if (known.some((one) => one.item === same)) return noChange;
        if (item.matter === undefined) return [changed(meeting, item.id, same.matter ?? same.id)];
        if (same.matter === undefined) return [changed(other, same.id, item.matter)];
        const { matter } = item;
        return known
          .filter((one) => one.item.matter === matter)
          .map((one) => changed(one.meeting, one.item.id, same.matter ?? same.id));
      });
    }),
  );
}

/** What was said to be the same matter is not. Where an item comes from by being put off stands. */
export function partMatter(book: Book, command: CommandOf<'part-matter'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) =>
    atItem(meeting, command.item, (item) =>
      item.matter === undefined ? noChange : [changed(meeting, item.id, null)],
    ),
  );
}

function changed({ id }: Meeting, item: string, matter: string | null): Fact {
  return { type: 'item-changed', meeting: id, item, changes: { matter } };
}
