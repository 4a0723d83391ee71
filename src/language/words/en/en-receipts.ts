import type { svReceipts } from '../sv/sv-receipts.ts';
import { capital } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { count, list, number } = enBasics;
const are = (names: readonly string[]): string => (names.length > 1 ? 'are' : 'is');

/** What happened to what the person did, in English. */
export const enReceipts: typeof svReceipts = {
  decision: (where) => `The decision is saved: ${where}.`,
  assignment: (where) => `The assignment is saved: ${where}.`,
  note: (where) => `The note is saved: ${where}.`,
  several: (parts) => `${list(parts)} are saved.`,
  notPublished: 'It is not published.',
  paragraph: (item) => `§ ${item}`,
  decisionAt: (item, ordinal) => `§ ${item}, decision ${ordinal}`,
  assignmentAt: (item, ordinal) => `§ ${item}, assignment ${ordinal}`,
  responsible: (name) => `Responsible: ${name}.`,
  due: (when) => `Due: ${when}.`,
  whoIsResponsible: (where, alone) =>
    alone
      ? 'Who is responsible? I will ask again when the meeting closes.'
      : `Who is responsible for the ${where.length > 1 ? 'assignments' : 'assignment'} in ${list([...new Set(where)])}? I will ask again when the meeting closes.`,
  contactFor: (bodies) => `Contact person for ${list(bodies)}? Otherwise I will ask when the meeting closes.`,
  changed: 'Changed.',
  overwritten: (name, text) => `${name} had just written: ”${text}” Undo if that is to stand.`,
  wordingChanged: (what, where) => `The ${what} is changed: ${where}.`,
  removed: (what, where) => `The ${what} is removed: ${where}.`,
  restored: (what, where) => `The ${what} is back: ${where}.`,
  shownAsCorrection: (published) =>
    published ? 'It shows as a correction in the published summary.' : 'It shows as a correction.',
  detailed: (where, details) => `The assignment is changed: ${where}. ${details.join(' ')}`,
  present: (n) => `${n === 0 ? 'nobody' : number(n)} present.`,
  absent: (names, day) => `${list(names)} absent${day === undefined ? '' : ` on day ${day}`}.`,
  absentCount: (n, day) => `${number(n)} absent${day === undefined ? '' : ` on day ${day}`}.`,
  partial: (names) => `${list(names)} present in part.`,
  attendanceNote: (name, note) => `${name}: '${note}'.`,
  unmarked: (names) => `The attendance of ${list(names)} is no longer recorded.`,
  checkedIn: 'You are checked in.',
  checkedInToo: (names) => `${list(names)} ${are(names)} checked in.`,
  late: 'Thank you! The secretary sees that you will be late. Press I am here when you have come.',
  notLate: 'It no longer says that you will be late.',
  answers: {
    'in-person': 'Thank you! You have answered in person. You can change your answer until the meeting.',
    remote: 'Thank you! You have answered remote. You can change your answer until the meeting.',
    partly: 'Thank you! You have answered part of the meeting. You can change your answer until the meeting.',
    absent: 'Thank you! It is saved that you are not coming. You can change your answer until the meeting.',
  },
  answerRemoved: 'The answer is removed. You can answer again until the meeting.',
  message: {
    saved: 'Your message goes to the secretary only.',
    lost: 'Your message could not be saved. Please write to the secretary yourself.',
  },
  admissionRequested: 'Thank you! The secretary needs to approve you.',
  admissionApproved: (name) => `${name} is approved and checked in.`,
  admissionDenied: (name) => `${name} is not approved and will be told.`,
  started: 'The meeting has started.',
  itemOpened: (item, title) => `Item ${item}: ${title}.`,
  presenters: (names) => `Presented by: ${list(names)}.`,
  noItemRunning: 'No item is running.',
  handled: (item) => `Item ${item} is handled.`,
  handledSeveral: (items) => `Items ${list(items)} are handled.`,
  withdrawn: (item, reason) =>
    reason === undefined ? `Item ${item} is withdrawn.` : `Item ${item} is withdrawn: '${reason}'.`,
  postponedToMeeting: (item, days) => `Item ${item} is on the agenda of ${days}.`,
  postponedToMonth: (item, month) =>
    `Item ${item} is postponed to ${month}. No meeting is scheduled then. I will put it on the agenda when there is one.`,
  postponedInWords: (item, said) => `Item ${item} is postponed: '${said}'. The meeting is not decided.`,
  reopened: (item) => `Item ${item} is open again.`,
  itemAdded: (item, title) => `Item ${item} is added: ${title}.`,
  proposalSet: (item) => `The proposal is saved at item ${item}.`,
  proposalCleared: (item) => `Item ${item} no longer has a proposal.`,
  agendaPosted: 'The agenda is sent to the group. Everyone there sees it.',
  closingBegun: 'The meeting is being closed. Read through what is saved.',
  closed: 'The meeting is closed. Nothing is published.',
  resumed: 'The meeting goes on. Nothing is published.',
  notStartedAfterAll: 'The meeting is no longer started.',
  published: (assigned) =>
    `The summary is published.${assigned ? ' Those with assignments will be told.' : ''}`,
  undone: 'Undone.',
  roleGiven: (name, role) => `${name} is ${role}.`,
  roleTaken: (name, role) => `${name} is no longer ${role}.`,
  personConnected: (name) => `${name} is connected to a Teams account.`,
  bound: (group) => `I am connected to ${group}.`,
  released: 'I am no longer connected to this conversation. Everything saved remains.',
  groupCreated: (group) => `${group} is added.`,
  people: (n) => `${capital(number(n))} ${n === 1 ? 'person is' : 'people are'} added.`,
  organisations: (n) => `${count.organisation(n)} ${n === 1 ? 'is' : 'are'} added.`,
};
