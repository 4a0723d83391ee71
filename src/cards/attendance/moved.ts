import { movedWords } from '../../language/words/lines/presence-lines.ts';
import type { Words } from '../../language/words/words.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { button } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** Tells a secretary that someone said herself that she comes or leaves; undefined when it was taken back. */
export function movedCard(
  { book, meeting, movement: id }: MeetingInput & { readonly movement: string },
  words: Words,
): Bound | undefined {
  const movement = meeting.movements.find((one) => one.id === id && !one.removed);
  if (movement === undefined) return undefined;
  return messageCard(
    {
      lines: [words.presence.toldSecretary(movedWords(book, meeting, movement, words))],
      remarks: [words.when(meeting), words.presence.selfTold],
      buttons: [button(words.cards.roll.title, 'show-roll', { group: book.id, meeting: meeting.id })],
    },
    words,
  );
}
