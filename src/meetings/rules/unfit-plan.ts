import type { Refusal } from '../commands/refusal.ts';
import { overlaps } from '../intake/listed-meeting.ts';
import type { Book } from '../model/book.ts';
import type { Meeting, MeetingPlan } from '../model/meeting.ts';
import { daysOf, isDay, lastDay } from '../model/time.ts';

/** Years; another is a slip of the pen, and calendars count every one in between. */
const [firstYear, lastYear] = ['1900', '2199'];
/** Days; longer is a mistake. */
const mostDays = 14;
/** Characters (UTF-16 code units) of a place, theme, partner, note or link. */
const longest = 2000;
const time = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** Why a plan cannot be a meeting's, if so. */
export function unfitPlan(plan: MeetingPlan): Refusal | undefined {
  const { date, endDate, startTime, endTime, monthOnly, joinLink } = plan;
  const no = (why: Extract<Refusal, { refused: 'unfit-plan' }>['why']): Refusal => ({
    refused: 'unfit-plan',
    why,
  });
  if (date.slice(0, 4) < firstYear || (endDate ?? date).slice(0, 4) > lastYear) return no('no-such-day');
  if (!isDay(date) || (endDate !== undefined && !isDay(endDate))) return no('no-such-day');
  if (endDate !== undefined && endDate <= date) return no('days-reversed');
  if (daysOf(plan) > mostDays) return no('too-many-days');
  if ([startTime, endTime].some((one) => one !== undefined && !time.test(one))) return no('no-such-time');
  if (endTime !== undefined && (startTime === undefined || (endDate === undefined && endTime <= startTime)))
    return no('times-reversed');
  if (monthOnly === true && (startTime !== undefined || endDate !== undefined)) return no('month-with-time');
  if (joinLink !== undefined && !isHttps(joinLink)) return no('no-https');
  const long = [plan.place, plan.partner, plan.theme, plan.note, joinLink].find(
    (text) => text !== undefined && text.length > longest,
  );
  return long === undefined ? undefined : { refused: 'too-long', limit: longest, length: long.length };
}

/** Without a name or password before the host, and without signs that nobody sees: both can make one host look like another. */
function isHttps(link: string): boolean {
  const url = URL.parse(link);
  return (
    url?.protocol === 'https:' && url.username === '' && url.password === '' && !/[\s<>"]|\p{C}/u.test(link)
  );
}

/**
 * A meeting that stands where a plan would put another: on the same days, unless both have times and these differ; in
 * the same month, where neither has a day. What is cancelled stands nowhere.
 */
export function meetingThere(book: Book, plan: MeetingPlan, except?: Meeting): Meeting | undefined {
  return book.meetings.find((meeting) => {
    if (meeting.id === except?.id || meeting.cancelled === true) return false;
    if (plan.monthOnly === true || meeting.monthOnly === true) {
      return plan.monthOnly === meeting.monthOnly && plan.date === meeting.date;
    }
    const apart =
      plan.startTime !== undefined && meeting.startTime !== undefined && plan.startTime !== meeting.startTime;
    return !apart && overlaps(plan, meeting);
  });
}

/** A cancelled meeting on exactly the days of a plan, which was never begun. */
export function cancelledThere(book: Book, plan: MeetingPlan): Meeting | undefined {
  return book.meetings.findLast(
    (meeting) =>
      meeting.cancelled === true &&
      meeting.state === 'planned' &&
      meeting.date === plan.date &&
      meeting.monthOnly === plan.monthOnly &&
      lastDay(meeting) === lastDay(plan),
  );
}
