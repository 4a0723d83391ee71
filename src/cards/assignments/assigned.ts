import {
  assignmentLabel,
  dueWords,
  isAddedLater,
  responsibleWords,
  togetherDetails,
} from '../../language/words/lines/record-words.ts';
import { nameOf } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findItem } from '../../meetings/model/lookup.ts';
import type { Assignment, Meeting } from '../../meetings/model/meeting.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { reportsOf, toldOf } from '../../meetings/model/whose-assignment.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';
import { type AssignmentRow, assignmentsCard } from './assignments.ts';

export type AssignedInput = MeetingInput & {
  readonly person: PersonId;
  readonly assignments: readonly string[];
  /** Someone handed it over to her. */
  readonly handedOver?: true | undefined;
  /** She is a co-worker, and not the one who is responsible. */
  readonly helps?: true | undefined;
};

/** Tells the responsible person (or a body's contact person) of what she was given; all of it on one card. */
export function assignedCard(input: AssignedInput, words: Words): Bound {
  const { book, meeting, person } = input;
  const found = input.assignments.flatMap(
    (id) => meeting.assignments.find((one) => one.id === id && !one.removed) ?? [],
  );
  const [only, ...others] = found;
  if (only === undefined) {
    const refusal = { refused: 'no-such-record', of: 'assignment' } as const;
    return messageCard({ lines: [words.refusals['no-such-record'](refusal, book)] }, words);
  }
  const say = words.assignments.card;
  if (input.helps === true)
    return assignmentsCard(
      {
        lead: words.eachOf.isCoWorker,
        rows: [
          rowOf(
            only,
            book,
            meeting,
            words,
            person,
            words.eachOf.youHelp,
            dueText(only, book, meeting, words),
          ),
        ],
      },
      words,
    );
  if (input.handedOver === true && toldOf(only) !== person)
    return assignmentsCard({ lead: say.notYours, rows: [rowOf(only, book, meeting, words, person)] }, words);
  if (others.length > 0) {
    const rows = found.map((one) =>
      rowOf(one, book, meeting, words, person, dueText(one, book, meeting, words)),
    );
    return assignmentsCard({ lead: say.several(found.length), rows }, words);
  }
  const lead = leadText(only, book, meeting, words);
  const giver = input.handedOver === true ? handedOverText(only, book, words) : undefined;
  return assignmentsCard(
    {
      lead: giver ?? lead,
      rows: [rowOf(only, book, meeting, words, person, ...(giver === undefined ? [] : [lead]))],
    },
    words,
  );
}

/** The first line of all that tells one person of one assignment: until when it is to be done. */
function leadText(assignment: Assignment, book: Book, meeting: Meeting, words: Words): string {
  const say = words.cards.assigned;
  if (assignment.due.kind === 'day') return say.dueOn(words.day(assignment.due.until, meeting.date));
  const due = dueWords(assignment.due, book, words, meeting.date);
  return due === undefined ? say.noDue : say.dueSaid(due);
}

function dueText(assignment: Assignment, book: Book, meeting: Meeting, words: Words): string {
  const due = dueWords(assignment.due, book, words, meeting.date);
  return due === undefined ? words.cards.noDue : words.cards.due(due);
}

function handedOverText(assignment: Assignment, book: Book, words: Words): string | undefined {
  const by = reportsOf(assignment).findLast(({ kind }) => kind === 'handed-over')?.by;
  return by?.kind === 'person'
    ? words.assignments.card.handedOver(nameOf(book, by.person, words.unknownPerson))
    : undefined;
}

/** An assignment with what is good for `reader` to know of it: whose it is, which group gave it, where it stands. */
export function rowOf(
  assignment: Assignment,
  book: Book,
  meeting: Meeting,
  words: Words,
  reader: PersonId | undefined,
  ...first: readonly string[]
): AssignmentRow {
  const say = words.cards.assigned;
  const item = findItem(meeting, assignment.item);
  const { responsible } = assignment;
  const helps = first.includes(words.eachOf.youHelp);
  const name = responsibleWords(responsible, book, words);
  const isCorrected = assignment.corrected && !isAddedLater(assignment, meeting);
  return {
    text: assignment.text,
    details: [
      ...first.filter((line) => line !== words.eachOf.youHelp),
      responsible.kind === 'body' && !helps && toldOf(assignment) === reader
        ? say.contactFor(responsible.name)
        : name === undefined
          ? words.cards.nobodyResponsible
          : words.cards.responsible(name),
      ...togetherDetails(assignment, words),
      say.from(book.group.name, words.onDays(meeting)),
      ...(item === undefined
        ? []
        : [`${assignmentLabel(meeting, assignment, words)} ${item.title}`.slice(0, 500)]),
      ...(isCorrected ? [say.corrected] : []),
    ],
  };
}
