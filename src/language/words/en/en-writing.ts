import type { svWriting } from '../sv/sv-writing.ts';
import { enBasics } from './en-basics.ts';

const { number } = enBasics;

/** What is said of the minutes' running text and discussion, in English. */
export const enWriting: typeof svWriting = {
  saved: (as, n, where, first, last) => {
    const what = as === 'prose' ? 'The text is saved' : 'The discussion is saved';
    const counted = as === 'prose' ? `${number(n)} paragraphs` : `${number(n)} points`;
    return last === undefined
      ? `${what} in ${where}: “${first}”`
      : `${what} in ${where}, ${counted}: “${first}” to “${last}”`;
  },
  changed: (as, where) => `The ${as === 'prose' ? 'text' : 'discussion'} in ${where} is changed.`,
  removed: (as, where, text) =>
    `The ${as === 'prose' ? 'text' : 'point of discussion'} in ${where} is removed: “${text}”`,
  restored: (as, where, text) =>
    `The ${as === 'prose' ? 'text' : 'point of discussion'} in ${where} is back: “${text}”`,
  now: (text) => `It now says: “${text}”`,
  afterFinished: 'The minutes are finished already, so this is a correction.',
  form: {
    title: (number) => `Text for item ${number}`,
    prose: 'Text (an empty line between paragraphs)',
    discussion: 'Discussion (one point on each line)',
    stands: 'This is what it says now. Change, add or remove.',
    empty: 'Nothing is written yet.',
    tooLong: (letters) =>
      `The text is too long for the form (${letters} characters). Write in the chat, as “change text 7.2: …”, or hand the minutes back as a file.`,
    noItem: 'Which item? Write for example “write text for item 7”.',
    button: 'Write text',
  },
  pasted: {
    title: 'This is how I read the text',
    about: 'Nothing is saved yet.',
    item: (number, title) => `§ ${number} ${title}`,
    kinds: { prose: 'Text', discussion: 'Discussion', decision: 'Decision', assignment: 'Assignment' },
    already: 'Stands there already',
    unplaced: 'Belongs to no item, and is not saved',
    nothing: 'All of that stands there already. Nothing is changed.',
    dropped: 'Nothing is saved.',
    gone: 'I no longer have the text. Paste it again. Nothing is saved.',
    cancel: 'Cancel',
  },
};
