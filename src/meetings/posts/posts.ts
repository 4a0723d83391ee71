import { DateTime } from 'luxon';
import type { Book } from '../model/book.ts';
import type { BoundConversation } from '../model/group.ts';
import type { Meeting } from '../model/meeting.ts';
import { isSecretary } from '../model/rights.ts';
import type { Instant, PersonId } from '../model/terms.ts';
import { lastDay } from '../model/time.ts';
import { agendaPosts } from './agenda-posts.ts';
import { approvalPosts } from './approval-posts.ts';
import { assignedPosts, reportPosts } from './assignment-posts.ts';
import { calendarPosts } from './calendar-posts.ts';
import { evaluationPosts, movementPosts } from './evaluation-posts.ts';
import { absentPresenterPosts, farewellPosts } from './items-posts.ts';
import { peoplePosts } from './people-posts.ts';
import type { Place, Post } from './post.ts';
import { ratificationPosts } from './ratification-posts.ts';
import { nextReminder, reminderPosts } from './reminders.ts';

/** For how many days after its last change a closed meeting's posts are still kept true. */
const keptTrueDays = 30;

/**
 * What should stand in which conversation. Pure: the same Book and instant always give the same posts.
 * Posts of meetings long over are left as they stand.
 */
export function posts(book: Book, now: Instant): readonly Post[] {
  const home = homeConversation(book);
  if (home === undefined) return [];
  const since = DateTime.fromISO(now).minus({ days: keptTrueDays }).toUTC().toISO() ?? now;
  const ofMeetings = book.meetings
    .filter((meeting) => isAlive(meeting, since))
    .flatMap((meeting) => postsOf(book, meeting, home));
  const secretaries = secretariesOf(book);
  const absent = book.meetings
    .filter(({ state }) => state !== 'closed')
    .flatMap((meeting) => {
      const expires = endOfLastDay(book, meeting);
      return [absentPresenterPosts, farewellPosts].flatMap((of) => of(book, meeting, secretaries, expires));
    });
  return [
    ...ofMeetings,
    ...absent,
    ...peoplePosts(book, now),
    ...reportPosts(book, secretaries, since),
    ...agendaPosts(book, secretaries, now, since),
    ...ratificationPosts(book, home, secretaries, since),
    ...reminderPosts(book, home, now),
  ];
}

/** The earliest later instant at which there is more to post though nothing has happened; undefined when none is known. */
export function wakeAt(book: Book, now: Instant): Instant | undefined {
  const home = homeConversation(book);
  return home && nextReminder(book, home, now);
}

/** Where the group's own posts go: its channel, else its group chat, else a meeting chat. */
export function homeConversation(book: Book): BoundConversation | undefined {
  const order = ['channel', 'group-chat', 'meeting-chat'] as const;
  return order.flatMap((kind) => book.conversations.filter((one) => one.kind === kind))[0];
}

function isAlive(meeting: Meeting, since: Instant): boolean {
  if (meeting.state === 'planned') return meeting.agendaPostedAt !== undefined || meeting.changes.length > 0;
  if (meeting.state !== 'closed' || meeting.evaluation?.open === true) return true;
  return lastChange(meeting) > since;
}

function lastChange(meeting: Meeting): Instant {
  const records = [...meeting.decisions, ...meeting.assignments, ...meeting.notes, ...meeting.referrals];
  const changes = records.flatMap((record) => [record.at, ...record.history.map((wording) => wording.at)]);
  return [
    meeting.closedAt ?? '',
    meeting.publishedAt ?? '',
    meeting.minutesFinishedAt ?? '',
    ...stepsOf(meeting),
    ...changes,
  ].reduce((a, b) => (a > b ? a : b));
}

/** When its minutes came further on their way. */
function stepsOf({ minutes }: Meeting): readonly Instant[] {
  const { sent, shown, editions = [], adjusted = [] } = minutes ?? {};
  return [sent, shown, ...editions, ...adjusted].flatMap((step) => (step === undefined ? [] : [step.at]));
}

