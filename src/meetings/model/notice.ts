import { DateTime } from 'luxon';
import type { Book } from './book.ts';
import type { Item, Meeting } from './meeting.ts';
import { settingsOf } from './settings.ts';
import type { DateString } from './terms.ts';
import { dayOf } from './time.ts';

/** How one gets to a meeting: the address to join at, and the place, each as it was given. */
export type WhereTo = { readonly link?: string; readonly place?: string };

/** The join link only where it can be followed: a whole https address. */
export function whereTo({ joinLink, place }: Pick<Meeting, 'joinLink' | 'place'>): WhereTo {
  return {
    ...(joinLink !== undefined && isHttps(joinLink) ? { link: joinLink } : {}),
    ...(place === undefined ? {} : { place }),
  };
}

function isHttps(text: string): boolean {
  return /^https:\/\/[^\s/]+/iu.test(text) && !/\s/u.test(text);
}

/** The day by which items are to be proposed; undefined while no day of the meeting is known. */
export function itemsDeadline(book: Book, meeting: Meeting): DateString | undefined {
  return daysBefore(meeting, settingsOf(book.group).itemsDays);
}

/** The deadline for items where it had not passed when the agenda was posted; told on a post that everybody sees. */
export function openItemsDeadline(book: Book, meeting: Meeting): DateString | undefined {
  const deadline = itemsDeadline(book, meeting);
  const posted = meeting.agendaPostedAt;
  if (deadline === undefined || posted === undefined || meeting.state !== 'planned') return undefined;
  return deadline >= dayOf(posted, book.group.zone) ? deadline : undefined;
}

function daysBefore({ date, monthOnly }: Meeting, days: number): DateString | undefined {
  if (monthOnly) return undefined;
  return DateTime.fromISO(date, { zone: 'utc' }).minus({ days }).toISODate() ?? undefined;
}

/** Whether the agenda is for everyone to see: posted, or dealt with at the meeting. */
export function isAgendaOut(meeting: Meeting): boolean {
  return meeting.agendaPostedAt !== undefined || meeting.state !== 'planned';
}

/** What a notice of a meeting still lacks, for the secretary to look at before it goes out. */
export type NoticeGaps = {
  readonly cancelled: boolean;
  readonly monthOnly: boolean;
  readonly time: boolean;
  /** Nobody could tell where to go: no join link for a digital meeting, no place for one in person. */
  readonly where?: 'link' | 'place' | 'both';
  readonly items: boolean;
  /** Items that nobody presents. */
  readonly presenters: readonly Item[];
  /** Proposals for this meeting's agenda, or for no named one, that wait for the secretary. */
  readonly proposals: number;
};

export function noticeGaps(book: Book, meeting: Meeting): NoticeGaps {
  const where = missingWhere(meeting);
  return {
    cancelled: meeting.cancelled === true,
    monthOnly: meeting.monthOnly === true,
    time: meeting.startTime === undefined && meeting.monthOnly === undefined,
    ...(where === undefined ? {} : { where }),
    items: meeting.items.length === 0,
    presenters: meeting.items.filter((item) => lacksPresenter(item, meeting.items)),
    proposals: book.proposals.filter(
      (one) => one.settled === undefined && (one.meeting === undefined || one.meeting === meeting.id),
    ).length,
  };
}

function missingWhere(meeting: Meeting): NoticeGaps['where'] {
  const { link, place } = whereTo(meeting);
  if (meeting.mode === 'digital') return link === undefined ? 'link' : undefined;
  if (meeting.mode === 'hybrid' && place !== undefined) return link === undefined ? 'link' : undefined;
  if (meeting.mode === 'unknown') return link === undefined && place === undefined ? 'both' : undefined;
  return place === undefined ? 'place' : undefined;
}

/**
 * Items that stand on every agenda and formalities are seen to by the chair, with their sub-items; an item that has
 * sub-items is presented by theirs; what is withdrawn or postponed needs nobody.
 */
function lacksPresenter(
  { id, presenters, standing, outcome, kind, under }: Item,
  items: readonly Item[],
): boolean {
  if (presenters.length > 0 || standing !== undefined || outcome !== undefined) return false;
  const whole = items.find((one) => one.id === under);
  return kind !== 'formality' && whole?.kind !== 'formality' && !items.some((one) => one.under === id);
}
