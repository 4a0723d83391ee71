import type { MeetingChanges } from '../model/fact.ts';
import type { MeetingPlan } from '../model/meeting.ts';
import type { MeetingId } from '../model/terms.ts';

/** What someone asks to be done with the group's calendar. */
export type CalendarCommand =
  | { readonly type: 'schedule-meeting'; readonly plan: MeetingPlan }
  /** Only what is to change; null takes it away. */
  | {
      readonly type: 'change-meeting';
      readonly meeting: MeetingId;
      readonly changes: MeetingChanges;
      readonly reason?: string;
    }
  | { readonly type: 'cancel-meeting'; readonly meeting: MeetingId; readonly reason?: string }
  | { readonly type: 'restore-meeting'; readonly meeting: MeetingId; readonly reason?: string }
  /** A meeting over several days is interrupted until its next day. */
  | { readonly type: 'pause-meeting'; readonly meeting: MeetingId };
