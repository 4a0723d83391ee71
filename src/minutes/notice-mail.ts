import { words } from '../language/words/languages.ts';
import type { Words } from '../language/words/words.ts';
import type { Book } from '../meetings/model/book.ts';
import { documentsOf } from '../meetings/model/link.ts';
import { findPerson } from '../meetings/model/lookup.ts';
import type { Item, Meeting } from '../meetings/model/meeting.ts';
import { itemsDeadline, whereTo } from '../meetings/model/notice.ts';
import type { DateString } from '../meetings/model/terms.ts';
import { secretariesOf } from '../meetings/posts/posts.ts';
import { meetingNotices, placeText } from './agenda-document.ts';
import { itemLine } from './item-line.ts';

/** The addresses that a notice may name: under the group's secret link, so only for those who should have it. */
export type NoticeLinks = { readonly feed: string; readonly event: string; readonly agenda: string };

/** The notice of a meeting as mail, to be copied: one line of subject, and plain text. */
export type NoticeMail = { readonly subject: string; readonly text: string };

/** Longer than this no agenda is read in a mail; then it has the titles alone. Characters. */
const longestAgenda = 12_000;

/**
 * The notice as mail in the group's language: first of all how one gets there, then when, what to answer by when, and
 * the agenda. `today` in the group's zone: a deadline that has passed is not told.
 */
export function noticeMail(
  book: Book,
  meeting: Meeting,
  { today, links }: { readonly today: DateString; readonly links?: NoticeLinks | undefined },
): NoticeMail {
  const say = words(book.group.language);
  const { notice } = say;
  const { name } = book.group;
  if (meeting.cancelled) return cancelledMail(book, meeting, say);
  const parts = [
    joinFirst(meeting, say),
    [notice.mail.greeting],
    [notice.mail.lead(name), ...aboutLines(meeting, say), ...meetingNotices(meeting, say)],
    deadlineLines(book, meeting, today, say),
    agendaLines(meeting, say),
    links === undefined ? [] : linkLines(meeting, links, say),
    contactLines(book, say),
  ];
  return { subject: notice.mail.subject(name, notice.days(meeting)), text: textOf(parts) };
}

function cancelledMail(book: Book, meeting: Meeting, say: Words): NoticeMail {
  const { mail, days, when, reason } = say.notice;
  const { name } = book.group;
  const why = meeting.changes.findLast((change) => change.kind === 'cancelled')?.reason;
  return {
    subject: mail.cancelledSubject(name, days(meeting)),
    text: textOf([
      [mail.cancelledLead(name, when(meeting)), ...(why === undefined ? [] : [reason(why)])],
      contactLines(book, say),
    ]),
  };
}

/** How one gets to a meeting, the way in first: the join link before the place. */
function joinFirst(meeting: Meeting, { notice }: Words): readonly string[] {
  const { link, place } = whereTo(meeting);
  return [
    ...(link === undefined ? [] : [notice.joinAt(link)]),
    ...(place === undefined ? [] : [notice.place(place)]),
  ];
}

function aboutLines(meeting: Meeting, say: Words): readonly string[] {
  const { notice } = say;
  const form = say.mode(meeting.mode);
  const { link, place } = whereTo(meeting);
  return [
    `${notice.time}: ${notice.when(meeting)}`,
    ...(form === '' ? [] : [notice.form(form)]),
    ...(link === undefined && place === undefined && form === '' ? [placeText(meeting, say)] : []),
    ...(meeting.partner === undefined ? [] : [`${notice.jointly} ${meeting.partner}`]),
    ...(meeting.theme === undefined ? [] : [`${notice.about}: ${meeting.theme}`]),
  ];
}

function deadlineLines(book: Book, meeting: Meeting, today: DateString, say: Words): readonly string[] {
  const deadline = itemsDeadline(book, meeting);
  const open = deadline !== undefined && deadline >= today && meeting.state === 'planned';
  return [
    ...(open ? [say.notice.itemsBy(say.weekday(deadline))] : []),
    ...(meeting.monthOnly ? [] : [say.notice.answerBy(say.day(meeting.date, today))]),
  ];
}

function agendaLines({ items }: Meeting, say: Words): readonly string[] {
  if (items.length === 0) return [];
  const whole = items.flatMap((item) => itemLines(item, say));
  const fits = whole.join('\n').length <= longestAgenda;
  return [say.notice.agenda, '', ...(fits ? whole : items.map(itemLine))];
}

function itemLines(item: Item, { notice, items }: Words) {
  const { presenters, proposal, minutes, kind, under } = item;
  const about = [
    ...(kind === undefined ? [] : [items.kind(kind).toLowerCase()]),
    ...(minutes === undefined ? [] : [notice.minutes(minutes)]),
  ];
  const more = about.length === 0 ? '' : ` (${about.join(', ')})`;
  const margin = under === undefined ? '   ' : '      ';
  return [
    `${itemLine(item)}${more}`,
    ...(presenters.length === 0 ? [] : [notice.presenters(presenters)]),
    ...(proposal === undefined ? [] : [`${notice.proposal}: ${proposal}`]),
    ...documentsOf(item).map(({ link, title }) => (title === undefined ? link : `${title}: ${link}`)),
  ].map((line, index) => (index === 0 ? line : `${margin}${line.replace(/\r\n|[\n\r]/gu, `\n${margin}`)}`));
}

function linkLines(
  meeting: Meeting,
  { feed, event, agenda }: NoticeLinks,
  { notice }: Words,
): readonly string[] {
  return [
    notice.mail.asDocument(agenda),
    ...(meeting.monthOnly ? [] : [notice.mail.toCalendar(event)]),
    notice.mail.allMeetings(feed),
  ];
}

function contactLines(book: Book, { notice }: Words): readonly string[] {
  const names = secretariesOf(book).flatMap((id) => findPerson(book, id)?.name ?? []);
  return names.length === 0 ? [] : [notice.contact(names)];
}

function textOf(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
