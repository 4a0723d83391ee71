import { dateParts } from '../../calendar.ts';
import type { svNotice } from '../sv/sv-notice.ts';
import { enBasics } from './en-basics.ts';

const { count, day, list, month, times, weekday } = enBasics;

/** "Wednesday 10 February 2027", "Tuesday 30 – Wednesday 31 March 2027", or the month where no day is known. */
const days: (typeof svNotice)['days'] = ({ date, endDate, monthOnly }) => {
  if (monthOnly) return `${month(date.slice(0, 7))} (the day is not set)`;
  if (endDate === undefined || endDate === date) return weekday(date);
  const [from, to] = [dateParts(date), dateParts(endDate)];
  const besides = from.year === to.year ? endDate : undefined;
  const first = from.year === to.year && from.month === to.month ? `${from.day}` : day(date, besides);
  return `${weekday(date).split(' ')[0] ?? ''} ${first} – ${weekday(endDate)}`;
};

/** The notice of a meeting as mail, document and calendar, in English. */
export const enNotice: typeof svNotice = {
  days,
  when(meeting) {
    if (meeting.monthOnly) return days(meeting);
    return `${days(meeting)}, ${times(meeting) ?? enBasics.noTime}`;
  },
  join: 'Join',
  joinAt: (link) => `Join: ${link}`,
  place: (place) => `Place: ${place}`,
  placeUnknown: 'No place is given',
  form: (form) => `Form: ${form}`,
  jointly: 'Jointly with',
  about: 'Theme',
  movedFrom: (before) => `Moved from ${before}.`,
  cancelled: 'The meeting is cancelled.',
  reason: (reason) => `Reason: ${reason}`,
  agenda: 'Agenda',
  agendaOf: (group, when) => `Agenda: ${group}, ${when}`,
  notPosted: 'The agenda has not been sent out yet.',
  noItems: 'The agenda has no items yet.',
  time: 'Time',
  where: 'Place',
  organisation: 'Organisation',
  diaryNumber: 'Diary number',
  presenters: (names) => `Presented by ${list(names)}`,
  minutes: (minutes) => `${minutes} min`,
  proposal: 'Proposal for decision',
  documents: 'Documents',
  withdrawn: 'Withdrawn',
  postponed: 'Postponed',
  handedOver: (group) => `Handed over from ${group}`,
  itemsBy: (date) => `Send in items no later than ${date}.`,
  answerBy: (date) =>
    `Answer whether you come, at the latest before the meeting begins on ${date}: press the card in the channel in Teams, or write to Samverka.`,
  contact: (names) => `Questions: ${list(names)}.`,
  calendar: {
    cancelled: (title) => `CANCELLED: ${title}`,
    noEnd: 'No end time is given.',
    noTime: 'No time is given.',
  },
  mail: {
    subject: (group, days) => `Notice of meeting: ${group}, ${days}`,
    cancelledSubject: (group, days) => `Cancelled meeting: ${group}, ${days}`,
    greeting: 'Hello!',
    lead: (group) => `Welcome to a meeting of ${group}.`,
    cancelledLead: (group, when) => `The meeting of ${group} on ${when} is cancelled.`,
    asDocument: (url) => `The agenda as a document: ${url}`,
    toCalendar: (url) => `Put the meeting in your calendar: ${url}`,
    allMeetings: (url) => `All meetings of the group in your calendar (subscribe): ${url}`,
  },
  package: {
    title: 'Notice of meeting',
    text: (group, days) => `The notice of ${group}, ${days}`,
    post: 'Post in the channel',
    postExplain: (n) => `The agenda (${count.item(n)}) and the question who comes are posted in the channel.`,
    posted: 'The agenda stands in the channel already.',
    notConnected: 'The group is not connected to any channel or chat yet.',
    subject: 'Subject line to copy',
    mail: 'Mail to copy',
    meetingFile: 'The meeting as a calendar file',
    makeLink: 'Make a calendar link',
    linkMade: 'The group has a calendar link now, and the mail has links.',
    noLink: 'The group has no calendar link, so the mail has no links.',
    noAddress:
      'The mail has no links to calendar and agenda: the administrator has given no address for them.',
    notYet: 'The link to the agenda shows its items only once the agenda is posted.',
    anybody:
      'Whoever has the links sees dates, place, join link and agenda. Send them only to those who should have the notice.',
    nobodyElse: 'Nothing has been sent. Nobody else sees this.',
  },
  warnings: {
    cancelled: 'The meeting is cancelled.',
    monthOnly: 'The day is not set.',
    noTime: 'No time is given.',
    noPlace: 'Neither place nor join link is given.',
    noLink: 'The meeting is digital but has no join link.',
    noAddress: 'No place is given.',
    noItems: 'The agenda has no items.',
    noPresenters: (numbers) =>
      numbers.length === 1
        ? `Item ${numbers[0]} has no presenter.`
        : `Items ${list(numbers)} have no presenter.`,
    proposals: (n) => (n === 1 ? 'One proposed item waits for you.' : `${n} proposed items wait for you.`),
  },
  link: {
    title: 'Calendar link',
    label: 'Link to copy',
    how: 'Add it to your calendar as a subscription (in Outlook: Add calendar, Subscribe from web). Moved and cancelled meetings change by themselves; some calendars fetch them only about once a day.',
    secret:
      'The link is secret. Whoever has it sees dates, place, join link and agenda, but never attendance, answers or decisions.',
    secretary: 'Write “new calendar link” to replace it and “close the calendar link” to close it.',
    renewed: 'This is the new link. The old one no longer works.',
    closed: 'The calendar link is closed. It no longer works.',
    noneToClose: 'The group has no calendar link.',
    isClosed: 'The secretary has closed the calendar link.',
    isClosedHere: 'The calendar link is closed. Write “new calendar link” if you want one.',
    noAddress: 'No calendar link can be made: the administrator has given no address for it (SAMVERKA_URL).',
    text: (group) => `Calendar link for ${group}`,
  },
};
