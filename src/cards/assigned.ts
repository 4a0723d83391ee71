import { dueWords, isAddedLater, responsibleWords } from '../language/words/record-words.ts';
import type { Words } from '../language/words/words.ts';
import type { Book } from '../meetings/book.ts';
import { findItem } from '../meetings/lookup.ts';
import type { Assignment, Meeting } from '../meetings/meeting.ts';
import type { MeetingInput } from './agenda.ts';
import { fitCard, fitText, type Line, lines } from './fit-card.ts';
import { messageCard, notification } from './message.ts';
import { type Bound, template } from './template.ts';

type AssignedData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly lead: string;
  readonly text: string;
  readonly about: readonly Line[];
};

const expand = template<AssignedData>('assigned');

/** Tells the responsible person (or a body's contact person) of an assignment. */
export function assignedCard(
  { book, meeting, assignment: id }: MeetingInput & { readonly assignment: string },
  words: Words,
): Bound {
  const assignment = meeting.assignments.find((one) => one.id === id);
  if (assignment === undefined) {
    const refusal = { refused: 'no-such-record', of: 'assignment' } as const;
    return messageCard({ lines: [words.refusals['no-such-record'](refusal, book)] }, words);
  }
  const lead = leadText(assignment, book, meeting, words);
  const text = notification(`${lead} ${assignment.text}`);
  const card = fitCard((limits) =>
    expand({
      lang: words.language,
      fallbackText: text,
      lead,
      text: fitText(assignment.text, limits, words),
      about: aboutLines(assignment, book, meeting, words),
    }),
  );
  return { card, text };
}

function leadText(assignment: Assignment, book: Book, meeting: Meeting, words: Words): string {
  const say = words.cards.assigned;
  if (assignment.due.kind === 'day') return say.dueOn(words.day(assignment.due.until, meeting.date));
  const due = dueWords(assignment.due, book, words, meeting.date);
  return due === undefined ? say.noDue : say.dueSaid(due);
}

function aboutLines(assignment: Assignment, book: Book, meeting: Meeting, words: Words): readonly Line[] {
  const say = words.cards.assigned;
  const item = findItem(meeting, assignment.item);
  const { responsible } = assignment;
  const name = responsibleWords(responsible, book, words) ?? '';
  return lines(
    responsible.kind === 'body' ? say.contactFor(responsible.name) : words.cards.responsible(name),
    say.from(book.group.name, words.onDays(meeting)),
    item === undefined ? undefined : `${words.receipts.paragraph(item.number)} ${item.title}`.slice(0, 500),
    assignment.corrected && !isAddedLater(assignment, meeting) ? say.corrected : undefined,
  );
}
