import { enBasics } from './en-basics.ts';
import type { svCards } from './sv-cards.ts';
import { capital } from './wording.ts';

const { count, list, number } = enBasics;
const people = (n: number): string => capital(n === 0 ? 'nobody' : number(n));
const has = (n: number): string => (n > 1 ? 'have' : 'has');
const everyone = (n: number | undefined): string => (n === undefined ? 'Everyone' : `All ${n}`);

/** Titles, labels, buttons and sentences of the cards, in English. */
export const enCards: typeof svCards = {
  buttons: {
    inPerson: 'In person',
    remote: 'Remote',
    partly: 'Part of the meeting',
    notComing: 'Not coming',
    answer: 'Tell if you are coming',
    changeAnswer: 'Change the answer',
    here: 'I am here',
    late: 'I will be late',
    several: 'Several of us are here',
    checkInThem: 'Check in',
    substitute: 'Substitute',
    presenter: 'Presenter',
    guest: 'Guest',
    approve: 'Approve',
    no: 'No',
    everyone: 'Everyone is here',
    nobody: 'Nobody is here',
    asKnown: 'As answered',
    save: 'Save',
    change: 'Change',
    undo: 'Undo',
    next: 'Next item',
    asProposed: 'Decide as proposed',
    close: 'Close the meeting',
    resume: 'Resume the meeting',
    present: 'Present',
    absent: 'Absent',
    publish: 'Publish',
    hold: 'Wait',
    sendAgain: 'Send again',
    allGroups: 'All my groups',
    help: 'Help',
  },
  contact: (body, contact) => `${body} (contact person ${contact})`,
  noLaterThan: (date) => `no later than ${date}`,
  saidMeaning: (said, meaning) =>
    meaning === undefined || said.includes(meaning) ? said : `${said} (${meaning})`,
  responsible: (name) => `Responsible: ${name}`,
  nobodyResponsible: 'Nobody responsible is given',
  due: (when) => `Due: ${when}`,
  noDue: 'No due date is given',
  place: (place) => `Place: ${place}`,
  proposal: (text) => `Proposal: ${text}`,
  agenda: {
    title: 'Agenda',
    answers: (coming, notComing, unanswered) =>
      `${people(coming)} ${coming > 1 ? 'are' : 'is'} coming. ${people(notComing)} ${has(notComing)} answered no. ${unanswered === 0 ? 'Everyone has answered' : `${people(unanswered)} ${has(unanswered)} not answered`}.`,
    running: (item, title) => `The meeting is running. Item ${item}: ${title}`,
    runningNoItem: 'The meeting is running.',
    closing: 'The meeting is being closed.',
    closed: 'The meeting is closed. Nothing is published.',
    published: 'The meeting is closed. The summary is published.',
    presenters: (names) => `Presented by: ${list(names)}`,
    outcome: {
      running: '▶ Running',
      handled: '✓ Handled',
      withdrawn: 'Withdrawn',
      postponed: (to) => `Postponed to ${to}`,
    },
    noItems: 'The agenda has no items yet.',
    text: (group, when) => `Agenda for ${group}, ${when}`,
  },
  notice: {
    question: (days) => `Are you coming ${days}?`,
    message: 'Message to the secretary (nobody else sees it)',
    mine: {
      'in-person': 'You have answered in person.',
      remote: 'You have answered remote.',
      partly: 'You have answered part of the meeting.',
      absent: 'You have answered that you are not coming.',
    },
    text: (group, days) => `${group}: are you coming ${days}?`,
  },
  checkIn: {
    title: 'Are you here?',
    day: (day) => `Day ${day}.`,
    count: (present, of) => `${present} of ${of} are checked in.`,
    unrepresented: (organisations) => `Nobody is here yet from ${list(organisations)}.`,
    everyPartyHere: 'All organisations are represented.',
    over: 'The meeting is closed. Checking in is no longer possible.',
    text: (group) => `${group}: the meeting has started. Are you here?`,
  },
  companions: {
    title: 'Several of us are here',
    explain: 'You are checked in at the same time.',
    label: 'Who is here with you?',
    nobodyLeft: 'Everyone on the list is already checked in.',
  },
  introduce: {
    unknown: 'I cannot find you on the list. Are you a substitute, a presenter or a guest?',
    standsInFor: 'If you are a substitute: whom do you stand in for?',
    explain: "The secretary needs to approve you. You see none of the group's notes before that.",
    waiting: 'Thank you! The secretary needs to approve you.',
  },
  approval: {
    as: { substitute: 'a substitute', presenter: 'a presenter', guest: 'a guest' },
    substituteFor: (name, of) => `a substitute for ${of === '' ? name : `${name}, ${of}`}`,
    wants: (name, as) => `${name} wants to check in as ${as}.`,
    approved: 'Approved.',
    denied: 'Not approved.',
  },
  admitted: {
    approved: "You are at today's meeting. You are checked in.",
    denied:
      'The secretary has not approved that you check in. Nothing is saved about you in the meeting. Contact the secretary if this is wrong.',
    mayDo: 'You can see the agenda. Write “agenda”.',
  },
  roll: {
    title: 'Attendance',
    titleDay: (day) => `Attendance, day ${day}`,
    explain: 'Tick those who are here. The others are saved as absent.',
    noOrganisation: 'Others',
    ticked: (n, of) => `${n} of ${of} are ticked already.`,
    comesAs: {
      'in-person': 'in person',
      remote: 'remote',
      partly: 'part of the meeting',
      absent: 'not coming',
    },
    late: 'will be late',
    choice: (name, remarks) => (remarks.length === 0 ? name : `${name} (${remarks.join(', ')})`),
  },
  change: {
    title: {
      decision: 'Change the decision',
      assignment: 'Change the assignment',
      note: 'Change the note',
    },
    label: 'Wording',
    required: 'Write a text.',
    correction: 'The meeting is closed. The change shows as a correction.',
    tooLong: (letters) =>
      `The text is ${letters} characters and does not fit in a card. Write the whole new text in the chat instead.`,
  },
  closing: {
    title: 'Close the meeting',
    explain: 'Read through. Nothing is published, and nobody else sees this.',
    contradiction: (item, name) =>
      `Item ${item} was withdrawn because ${name} did not attend, but stands as present. Which is right?`,
    untouched: (n) =>
      n === 1
        ? 'One item is not marked. It counts as handled unless you change it.'
        : `${capital(count.item(n))} are not marked. They count as handled unless you change them.`,
    decisions: 'Decisions',
    noDecisions: 'No decisions are saved.',
    assignments: 'Assignments',
    noAssignments: 'No assignments are saved.',
    others: 'Items not dealt with',
    withdrawn: (item, title) => `Item ${item}, ${title}: withdrawn`,
    postponed: (item, title, to) => `Item ${item}, ${title}: postponed to ${to}`,
    who: (where) => `Who is responsible for the assignment in ${where}?`,
    contact: (body, where) => `Contact person for ${body} (the assignment in ${where})`,
    when: (where) => `When is the assignment in ${where} due?`,
    leaveOpen: 'You may leave it empty.',
    pick: 'Pick a person',
    unknownAttendance: 'Attendance is not recorded.',
    present: (n, of) => `${n} of ${of} present.`,
    missing: (names) => `Absent: ${list(names)}.`,
    settleFirst: 'Answer the question above before you close.',
    moreGaps: (n) =>
      `${capital(count.assignment(n))} more ${n === 1 ? 'lacks' : 'lack'} particulars but do not fit here. They may stand open.`,
    text: 'Read through what is saved before the meeting is closed.',
  },
  publish: {
    title: 'Publish the summary?',
    see: {
      channel: (n) =>
        `${everyone(n)} in the channel will see the summary, and it may become a public record.`,
      'group-chat': (n) =>
        `${everyone(n)} in the chat will see the summary, and it may become a public record.`,
      'meeting-chat': (n) =>
        `${everyone(n)} in the meeting chat will see the summary, and it may become a public record.`,
    },
    contents: (decisions, assignments) =>
      `It contains ${count.decision(decisions)} and ${count.assignment(assignments)}.`,
    told: 'Those with assignments will be told.',
    held: 'The summary waits. Nothing is published. Write “publish” when you want to send it.',
  },
  summary: {
    title: 'Decisions and assignments',
    preliminary: 'Preliminary. The minutes are not finished.',
    decisions: 'Decisions',
    noDecisions: 'No decisions are recorded.',
    assignments: 'Assignments',
    noAssignments: 'No assignments are recorded.',
    corrected: (date) => `Corrected ${date}. Earlier wording:`,
    removed: 'Removed after the meeting:',
    nextMeeting: (when) => `Next meeting: ${when}`,
    nextUnknown: 'No next meeting is scheduled.',
    text: (group, days) => `Decisions and assignments from ${group} ${days}. Preliminary.`,
  },
  assigned: {
    dueOn: (date) => `Your assignment is due ${date}.`,
    dueSaid: (said) => `You have been given an assignment. Due: ${said}.`,
    noDue: 'You have been given an assignment. No due date is given.',
    contactFor: (body) => `You are the contact person for ${body}.`,
    from: (group, days) => `${group}, the meeting ${days}`,
    corrected: 'The wording was corrected after the meeting.',
  },
  answer: { inAll: 'Answers from your groups' },
  choice: {
    group: 'Which group?',
    shorter: 'The question is too long. Write it shorter and name the group.',
  },
  connect: {
    same: (account, person) =>
      `The Teams account ${account} has the same name as ${person} on the list. Is it the same person?`,
    who: (account) => `The Teams account ${account} is not on the list. Who is it?`,
    label: 'Person on the list',
    pick: 'Pick a person',
    explain: "The person will then see the group's notes. Check with the person if you are unsure.",
    itIs: 'Yes, the same person',
    connect: 'Connect',
    connected: (account, person) => `The account ${account} is connected to ${person}.`,
  },
  sendAgain: {
    uncertain: 'It is uncertain whether this arrived:',
    failed: 'This could not be sent:',
    explain: 'Look in the conversation first. If you send it again it may come twice.',
    what: {
      agenda: 'The agenda',
      notice: 'The question about who is coming',
      'check-in': 'The check-in',
      summary: 'The summary',
      approval: 'The question of approving someone',
      admitted: 'The answer to the one who wanted to check in',
      assigned: 'The message about an assignment',
      connect: 'The question about an account',
      'send-again': 'A message to you',
    },
    toPerson: (what, name) => `${what} to ${name}`,
    ofMeeting: (what, days) => `${what} for the meeting ${days}`,
  },
  more: {
    items: (n) => `… and ${count.item(n)} more. Write “agenda” to see them all.`,
    decisions: (n) => `… and ${count.decision(n)} more. Write “decisions” to see them all.`,
    assignments: (n) => `… and ${count.assignment(n)} more. Write “show the assignments” to see them all.`,
    rows: (n) => `… and ${number(n)} more. Ask for less at a time to see them all.`,
    lines: (n) => `… and ${number(n)} more lines.`,
    cut: '… (shortened here, but saved in full)',
  },
};
