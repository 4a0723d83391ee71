import type { MeetingId } from '../model/terms.ts';

/** Running text of an item, or points of its discussion. */
export type TextAs = 'prose' | 'discussion';

/** What the secretary writes in the minutes beside what is recorded. `item` as in `Command`. */
export type WritingCommand =
  /** Paragraphs or points, each to the letter; after the text that is named, first for null, else last. */
  | {
      readonly type: 'write-text';
      readonly meeting: MeetingId;
      readonly item?: string;
      readonly as: TextAs;
      readonly texts: readonly string[];
      readonly after?: string | null;
    }
  /** All of an item's text, as it is to stand; `was` is what stood when it was shown: else nothing is saved. */
  | {
      readonly type: 'rewrite-text';
      readonly meeting: MeetingId;
      readonly item: string;
      readonly as: TextAs;
      readonly texts: readonly string[];
      readonly was: readonly string[];
    };
