import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { button } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** Asks the secretary, in the conversation that it is about, whether the group is to be taken out of it. */
export function releaseCard(book: Book, words: Words): Bound {
  const { sure, release, cancel } = words.turns.release;
  const at = { group: book.id };
  return messageCard(
    {
      lines: [sure(book.group.name)],
      buttons: [
        button(release, 'release-conversation', at, { style: 'destructive' }),
        button(cancel, 'keep-conversation', at),
      ],
    },
    words,
  );
}
