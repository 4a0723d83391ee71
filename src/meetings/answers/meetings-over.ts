import type { Book } from '../model/book.ts';
import { isMistake } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import { lastDay } from '../model/time.ts';
import type { Over } from './people-questions.ts';
import type { AskedAt } from './question.ts';

/**
 * The meetings that something is asked over, oldest first: those that were, up to today. Of the latest so many only
 * those count of which attendance is recorded; what lies between or after them without any is told beside them.
 */
export function meetingsOver({ meetings }: Book, over: Over, { today }: AskedAt): readonly Meeting[] {
  const past = meetings.filter(
    (one) =>
      one.cancelled === undefined &&
      !isMistake(one) &&
      (isRecorded(one) || (lastDay(one) < today && one.monthOnly === undefined)),
  );
  if ('all' in over) return past.slice(past.findIndex(isRecorded));
  if ('from' in over) return past.filter((one) => one.date <= over.to && lastDay(one) >= over.from);
  const first = past.filter(isRecorded).at(-over.last) ?? past.find(isRecorded);
  return first === undefined ? [] : past.filter(({ date }) => date >= first.date);
}

/** Whether anyone's attendance of it is recorded. */
export function isRecorded({ attendance }: Meeting): boolean {
  return attendance.length > 0;
}

/** The latest meeting before or on a day whose attendance is recorded; the latest of all where none is so early. */
export function lastRecorded({ meetings }: Book): Meeting | undefined {
  return meetings.findLast((one) => isRecorded(one) && one.cancelled === undefined);
}
