import type { Movement } from '../model/meeting.ts';
import type { MeetingId, PersonId } from '../model/terms.ts';

/** What is said of those who are at a meeting beyond that they are: for whom they serve, when they came and left. */
export type PresenceCommand =
  /** A substitute serves for a member, on a day (the running one when absent); null: for nobody in particular after all. */
  | {
      readonly type: 'set-stand-in';
      readonly meeting: MeetingId;
      readonly person: PersonId;
      readonly standsInFor: PersonId | null;
      readonly day?: number;
    }
  | RecordMovement
  | { readonly type: 'remove-movement'; readonly meeting: MeetingId; readonly id: string };

/** Someone comes or leaves: just now, or when it was said. */
export type RecordMovement = {
  readonly type: 'record-movement';
  readonly meeting: MeetingId;
  readonly person: PersonId;
  readonly kind: Movement['kind'];
  readonly day?: number;
  /** The item's number as people write it. */
  readonly item?: string;
  readonly time?: string;
  /** As said: "gick 14.30". Absent where it is just now. */
  readonly note?: string;
};
