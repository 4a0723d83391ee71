import type { svAnswers } from '../sv/sv-answers.ts';
import { capital } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { count, list, number } = enBasics;
const people = (n: number): string => (n === 0 ? 'nobody' : number(n));
const was = (n: number): string => (n === 1 || n === 0 ? 'was' : 'were');
const has = (n: number): string => (n === 1 || n === 0 ? 'has' : 'have');
const end = (n: number): string => (n === 0 ? '.' : ':');

/** Answers to questions, in English. */
export const enAnswers: typeof svAnswers = {
  nextMeeting: (when) => `The next meeting is ${when}.`,
  noNextMeeting: 'No coming meeting is scheduled.',
  timeUnknown: 'No time is given.',
  place: (place) => `Place: ${place}.`,
  placeUnknown: 'No place is given.',
  mode: (mode) => `Form: ${mode}.`,
  noMeetings: (days) => `No meetings are scheduled ${days}.`,
  meetings: (n, days) => `${capital(count.meeting(n))} ${days}:`,
  inYear: (year) => `in ${year}`,
  inMonth: (month) => `in ${month}`,
  emptyAgenda: (days) => `The agenda for the meeting ${days} has no items yet.`,
  agenda: (days, n) => `Agenda for the meeting ${days}, ${count.item(n)}:`,
  item: (item, title) => `${item}. ${title}`,
  presenters: (names) => `Presented by: ${list(names)}`,
  outcome: { handled: 'handled', withdrawn: 'withdrawn', postponed: 'postponed', running: 'running' },
  coming: {
    present: (n, days) => `${capital(people(n))} ${has(n)} answered that they are coming ${days}.`,
    absent: (n, days) => `${capital(people(n))} ${has(n)} answered that they are not coming ${days}.`,
    unanswered: (n, days) => `${capital(people(n))} ${has(n)} not answered about the meeting ${days}.`,
  },
  comingOrganisations: {
    present: (n, days) => `${capital(count.organisation(n))} ${has(n)} someone coming ${days}.`,
    absent: (n, days) =>
      n === 0
        ? `All organisations have someone coming ${days}.`
        : `${capital(count.organisation(n))} ${has(n)} nobody coming ${days}.`,
    unanswered: (n, days) =>
      n === 0
        ? `All organisations have answered about the meeting ${days}.`
        : `${capital(count.organisation(n))} ${has(n)} not answered about the meeting ${days}.`,
  },
  unanswered: (n) => `${capital(number(n))} ${has(n)} not answered.`,
  answer: {
    'in-person': 'in person',
    remote: 'remote',
    partly: 'part of the meeting',
    absent: 'not coming',
    none: 'no answer',
  },
  there: {
    present: (n, days) => `${capital(people(n))} ${was(n)} there ${days}.`,
    absent: (n, days) =>
      n === 0 ? `Nobody was missing ${days}.` : `${capital(number(n))} ${was(n)} not there ${days}.`,
    unanswered: (n, days) =>
      n === 0
        ? `Attendance is recorded for everyone ${days}.`
        : `Attendance is not recorded for ${number(n)} ${days}.`,
  },
  thereOrganisations: {
    present: (n, days) => `${capital(count.organisation(n))} ${was(n)} represented ${days}.`,
    absent: (n, days) =>
      n === 0
        ? `All organisations were represented ${days}.`
        : `${capital(count.organisation(n))} ${was(n)} missing ${days}.`,
    unanswered: (n, days) =>
      n === 0
        ? `Attendance is recorded for all organisations ${days}.`
        : `Attendance is not recorded for ${count.organisation(n)} ${days}.`,
  },
  hereNow: {
    present: (n) => `${capital(people(n))} ${n === 1 || n === 0 ? 'is' : 'are'} here.`,
    absent: (n) =>
      n === 0 ? 'Nobody is missing.' : `${capital(number(n))} ${n === 1 ? 'is' : 'are'} not here.`,
  },
  hereNowOrganisations: {
    present: (n) => `${capital(count.organisation(n))} ${n === 1 || n === 0 ? 'is' : 'are'} represented.`,
    absent: (n) =>
      n === 0
        ? 'All organisations are represented.'
        : `${capital(count.organisation(n))} ${n === 1 ? 'is' : 'are'} missing.`,
  },
  attendanceUnknown: (days) => `Attendance at the meeting ${days} is not recorded.`,
  personUnknown: (name, days) => `The group’s notes do not say whether ${name} was there ${days}.`,
  wasThere: (name, days) => `Yes, ${name} was there ${days}.`,
  wasNotThere: (name, days) => `No, ${name} was not there ${days}.`,
  presence: { present: 'present', absent: 'absent', partial: 'present in part' },
  onDay: (day, what) => `day ${day}: ${what}`,
  note: (note) => `'${note}'`,
  decisions: (n, days) => `${capital(count.decision(n))} from the meeting ${days}:`,
  noDecisions: (days) => `No decisions are recorded from the meeting ${days}.`,
  decisionsAt: (n, item, title, days) => `${capital(count.decision(n))} in § ${item} (${title}) ${days}:`,
  noDecisionAt: (item, title, days, outcome) =>
    `No decision is recorded in § ${item} (${title}) ${days}.${outcome === undefined ? '' : ` The item was ${outcome}.`}`,
  noSuchItem: (item, days) => `The agenda of the meeting ${days} has no item ${item}.`,
  preliminary: 'preliminary',
  corrected: 'corrected after the meeting',
  added: 'added after the meeting',
  proposal: (text) => `The proposal: ${text}`,
  assignments: {
    mine: (n) => `You have ${count.openAssignment(n)}${end(n)}`,
    whose: (name, n) => `${name} has ${count.openAssignment(n)}${end(n)}`,
    group: (n) => `The group has ${count.openAssignment(n)}${end(n)}`,
    mineOverdue: (n) =>
      n === 0
        ? 'None of your assignments is past its time.'
        : `Time has run out for ${count.assignment(n)} of yours:`,
    whoseOverdue: (name, n) =>
      n === 0
        ? `${name} has no assignment past its time.`
        : `Time has run out for ${count.assignment(n)} that ${name} has:`,
    groupOverdue: (n) =>
      n === 0 ? 'No assignment is past its time.' : `Time has run out for ${count.assignment(n)}:`,
  },
  status: (present, of) => `${capital(number(present))} of ${number(of)} are here.`,
  statusItem: (item, title) => `Item ${item} is on: ${title}.`,
  statusPlanned: (days) => `The meeting ${days} has not started.`,
  statusClosed: (days) => `The meeting ${days} is closed.`,
  unrepresented: (organisations) => `Nobody is here from ${list(organisations)}.`,
  everyPartyHere: 'All organisations are represented.',
  withheldFromVisitor: (what) =>
    `You are at today’s meeting. ${what} can be seen only by the group’s participants.`,
  withheld: (what) =>
    `${what} can be seen only by the group’s participants. Ask the secretary if you should be one.`,
  notClosed: (what, days) =>
    `${what} of the meeting${days === undefined ? '' : ` ${days}`} are shown when it is closed.`,
  notPublished: (what, days = []) =>
    `${what} of the ${days.length > 1 ? 'meetings' : 'meeting'}${days.length === 0 ? '' : ` ${list(days)}`} are not published yet, so I do not show them here. Ask me in direct chat.`,
  role: {
    chair: {
      are: (names) => `${list(names)} ${names.length === 1 ? 'is the chair' : 'are the chairs'}.`,
      unknown: 'It is not recorded who the chair is.',
    },
    secretary: {
      are: (names) => `${list(names)} ${names.length === 1 ? 'is the secretary' : 'are the secretaries'}.`,
      unknown: 'It is not recorded who the secretary is.',
    },
  },
  handedOver: {
    lead: (n) =>
      n === 0
        ? 'No matter has been handed over to another group.'
        : `${n === 1 ? 'One matter has' : `${capital(number(n))} matters have`} been handed over:`,
    to: (group, date) => `Handed to ${group} ${date}`,
    noAnswer: 'No answer has come.',
  },
  subject: {
    'minutes-state': 'How far the minutes have come',
    'who-adjusted': 'Who has adjusted',
    'minutes-left': 'Which minutes wait',
    'meeting-history': 'The changes',
    turnover: 'Who left and who came',
    'new-year': 'The mandates',
    'next-meeting': 'The meeting times',
    meetings: 'The meeting times',
    meeting: 'The meeting times',
    'item-deadline': 'The last day for items',
    agenda: 'The agenda',
    'who-comes': 'The answers',
    'who-was-there': 'The attendance',
    'was-there': 'The attendance',
    decisions: 'The decisions',
    'decisions-with': 'The decisions',
    elected: 'The decisions',
    votes: 'The decisions',
    'ending-terms': 'The decisions',
    ratification: 'The decisions',
    'decisions-about': 'The decisions',
    passage: 'What is recorded',
    assignments: 'The assignments',
    presenter: 'The agenda',
    'item-return': 'The agenda',
    'left-out': 'What is recorded of the item',
    'item-content': 'What is recorded of the item',
    waiting: 'What waits',
    history: 'What has happened to the matter',
    deadline: 'The assignments',
    'topic-status': 'The assignments',
    responsible: 'The assignments',
    'assignment-history': 'The assignments',
    'changes-since': 'The assignments',
    status: 'The attendance',
    role: 'Who the chair and the secretary are',
    reporting: 'Assignments',
    referrals: 'The referrals',
    'seat-history': 'Who held the seat',
    matter: 'What has happened to the matter',
    'handed-over': 'Matters handed over',
    roster: 'The roster',
    'organisation-there': 'The attendance',
    'were-there': 'The attendance',
    quorum: 'The quorum',
    evaluation: 'The evaluation',
    seats: 'The seats',
    'person-over': 'The attendance',
    'who-over': 'The attendance',
    'person-terms': 'Who is in the group',
    'not-listed': 'Who is in the group',
    'organisation-over': 'The attendance',
    members: 'Who is in the group',
    person: 'Who is in the group',
    titled: 'Who is in the group',
    'seat-holders': 'Who has held the seat',
    adjusters: 'Who adjusts the minutes',
    'does-come': 'Who is coming',
  },
  more: (n) => `… and ${number(n)} more.`,
};
