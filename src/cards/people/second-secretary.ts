import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { roster } from '../../meetings/model/lookup.ts';
import { type Button, button, formButton } from '../kit/button.ts';
import { personChoices } from '../kit/choices.ts';
import { type Form, formCard } from '../kit/form.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** Offers to name another secretary, while the group has one alone and somebody else to name. */
export function secondSecretaryButtons(book: Book, words: Words): readonly Button[] {
  const people = roster(book);
  const alone = people.filter(({ roles }) => roles.includes('secretary')).length < 2;
  return alone && people.length > 1
    ? [formButton(words.founding.secondSecretary.open, 'show-second-secretary', { group: book.id })]
    : [];
}

/** The same as a card, where the form cannot come at once. */
export function secondSecretaryCard(book: Book, words: Words): Bound {
  const say = words.founding.secondSecretary;
  const buttons = [formButton(say.open, 'show-second-secretary', { group: book.id })];
  return messageCard({ lines: [say.explain], buttons }, words);
}

/** The form that names another secretary. */
export function secondSecretaryForm(
  { book, wrong }: { readonly book: Book; readonly wrong?: string },
  words: Words,
): Form {
  const say = words.founding.secondSecretary;
  const others = roster(book).filter(({ roles }) => !roles.includes('secretary'));
  const choices = personChoices(book, others);
  const nobody = choices.length === 0;
  return formCard(
    {
      title: say.open,
      wrong,
      about: [nobody ? say.nobody : say.explain],
      fields: nobody
        ? []
        : [
            {
              kind: 'choice',
              id: 'person',
              label: say.label,
              placeholder: say.pick,
              required: say.pick,
              choices,
            },
          ],
      buttons: nobody
        ? []
        : [
            button<'name-secretary', 'person'>(
              words.cards.buttons.save,
              'name-secretary',
              { group: book.id },
              { inputs: 'auto', style: 'positive' },
            ),
          ],
    },
    words,
  );
}
