import type { svHelp } from '../sv/sv-help.ts';
import { enBasics } from './en-basics.ts';

const { list, quoted } = enBasics;

/** Help, welcome, what was not understood, and what went wrong, in English. */
export const enHelp: typeof svHelp = {
  phrases: {
    start: { say: 'start', does: 'starts the meeting' },
    next: { say: 'next', does: 'goes to the next item' },
    decision: { say: 'decision 7: The group approves the plan', does: 'saves a decision' },
    'as-proposed': { say: 'decide as proposed', does: 'saves the decision in the proposal’s words' },
    assignment: { say: 'assignment 7: Anna drafts a proposal by 10 February', does: 'saves an assignment' },
    note: { say: 'note 9: Several members raised the matter', does: 'saves a note' },
    text: { say: 'text 7: Anna described the situation', does: 'writes running text in the minutes' },
    discussion: { say: 'discussion 7: Several asked about the time', does: 'saves what was discussed' },
    'show-minutes': { say: 'show the minutes', does: 'gives you them as a web page, Word and PDF' },
    'check-minutes': { say: 'check the minutes', does: 'shows what may be wrong in them' },
    'finish-minutes': { say: 'the minutes are finished', does: 'locks them as edition 1' },
    'send-minutes': {
      say: 'send to the adjusters',
      does: 'asks the adjusters to read them, if there are any',
    },
    'new-edition': { say: 'make a new edition', does: 'when something in them was corrected' },
    'file-minutes': { say: 'file the minutes', does: 'ends the work on them' },
    'publish-minutes': { say: 'publish the minutes', does: 'shows who will see them before they are sent' },
    'adjust-minutes': {
      say: 'adjust the minutes',
      does: 'saves that you have read them and that they are right',
    },
    'minutes-settings': { say: 'settings for the minutes', does: 'changes how they look and are adjusted' },
    withdraw: { say: 'item 10 is withdrawn', does: 'takes the item off the meeting' },
    postpone: { say: 'postpone 12 to April', does: 'moves the item to a later meeting' },
    attendance: { say: 'everyone except Bo and Eva', does: 'saves the attendance' },
    undo: { say: 'undo', does: 'undoes what you saved last' },
    close: { say: 'close the meeting', does: 'reads back what is saved and closes the meeting' },
    publish: { say: 'publish', does: 'shows who will see the summary before it is sent' },
    'post-agenda': { say: 'send the agenda', does: 'shows the agenda to everyone' },
    notice: { say: 'notice', does: 'shows the mail, the links and what is missing' },
    'calendar-link': { say: 'calendar link', does: 'gives you the meetings in your calendar' },
    'check-in': { say: 'I am here', does: 'checks you in' },
    introduce: { say: 'substitute for Eva Ek', does: 'tells who you are at the meeting' },
    'my-answer': { say: 'my answer', does: 'shows what you have answered' },
    agenda: { say: 'agenda', does: 'shows the items' },
    propose: { say: 'propose an item: Joint care plan', does: 'sends a proposal to the secretary' },
    proposals: { say: 'proposals', does: 'shows the proposed items' },
    'edit-agenda': { say: 'edit the agenda', does: 'shows the items with buttons to change and move them' },
    'hand-over': { say: 'hand over a matter', does: 'sends a copy of a matter to another group' },
    'next-meeting': { say: 'next meeting', does: 'shows when and where' },
    'who-comes': { say: 'who is coming', does: 'shows who has answered yes' },
    'who-was-there': { say: 'who was there', does: 'shows the attendance' },
    decisions: { say: 'decisions', does: 'shows the meeting’s decisions' },
    'decisions-about': { say: 'decisions about speech therapy', does: 'searches all decisions' },
    'my-assignments': {
      say: 'my assignments',
      does: 'shows what you are responsible for, with buttons to report',
    },
    changes: {
      say: 'what has happened since the last meeting',
      does: 'shows what is reported on the assignments',
    },
    assignments: { say: 'show the assignments', does: 'shows open assignments' },
    settings: { say: 'settings', does: 'changes how the group works' },
    help: { say: 'help', does: 'shows what works here' },
  },
  title: 'This works here',
  questions: [
    'when is the next meeting?',
    'what did we decide about home care?',
    'who was absent last time?',
    'who is responsible for the plan?',
    'which assignments are overdue?',
  ],
  asking: (examples) => `Ask in your own words, for example ${list(examples.map((one) => quoted(one)))}.`,
  askingOn: 'You can go on from there: “and in March?”, “who is responsible for that?”.',
  line: (say, does) => `${quoted(say)} ${does}`,
  mention: 'In channels and group chats you need to mention me with @ first.',
  privateRecording: 'Nobody else sees what you write here until you publish.',
  strangerLead: 'I cannot find you on the list, so I cannot show the group’s notes.',
  welcome: 'Hello! I am Samverka. I keep track of the group’s meetings, decisions and assignments.',
  notConnected: 'A team owner needs to connect me to the group first.',
  howToConnect: 'Write “connect” and the code that the administrator has given you.',
  connected: (group) => `I am connected to ${group}. You are the secretary.`,
  local:
    'You are running Samverka locally and can play everyone. Write “as Eva Ek: I am here” to say one thing as Eva Ek, or “as Eva Ek” to write and press buttons as Eva Ek until you write “as me”. A name that is not on the list becomes someone from outside, for example a substitute.',
  examples: (examples) =>
    examples.length === 0 ? '' : `Write for example ${examples.map((one) => quoted(one)).join(' or ')}.`,
  askSo: (examples) => `Ask for example ${examples.map((one) => quoted(one)).join(' or ')}.`,
  nothingSaved: 'Nothing is saved.',
  unclear: {
    nothing: (text) => `I did not understand ${quoted(text)}.`,
    missing: {
      text: (text) => `I understood ${quoted(text)}, but there is no text to save.`,
      item: (text) => `I understood ${quoted(text)}, but not which item it is about.`,
      record: (text) =>
        `I understood ${quoted(text)}, but there are several at that item. Write which, for example “7.2” or “7, decision 2”.`,
      decision: (text) =>
        `I understood ${quoted(text)}, but there is no such decision. Write the decision first, for instance “decision 7: …”.`,
      assignment: (text) => `I understood ${quoted(text)}, but not which assignment it is about.`,
      person: (text) => `I understood ${quoted(text)}, but not whom it is about.`,
      meeting: (text) => `I understood ${quoted(text)}, but not which meeting it is about.`,
      date: (text) => `I understood ${quoted(text)}, but not which date it is about.`,
      votes: (text) =>
        `I understood ${quoted(text)}, but not how the votes fell. Write for instance “12 yes, 3 no, 1 abstained”.`,
      election: (text) =>
        `I understood ${quoted(text)}, but not who was elected to what. Write for instance “Anna Ek as chair until 2028”.`,
      ratification: (text) =>
        `I understood ${quoted(text)}, but not which decision the parties were asked about. Write its number, for instance “decision 7”.`,
    },
    'no-such-person': (name) => `I cannot find anyone called ${quoted(name)} on the group’s list.`,
    'which-person': (name, persons) =>
      `${quoted(name)} can be ${persons.length === 0 ? 'several' : persons.join(' or ')}. Write the whole name.`,
    'no-such-meeting': (said) => `I cannot find a meeting ${quoted(said)}.`,
    'no-such-date': (said) => `The date ${quoted(said)} does not exist.`,
    'no-meeting': 'No such meeting is scheduled.',
  },
  tooManyLines: (most: number) =>
    `That is more than ${most} lines. Split the text into several messages. Nothing is saved.`,
  stale: 'The card was old. Your answer is not saved. Here is the new one.',
  fault: 'Something went wrong. Your answer is not saved. Try again or contact the secretary.',
  foreignPress: 'I do not recognise that button. Nothing is saved. Write “help” to see what works.',
  unnamedAccount: 'You are not signed in, so I cannot know who you are. Ask the secretary to put you down.',
  notFromHere: 'That does not work here. Write to me directly instead. Nothing is saved.',
  welcomed: 'You are welcome.',
  settleWhat: 'I do not know what you are answering. Nothing is saved.',
};
