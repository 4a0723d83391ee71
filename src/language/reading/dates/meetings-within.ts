import { isMistake } from '../../../meetings/model/lookup.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import type { UnderstandContext } from '../../intent.ts';

/** Whether a meeting is meant that was, that will be, or whichever is. */
export type Tense = 'past' | 'future' | 'any';

/** The meetings that begin or go on within a span of days, both ends included. */
export function meetingsWithin(
  context: UnderstandContext,
  span: { readonly from: DateString; readonly to: DateString },
): readonly Meeting[] {
  const all = context.book.meetings.filter(
    (meeting) => meeting.date <= span.to && lastDay(meeting) >= span.from,
  );
  // A cancelled one is meant only where no other could be.
  const held = all.filter((meeting) => meeting.cancelled === undefined);
  return held.length > 0 ? held : all.filter((meeting) => !isMistake(meeting));
}
