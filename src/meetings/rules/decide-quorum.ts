import type { Book } from '../model/book.ts';
import { isSecretary } from '../model/rights.ts';
import { sameData } from '../model/same-data.ts';
import { settingsOf } from '../model/settings.ts';
import type { Stamp } from '../model/stamp.ts';
import { type CommandOf, noChange, type Ruling } from './ruling.ts';

/** What it takes for the group to decide: its own rule, which the secretary writes down; none is invented. */
export function setQuorum(book: Book, { quorum }: CommandOf<'set-quorum'>, stamp: Stamp): Ruling {
  if (!isSecretary(book, stamp.by)) return { refused: 'not-allowed', needs: 'secretary' };
  if (sameData(settingsOf(book.group).quorum, quorum)) return noChange;
  return [{ type: 'group-changed', changes: { settings: { quorum } } }];
}
