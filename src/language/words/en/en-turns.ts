import type { svTurns } from '../sv/sv-turns.ts';
import { enBasics } from './en-basics.ts';

/** What is said about connecting, about accounts, and where nothing had to be done, in English. */
export const enTurns: typeof svTurns = {
  unknownHere:
    'I cannot find you in any group yet. Write to me in the group’s channel or chat first, so that I know who you are.',
  alreadyConnected: (group) => `This conversation is already connected to ${group}.`,
  release: {
    sure: (group) =>
      `Shall I disconnect ${group} from here? Nothing about the group will come here then, and I will not answer about it here. Everything saved remains.`,
    release: 'Disconnect',
    cancel: 'Cancel',
    kept: 'Nothing is changed.',
    where: 'Write “disconnect” in the channel or chat that is to be disconnected. Nothing is changed.',
  },
  connectRefused: {
    'wrong-code':
      'The code is wrong, or used already. Nothing is connected. Ask the administrator for a new one.',
    'other-group': 'This conversation is already connected to another group. Nothing is changed.',
    anonymous: 'You are not signed in, so I cannot connect the group. Nothing is connected.',
    personal: 'Write “connect” and the code in the group’s channel or chat, not here. Nothing is connected.',
    'which-group':
      'I do not know which group you mean. Nothing is connected. Write “connect” and the code that the administrator gave you.',
  },
  accountAsked:
    'I do not recognise your account yet. The secretary has been asked who you are. Your answer is not saved. Try again in a while.',
  messageFrom: (name, answer) => `${name}${answer === undefined ? '' : ` (${answer})`} writes to you:`,
  onlySecretary: 'Only the secretary sees this.',
  pressToAnswer:
    'Nothing is saved yet. Press the answer that is right, and it is saved. A message to the secretary can be written in the box.',
  notReached: (names) =>
    `I cannot reach ${enBasics.list(names)}. Please tell them of the assignment yourself.`,
  savedAllTheSame: 'It is saved, but I could not show the answer. Write “status” or ask to see how it went.',
  accountSettled: 'It is already settled whose account it is. Nothing is changed.',
  whichAdmission: (names) =>
    `Several are waiting: ${enBasics.list(names)}. Press the buttons in the question about the one you mean. Nothing is changed.`,
  movedOn: 'The meeting is at a later item already. Nothing is changed.',
  decidedAlready: 'That item is already decided on. Nothing new is saved.',
  unchanged: 'Nothing is changed.',
  nothingNew: 'It is so already. Nothing is changed.',
  repeated: 'It is done already. Nothing is saved twice.',
  staleOnly: 'The card was old. Your answer is not saved.',
  sendingAgain: 'I am sending it again.',
  playing: (name) => `You now speak as ${name}. Write “as me” to be yourself again.`,
  playingUnknown: (name) =>
    `${name} is not on the list. You now speak as someone from outside with that name. Write “as me” to be yourself again.`,
  playingMyself: 'You speak as yourself again.',
  orderElsewhere: (said: string) => `That is an order: “${said}”. Nothing was done. Write it in Teams.`,
  sentMeanwhile: 'It has been sent already. Nothing is done.',
};
