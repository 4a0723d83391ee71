import type { Book } from '../../../meetings/model/book.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { MeetingState } from '../../../meetings/model/meeting.ts';
import type { MeetingId } from '../../../meetings/model/terms.ts';
import { daysOf } from '../../../meetings/model/time.ts';
import type { RefusalWords } from '../lines/refusal-words.ts';
import { capital, nameOf, responsibleName } from '../wording.ts';
import { enAgendaRefusals } from './en-agenda-refusals.ts';
import { enApprovalRefusals } from './en-approval-refusals.ts';
import { enBasics } from './en-basics.ts';
import { enDecisionRefusals } from './en-decision-refusals.ts';
import { enEvaluation } from './en-evaluation.ts';
import { enReferrals } from './en-referrals.ts';
import { enRosterRefusals } from './en-roster.ts';
import { enSettings } from './en-settings.ts';

const nothing = 'Nothing is saved.';
const nothingNew = 'Nothing new is saved.';
const unchanged = 'Nothing is changed or saved.';

const needs = {
  secretary: 'Only the secretary can do that. Ask the secretary for help.',
  'secretary-or-chair': 'Only the secretary or the chair can do that. Ask one of them for help.',
  participant: 'Only the group’s participants can do that. Ask the secretary if you should be one.',
  administrator:
    'Only an administrator can do that. The secretary can take someone off the list: write for example “Eva Ek leaves the group”.',
  code: 'The code is wrong or already used. Ask the administrator for a new one.',
};

const already: Record<MeetingState, string> = {
  planned: 'has not started',
  running: 'is already running',
  closing: 'is being closed. Close it, or resume the meeting',
  closed: 'is already closed. Correct what is saved with Change',
};

const emptyText = {
  decision: 'The decision has no text. Write for example “decision 7: The group approves the proposal”.',
  assignment: 'The assignment has no text. Write for example “assignment 7: Anna drafts a proposal”.',
  note: 'The note has no text. Write for example “note 7: Several members raised the matter”.',
  proposal: 'The proposal has no text. Write for example “proposal 7: The group approves the plan”.',
  item: 'The item has no title. Write what it is to be called.',
  report: 'The report has no text. Write how it is going.',
  referral: enReferrals.noText,
};

const noRecord = {
  decision: 'I cannot find the decision. It may have been undone.',
  assignment: 'I cannot find the assignment. It may have been undone.',
  note: 'I cannot find the note. It may have been undone.',
};

const unfit = {
  'no-such-day': 'There is no such day.',
  'days-reversed': 'The meeting would end before it begins. Check the days.',
  'too-many-days': 'A meeting can last fourteen days at most. Check the dates.',
  'no-such-time': 'There is no such time. Write for example “1–4 pm”.',
  'times-reversed': 'It must end after it begins. Write for example “1–4 pm”.',
  'month-with-time': 'While only the month is known there is no time. Write which day it is.',
  'no-https': 'The link must begin with https:// and be whole.',
};

function inSentence(book: Book, id: MeetingId): string {
  const meeting = findMeeting(book, id);
  return meeting === undefined ? 'the meeting' : `the meeting ${enBasics.onDays(meeting)}`;
}

function describe(book: Book, id: MeetingId): string {
  const meeting = findMeeting(book, id);
  return meeting === undefined ? '' : enBasics.when(meeting);
}

function theMeeting(book: Book, id: MeetingId): string {
  return capital(inSentence(book, id));
}

function checkInOpens(book: Book, id: MeetingId): string {
  const meeting = findMeeting(book, id);
  if (meeting?.startTime !== undefined) return 'an hour before it starts';
  return meeting === undefined || daysOf(meeting) === 1 ? 'the same day' : 'on its first day';
}

function available(numbers: readonly string[]): string {
  if (numbers.length === 0) return 'The agenda has no items.';
  const shown = numbers.slice(0, 40);
  return `The items are ${enBasics.list(shown)}${numbers.length > shown.length ? ' …' : ''}.`;
}

