import type { MeetingId, PersonId } from '../model/terms.ts';

/** What is asked to be done with a meeting's minutes on their way to approval. */
export type ApprovalCommand =
  /**
   * The minutes of a closed meeting are finished, and frozen. `digest` is that of what they say at that very moment,
   * worked out where the command is carried out; without it nothing is frozen.
   */
  | { readonly type: 'finish-minutes'; readonly meeting: MeetingId; readonly digest?: string }
  /** Finished minutes are frozen anew as they say now, with why. */
  | {
      readonly type: 'make-edition';
      readonly meeting: MeetingId;
      readonly reason: string;
      readonly digest?: string;
    }
  /** Who verifies the minutes of this meeting; nobody when empty, null: as the group has set. */
  | {
      readonly type: 'set-adjusters';
      readonly meeting: MeetingId;
      readonly adjusters: readonly PersonId[] | null;
    }
  /** One more adjuster. */
  | { readonly type: 'add-adjuster'; readonly meeting: MeetingId; readonly person: PersonId }
  | { readonly type: 'send-minutes'; readonly meeting: MeetingId }
  /** The asker, an adjuster, says that an edition is right: the latest when none is named. */
  | { readonly type: 'adjust-minutes'; readonly meeting: MeetingId; readonly edition?: number }
  | { readonly type: 'file-minutes'; readonly meeting: MeetingId }
  /** The minutes of which meeting are to be approved at an item; null: none. */
  | {
      readonly type: 'set-approves';
      readonly meeting: MeetingId;
      readonly item?: string;
      readonly approves: MeetingId | null;
    }
  /** Finished minutes are shown to all in the group's conversation. */
  | { readonly type: 'show-minutes'; readonly meeting: MeetingId };
