import type { Book } from '../../../meetings/model/book.ts';
import { findItem, inItemOrder, standing } from '../../../meetings/model/lookup.ts';
import type { Decision, Meeting } from '../../../meetings/model/meeting.ts';
import type { AskedPart } from '../../../meetings/model/presence-at.ts';
import { isQuorate, momentOf, type QuorumCount, quorumOf } from '../../../meetings/model/quorum.ts';
import type { Words } from '../words.ts';

/** Whether the group is quorate just then, for those who run the meeting; nothing where it has no rule or nothing is recorded. */
export function quorumLine(book: Book, meeting: Meeting, at: AskedPart, words: Words): string | undefined {
  const count = meeting.attendance.length === 0 ? undefined : quorumOf(book, meeting, at);
  if (count === undefined) return undefined;
  const { line } = words.presence.quorum;
  const quorate = isQuorate(count);
  return (quorate === undefined ? line.unsure : quorate ? line.yes : line.no)(count);
}

/**
 * That decisions were recorded though the group is not quorate. They stand: the record tells what happened, and whether
 * it holds is for people to judge, who are told at once.
 */
export function decidedAllTheSame(
  book: Book,
  meeting: Meeting,
  ids: readonly string[],
  words: Words,
): readonly string[] {
  const [count] = meeting.decisions
    .filter(({ id }) => ids.includes(id))
    .flatMap((one) => lackingAt(book, meeting, one) ?? []);
  return count === undefined ? [] : [words.presence.quorum.decidedAllTheSame(count, ids.length)];
}

/** At which items decisions stand though the group was surely not quorate. */
export function decidedUnquorate(book: Book, meeting: Meeting, words: Words): string | undefined {
  const lacking = inItemOrder(meeting, standing(meeting.decisions)).filter(
    (one) => lackingAt(book, meeting, one) !== undefined,
  );
  const numbers = [...new Set(lacking.map(({ item }) => item))].flatMap(
    (id) => findItem(meeting, id)?.number ?? [],
  );
  return numbers.length === 0 ? undefined : words.presence.quorum.decidedAt(numbers);
}

function lackingAt(book: Book, meeting: Meeting, decision: Decision): QuorumCount | undefined {
  if (meeting.attendance.length === 0) return undefined;
  const count = quorumOf(book, meeting, momentOf(book, meeting, decision));
  return count !== undefined && isQuorate(count) === false ? count : undefined;
}
