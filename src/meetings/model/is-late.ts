import type { Book } from './book.ts';
import { findMeeting } from './lookup.ts';
import { itemsDeadline } from './notice.ts';
import type { ItemProposal } from './proposal.ts';
import type { DateString } from './terms.ts';
import { dayOf } from './time.ts';

/** The last day for items that a proposal came after, in the group's zone; undefined where it came in time, or none is known. */
export function missedDeadline(book: Book, proposal: ItemProposal): DateString | undefined {
  const meeting = findMeeting(book, proposal.meeting);
  const deadline = meeting && itemsDeadline(book, meeting);
  if (deadline === undefined) return undefined;
  return dayOf(proposal.againAt ?? proposal.at, book.group.zone) > deadline ? deadline : undefined;
}
