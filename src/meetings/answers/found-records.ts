import type { Assignment, Item, Meeting, Referral, Report } from '../model/meeting.ts';

/** An assignment where it was found. */
export type FoundAssignment = {
  readonly meeting: Meeting;
  readonly item: Item | undefined;
  readonly assignment: Assignment /** The window ended before today, and it is not done. */;
  readonly overdue: boolean;
  /** All that were given at once, this one first among those that are not done, where they are told of as one. */
  readonly together?: readonly Assignment[];
  /** The asker, or whoever was asked about, helps with it. */
  readonly helps?: true;
};

/** A referral where it was found. */
export type FoundReferral = {
  readonly meeting: Meeting;
  readonly item: Item | undefined;
  readonly referral: Referral;
};

/** A report, with the assignment that it is about. */
export type FoundReport = FoundAssignment & { readonly report: Report };
