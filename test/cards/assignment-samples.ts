import { answerCard } from '../../src/cards/answers/answer.ts';
import { assignedCard } from '../../src/cards/assignments/assigned.ts';
import { moreTimeForm, reportForm, responsibleForm } from '../../src/cards/assignments/assignment-forms.ts';
import { assignmentsCard, reportableCard, reportButtons } from '../../src/cards/assignments/assignments.ts';
import { keptCard, notMineCard } from '../../src/cards/assignments/not-mine.ts';
import { button } from '../../src/cards/kit/button.ts';
import type { Bound } from '../../src/cards/kit/template.ts';
import { assignmentReminderCard } from '../../src/cards/meeting/reminders.ts';
import { answerLines } from '../../src/language/words/answers/answer-lines.ts';
import type { Words } from '../../src/language/words/words.ts';
import type { Meeting, Report } from '../../src/meetings/model/meeting.ts';
import { book, closedMeeting, hardText, hugeMeeting } from './sample-book.ts';

const eva = { kind: 'person', person: 'p3' } as const;
const at = '2027-02-20T09:00:00.000Z';
const progress: Report = { id: 'r1', kind: 'progress', text: hardText, at, by: eva, removed: false };
const notMine: Report = { id: 'r2', kind: 'not-mine', text: 'Det är Bos.', at, by: eva, removed: false };

/** The closed sample with something reported on its first assignment. */
function reported(...reports: readonly Report[]): { readonly book: typeof book; readonly meeting: Meeting } {
  const { meeting } = closedMeeting();
  const [first, ...others] = meeting.assignments;
  if (first === undefined) throw new Error('The sample has lost its assignments.');
  const changed = { ...meeting, assignments: [{ ...first, responsible: eva, reports }, ...others] };
  return {
    book: { ...book, meetings: book.meetings.map((one) => (one.id === changed.id ? changed : one)) },
    meeting: changed,
  };
}

/** Every card about assignments between meetings. */
export function assignmentSamples(words: Words): Readonly<Record<string, Bound>> {
  const on = reported(progress);
  const { meeting } = on;
  const first = meeting.assignments[0];
  if (first === undefined) throw new Error('The sample has lost its assignments.');
  const found = { meeting, item: meeting.items[2], assignment: first, overdue: true };
  const mine = answerLines(
    {
      type: 'assignments',
      whose: undefined,
      mine: true,
      overdueOnly: false,
      assignments: [found, found],
      done: 2,
    },
    on.book,
    words,
  );
  const changes = answerLines(
    { type: 'changes-since', since: meeting, reports: [{ ...found, report: progress }], overdue: [found] },
    on.book,
    words,
  );
  const about = { ...on, id: 'a1' };
  const due = assignmentReminderCard({ ...on, assignment: 'a1', card: 'time-run-out' }, words);
  const waiting = { ...reported(notMine), assignment: 'a1', report: 'r2' };
  const ref = { meeting: meeting.id, id: 'a1' };
  return {
    'assigned several': assignedCard({ ...on, person: 'p3', assignments: ['a1', 'a2', 'a3'] }, words),
    'assigned by another': assignedCard(
      { ...on, person: 'p3', assignments: ['a1'], handedOver: true },
      words,
    ),
    'assigned no longer': assignedCard({ ...on, person: 'p4', assignments: ['a1'], handedOver: true }, words),
    ...(due === undefined ? {} : { 'assignment overdue': due }),
    'my assignments': reportableCard('g1', mine, words),
    'which assignment': assignmentsCard(
      {
        lead: words.assignments.card.which,
        rows: [{ text: hardText, details: [], buttons: reportButtons('g1', ref, words) }],
        remarks: [words.help.nothingSaved],
      },
      words,
    ),
    'changes since': answerCard(changes, words, [
      button(words.assignments.buttons.followUp, 'add-follow-up', { group: 'g1', meeting: 'm3' }),
    ]),
    'not mine': notMineCard(waiting, words),
    'not mine settled': notMineCard(
      { ...reported(notMine, { ...notMine, id: 'r3', kind: 'kept' }), assignment: 'a1', report: 'r2' },
      words,
    ),
    'not mine withdrawn': notMineCard(
      { ...reported({ ...notMine, removed: true }), assignment: 'a1', report: 'r2' },
      words,
    ),
    kept: keptCard({ ...on, assignment: 'a1' }, words),
    'more time': moreTimeForm(about, words),
    'more time again': moreTimeForm(
      { ...about, typed: { date: '2027-01-01', reason: hardText }, wrong: words.assignments.form.needsDate },
      words,
    ),
    report: reportForm(about, words),
    'new responsible': responsibleForm(about, words),
  };
}

/** The same with more than a card can hold. */
export function hugeAssignmentSamples(words: Words): Readonly<Record<string, Bound>> {
  const huge = hugeMeeting('closed');
  const ids = huge.meeting.assignments.map(({ id }) => id);
  return {
    'huge assigned several': assignedCard({ ...huge, person: 'p3', assignments: ids }, words),
    'huge report': reportForm({ ...huge, id: 'a0' }, words),
  };
}
