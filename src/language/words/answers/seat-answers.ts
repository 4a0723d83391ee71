import type { Answer, SeatsOf } from '../../../meetings/answers/question.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { findOrganisation } from '../../../meetings/model/lookup.ts';
import type { Person } from '../../../meetings/model/person.ts';
import { capital } from '../wording.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';

type AnswerOf<Type extends Answer['type']> = Extract<Answer, { readonly type: Type }>;

/** Who is in the group, by organisation; those without one last. */
export function rosterAnswer({ persons }: AnswerOf<'roster'>, book: Book, words: Words): AnswerLines {
  const say = words.roster;
  if (persons.length === 0) return { lead: say.people.none, rows: [] };
  const ordered = [...book.organisations].sort((a, b) => Number(b.party) - Number(a.party));
  const rows = ordered.map(({ id, name }) =>
    rowOf(
      name,
      persons.filter((one) => one.organisation === id),
      words,
    ),
  );
  const others = persons.filter(({ organisation }) => findOrganisation(book, organisation) === undefined);
  return {
    lead: capital(say.people.lead(persons.length)),
    rows: [...rows, rowOf(capital(say.read.noOrganisation), others, words)].filter(
      ({ details }) => details?.length,
    ),
  };
}

function rowOf(text: string, persons: readonly Person[], words: Words): AnswerRow {
  return { text, details: persons.map((person) => personText(person, words)) };
}

/** "Eva Ek, socialchef, ersättare". */
export function personText({ name, title, category, roles }: Person, words: Words): string {
  const say = words.roster;
  return [
    name,
    ...(title === undefined ? [] : [title]),
    ...(category === 'other' && roles.length > 0 ? [] : [say.category[category]]),
    ...roles.map((role) => say.role[role]),
  ].join(', ');
}

/** So many are named in the first line. */
const mostInLead = 4;

/** The seats, by organisation. */
export function seatsAnswer(answer: AnswerOf<'seats'>, words: Words): AnswerLines {
  const say = words.roster.seats;
  const { about, vacantOnly, organisations } = answer;
  const vacant = sum(organisations, (one) => one.vacant);
  const all = vacant + sum(organisations, ({ members }) => members.length);
  const rows = organisations.map((one) => seatRow(one, words));
  if (answer.several === true) {
    const counted = organisations.map((one) => ({
      name: one.organisation.name,
      seats: one.members.length + one.vacant,
    }));
    return { lead: say.several(counted), rows };
  }
  if (vacantOnly && about !== undefined)
    return { lead: say.anyVacantOf(about.name, all, vacant), rows: vacant === 0 ? [] : rows };
  if (vacantOnly) return { lead: vacant === 0 ? say.noVacant : say.vacant, rows: vacant === 0 ? [] : rows };
  if (about !== undefined) {
    const none = all === 0 && organisations.every(({ substitutes }) => substitutes.length === 0);
    const names = organisations.flatMap(({ members }) => members.map(({ name }) => name));
    const held = names.length <= mostInLead ? names : [];
    return none
      ? { lead: say.noneOf(about.name), rows: [] }
      : { lead: say.of(about.name, all, vacant, held), rows };
  }
  return all === 0 ? { lead: say.none, rows: [] } : { lead: capital(say.lead(all, vacant)), rows };
}

function seatRow({ organisation, members, vacant, substitutes }: SeatsOf, words: Words): AnswerRow {
  const say = words.roster.seats;
  const held = (person: Person) => {
    const until = person.until?.seat;
    return until === undefined ? person.name : say.until(person.name, words.span(until, undefined));
  };
  return {
    text: organisation.party ? organisation.name : `${organisation.name} (${say.notParty})`,
    details: [
      ...members.map(held),
      ...Array.from({ length: vacant }, () => say.empty),
      ...(substitutes.length === 0 ? [] : [say.substitutes(substitutes.map(held))]),
    ],
  };
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}
