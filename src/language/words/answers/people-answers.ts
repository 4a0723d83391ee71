import type { AtMeeting, Opener, PeopleAnswer } from '../../../meetings/answers/people-questions.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { findOrganisation, roster } from '../../../meetings/model/lookup.ts';
import type { Category, Organisation, Person } from '../../../meetings/model/person.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { organisationOverLines, personOverLines } from './over-lines.ts';
import { quoteRow } from './search-answers.ts';
import { rosterAnswer } from './seat-answers.ts';
import { whoOverLines } from './who-over-lines.ts';

type Of<Type extends PeopleAnswer['type']> = Extract<PeopleAnswer, { readonly type: Type }>;

/** Who is in the group, what they are and where they were, in words. */
export function peopleLines(answer: PeopleAnswer, book: Book, words: Words): AnswerLines {
  switch (answer.type) {
    case 'members':
      return membersLines(answer, book, words);
    case 'person':
      return personLines(answer, book, words);
    case 'person-terms':
      return termsLines(answer, words);
    case 'not-listed':
      return notListedLines(answer, words);
    case 'titled':
      return titledLines(answer, book, words);
    case 'seat-holders':
      return holdersLines(answer, words);
    case 'adjusters':
      return adjustersLines(answer, words);
    case 'does-come':
      return comesLines(answer, words);
    case 'who-over':
      return whoOverLines(answer, words);
    case 'person-over':
      return personOverLines(answer, words);
    case 'organisation-over':
      return organisationOverLines(answer, words);
  }
}

/** So many are named in the first line. */
const mostInLead = 4;

function membersLines(answer: Of<'members'>, book: Book, words: Words): AnswerLines {
  const { by, municipal, category, organisation, persons, organisations } = answer;
  const say = words.peopleAsked;
  if (by === 'organisations') {
    if (organisation !== undefined)
      return isMemberLines(organisation, organisations.includes(organisation), persons, words);
    const names = organisations.map(({ name }) => name);
    return { lead: say.organisations(names, municipal), rows: [] };
  }
  const named =
    organisation !== undefined && persons.length <= mostInLead ? persons.map(({ name }) => name) : [];
  if (category === undefined && organisation === undefined && !municipal)
    return rosterAnswer({ type: 'roster', persons }, book, words);
  const lead = say.members(persons.length, category, organisation?.name, municipal, named);
  const { sector } = answer;
  return {
    lead: sector === undefined ? lead : `${say.sector(sector, organisation?.name)} ${lead}`,
    rows: [...persons.map((person) => personRow(person, book)), ...besidesRows(answer, book, words)],
  };
}

/** Whether an organisation is in the group; where it is not, who comes from it all the same. */
function isMemberLines(
  { name }: Organisation,
  is: boolean,
  persons: readonly Person[],
  words: Words,
): AnswerLines {
  const say = words.peopleAsked;
  const names = persons.map((one) => one.name);
  return {
    lead: say.isMember(name, is),
    rows: is || names.length === 0 ? [] : [{ text: say.attends(names) }],
  };
}

/** Where all members are asked for: that others are in the group as well. */
function besidesRows(
  { category, organisation, municipal }: Of<'members'>,
  book: Book,
  words: Words,
): readonly AnswerRow[] {
  if (category !== 'member' || organisation !== undefined || municipal) return [];
  const of = (kind: Category) => roster(book).filter((one) => one.category === kind).length;
  const [substitutes, others] = [of('substitute'), of('other')];
  return substitutes + others === 0 ? [] : [{ text: words.peopleAsked.besidesMembers(substitutes, others) }];
}

function personRow(person: Person, book: Book): AnswerRow {
  const organisation = findOrganisation(book, person.organisation)?.name;
  const details = person.title === undefined ? {} : { details: [person.title] };
  return { text: organisation === undefined ? person.name : `${person.name}, ${organisation}`, ...details };
}

function personLines({ person, ask, seats }: Of<'person'>, book: Book, words: Words): AnswerLines {
  const say = words.peopleAsked.person;
  const { name, title, category, roles, left, admittedTo, until } = person;
  const organisation = findOrganisation(book, person.organisation)?.name;
  const named = organisation === undefined ? name : `${name}, ${organisation},`;
  const inGroup = admittedTo === undefined ? say.inGroup(category) : say.visitor;
  const offices = roles.map((role) => words.roster.role[role]);
  const parts = [
    ...(title === undefined ? [] : [title]),
    ...(category === 'other' && offices.length > 0 ? [] : [inGroup]),
    ...offices,
  ];
  const last = parts.at(-1) ?? inGroup;
  const whole = [...parts.slice(0, -1), say.group(last)];
  const rows = [
    ...(title === undefined && ask !== 'organisation' ? [say.titleUnknown] : []),
    ...(organisation === undefined && ask !== 'title' ? [say.organisationUnknown] : []),
    ...seats.map((seat) => say.seat(seat.organisation.name, seat.as)),
    ...(until?.seat === undefined ? [] : [words.roster.seats.until(name, words.day(until.seat))]),
  ];
  const all =
    left === undefined
      ? say.is(named, whole)
      : say.was(named.replace(/,$/u, ''), title === undefined ? [] : [title], words.day(left));
  if (ask === 'member' || ask === 'substitute') {
    const lead = isALead(person, ask, organisation, words);
    return { lead, rows: [{ text: all }] };
  }
  if (ask === 'title' && title === undefined && offices.length === 0)
    return { lead: say.noTitle(name), rows: [{ text: all }] };
  if (ask === 'organisation')
    return organisation === undefined
      ? { lead: say.noOrganisation(name), rows: [{ text: all }] }
      : {
          lead: say.from(name, organisation),
          rows: title === undefined ? [] : [{ text: say.title(name, title) }],
        };
  return { lead: all, rows: rows.map((text) => ({ text })) };
}

