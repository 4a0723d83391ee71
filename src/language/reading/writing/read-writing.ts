import type { Command } from '../../../meetings/commands/command.ts';
import type { TextAs } from '../../../meetings/commands/writing-command.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { findMeeting, itemByNumber } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import { textsOf } from '../../../meetings/model/texts-of.ts';
import type { Unclear, UnderstandContext } from '../../intent.ts';
import type { Slots } from '../phrases/phrase.ts';
import { paragraphsOf, pointsOf } from './read-texts.ts';

type Why = Unclear['why'];

/** What is written of an item: paragraphs, or points of its discussion. */
export function writeOf(as: TextAs, slots: Slots, text: string, meeting: Meeting): Command {
  const item = slots['item'] === undefined ? {} : { item: slots['item'] };
  return { type: 'write-text', meeting: meeting.id, ...item, as, texts: textsIn(as, text) };
}

/** The paragraphs or points of a text. */
export function textsIn(as: TextAs, text: string): readonly string[] {
  return as === 'prose' ? paragraphsOf(text) : pointsOf(text);
}

/** Other words for "text 7.2", the second paragraph of item 7; without its number for the only one. */
export function rewordOf(as: TextAs, slots: Slots, text: string, meeting: Meeting): Command | Why {
  const found = findText(as, slots, meeting);
  return typeof found === 'string'
    ? { type: 'change-wording', meeting: meeting.id, of: 'note', id: found, text }
    : found;
}

/** "ta bort text 7.2". */
export function removeOf(as: TextAs, slots: Slots, meeting: Meeting): Command | Why {
  const found = findText(as, slots, meeting);
  return typeof found === 'string'
    ? { type: 'remove-record', meeting: meeting.id, of: 'note', id: found }
    : found;
}

/** The text that is meant; one that is not there gets an id that none has, so that the rules refuse it. */
function findText(as: TextAs, slots: Slots, meeting: Meeting): string | Why {
  const number = slots['item'];
  const item = number === undefined ? meeting.currentItem : itemByNumber(meeting, number)?.id;
  if (number === undefined && item === undefined) return { reason: 'missing', what: 'item' };
  const texts = item === undefined ? [] : textsOf(meeting, item, as);
  const nth = slots['nth'] ?? slots['other'];
  if (nth === undefined && texts.length > 1) return { reason: 'missing', what: 'record' };
  return texts[nth === undefined ? 0 : Number(nth) - 1]?.id ?? `said:${number ?? ''}.${nth ?? ''}`;
}

/**
 * The meeting whose minutes are written when none is named: the one in focus once it has begun, else the latest that
 * was closed and whose minutes are not finished.
 */
export function meetingWritten({ book, meeting: id, today }: UnderstandContext): Meeting | undefined {
  const focus = findMeeting(book, id);
  if (focus === undefined || focus.state !== 'planned' || focus.date <= today) return focus;
  return unfinished(book) ?? focus;
}

function unfinished({ meetings }: Book): Meeting | undefined {
  return meetings.findLast(
    (meeting) => meeting.state === 'closed' && meeting.minutesFinishedAt === undefined,
  );
}
