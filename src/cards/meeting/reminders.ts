import { answerLines } from '../../language/words/answers/answer-lines.ts';
import { assignmentLabel, dueWords } from '../../language/words/lines/record-words.ts';
import { stateLines } from '../../language/words/lines/report-lines.ts';
import { nameOf } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import { answer } from '../../meetings/answers/answer.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findItem } from '../../meetings/model/lookup.ts';
import type { Assignment, Meeting } from '../../meetings/model/meeting.ts';
import { itemsDeadline } from '../../meetings/model/notice.ts';
import type { DateString, PersonId } from '../../meetings/model/terms.ts';
import { toldOf } from '../../meetings/model/whose-assignment.ts';
import type { AssignmentReminder, ReferralReminder, ReminderContent } from '../../meetings/posts/post.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { answerCard } from '../answers/answer.ts';
import { assignmentsCard, dueButtons } from '../assignments/assignments.ts';
import { noticeCard } from '../attendance/notice.ts';
import { button, formButton } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';
import { withLead } from '../kit/with-lead.ts';

export type MeetingReminder = Exclude<
  ReminderContent,
  AssignmentReminder | ReferralReminder | { readonly card: 'overdue' }
>;

/** What the clock tells of a meeting. */
export function meetingReminderCard(
  { book, meeting }: MeetingInput,
  what: MeetingReminder['card'],
  words: Words,
): Bound {
  const say = words.reminders;
  const at = { group: book.id, meeting: meeting.id };
  const about = `${book.group.name}, ${words.when(meeting)}`;
  const days = words.onDays(meeting, meeting.date);
  switch (what) {
    case 'items-deadline': {
      const deadline = itemsDeadline(book, meeting) ?? meeting.date;
      const line = say.itemsDeadline(words.day(deadline, meeting.date));
      const to = { group: book.id, to: meeting.id };
      const buttons = [formButton(words.agenda.buttons.propose, 'show-propose', to)];
      return messageCard({ lines: [line], remarks: [say.toMeeting(words.when(meeting))], buttons }, words);
    }
    case 'agenda-out': {
      const empty = meeting.items.length === 0;
      const buttons = empty
        ? []
        : [button(words.notice.package.post, 'post-notice', at, { style: 'positive' })];
      const lines = [say.agendaOut(days), empty ? say.noItems : say.seeNotice];
      return messageCard({ lines, remarks: [about], buttons }, words);
    }
    case 'answer-wanted': {
      const { card, text } = noticeCard({ book, meeting }, words);
      return { card: withLead(card, say.notAnswered), text };
    }
    case 'not-closed': {
      const buttons = [button(words.cards.buttons.close, 'show-closing', at)];
      return messageCard({ lines: [say.notClosed(days), say.closeIt], remarks: [about], buttons }, words);
    }
    case 'minutes-left': {
      const buttons = [button(say.minutesDone(book.group.documentName), 'finish-minutes', at)];
      return messageCard(
        { lines: [say.minutesLeft(days, book.group.documentName)], remarks: [about], buttons },
        words,
      );
    }
  }
}

/** What the clock tells of an assignment, with the buttons to answer by; once it is done it says so. Undefined when there is no such assignment. */
export function assignmentReminderCard(
  { book, meeting, assignment: id, card }: MeetingInput & Omit<AssignmentReminder, 'meeting'>,
  words: Words,
): Bound | undefined {
  const assignment = meeting.assignments.find((one) => one.id === id);
  if (assignment === undefined) return undefined;
  const say = words.reminders;
  const { responsible } = assignment;
  const mine = card !== 'not-reached';
  const done = assignment.doneAt !== undefined;
  const lead = mine
    ? done
      ? [words.assignments.card.isDone]
      : leadText(assignment, book, meeting, card, words)
    : [unreachedText(assignment, book, words)];
  const due = mine ? undefined : dueWords(assignment.due, book, words);
  const item = findItem(meeting, assignment.item);
  const details = [
    ...(mine && responsible.kind === 'body' ? [say.contactFor(responsible.name)] : []),
    ...(due === undefined ? [] : [words.cards.due(due)]),
    say.given(book.group.name, words.onDays(meeting)),
    ...(item === undefined
      ? []
      : [`${assignmentLabel(meeting, assignment, words)} ${item.title}`.slice(0, 500)]),
    ...stateLines(assignment, book, words),
  ];
  const buttons = mine && !done ? dueButtons(book.id, { meeting: meeting.id, id }, words) : [];
  return assignmentsCard(
    { lead: lead.join(' '), rows: [{ text: assignment.text, details, buttons }] },
    words,
  );
}

function leadText(
  assignment: Assignment,
  book: Book,
  meeting: Meeting,
  card: 'assignment-due' | 'time-run-out',
  words: Words,
): readonly string[] {
  const say = words.reminders;
  const { due, reports } = assignment;
  if (card === 'time-run-out') {
    const silent = reports.every((report) => report.removed || report.kind !== 'progress');
    return [silent ? `${say.runOut} ${say.nothingReported}` : say.runOut];
  }
  if (due.kind === 'day') return [say.dueOn(words.day(due.until, meeting.date))];
  return [say.dueSaid(dueWords(due, book, words, meeting.date) ?? '')];
}

function unreachedText(assignment: Assignment, book: Book, words: Words): string {
  return words.reminders.notReached(nameOf(book, toldOf(assignment) ?? '', words.unknownPerson));
}

/** All that is overdue on a day, for a secretary. */
export function overdueCard(book: Book, day: DateString, person: PersonId, words: Words): Bound | undefined {
  const asked = { type: 'assignments', whose: 'group', overdueOnly: true } as const;
  const found = answer(book, asked, person, { now: `${day}T12:00:00.000Z`, today: day });
  if ('withheld' in found) return undefined;
  const { card, text } = answerCard(answerLines(found, book, words), words);
  return { card: withLead(card, words.reminders.overdue), text };
}

/** Where reminders reach no secretary: that it is so and what she does about it, and nothing of what they say. */
export function noSecretaryCard({ group }: Book, words: Words): Bound {
  const { noSecretary, areYouSecretary } = words.reminders;
  return messageCard({ lines: [noSecretary, areYouSecretary], remarks: [group.name] }, words);
}
