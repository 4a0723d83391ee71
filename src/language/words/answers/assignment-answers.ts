import { reportsSince } from '../../../meetings/answers/answer-assignments.ts';
import type { FoundAssignment, FoundReport } from '../../../meetings/answers/found-records.ts';
import type { Answer } from '../../../meetings/answers/question.ts';
import type { Book } from '../../../meetings/model/book.ts';
import { assignmentOrdinal, findItem, wholeItem } from '../../../meetings/model/lookup.ts';
import type { Assignment, Meeting } from '../../../meetings/model/meeting.ts';
import { reportsOf } from '../../../meetings/model/whose-assignment.ts';
import {
  assignmentLabel,
  bodyName,
  dueWords,
  responsibleWords,
  togetherDetails,
} from '../lines/record-words.ts';
import { reportLine, stateLines, whereGiven } from '../lines/report-lines.ts';
import { capital } from '../wording.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { firstRows } from './first-rows.ts';
import { pointingBack } from './pointing-back.ts';
import { toldTopic } from './told-topic.ts';

type AnswerOf<Type extends Answer['type']> = Extract<Answer, { readonly type: Type }>;

/** The assignments that were asked about, each with how far it has come. */
export function assignmentsLines(answer: AnswerOf<'assignments'>, book: Book, words: Words): AnswerLines {
  const { assignments, next, mine, whose } = answer;
  const row = (found: FoundAssignment) => assignmentRow(found, book, words, mine ? undefined : whose?.name);
  const lead = assignmentsLead(answer, words);
  return next === undefined
    ? { lead, ...firstRows(assignments.map((found) => () => row(found))) }
    : { lead: `${lead} ${words.topics.of.next}`, rows: [row(next)] };
}

function assignmentsLead(answer: AnswerOf<'assignments'>, words: Words): string {
  const n = answer.assignments.length;
  const say = words.answers.assignments;
  const { mineDone, whoseDone, groupDone, andDone } = words.assignments.answer;
  const { whose, mine, overdueOnly, doneOnly, done } = answer;
  if (answer.unassigned === true) return words.assignments.answer.unassigned(n);
  if (doneOnly === true)
    return mine ? mineDone(n) : whose === undefined ? groupDone(n) : whoseDone(whose.name, n);
  if (overdueOnly)
    return mine
      ? say.mineOverdue(n)
      : whose === undefined
        ? answer.body === undefined
          ? say.groupOverdue(n)
          : say.whoseOverdue(capital(answer.body), n)
        : say.whoseOverdue(whose.name, n);
  const narrowed = narrowedLead(answer, words);
  const told =
    answer.time !== undefined || answer.due !== undefined || (done === n && answer.words !== undefined);
  if (narrowed !== undefined && told) return narrowed;
  const lead =
    narrowed ?? (mine ? say.mine(n) : whose === undefined ? say.group(n) : say.whose(whose.name, n));
  return `${lead.slice(0, -1)}${andDone(done)}${lead.slice(-1)}`;
}

/** Of a body, about something, given at a meeting or due within some days. */
function narrowedLead(
  { body, words: about, givenAt, due, time, assignments, done }: AnswerOf<'assignments'>,
  words: Words,
) {
  const say = words.topics.of;
  const n = assignments.length;
  if (time !== undefined) return time === 'none' ? say.undated(n) : say.moreTime(n);
  if (body !== undefined) return say.body(capital(body), n);
  if (about !== undefined)
    return n > 0 && done === n ? say.aboutDone(toldTopic(about), n) : say.about(toldTopic(about), n);
  if (givenAt !== undefined) return say.givenAt(words.onDays(givenAt), n);
  return due === undefined ? undefined : say.due(words.span(due.from, due.to), n);
}

/** One assignment with where it stands and how far it has come; `who` is whoever was asked about, where that is not the asker. */
export function assignmentRow(found: FoundAssignment, book: Book, words: Words, who?: string): AnswerRow {
  const { meeting, item, assignment, overdue, together } = found;
  const responsible =
    together === undefined
      ? responsibleWords(assignment.responsible, book, words)
      : words.eachOf.names(
          assignment.each?.said ?? '',
          together.map((one) => bodyName(one, book, words)),
        );
  const due = dueWords(assignment.due, book, words);
  const place = item === undefined ? '' : `, ${assignmentLabel(meeting, assignment, words)} ${item.title}`;
  return {
    text: assignment.text,
    source: `${words.span(meeting.date, meeting.endDate)}${place}`,
    details: [
      responsible === undefined ? words.cards.nobodyResponsible : words.cards.responsible(responsible),
      due === undefined ? words.cards.noDue : words.cards.due(due),
      ...pointingBack(meeting, assignment, words),
      ...togetherDetails(assignment, words),
      ...(found.helps === true ? [who === undefined ? words.eachOf.youHelp : words.eachOf.helps(who)] : []),
      ...(together === undefined
        ? stateLines(assignment, book, words)
        : progressLines(meeting, together, words)),
      ...(overdue ? [words.assignments.card.overdue(reportsOf(assignment).length > 0)] : []),
    ],
    assignment: { meeting: meeting.id, id: assignment.id },
    ...(found.helps === true ? { helps: true } : {}),
  };
}

