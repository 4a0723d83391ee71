import type { Due, Responsible } from './meeting.ts';
import type { Actor } from './stamp.ts';
import type { Instant } from './terms.ts';

/** What was said of an assignment after it was given. */
export type Report = NewReport & {
  readonly at: Instant;
  readonly by: Actor;
  /** Taken back; it stays in the trail. */
  readonly removed: boolean;
};

export type ReportKind = 'progress' | 'done' | 'reopened' | 'more-time' | 'handed-over' | 'not-mine' | 'kept';

/**
 * A report as it is made. More time and handing over carry what the assignment becomes, and what it was before;
 * `kept` is the secretary's answer that it stays as it is.
 */
export type NewReport = {
  readonly id: string;
  readonly kind: ReportKind;
  /** As written. */
  readonly text?: string;
  readonly due?: Due;
  readonly responsible?: Responsible;
  readonly before?: { readonly due?: Due; readonly responsible?: Responsible };
};
