import { DateTime } from 'luxon';
import type { Meeting } from './meeting.ts';
import type { Instant } from './terms.ts';
import { dayOf, lastDay } from './time.ts';

/** Minutes before the start at which one can check in. */
const checkInLead = 60;

/**
 * Whether an instant is when one can check in to a meeting that nobody has started: on its days, the first one from an
 * hour before the start, the whole day when the time is unknown.
 */
export function checkInOpens(
  meeting: Pick<Meeting, 'date' | 'endDate' | 'startTime'>,
  at: Instant,
  zone: string,
): 'later' | 'now' | 'past' {
  const today = dayOf(at, zone);
  if (today > lastDay(meeting)) return 'past';
  if (today !== meeting.date || meeting.startTime === undefined)
    return today < meeting.date ? 'later' : 'now';
  const opens = DateTime.fromISO(`${meeting.date}T${meeting.startTime}`, { zone }).minus({
    minutes: checkInLead,
  });
  return DateTime.fromISO(at) < opens ? 'later' : 'now';
}
