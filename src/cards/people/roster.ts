import { changedRow, nearlyCalled, readRow } from '../../language/words/lines/roster-lines.ts';
import type { Words } from '../../language/words/words.ts';
import { type RosterComparison, savesSomething } from '../../meetings/intake/compare-roster.ts';
import type { RosterRead, RosterRow } from '../../meetings/intake/roster-row.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findPerson } from '../../meetings/model/lookup.ts';
import { foldName } from '../../meetings/model/same-name.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { button } from '../kit/button.ts';
import { organisedName } from '../kit/choices.ts';
import { fitCard, fitRows, fitText, type Limits, lines } from '../kit/fit-card.ts';
import type { Section, SectionsData } from '../kit/sections.ts';
import { type AdaptiveCard, type Bound, template } from '../kit/template.ts';

const expand = template<SectionsData>('roster');

export type RosterInput = {
  readonly book: Book;
  readonly read: RosterRead;
  readonly comparison: RosterComparison;
  /** A digest of the comparison, by which the press shows whether it still holds. */
  readonly shown: string;
};

/** How a pasted list was read, row by row, beside what the Book has; saved only when the secretary says so. */
export function rosterCard(input: RosterInput, words: Words): Bound {
  const say = words.roster.read;
  const text = savesSomething(input.comparison) ? say.title : say.nothingToSave;
  return { card: fitCard((limits) => roster(input, text, words, limits)), text };
}

function roster(input: RosterInput, title: string, words: Words, limits: Limits): AdaptiveCard {
  const say = words.roster.read;
  const { book, read, comparison, shown } = input;
  const { added, changed, same, missing, unclear, organisations } = comparison;
  const name = (id: PersonId) => {
    const person = findPerson(book, id);
    return person === undefined ? '' : organisedName(book, person);
  };
  const section = (
    head: string,
    texts: readonly string[],
    ...remarks: readonly string[]
  ): readonly Section[] => {
    const { shown: rows, more } = fitRows(texts, limits, words.cards.more.lines);
    const told = rows.map((row) => fitText(row, limits, words));
    return texts.length === 0
      ? []
      : [{ head, rows: [...lines(...told), ...more], remarks: lines(...remarks) }];
  };
  const row = (one: RosterRead['rows'][number]) => readRow(one, words);
  const absent = missing.flatMap((id) => findPerson(book, id) ?? []);
  const at = { group: book.id };
  return expand({
    lang: words.language,
    fallbackText: title,
    title,
    about: lines(book.group.name),
    sections: [
      ...section(
        say.added(added.length),
        added.map((one) => {
          const near = nearlyCalled(one, absent, book);
          return near === undefined ? row(one) : `${row(one)} – ${say.nearly(near.name)}`;
        }),
      ),
      ...section(
        say.changed(changed.length),
        changed.map((one) => changedRow(one, book, words)),
      ),
      ...section(say.unclear(unclear.length), unclear.map(row), say.sayWho),
      ...section(say.unread(read.unread.length), read.unread, say.notSaved),
      ...section(say.missing(missing.length), missing.map(name), say.stays),
      ...section(say.same(same.length), same.map(name)),
    ],
    remarks: lines(...remarks(input, organisations, words)),
    buttons: savesSomething(comparison)
      ? [
          button(
            words.cards.buttons.save,
            'save-roster',
            { ...at, text: read.list, shown },
            { style: 'positive' },
          ),
          button(words.roster.cancel, 'drop-roster', at),
        ]
      : [],
  });
}

function remarks(
  { book, read, comparison }: RosterInput,
  organisations: readonly string[],
  words: Words,
): readonly string[] {
  const say = words.roster.read;
  const { rows } = read;
  const host = rows.find(({ organisationInferred }) => organisationInferred === true)?.organisation;
  const isNew = comparison.added.some(({ categoryInferred }) => categoryInferred === true);
  return [
    ...(organisations.length === 0 ? [] : [say.organisations(organisations)]),
    ...(isNew ? [say.inferredCategory] : []),
    ...(host === undefined ? [] : [say.inferredHost(host)]),
    ...(rows.some((row) => row.role !== undefined && !hasRole(book, row)) ? [say.rolesNotGiven] : []),
    ...(read.outside === 0 ? [] : [say.outside(read.outside)]),
  ];
}

/** Whether whoever a row names has the role that it says. */
function hasRole(book: Book, { name, role }: RosterRow): boolean {
  return book.persons.some(
    (person) => role !== undefined && person.roles.includes(role) && foldName(person.name) === foldName(name),
  );
}
