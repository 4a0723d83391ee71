import type { Answer, PresentPerson } from '../../../meetings/answers/question.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { findItem, findOrganisation } from '../../../meetings/model/lookup.ts';
import type { AttendanceRow, Meeting } from '../../../meetings/model/meeting.ts';
import type { Organisation, Person } from '../../../meetings/model/person.ts';
import { daysOf } from '../../../meetings/model/time.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { movementRows, servingOf, thereAtLines, vacantRows, wasAtLines } from './presence-answers.ts';

type AttendanceAnswer = Extract<
  Answer,
  { readonly type: 'who-comes' | 'who-was-there' | 'was-there' | 'status' }
>;

/** Who comes, who was there and who was not, in words. Who has not answered is only told as the answer tells it. */
export function attendanceAnswer(answer: AttendanceAnswer, book: Book, words: Words): AnswerLines {
  switch (answer.type) {
    case 'who-comes':
      return comingLines(answer, book, words);
    case 'who-was-there':
      return thereLines(answer, book, words);
    case 'was-there':
      return wasThereLines(answer, book, words);
    case 'status':
      return statusLines(answer, words);
  }
}

function organisationRows(organisations: readonly Organisation[]): readonly AnswerRow[] {
  return organisations.map(({ name }) => ({ text: name }));
}

function named(person: Person, book: Book): string {
  const organisation = findOrganisation(book, person.organisation);
  return organisation === undefined ? person.name : `${person.name}, ${organisation.name}`;
}

function comingLines(
  answer: Extract<Answer, { readonly type: 'who-comes' }>,
  book: Book,
  words: Words,
): AnswerLines {
  const { who, persons, organisations, unanswered, meeting } = answer;
  const days = words.onDays(meeting);
  const say = words.answers;
  if (who.by === 'organisations') {
    return {
      lead: say.comingOrganisations[who.side](organisations.length, days),
      rows: organisationRows(organisations),
    };
  }
  const n = who.side === 'unanswered' ? unanswered : persons.length;
  const lead = say.coming[who.side](n, days);
  const rest = who.side === 'unanswered' || unanswered === 0 ? '' : ` ${say.unanswered(unanswered)}`;
  const rows = persons.map(({ person, answer: given }) => ({
    text: named(person, book),
    ...(given === undefined || who.side !== 'present' ? {} : { details: [say.answer[given]] }),
  }));
  return { lead: lead + rest, rows };
}

function thereLines(
  answer: Extract<Answer, { readonly type: 'who-was-there' }>,
  book: Book,
  words: Words,
): AnswerLines {
  if (answer.at !== undefined) return thereAtLines(answer, book, words);
  const { who, persons, organisations, known, meeting } = answer;
  const days = words.onDays(meeting);
  const say = words.answers;
  if (!known) return { lead: say.attendanceUnknown(days), rows: [] };
  const now = meeting.state === 'running' || meeting.state === 'closing';
  if (who.by === 'organisations') {
    return {
      lead:
        now && who.side !== 'unanswered'
          ? say.hereNowOrganisations[who.side](organisations.length)
          : say.thereOrganisations[who.side](organisations.length, days),
      rows: [...organisationRows(organisations), ...vacantRows(answer.vacant, words)],
    };
  }
  return {
    lead:
      now && who.side !== 'unanswered'
        ? say.hereNow[who.side](persons.length)
        : say.there[who.side](persons.length, days),
    rows: [
      ...persons.map((one) => presentRow(one, meeting, book, words)),
      ...vacantRows(answer.vacant, words),
    ],
  };
}

function presentRow({ person, rows }: PresentPerson, meeting: Meeting, book: Book, words: Words): AnswerRow {
  return {
    text: named(person, book),
    details: [
      ...servingOf(rows, book, words),
      ...rows.flatMap((row) => rowDetails(row, rows, meeting, words)),
    ],
  };
}

/** Only what is not plain from the heading: part of the meeting, differing days, a note. */
function rowDetails(
  row: AttendanceRow,
  rows: readonly AttendanceRow[],
  meeting: Meeting,
  words: Words,
): readonly string[] {
  const say = words.answers;
  const differs = rows.some((other) => other.status !== row.status);
  const shown = row.status === 'partial' || differs;
  const what = [
    ...(shown ? [say.presence[row.status]] : []),
    ...(row.note === undefined ? [] : [say.note(row.note)]),
  ];
  if (what.length === 0) return [];
  return [daysOf(meeting) > 1 ? say.onDay(row.day, what.join(' ')) : what.join(' ')];
}

function wasThereLines(
  answer: Extract<Answer, { readonly type: 'was-there' }>,
  book: Book,
  words: Words,
): AnswerLines {
  if (answer.at !== undefined) return wasAtLines(answer, book, words);
  const { person, rows, meeting } = answer;
  const say = words.answers;
  const days = words.onDays(meeting);
  if (rows.length === 0) return { lead: say.personUnknown(person.name, days), rows: [] };
  const there = rows.filter((row) => row.status !== 'absent');
  const whole = rows.every((row) => row.status === 'present') && rows.length >= daysOf(meeting);
  const lead = there.length === 0 ? say.wasNotThere : whole ? say.wasThere : say.wasPartlyThere;
  const details = rows.flatMap((row) => {
    const note = row.note === undefined ? '' : ` ${say.note(row.note)}`;
    const told = `${say.presence[row.status]}${note}`;
    if (daysOf(meeting) > 1) return [say.onDay(row.day, told)];
    return row.note === undefined ? [] : [say.note(row.note)];
  });
  return {
    lead: lead(person.name, days),
    rows: [
      ...[...details, ...servingOf(rows, book, words)].map((text) => ({ text })),
      ...movementRows(answer, book, words),
    ],
  };
}

function statusLines(answer: Extract<Answer, { readonly type: 'status' }>, words: Words): AnswerLines {
  const { meeting, present, of, unrepresented } = answer;
  const say = words.answers;
  const days = words.onDays(meeting);
  if (meeting.state === 'planned') return { lead: say.statusPlanned(days), rows: [] };
  const closed = meeting.state === 'closed';
  const names = unrepresented.map(({ name }) => name);
  const missed = closed ? words.cards.checkIn.unrepresentedOver(names) : say.unrepresented(names);
  const parties = { text: names.length === 0 ? say.everyPartyHere : missed };
  if (closed) return { lead: say.statusClosed(days), rows: [parties] };
  const here = say.status(present, of);
  const item = findItem(meeting, meeting.currentItem);
  if (item === undefined) return { lead: here, rows: [parties] };
  return { lead: say.statusItem(item.number, item.title), rows: [{ text: here }, parties] };
}
