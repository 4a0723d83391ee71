import type { Book } from '../../../meetings/model/book.ts';
import type { FactOf } from '../../../meetings/model/fact-of.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Assignment, Meeting, NewReport, Report, Responsible } from '../../../meetings/model/meeting.ts';
import { sameData } from '../../../meetings/model/same-data.ts';
import { dayOf } from '../../../meetings/model/time.ts';
import { disowned, toldOf } from '../../../meetings/model/whose-assignment.ts';
import { nameOf } from '../wording.ts';
import type { Words } from '../words.ts';
import { dueWords, eachLabel, responsibleWords } from './record-words.ts';
import type { Telling } from './telling.ts';

/** "§ 7, uppdrag 2 den 12 februari 2027", "§ 7 (Granby) den …": how an assignment is named between meetings. */
export function whereGiven(meeting: Meeting, assignment: Assignment, book: Book, words: Words): string {
  return words.assignments.at(eachLabel(meeting, assignment, 1, book, words), words.onDays(meeting));
}

/** What came of a report, to the one who made it; or that it was taken back. */
export function reportReceipt(
  fact: FactOf<'assignment-reported' | 'report-removed'>,
  { book, words }: Telling,
): readonly string[] {
  const meeting = findMeeting(book, fact.meeting);
  const assignment = meeting?.assignments.find((one) => one.id === fact.id);
  if (meeting === undefined || assignment === undefined) return [];
  const where = whereGiven(meeting, assignment, book, words);
  const say = words.assignments.receipt;
  if (fact.type === 'report-removed') return [say.asBefore(where)];
  const { report } = fact;
  const holder = responsibleWords(assignment.responsible, book, words) ?? '';
  switch (report.kind) {
    case 'progress':
      return [say.progress(where)];
    case 'done':
      return [say.done(where)];
    case 'reopened':
      return [say.reopened(where)];
    case 'more-time':
      return [
        say.moreTime(where, dueOf(report, book, words), dueBefore(report, book, words)),
        ...(report.text === undefined ? [say.whyAsked] : []),
      ];
    case 'handed-over':
      return handedOver(where, report, { book, words });
    case 'not-mine':
      return [say.notMine(where)];
    case 'kept':
      return [say.kept(where, holder), ...isTold(assignment, { book, words })];
  }
}

type Saying = Pick<Telling, 'book' | 'words'>;

function handedOver(where: string, { responsible }: NewReport, saying: Saying): readonly string[] {
  const { book, words } = saying;
  const say = words.assignments.receipt;
  const name = responsible && responsibleWords(responsible, book, words);
  if (responsible === undefined || name === undefined) return [say.nobody(where)];
  return [say.handedOver(where, name), ...isTold({ responsible }, saying)];
}

function isTold(
  assignment: { readonly responsible: Responsible },
  { book, words }: Saying,
): readonly string[] {
  const say = words.assignments.receipt;
  const told = toldOf(assignment);
  return [told === undefined ? say.tellYourself : say.isTold(nameOf(book, told, words.unknownPerson))];
}

function dueOf({ due }: NewReport, book: Book, words: Words): string {
  return (due && dueWords(due, book, words)) ?? words.cards.noDue;
}

/** Undefined where the time is the same, and only the reason was told. */
function dueBefore({ before, due }: NewReport, book: Book, words: Words): string | undefined {
  if (sameData(before?.due, due)) return undefined;
  return before?.due && dueWords(before.due, book, words);
}

/** "3 mars 2027, Eva Ek: mer tid, klart senast 15 april (tidigare senast 12 mars). 'remissen dröjer'". */
export function reportLine(report: Report, book: Book, words: Words): string {
  const say = words.assignments.told;
  const { by } = report;
  const name =
    by.kind === 'person'
      ? nameOf(book, by.person, words.unknownPerson)
      : by.kind === 'administrator'
        ? say.administrator
        : words.unknownPerson;
  const line = say.by(words.day(dayOf(report.at, book.group.zone)), name, whatReported(report, book, words));
  return report.removed ? say.undone(line) : line;
}

function whatReported(report: Report, book: Book, words: Words): string {
  const say = words.assignments.told;
  const { kind, text } = report;
  if (kind === 'progress') return say.progress(text ?? '');
  const what = {
    done: say.done,
    reopened: say.reopened,
    'not-mine': say['not-mine'],
    kept: say.kept,
    'more-time': say['more-time'](dueOf(report, book, words), dueBefore(report, book, words)),
    'handed-over': say['handed-over'](
      named(report.responsible, book, words),
      named(report.before?.responsible, book, words),
    ),
  }[kind];
  return text === undefined ? what : say.with(what, text);
}

function named(responsible: Responsible | undefined, book: Book, words: Words): string {
  return (responsible && responsibleWords(responsible, book, words)) ?? words.assignments.told.nobody;
}

/** How far an assignment has come since it was given, in as few lines as tell it: the latest of each kind that counts. */
export function stateLines(assignment: Assignment, book: Book, words: Words): readonly string[] {
  const counts = new Map<string, Report>();
  for (const report of assignment.reports) if (!report.removed) counts.set(report.kind, report);
  const told = [...counts.values()]
    .filter(({ kind }) => kind !== 'kept' && kind !== 'not-mine')
    .filter(({ kind }) => kind !== 'done' || assignment.doneAt !== undefined)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return [
    ...told.map((report) => reportLine(report, book, words)),
    ...(disowned(assignment) === undefined ? [] : [words.assignments.waits]),
  ];
}
