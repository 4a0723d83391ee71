import type { RosterRead, RosterRow } from '../../../meetings/intake/roster-row.ts';
import type { UnderstandContext } from '../../intent.ts';
import { readRoster } from './read-roster.ts';
import { hasTitleWord, rosterHeading } from './roster-words.ts';

/** Characters of a message that is read as a list. */
export const longestRoster = 20_000;

/** "Deltagarlista:", and the list on the lines after it. */
const announced =
  /^\s*(?:ny\s+|new\s+)?(?:deltagarlista[n]?|deltagarförteckning|närvarolista|roster)\s*:?\s*(?:\r?\n|:)/iu;

/** A list as the group's Book would have it read. */
export function rosterOf(text: string, { book }: Pick<UnderstandContext, 'book'>): RosterRead {
  return readRoster(text, {
    organisations: book.organisations.map(({ name }) => name),
    host: book.group.organisation,
  });
}

/**
 * Whether a message is a pasted list of those present: one is announced, or most of its lines name a person with an
 * organisation, an office or an e-mail. Names alone are not enough: those who record write names too.
 */
export function isPastedRoster(text: string, context: Pick<UnderstandContext, 'book'>): boolean {
  if (text.length > longestRoster) return announced.test(text.slice(0, 200));
  const filled = text.split(/[\n\r]+/u).filter((line) => line.trim() !== '');
  const said = announced.test(text);
  if (filled.length < 2 || (filled.length < 3 && !said)) return false;
  const { rows, unread } = rosterOf(text, context);
  if (said) return rows.length > 0;
  const telling = rows.filter(isTelling).length;
  const headed = filled.some((line) => rosterHeading(line.replace(/[#*_:]/gu, '').trim()) !== undefined);
  return (
    telling >= (headed ? 2 : 3) && telling * 2 > rows.length + unread.length && rows.length > unread.length
  );
}

function isTelling({ organisation, organisationInferred, title, email }: RosterRow): boolean {
  const placed = organisation !== undefined && organisationInferred === undefined;
  return placed || email !== undefined || (title !== undefined && hasTitleWord(title));
}
