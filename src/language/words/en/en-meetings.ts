import type { svMeetings } from '../sv/sv-meetings.ts';
import { capital } from '../wording.ts';
import { enBasics } from './en-basics.ts';

const { count, days, list, number } = enBasics;
const be = (past: boolean) => (past ? 'was' : 'is');
const at = (period: string) => (period === '' ? '' : ` ${period}`);

const kinds = {
  digital: ['online (digital) meeting', 'online (digital) meetings'],
  'in-person': ['meeting in person', 'meetings in person'],
  hybrid: ['hybrid meeting', 'hybrid meetings'],
  residential: ['residential meeting', 'residential meetings'],
} as const;
const gone = {
  joint: ['joint meeting', 'joint meetings'],
  cancelled: ['cancelled meeting', 'cancelled meetings'],
  moved: ['moved meeting', 'moved meetings'],
  unread: ['meeting without minutes', 'meetings without minutes'],
} as const;

/** What is told of meetings when one asks about them, in English. */
export const enMeetings: typeof svMeetings = {
  subject: (mode) => (mode === 'residential' ? 'the residential meeting' : 'the meeting'),
  weekdays: (first, last) => `${first}–${last}`,
  is: {
    coming: (what, when) => `${what} is on ${when}`,
    today: (what, when) => `${what} is today, ${when}`,
    running: (what, when) => `${what} is on now, ${when}`,
    past: (what, when) => `${what} was held on ${when}`,
    unread: (what, when) => `${what} was to be held on ${when}`,
    cancelled: (what, when) => `${what} ${when} is cancelled`,
  },
  nextOne: (mode) => `The next ${mode === undefined ? 'meeting' : kinds[mode][0]}`,
  next: (what, when) => `${what} is on ${when}`,
  nextToday: (what, when) => `${what} is today, ${when}`,
  nextMonth: (what, month) => `${what} is in ${month}, but the day is not set`,
  lastWas: (when) => `The latest meeting was on ${when}.`,
  timeUnknown: 'No time is given.',
  placeUnknown: 'No place is given.',
  formUnknown: 'It is not given whether it is online or in person.',
  timeUnknownForAll: 'No time is given for any of them.',
  notRead: 'Its minutes are not in the book.',
  notReadShort: 'its minutes are not in the book',
  week: (week, rest) => `Week ${week}. ${rest}`,
  until: (n, rest) =>
    n === 0
      ? `It is today. ${rest}`
      : n < 0
        ? `It was ${-n} ${n === -1 ? 'day' : 'days'} ago. ${rest}`
        : `It is in ${n} ${n === 1 ? 'day' : 'days'}. ${rest}`,
  lasts: {
    days: (n, rest) => `${capital(number(n))} days. ${rest}`,
    time: (hours, minutes, rest) =>
      `${capital([...(hours === 0 ? [] : [`${number(hours)} ${hours === 1 ? 'hour' : 'hours'}`]), ...(minutes === 0 ? [] : [`${minutes} minutes`])].join(' and '))}. ${rest}`,
    unknown: (rest) => `It is not given how long the meeting lasts. ${rest}`,
  },
  movedFrom: (from) => `Moved from ${from}.`,
  reason: (reason) => `Reason: ${reason}`,
  reasonUnknown: 'No reason is given.',
  noneAhead: 'No such meeting is planned.',
  other: {
    coming: (residential, when) => `${residential ? 'The next residential meeting' : 'The next'}: ${when}.`,
    past: (residential, when) => `${residential ? 'The last residential meeting' : 'The last'}: ${when}.`,
  },
  mode: {
    held: {
      digital: 'online (digital)',
      'in-person': 'in person',
      hybrid: 'both in person and online (hybrid)',
      residential: 'in person (residential)',
    },
    is: (what, when, past, how) => `${what} ${when} ${be(past)} ${how}.`,
    unknown: (what, when) => `It is not given whether ${what} ${when} is online or in person.`,
  },
  partner: {
    is: (partner, what, when, past) => `${what} ${when} ${be(past)} joint with ${partner}.`,
    unknown: (what, when, past, whom) =>
      `nothing says that ${what} ${when} ${be(past)} joint with ${whom ?? 'anyone'}.`,
  },
  theme: {
    is: (theme, what, when) => `Theme of ${what} ${when}: ${theme}.`,
    unknown: (what, when) => `No theme is given for ${what} ${when}.`,
  },
  moved: {
    moved: (what, from, to) => `${what} has been moved from ${from} to ${to}.`,
    newTime: (what, when, from, to) => `${what} ${when} has a new time: ${to} instead of ${from}.`,
    cancelled: (what, when) => `${what} ${when} is cancelled.`,
    restored: (what, when) => `${what} ${when} was cancelled but will be held.`,
    notMoved: (what, when) => `${what} ${when} has not been moved.`,
    notCancelled: (what, when) => `${what} ${when} is not cancelled.`,
    neither: (what, when) => `${what} ${when} has neither been moved nor cancelled.`,
    was: (when) => `Changed ${when}.`,
    earlier: (from, to) => `Before that moved from ${from} to ${to}.`,
  },
  yes: (text) => `Yes, ${text}`,
  no: (text) => `No, ${text}`,
  but: (text) => `But ${text}`,
  counted: (n, mode, only, time) => {
    const [one, many] =
      mode !== undefined ? kinds[mode] : only !== undefined ? gone[only] : ['meeting', 'meetings'];
    return `${n === 0 ? 'no' : number(n)} ${time === 'coming' ? 'coming ' : ''}${n === 1 ? one : many}`;
  },
  which: (what, period, which) => `${capital(what)}${at(period)}${which === '' ? '.' : `: ${which}.`}`,
  any: (what, period, which) => `Yes, ${what}${at(period)}: ${which}.`,
  none: (what, period, time) =>
    time === 'past'
      ? `${capital(what)} have been held${at(period)}.`
      : `${capital(what)} are scheduled${at(period)}.`,
  noneOnly: (only, period) =>
    `No meeting${at(period)} ${{ joint: 'is joint with anyone', cancelled: 'is cancelled', moved: 'has been moved', unread: 'lacks minutes' }[only]}.`,
  allRead: 'The minutes of all meetings that have been are in the book.',
  unread: (n, which) => `${capital(count.meeting(n))} ${n === 1 ? 'lacks' : 'lack'} minutes: ${which}.`,
  nearest: {
    before: (when) => `The nearest before: ${when}.`,
    after: (when) => `The nearest after: ${when}.`,
  },
  alsoCancelled: (which) => `Cancelled: ${list(which)}.`,
  formless: (which) => `It is not given how ${list(which)} will be held.`,
  short: (meeting, besides) =>
    days(meeting, besides).replace(/\p{Lu}\p{Ll}{3,}/gu, (month) => month.slice(0, lengthOfMonth)),
  residential: 'residential',
  itemDeadline: {
    by: (day, when, passed) =>
      `Items for the meeting ${when} ${passed ? 'were' : 'are'} to be sent in no later than ${day}.`,
    noMeeting: 'No coming meeting is scheduled, so there is no last day for items.',
    dayUnknown: (when) => `The day of the meeting ${when} is not set, so neither is the last day for items.`,
    set: (n) => `As the group has set it: ${n} days before the meeting.`,
    unset: (n) =>
      `The group has not set a last day for items itself. I count on ${n} days before the meeting.`,
  },
  agenda: {
    waiting: 'These are to come back, no meeting set:',
    none: (when) => `There is no agenda for ${when}.`,
    count: (n, parts, when, over) =>
      `${capital(count.item(n))} ${over ? (n === 1 ? 'was' : 'were') : n === 1 ? 'is' : 'are'} on the agenda for the meeting ${when}${parts === 0 ? '' : `, with ${number(parts)} ${parts === 1 ? 'part' : 'parts'}`}.`,
    ofKind: (n, kind, when) =>
      n === 0
        ? `No item ${when} is marked as ${kind}.`
        : `${capital(count.item(n))} ${when} ${n === 1 ? 'is' : 'are'} marked as ${kind}:`,
    ready: (when, n) => `Yes, the agenda for the meeting ${when} has been sent out: ${count.item(n)}.`,
    notReady: (when, n) =>
      `The agenda for the meeting ${when} has not been sent out yet. It has ${count.item(n)}.`,
  },
};

const lengthOfMonth = 3;
