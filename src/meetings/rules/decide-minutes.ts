import type { Book } from '../model/book.ts';
import { isSecretary } from '../model/rights.ts';
import type { Stamp } from '../model/stamp.ts';
import { atMeeting, type CommandOf, noChange, type Ruling } from './ruling.ts';

/** The secretary says that a closed meeting's minutes are finished. */
export function finishMinutes(book: Book, command: CommandOf<'finish-minutes'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  return atMeeting(book, command.meeting, (meeting) => {
    if (meeting.state !== 'closed') return { refused: 'not-closed', meeting: meeting.id };
    if (meeting.minutesFinishedAt !== undefined) return noChange;
    return [{ type: 'minutes-finished', meeting: meeting.id, finished: true }];
  });
}