/** Every refusal in English. */
export const enRefusals: RefusalWords = {
  ...enAgendaRefusals,
  ...enApprovalRefusals,
  ...enDecisionRefusals,
  'not-allowed': (refusal) => `${needs[refusal.needs]} ${nothing}`,
  'unknown-meeting': () => `I cannot find the meeting. Write “meetings” to see them all. ${nothing}`,
  'unknown-person': () => `That person is not on the group’s list. Check the name. ${nothing}`,
  'meeting-not-started': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} has not started. The secretary or the chair starts it with “start”. ${nothing}`,
  'meeting-later': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} is still to come. If you mean another meeting, write which, for example “start the meeting of 12 February”. ${nothing}`,
  'meeting-already': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} ${already[refusal.state]}. ${nothingNew}`,
  'meeting-is-closed': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} is closed, so nothing can be added. The secretary can correct what is saved. ${nothingNew}`,
  'other-meeting-running': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} is not closed. Close it first with “close the meeting”. ${nothing}`,
  'no-agenda': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} has no agenda. Add an item first. ${nothing}`,
  'no-such-item': (refusal) => `There is no item ${refusal.number}. ${available(refusal.numbers)} ${nothing}`,
  'which-item': (refusal) =>
    `Which item? None is running just now. ${available(refusal.numbers)} Write the number, for example “decision ${refusal.numbers[0] ?? '1'}: …”. ${nothing}`,
  'no-more-items': () =>
    `That was the last item. Write “close the meeting” when the meeting is over. ${nothingNew}`,
  'no-proposal': (refusal) =>
    `Item ${refusal.number} has no proposal. Write the decision in words, for example “decision ${refusal.number}: …”. ${nothing}`,
  'empty-text': (refusal) => `${emptyText[refusal.of]} ${nothing}`,
  'too-many-texts': (refusal) =>
    `At most ${refusal.limit} paragraphs can be saved at once. Divide the text. ${nothing}`,
  'too-long': (refusal) =>
    `The text is ${refusal.length} characters. I can save at most ${refusal.limit}. Shorten it or split it. ${nothing}`,
  'no-such-referral': () => `${enReferrals.notFound} ${nothing}`,
  'no-such-record': (refusal) => `${noRecord[refusal.of]} ${unchanged}`,
  'changed-meanwhile': (refusal) =>
    `Someone else has changed the ${refusal.of} meanwhile. Now it says: “${refusal.now}” ${nothing}`,
  'no-such-day': (refusal) =>
    `The meeting has no day ${refusal.day}. It lasts ${refusal.days === 1 ? 'one day' : `${enBasics.number(refusal.days)} days`}. ${nothing}`,
  'too-early-to-answer': () =>
    'It is too early to answer. I will ask when the agenda is sent. Your answer is not saved.',
  'check-in-later': (refusal, book) =>
    `Check-in for ${inSentence(book, refusal.meeting)} opens ${checkInOpens(book, refusal.meeting)}. ${nothing}`,
  'already-requested': () =>
    `You have already asked. The secretary needs to approve you. You need not do anything more. ${nothingNew}`,
  'nothing-to-settle': () => `It is already settled, or nobody has asked. ${unchanged}`,
  'nothing-to-undo': () => `You have nothing to undo. ${unchanged}`,
  'cannot-undo': (refusal) =>
    refusal.why === 'changed-since'
      ? `It cannot be undone, because the same thing was changed afterwards. Use Change instead. ${unchanged}`
      : `It cannot be undone, because others may have been told. Use Change instead. ${unchanged}`,
  'last-secretary': () =>
    `The group must have a secretary. Give the role to someone else first. ${unchanged}`,
  'role-already': (refusal, book) => {
    const role = refusal.role === 'secretary' ? 'secretary' : 'chair';
    const who = nameOf(book, refusal.person, enBasics.unknownPerson);
    return refusal.has ? `${who} is already ${role}. ${nothingNew}` : `${who} is not ${role}. ${unchanged}`;
  },
  'conversation-taken': () =>
    `This conversation already belongs to another group. Use another channel or chat. ${nothing}`,
  'not-closing': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} is not being closed. Write “close the meeting” first, and I will read back what is saved. ${nothingNew}`,
  'contradictions-left': (refusal) =>
    `The meeting is not closed. Something does not add up at item ${enBasics.list(refusal.items)}. Answer that question first. ${nothingNew}`,
  'not-closed': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} is not closed. Close it before you publish. Nothing is published or saved.`,
  'already-published': () =>
    `The summary is already published. Corrections show in it by themselves. ${nothingNew}`,
  'not-connected': () => `A team owner needs to connect me to the group first. ${nothing}`,
  'meeting-is-cancelled': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} is cancelled. If it is to be held, the secretary writes “restore the meeting” and which. ${nothing}`,
  'meeting-there': (refusal, book) =>
    `There is already a meeting then, ${describe(book, refusal.meeting)}. Move it or choose another day. ${nothing}`,
  'recorded-there': (refusal, book) =>
    `Attendance or decisions are already recorded at ${inSentence(book, refusal.meeting)}, so it cannot be moved or cancelled. ${nothing}`,
  'last-day': (refusal, book) =>
    `${theMeeting(book, refusal.meeting)} has no further day. Write “close” when you are done. ${nothing}`,
  'unfit-plan': (refusal) => `${unfit[refusal.why]} ${nothing}`,
  'target-not-later': () =>
    `An item can only be postponed to a later meeting. Write a later date. ${nothing}`,
  ...enRosterRefusals,
  'unfit-setting': (refusal) => enSettings.unfit(refusal.keys),
  'settings-changed': (refusal) => enSettings.changedMeanwhile(refusal.keys),
  'not-your-assignment': (refusal, book) => {
    const who = responsibleName(book, refusal.meeting, refusal.id);
    return `The assignment is not yours, so you cannot report on it. ${who === undefined ? 'Nobody is responsible' : `Responsible: ${who}`}. Write to the secretary if that is wrong. ${nothing}`;
  },
  'already-done': () =>
    `The assignment is already reported as done. Write for example “reopen assignment 7” if that is wrong. ${nothingNew}`,
  'due-passed': () => `That time has been. Write a later date. ${nothing}`,
  'not-a-substitute': (refusal, book) =>
    `${nameOf(book, refusal.person, enBasics.unknownPerson)} is a member and cannot be substitute for anyone else. ${nothing}`,
  'not-a-member': (refusal, book) =>
    `${nameOf(book, refusal.person, enBasics.unknownPerson)} is not a member, so nobody can be substitute. ${nothing}`,
  'when-moved': (refusal, book) => {
    const name = nameOf(book, refusal.person, enBasics.unknownPerson);
    return `When was that? Write for example “${name} left at 14.30” or “${name} came at item 6”. ${nothing}`;
  },
  'evaluation-not-open': () => enEvaluation.notOpen,
  'evaluation-over': (refusal, book) =>
    `The evaluation of ${inSentence(book, refusal.meeting)} has been made already. ${nothing}`,
  'evaluated-already': () => enEvaluation.already,
  'minutes-already-finished': (refusal, book) =>
    `The minutes of ${inSentence(book, refusal.meeting)} are finished already. ${nothing}`,
  'no-change': () => `It is so already. ${nothingNew}`,
};
