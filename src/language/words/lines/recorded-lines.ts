import type { Book } from '../../../meetings/model/book.ts';
import { givenAs, rowsWith } from '../../../meetings/model/each-rows.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Assignment, Meeting } from '../../../meetings/model/meeting.ts';
import { settingsOf } from '../../../meetings/model/settings.ts';
import { readEach } from '../../reading/sentences/read-each.ts';
import { capital } from '../wording.ts';
import { afterDecision } from './decision-lines.ts';
import {
  assignmentLabel,
  decisionLabel,
  dueWords,
  itemLabel,
  responsibleWords,
  togetherDetails,
} from './record-words.ts';
import type { RecordedFact, Telling } from './telling.ts';
import { writtenLines } from './writing-lines.ts';

/** What was recorded in words: one thing with where it stands, several as a count; then what is still to be asked. */
export function recordedLines(facts: readonly RecordedFact[], telling: Telling): readonly string[] {
  const written = writtenLines(facts, telling);
  if (written !== undefined) return written;
  const assignments = facts.flatMap((fact) => recordedAssignment(fact, telling));
  const told = facts.filter((fact) => isFirst(fact));
  const [only] = told;
  const lines =
    told.length === 1 && only !== undefined ? oneLine(only, telling) : severalLines(told, telling);
  return [...lines, ...questions(assignments, told.length === 1, telling)];
}

/** Those that were given at once to each of several are told of once. */
function isFirst(fact: RecordedFact): boolean {
  return fact.type !== 'assignment-recorded' || givenAs(fact.assignment) === fact.assignment.id;
}

function oneLine(fact: RecordedFact, telling: Telling): readonly string[] {
  const { receipts } = telling.words;
  const meeting = findMeeting(telling.book, fact.meeting);
  if (meeting === undefined) return [];
  if (fact.type === 'note-recorded') {
    const note = meeting.notes.find((one) => one.id === fact.note.id);
    return note === undefined ? [] : [receipts.note(itemLabel(meeting, note, telling.words))];
  }
  if (fact.type === 'decision-recorded') {
    const decision = meeting.decisions.find((one) => one.id === fact.decision.id);
    if (decision === undefined) return [];
    return [
      receipts.decision(decisionLabel(meeting, decision, telling.words)),
      whoSees(meeting, telling),
      ...afterDecision(meeting, decision, telling),
    ];
  }
  return recordedAssignment(fact, telling).flatMap((found) => assignmentLine(found, telling));
}

type Found = { readonly meeting: Meeting; readonly assignment: Assignment };

function recordedAssignment(fact: RecordedFact, { book }: Telling): readonly Found[] {
  if (fact.type !== 'assignment-recorded') return [];
  const meeting = findMeeting(book, fact.meeting);
  const assignment = meeting?.assignments.find((one) => one.id === fact.assignment.id);
  return meeting === undefined || assignment === undefined ? [] : [{ meeting, assignment }];
}

/** Says how the sentence was read, so that a misreading is seen at once. */
function assignmentLine({ meeting, assignment }: Found, telling: Telling): readonly string[] {
  const { book, words } = telling;
  const { each } = assignment;
  const responsible = each === undefined ? responsibleWords(assignment.responsible, book, words) : each.said;
  const due = dueWords(assignment.due, book, words, meeting.date);
  const label = assignmentLabel(meeting, assignment, words);
  const parties = assignment.responsible.kind === 'body' && assignment.responsible.organisation !== undefined;
  return [
    each === undefined
      ? words.receipts.assignment(label)
      : words.eachOf.recorded(label, rowsWith(meeting, assignment).length, parties),
    ...(responsible === undefined ? [] : [words.receipts.responsible(responsible)]),
    ...togetherDetails(assignment, words).map((line) => `${line}.`),
    ...(due === undefined ? [] : [words.receipts.due(due)]),
    whoSees(meeting, telling),
  ];
}

/** Nobody yet; but what is added to a closed meeting is a correction, which those who have its summary see at once. */
function whoSees(meeting: Meeting, { words: { receipts } }: Telling): string {
  return meeting.state === 'closed'
    ? receipts.shownAsCorrection(meeting.publishedAt !== undefined)
    : receipts.notPublished;
}

function severalLines(facts: readonly RecordedFact[], telling: Telling): readonly string[] {
  const { words, book } = telling;
  const kinds = [
    ['decision-recorded', words.count.decision],
    ['assignment-recorded', words.count.assignment],
    ['note-recorded', words.count.note],
  ] as const;
  const parts = kinds
    .map(([type, say]) => ({ n: facts.filter((fact) => fact.type === type).length, say }))
    .filter(({ n }) => n > 0)
    .map(({ n, say }) => say(n));
  const closed = facts
    .filter(({ type }) => type !== 'note-recorded')
    .flatMap((fact) => findMeeting(book, fact.meeting) ?? [])
    .find(({ state }) => state === 'closed');
  return [
    capital(words.receipts.several(parts)),
    ...(closed === undefined ? [] : [whoSees(closed, telling)]),
  ];
}

/** All sub-counties, which the group has not named. */
function isAllSubCounties(name: string, book: Book): boolean {
  const read = readEach(name, book);
  return (
    read?.kind === 'each' &&
    read.each.of === 'sub-counties' &&
    settingsOf(book.group).subCounties.length === 0
  );
}

/** What is missing is asked once here, and again only at closing. */
function questions(found: readonly Found[], alone: boolean, { book, words }: Telling): readonly string[] {
  const nobody = found.filter(({ assignment }) => assignment.responsible.kind === 'nobody');
  const bodies = found.flatMap(({ assignment: { responsible } }) =>
    responsible.kind === 'body' && responsible.contact === undefined ? [responsible.name] : [],
  );
  const where = nobody.map(({ meeting, assignment }) => itemLabel(meeting, assignment, words));
  const unnamed = bodies.filter((name) => isAllSubCounties(name, book));
  const lacking = [...new Set(bodies)].filter((name) => !unnamed.includes(name));
  const together = found.some(({ assignment }) => assignment.each !== undefined);
  return [
    ...(where.length > 0 ? [words.receipts.whoIsResponsible(where, alone)] : []),
    ...(unnamed.length > 0 ? [words.eachOf.nameSubCounties] : []),
    ...(lacking.length === 0
      ? []
      : [together ? words.eachOf.contacts(lacking) : words.receipts.contactFor(lacking)]),
  ];
}