function postsOf(book: Book, meeting: Meeting, home: BoundConversation): readonly Post[] {
  const root = `agenda:${meeting.id}`;
  const posted = meeting.agendaPostedAt !== undefined;
  const inHome: Place = posted
    ? { kind: 'thread', root, conversation: home.id }
    : { kind: 'conversation', conversation: home.id };
  const begun = meeting.state !== 'planned';
  const found: Post[] = [];
  if (posted) {
    found.push({
      key: root,
      place: { kind: 'conversation', conversation: home.id },
      content: { card: 'agenda', meeting: meeting.id },
      follows: true,
    });
    if (meeting.cancelled === undefined)
      found.push({
        key: `notice:${meeting.id}`,
        place: inHome,
        content: { card: 'notice', meeting: meeting.id },
        follows: false,
        expires: startInstant(book, meeting),
      });
  }
  found.push(...calendarPosts(book, meeting, home));
  if (begun) found.push(...checkIns(book, meeting, home, inHome));
  for (const admission of meeting.admissions)
    found.push(...admissionPosts(book, meeting, admission.person, admission.state));
  found.push(...movementPosts(meeting, secretariesOf(book)));
  found.push(...evaluationPosts(meeting, inHome));
  found.push(...publicationPosts(book, meeting));
  found.push(...approvalPosts(book, meeting, secretariesOf(book), inHome));
  if (meeting.publishedAt !== undefined) {
    found.push({
      key: `summary:${meeting.id}`,
      place: inHome,
      content: { card: 'summary', meeting: meeting.id },
      follows: true,
    });
    found.push(...assignedPosts(meeting));
  }
  return found;
}

function checkIns(book: Book, meeting: Meeting, home: BoundConversation, inHome: Place): readonly Post[] {
  const expires = endOfLastDay(book, meeting);
  const content = { card: 'check-in', meeting: meeting.id } as const;
  const chats = book.conversations.filter(
    (one) => one.kind === 'meeting-chat' && one.id !== home.id && one.meeting === meeting.id,
  );
  return [
    { key: `check-in:${meeting.id}`, place: inHome, content, follows: true, expires },
    ...chats.map((chat) => ({
      key: `check-in:${meeting.id}:${chat.id}`,
      place: { kind: 'conversation', conversation: chat.id } as const,
      content,
      follows: true,
      expires,
    })),
  ];
}

/** When someone else than a secretary has closed the meeting, the secretaries are asked about publishing. */
function publicationPosts(book: Book, meeting: Meeting): readonly Post[] {
  const { closedBy, state, publishedAt, id } = meeting;
  if (state !== 'closed' || publishedAt !== undefined || closedBy?.kind !== 'person') return [];
  if (isSecretary(book, closedBy)) return [];
  return secretariesOf(book).map((secretary) => ({
    key: `publish:${id}:${secretary}`,
    place: { kind: 'person', person: secretary },
    content: { card: 'publish', meeting: id },
    follows: false,
  }));
}

/** Those to whom what concerns the secretary goes. */
export function secretariesOf(book: Book): readonly PersonId[] {
  return book.persons.filter((one) => one.roles.includes('secretary')).map((one) => one.id);
}

function admissionPosts(
  book: Book,
  meeting: Meeting,
  person: PersonId,
  state: 'requested' | 'approved' | 'denied',
): readonly Post[] {
  const expires = endOfLastDay(book, meeting);
  const asked: Post[] = secretariesOf(book).map((secretary) => ({
    key: `approval:${meeting.id}:${person}:${secretary}`,
    place: { kind: 'person', person: secretary, fallbackRoot: `check-in:${meeting.id}` },
    content: { card: 'approval', meeting: meeting.id, person },
    follows: true,
    expires,
  }));
  if (state === 'requested') return asked;
  const told: Post = {
    key: `admitted:${meeting.id}:${person}`,
    place:
      state === 'approved'
        ? { kind: 'person', person, fallbackRoot: `check-in:${meeting.id}` }
        : { kind: 'person', person },
    content: { card: 'admitted', meeting: meeting.id, person },
    follows: false,
    expires,
  };
  return [...asked, told];
}

function startInstant(book: Book, meeting: Meeting): Instant {
  const at = DateTime.fromISO(`${meeting.date}T${meeting.startTime ?? '23:59'}`, { zone: book.group.zone });
  return at.toUTC().toISO() ?? meeting.date;
}

function endOfLastDay(book: Book, meeting: Meeting): Instant {
  const at = DateTime.fromISO(lastDay(meeting), { zone: book.group.zone }).endOf('day');
  return at.toUTC().toISO() ?? meeting.date;
}
