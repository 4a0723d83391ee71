import type { Answer } from '../../../meetings/answers/question.ts';
import type { Book } from '../../../meetings/model/book.ts';
import type { Words } from '../words.ts';
import { agendaLines } from './agenda-answers.ts';
import type { AnswerLines } from './answer-row.ts';
import { minutesLeftLines, minutesStateLines } from './approval-answers.ts';
import { assignmentsLines, changesLines, historyLines, reportingLines } from './assignment-answers.ts';
import { attendanceAnswer } from './attendance-answers.ts';
import { meetingHistoryLines, newYearLines } from './calendar-answers.ts';
import { decisionRow, decisionsAnswer } from './decision-answers.ts';
import { handedOverLines, roleLines } from './group-answers.ts';
import { itemLines } from './item-answers.ts';
import { matterLines } from './matter-answers.ts';
import { meetingAnswer } from './meeting-answers.ts';
import { peopleLines } from './people-answers.ts';
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
  const lines = shownLines(answer, book, words);
  if (!('unshown' in answer) || answer.unshown === undefined) return lines;
  const left = unshownLines(answer.unshown, words.answers.subject[answer.type], words);
  return { ...lines, rows: [...lines.rows, ...left.map((text) => ({ text }))] };
}

function shownLines(answer: Answer, book: Book, words: Words): AnswerLines {
  const _say = words.answers;
  switch (answer.type) {
    case 'next-meeting':
    case 'meeting':
    case 'meetings':
    case 'item-deadline':
      return meetingAnswer(answer, words);
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
      return agendaLines(answer, book, words);
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
    case 'presenter':
    case 'item-return':
    case 'left-out':
    case 'item-content':
    case 'waiting':
    case 'history':
      return itemLines(answer, book, words);
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
    case 'person-over':
    case 'who-over':
    case 'person-terms':
    case 'not-listed':
    case 'organisation-over':
    case 'members':
    case 'person':
    case 'titled':
    case 'seat-holders':
    case 'adjusters':
    case 'does-come':
      return peopleLines(answer, book, words);
    case 'organisation-there':
    case 'were-there':
    case 'quorum':
    case 'evaluation':
      return presenceAnswer(answer, book, words);
    default:
      return attendanceAnswer(answer, book, words);
  }
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
