import { besidesLines } from '../../language/words/lines/decision-lines.ts';
import {
  assignmentLabel,
  bodyName,
  correctionMark,
  decisionLabel,
  dueWords,
  isAddedLater,
  responsibleWords,
  togetherDetails,
} from '../../language/words/lines/record-words.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { givenAs, once } from '../../meetings/model/each-rows.ts';
import { findItem, inItemOrder, standing } from '../../meetings/model/lookup.ts';
import type { Assignment, Decision, Meeting } from '../../meetings/model/meeting.ts';
import { dayOf } from '../../meetings/model/time.ts';
import { asGiven } from '../../meetings/model/whose-assignment.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { fitCard, fitRows, fitText, type Limits, type Line, lines } from '../kit/fit-card.ts';
import { type AdaptiveCard, type Bound, template } from '../kit/template.ts';
import { inShort } from './about-meeting.ts';
import { type ReferralPart, referralPart } from './referral-rows.ts';

type Row = {
  readonly label: string;
  readonly texts: readonly Line[];
  readonly details: readonly Line[];
  readonly earlier: readonly { readonly label: string; readonly text: string }[];
};

type SummaryData = ReferralPart & {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly about: readonly Line[];
  readonly preliminary: string;
  readonly decisionsHead: string;
  readonly decisions: readonly Row[];
  readonly decisionsMore: readonly Line[];
  readonly assignmentsHead: string;
  readonly assignments: readonly Row[];
  readonly assignmentsMore: readonly Line[];
  readonly next: string;
};

const expand = template<SummaryData>('summary');

/** The decision summary, marked as preliminary. What was changed after the meeting was closed shows as a correction. */
export function summaryCard({ book, meeting }: MeetingInput, words: Words): Bound {
  const text = words.cards.summary.text(
    book.group.name,
    words.onDays(meeting),
    meeting.minutesFinishedAt === undefined,
  );
  return { card: fitCard((limits) => summary({ book, meeting, words, limits }, text)), text };
}

type View = {
  readonly book: Book;
  readonly meeting: Meeting;
  readonly words: Words;
  readonly limits: Limits;
};

function summary(view: View, text: string): AdaptiveCard {
  const { book, meeting, words, limits } = view;
  const say = words.cards.summary;
  const decisions = fitRows(
    inItemOrder(meeting, told(meeting.decisions)),
    limits,
    words.cards.more.decisions,
  );
  const assignments = fitRows(
    once(inItemOrder(meeting, told(meeting.assignments))),
    limits,
    words.cards.more.assignments,
  );
  const next = book.meetings.find((one) => one.date > meeting.date && one.cancelled === undefined);
  return expand({
    lang: words.language,
    fallbackText: text,
    title: say.title,
    about: inShort(book, meeting, words),
    preliminary:
      meeting.minutesFinishedAt === undefined
        ? say.preliminary(book.group.documentName)
        : words.reminders.minutesAreDone(book.group.documentName),
    decisionsHead: say.decisions,
    decisions: decisions.shown.map((decision) => decisionRow(decision, view)),
    decisionsMore: decisions.shown.length === 0 ? lines(say.noDecisions) : decisions.more,
    assignmentsHead: say.assignments,
    assignments: assignments.shown.map((assignment) => assignmentRow(asGiven(assignment), view)),
    assignmentsMore: assignments.shown.length === 0 ? lines(say.noAssignments) : assignments.more,
    ...referralPart(view),
    next: next === undefined ? say.nextUnknown : say.nextMeeting(nextText(next, words)),
  });
}

/** What stands, and what was removed after the closing: that is a correction, which is shown. */
function told<T extends Decision | Assignment>(records: readonly T[]): readonly T[] {
  const shown = new Set([...standing(records), ...records.filter(({ corrected }) => corrected)]);
  return records.filter((record) => shown.has(record));
}

function nextText(next: Meeting, words: Words): string {
  return next.startTime === undefined ? `${words.when(next)}, ${words.noTime}` : words.when(next);
}

function decisionRow(decision: Decision, view: View): Row {
  const { book, meeting, words, limits } = view;
  const title = findItem(meeting, decision.item)?.title ?? '';
  const { proposal } = decision;
  return {
    ...wording(decision, view),
    label: `${decisionLabel(meeting, decision, words)}: ${fitText(title, limits, words)}`,
    details: lines(
      proposal === undefined || decision.removed
        ? undefined
        : fitText(words.answers.proposal(proposal), limits, words),
      ...(decision.removed
        ? []
        : besidesLines(decision, book, words, meeting.date).map((line) => fitText(line, limits, words))),
      decision.removed || showsEarlier(decision, meeting)
        ? undefined
        : correctionMark(decision, meeting, words),
    ),
  };
}

/** Reworded after the closing: the earlier wording beside it tells. */
function showsEarlier(decision: Decision, meeting: Meeting): boolean {
  return decision.history.length > 0 && !isAddedLater(decision, meeting);
}

function assignmentRow(assignment: Assignment, view: View): Row {
  const { book, meeting, words, limits } = view;
  const title = findItem(meeting, assignment.item)?.title ?? '';
  const rows = told(meeting.assignments).filter((one) => givenAs(one) === givenAs(assignment));
  const standingRows = rows.filter(({ removed }) => !removed);
  const responsible =
    assignment.each === undefined || standingRows.length === 0
      ? responsibleWords(assignment.responsible, book, words)
      : words.eachOf.names(
          assignment.each.said,
          standingRows.map((one) => bodyName(asGiven(one), book, words)),
        );
  const due = dueWords(assignment.due, book, words, meeting.date);
  const { cards } = words;
  const isCorrected = rows.find(({ corrected }) => corrected) ?? assignment;
  const details = lines(
    responsible === undefined
      ? cards.nobodyResponsible
      : fitText(cards.responsible(responsible), limits, words),
    due === undefined ? cards.noDue : fitText(cards.due(due), limits, words),
    ...togetherDetails(assignment, words).map((line) => fitText(line, limits, words)),
    correctionMark(isCorrected, meeting, words),
  );
  return {
    ...wording(assignment, view),
    label: `${assignmentLabel(meeting, assignment, words)}: ${fitText(title, limits, words)}`,
    details: assignment.removed ? [] : details,
  };
}

/** The words that hold, and the ones that were corrected after the closing. */
function wording(
  record: Decision | Assignment,
  { book, meeting, words, limits }: View,
): Pick<Row, 'texts' | 'earlier'> {
  const say = words.cards.summary;
  const text = fitText(record.text, limits, words);
  if (record.removed) return { texts: [], earlier: [{ label: say.removed, text }] };
  const closedAt = meeting.closedAt ?? '';
  const replaced = record.history.map((old, index) => ({
    text: fitText(old.text, limits, words),
    at: record.history[index + 1]?.at ?? record.at,
  }));
  const earlier = replaced
    .filter(({ at }) => record.corrected && at > closedAt)
    .map((old) => ({ label: say.corrected(words.day(dayOf(old.at, book.group.zone))), text: old.text }));
  return { texts: lines(text), earlier };
}
