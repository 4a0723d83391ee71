import type { Book } from '../model/book.ts';
import type { PersonChanges } from '../model/fact.ts';
import type { FactOf } from '../model/fact-of.ts';
import type { Person } from '../model/person.ts';
import type { Stamp } from '../model/stamp.ts';
import { withChanges } from './with-changes.ts';

type PeopleFact = FactOf<
  | 'role-given'
  | 'role-taken'
  | 'person-changed'
  | 'person-left'
  | 'team-left'
  | 'mandate-set'
  | 'person-erased'
>;

/** Folds what happens to one person of the group. Throws when there is no such person. */
export function applyPeople(book: Book, fact: PeopleFact, stamp: Stamp): Book {
  const index = book.persons.findIndex((person) => person.id === fact.person);
  const person = book.persons[index];
  if (person === undefined) throw new Error(`A fact names a person that is not in the book: ${fact.person}`);
  const changed = { ...book, persons: book.persons.with(index, step(person, fact, stamp)) };
  return fact.type === 'person-erased' ? withoutAnswers(changed, fact.person) : changed;
}

function step(person: Person, fact: PeopleFact, stamp: Stamp): Person {
  switch (fact.type) {
    case 'role-given':
      return { ...person, roles: [...person.roles.filter((role) => role !== fact.role), fact.role] };
    case 'role-taken':
      return { ...person, roles: person.roles.filter((role) => role !== fact.role) };
    case 'person-changed':
      return withChanges<Person, PersonChanges>(person, fact.changes);
    case 'person-left':
      return withChanges(person, { left: fact.on, leftTeamAt: null });
    case 'team-left':
      return withChanges(person, { leftTeamAt: fact.left ? stamp.at : null });
    case 'mandate-set': {
      const until = withChanges(person.until ?? {}, { [fact.of]: fact.until });
      return withChanges(person, { until: Object.keys(until).length === 0 ? null : until });
    }
    case 'person-erased':
      return withChanges(person, { erasedAt: stamp.at });
  }
}

/** What someone answered beforehand is no record; who was there is. */
function withoutAnswers(book: Book, person: string): Book {
  const meetings = book.meetings.map((meeting) =>
    meeting.answers.some((answer) => answer.person === person)
      ? { ...meeting, answers: meeting.answers.filter((answer) => answer.person !== person) }
      : meeting,
  );
  return { ...book, meetings };
}
