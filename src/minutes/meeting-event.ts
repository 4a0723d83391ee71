import type { ICalEventData } from 'ical-generator';
import { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { DateTime } from 'luxon';
import { words } from '../language/words/languages.ts';
import type { Words } from '../language/words/words.ts';
import type { Book } from '../meetings/model/book.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import { isAgendaOut, itemsDeadline, whereTo } from '../meetings/model/notice.ts';
import type { Instant } from '../meetings/model/terms.ts';
import { daysOf, lastDay } from '../meetings/model/time.ts';
import { meetingNotices } from './agenda-document.ts';
import { itemLine } from './item-line.ts';

/** Whether calendars can show a meeting: it has a day. A whole month as one bar would only be in the way. */
export function isInCalendars(meeting: Meeting): boolean {
  return meeting.monthOnly === undefined;
}

/** A meeting as an event of a calendar: when and where, and its agenda once that is out; nothing secret, as events get forwarded. */
export function meetingEvent(book: Book, meeting: Meeting): ICalEventData {
  const say = words(book.group.language);
  const changed = lastChange(meeting);
  const place = locationOf(meeting);
  const { link } = whereTo(meeting);
  return {
    id: `${meeting.id}-${book.id}@samverka`,
    sequence: meeting.changes.length,
    stamp: changed ?? meeting.plannedAt,
    ...(changed === undefined ? {} : { lastModified: changed }),
    ...timesOf(book, meeting),
    summary: plain(titleOf(book, meeting, say)),
    ...(place === undefined ? {} : { location: plain(place) }),
    // The library would escape these signs in an address, which must stand as it is.
    ...(link === undefined || /[\\;,]/u.test(link) ? {} : { url: link }),
    description: plain(descriptionOf(book, meeting, say)),
    status: meeting.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: isBusy(meeting) ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  };
}

function lastChange(meeting: Meeting): Instant | undefined {
  const known = [...meeting.changes.map(({ at }) => at), meeting.agendaPostedAt].filter(
    (at) => at !== undefined,
  );
  return known.toSorted().at(-1);
}

/** Whether a calendar should call the time taken: not for what is cancelled, nor a whole day because its hours are unknown. */
function isBusy(meeting: Meeting): boolean {
  return (
    meeting.cancelled === undefined && (meeting.startTime !== undefined || meeting.mode === 'residential')
  );
}

type Times = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone' | 'repeating'>;

/**
 * When a calendar shows a meeting. Without a time: whole days. Several days away from home are one span; on other
 * meetings of several days the times are those of each day.
 */
function timesOf({ group: { zone } }: Book, meeting: Meeting): Times {
  const { date, startTime, endTime } = meeting;
  const at = (day: string, time: string) => DateTime.fromISO(`${day}T${time}`, { zone });
  const days = daysOf(meeting);
  const span = days > 1 && meeting.mode === 'residential';
  if (startTime === undefined || (span && endTime === undefined)) {
    const end = at(lastDay(meeting), '00:00').plus({ days: 1 });
    return { start: at(date, '00:00'), end, allDay: true };
  }
  const start = at(date, startTime);
  const end = endTime === undefined ? undefined : at(span ? lastDay(meeting) : date, endTime);
  return {
    start,
    timezone: zone,
    ...(end !== undefined && end > start ? { end } : {}),
    ...(days > 1 && !span ? { repeating: `RRULE:FREQ=DAILY;COUNT=${days}` } : {}),
  };
}

function titleOf(book: Book, meeting: Meeting, { notice }: Words): string {
  const name = book.group.name;
  const title = meeting.theme === undefined ? name : `${name}: ${meeting.theme}`;
  return meeting.cancelled ? notice.calendar.cancelled(title) : title;
}

/** A digital meeting is where its link is; others where people go, if that is known. */
function locationOf(meeting: Meeting): string | undefined {
  const { link, place } = whereTo(meeting);
  return meeting.mode === 'digital' ? (link ?? place) : (place ?? link);
}

function descriptionOf(book: Book, meeting: Meeting, say: Words): string {
  const { notice } = say;
  const { link, place } = whereTo(meeting);
  const form = say.mode(meeting.mode);
  const deadline = isAgendaOut(meeting) || meeting.cancelled ? undefined : itemsDeadline(book, meeting);
  const parts = [
    meetingNotices(meeting, say),
    link === undefined ? [] : [notice.joinAt(link)],
    [
      ...(place === undefined ? [] : [notice.place(place)]),
      ...(form === '' ? [] : [notice.form(form)]),
      ...(meeting.partner === undefined ? [] : [`${notice.jointly} ${meeting.partner}`]),
      ...timeRemarks(meeting, say),
    ],
    deadline === undefined ? [] : [notice.itemsBy(say.day(deadline, meeting.date))],
    isAgendaOut(meeting) && meeting.items.length > 0
      ? [`${notice.agenda}:`, ...meeting.items.map(itemLine)]
      : [],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function timeRemarks(meeting: Meeting, { notice, times }: Words): readonly string[] {
  if (meeting.startTime === undefined) return [notice.calendar.noTime];
  const told = meeting.endTime === undefined ? [notice.calendar.noEnd] : [];
  const span = daysOf(meeting) > 1 && meeting.mode === 'residential';
  const said = span ? times(meeting) : undefined;
  return said === undefined ? told : [said, ...told];
}

/** iCalendar has no place for other signs of control than line breaks and tabs. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken away.
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, '');
}
