import type { AgendaCommand } from '../commands/agenda-command.ts';
import type { ApprovalCommand } from '../commands/approval-command.ts';
import type { Command } from '../commands/command.ts';
import type { ItemsCommand } from '../commands/items-command.ts';
import type { PeopleCommand } from '../commands/people-command.ts';
import type { ReferralCommand } from '../commands/referral-command.ts';
import type { Refusal } from '../commands/refusal.ts';
import type { RosterCommand } from '../commands/roster-command.ts';
import { apply } from '../folding/apply.ts';
import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import type { Stamp } from '../model/stamp.ts';
import { agendaFollows } from './agenda-follows.ts';
import { approvalFollows } from './approval-follows.ts';
import { decideAboutItems } from './decide-about-items.ts';
import { decideAboutRoster } from './decide-about-roster.ts';
import { requestAdmission, settleAdmission } from './decide-admission.ts';
import { addItem, postAgenda, setProposal } from './decide-agenda.ts';
import { decideApproval } from './decide-approval.ts';
import {
  announceLate,
  answerAttendance,
  checkIn,
  recordAttendance,
  removeAnswer,
} from './decide-attendance.ts';
import {
  cancelMeeting,
  changePlan,
  pauseMeeting,
  restoreMeeting,
  scheduleMeeting,
} from './decide-calendar.ts';
import { beginClosing, closeMeeting, publishSummary, resumeMeeting } from './decide-closing.ts';
import { nextItem, openItem, startMeeting } from './decide-course.ts';
import { detailDecision, setDecisionProposal, setDecisionRules } from './decide-decision.ts';
import { decideDeparture } from './decide-departure.ts';
import { setSubCounties } from './decide-each.ts';
import { decideEvaluation } from './decide-evaluation.ts';
import { decideMatter } from './decide-matters.ts';
import { changeWording, detailAssignment, removeRecord } from './decide-mending.ts';
import { setCalendarLink } from './decide-notice.ts';
import { handleItem, postponeItem, reopenItem, withdrawItem } from './decide-outcome.ts';
import { bindConversation, connectPerson, giveRole, releaseConversation, takeRole } from './decide-people.ts';
import { decidePresence } from './decide-presence.ts';
import {
  answerRatification,
  askRatification,
  showRatification,
  withdrawRatification,
} from './decide-ratification.ts';
import { recordAssignment, recordDecision, recordNote } from './decide-recording.ts';
import { decideReferral } from './decide-referral.ts';
import { reportAssignment } from './decide-report.ts';
import { appointSecretary, changeSettings } from './decide-settings.ts';
import { undo } from './decide-undo.ts';
import { rewriteText, writeText } from './decide-writing.ts';
import { isRefusal, type Ruling } from './ruling.ts';

/** Whether the command with this stamp id has happened: what Teams delivers twice happens once. Ask before deciding. */
export function alreadyDone(book: Book, stampId: string): boolean {
  return book.recent.some((recent) => recent.id === stampId);
}

/** The facts that follow from a command, by the group's rules and the asker's rights; or why nothing does. */
export function decide(book: Book, command: Command, stamp: Stamp): readonly Fact[] | Refusal {
  const ruling = ruleOf(book, command, stamp);
  if (isRefusal(ruling)) return ruling;
  const follow = [...approvalFollows(book, ruling), ...agendaFollows(book, ruling)];
  return follow.length === 0 ? ruling : [...ruling, ...follow];
}

function ruleOf(book: Book, command: Command, stamp: Stamp): Ruling {
  switch (command.type) {
    case 'bind-conversation':
      return bindConversation(book, command, stamp);
    case 'release-conversation':
      return releaseConversation(book, command, stamp);
    case 'connect-person':
      return connectPerson(book, command, stamp);
    case 'give-role':
      return giveRole(book, command, stamp);
    case 'take-role':
      return takeRole(book, command, stamp);
    case 'change-settings':
      return changeSettings(book, command, stamp);
    case 'appoint-secretary':
      return appointSecretary(book, command, stamp);
    case 'schedule-meeting':
      return scheduleMeeting(book, command, stamp);
    case 'change-meeting':
      return changePlan(book, command, stamp);
    case 'cancel-meeting':
      return cancelMeeting(book, command, stamp);
    case 'restore-meeting':
      return restoreMeeting(book, command, stamp);
    case 'pause-meeting':
      return pauseMeeting(book, command, stamp);
    case 'add-item':
      return addItem(book, command, stamp);
    case 'set-proposal':
      return setProposal(book, command, stamp);
    case 'post-agenda':
      return postAgenda(book, command, stamp);
    case 'answer-attendance':
      return answerAttendance(book, command, stamp);
    case 'remove-answer':
      return removeAnswer(book, command, stamp);
    case 'check-in':
      return checkIn(book, command, stamp);
    case 'announce-late':
      return announceLate(book, command, stamp);
    case 'request-admission':
      return requestAdmission(book, command, stamp);
    case 'settle-admission':
      return settleAdmission(book, command, stamp);
    case 'record-attendance':
      return recordAttendance(book, command, stamp);
    case 'change-item':
    case 'add-links':
    case 'move-item':
    case 'remove-item':
    case 'merge-items':
    case 'add-follow-up':
    case 'propose-item':
    case 'change-proposal':
    case 'withdraw-proposal':
    case 'accept-proposal':
    case 'return-proposal':
    case 'carry-items':
    case 'hand-over':
    case 'receive-matter':
    case 'receive-answer':
    case 'note-delivery':
      return decideMatter(book, command, stamp);
    case 'add-sub-item':
    case 'add-items':
    case 'place-item':
    case 'join-matter':
    case 'part-matter':
    case 'record-farewell':
      return decideAboutItems(book, command, stamp);
    case 'save-roster':
    case 'add-person':
    case 'change-person':
    case 'set-party':
    case 'set-seats':
    case 'set-mandate':
      return decideAboutRoster(book, command, stamp);
    case 'note-team':
    case 'keep-member':
    case 'settle-departure':
    case 'erase-person':
      return decideDeparture(book, command, stamp);
    case 'set-calendar-link':
      return setCalendarLink(book, command, stamp);
    case 'record-referral':
    case 'change-referral':
    case 'remove-referral':
    case 'answer-referral':
    case 'remove-reply':
      return decideReferral(book, command, stamp);
    case 'finish-minutes':
    case 'make-edition':
    case 'set-adjusters':
    case 'add-adjuster':
    case 'send-minutes':
    case 'adjust-minutes':
    case 'file-minutes':
    case 'set-approves':
    case 'show-minutes':
      return decideApproval(book, command, stamp);
    default:
      return decideAtTable(book, command, stamp);
  }
}

