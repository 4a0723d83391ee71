import type { MeetingId } from '../../meetings/model/terms.ts';
import type { Block } from '../../minutes/block.ts';

/** Minutes that someone handed back as a file, while they are gone through. */
export type Handed = {
  readonly digest: string;
  readonly meeting: MeetingId;
  readonly blocks: readonly Block[];
  /** The version of the Book that the file was made from, where it tells that. */
  readonly version?: number;
  /** Which differences are to stay as they were, by their keys. */
  readonly kept: readonly string[];
};
