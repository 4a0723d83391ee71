import type { svEvaluation } from '../sv/sv-evaluation.ts';
import { capital } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { number } = enBasics;
const answers = (n: number): string => `${number(n)} ${n === 1 ? 'answer' : 'answers'}`;
const have = (n: number): string => `${capital(number(n))} ${n === 1 ? 'has' : 'have'} answered.`;

/** The evaluation round, in English. */
export const enEvaluation: typeof svEvaluation = {
  title: 'How was the meeting?',
  invite: 'Write what was good and what can be better.',
  anonymous: 'Your answer is saved without your name. Only that you have answered is noted.',
  answered: (n) => (n === 0 ? 'Nobody has answered yet.' : have(n)),
  over: 'The evaluation is over.',
  answer: 'Answer',
  label: 'Your answer',
  required: 'Write an answer.',
  once: 'You can answer once. The answer cannot be changed, since nobody knows which one is yours.',
  shownLater: 'The group sees the answers when the secretary has ended the evaluation.',
  send: 'Send',
  thanks: 'Thank you! Your answer is saved without your name.',
  firstCounts: 'Your first answer was saved already, and it counts. Thank you!',
  endAlone: 'Write ”end the evaluation” by itself.',
  staysOpen: 'The evaluation is still open, since few have answered. Write ”end the evaluation” to end it.',
  already: 'You have answered already. An answer without a name cannot be changed. Nothing new is saved.',
  notOpen: 'The evaluation is not open. Nothing is saved.',
  opened: (reach) =>
    `The evaluation is open. ${reach ? 'The group is asked.' : 'The group is connected to no channel, so nobody is asked yet.'} Write ”end the evaluation” when it is done.`,
  openedNot: 'The evaluation is no longer open.',
  few: (n) =>
    `Only ${number(n)} ${n === 1 ? 'has' : 'have'} answered, so it may be possible to tell who wrote what. The answers are shown to the group when the evaluation ends.`,
  end: 'End it all the same',
  wait: 'Wait',
  waits: 'The evaluation is still open.',
  gathered: (n) =>
    n === 0
      ? 'The evaluation is over. Nobody answered.'
      : `The evaluation is over. The group can now see ${answers(n)}, in order of words.`,
  start: 'Start the evaluation',
  results: (n, days) => `${capital(answers(n))} about the meeting ${days}, in order of words:`,
  nobodyAnswered: (days) => `Nobody answered the evaluation of the meeting ${days}.`,
  stillOpen: (n, days) =>
    `The evaluation of the meeting ${days} is open. ${n === 0 ? 'Nobody has answered yet.' : have(n)} The answers are shown when the secretary has ended it.`,
  told: (days, item) =>
    `No evaluation with answers is kept from the meeting ${days}. This is what stands in item ${item}:`,
  none: (days) => `No evaluation has been made of the meeting ${days}.`,
};
