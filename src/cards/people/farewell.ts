import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findPerson } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { matterCard } from '../agenda/matter.ts';
import { button } from '../kit/button.ts';
import type { Bound } from '../kit/template.ts';

type Input = { readonly book: Book; readonly meeting: Meeting; readonly person: PersonId };

/** Offers a secretary to thank someone who has left, in the minutes of the meeting that runs. */
export function farewellCard({ book, meeting, person: id }: Input, words: Words): Bound | undefined {
  const person = findPerson(book, id);
  if (person === undefined) return undefined;
  const say = words.items.thanks;
  const at = { group: book.id, meeting: meeting.id, person: id };
  return matterCard(
    {
      leads: [],
      matter: { title: say.lead(person.name) },
      remarks: [`${book.group.name}, ${words.when(meeting)}`],
      buttons: [
        button(say.record, 'farewell', { ...at, how: 'record' }),
        button(say.skip, 'farewell', { ...at, how: 'skip' }),
      ],
    },
    words,
  );
}
