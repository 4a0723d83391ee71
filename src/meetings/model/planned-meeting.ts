import type { ScheduledMeeting } from './fact.ts';
import type { Meeting } from './meeting.ts';
import type { Instant } from './terms.ts';

/** A meeting as it is when it has been planned: nothing has been said of it, and nothing is recorded at it. */
export function plannedMeeting(scheduled: ScheduledMeeting, plannedAt: Instant): Meeting {
  return {
    ...scheduled,
    plannedAt,
    state: 'planned',
    changes: [],
    items: [],
    answers: [],
    attendance: [],
    late: [],
    admissions: [],
    decisions: [],
    assignments: [],
    notes: [],
    referrals: [],
    movements: [],
  };
}
