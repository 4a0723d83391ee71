import { personText } from '../../language/words/answers/seat-answers.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findOrganisation } from '../../meetings/model/lookup.ts';
import type { Person } from '../../meetings/model/person.ts';
import { organisationCalled } from '../../meetings/model/same-name.ts';
import { saidNow } from '../../meetings/rules/decide-roster.ts';
import { button } from '../kit/button.ts';
import { type Form, formCard, typedInto } from '../kit/form.ts';

export type PersonFormInput = {
  readonly book: Book;
  /** Someone on the roster; absent for someone new. */
  readonly person?: Person;
  /** What is filled in already; `organisation` is an organisation's id or its name. */
  readonly typed?: object;
  readonly wrong?: string;
};

/** The value by which no organisation is chosen. */
export const noOrganisation = 'none';

/** The form for someone new, or for someone on the roster: what was shown goes along, so that nobody's change goes under. */
export function personForm({ book, person, typed, wrong }: PersonFormInput, words: Words): Form {
  const say = words.roster.form;
  const now = person && saidNow(book, person);
  const value = (id: string, otherwise: string | undefined) => typedInto(typed, id) ?? otherwise;
  const chosen = value('organisation', person?.organisation ?? '') ?? '';
  const known = findOrganisation(book, chosen) ?? organisationCalled(book, chosen);
  const other = value('other', '') || (known === undefined && chosen !== noOrganisation ? chosen : '');
  const { category } = words.roster;
  return formCard(
    {
      title: person === undefined ? say.add : say.change,
      wrong,
      about: person === undefined || wrong === undefined ? [] : [describe(person, book, words)],
      fields: [
        {
          kind: 'text',
          id: 'name',
          label: say.name,
          value: value('name', now?.name),
          required: say.nameRequired,
          longest: 200,
        },
        {
          kind: 'choice',
          id: 'organisation',
          label: say.organisation,
          placeholder: say.pick,
          value: known?.id ?? (chosen === noOrganisation ? noOrganisation : ''),
          choices: [
            ...book.organisations.map(({ id, name }) => ({ title: name, value: id })),
            { title: say.none, value: noOrganisation },
          ],
        },
        { kind: 'text', id: 'other', label: say.otherOrganisation, value: other, longest: 200 },
        { kind: 'text', id: 'title', label: say.title, value: value('title', now?.title), longest: 200 },
        {
          kind: 'choice',
          id: 'category',
          label: say.category,
          expanded: true,
          value: value('category', now?.category) || 'member',
          choices: (['member', 'substitute', 'other'] as const).map((one) => ({
            title: category[one],
            value: one,
          })),
        },
        { kind: 'text', id: 'email', label: say.email, value: value('email', ''), longest: 200 },
        ...(person === undefined
          ? []
          : [
              {
                kind: 'choices' as const,
                id: 'roles',
                label: say.roles,
                expanded: true,
                value: value('roles', person.roles.join(',')),
                choices: (['secretary', 'chair'] as const).map((one) => ({
                  title: words.roster.role[one],
                  value: one,
                })),
              },
            ]),
      ],
      remarks: [say.emailKept],
      buttons: [
        button(
          words.cards.buttons.save,
          'save-person',
          {
            group: book.id,
            ...(person === undefined || now === undefined
              ? {}
              : { person: person.id, shown: { ...now, roles: person.roles.join(',') } }),
          },
          { inputs: 'auto', style: 'positive' },
        ),
      ],
    },
    words,
  );
}

function describe(person: Person, book: Book, words: Words): string {
  const organisation = findOrganisation(book, person.organisation)?.name ?? words.roster.read.noOrganisation;
  return `${personText(person, words)}, ${organisation}`;
}
