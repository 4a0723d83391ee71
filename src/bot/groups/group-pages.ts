import type { Book } from '../../meetings/model/book.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { MeetingId } from '../../meetings/model/terms.ts';
import { agendaDocument } from '../../minutes/agenda-document.ts';
import { calendarFeed, meetingCalendar } from '../../minutes/calendar-feed.ts';
import { html } from '../../minutes/html.ts';
import { markdown } from '../../minutes/markdown.ts';
import { hashToken } from '../../store/code.ts';
import type { Store } from '../../store/store.ts';

/** What stands at an address under a group's secret link. */
export type Page = {
  readonly type: 'text/calendar' | 'text/html' | 'text/markdown';
  readonly text: string;
  /** To be saved under this name rather than shown. */
  readonly file?: string;
};

/** Reads the page at a path behind `/calendar/`; undefined for whatever is not there, without telling why. */
export type ReadPage = (path: string) => Promise<Page | undefined>;

const shape = /^(?<token>[A-Za-z0-9_-]{22,64})(?:\.ics|\/(?<meeting>m\d{1,9})\.(?<format>ics|html|md))$/u;

/**
 * What may be read by whoever has a group's secret link: its calendar, and each meeting's agenda as a document. When,
 * where, how to join and what is to be dealt with; never who comes, what was said, or what was decided.
 */
export function createGroupPages(store: Pick<Store, 'directory' | 'load' | 'flushed'>): ReadPage {
  return async (path) => {
    const { token, meeting, format } = shape.exec(path)?.groups ?? {};
    const group = token === undefined ? undefined : store.directory.groupByCalendar(hashToken(token));
    if (group === undefined) return undefined;
    const book = await store.load(group);
    await store.flushed(group, book.version);
    if (format === undefined) return feedOf(book);
    const found = findMeeting(book, meeting);
    return found === undefined ? undefined : formats[format]?.(book, found);
  };
}

// Forty calendars ask for the same within the hour, and a Book that has changed is another.
const feeds = new WeakMap<Book, Page>();

function feedOf(book: Book): Page {
  const feed = feeds.get(book) ?? { type: 'text/calendar', text: calendarFeed(book) };
  feeds.set(book, feed);
  return feed;
}

const formats: Readonly<Record<string, (book: Book, meeting: Meeting) => Page | undefined>> = {
  ics: (book, meeting) => {
    const text = meetingCalendar(book, meeting);
    return text === undefined ? undefined : { type: 'text/calendar', text, file: `${meeting.date}.ics` };
  },
  html: (book, meeting) => ({ type: 'text/html', text: html(agendaDocument(book, meeting)) }),
  md: (book, meeting) => ({ type: 'text/markdown', text: markdown(agendaDocument(book, meeting)) }),
};

/** The addresses under a group's secret link; `base` is where Samverka is reached, without a slash at its end. */
export function linksUnder(base: string, token: string) {
  const under = `${base}/calendar/${token}`;
  return {
    feed: `${under}.ics`,
    of: (meeting: MeetingId) => ({
      feed: `${under}.ics`,
      event: `${under}/${meeting}.ics`,
      agenda: `${under}/${meeting}.html`,
    }),
  };
}
