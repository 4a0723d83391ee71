import type { svTopics } from '../sv/sv-topics.ts';
import { capital } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { count, list, quoted } = enBasics;

/** As `svTopics`, in English. */
export const enTopics: typeof svTopics = {
  inMonth: (month) => `in ${month}`,
  several: (n, words) => `${capital(count.assignment(n))} about ${quoted(words)}:`,
  unknown: (words) =>
    `It is not in the group's notes. I looked for ${quoted(words)} among assignments, referrals and decisions.`,
  noAssignment: (words) => `No assignment about ${quoted(words)} is recorded.`,
  onlyDecisions: (words) => `No assignment about ${quoted(words)} is recorded. This was decided:`,
  background: (text) => `Before that it says: “${text}”`,
  of: {
    body: (name, n) => `${name} has ${count.openAssignment(n)}${n === 0 ? '.' : ':'}`,
    about: (words, n) =>
      n === 0
        ? `No open assignment about ${quoted(words)} is recorded.`
        : `${capital(count.openAssignment(n))} about ${quoted(words)}:`,
    aboutDone: (words, n) =>
      `No open assignment about ${quoted(words)} is recorded, but ${n === 1 ? 'one is done' : `${count.assignment(n)} are done`}:`,
    givenAt: (days, n) =>
      n === 0
        ? `No assignment from the meeting ${days} is recorded.`
        : `${capital(count.assignment(n))} from the meeting ${days}:`,
    undated: (n) =>
      n === 0
        ? 'All open assignments have a due date.'
        : `${capital(count.openAssignment(n))} ${n === 1 ? 'has' : 'have'} no due date:`,
    moreTime: (n) =>
      n === 0
        ? 'No open assignment has got more time.'
        : `${capital(count.openAssignment(n))} ${n === 1 ? 'has' : 'have'} got more time:`,
    next: 'This is due next:',
    due: (days, n) =>
      n === 0
        ? `No open assignment is due ${days}.`
        : `${capital(count.openAssignment(n))} ${n === 1 ? 'is' : 'are'} due ${days}:`,
  },
  deadline: {
    at: (when, before) =>
      before === undefined ? `${capital(when)}.` : `${capital(when)} (first ${before}).`,
    none: 'No date is given.',
    done: (day) => `It was reported as done on ${day}.`,
  },
  status: {
    done: (day) => `It was reported as done on ${day}.`,
    isDone: (day) => `Yes, it was reported as done on ${day}.`,
    partly: (done, of) => `Partly: ${done} of ${of} are done.`,
    nonePassed: 'Nothing is reported, and time has run out.',
    none: 'Nothing is reported.',
    notYet: 'It is not reported as done.',
    notDone: 'It is not reported as done. This is reported:',
    partlyDecided: 'Partly. This was decided afterwards:',
    onlyLater: 'Nothing is reported. A later meeting has decided this about the same:',
    rest: 'Nothing is reported of the rest.',
  },
  responsible: {
    is: (name) => `${capital(name)}.`,
    nobody: 'Nobody is named as responsible.',
    unknown: (words) =>
      `No assignment about ${quoted(words)} is recorded, so nobody is named as responsible.`,
    presented: (names) => `Presented by ${list(names)}`,
  },
};
