import type { AssignmentRef } from '../../../meetings/commands/assignment-command.ts';
import type { ReferralRef } from '../../../meetings/commands/referral-command.ts';
import type { MeetingId } from '../../../meetings/model/terms.ts';

/** An answer in words: a first line that answers by itself, then rows, each with where it stands in the book. */
export type AnswerLines = {
  readonly lead: string;
  readonly rows: readonly AnswerRow[];
  /** How many rows there are besides these, where they are too many for one message. */
  readonly more?: number;
};

export type AnswerRow = {
  /** Often people's own words, to the letter. */
  readonly text: string;
  /** Meeting and item, as "9 december 2022, § 7 Hemsjukvård". */
  readonly source?: string;
  readonly details?: readonly string[];
  /** The meeting that its source is of, so that its minutes can be shown. */
  readonly meeting?: MeetingId;
  /** The assignment that the row tells of, so that it can be reported on. */
  readonly assignment?: AssignmentRef;
  /** Whoever asked helps with it, and ends nothing. */
  readonly helps?: true;
  /** The referral that it tells of, so that replies to it can be told. */
  readonly referral?: ReferralRef;
};
