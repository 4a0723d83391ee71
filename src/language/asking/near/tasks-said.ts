import { assignmentOrdinal, findItem } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import { isOpen } from '../../../meetings/model/whose-assignment.ts';
import { stem } from '../../../meetings/search/terms.ts';
import type { UnderstandContext } from '../../intent.ts';
import { topicWords } from '../glossary.ts';

/** An assignment by its number, and the meeting at which it was given. */
export type TaskSaid = { readonly meeting: Meeting; readonly record: string };

const passing: ReadonlySet<string> = new Set(
  [
    'uppdraget',
    'uppdrag',
    'arbetet',
    'frågan',
    'punkten',
    'och',
    'för',
    'med',
    'the',
    'task',
    'assignment',
    'for',
  ].map(stem),
);

/** The open assignments whose words hold all that was said of one. */
export function tasksSaid(said: string, context: UnderstandContext): readonly TaskSaid[] {
  const found = tasksHolding(said, context);
  if (found.length > 0 || said.length > 80) return found;
  const inSwedish = topicWords(said, context.book);
  return inSwedish === said ? [] : tasksHolding(inSwedish, context);
}

function tasksHolding(said: string, { book }: UnderstandContext): readonly TaskSaid[] {
  const wanted = stemsOf(said).filter((root) => !passing.has(root));
  if (wanted.length === 0 || said.length > 80) return [];
  return book.meetings.flatMap((meeting) =>
    meeting.assignments.filter(isOpen).flatMap((assignment) => {
      const has = stemsOf(assignment.text);
      const isIt = (root: string) =>
        has.some(
          (one) =>
            one === root ||
            (root.length > 4 && one.startsWith(root)) ||
            (one.length > 6 && root.startsWith(one)),
        );
      const number = findItem(meeting, assignment.item)?.number;
      if (number === undefined || !wanted.every(isIt)) return [];
      const { ordinal, alone } = assignmentOrdinal(meeting, assignment);
      return [{ meeting, record: alone ? number : `${number}.${ordinal}` }];
    }),
  );
}

function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(stem);
}
