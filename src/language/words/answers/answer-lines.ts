import type { Answer } from '../../../meetings/answers/question.ts';
import type { Book } from '../../../meetings/model/book.ts';
import type { Meeting } from '../../../meetings/model/meeting.ts';
import { endOfMonth } from '../../reading/dates/said-time.ts';
import { capital } from '../wording.ts';
import type { Words } from '../words.ts';
import type { AnswerLines, AnswerRow } from './answer-row.ts';
import { minutesLeftLines, minutesStateLines } from './approval-answers.ts';
import { assignmentsLines, changesLines, historyLines, reportingLines } from './assignment-answers.ts';
import { attendanceAnswer } from './attendance-answers.ts';
import { meetingHistoryLines, newYearLines } from './calendar-answers.ts';
import { decisionRow, decisionsAnswer } from './decision-answers.ts';
import { handedOverLines, roleLines } from './group-answers.ts';
import { matterLines } from './matter-answers.ts';
import { presenceAnswer } from './presence-answers.ts';
import { referralsLines } from './referral-answers.ts';
import { searchLines } from './search-answers.ts';
import { rosterAnswer, seatsAnswer } from './seat-answers.ts';
import { seatHistoryLines } from './seat-history-lines.ts';
import { deadlineLines, responsibleLines, topicStatusLines } from './topic-answers.ts';
import { turnoverLines } from './turnover-lines.ts';
import { unshownLines } from './unshown-lines.ts';

/**
 * Puts an answer into words. What is unknown is said to be unknown; an empty result says what was looked for; what was
 * left out because everyone sees the answer is told of last.
 */
export function answerLines(answer: Answer, book: Book, words: Words): AnswerLines {
  const { lead, rows } = shownLines(answer, book, words);
  if (!('unshown' in answer) || answer.unshown === undefined) return { lead, rows };
  const left = unshownLines(answer.unshown, words.answers.subject[answer.type], words);
  return { lead, rows: [...rows, ...left.map((text) => ({ text }))] };
}

function shownLines(answer: Answer, book: Book, words: Words): AnswerLines {
  const say = words.answers;
  switch (answer.type) {
    case 'next-meeting':
      return answer.meeting === undefined
        ? { lead: say.noNextMeeting, rows: [] }
        : { lead: say.nextMeeting(words.when(answer.meeting)), rows: particulars(answer.meeting, words) };
    case 'meetings':
      return meetingsLines(answer, words);
    case 'minutes-state':
    case 'who-adjusted':
      return minutesStateLines(answer, book, words);
    case 'minutes-left':
      return minutesLeftLines(answer, book, words);
    case 'meeting-history':
      return meetingHistoryLines(answer, book, words);
    case 'turnover':
      return turnoverLines(answer, words);
    case 'new-year':
      return newYearLines(answer, words);
    case 'agenda':
      return agendaLines(answer.meeting, words);
    case 'role':
      return roleLines(answer, book, words);
    case 'seat-history':
      return seatHistoryLines(answer, words);
    case 'matter':
      return matterLines(answer, book, words);
    case 'handed-over':
      return handedOverLines(answer, book, words);
    case 'roster':
      return rosterAnswer(answer, book, words);
    case 'seats':
      return seatsAnswer(answer, words);
    case 'decisions':
      return {
        lead: decisionsLead(answer, words),
        rows: answer.decisions.map((found) => decisionRow(found, book, words)),
      };
    case 'decisions-with':
    case 'elected':
    case 'votes':
    case 'ending-terms':
    case 'ratification':
      return decisionsAnswer(answer, book, words);
    case 'decisions-about':
    case 'passage':
      return searchLines(answer, book, words);
    case 'referrals':
      return referralsLines(answer, book, words);
    case 'assignments':
      return assignmentsLines(answer, book, words);
    case 'deadline':
      return deadlineLines(answer, book, words);
    case 'topic-status':
      return topicStatusLines(answer, book, words);
    case 'responsible':
      return responsibleLines(answer, book, words);
    case 'assignment-history':
      return historyLines(answer, book, words);
    case 'reporting':
      return reportingLines(answer, book, words);
    case 'changes-since':
      return changesLines(answer, book, words);
    case 'organisation-there':
    case 'quorum':
    case 'evaluation':
      return presenceAnswer(answer, book, words);
    default:
      return attendanceAnswer(answer, book, words);
  }
}

