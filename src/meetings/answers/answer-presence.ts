import { DateTime } from 'luxon';
import type { Book } from '../model/book.ts';
import { findItem, findOrganisation, findPerson, itemByNumber } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import { inOrder } from '../model/order.ts';
import { type AskedPart, presenceAt, rowsAt } from '../model/presence-at.ts';
import { quorumOf, quorumWithout, representedAt } from '../model/quorum.ts';
import type { Standing } from '../model/rights.ts';
import type { Instant } from '../model/terms.ts';
import { dayOf, daysOf, meetingDay } from '../model/time.ts';
import { vacantSeats } from '../model/vacant-seats.ts';
import { absentMembers } from './absent-members.ts';
import { maySee, withheldOf } from './answer-records.ts';
import { answerWereThere } from './answer-were-there.ts';
import { evaluationTold } from './evaluation-told.ts';
import { howItWas } from './how-it-was.ts';
import { lastRecorded } from './meetings-over.ts';
import type { Answer, AnsweredAbout, AskedAbout, AskedAt, PresenceQuestion, Withheld } from './question.ts';

/** What is asked of organisations, quorum and how the meeting was; undefined where there is no such organisation. */
export function answerPresence(
  book: Book,
  meeting: Meeting,
  question: PresenceQuestion,
  standing: Standing,
  asked: AskedAt,
): Answer | Withheld | undefined {
  const { now } = asked;
  switch (question.type) {
    case 'organisation-there':
      return organisationThere(book, meeting, question, now);
    case 'were-there':
      return answerWereThere(book, meeting, question);
    case 'quorum':
      return quorum(book, meeting, question, now);
    case 'evaluation':
      return isForAll(meeting, standing, asked)
        ? evaluationOf(meeting, standing, asked)
        : withheldOf([meeting]);
  }
}

function quorum(
  book: Book,
  meeting: Meeting,
  question: Extract<PresenceQuestion, { readonly type: 'quorum' }>,
  now: Instant,
): Answer {
  const at = aboutIn(meeting, question.at);
  const part = question.at === undefined ? justNow(book, meeting, now) : partOf(at);
  const without = question.without?.flatMap((id) => findOrganisation(book, id) ?? []);
  const count =
    without === undefined
      ? quorumOf(book, meeting, part)
      : quorumWithout(
          book,
          without.map(({ id }) => id),
          meeting.date,
        );
  // Where nothing can be judged, how it was is told; of the latest meeting, if nothing is recorded of this one.
  const last = meeting.attendance.length > 0 ? meeting : (lastRecorded(book) ?? meeting);
  const was = count === undefined && last.attendance.length > 0 ? howItWas(book, last) : undefined;
  return {
    type: 'quorum',
    meeting: was === undefined ? meeting : last,
    at,
    count,
    known: meeting.attendance.length > 0,
    ...(without === undefined ? {} : { without }),
    ...(was === undefined ? {} : { was }),
  };
}

/** Where no round was held, what the meeting's own text tells, to those who may see it. */
function evaluationOf(meeting: Meeting, standing: Standing, asked: AskedAt): Answer {
  const { answered = [], answers = [], open = false } = meeting.evaluation ?? {};
  const held = open || answered.length + answers.length > 0;
  const told = held || !maySee(meeting, standing, asked) ? undefined : evaluationTold(meeting);
  return { type: 'evaluation', meeting, ...(told === undefined ? {} : { told }) };
}

/** What the members wrote is told before everyone once the rest of the meeting is; that a round is open always. */
function isForAll(meeting: Meeting, standing: Standing, asked: AskedAt): boolean {
  if (asked.publicly !== true || (meeting.evaluation?.answers ?? []).length === 0) return true;
  return maySee(meeting, standing, asked);
}

function organisationThere(
  book: Book,
  meeting: Meeting,
  question: Extract<PresenceQuestion, { type: 'organisation-there' }>,
  now: Instant,
): Answer | undefined {
  const organisation = findOrganisation(book, question.organisation);
  if (organisation === undefined) return undefined;
  const at = aboutIn(meeting, question.at);
  const part = question.at === undefined ? justNow(book, meeting, now) : partOf(at);
  const besides = findPerson(book, question.besides);
  const persons = book.persons.filter(
    (one) =>
      one.organisation === organisation.id &&
      (question.category === undefined || one.category === question.category) &&
      ((question.ask !== undefined && question.ask !== 'away') || one.category !== 'other') &&
      rowsAt(meeting, one.id, part).length > 0 &&
      presenceAt(meeting, one.id, part) !== 'away',
  );
  return {
    type: 'organisation-there',
    meeting,
    organisation,
    at,
    verdict: representedAt(book, meeting, organisation.id, part),
    persons: inOrder(book, persons).map((person) => ({ person, rows: rowsAt(meeting, person.id, part) })),
    absent: absentMembers(book, meeting, organisation.id, part),
    vacant: vacantSeats(book, meeting.date).filter(
      (one) => one.organisation.id === organisation.id && one.as === 'member',
    ),
    known: meeting.attendance.length > 0,
    ...(question.ask === undefined ? {} : { ask: question.ask }),
    ...(besides === undefined ? {} : { besides }),
    ...(question.alone === undefined ? {} : { alone: question.alone }),
  };
}

/** The part of a running meeting that is just now; of any other meeting all of it. */
export function justNow(book: Book, meeting: Meeting, now: Instant): AskedPart {
  if (meeting.state !== 'running' && meeting.state !== 'closing') return {};
  const day = meetingDay(meeting, dayOf(now, book.group.zone));
  const item = meeting.state === 'running' ? findItem(meeting, meeting.currentItem) : undefined;
  return {
    day,
    time: DateTime.fromISO(now, { zone: book.group.zone }).toFormat('HH:mm'),
    ...(item === undefined ? {} : { item }),
  };
}

/** What was asked about, looked up in the meeting. */
export function aboutIn(meeting: Meeting, asked: AskedAbout | undefined): AnsweredAbout {
  const { item: number, day } = asked ?? {};
  const item = number === undefined ? undefined : itemByNumber(meeting, number);
  const missing =
    number !== undefined && item === undefined
      ? 'item'
      : day !== undefined && (day < 1 || day > daysOf(meeting))
        ? 'day'
        : undefined;
  return {
    ...(number === undefined ? {} : { number: item?.number ?? number }),
    ...(item === undefined ? {} : { item }),
    ...(day === undefined ? {} : { day }),
    ...(missing === undefined ? {} : { missing }),
  };
}

export function partOf({ item, day }: AnsweredAbout): AskedPart {
  return { ...(item === undefined ? {} : { item }), ...(day === undefined ? {} : { day }) };
}