/** "Samtliga kommuner: 3 av 12 klara", and how to see them all. */
function progressLines(meeting: Meeting, all: readonly Assignment[], words: Words): readonly string[] {
  const [first] = all;
  if (first === undefined) return [];
  const done = all.filter(({ doneAt }) => doneAt !== undefined).length;
  const { ordinal, alone } = assignmentOrdinal(meeting, first);
  const item = findItem(meeting, first.item);
  // Counted within the whole item, and so named by it.
  const number = item === undefined ? '' : wholeItem(meeting, item).number;
  return [
    words.eachOf.progress(capital(first.each?.said ?? ''), done, all.length),
    words.eachOf.detailsAt(alone ? number : `${number}.${ordinal}`),
  ];
}

/** Who has reported and who has not. */
export function reportingLines(answer: AnswerOf<'reporting'>, book: Book, words: Words): AnswerLines {
  const say = words.eachOf.reporting;
  const { rows, silent } = answer;
  if (rows === undefined)
    return {
      lead: say.open(silent.length),
      ...firstRows(silent.map((found) => () => assignmentRow(found, book, words))),
    };
  const [first, ...others] = rows;
  if (first === undefined) return { lead: words.assignments.answer.noHistory, rows: [] };
  if (others.length === 0)
    return { lead: say.one(silent.length === 0), rows: [assignmentRow(first, book, words)] };
  const done = rows.filter(({ assignment }) => assignment.doneAt !== undefined);
  const reported = rows.filter((row) => !done.includes(row) && !silent.includes(row));
  const names = (all: readonly FoundAssignment[]) =>
    all.map(({ assignment }) => bodyName(assignment, book, words));
  const parts = [
    ...(done.length === 0 ? [] : [{ text: say.done(names(done)) }]),
    ...(silent.length === 0 ? [] : [{ text: say.silent(names(silent)) }]),
    ...(reported.length === 0 ? [] : [{ text: say.reported(names(reported)) }]),
    ...reported.map(({ assignment }) => ({
      text: bodyName(assignment, book, words),
      details: stateLines(assignment, book, words),
    })),
  ];
  const { text, source = '' } = assignmentRow(first, book, words);
  const said = capital(first.assignment.each?.said ?? '');
  return {
    lead: say.lead(said, done.length, rows.length, silent.length),
    rows: [{ text, source }, ...parts],
  };
}

/** One assignment, and all that was said of it. */
export function historyLines(
  { found }: AnswerOf<'assignment-history'>,
  book: Book,
  words: Words,
): AnswerLines {
  const say = words.assignments.answer;
  if (found === undefined) return { lead: say.noHistory, rows: [] };
  const { meeting, assignment } = found;
  const row = assignmentRow(found, book, words);
  const reports = assignment.reports.map((report) => ({ text: reportLine(report, book, words) }));
  return {
    lead: say.history(whereGiven(meeting, assignment, book, words)),
    rows: [
      { ...row, details: (row.details ?? []).slice(0, 2) },
      ...(reports.length === 0 ? [{ text: say.nothingReported }] : reports),
    ],
  };
}

const kinds = ['done', 'more-time', 'handed-over', 'not-mine', 'progress'] as const;

/** What has happened to the assignments since the latest closed meeting, by what it was. */
export function changesLines(answer: AnswerOf<'changes-since'>, book: Book, words: Words): AnswerLines {
  const say = words.assignments.answer;
  const { since, reports, overdue } = answer;
  if (since === undefined) return { lead: say.noMeetingYet, rows: [] };
  const days = words.onDays(since);
  if (reports.length === 0 && overdue.length === 0) return { lead: say.nothingSince(days), rows: [] };
  const sections = kinds.flatMap((kind) => {
    const of = reports.filter(({ report }) => sectionOf(report.kind) === kind);
    return section(
      say.section[kind],
      of.map((one) => () => reportedRow(one, book, words)),
    );
  });
  const late = overdue.map((found) => () => assignmentRow(found, book, words));
  return { lead: say.since(days), ...firstRows([...sections, ...section(say.section.overdue, late)]) };
}

/** Rows below a line that tells how many they are; nothing where there are none. */
function section(heading: (n: number) => string, rows: readonly (() => AnswerRow)[]): typeof rows {
  return rows.length === 0 ? [] : [() => ({ text: heading(rows.length) }), ...rows];
}

/** The same in one line, for whoever makes the next agenda; undefined when nothing was reported. */
export function changesInShort(book: Book, words: Words): string | undefined {
  const { since, reports } = reportsSince(book);
  const say = words.assignments.answer;
  const parts = kinds.flatMap((kind) => {
    const n = reports.filter(({ report }) => sectionOf(report.kind) === kind).length;
    return n === 0 ? [] : [`${say.section[kind](n)}.`];
  });
  return since === undefined || parts.length === 0
    ? undefined
    : [say.since(words.onDays(since)), ...parts, say.askForAll].join(' ');
}

function sectionOf(kind: FoundReport['report']['kind']): (typeof kinds)[number] {
  if (kind === 'kept') return 'not-mine';
  return kind === 'reopened' ? 'progress' : kind;
}

function reportedRow({ report, ...found }: FoundReport, book: Book, words: Words): AnswerRow {
  const { source = '' } = assignmentRow(found, book, words);
  return { text: found.assignment.text, source, details: [reportLine(report, book, words)] };
}
