import type { Book } from '../model/book.ts';
import type { Fact } from '../model/fact.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import { settingsOf } from '../model/settings.ts';
import type { Language, MeetingId } from '../model/terms.ts';
import { placedFacts } from './agenda-order.ts';

/**
 * Puts finished minutes on the next agenda for approval, where the group wants that: at an item that plainly is for the
 * previous minutes, else as an item of their own after those that open every meeting. Nothing where they stand on an
 * agenda already, or are approved.
 */
export function previousMinutesFacts(book: Book, minutes: Meeting): readonly Fact[] {
  if (!settingsOf(book.group).approveNext || !awaitsApproval(book, minutes)) return [];
  const next = book.meetings.find((one) => one.date > minutes.date && takesItems(one));
  if (next === undefined) return [];
  const there = next.items.find((item) => item.approves === undefined && isForPrevious(item));
  if (there !== undefined)
    return [{ type: 'item-changed', meeting: next.id, item: there.id, changes: { approves: minutes.id } }];
  const { language, documentName } = book.group;
  const item = {
    title: titles[language](documentName.trim().toLocaleLowerCase(language)),
    presenters: [],
    kind: 'formality',
    approves: minutes.id,
  } as const;
  return placedFacts(book, next, item, behindOpening(next));
}

/** The last of the items that open every meeting, with their parts. */
function behindOpening({ items }: Meeting): Item | 'first' {
  const opening = items.findLast(({ standing }) => standing === 'start');
  const whole = opening?.under ?? opening?.id;
  return items.findLast(({ id, under }) => (under ?? id) === whole) ?? 'first';
}

/** What waits for approval when a meeting comes to the calendar: only the latest minutes, and only at their next meeting. */
export function arrivingMinutes(book: Book, meeting: MeetingId): readonly Fact[] {
  const here = book.meetings.find(({ id }) => id === meeting);
  const latest =
    here && book.meetings.findLast((one) => one.date < here.date && one.minutesFinishedAt !== undefined);
  const found = latest === undefined ? [] : previousMinutesFacts(book, latest);
  return found.every((fact) => 'meeting' in fact && fact.meeting === meeting) ? found : [];
}

/** The latest finished minutes, when the group begins to want them on the next agenda. */
export function latestMinutesFacts(book: Book): readonly Fact[] {
  const latest = book.meetings.findLast(({ minutesFinishedAt }) => minutesFinishedAt !== undefined);
  return latest === undefined ? [] : previousMinutesFacts(book, latest);
}

function takesItems(meeting: Meeting): boolean {
  return meeting.state === 'planned' && meeting.cancelled !== true;
}

function awaitsApproval(book: Book, { id, minutesFinishedAt, minutes }: Meeting): boolean {
  if (minutesFinishedAt === undefined || minutes?.approved !== undefined) return false;
  return !book.meetings.some(
    ({ items, cancelled }) => cancelled !== true && items.some(({ approves }) => approves === id),
  );
}

const titles: Readonly<Record<Language, (document: string) => string>> = {
  sv: (document) => `Föregående ${document}`,
  en: (document) => `Previous ${document}`,
};

const previous =
  /^(?:(?:godkännande|genomgång|justering)(?:\s+av|:)?\s+)?(?:föregående|förra|tidigare)\s+(?:mötes\s+|mötets\s+)?(?:\p{L}*protokoll(?:et)?|\p{L}*anteckningar(?:na)?)$|^(?:protokoll(?:et)?|\p{L}*anteckningar(?:na)?)\s+från\s+(?:föregående|förra)\s+(?:möte|mötet|sammanträde)$|^(?:approval\s+of\s+)?(?:the\s+)?(?:previous|last)\s+(?:meeting['’]s\s+)?(?:minutes|notes)$|^(?:the\s+)?minutes\s+of\s+the\s+(?:previous|last)\s+meeting$/iu;

/** Whether an item's title says that it is for the previous minutes, and for nothing else. */
function isForPrevious({ title, outcome }: Item): boolean {
  return outcome === undefined && previous.test(title.trim());
}
