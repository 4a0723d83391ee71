import type { Words } from '../words.ts';
import { enBasics } from './en-basics.ts';

const { list, quoted } = enBasics;

/** What is said about making agendas, about proposals and about matters between groups, in English. */
export const enAgenda: Words['agenda'] = {
  minutes: (n: number) => `${n} min`,
  links: 'Links',
  from: (group: string) => `From ${group}`,
  standing: 'Standing item',
  postponedFrom: (days: string) => `Postponed from ${days}`,
  reportOn: (days: string) => `Report back from ${days}`,
  text: (text: string) => text,
  buttons: {
    propose: 'Propose an item',
    accept: 'Take up',
    acceptMatter: 'Accept',
    place: 'Choose place',
    change: 'Change',
    sendBack: 'Send back',
    changeAndSend: 'Change and send in again',
    takeBack: 'Take back',
    allProposals: 'Show all proposals',
    edit: 'Edit the agenda',
    up: 'Move up',
    remove: 'Remove',
    newItem: 'New item',
    handOver: 'Hand over',
    carry: (days: string) => `Put them on the meeting of ${days}`,
    send: 'Send',
  },
  form: {
    proposeTitle: 'Propose an item',
    changeProposalTitle: 'Change the proposal',
    itemTitle: (number: string) => `Change item ${number}`,
    newItemTitle: 'New item',
    returnTitle: 'Send the proposal back',
    acceptTitle: 'Take up the proposal',
    handOverTitle: 'Hand over a matter',
    title: 'Title',
    titleRequired: 'Write a title.',
    presenters: 'Presenters',
    minutes: 'Time in minutes',
    proposal: 'Proposed decision',
    links: 'Links, one on each line (https://…)',
    text: 'Text that belongs to the matter',
    reason: 'Why?',
    meeting: 'Meeting',
    place: 'Place on the agenda',
    last: 'Last of the meeting’s own items',
    afterItem: (number: string, title: string) => `After item ${number}: ${title}`,
    intoItem: (number: string, title: string) => `As a part of item ${number}: ${title}`,
    group: 'To which group?',
    groupRequired: 'Choose a group.',
    noGroups: 'You are in no other group that I am connected to.',
    copied: 'The group gets a copy of what stands here. Nothing else of this group’s notes goes with it.',
    tooLong: (field: string) => `${field} is too long for the form. It stays as it is.`,
    notSent: (field: string) =>
      `${field} is too long for the form and is not sent. Write “hand over item 7 to …” with the item’s number to send everything.`,
    deadline: (days: string, deadline: string) => `Items for the meeting ${days} are due by ${deadline}.`,
    overdue: (days: string, deadline: string) =>
      `The last day for items for the meeting ${days} was ${deadline}. You can send it in all the same; the secretary decides.`,
  },
  receipts: {
    proposed: (title: string, days: string | undefined) =>
      `The proposal has gone to the secretary: ${title}.${days === undefined ? '' : ` It is for the meeting ${days}.`} You will be told.`,
    late: (deadline: string) =>
      `The last day for items was ${deadline}. The secretary decides whether it can be taken up all the same.`,
    proposalChanged: 'The proposal is changed.',
    proposedAgain: 'The proposal is changed and has gone to the secretary again.',
    accepted: (number: string, title: string, days: string) => `Item ${number} is added ${days}: ${title}.`,
    acceptedInto: (number: string, days: string) => `The proposal is a part of item ${number} ${days}.`,
    toldProposer: 'The proposer will be told.',
    sentBack: 'The proposal is sent back.',
    withdrawn: 'The proposal is taken back.',
    waitsAgain: 'The proposal waits for the secretary again.',
    itemChanged: (number: string) => `Item ${number} is changed.`,
    ordered: (titles: readonly string[]) => `The agenda is now: ${titles.join(', ')}.`,
    removed: 'The item is removed.',
    removedSeveral: 'The items are removed.',
    broughtHere: (number: string, title: string, days: string) =>
      `Item ${number} is on the agenda ${days}: ${title}.`,
    handedOver: (title: string, group: string) =>
      `The matter is handed over to ${group}: ${title}. You will be told when they have answered.`,
  },
  proposals: {
    title: 'Proposed items',
    mine: 'My proposals',
    none: 'No proposals are waiting.',
    noneOfMine: 'You have no proposals.',
    number: (n: number, title: string) => `Proposal ${n}: ${title}`,
    fromPerson: (name: string) => `Proposed by ${name}`,
    forMeeting: (days: string) => `For the meeting ${days}`,
    late: (deadline: string) => `Came after the last day for items (${deadline})`,
    presenters: (names: readonly string[]) => `Presenters: ${list(names)}`,
    state: {
      waiting: 'Waits for the secretary',
      accepted: (number: string, days: string) => `Is item ${number} on the agenda ${days}`,
      acceptedSomewhere: 'Is on an agenda',
      'sent-back': 'Sent back',
      withdrawn: 'Taken back',
    },
    reason: (reason: string) => `Reason: ${reason}`,
  },
  post: {
    proposed: (name: string) => `${name} proposes an item.`,
    handedOver: (group: string) => `${group} hands over a matter.`,
    accepted: (number: string, days: string) => `Your proposal is item ${number} on the agenda ${days}.`,
    sentBack: 'The secretary has sent your proposal back.',
    canChange: 'You can change it and send it in again.',
    handover: {
      received: (group: string) => `${group} has got the matter.`,
      accepted: (group: string, days: string | undefined) =>
        `${group} has accepted the matter${days === undefined ? '' : ` for its meeting ${days}`}.`,
      'sent-back': (group: string) => `${group} has sent the matter back.`,
      outcome: {
        handled: (group: string, days: string) => `${group} dealt with the matter ${days}.`,
        withdrawn: (group: string, days: string) =>
          `The matter was withdrawn at the meeting of ${group} ${days}.`,
        postponed: (group: string, days: string) => `${group} postponed the matter ${days}.`,
      },
      'not-delivered': (group: string) =>
        `The matter has not reached ${group} yet. I will try again. Contact the administrator if it takes long.`,
    },
    answerNotDelivered: (group: string) =>
      `${group} has not been told what became of its matter yet. I will try again. Contact the administrator if it takes long.`,
    noDecisions: 'No decision is recorded.',
    homeless: {
      cancelled: (days: string, n: number) =>
        `The meeting ${days} is cancelled. ${n === 1 ? 'One item was' : `${enBasics.number(n)} items were`.replace(/^./u, (first) => first.toUpperCase())} on its agenda.`,
      moved: (days: string, n: number) =>
        `The meeting is moved to ${days}. ${n === 1 ? 'One postponed item is' : `${enBasics.number(n)} postponed items are`.replace(/^./u, (first) => first.toUpperCase())} on its agenda, and there is a meeting before it.`,
      settled: 'The items are moved.',
    },
  },
  unknownGroup: (said: string) => `I know no group ${quoted(said)} that you are in.`,
  edit: {
    title: 'Edit the agenda',
    fixed: 'The meeting has started, so the items keep their numbers.',
  },
};
