import type { Due, Responsible } from '../model/meeting.ts';
import type { MeetingId } from '../model/terms.ts';

/** One assignment, by the meeting that gave it. */
export type AssignmentRef = { readonly meeting: MeetingId; readonly id: string };

/** What someone says of an assignment after it was given. `kept` is the secretary's answer to "it is not mine". */
export type SaidReport =
  | { readonly kind: 'progress'; readonly text: string }
  | { readonly kind: 'done' | 'reopened' | 'not-mine' | 'kept'; readonly text?: string }
  | { readonly kind: 'more-time'; readonly due: Due; readonly text?: string }
  | { readonly kind: 'handed-over'; readonly responsible: Responsible; readonly text?: string };

/** What is asked to be done with assignments between meetings. */
export type AssignmentCommand =
  | {
      readonly type: 'report-assignment';
      readonly meeting: MeetingId;
      readonly id: string;
      readonly report: SaidReport;
    }
  /** What "samtliga länsdelar" means. */
  | { readonly type: 'set-sub-counties'; readonly names: readonly string[] };
