import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { type Departure, departureOf, successorsOf } from '../../meetings/model/departure.ts';
import { findPerson, roster } from '../../meetings/model/lookup.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { homeConversation } from '../../meetings/posts/posts.ts';
import { button, formButton } from '../kit/button.ts';
import { type Choice, personChoices } from '../kit/choices.ts';
import { type Field, type Form, formCard, typedInto } from '../kit/form.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** Values of the form's choices that are no person's id. */
export const departureChoice = { vacant: '-', other: '+', successor: '=', wait: '-' } as const;

/** Asks a secretary who takes over from someone who left the team, or who leaves the group because the secretary says so. */
export function departureCard(book: Book, person: PersonId, words: Words): Bound {
  const say = words.people.departure;
  const leaving = departureOf(book, person);
  if (leaving === undefined) return messageCard({ lines: [goneLine(book, person, words)] }, words);
  const lead = leadOf(book, leaving, words);
  if (leaving.lastSecretary) return messageCard({ lines: [`${lead} ${say.lastSecretary}`] }, words);
  const of = { group: book.id, person };
  const { name, leftTeamAt } = leaving.person;
  return messageCard(
    {
      lines: [`${lead} ${questionOf(leaving, words)}`],
      remarks: [book.group.name, exampleOf(book, leaving, words)],
      buttons: [
        formButton(say.choose, 'show-departure', of),
        ...(leftTeamAt === undefined ? [] : [button(say.stays(name), 'keep-member', of)]),
      ],
    },
    words,
  );
}

function leadOf(book: Book, { person: { name, leftTeamAt } }: Departure, { people }: Words): string {
  const inTeam = homeConversation(book)?.kind === 'channel';
  return leftTeamAt === undefined ? people.departure.leaves(name) : people.departure.left(name, inTeam);
}

function questionOf({ person, seats, assignments }: Departure, { people }: Words): string {
  return people.departure.whoTakes(person.name, seats.length > 0, assignments.length);
}

/** How it is said in words, with a name that fits. */
function exampleOf(book: Book, { person, seats, assignments }: Departure, { people }: Words): string {
  const successor = successorsOf(book, person.id)[0]?.name ?? person.name;
  const asked = person.leftTeamAt !== undefined;
  return people.departure.example(
    asked ? undefined : person.name,
    successor,
    seats.length > 0,
    assignments.length > 0,
  );
}

function goneLine(book: Book, id: PersonId, words: Words): string {
  const person = findPerson(book, id);
  if (person?.left === undefined)
    return words.refusals['unknown-person']({ refused: 'unknown-person' }, book);
  return words.people.departure.gone(person.name);
}

export type DepartureInput = {
  readonly book: Book;
  readonly person: PersonId;
  readonly typed?: object;
  readonly wrong?: string;
};

/** The form in which a secretary says who takes over the seat and the assignments. */
export function departureForm({ book, person, typed, wrong }: DepartureInput, words: Words): Form {
  const say = words.people.departure;
  const title = say.title;
  const leaving = departureOf(book, person);
  if (leaving === undefined)
    return { ...messageCard({ lines: [goneLine(book, person, words)] }, words), title };
  return formCard(
    {
      title,
      wrong,
      about: [leadOf(book, leaving, words)],
      fields: [...seatFields(book, leaving, words, typed), ...assignmentFields(book, leaving, words, typed)],
      remarks: [say.stands],
      buttons: [
        button(
          words.cards.buttons.save,
          'save-departure',
          { group: book.id, person },
          { inputs: 'auto', style: 'positive' },
        ),
      ],
    },
    words,
  );
}

function seatFields(
  book: Book,
  { person, seats }: Departure,
  words: Words,
  typed?: object,
): readonly Field[] {
  const say = words.people.departure;
  if (seats.length === 0) return [];
  const choices: readonly Choice[] = [
    ...personChoices(book, successorsOf(book, person.id)),
    { title: say.someoneNew, value: departureChoice.other },
    { title: say.vacant, value: departureChoice.vacant },
  ];
  return [
    {
      kind: 'choice',
      id: 'seat',
      label: say.whoTakesSeat,
      choices,
      value: typedInto(typed, 'seat'),
      required: say.chooseOne,
    },
    { kind: 'text', id: 'name', label: say.newName, value: typedInto(typed, 'name'), longest: 200 },
  ];
}

function assignmentFields(
  book: Book,
  { person, assignments }: Departure,
  words: Words,
  typed?: object,
): readonly Field[] {
  const say = words.people.departure;
  if (assignments.length === 0) return [];
  const others = roster(book).filter(({ id }) => id !== person.id);
  return [
    {
      kind: 'choice',
      id: 'assignments',
      label: say.whoTakesAssignments(assignments.length),
      choices: [
        { title: say.sameAsSeat, value: departureChoice.successor },
        { title: say.wait, value: departureChoice.wait },
        ...personChoices(book, others),
      ],
      value: typedInto(typed, 'assignments') ?? departureChoice.wait,
      required: say.chooseOne,
    },
  ];
}
