import type { Book } from '../model/book.ts';
import { findMeeting, findPerson } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import { mayAttend, type Standing, standingOf } from '../model/rights.ts';
import type { MeetingId, PersonId } from '../model/terms.ts';
import { lastDay } from '../model/time.ts';
import { answerMinutesLeft, answerMinutesState } from './answer-approval.ts';
import { answerAssignments, answerChanges, answerHistory, answerReporting } from './answer-assignments.ts';
import { answerAttendance, answerComing, answerStatus, answerWasThere } from './answer-attendance.ts';
import { answerNewYear } from './answer-calendar.ts';
import { answerAboutDecisions } from './answer-decisions.ts';
import { answerHandedOver, answerRole } from './answer-group.ts';
import { answerItems } from './answer-items.ts';
import { answerMatter } from './answer-matter.ts';
import { answerMeetingHistory } from './answer-meeting-history.ts';
import { answerMeetings } from './answer-meetings.ts';
import { answerPeople } from './answer-people.ts';
import { answerPresence } from './answer-presence.ts';
import { answerDecisions } from './answer-records.ts';
import { answerReferrals } from './answer-referrals.ts';
import { answerDecisionsAbout, answerPassage } from './answer-search.ts';
import { answerSeatHistory } from './answer-seat-history.ts';
import { answerRoster, answerSeats } from './answer-seats.ts';
import { answerTopic } from './answer-topics.ts';
import { answerTurnover } from './answer-turnover.ts';
import type { Answer, AskedAt, Question, TrailStep, Withheld } from './question.ts';
import type { ItemQuestion } from './topic-questions.ts';
import { waitingMatters } from './waiting-matters.ts';

const participantsOnly: Withheld = { withheld: 'participants-only' };

/**
 * Answers a question from a Book, to someone in it or to a stranger, as rights allow: a visitor gets the agenda of her
 * meeting and what is recorded of herself; who has not answered is named only to the secretary; decisions and
 * assignments of a meeting that is not closed are seen only by the secretary and the chair. What the Book does not
 * know is answered as unknown.
 */
export function answer(
  book: Book,
  question: Question,
  asker: PersonId | undefined,
  at: AskedAt,
): Answer | Withheld {
  const standing = seenBy(standingOf(book, asker), at);
  if (!mayAsk(book, question, asker, standing)) return participantsOnly;
  switch (question.type) {
    case 'next-meeting':
    case 'meeting':
    case 'meetings':
    case 'item-deadline':
      return answerMeetings(book, question, at);
    case 'turnover':
      return answerTurnover(book, question, standing, at);
    case 'new-year':
      return answerNewYear(book, question.year, at);
    case 'role':
      return answerRole(book, question, standing, at);
    case 'seat-history':
      return answerSeatHistory(book, question, standing, at);
    case 'matter':
      return matterOrHistory(book, question, standing, at);
    case 'handed-over':
      return answerHandedOver(book, at);
    case 'minutes-left':
      return answerMinutesLeft(book, at);
    case 'roster':
      return answerRoster(book);
    case 'person-over':
    case 'who-over':
    case 'person-terms':
    case 'organisation-over':
    case 'members':
    case 'person':
    case 'titled':
    case 'seat-holders':
    case 'adjusters':
    case 'does-come':
    case 'not-listed':
      return answerPeople(book, question, standing, at) ?? participantsOnly;
    case 'seats':
      return answerSeats(book, question);
    case 'assignments':
      return answerAssignments(book, question, asker, standing, at);
    case 'presenter':
    case 'item-return':
    case 'left-out':
    case 'item-content':
    case 'waiting':
    case 'history':
      return answerItems(book, question, standing, at);
    case 'deadline':
    case 'topic-status':
    case 'responsible':
      return answerTopic(book, question, standing, at);
    case 'assignment-history':
      return answerHistory(book, question, asker, standing, at);
    case 'reporting':
      return answerReporting(book, question, standing, at);
    case 'changes-since':
      return answerChanges(book, question, standing, at);
    case 'referrals':
      return answerReferrals(book, question, standing, at);
    case 'decisions-with':
    case 'elected':
    case 'votes':
    case 'ending-terms':
    case 'ratification':
      return answerAboutDecisions(book, question, standing, at);
    case 'decisions-about':
      return answerDecisionsAbout(book, question, standing, at);
    case 'passage':
      return answerPassage(book, question, standing, at);
    default:
      return atMeeting(book, question, standing, at);
  }
}

