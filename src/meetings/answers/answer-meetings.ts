import type { Book } from '../model/book.ts';
import { findMeeting, isMistake } from '../model/lookup.ts';
import type { Meeting, Mode } from '../model/meeting.ts';
import { itemsDeadline } from '../model/notice.ts';
import { settingsOf } from '../model/settings.ts';
import type { DateString } from '../model/terms.ts';
import { lastDay } from '../model/time.ts';
import {
  isUnread,
  type MeetingAnswer,
  type MeetingQuestion,
  type MeetingsOnly,
} from './meeting-questions.ts';
import type { AskedAt } from './question.ts';

type In<Type extends MeetingQuestion['type']> = Extract<MeetingQuestion, { readonly type: Type }>;
type Out<Type extends MeetingAnswer['type']> = Extract<MeetingAnswer, { readonly type: Type }>;

/** When meetings are, how they are held, and what has been changed of them; a meeting that there is not is no next one. */
export function answerMeetings(book: Book, question: MeetingQuestion, at: AskedAt): MeetingAnswer {
  switch (question.type) {
    case 'next-meeting':
      return nextMeeting(book, question, at);
    case 'meetings':
      return meetingsOf(book, question, at.today);
    case 'meeting': {
      const meeting = findMeeting(book, question.meeting);
      return meeting === undefined
        ? nextMeeting(book, { type: 'next-meeting' }, at)
        : oneMeeting(book, meeting, question, at.today);
    }
    case 'item-deadline':
      return itemDeadline(book, question, at);
  }
}

function nextMeeting(book: Book, { ask, mode }: In<'next-meeting'>, at: AskedAt): Out<'next-meeting'> {
  const meeting = upcoming(book, at.today, mode);
  const last = book.meetings.findLast(
    (one) => lastDay(one) < at.today && one.cancelled === undefined && fitsMode(one, mode),
  );
  return {
    type: 'next-meeting',
    meeting,
    today: at.today,
    ...(ask === undefined ? {} : { ask }),
    ...(mode === undefined ? {} : { mode }),
    ...(meeting !== undefined || last === undefined ? {} : { last }),
  };
}

/** The next one that has not begun; today's counts until then. */
function upcoming(book: Book, today: DateString, mode?: Mode): Meeting | undefined {
  return book.meetings.find(
    (meeting) =>
      meeting.state === 'planned' &&
      meeting.cancelled === undefined &&
      lastDay(meeting) >= today &&
      fitsMode(meeting, mode),
  );
}

function oneMeeting(
  book: Book,
  meeting: Meeting,
  question: In<'meeting'>,
  today: DateString,
): Out<'meeting'> {
  const loosely = question.ask === 'when-where' && question.loosely === true;
  const other = loosely ? likeIt(book, meeting, today) : undefined;
  return { ...question, meeting, today, ...(other === undefined ? {} : { other }) };
}

/** The nearest of the same kind on the other side of today. */
function likeIt(book: Book, meeting: Meeting, today: DateString): Meeting | undefined {
  const alike = book.meetings.filter(
    (one) =>
      one.cancelled === undefined &&
      (meeting.mode === 'residential' ? one.mode === 'residential' : one.partner === meeting.partner),
  );
  return lastDay(meeting) < today
    ? alike.find((one) => lastDay(one) >= today)
    : alike.findLast((one) => lastDay(one) < today);
}

function meetingsOf(book: Book, question: In<'meetings'>, today: DateString): Out<'meetings'> {
  const { from, to, mode, only, time } = question;
  const known = book.meetings.filter((meeting) => !isMistake(meeting) && fitsTime(meeting, time, today));
  const within = known.filter((meeting) => touches(meeting, from, to, only));
  const held = within.filter((meeting) => meeting.cancelled === undefined);
  const meant = only === 'cancelled' ? within.filter((one) => one.cancelled === true) : held;
  const meetings = meant.filter((one) => fitsOnly(one, only, today) && fitsMode(one, mode));
  const cancelled = only === undefined ? within.filter((one) => one.cancelled === true) : [];
  const formless = mode === undefined ? [] : held.filter((one) => one.mode === 'unknown');
  return {
    ...question,
    today,
    meetings,
    ...(cancelled.length === 0 ? {} : { cancelled }),
    ...(formless.length === 0 ? {} : { formless }),
    ...(meetings.length > 0 || only !== undefined ? {} : { nearest: nearestTo(known, from, to, mode) }),
  };
}

function fitsTime(meeting: Meeting, time: 'past' | 'coming' | undefined, today: DateString): boolean {
  if (time === 'past') return lastDay(meeting) < today || meeting.state === 'closed';
  return time !== 'coming' || (lastDay(meeting) >= today && meeting.state !== 'closed');
}

/** A moved meeting is one of the period also where it was before. */
function touches(
  meeting: Meeting,
  from: DateString,
  to: DateString,
  only: MeetingsOnly | undefined,
): boolean {
  const days = only === 'moved' ? [meeting, ...movesOf(meeting).map(({ before }) => before)] : [meeting];
  return days.some((one) => one.date <= to && lastDay(one) >= from);
}

function fitsOnly(meeting: Meeting, only: MeetingsOnly | undefined, today: DateString): boolean {
  if (only === 'joint') return meeting.partner !== undefined;
  if (only === 'moved') return movesOf(meeting).length > 0;
  return only !== 'unread' || isUnread(meeting, today);
}

function fitsMode(meeting: Meeting, mode: Mode | undefined): boolean {
  if (mode === 'in-person') return meeting.mode === 'in-person' || meeting.mode === 'residential';
  return mode === undefined || meeting.mode === mode;
}

/** When it was moved to other days or another time. */
function movesOf(meeting: Meeting): Meeting['changes'] {
  return meeting.changes.filter((change) => change.kind === 'moved');
}

function nearestTo(
  known: readonly Meeting[],
  from: DateString,
  to: DateString,
  mode: Mode | undefined,
): readonly Meeting[] {
  const held = known.filter((one) => one.cancelled === undefined && fitsMode(one, mode));
  const before = held.findLast((one) => lastDay(one) < from);
  const after = held.find((one) => one.date > to);
  return [before, after].filter((one) => one !== undefined);
}

function itemDeadline(book: Book, question: In<'item-deadline'>, at: AskedAt): Out<'item-deadline'> {
  const named = findMeeting(book, question.meeting);
  const meeting = named ?? upcoming(book, at.today);
  const set = book.group.settings?.itemsDays !== undefined;
  const by = meeting === undefined || meeting.monthOnly === true ? undefined : itemsDeadline(book, meeting);
  return {
    type: 'item-deadline',
    meeting,
    today: at.today,
    days: settingsOf(book.group).itemsDays,
    set,
    ...(by === undefined ? {} : { by }),
  };
}
