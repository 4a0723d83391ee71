import { createHash } from 'node:crypto';
import { largestCard } from '../../cards/kit/fit-card.ts';
import { withLead } from '../../cards/kit/with-lead.ts';
import { rosterCard } from '../../cards/people/roster.ts';
import { longestRoster, rosterOf } from '../../language/reading/roster/pasted-roster.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import { compareRoster, type RosterComparison } from '../../meetings/intake/compare-roster.ts';
import type { RosterRead } from '../../meetings/intake/roster-row.ts';
import type { Book } from '../../meetings/model/book.ts';
import { isSecretary } from '../../meetings/model/rights.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import { cardOf } from './card-reply.ts';

/** Characters of JSON that a list may take of its card, where it stands twice: in the button and in its fallback. */
const roomForList = Math.floor(largestCard / 4);

/** Shows how a pasted list was read, for the secretary to confirm; `lead` says why it is shown again. */
export function rosterReply(turn: Turn, text: string, lead?: string): Reply {
  const { asker, say, language } = turn;
  if (!isSecretary(asker.book, asker.actor)) {
    const refusal = { refused: 'not-allowed', needs: 'secretary' } as const;
    return { kind: 'text', text: refusalText(refusal, asker.book, language) };
  }
  if (text.length > longestRoster) return { kind: 'text', text: say.roster.read.tooLong };
  const found = comparedRoster(asker.book, text);
  if (found.read.rows.length === 0) return { kind: 'text', text: say.roster.read.nobody };
  if (JSON.stringify(found.read.list).length > roomForList)
    return { kind: 'text', text: say.roster.read.tooLong };
  const bound = rosterCard({ book: asker.book, ...found }, say);
  if (lead === undefined) return cardOf(bound);
  return { kind: 'card', card: withLead(bound.card, lead), text: lead };
}

/** A list read and compared with a Book, and a digest of what would be saved. */
export function comparedRoster(
  book: Book,
  text: string,
): { readonly read: RosterRead; readonly comparison: RosterComparison; readonly shown: string } {
  const read = rosterOf(text, { book });
  const comparison = compareRoster(book, read.rows);
  const { added, changed, unclear, organisations } = comparison;
  const shown = createHash('sha256')
    .update(JSON.stringify([added, changed, unclear, organisations]))
    .digest('hex')
    .slice(0, 32);
  return { read, comparison, shown };
}
