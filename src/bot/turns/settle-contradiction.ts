import type { Command } from '../../meetings/commands/command.ts';
import type { Book } from '../../meetings/model/book.ts';
import { closingGaps } from '../../meetings/model/closing.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { PersonId } from '../../meetings/model/terms.ts';

/**
 * What is ordered when a recorder says what is true of someone for whose absence items were withdrawn. Was she there,
 * as it stands, then the items stay withdrawn but no longer for her absence; else her attendance is put right.
 */
export function settleContradiction(
  book: Book,
  meeting: Meeting,
  person: PersonId,
  status: 'present' | 'absent',
): readonly [Command, ...Command[]] {
  const attendance = {
    type: 'record-attendance',
    meeting: meeting.id,
    from: 'nobody',
    rows: [{ person, status }],
  } as const;
  if (status === 'absent') return [attendance];
  const [first, ...rest] = closingGaps(book, meeting)
    .contradictions.filter((one) => one.person.id === person)
    .map(({ item }) => ({ type: 'withdraw-item', meeting: meeting.id, item: item.number }) as const);
  return first === undefined ? [attendance] : [first, ...rest];
}
