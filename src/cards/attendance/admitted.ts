import type { Words } from '../../language/words/words.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** Tells the one who asked whether she was let in. */
export function admittedCard(
  { book, meeting, person }: MeetingInput & { readonly person: PersonId },
  words: Words,
): Bound {
  const say = words.cards.admitted;
  const state = meeting.admissions.find((one) => one.person === person)?.state;
  const remarks = [`${book.group.name}, ${words.when(meeting)}`];
  if (state === 'approved')
    return messageCard({ lines: [say.approved], remarks: [say.mayDo, ...remarks] }, words);
  return messageCard(
    { lines: [state === 'denied' ? say.denied : words.cards.introduce.waiting], remarks },
    words,
  );
}
