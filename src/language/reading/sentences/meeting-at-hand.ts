import { findMeeting, nextMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import type { UnderstandContext } from '../../intent.ts';
import type { Tense } from '../dates/meetings-within.ts';

/** The meeting that questions and commands are about when none is named; for the past, the latest that has begun. */
export function currentMeeting(context: UnderstandContext, tense: Tense): Meeting | undefined {
  const inFocus = findMeeting(context.book, context.meeting);
  if (tense !== 'past' || inFocus === undefined || hasBegun(inFocus, context.today)) return inFocus;
  return context.book.meetings.findLast((meeting) => hasBegun(meeting, context.today));
}

/** The first meeting after the one that is on, or after today. */
export function comingMeeting(context: UnderstandContext): Meeting | undefined {
  const on = running(context);
  if (on === undefined) return nextMeeting(context.book, context.today);
  return context.book.meetings.find(
    (meeting) => meeting.date > lastDay(on) && meeting.state !== 'closed' && meeting.cancelled === undefined,
  );
}

/** The latest meeting before the one that is on, or before today. */
export function previousMeeting(context: UnderstandContext): Meeting | undefined {
  return heldBefore(context, 1);
}

/** So many meetings back from the one that is on, or from today. */
export function heldBefore(context: UnderstandContext, back: number): Meeting | undefined {
  const on = running(context);
  return context.book.meetings
    .filter(
      (meeting) =>
        meeting !== on && hasBegun(meeting, context.today) && (on === undefined || meeting.date < on.date),
    )
    .at(-back);
}

/** The meeting that is on. */
export function running(context: UnderstandContext): Meeting | undefined {
  return context.book.meetings.findLast(
    (meeting) => meeting.state === 'running' || meeting.state === 'closing',
  );
}

/** It has begun, or its days have passed; never what was cancelled. */
function hasBegun(meeting: Meeting, today: DateString): boolean {
  return meeting.cancelled === undefined && (meeting.state !== 'planned' || lastDay(meeting) < today);
}
