import type { svApproval } from '../sv/sv-approval.ts';
import { enBasics } from './en-basics.ts';

const { list, number } = enBasics;

/** Minutes on their way to approval, in English. */
export const enApproval: typeof svApproval = {
  of: (_, days) => `The minutes of the meeting ${days}`,
  receipts: {
    finished: (_, days, edition) =>
      `The minutes of the meeting ${days} are finished, as edition ${edition}. They are not published.`,
    finishedAlready: (_, days) =>
      `The minutes of the meeting ${days} are finished already. For another meeting, write which: “the minutes of January are finished”. Nothing is changed.`,
    renewed: (_, days, edition, reason) =>
      `The minutes of the meeting ${days} are in edition ${edition}.${reason === undefined ? '' : ` Reason: “${reason}”`}`,
    adjusters: (days, names) =>
      names.length === 0
        ? `The meeting ${days} has no adjusters.`
        : `Adjusters of the meeting ${days}: ${list(names)}.`,
    adjustersAsSet: (days, names) =>
      names.length === 0
        ? `The meeting ${days} has no adjusters, as the group has set.`
        : `Adjusters of the meeting ${days}, as the group has set: ${list(names)}.`,
    sent: (_, names) => `The minutes are sent to ${list(names)} to be adjusted.`,
    adjusted: (_, days, edition) =>
      `Thank you! You have adjusted the minutes of the meeting ${days}, edition ${edition}.`,
    adjustedBy: (name, _, days) => `${name} has adjusted the minutes of the meeting ${days}.`,
    notAdjusted: (_, days) => `The adjusting of the minutes of the meeting ${days} is taken back.`,
    filed: (_, days) => `The minutes of the meeting ${days} are filed.`,
    notFiled: (_, days) => `The minutes of the meeting ${days} are no longer filed.`,
    approved: (_, days, on) => `The minutes of the meeting ${days} are approved at the meeting ${on}.`,
    notApproved: (_, days) => `The minutes of the meeting ${days} are no longer approved.`,
    shown: (_, days) => `The minutes of the meeting ${days} are published.`,
    approves: (item, _, days) => `At item ${item} the minutes of the meeting ${days} are approved.`,
    approvesNone: (item) => `At item ${item} no earlier minutes are approved.`,
    nextAgenda: (item, on) => `Their approval stands as item ${item} at the meeting ${on}.`,
    differs: (_, edition) =>
      `The minutes now say something else than edition ${edition}, which stands. Write “make a new edition” and the reason if the change is to count.`,
    elected: 'Should I note an adjuster for the meeting?',
  },
  buttons: {
    anyway: 'Finished anyway',
    finish: 'Finished',
    send: 'Send to adjusters',
    adjust: 'Adjust',
    remark: 'I have a remark',
    file: 'File',
    publish: 'Publish',
    show: () => 'Show the minutes',
    difference: 'Show the difference',
    edition: 'New edition',
    adjuster: (name) => `${name} adjusts`,
    check: 'Check',
    summary: 'The summary',
  },
  check: {
    title: () => 'Before the minutes are finished',
    nothing: () => 'I find nothing to remark on in the minutes.',
    first:
      'There is something to look at before they are finished. Write “check the minutes”, or “finished anyway”. Nothing is marked as finished.',
    told: 'I have changed nothing. Correct what is wrong, or go on anyway.',
    about: (_, days) => `The minutes of the meeting ${days}`,
    item: (item) => `Item ${item}`,
    nearName: (said, known) =>
      `“${said}” is nearly ${known}, who is on the list. If it is the same person, correct the spelling.`,
    twins: (one, other) =>
      `${one} and ${other} both stand in the attendance. If it is the same person, remove one.`,
    presenterAbsent: (name) =>
      `${name} presented, but stands as absent. Correct the attendance or the presenter.`,
    nowhere: (name) =>
      `${name} presented, but is neither on the list of participants nor in the attendance. Note the attendance if it is missing.`,
    noVerb: (text) => `I find no verb in the decision “${text}”. Write what was decided.`,
    noResponsible: (text) => `Nobody is responsible for the assignment “${text}”. Write who, or leave it.`,
    duePast: (said, date) =>
      `An assignment is due ${said === date ? date : `${said} (${date})`}, before the meeting. Correct the date.`,
    comingPast: (date) => `The coming meeting ${date} is not later than this one. Correct the calendar.`,
    emptyItem: (items) =>
      `${items.length === 1 ? 'Item' : 'Items'} ${list(items)} ${items.length === 1 ? 'has' : 'have'} neither text nor decisions. Write something, or leave it.`,
    outcome: (outcome) =>
      `The item was ${outcome === 'withdrawn' ? 'withdrawn' : 'postponed'}, but has decisions or assignments. Which is right?`,
    placeholder: (said) => `“${said}” looks as if it waits to be filled in.`,
  },
  publish: {
    title: () => 'Publish the minutes?',
    see: {
      channel: (n) => `${n === undefined ? 'Everyone' : `All ${n}`} in the channel`,
      'group-chat': (n) => `${n === undefined ? 'Everyone' : `All ${n}`} in the chat`,
      'meeting-chat': (n) => `${n === undefined ? 'Everyone' : `All ${n}`} in the meeting chat`,
    },
    asks: (who) =>
      `${who} will see that the minutes are there, the group’s participants can read them, and they may become a public record.`,
    held: () => 'The minutes are not published.',
    already: () => 'The minutes are already published.',
    notAdjusted: (_, names) =>
      `The minutes are not adjusted yet. ${list(names)} ${names.length === 1 ? 'has' : 'have'} not adjusted them.`,
    summaryWaits:
      'The summary is not published. Only then are those who were given assignments, and parties that are to ratify decisions, told.',
  },
  shown: {
    line: (_, days) => `The minutes of the meeting ${days} can be read.`,
    renewed: (edition, reason) =>
      `It is a new edition, number ${edition}.${reason === undefined ? '' : ` Reason: “${reason}”`}`,
    members: 'The link is personal and works for the group’s participants for an hour.',
    writeDirectly: () => 'Write “show the minutes” directly to me to get a link of your own.',
  },
  adjust: {
    asks: (_, days) => `You are to adjust the minutes of the meeting ${days}.`,
    edition: (edition, digest) => `Edition ${edition}, digest ${digest}`,
    read: 'Read them first. If they are right, press Adjust. Otherwise write what is to be corrected, and it goes to the secretary.',
    done: (on) => `You adjusted them ${on}.`,
    old: 'This edition no longer counts.',
    notYou: 'You are no longer an adjuster of the meeting.',
    reminder: (_, days) => `You have not adjusted the minutes of the meeting ${days} yet.`,
    allDone: (names, _, days) =>
      `${list(names)} have adjusted the minutes of the meeting ${days}. Now they can be filed.`,
  },
  remark: {
    title: 'A remark to the secretary',
    label: 'What is to be corrected? Only the secretary sees it',
    required: 'Write what is to be corrected.',
    sent: 'Thank you! The secretary has your remark. You can adjust later.',
    lost: 'Something went wrong. Your remark is not saved. Try again or contact the secretary.',
    from: (name, _, days) => `${name} has a remark on the minutes of the meeting ${days}:`,
    next: 'Correct them and make a new edition, or answer personally.',
  },
  edition: {
    title: 'New edition',
    label: 'Why is it needed?',
    required: 'Write the reason.',
    replaces: (edition) => `Edition ${edition} is kept. Whoever adjusted it needs to adjust the new one.`,
  },
  difference: {
    title: (edition) => `Difference from edition ${edition}`,
    none: (_, edition) => `The minutes say the same as edition ${edition}.`,
    noEdition: () => 'The minutes are not finished yet.',
    between: (one, other) => `From edition ${one} to edition ${other}`,
    item: (item, title) => `Item ${item}, ${title}`,
    now: (before, after) =>
      before === undefined
        ? `new: “${after ?? ''}”`
        : after === undefined
          ? `gone: “${before}”`
          : `“${before}” is now “${after}”`,
    what: {
      head: 'At the top',
      attendance: 'Attendance',
      movement: 'Came or left',
      turnover: 'Turnover',
      coming: 'Coming meetings',
      evaluation: 'Evaluation',
      item: 'Item',
      field: 'Detail',
      text: 'Text',
      decision: 'Decision',
      assignment: 'Assignment',
      referral: 'Referral',
    },
    otherwise: 'other details',
  },
  answers: {
    state: {
      draft: () => 'are not finished',
      finished: () => 'are finished',
      sent: () => 'are finished and sent to the adjusters',
      adjusted: () => 'are adjusted',
      filed: () => 'are filed',
      approved: () => 'are approved',
    },
    notClosed: (_, days) => `The meeting ${days} is not closed, so there are no finished minutes.`,
    finishedOn: (edition, on) => `Edition ${edition}: ${on}`,
    because: (reason) => `Reason: “${reason}”`,
    sentOn: (on) => `Sent to the adjusters: ${on}`,
    adjustedBy: (name, on) => `${name} adjusted ${on}`,
    waiting: (names) => `Not adjusted: ${list(names)}`,
    adjusters: (names) => `Adjusters: ${list(names)}`,
    noAdjusters: 'The meeting has no adjusters.',
    nobodyYet: 'Nobody has adjusted yet.',
    notSent: (edition) => `Edition ${edition} is not sent to the adjusters.`,
    adjustedBefore: (name, edition, on) => `${name} adjusted edition ${edition}: ${on}`,
    filedOn: (on) => `Filed: ${on}`,
    approvedOn: (on, label) => `Approved at the meeting ${on}, ${label}`,
    shownOn: (on, edition) => `Published: ${on}, edition ${edition}`,
    notShown: 'Not published.',
    left: (count) =>
      count === 0
        ? 'No minutes wait.'
        : `The minutes of ${number(count)} ${count === 1 ? 'meeting' : 'meetings'} wait:`.replace(
            /^./u,
            (letter) => letter.toUpperCase(),
          ),
  },
};
