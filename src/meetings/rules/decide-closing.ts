import type { Book } from '../model/book.ts';
import { closingGaps } from '../model/closing.ts';
import type { Fact } from '../model/fact.ts';
import { isSecretary } from '../model/rights.ts';
import type { Stamp } from '../model/stamp.ts';
import { isShownSomewhere } from './decide-agenda.ts';
import { goesOn } from './decide-calendar.ts';
import { begun, otherRunning } from './decide-course.ts';
import { asRecorder, atMeeting, type CommandOf, type Ruling, tooEarlyToRecord } from './ruling.ts';

/** The read-back begins. A meeting that was entered without being started counts as started. */
export function beginClosing(book: Book, command: CommandOf<'begin-closing'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    const closes: Fact = { type: 'closing-begun', meeting: meeting.id };
    switch (meeting.state) {
      case 'running':
        return [...goesOn(meeting), closes];
      case 'planned':
        return (
          tooEarlyToRecord(book, meeting, stamp) ??
          otherRunning(book, meeting.id) ?? [...begun(book, meeting, stamp), closes]
        );
      case 'closing':
      case 'closed':
        return { refused: 'meeting-already', meeting: meeting.id, state: meeting.state };
    }
  });
}

/** Back from the read-back, or from the pause between two days, to the meeting. */
export function resumeMeeting(book: Book, command: CommandOf<'resume-meeting'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    switch (meeting.state) {
      case 'closing':
        return [{ type: 'meeting-resumed', meeting: meeting.id, to: 'running' }];
      case 'closed':
        return { refused: 'meeting-is-closed', meeting: meeting.id };
      case 'running':
        return meeting.pausedAt === undefined
          ? { refused: 'not-closing', meeting: meeting.id }
          : goesOn(meeting);
      case 'planned':
        return { refused: 'not-closing', meeting: meeting.id };
    }
  });
}

/** The meeting ends, after the read-back and with nothing that contradicts itself. Items of which nothing is said count as handled. */
export function closeMeeting(book: Book, command: CommandOf<'close-meeting'>, stamp: Stamp): Ruling {
  return asRecorder(book, command, stamp, (meeting) => {
    if (meeting.state === 'closed')
      return { refused: 'meeting-already', meeting: meeting.id, state: 'closed' };
    if (meeting.state !== 'closing') return { refused: 'not-closing', meeting: meeting.id };
    const { contradictions } = closingGaps(book, meeting);
    if (contradictions.length > 0) {
      const items = contradictions.map(({ item }) => item.number);
      return { refused: 'contradictions-left', meeting: meeting.id, items };
    }
    const handled = meeting.items
      .filter((item) => item.outcome === undefined)
      .map(
        (item): Fact => ({
          type: 'item-settled',
          meeting: meeting.id,
          item: item.id,
          outcome: { kind: 'handled' },
        }),
      );
    return [...handled, { type: 'meeting-closed', meeting: meeting.id }];
  });
}

/** The summary is shown to everyone in the conversation, once and only when the secretary says so: it may become a public record. */
export function publishSummary(book: Book, command: CommandOf<'publish-summary'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  return atMeeting(book, command.meeting, (meeting) => {
    if (meeting.state !== 'closed') return { refused: 'not-closed', meeting: meeting.id };
    if (meeting.publishedAt !== undefined) return { refused: 'already-published', meeting: meeting.id };
    if (!isShownSomewhere(book, meeting)) return { refused: 'not-connected' };
    return [{ type: 'summary-published', meeting: meeting.id }];
  });
}
