import type { Bound } from '../../src/cards/kit/template.ts';
import { matchForm } from '../../src/cards/people/match.ts';
import { personForm } from '../../src/cards/people/person-form.ts';
import { rosterCard } from '../../src/cards/people/roster.ts';
import { rosterOf } from '../../src/language/reading/roster/pasted-roster.ts';
import type { Words } from '../../src/language/words/words.ts';
import { compareRoster } from '../../src/meetings/intake/compare-roster.ts';
import { book } from './sample-book.ts';

/** Samples of the cards about who belongs to the group. */
export function rosterSamples(words: Words): Readonly<Record<string, Bound>> {
  const eva = book.persons[2];
  return {
    roster: list(words, ['Närvarande:', ...people(3), ...known(), 'Ny, utan namn', 'någon annan'].join('\n')),
    'person form': personForm({ book }, words),
    'person form changed': personForm(
      {
        book,
        ...(eva === undefined ? {} : { person: eva }),
        wrong: 'Någon annan har ändrat. Inget är sparat.',
      },
      words,
    ),
    matches: matchForm(
      {
        book,
        pairs: book.persons.slice(0, 3).map((person, at) => ({
          value: `${person.id}|tenant/${at}`,
          account: person.name,
          guest: at === 1,
          person,
        })),
        persons: book.persons.slice(3, 5),
        accounts: [{ name: 'Gunnel Gäst', guest: true }],
      },
      words,
    ),
    'roster same': list(words, known().join('\n')),
    'roster of sixty': list(words, ['Närvarande ledamöter', ...people(60)].join('\n')),
  };
}

/** A list too long to be shown whole. */
export function hugeRosterSamples(words: Words): Readonly<Record<string, Bound>> {
  return { 'huge roster': list(words, ['Närvarande ledamöter', ...people(230)].join('\n')) };
}

function list(words: Words, text: string): Bound {
  const read = rosterOf(text, { book });
  const comparison = compareRoster(book, read.rows);
  return rosterCard({ book, read, comparison, shown: 'f'.repeat(32) }, words);
}

function known(): readonly string[] {
  return book.persons.slice(0, 3).map(({ name, organisation }) => {
    const employer = book.organisations.find(({ id }) => id === organisation);
    return employer === undefined ? name : `${name}\t${employer.name}`;
  });
}

function people(n: number): readonly string[] {
  const letter = (at: number) => String.fromCharCode(97 + (at % 26));
  return Array.from(
    { length: n },
    (_, at) => `Ada B${letter(at)}rg${letter(at / 26)}lund\tStorby ${letter(at)}ås kommun`,
  );
}
