import type { MeetingPlan } from './meeting.ts';
import type { DateString } from './terms.ts';

/** A meeting as a list of dates tells of it. What the list does not say is absent, and then nothing is known of it. */
export type ListedMeeting = {
  readonly plan: MeetingPlan;
  /** Struck out, or said to be cancelled. */
  readonly struck?: true;
  /** The day that the list itself says this one stands in for: "~~3 februari~~ förslag 10 februari". */
  readonly instead?: DateString;
};

/** The days that a list speaks for, both included: a meeting planned there that it leaves out is missing from it. */
export type ListedPeriod = { readonly from: DateString; readonly to: DateString };
