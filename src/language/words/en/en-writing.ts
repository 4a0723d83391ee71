import type { svWriting } from '../sv/sv-writing.ts';
import { enBasics } from './en-basics.ts';

const { list, number } = enBasics;

/** What is said of the minutes' running text and discussion, in English. */
export const enWriting: typeof svWriting = {
  saved: (as, n, where, first, last) => {
    const what = as === 'prose' ? 'The text is saved' : 'The discussion is saved';
    const counted = as === 'prose' ? `${number(n)} paragraphs` : `${number(n)} points`;
    return last === undefined
      ? `${what} in ${where}: “${first}”`
      : `${what} in ${where}, ${counted}: “${first}” to “${last}”`;
  },
  savedIn: (items) => `The text is saved in ${list(items)}.`,
  changed: (as, where) => `The ${as === 'prose' ? 'text' : 'discussion'} in ${where} is changed.`,
  removed: (as, where, text) =>
    `The ${as === 'prose' ? 'text' : 'point of discussion'} in ${where} is removed: “${text}”`,
  restored: (as, where, text) =>
    `The ${as === 'prose' ? 'text' : 'point of discussion'} in ${where} is back: “${text}”`,
  now: (text) => `It now says: “${text}”`,
  afterFinished: () => 'The minutes are finished already, so this is a correction.',
  form: {
    changed: (prose, discussion) =>
      [
        'What stands there was changed while the form was open. Nothing is saved.',
        prose.length + discussion.length === 0 ? 'Now nothing stands there.' : '',
        prose.length === 0 ? '' : `Text now: “${prose.join('\n\n')}”`,
        discussion.length === 0 ? '' : `Discussion now: “${discussion.join('\n')}”`,
        'Press Save if what you wrote should stand instead.',
      ]
        .filter((line) => line !== '')
        .join(' '),
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
  handed: {
    title: 'This is what differs in the file',
    about: 'Nothing is changed yet.',
    same: 'The file says the same as the minutes. Nothing is changed.',
    added: (what, after) => `${what}, new: “${after}”`,
    removed: (what, before) => `${what}, removed: “${before}”`,
    changed: (what, before, after) => `${what}, changed: “${before}” → “${after}”`,
    now: (now) =>
      now === ''
        ? 'Changed since you fetched the draft: it is removed now.'
        : `Changed since you fetched the draft: it now says “${now}”`,
    kinds: {
      prose: 'Text',
      discussion: 'Discussion',
      farewells: 'Thanks',
      decision: 'Decision',
      assignment: 'Assignment',
      referral: 'Referral',
      title: 'Title',
      presenters: 'Presenters',
      kind: 'Kind of item',
      origin: 'Comes from',
      outcome: 'What became of the item',
      background: 'Background',
      proposal: 'Proposed decision',
      links: 'Documents',
      item: 'Item',
      attendance: 'Attendance',
      fact: 'Detail',
      besides: 'Under attendance',
      section: 'Section',
    },
    elsewhere: 'Outside the items',
    unplaced: 'This belongs to no item, and is not saved',
    takeTexts: (n) => (n === 1 ? 'Take over the text' : `Take over ${n} texts`),
    review: (n) => (n === 1 ? 'Go through one change' : `Go through ${n} changes`),
    take: 'Change the minutes',
    keep: 'Keep it as it was',
    question: 'Shall it be changed in the minutes?',
    left: (n) => (n === 0 ? 'That is the last one.' : `${number(n)} more after this one.`),
    inChat: 'I cannot change this from the file. Change it in the chat if it is to hold.',
    kept: 'It stands as it was.',
    done: 'All of the file is gone through.',
    nothingToTake: 'There is no text left to take over.',
    gone: 'I no longer have the file. Send it again. Nothing is changed.',
    file: {
      'not-a-document':
        'I can read Word (docx), Markdown and plain text. I could not read this file. Nothing is saved.',
      'too-large': 'The file is too large. I read files of up to 10 MB. Nothing is saved.',
      'not-fetched':
        'I could not get the file. Send it from a computer, or paste the text. Nothing is saved.',
      'not-ours': 'The file belongs to none of your groups. Nothing is saved.',
      'no-items':
        'I find no items in the file. Write headings as “§ 7”, or send the file with the words “text 7”. Nothing is saved.',
      'no-meeting': 'I cannot find the meeting that the file is about. Nothing is saved.',
      'which-group':
        'Which group is the file for? Write its name in the same message as the file. Nothing is saved.',
      several: 'One file at a time, please. Nothing is saved.',
    },
  },
};
