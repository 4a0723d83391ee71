import { adjustersOf, adjustments, currentEdition, notAdjusted, sentOf } from '../model/approval.ts';
import type { Book } from '../model/book.ts';
import type { Meeting } from '../model/meeting.ts';
import type { PersonId } from '../model/terms.ts';
import { dayOf } from '../model/time.ts';
import { plusDays } from '../model/working-time.ts';
import type { Place, Post } from './post.ts';
import { afterwards, daysLater, isOwed, type Reminder, type Reminding } from './reminder.ts';

/**
 * What is told of a meeting's minutes: each adjuster is asked directly, the secretaries when all have adjusted, and the
 * group, in its own conversation, of each edition that the secretary has published.
 */
export function approvalPosts(
  book: Book,
  meeting: Meeting,
  secretaries: readonly PersonId[],
  inHome: Place,
): readonly Post[] {
  const { shown } = meeting.minutes ?? {};
  const told: Post[] = [...askedPosts(meeting), ...allAdjustedPosts(book, meeting, secretaries)];
  if (shown !== undefined)
    told.push({
      key: `minutes:${meeting.id}:${shown.edition}`,
      place: inHome,
      content: { card: 'minutes-shown', meeting: meeting.id, edition: shown.edition },
      follows: false,
    });
  return told;
}

/** The cards follow, so that they say when they no longer count. */
function askedPosts(meeting: Meeting): readonly Post[] {
  const { sent, editions = [] } = meeting.minutes ?? {};
  const edition = sent && editions.findLast(({ at }) => at <= sent.at)?.number;
  if (sent === undefined || edition === undefined) return [];
  return sent.to.map((person) => ({
    key: `adjust:${meeting.id}:${edition}:${person}`,
    place: { kind: 'person', person },
    content: { card: 'adjust', meeting: meeting.id, person, edition },
    follows: true,
  }));
}

function allAdjustedPosts(book: Book, meeting: Meeting, secretaries: readonly PersonId[]): readonly Post[] {
  const edition = currentEdition(meeting)?.number;
  const done = adjustments(book, meeting).length > 0 && notAdjusted(book, meeting).length === 0;
  if (edition === undefined || !done || sentOf(meeting) === undefined) return [];
  return secretaries.map((person) => ({
    key: `all-adjusted:${meeting.id}:${edition}:${person}`,
    place: { kind: 'person', person },
    content: { card: 'all-adjusted', meeting: meeting.id },
    follows: true,
  }));
}

/** For how many days a reminder that could not be sent is still worth sending. */
const lateDays = 14;

/** Each adjuster who has said nothing of an edition is reminded once of it, where the group wants that. */
export function remindersOfAdjusting(at: Reminding, meeting: Meeting): readonly Reminder[] {
  const days = at.settings.adjustDays;
  const sent = sentOf(meeting);
  const edition = currentEdition(meeting)?.number;
  if (days === 0 || sent === undefined || edition === undefined) return [];
  const { minutes, id } = meeting;
  if (minutes?.filedAt !== undefined || minutes?.approved !== undefined) return [];
  const time = afterwards(plusDays(dayOf(sent.at, at.hours.zone), days), at.hours);
  if (time.slice(0, at.horizon.length) < at.horizon || !isOwed(time, at, [])) return [];
  const asked = adjustersOf(at.book, meeting).filter((person) => sent.to.includes(person));
  const left = notAdjusted(at.book, meeting);
  return asked
    .filter((person) => left.includes(person))
    .map((person) => ({
      key: `remind:adjust:${id}:${edition}:${person}`,
      at: time,
      until: daysLater(time, lateDays, at.hours),
      place: { kind: 'person', person },
      content: { card: 'adjust-reminder', meeting: id, person, edition },
    }));
}
