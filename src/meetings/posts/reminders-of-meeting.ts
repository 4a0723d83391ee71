import { DateTime } from 'luxon';
import { roster } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import { itemsDeadline } from '../model/notice.ts';
import type { Instant } from '../model/terms.ts';
import { dayOf, lastDay } from '../model/time.ts';
import { atSendHour, endOfDay, nextSendTime, plusDays, plusWorkingDays } from '../model/working-time.ts';
import {
  afterwards,
  before,
  daysLater,
  isOwed,
  type Reminder,
  type Reminding,
  toSecretaries,
} from './reminder.ts';

/** Working days before a meeting on which those who have not answered are asked again. */
const answerDays = 5;
/** Working days that people have for answering before they are asked again. */
const answerTime = 2;
/** Days before the items' deadline on which the group is told of it. */
const itemsLead = 7;
/** Working days after its closing by which a meeting's minutes should be finished. */
const minutesDays = 10;
/** For how many days what should have been done is worth reminding of. */
const lateDays = 14;

/** What is to be sent because of a meeting: before it while it is planned, and afterwards until its minutes are finished. */
export function remindersOfMeeting(at: Reminding, meeting: Meeting): readonly Reminder[] {
  if (meeting.cancelled === true || meeting.monthOnly === true) return [];
  if (meeting.state === 'closed') return meeting.closedAt === undefined ? [] : minutesLeft(at, meeting);
  if (lastDay(meeting) < at.horizon) return [];
  const early = meeting.state === 'planned' ? beforeIt(at, meeting) : [];
  return [...early, ...notClosed(at, meeting)];
}

function beforeIt(at: Reminding, meeting: Meeting): readonly Reminder[] {
  return [...itemsWanted(at, meeting), ...agendaOut(at, meeting), ...answersWanted(at, meeting)];
}

/** One post for all: by when items are to be handed in. */
function itemsWanted(at: Reminding, meeting: Meeting): readonly Reminder[] {
  const { home, hours } = at;
  const deadline = itemsDeadline(at.book, meeting);
  if (meeting.agendaPostedAt !== undefined || deadline === undefined) return [];
  const time = owedAt(
    before(plusDays(deadline, -itemsLead), deadline, at, [dateSetAt(meeting)]),
    at,
    meeting,
  );
  const until = endOfDay(deadline, hours.zone);
  if (time === undefined || time >= until) return [];
  return [
    {
      key: `remind:items:${meeting.id}:${meeting.date}`,
      at: time,
      until,
      place: { kind: 'conversation', conversation: home.id },
      content: { card: 'items-deadline', meeting: meeting.id },
    },
  ];
}

function agendaOut(at: Reminding, meeting: Meeting): readonly Reminder[] {
  if (meeting.agendaPostedAt !== undefined) return [];
  const time = owedAt(
    before(plusDays(meeting.date, -at.settings.agendaDays), meeting.date, at, [dateSetAt(meeting)]),
    at,
    meeting,
  );
  const until = startOf(meeting, at.hours.zone);
  if (time === undefined || time >= until) return [];
  const content = { card: 'agenda-out', meeting: meeting.id } as const;
  const key = `remind:agenda:${meeting.id}:${meeting.date}`;
  return toSecretaries(at, (id) => ({ key: `${key}:${id}`, at: time, until, content }));
}

/** Each who has not answered is asked again, alone: nobody else learns who has not. */
function answersWanted(at: Reminding, meeting: Meeting): readonly Reminder[] {
  const { hours } = at;
  const day = plusWorkingDays(meeting.date, -answerDays);
  const usual = before(day, meeting.date, at, [dateSetAt(meeting)]);
  const asked = meeting.agendaPostedAt;
  const time = asked === undefined ? usual : later(usual, afterAnswerTime(asked, at));
  const until = startOf(meeting, hours.zone);
  if (time >= until || !isOwed(time, at, [dateSetAt(meeting)])) return [];
  const answered = new Set(meeting.answers.map((answer) => answer.person));
  return roster(at.book)
    .filter((one) => !answered.has(one.id) && one.leftTeamAt === undefined)
    .map((one) => ({
      key: `remind:answer:${meeting.id}:${meeting.date}:${one.id}`,
      at: time,
      until,
      place: { kind: 'person', person: one.id },
      content: { card: 'answer-wanted', meeting: meeting.id },
    }));
}

function afterAnswerTime(asked: Instant, { hours }: Reminding): Instant {
  const day = plusWorkingDays(dayOf(asked, hours.zone), answerTime);
  return nextSendTime(atSendHour(day, hours), hours);
}

function notClosed(at: Reminding, meeting: Meeting): readonly Reminder[] {
  const over = lastDay(meeting);
  const time = owedAt(afterwards(plusDays(over, 1), at.hours), at, meeting);
  if (time === undefined) return [];
  const content = { card: 'not-closed', meeting: meeting.id } as const;
  const until = daysLater(time, lateDays, at.hours);
  const key = `remind:not-closed:${meeting.id}:${over}`;
  return toSecretaries(at, (id) => ({ key: `${key}:${id}`, at: time, until, content }));
}

function minutesLeft(at: Reminding, meeting: Meeting): readonly Reminder[] {
  const { closedAt } = meeting;
  if (closedAt === undefined || meeting.minutesFinishedAt !== undefined) return [];
  if (closedAt.slice(0, at.horizon.length) < at.horizon) return [];
  const closed = dayOf(closedAt, at.hours.zone);
  const time = afterwards(plusWorkingDays(closed, minutesDays), at.hours);
  if (!isOwed(time, at, [])) return [];
  const content = { card: 'minutes-left', meeting: meeting.id } as const;
  const until = daysLater(time, lateDays, at.hours);
  const key = `remind:minutes:${meeting.id}:${closed}`;
  return toSecretaries(at, (id) => ({ key: `${key}:${id}`, at: time, until, content }));
}

/**
 * When a reminder is owed whose usual time is this: where the meeting got its date later, on the next working day, as
 * whoever set it knows best just then. Undefined when it was to be sent before the group was connected.
 */
function owedAt(usual: Instant, at: Reminding, meeting: Meeting): Instant | undefined {
  if (!isOwed(usual, at, [])) return undefined;
  const set = dateSetAt(meeting);
  return set < usual ? usual : afterwards(plusDays(dayOf(set, at.hours.zone), 1), at.hours);
}

/** When a meeting got the date that it has. */
function dateSetAt(meeting: Meeting): Instant {
  const plans = [...meeting.changes.map((change) => change.before), meeting];
  const set = meeting.changes.findLast(
    (change, index) => change.kind === 'restored' || daysIn(change.before) !== daysIn(plans[index + 1]),
  );
  return set?.at ?? meeting.plannedAt;
}

function daysIn(plan: Pick<Meeting, 'date' | 'endDate' | 'monthOnly'> | undefined): string {
  return [plan?.date, plan?.endDate, plan?.monthOnly].join();
}

function startOf(meeting: Meeting, zone: string): Instant {
  if (meeting.startTime === undefined) return endOfDay(plusDays(meeting.date, -1), zone);
  const at = DateTime.fromISO(`${meeting.date}T${meeting.startTime}`, { zone });
  return at.toUTC().toISO() ?? meeting.date;
}

function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}
