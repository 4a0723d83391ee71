import type { Book } from '../model/book.ts';
import { findOrganisation, findPerson } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import { presenceAt, rowsAt } from '../model/presence-at.ts';
import { representedAt } from '../model/quorum.ts';
import { absentMembers } from './absent-members.ts';
import { servingFor } from './besides.ts';
import type { Answer, PresenceQuestion } from './question.ts';

/** Whether each of several persons and organisations was at a meeting, in the order in which they were named. */
export function answerWereThere(
  book: Book,
  meeting: Meeting,
  { persons, organisations }: Extract<PresenceQuestion, { readonly type: 'were-there' }>,
): Answer {
  const people = persons.flatMap((id) => findPerson(book, id) ?? []);
  const parties = organisations.flatMap((id) => findOrganisation(book, id) ?? []);
  return {
    type: 'were-there',
    meeting,
    known: meeting.attendance.length > 0,
    each: [
      ...people.map((person) => ({
        name: person.name,
        verdict: presenceAt(meeting, person.id, {}),
        rows: rowsAt(meeting, person.id, {}),
        absent: [],
        standIns: servingFor(book, meeting, person),
      })),
      ...parties.map(({ id, name }) => ({
        name,
        verdict: representedAt(book, meeting, id, {}),
        rows: [],
        absent: absentMembers(book, meeting, id),
        standIns: [],
      })),
    ],
  };
}
