import type { Book } from '../model/book.ts';
import type { BoundConversation } from '../model/group.ts';
import { roster } from '../model/lookup.ts';
import type { Person } from '../model/person.ts';
import { type Settings, settingsOf } from '../model/settings.ts';
import type { DateString, Instant, PersonId } from '../model/terms.ts';
import {
  atSendHour,
  daysBetween,
  endOfDay,
  firstSendingDay,
  isQuiet,
  lastSendingDay,
  plusDays,
  type SendHours,
} from '../model/working-time.ts';
import type { Place, Post, PostContent } from './post.ts';

/** What is sent by the clock: once, at its time, and never when that is long past. */
export type Reminder = {
  /** Its identity: what it is about, the date that matters, and to whom it goes. A changed date makes another one. */
  readonly key: string;
  /** From when on it is to be sent. */
  readonly at: Instant;
  /** Not worth sending after this instant. */
  readonly until: Instant;
  readonly place: Place;
  readonly content: PostContent;
  /** Sent in its stead where its place cannot be reached. */
  readonly instead?: readonly Post[];
};

/** What working out the reminders of a group looks at. */
export type Reminding = {
  readonly book: Book;
  /** Where the group's own posts go. */
  readonly home: BoundConversation;
  readonly settings: Settings;
  readonly hours: SendHours;
  readonly secretaries: readonly Person[];
  /** What was over before this day is not looked at: no reminder is worth sending so late. */
  readonly horizon: DateString;
};

/** No reminder is worth sending so many days after what it is about. */
const longestDays = 60;

export function remindingIn(book: Book, home: BoundConversation, today: DateString): Reminding {
  const settings = settingsOf(book.group);
  return {
    book,
    home,
    settings,
    hours: { zone: book.group.zone, sendHour: settings.sendHour, quiet: settings.quiet },
    secretaries: roster(book).filter((person) => person.roles.includes('secretary')),
    horizon: plusDays(today, -longestDays),
  };
}

/** Whether something was to be sent after the group was connected, and after what it is about became so. */
export function isOwed(at: Instant, { home }: Reminding, known: readonly (Instant | undefined)[]): boolean {
  return [home.since, ...known].every((instant) => instant === undefined || instant < at);
}

/**
 * When something is sent that must come before a day: on its own day, else the first later one that still is before
 * it, else the last earlier one. Where a quiet period would leave fewer than half of the days, it comes before that
 * period, unless what it is about became `known` only later.
 */
export function before(
  day: DateString,
  deadline: DateString,
  at: Reminding,
  known: readonly (Instant | undefined)[],
): Instant {
  const { hours } = at;
  const later = firstSendingDay(day, hours);
  const earlier = atSendHour(lastSendingDay(day, hours), hours);
  if (later >= deadline) return earlier;
  const tooShort = daysBetween(later, deadline) * 2 < daysBetween(day, deadline);
  const putsOff = tooShort && isQuietBetween(day, later, hours) && isOwed(earlier, at, known);
  return putsOff ? earlier : atSendHour(later, hours);
}

function isQuietBetween(from: DateString, to: DateString, hours: SendHours): boolean {
  for (let day = from; day < to; day = plusDays(day, 1)) if (isQuiet(day, hours)) return true;
  return false;
}

/** When something is sent that must come after what it is about: on its day, else the first later one. */
export function afterwards(day: DateString, hours: SendHours): Instant {
  return atSendHour(firstSendingDay(day, hours), hours);
}

/** So many days after an instant, until the day's end in the zone. */
export function daysLater(at: Instant, days: number, { zone }: SendHours): Instant {
  return endOfDay(plusDays(at.slice(0, 'YYYY-MM-DD'.length), days), zone);
}

/** What goes to the secretaries: to each her own. */
export function toSecretaries(
  { secretaries, home }: Reminding,
  hers: (secretary: PersonId) => Omit<Reminder, 'place' | 'instead'>,
): readonly Reminder[] {
  const all = secretaries.map(({ id }): Reminder => ({ ...hers(id), place: { kind: 'person', person: id } }));
  return all.map((one) => ({
    ...one,
    instead: [
      elsewhere(
        one,
        all.filter((other) => other !== one),
        home,
      ),
    ],
  }));
}

/** Where one secretary cannot be reached the others have it; where none can, all are told so, once a month, and no more. */
function elsewhere(one: Reminder, [next, ...others]: readonly Reminder[], home: BoundConversation): Post {
  if (next === undefined)
    return {
      key: `remind:no-secretary:${one.at.slice(0, 'YYYY-MM'.length)}`,
      place: { kind: 'conversation', conversation: home.id },
      content: { card: 'no-secretary' },
      follows: false,
      expires: one.until,
    };
  const { key, place, content, until } = next;
  return { key, place, content, follows: false, expires: until, instead: [elsewhere(one, others, home)] };
}
