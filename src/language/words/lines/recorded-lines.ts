import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Assignment, Meeting } from '../../../meetings/model/meeting.ts';
import { capital } from '../wording.ts';
import { assignmentLabel, decisionLabel, dueWords, itemLabel, responsibleWords } from './record-words.ts';
import type { RecordedFact, Telling } from './telling.ts';
import { writtenLines } from './writing-lines.ts';

/** What was recorded in words: one thing with where it stands, several as a count; then what is still to be asked. */
export function recordedLines(facts: readonly RecordedFact[], telling: Telling): readonly string[] {
  const written = writtenLines(facts, telling);
  if (written !== undefined) return written;
  const assignments = facts.flatMap((fact) => recordedAssignment(fact, telling));
  const [only] = facts;
  const lines =
    facts.length === 1 && only !== undefined ? oneLine(only, telling) : severalLines(facts, telling);
  return [...lines, ...questions(assignments, facts.length === 1, telling)];
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
    return [receipts.decision(decisionLabel(meeting, decision, telling.words)), whoSees(meeting, telling)];
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
  const responsible = responsibleWords(assignment.responsible, book, words);
  const due = dueWords(assignment.due, book, words, meeting.date);
  return [
    words.receipts.assignment(assignmentLabel(meeting, assignment, words)),
    ...(responsible === undefined ? [] : [words.receipts.responsible(responsible)]),
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

/** What is missing is asked once here, and again only at closing. */
function questions(found: readonly Found[], alone: boolean, { words }: Telling): readonly string[] {
  const nobody = found.filter(({ assignment }) => assignment.responsible.kind === 'nobody');
  const bodies = found.flatMap(({ assignment: { responsible } }) =>
    responsible.kind === 'body' && responsible.contact === undefined ? [responsible.name] : [],
  );
  const where = nobody.map(({ meeting, assignment }) => itemLabel(meeting, assignment, words));
  return [
    ...(where.length > 0 ? [words.receipts.whoIsResponsible(where, alone)] : []),
    ...(bodies.length > 0 ? [words.receipts.contactFor([...new Set(bodies)])] : []),
  ];
}
