import { assignmentLabel, dueWords } from '../../language/words/lines/record-words.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { openAssignmentsOf, seatsOf } from '../../meetings/model/departure.ts';
import { findOrganisation, findPerson, nextMeeting } from '../../meetings/model/lookup.ts';
import type { DateString, PersonId } from '../../meetings/model/terms.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** Greets someone who has taken a seat over: which group it is, what comes next, what she is to do, and how to ask. */
export function introductionCard(
  book: Book,
  person: PersonId,
  today: DateString,
  words: Words,
): Bound | undefined {
  const say = words.people.introduction;
  if (findPerson(book, person) === undefined) return undefined;
  const [seat] = seatsOf(book, person);
  const organisation = findOrganisation(book, seat?.organisation)?.name;
  const next = nextMeeting(book, today);
  const open = openAssignmentsOf(book, person).map(({ meeting, assignment }) =>
    say.assignment(
      `${words.span(meeting.date, meeting.endDate)} ${assignmentLabel(meeting, assignment, words)}`,
      assignment.text,
      dueWords(assignment.due, book, words),
    ),
  );
  return messageCard(
    {
      lines: [
        say.welcome(book.group.name, organisation, seat?.as ?? 'member'),
        next === undefined ? say.noMeeting : say.next(words.when(next)),
        ...(open.length === 0 ? [say.nothingOpen] : [say.open(open.length), ...open]),
      ],
      remarks: [say.howToAsk],
    },
    words,
  );
}