/** Where words are those of several matters, or of none by its title, or nothing came of it but talk, when what they are about was up and what was said. */
function matterOrHistory(
  book: Book,
  question: Extract<Question, { readonly type: 'matter' }>,
  standing: Standing,
  at: AskedAt,
): Answer | Withheld {
  const found = answerMatter(book, question, standing, at);
  const { words } = question;
  if ('withheld' in found || words === undefined || found.steps.some(tells)) return found;
  const history = answerItems(book, { type: 'history', words }, standing, at);
  return 'items' in history && history.items.length > 0 ? history : found;
}

/** Whether more came of a matter at a meeting than that it was dealt with, or is to be. */
function tells({ item, shown, decisions, assignments, handovers, origin }: TrailStep): boolean {
  const { outcome } = item;
  return (
    !shown ||
    decisions.length + assignments.length + handovers.length > 0 ||
    origin !== undefined ||
    (outcome !== undefined && outcome.kind !== 'handled')
  );
}

/** What only those who record may see is not shown to everyone because one of them asks. */
function seenBy(standing: Standing, { publicly = false }: AskedAt): Standing {
  return publicly && (standing === 'secretary' || standing === 'chair') ? 'participant' : standing;
}

type AboutMeeting = Exclude<
  Extract<Question, { readonly meeting: MeetingId }>,
  {
    type:
      | ItemQuestion['type']
      | 'assignment-history'
      | 'matter'
      | 'decisions-about'
      | 'passage'
      | 'meeting'
      | 'item-deadline'
      | 'adjusters'
      | 'does-come';
  }
>;

function atMeeting(book: Book, question: AboutMeeting, standing: Standing, at: AskedAt): Answer | Withheld {
  const meeting = findMeeting(book, question.meeting);
  if (meeting === undefined) return { type: 'next-meeting', meeting: undefined };
  switch (question.type) {
    case 'agenda':
      return { ...question, meeting, ...waitingFor(book, meeting, standing, at) };
    case 'minutes-state':
    case 'who-adjusted':
      return answerMinutesState(book, question.type, meeting, standing, at);
    case 'meeting-history':
      return answerMeetingHistory(book, meeting, at);
    case 'who-comes':
      return answerComing(book, meeting, question.who, standing);
    case 'who-was-there':
      return answerAttendance(book, meeting, question);
    case 'was-there': {
      const person = findPerson(book, question.person);
      return person === undefined ? participantsOnly : answerWasThere(book, meeting, person, question);
    }
    case 'decisions':
      return answerDecisions(meeting, standing, at, question.item);
    case 'status':
      return answerStatus(book, meeting, at);
    case 'organisation-there':
    case 'were-there':
    case 'quorum':
    case 'evaluation':
      return answerPresence(book, meeting, question, standing, at) ?? participantsOnly;
  }
}

/** What waits to come back is told where a meeting that comes has no agenda, to those of the group. */
function waitingFor(
  book: Book,
  meeting: Meeting,
  standing: Standing,
  at: AskedAt,
): Pick<Extract<Answer, { readonly type: 'agenda' }>, 'waiting'> {
  const bare = meeting.items.length === 0 && lastDay(meeting) >= at.today && standing !== 'visitor';
  return bare ? { waiting: waitingMatters(book, standing, at) } : {};
}

function mayAsk(book: Book, question: Question, asker: PersonId | undefined, standing: Standing): boolean {
  if (standing === 'stranger') return false;
  if (standing !== 'visitor') return true;
  if (question.type === 'agenda') return mayAttend(book, asker, question.meeting);
  if (question.type === 'was-there')
    return question.person === asker && mayAttend(book, asker, question.meeting);
  // Of anyone's but her own she is told that it is not there.
  if (question.type === 'assignment-history') return true;
  return question.type === 'assignments' && question.whose === asker;
}