function particulars(meeting: Meeting, words: Words): readonly AnswerRow[] {
  const say = words.answers;
  const mode = words.mode(meeting.mode);
  const where = meeting.place === undefined ? undefined : say.place(meeting.place);
  const lines = [
    ...(meeting.startTime === undefined && meeting.monthOnly === undefined ? [say.timeUnknown] : []),
    ...(mode === '' ? [] : [say.mode(mode)]),
    ...(where === undefined ? (meeting.mode === 'digital' ? [] : [say.placeUnknown]) : [where]),
    ...besides(meeting, words),
  ];
  return lines.map((text) => ({ text }));
}

function besides({ partner, theme, joinLink, note }: Meeting, { calendar }: Words): readonly string[] {
  return [
    ...(partner === undefined ? [] : [capital(calendar.partner(partner))]),
    ...(theme === undefined ? [] : [calendar.theme(theme)]),
    ...(joinLink === undefined ? [] : [calendar.joinLink(joinLink)]),
    ...(note === undefined ? [] : [note]),
  ];
}

function meetingsLines(answer: Extract<Answer, { readonly type: 'meetings' }>, words: Words): AnswerLines {
  const say = words.answers;
  const between = periodWords(answer.from, answer.to, words);
  const n = answer.meetings.length;
  return {
    lead: n === 0 ? say.noMeetings(between) : say.meetings(n, between),
    rows: answer.meetings.map((meeting) => ({
      text: words.when(meeting),
      details: [
        ...(meeting.startTime === undefined && meeting.monthOnly === undefined ? [words.noTime] : []),
        ...(meeting.place === undefined ? [] : [meeting.place]),
        ...formOf(meeting, words),
        ...besides(meeting, words),
      ],
    })),
  };
}

/** The form of the meeting, where its note does not begin by telling it. */
function formOf({ mode, note }: Meeting, words: Words): readonly string[] {
  const form = words.mode(mode);
  return form === '' || note?.toLowerCase().startsWith(form) ? [] : [form];
}

/** "under 2027", "i april 2027", "1–15 april 2027". */
function periodWords(from: string, to: string, { answers, span, month }: Words): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return answers.inYear(year);
  const whole = from.endsWith('-01') && to === endOfMonth(from.slice(0, 7));
  return whole ? answers.inMonth(month(from.slice(0, 7))) : span(from, to);
}

function agendaLines(meeting: Meeting, words: Words): AnswerLines {
  const say = words.answers;
  const days = words.onDays(meeting);
  const n = meeting.items.length;
  return {
    lead: n === 0 ? say.emptyAgenda(days) : say.agenda(days, n),
    rows: meeting.items.map((item) => ({
      text: item.under === undefined ? say.item(item.number, item.title) : `${item.number} ${item.title}`,
      details: [
        ...(item.kind === undefined ? [] : [words.items.kind(item.kind)]),
        ...(meeting.currentItem === item.id && meeting.state === 'running' ? [say.outcome.running] : []),
        ...(item.outcome === undefined ? [] : [say.outcome[item.outcome.kind]]),
        ...(item.presenters.length === 0 ? [] : [say.presenters(item.presenters)]),
      ],
    })),
  };
}

function decisionsLead(
  { meeting, about, decisions }: Extract<Answer, { readonly type: 'decisions' }>,
  words: Words,
): string {
  const say = words.answers;
  const days = words.onDays(meeting);
  const n = decisions.length;
  if (about === undefined) return n === 0 ? say.noDecisions(days) : say.decisions(n, days);
  if (about.item === undefined) return say.noSuchItem(about.number, days);
  const { number, title, outcome } = about.item;
  if (n > 0) return say.decisionsAt(n, number, title, days);
  const told = outcome === undefined || outcome.kind === 'handled' ? undefined : outcome.kind;
  return say.noDecisionAt(number, title, days, told);
}
