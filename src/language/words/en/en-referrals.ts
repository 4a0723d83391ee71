import type { svReferrals } from '../sv/sv-referrals.ts';
import { capital } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { list, number, quoted } = enBasics;

function referrals(n: number): string {
  return n === 1 ? 'one referral' : `${number(n)} referrals`;
}

/** What is said of referrals and their replies, in English. */
export const enReferrals: typeof svReferrals = {
  noText: 'The referral has no text. Write for example “referral 7: The plan is sent to all parties”.',
  notFound: 'I cannot find the referral. It may have been undone. Write “referrals” and I will show them.',
  at: (label, days) => `${label} ${days}`,
  paragraph: (item, ordinal) => (ordinal === undefined ? `§ ${item}` : `§ ${item}, referral ${ordinal}`),
  count: referrals,
  head: 'Referrals',
  receipt: {
    recorded: (where) => `The referral is saved: ${where}.`,
    changed: (where) => `The referral is changed: ${where}.`,
    removed: (where) => `The referral is removed: ${where}.`,
    restored: (where) => `The referral is back: ${where}.`,
    replied: (from) => `The reply is saved: ${from}.`,
    ours: "The group's reply is saved.",
    replyRemoved: (from) => `The reply from ${from} is removed.`,
    replyRestored: (from) => `The reply from ${from} is back.`,
    everyone: 'All have replied.',
    left: (names) =>
      names.length > 6
        ? `${capital(number(names.length))} have not replied.`
        : `${list(names)} ${names.length === 1 ? 'has' : 'have'} not replied.`,
    to: (names) => (names.length > 6 ? `Recipients: ${number(names.length)}.` : `To: ${list(names)}.`),
    from: (names) => `From: ${list(names)}.`,
    toWhom: 'To whom does it go? Write for example “the referral goes to Granby and Ekköping”.',
    noDue: 'No time for replies was said.',
    by: (due) => `Replies ${due}.`,
    link: (link) => `Link: ${link}`,
  },
  state: {
    to: (names) => `To: ${list(names)}`,
    from: (names) => `From: ${list(names)}`,
    by: (due) => `Replies ${due}`,
    noDue: 'No time for replies was said',
    replied: (names) => `Replied: ${list(names)}`,
    left: (names) => `Not replied: ${list(names)}`,
    everyone: 'All have replied',
    weHave: (day) => `The group replied on ${day}`,
    weHaveNot: 'The group has not replied',
    reply: (day, from, text) => `${day}, ${from}${text === undefined ? ': has replied' : `: '${text}'`}`,
    link: (link) => `Link: ${link}`,
    over: 'The time for replies has run out.',
  },
  answer: {
    all: (n) => (n === 0 ? 'The group has no referrals.' : `The group has ${referrals(n)}:`),
    open: (n) =>
      n === 0
        ? 'No referral awaits a reply.'
        : `${capital(referrals(n))} ${n === 1 ? 'awaits' : 'await'} replies:`,
    noneAbout: (words) => `No referral about ${quoted(words)} is recorded.`,
    one: 'The referral:',
    unanswered: (names, title) =>
      names.length === 0
        ? `All have replied to ${title}.`
        : `${list(names)} ${names.length === 1 ? 'has' : 'have'} not replied to ${title}.`,
    has: (name, day, text) =>
      `Yes, ${name} replied on ${day}${text === undefined ? '.' : `: ${quoted(text)}`}`,
    hasNot: (name, title) => `No, ${name} has not replied to ${title}.`,
    weHaveNot: (title) => `The group has not replied to ${title}.`,
    by: (due) => `Replies are due ${due}.`,
    noDue: 'No time for replies was said.',
    title: (text) => `the referral ${quoted(text)}`,
  },
  which: (where) =>
    where.length === 0
      ? 'I cannot find such a referral. Write “referrals” and I will show them.'
      : `Which referral do you mean? ${where.join('; ')}.`,
  reminder: {
    yours: (organisation) => `${organisation} has not replied to a referral.`,
    yoursAlone: 'You have not replied to a referral.',
    oursSoon: 'The group is to reply to a referral.',
    late: (n) =>
      `The time for replies has run out. ${capital(number(n))} ${n === 1 ? 'has' : 'have'} not replied:`,
    oursLate: 'The time for replies has run out, and the group has not replied:',
    answered: 'The reply has come.',
    from: (group) => `From ${group}.`,
  },
  buttons: {
    replied: 'We have replied',
    addReply: 'Add a reply',
    change: 'Change the referral',
    track: 'Track as a referral',
  },
  form: {
    reply: 'Reply to a referral',
    from: 'Who has replied?',
    other: 'Someone else',
    otherName: 'Name, if someone else',
    on: 'When did the reply come?',
    text: 'What does the reply say? The members of the group can see it.',
    link: 'Link to the reply',
    needsFrom: 'Choose who has replied, or write a name. Nothing is saved.',
    needsDay: 'Write the day as a date. Nothing is saved.',
    change: 'Change the referral',
    what: 'What the referral is about',
    needsText: 'Write what the referral is about.',
    recipients: 'To whom it goes (one on each line)',
    senders: 'From whom it came (one on each line)',
    due: 'When replies are due',
    document: 'Link to the document',
    dueHint: 'by 31 October',
    unreadable: (said) => `I cannot read ${quoted(said)} as a time. Nothing is saved.`,
    trackedAlready: 'The decision is tracked as a referral already. Nothing new is saved.',
  },
};
