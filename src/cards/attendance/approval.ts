import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findOrganisation, findPerson } from '../../meetings/model/lookup.ts';
import type { Admission } from '../../meetings/model/meeting.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { type Button, button } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** Asks a secretary to let someone in to a meeting; once that is settled it says how, without buttons. */
export function approvalCard(
  { book, meeting, person }: MeetingInput & { readonly person: PersonId },
  words: Words,
): Bound {
  const say = words.cards.approval;
  const asked = meeting.admissions.find((one) => one.person === person);
  if (asked === undefined)
    return messageCard(
      { lines: [words.refusals['nothing-to-settle']({ refused: 'nothing-to-settle' }, book)] },
      words,
    );
  const settled = { requested: undefined, approved: say.approved, denied: say.denied }[asked.state];
  const data = { group: book.id, meeting: meeting.id, person };
  const buttons: readonly Button[] = [
    button(
      words.cards.buttons.approve,
      'settle-admission',
      { ...data, approved: true },
      { style: 'positive' },
    ),
    button(words.cards.buttons.no, 'settle-admission', { ...data, approved: false }),
  ];
  return messageCard(
    {
      lines: [say.wants(asked.name, asText(book, asked, words)), ...(settled === undefined ? [] : [settled])],
      remarks: [`${book.group.name}, ${words.when(meeting)}`],
      buttons: settled === undefined ? buttons : [],
    },
    words,
  );
}

/** "ersättare för Eva Ek, Granby". */
function asText(book: Book, asked: Admission, words: Words): string {
  const say = words.cards.approval;
  const member = findPerson(book, asked.standsInFor);
  if (asked.as !== 'substitute' || member === undefined) return say.as[asked.as];
  return say.substituteFor(member.name, findOrganisation(book, member.organisation)?.name ?? '');
}
