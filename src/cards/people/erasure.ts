import { extractLines, type Held } from '../../language/words/lines/extract-lines.ts';
import type { Words } from '../../language/words/words.ts';
import { recordsNaming, stillHas } from '../../meetings/answers/own-data.ts';
import type { Book } from '../../meetings/model/book.ts';
import { departureOf } from '../../meetings/model/departure.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { type Button, button } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** Asks an administrator before someone is erased: what goes, what stands, and what the group is left without. */
export function erasureCard(book: Book, person: PersonId, words: Words): Bound {
  const say = words.people.erasure;
  const leaving = departureOf(book, person);
  const { seats, assignments } = stillHas(book, person);
  return messageCard(
    {
      lines: [
        say.what(recordsNaming(book, person)),
        ...(leaving === undefined ? [] : [say.leavesToo(leaving.person.name, seats, assignments)]),
      ],
      remarks: [book.group.name],
      buttons: [
        button(say.showExtract, 'show-extract', { group: book.id, person }),
        ...deciding(book, person, words),
      ],
    },
    words,
  );
}

/** The person's own data, and the same choice. */
export function extractCard(book: Book, held: Held, words: Words): Bound {
  const say = words.people.extract;
  return messageCard(
    {
      title: say.title,
      lines: extractLines(held, words, { messages: false }),
      remarks: [book.group.name, say.whole],
      buttons: deciding(book, held.person.id, words),
    },
    words,
  );
}

function deciding(book: Book, person: PersonId, words: Words): readonly Button[] {
  const say = words.people.erasure;
  const of = { group: book.id, person };
  return [button(say.erase, 'erase', of, { style: 'destructive' }), button(say.cancel, 'keep-data', of)];
}