type BeforeMeeting =
  | AgendaCommand['type']
  | ApprovalCommand['type']
  | ItemsCommand['type']
  | PeopleCommand['type']
  | ReferralCommand['type']
  | 'bind-conversation'
  | 'release-conversation'
  | 'connect-person'
  | 'give-role'
  | 'take-role'
  | 'change-settings'
  | 'appoint-secretary'
  | 'schedule-meeting'
  | 'change-meeting'
  | 'cancel-meeting'
  | 'restore-meeting'
  | 'pause-meeting'
  | 'add-item'
  | 'set-proposal'
  | 'post-agenda'
  | 'answer-attendance'
  | 'remove-answer'
  | 'check-in'
  | 'announce-late'
  | 'request-admission'
  | 'settle-admission'
  | 'record-attendance'
  | 'set-calendar-link'
  | RosterCommand['type'];

/** What is said while the meeting runs and when it ends. */
function decideAtTable(book: Book, command: Exclude<Command, { type: BeforeMeeting }>, stamp: Stamp): Ruling {
  switch (command.type) {
    case 'start-meeting':
      return startMeeting(book, command, stamp);
    case 'next-item':
      return nextItem(book, command, stamp);
    case 'open-item':
      return openItem(book, command, stamp);
    case 'record-decision':
      return recordDecision(book, command, stamp);
    case 'record-assignment':
      return recordAssignment(book, command, stamp);
    case 'record-note':
      return recordNote(book, command, stamp);
    case 'write-text':
      return writeText(book, command, stamp);
    case 'rewrite-text':
      return rewriteText(book, command, stamp);
    case 'handle-item':
      return handleItem(book, command, stamp);
    case 'withdraw-item':
      return withdrawItem(book, command, stamp);
    case 'postpone-item':
      return postponeItem(book, command, stamp);
    case 'reopen-item':
      return reopenItem(book, command, stamp);
    case 'change-wording':
      return changeWording(book, command, stamp);
    case 'remove-record':
      return removeRecord(book, command, stamp);
    case 'detail-assignment':
      return detailAssignment(book, command, stamp);
    case 'report-assignment':
      return reportAssignment(book, command, stamp);
    case 'set-sub-counties':
      return setSubCounties(book, command, stamp);
    case 'set-stand-in':
    case 'record-movement':
    case 'remove-movement':
      return decidePresence(book, command, stamp);
    case 'open-evaluation':
    case 'answer-evaluation':
    case 'gather-evaluation':
      return decideEvaluation(book, command, stamp);
    case 'undo':
      return undo(book, command, stamp);
    case 'begin-closing':
      return beginClosing(book, command, stamp);
    case 'resume-meeting':
      return resumeMeeting(book, command, stamp);
    case 'close-meeting':
      return closeMeeting(book, command, stamp);
    case 'publish-summary':
      return publishSummary(book, command, stamp);
    case 'set-decision-rules':
      return setDecisionRules(book, command, stamp);
    case 'detail-decision':
      return detailDecision(book, command, stamp);
    case 'set-decision-proposal':
      return setDecisionProposal(book, command, stamp);
    case 'ask-ratification':
      return askRatification(book, command, stamp);
    case 'withdraw-ratification':
      return withdrawRatification(book, command, stamp);
    case 'answer-ratification':
      return answerRatification(book, command, stamp);
    case 'show-ratification':
      return showRatification(book, command, stamp);
  }
}

/**
 * Decides several commands in order, each seeing what those before it did, so that a message of many lines becomes one
 * commit in which good lines count and bad ones are refused one by one. `ready` completes a command from the Book that it
 * sees.
 */
export function decideAll(
  book: Book,
  commands: readonly Command[],
  stamp: Stamp,
  ready: (seen: Book, command: Command) => Command = (_, command) => command,
): { readonly facts: readonly Fact[]; readonly outcomes: readonly (readonly Fact[] | Refusal)[] } {
  let seen = book;
  const outcomes = commands.map((command, line) => {
    const ruling = decide(seen, ready(seen, command), stamp);
    // Folded under an id of its own, so that a later line can undo this one.
    if (!isRefusal(ruling) && line < commands.length - 1) {
      seen = apply(seen, { stamp: { ...stamp, id: `${stamp.id}#${line}` }, facts: ruling });
    }
    return ruling;
  });
  return { facts: outcomes.flatMap((ruling) => (isRefusal(ruling) ? [] : ruling)), outcomes };
}
