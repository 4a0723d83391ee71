import type { Meeting, Mode } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { dateParts } from '../../calendar.ts';
import type { svBasics } from '../sv/sv-basics.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function monthName(number: number): string {
  return months[number - 1] ?? '';
}

function number(n: number): string {
  return n === 0 ? 'zero' : (numbers[n] ?? String(n));
}

function counted(one: string, many: string) {
  return (n: number): string => `${n === 0 ? 'no' : number(n)} ${n === 1 ? one : many}`;
}

function day(date: DateString, besides?: DateString): string {
  const { year, month: m, day: d } = dateParts(date);
  const known = besides !== undefined && dateParts(besides).year === year;
  return known ? `${d} ${monthName(m)}` : `${d} ${monthName(m)} ${year}`;
}

function span(from: DateString, to: DateString | undefined, besides?: DateString): string {
  if (to === undefined || to === from) return day(from, besides);
  const [a, b] = [dateParts(from), dateParts(to)];
  if (a.year !== b.year) return `${day(from)} – ${day(to)}`;
  if (a.month !== b.month) return `${a.day} ${monthName(a.month)} – ${day(to, besides)}`;
  return `${a.day}–${day(to, besides)}`;
}

const modes: Record<Mode, string> = {
  digital: 'digital meeting',
  'in-person': 'in person',
  hybrid: 'in person and remote',
  residential: 'residential meeting',
  unknown: '',
};

type Days = Pick<Meeting, 'date' | 'endDate' | 'monthOnly'>;
type When = Days & Pick<Meeting, 'startTime' | 'endTime' | 'cancelled'>;

function month(yearMonth: string, besides?: DateString): string {
  const { year, month: m } = dateParts(yearMonth);
  return besides !== undefined && dateParts(besides).year === year ? monthName(m) : `${monthName(m)} ${year}`;
}

function days({ date, endDate, monthOnly }: Days, besides?: DateString): string {
  return monthOnly === true ? month(date.slice(0, 7), besides) : span(date, endDate, besides);
}

/** English numbers, lists, dates and times. */
export const enBasics: typeof svBasics = {
  number,
  count: {
    item: counted('item', 'items'),
    decision: counted('decision', 'decisions'),
    assignment: counted('assignment', 'assignments'),
    openAssignment: counted('open assignment', 'open assignments'),
    note: counted('note', 'notes'),
    meeting: counted('meeting', 'meetings'),
    organisation: counted('organisation', 'organisations'),
  },
  list(parts) {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
  },
  day,
  weekday(date) {
    return `${weekdays[dateParts(date).weekday] ?? ''} ${day(date)}`;
  },
  span,
  days,
  onDays(meeting, besides) {
    return `${meeting.monthOnly === true ? 'in' : 'on'} ${days(meeting, besides)}`;
  },
  month,
  clock(time) {
    return time;
  },
  times(meeting: When) {
    if (meeting.startTime === undefined) return undefined;
    return meeting.endTime === undefined ? meeting.startTime : `${meeting.startTime}–${meeting.endTime}`;
  },
  noTime: 'no time is given',
  when(meeting) {
    const gone = meeting.cancelled === true ? ', cancelled' : '';
    if (meeting.monthOnly === true) return `${days(meeting)}, the day is not set${gone}`;
    const on =
      meeting.endDate === undefined || meeting.endDate === meeting.date
        ? enBasics.weekday(meeting.date)
        : days(meeting);
    const times = enBasics.times(meeting);
    return times === undefined ? `${on}${gone}` : `${on}, ${times}${gone}`;
  },
  mode(mode) {
    return modes[mode];
  },
  unknownPerson: 'someone who is not on the list',
  quoted(text) {
    return `“${text}”`;
  },
};