function isALead(
  { name, category, left }: Person,
  ask: 'member' | 'substitute',
  organisation: string | undefined,
  words: Words,
): string {
  const say = words.peopleAsked.isA;
  if (left !== undefined) return say.notNow(name, words.day(left));
  if (category === ask) return say[ask](name, organisation);
  return ask === 'member' ? say.notMember(name) : say.notSubstitute(name);
}

/** When she came and left, as far as it is known. */
function termsLines({ person, terms, told }: Of<'person-terms'>, words: Words): AnswerLines {
  const say = words.peopleAsked.terms;
  const held = words.items.seat;
  const { name, left } = person;
  const first = terms.flatMap(({ from }) => from ?? []).toSorted()[0];
  const known = first !== undefined && terms.every(({ from }) => from !== undefined);
  const since = known ? words.day(first) : undefined;
  const lead = left === undefined ? say.here(name, since) : say.left(name, words.day(left), since);
  return {
    lead: told.length === 0 ? lead : `${lead} ${words.peopleAsked.told.stands}`,
    rows: [
      ...told.map((one) => quoteRow(one, words)),
      ...terms.map(({ organisation, as, from, to }) => ({
        text: held.held(as, organisation.name),
        details: [held.days(from && words.day(from), to && words.day(to))],
      })),
    ],
  };
}

/** That someone is on no list, and what the texts tell of her all the same. */
function notListedLines({ name, ask, at, presented, passages }: Of<'not-listed'>, words: Words): AnswerLines {
  const say = words.peopleAsked.told;
  const items = presented.map(({ meeting, item }) => say.item(item.number, words.onDays(meeting)));
  const lead = [
    ask === 'there' ? say.notListed.there(name, at && words.onDays(at)) : say.notListed.who(name),
    ...(items.length === 0 ? [] : [say.presented(name, items)]),
    ...(passages.length === 0 ? [] : [say.stands]),
  ];
  return { lead: lead.join(' '), rows: passages.map((one) => quoteRow(one, words)) };
}

const deputy =
  /(?<!\p{L})(?:bitr(?:ädande|\.)?|vice|ställföreträdande|stf|t\.?f\.?|deputy|assistant)(?!\p{L})/iu;

function titledLines(
  { words: said, organisation, persons }: Of<'titled'>,
  book: Book,
  words: Words,
): AnswerLines {
  const say = words.peopleAsked.titled;
  const [only, ...others] = persons;
  if (only === undefined) return { lead: say.none(said, organisation?.name), rows: [] };
  // A deputy has the words of the title as well.
  const heads = persons.filter(({ title = '' }) => !deputy.test(title));
  const [head = only] = heads;
  if (others.length === 0 || (heads.length === 1 && !deputy.test(said))) {
    const of = findOrganisation(book, head.organisation)?.name;
    const named = of === undefined ? head.name : `${head.name}, ${of},`;
    return {
      lead: words.peopleAsked.person.title(named, head.title ?? ''),
      rows: persons.filter((one) => one !== head).map((one) => personRow(one, book)),
    };
  }
  return { lead: say.several(persons.length, said), rows: persons.map((one) => personRow(one, book)) };
}

function holdersLines({ organisation, seats, told = [] }: Of<'seat-holders'>, words: Words): AnswerLines {
  const say = words.peopleAsked.holders;
  const names = (persons: readonly Person[]) => [...new Set(persons.map(({ name }) => name))];
  const now = names(
    seats.flatMap(({ terms }) => terms.filter(({ to }) => to === undefined).map((one) => one.person)),
  );
  const before = names(
    seats.flatMap(({ terms }) =>
      terms
        .filter(({ to }) => to !== undefined)
        .slice(-1)
        .map((one) => one.person),
    ),
  );
  if (seats.length === 0) return { lead: words.roster.seats.noneOf(organisation.name), rows: [] };
  const held = words.items.seat;
  const lead =
    before.length === 0 ? say.nobody(now, organisation.name) : say.before(before, now, organisation.name);
  return {
    lead: told.length === 0 ? lead : `${lead} ${words.peopleAsked.told.stands}`,
    rows: [
      ...told.map((one) => quoteRow(one, words)),
      ...seats.flatMap(({ as, terms }) =>
        terms.map(({ person, from, to }) => ({
          text: person.name,
          details: [
            held.held(as, organisation.name),
            held.days(from && words.day(from), to && words.day(to)),
          ],
        })),
      ),
    ],
  };
}

function adjustersLines({ meeting, persons }: Of<'adjusters'>, words: Words): AnswerLines {
  const say = words.peopleAsked.adjusters;
  const days = words.onDays(meeting);
  const names = persons.map(({ name }) => name);
  const over = meeting.state === 'closed';
  return { lead: names.length === 0 ? say.none(days) : say.are(names, days, over), rows: [] };
}

function comesLines({ meeting, person, answer, maySay }: Of<'does-come'>, words: Words): AnswerLines {
  const say = words.peopleAsked.comes;
  const days = words.onDays(meeting);
  if (answer !== undefined) return { lead: say[answer](person.name, days), rows: [] };
  return { lead: (maySay ? say.silent : say.unknown)(person.name, days), rows: [] };
}

/** Who opened and closed the latest meetings, a row for each. */
export function openerRows(openers: readonly Opener[], words: Words): readonly AnswerRow[] {
  const days = (meetings: readonly AtMeeting['meeting'][]) =>
    meetings
      .toSorted((one, other) => (lastDay(one) < lastDay(other) ? 1 : -1))
      .map((one) => words.onDays(one));
  return openers.map(({ person, opened, closed }) => ({
    text: words.peopleAsked.opened.line(person.name, days(opened), days(closed)),
  }));
}
