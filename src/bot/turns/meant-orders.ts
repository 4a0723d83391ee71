import type { GroupId } from '../../meetings/model/terms.ts';
import type { Account } from '../../store/store.ts';

/** An order that someone seems to have meant, until she has said yes or no to it. */
export type MeantOrder = {
  readonly group: GroupId;
  /** Who said it: nobody else confirms it. */
  readonly by: Account;
  readonly text: string;
  /** What it meant, and how that stood in the Book, when it was asked about. */
  readonly meaning: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly state: 'asked' | 'done' | 'dropped';
};
