import type { Meeting, Mode } from '../../../meetings/model/meeting.ts';
import type { DateString } from '../../../meetings/model/terms.ts';
import { dateParts } from '../../calendar.ts';

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const numbers = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

function monthName(number: number): string {
  return months[number - 1] ?? '';
}

/** Up to twelve in words. */
function number(n: number, gender: 'en' | 'ett' = 'en'): string {
  return n === 1 ? gender : (numbers[n] ?? String(n));
}

function counted(one: string, many: string, gender: 'en' | 'ett') {
  return (n: number): string =>
    `${n === 0 ? (gender === 'en' ? 'ingen' : 'inget') : number(n, gender)} ${n === 1 || n === 0 ? one : many}`;
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

function clock(time: string): string {
  return time.replace(':', '.');
}

const modes: Record<Mode, string> = {
  digital: 'digitalt möte',
  'in-person': 'fysiskt möte',
  hybrid: 'på plats och på distans',
  residential: 'internat',
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

/** Swedish numbers, lists, dates and times, as people write them. */
export const svBasics = {
  number,
  /** "två beslut"; none is "inget beslut". */
  count: {
    item: counted('punkt', 'punkter', 'en'),
    decision: counted('beslut', 'beslut', 'ett'),
    assignment: counted('uppdrag', 'uppdrag', 'ett'),
    openAssignment: counted('öppet uppdrag', 'öppna uppdrag', 'ett'),
    note: counted('notering', 'noteringar', 'en'),
    meeting: counted('möte', 'möten', 'ett'),
    organisation: counted('organisation', 'organisationer', 'en'),
  },
  list(parts: readonly string[]): string {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} och ${last}`;
  },
  /** "10 februari 2027"; without the year when it is the same as that of the date beside it. */
  day,
  /** "onsdag 10 februari 2027". */
  weekday(date: DateString): string {
    return `${weekdays[dateParts(date).weekday] ?? ''} ${day(date)}`;
  },
  /** "30–31 mars 2027". */
  span,
  /** "30–31 mars 2027", or "mars 2027" where only the month is known. */
  days,
  /** "den 30–31 mars", "i mars 2027", to stand in a sentence. */
  onDays(meeting: Days, besides?: DateString): string {
    return `${meeting.monthOnly === true ? 'i' : 'den'} ${days(meeting, besides)}`;
  },
  /** "april 2027". */
  month,
  clock,
  /** "kl. 13.00–16.00"; undefined when no time is known. */
  times(meeting: When): string | undefined {
    if (meeting.startTime === undefined) return undefined;
    const end = meeting.endTime === undefined ? '' : `–${clock(meeting.endTime)}`;
    return `kl. ${clock(meeting.startTime)}${end}`;
  },
  noTime: 'klockslag är inte angivet',
  /** "onsdag 10 februari 2027 kl. 13.00–16.00", without saying anything of an unknown time; an unknown day is said. */
  when(meeting: When): string {
    const gone = meeting.cancelled === true ? ', inställt' : '';
    if (meeting.monthOnly === true) return `${days(meeting)}, dag är inte bestämd${gone}`;
    const on =
      meeting.endDate === undefined || meeting.endDate === meeting.date
        ? svBasics.weekday(meeting.date)
        : days(meeting);
    const times = svBasics.times(meeting);
    return times === undefined ? `${on}${gone}` : `${on} ${times}${gone}`;
  },
  /** Empty when it is not known. */
  mode(mode: Mode): string {
    return modes[mode];
  },
  unknownPerson: 'en person som inte finns på listan',
  quoted(text: string): string {
    return `”${text}”`;
  },
};
