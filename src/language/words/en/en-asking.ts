import type { Words } from '../words.ts';
import { enBasics } from './en-basics.ts';

/** What is asked back before anything is answered or done, in English. */
export const enAsking: Words['asking'] = {
  which: 'What do you mean?',
  whetherThis: 'Do you mean this?',
  whom: (name) => `Whom do you mean by ${enBasics.quoted(name)}?`,
  byNumber: 'Answer with the number.',
  neither: 'Please ask in other words. Nothing is saved.',
  meant: (order) => `Do you mean: ${enBasics.quoted(order)}?`,
  itemIs: (number, title) => `Item ${number} is ${enBasics.quoted(title)}.`,
  yesOrNo: 'Answer yes or no.',
  writeSo: (order) => `Do you mean ${enBasics.quoted(order)}? Write it so. Nothing is saved.`,
  yes: 'Yes, do it',
  no: 'No',
  dropped: 'Then I do nothing. Nothing is saved.',
  /** A meeting by its days, as in “den 9 december”. */
  theMeeting: (days: string) => `the meeting ${days}`,
  forgotten: 'I do not remember the question. Write it again. Nothing is saved.',
  notYours: 'Only the one who wrote it can answer. Nothing is saved.',
  doneAlready: 'It is done already. Nothing is saved twice.',
  droppedAlready:
    'You have answered no already. Write it again if you have changed your mind. Nothing is saved.',
  changed: (order) =>
    `Something has changed since I asked, so I do not do ${enBasics.quoted(order)}. Nothing is saved. Write it again if it still holds.`,
  waiting:
    'Someone is waiting to be let in, so I do not know what you answer. Press the button instead. Nothing is saved.',
};
