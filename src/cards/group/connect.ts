import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findPerson, roster } from '../../meetings/model/lookup.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { button } from '../kit/button.ts';
import { choiceCard } from '../kit/choice.ts';
import { organisedName, personChoices } from '../kit/choices.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

export type ConnectInput = {
  readonly book: Book;
  /** The account as `tenant/id`, and its name in Teams. */
  readonly account: string;
  readonly name: string;
  /** The person of the same name, which proposes and proves nothing. */
  readonly proposed?: PersonId;
};

/** Asks a secretary whom an unknown account belongs to. */
export function connectCard({ book, account, name, proposed }: ConnectInput, words: Words): Bound {
  const say = words.cards.connect;
  const group = book.id;
  const person = findPerson(book, proposed);
  const pick = button<'connect-person', 'person'>(
    say.connect,
    'connect-person',
    { group, account },
    { inputs: 'auto' },
  );
  const itIs =
    person &&
    button(say.itIs, 'connect-person', { group, account, person: person.id }, { style: 'positive' });
  return choiceCard(
    {
      question: person === undefined ? say.who(name) : say.same(name, organisedName(book, person)),
      remarks: [book.group.name, say.explain],
      chooser: {
        id: 'person',
        label: say.label,
        placeholder: say.pick,
        required: say.pick,
        choices: personChoices(book, roster(book)),
      },
      buttons: itIs === undefined ? [pick] : [itIs, pick],
    },
    words,
  );
}

/** The account has got its person. */
export function connectedPersonCard(name: string, person: string, words: Words): Bound {
  return messageCard({ lines: [words.cards.connect.connected(name, person)] }, words);
}
