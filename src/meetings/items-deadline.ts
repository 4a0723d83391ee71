import { DateTime } from 'luxon';
import type { Group } from './group.ts';
import type { Meeting } from './meeting.ts';
import { settingsOf } from './settings.ts';
import type { DateString, Instant } from './terms.ts';
import { dayOf } from './time.ts';

/** The last day on which items for a meeting should be proposed, in the group's zone; from its settings. */
export function itemsDeadline(group: Group, meeting: Pick<Meeting, 'date'>): DateString {
  const day = DateTime.fromISO(meeting.date).minus({ days: settingsOf(group).itemsDays });
  return day.toISODate() ?? meeting.date;
}

/** Whether the deadline's day is over at an instant: what comes then is received, and the secretary decides. */
export function isPastDeadline(group: Group, meeting: Pick<Meeting, 'date'>, at: Instant): boolean {
  return dayOf(at, group.zone) > itemsDeadline(group, meeting);
}
