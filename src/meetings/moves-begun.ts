import { planOf } from './apply-plan.ts';
import type { Book } from './book.ts';
import { hasBegun, isMove } from './decide-calendar.ts';
import type { Fact, MeetingChanges } from './fact.ts';
import { findMeeting } from './lookup.ts';
import type { MeetingPlan } from './meeting.ts';
import { meetingThere } from './unfit-plan.ts';
import { withChanges } from './with-changes.ts';

/** Whether a fact would move or cancel a meeting that has begun, or put one where another stands by now. */
export function movesBegun(book: Book, fact: Fact): boolean {
  if (fact.type !== 'meeting-changed' && fact.type !== 'meeting-cancelled') return false;
  const meeting = findMeeting(book, fact.meeting);
  if (meeting === undefined) return true;
  if (fact.type === 'meeting-cancelled') {
    return fact.cancelled
      ? hasBegun(meeting) !== undefined
      : meetingThere(book, meeting, meeting) !== undefined;
  }
  if (!isMove(fact.changes)) return false;
  const plan = withChanges<MeetingPlan, MeetingChanges>(planOf(meeting), fact.changes);
  return hasBegun(meeting) !== undefined || meetingThere(book, plan, meeting) !== undefined;
}
