import type { svItemAnswers } from '../sv/sv-item-answers.ts';
import { capital } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { count, list, number, quoted } = enBasics;

/** As `svItemAnswers`, in English. */
export const enItemAnswers: typeof svItemAnswers = {
  unknown: (words) => `It is not in the group's notes. I looked for ${quoted(words)} on all agendas.`,
  severalItems: (n, words) => `${capital(count.item(n))} about ${quoted(words)}:`,
  at: (item, title) => `§ ${item} ${title}`,
  presenter: {
    are: (names) => `${list(names)}.`,
    none: 'No presenter is named.',
    at: (n, days) =>
      n === 0
        ? `No presenter is named for the meeting ${days}.`
        : `${capital(count.item(n))} with presenters at the meeting ${days}:`,
    by: (name, n, past) =>
      n === 0
        ? `No item has ${name} as presenter.`
        : `${name} ${past ? 'has presented' : 'presents'} ${n === 1 ? 'one item' : `${number(n)} items`}:`,
  },
  back: {
    at: (when, item) => `${capital(when)}, item ${item}.`,
    promised: (days) =>
      `At the meeting ${days} someone is to come back with it. It is not on the agenda yet.`,
    themed: (when) => `${capital(when)}, as the theme of the meeting. It is on no agenda yet.`,
    none: 'No, no meeting is set.',
    putOff: (said) => `Put off to ${said}`,
    last: (days, item, title) => `Last up ${days}, § ${item} ${title}`,
  },
  leftOut: {
    withdrawn: (n, days) =>
      n === 0
        ? `No item was withdrawn ${days}.`
        : `${capital(count.item(n))} ${n === 1 ? 'was' : 'were'} withdrawn ${days}:`,
    postponed: (n, days) =>
      n === 0
        ? `No item was postponed ${days}.`
        : `${capital(count.item(n))} ${n === 1 ? 'was' : 'were'} postponed ${days}:`,
    either: (n, days) =>
      n === 0
        ? `No item was withdrawn or postponed ${days}.`
        : `${capital(count.item(n))} ${n === 1 ? 'was' : 'were'} withdrawn or postponed ${days}:`,
    wasWithdrawn: (item, days, why) =>
      `Item ${item} was withdrawn ${days}.${why === undefined ? '' : ` ${why}`}`,
    wasPostponed: (item, days, why) =>
      `Item ${item} was postponed ${days}.${why === undefined ? '' : ` ${why}`}`,
    was: (item, days) => `No, item ${item} was not withdrawn ${days}.`,
    reason: (text) => `Reason: ${text}`,
    noReason: 'No reason is recorded.',
    to: (said) => `To: ${said}`,
    nearest: (days) => `It last happened ${days}.`,
  },
  content: {
    lead: (item, title, days) => `§ ${item} ${title}, ${days}:`,
    decided: (label, text) => `Decision (${label}): ${text}`,
    assigned: (text, who) => `Assignment: ${text}${who === undefined ? '' : ` (${who})`}`,
    referral: (text) => `Referral: ${text}`,
    nothing: 'Nothing more is recorded about the item.',
    toCome: 'The meeting has not been held yet.',
  },
  waiting: (n) =>
    n === 0
      ? 'No matter waits to come back without a meeting.'
      : `${n === 1 ? 'One matter waits' : `${capital(number(n))} matters wait`} to come back without a meeting:`,
  history: {
    lead: (n, meetings) => `Up at ${n === 1 ? 'one meeting' : `${number(n)} meetings`}: ${list(meetings)}.`,
    first: (days) => `The first time was ${days}.`,
    last: (days) => `The last time was ${days}.`,
  },
};
