import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import type { Person } from '../../meetings/model/person.ts';
import { type Button, button } from '../kit/button.ts';
import { organisedName } from '../kit/choices.ts';
import { type Form, formCard } from '../kit/form.ts';

/** More names than this are not listed; each takes a line of its own on a phone. */
const mostNames = 60;

export type MatchInput = {
  readonly book: Book;
  readonly pairs: readonly {
    /** As `save-matches` sends it. */
    readonly value: string;
    readonly account: string;
    readonly guest: boolean;
    readonly person: Person;
  }[];
  readonly persons: readonly Person[];
  readonly accounts: readonly { readonly name: string; readonly guest: boolean }[];
  readonly others?: readonly Button[];
};

/** Who seems to be who in Teams, to confirm in one press; and those for whom nobody is found, on either side. */
export function matchForm(input: MatchInput, words: Words): Form {
  const { book, pairs, persons, accounts, others = [] } = input;
  const say = words.roster.match;
  const guestly = (name: string, guest: boolean) => (guest ? `${name} (${say.guest})` : name);
  const left = listed(
    say.persons(persons.length),
    persons.map((one) => organisedName(book, one)),
    words,
  );
  const loose = listed(
    say.accounts(accounts.length),
    accounts.map(({ name, guest }) => guestly(name, guest)),
    words,
  );
  return formCard(
    {
      title: say.title,
      about: [
        ...(pairs.length > 0 ? [say.explain] : []),
        ...(pairs.some(({ guest }) => guest) ? [say.guests] : []),
      ],
      fields:
        pairs.length === 0
          ? []
          : [
              {
                kind: 'choices',
                id: 'pairs',
                label: say.label,
                expanded: true,
                value: pairs.flatMap(({ value, guest }) => (guest ? [] : [value])).join(','),
                choices: pairs.map(({ value, account, guest, person }) => ({
                  title: say.pair(guestly(account, guest), organisedName(book, person)),
                  value,
                })),
              },
            ],
      remarks: [...left, ...loose, ...(persons.length > 0 ? [say.laterByEmail] : [])],
      buttons: [
        ...(pairs.length === 0
          ? []
          : [button(say.save, 'save-matches', { group: book.id }, { inputs: 'auto', style: 'positive' })]),
        ...others,
      ],
    },
    words,
  );
}

function listed(head: string, names: readonly string[], words: Words): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, mostNames).join('; ');
  const more = names.length > mostNames ? ` ${words.cards.more.lines(names.length - mostNames)}` : '';
  return [`${head}: ${shown}${more}`];
}
