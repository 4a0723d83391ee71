import type { MeetingId, PersonId } from '../model/terms.ts';

/** Why minutes do not go a step further on their way to approval. */
export type ApprovalRefusal =
  | { readonly refused: 'minutes-not-finished'; readonly meeting: MeetingId }
  | { readonly refused: 'minutes-not-sent'; readonly meeting: MeetingId }
  /** A new edition wants a reason. */
  | { readonly refused: 'no-reason'; readonly meeting: MeetingId }
  /** The minutes say what this edition says. */
  | { readonly refused: 'edition-same'; readonly meeting: MeetingId; readonly edition: number }
  /** There is a later edition: this one. */
  | { readonly refused: 'old-edition'; readonly meeting: MeetingId; readonly edition: number }
  | { readonly refused: 'no-adjusters'; readonly meeting: MeetingId }
  | { readonly refused: 'not-adjuster' }
  /** These adjusters have not adjusted. */
  | {
      readonly refused: 'adjusting-left';
      readonly meeting: MeetingId;
      readonly persons: readonly PersonId[];
    }
  | { readonly refused: 'approved-later-only'; readonly meeting: MeetingId };
