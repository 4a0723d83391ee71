import ical from 'ical-generator';
import type { Book } from '../meetings/model/book.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import { lastDay } from '../meetings/model/time.ts';
import { isInCalendars, meetingEvent } from './meeting-event.ts';
import { timeZoneRules } from './time-zone-rules.ts';

/** How often calendars are asked to fetch the feed anew, in seconds; some do it far more seldom. */
const refreshEvery = 60 * 60;

/**
 * All meetings of a group as iCalendar (RFC 5545), in the group's zone and language: one event for each, known by the
 * same UID for ever. A moved one has a higher SEQUENCE, a cancelled one stays and says so. A meeting of which only the
 * month is known waits until it has a day. There is no METHOD: nobody is invited by this, it is only read.
 */
export function calendarFeed(book: Book): string {
  return calendarOf(book, book.meetings.filter(isInCalendars));
}

/** One meeting, to put into a calendar by hand; undefined while it has no day. */
export function meetingCalendar(book: Book, meeting: Meeting): string | undefined {
  return isInCalendars(meeting) ? calendarOf(book, [meeting]) : undefined;
}

function calendarOf(book: Book, meetings: readonly Meeting[]): string {
  const { name, language } = book.group;
  const years = meetings
    .flatMap((meeting) => [meeting.date, lastDay(meeting)])
    .map((date) => Number(date.slice(0, 4)));
  const calendar = ical({
    prodId: { company: 'Samverka', product: 'Samverka', language: language.toUpperCase() },
    // The library writes a calendar's name as it is given.
    name: escapedText(name),
    // A name here would have it write LAST-MODIFIED in local time, which must be UTC.
    timezone: {
      name: null,
      generator: (id) => timeZoneRules(id, Math.min(...years) - 1, Math.max(...years) + 1),
    },
    ttl: refreshEvery,
    events: meetings.map((meeting) => meetingEvent(book, meeting)),
  });
  // The last line needs its end too.
  return `${calendar.toString()}\r\n`;
}

/** Text as RFC 5545 (3.3.11) writes it, on one line. */
function escapedText(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\s*[\n\r]+\s*/gu, ' ');
}
