import type { Book } from '../model/book.ts';
import type { BoundConversation } from '../model/group.ts';
import type { DateString, Instant } from '../model/terms.ts';
import { dayOf } from '../model/time.ts';
import { isOpen, nextSendTime } from '../model/working-time.ts';
import { remindersOfAdjusting } from './approval-posts.ts';
import type { Post } from './post.ts';
import { remindersOfRatification } from './ratification-posts.ts';
import { type Reminder, remindingIn } from './reminder.ts';
import { remindersOfAssignments } from './reminders-of-assignments.ts';
import { remindersOfMeeting } from './reminders-of-meeting.ts';
import { remindersOfReferrals } from './reminders-of-referrals.ts';
import { remindersOfTerms } from './reminders-of-terms.ts';
import { remindersOfYear } from './reminders-of-year.ts';

/** What the clock owes a group, sooner or later, as its Book stands; what is over already is left out. */
function reminders(book: Book, home: BoundConversation, now: Instant): readonly Reminder[] {
  const today = dayOf(now, book.group.zone);
  const known = latest.get(book);
  const found = known?.today === today && known.home === home ? known.found : workOut(book, home, today);
  latest.set(book, { today, home, found });
  return found.filter((one) => one.until > now);
}

// Asked several times while one Book is looked at, and it takes its time where a Book is old.
const latest = new WeakMap<
  Book,
  { readonly today: DateString; readonly home: BoundConversation; readonly found: readonly Reminder[] }
>();

function workOut(book: Book, home: BoundConversation, today: DateString): readonly Reminder[] {
  const at = remindingIn(book, home, today);
  return [
    ...book.meetings.flatMap((meeting) => remindersOfMeeting(at, meeting)),
    ...book.meetings.flatMap((meeting) => remindersOfAdjusting(at, meeting)),
    ...remindersOfAssignments(at),
    ...remindersOfReferrals(at),
    ...remindersOfYear(at),
    ...remindersOfRatification(at),
    ...remindersOfTerms(at),
  ].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** The reminders whose time has come, as posts; none outside the group's hours. */
export function reminderPosts(book: Book, home: BoundConversation, now: Instant): readonly Post[] {
  const due = reminders(book, home, now).filter((one) => one.at <= now);
  if (due.length === 0 || !isOpen(now, remindingIn(book, home, dayOf(now, book.group.zone)).hours)) return [];
  return due.map(({ key, place, content, until, instead }) => ({
    key,
    place,
    content,
    follows: false,
    expires: until,
    ...(instead === undefined ? {} : { instead }),
  }));
}

/** The earliest later instant at which a reminder's time comes; undefined when none is known to. */
export function nextReminder(book: Book, home: BoundConversation, now: Instant): Instant | undefined {
  const owed = reminders(book, home, now);
  const [next] = owed.filter((one) => one.at > now).map((one) => one.at);
  if (owed.every((one) => one.at > now)) return next;
  // What has come due while nothing may be sent waits for the hours.
  const opens = nextSendTime(now, remindingIn(book, home, dayOf(now, book.group.zone)).hours);
  return opens > now && (next === undefined || opens < next) ? opens : next;
}
