import type { svAssignments } from '../sv/sv-assignments.ts';
import { capital } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { count, number } = enBasics;

/** What is said of assignments between meetings, in English. */
export const enAssignments: typeof svAssignments = {
  at: (label, days) => `${label} ${days}`,
  receipt: {
    progress: (where) => `Thank you! The report is saved: ${where}. The group’s participants can see it.`,
    done: (where) => `Thank you! The assignment is reported as done: ${where}.`,
    reopened: (where) => `The assignment is open again: ${where}.`,
    moreTime: (where, due, before) =>
      `The assignment has a new time: ${where}. Due: ${due}.${before === undefined ? '' : ` Before: ${before}.`} The secretary sees it.`,
    whyAsked: 'You are welcome to write why.',
    handedOver: (where, name) => `The assignment is handed over: ${where}. Responsible: ${name}.`,
    nobody: (where) => `Nobody is responsible for the assignment: ${where}.`,
    isTold: (name) => `${name} is told.`,
    tellYourself: 'I cannot tell the one who takes over. Please do so yourself.',
    notMine: (where) =>
      `Thank you! The secretary is asked: ${where}. The assignment stays with you until it is settled.`,
    kept: (where, name) => `The assignment stays: ${where}. Responsible: ${name}.`,
    asBefore: (where) => `The assignment is as before: ${where}.`,
  },
  buttons: {
    done: 'Done',
    moreTime: 'Need more time',
    reason: 'Write why',
    notMine: 'Not mine',
    report: 'Report',
    keep: 'Keep',
    newResponsible: 'Change responsible',
    saveAssignment: 'Save the assignment',
    saveAssignmentAt: (label) => `Save the assignment in ${label}`,
    followUp: 'Put follow-up on the agenda',
  },
  card: {
    overdue: (reported) => (reported ? 'Time has run out.' : 'Time has run out. Nothing is reported.'),
    isDone: 'The assignment is reported as done.',
    notYours: 'The assignment is no longer yours.',
    several: (n) => `You have been given ${count.assignment(n)}.`,
    handedOver: (by) => `${by} has handed over an assignment to you.`,
    notMine: (name) => `${name} says that the assignment is not theirs. How should it be?`,
    settledKept: (name) => `The assignment stays with ${name}.`,
    settledNew: (name) => `New responsible: ${name}.`,
    withdrawn: (name) => `${name} has taken it back. Nothing needs to be settled.`,
    keptTold: 'The secretary has seen that you say the assignment is not yours. It stays with you.',
    which: 'Which assignment do you mean?',
    noneOfYours: 'I find no open assignment that you could mean. Write “my assignments” and I show yours.',
  },
  form: {
    moreTime: 'Need more time',
    newDate: 'New date',
    needsWhy: 'Write why. The time is saved already.',
    whyTitle: 'Why is more time needed?',
    needsDate: 'Choose a date.',
    why: 'Why? The group’s participants can see it.',
    report: 'Report on the assignment',
    how: 'How is it going? The group’s participants can see it.',
    isDone: 'The assignment is done',
    needsText: 'Write how it is going, or tick that the assignment is done. Nothing is saved.',
    newResponsible: 'Change responsible',
    who: 'New responsible',
    pick: 'Choose a person',
    needsPerson: 'Choose a person.',
  },
  told: {
    by: (day, name, what) => `${day}, ${name}: ${what}`,
    progress: (text) => `'${text}'`,
    done: 'done',
    reopened: 'open again',
    'more-time': (due, before) =>
      `more time, due ${due}${before === undefined ? '' : ` (before: ${before})`}`,
    'handed-over': (to, from) => `from ${from} to ${to}`,
    'not-mine': 'not my assignment',
    kept: 'the assignment stays',
    nobody: 'nobody',
    administrator: 'the administrator',
    with: (what, text) => `${what}. '${text}'`,
    undone: (line) => `${line} (undone)`,
  },
  waits: 'The responsible person says that it is not theirs. The secretary settles it.',
  answer: {
    andDone: (n) => (n === 0 ? '' : ` and ${number(n)} done`),
    mineDone: (n) => (n === 0 ? 'You have no assignment that is done.' : `You have ${number(n)} done:`),
    whoseDone: (name, n) =>
      n === 0 ? `${name} has no assignment that is done.` : `${name} has ${number(n)} done:`,
    unassigned: (n) =>
      n === 0
        ? 'No open assignment lacks someone responsible.'
        : `${capital(enBasics.count.assignment(n))} ${n === 1 ? 'has' : 'have'} nobody responsible:`,
    groupDone: (n) =>
      n === 0
        ? 'No assignment is reported as done.'
        : `${capital(count.assignment(n))} ${n === 1 ? 'is' : 'are'} done:`,
    history: (where) => `The assignment in ${where}:`,
    nothingReported: 'Nothing is reported.',
    noHistory: 'I do not find the assignment.',
    since: (days) => `This has happened to the assignments since the meeting ${days}:`,
    nothingSince: (days) => `Nothing has happened to the assignments since the meeting ${days}.`,
    noMeetingYet: 'No meeting is closed yet, so there is nothing to compare with.',
    section: {
      done: (n) => `Done: ${number(n)}`,
      'more-time': (n) => `More time: ${number(n)}`,
      'handed-over': (n) => `Handed over: ${number(n)}`,
      'not-mine': (n) => `Whose it is: ${number(n)}`,
      progress: (n) => `Reports: ${number(n)}`,
      overdue: (n) => `Time has run out: ${number(n)}`,
    },
    askForAll: 'Write “what has happened since the last meeting” to see it all.',
  },
  followUp: 'Follow-up of assignments',
  followUpThere: 'The item is on the agenda already. Nothing new is saved.',
  savedAlready: 'The assignment is saved already. Nothing new is saved.',
  doneAlready: 'The assignment is already reported as done. Nothing new is saved.',
  askedAlready: 'The secretary has been asked already. Nothing new is saved.',
};
