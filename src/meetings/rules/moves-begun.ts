import { planOf } from '../folding/apply-plan.ts';
import { withChanges } from '../folding/with-changes.ts';
import type { Book } from '../model/book.ts';
import type { Fact, MeetingChanges } from '../model/fact.ts';
import { findMeeting } from '../model/lookup.ts';
import type { MeetingPlan } from '../model/meeting.ts';
import { hasBegun, isMove } from './decide-calendar.ts';
import { meetingThere } from './unfit-plan.ts';

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
