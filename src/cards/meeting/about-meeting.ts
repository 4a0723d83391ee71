import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { whereTo } from '../../meetings/model/notice.ts';
import { type Line, lines } from '../kit/fit-card.ts';

/** How one gets there, above all else on a phone: a button that follows the join link, and the place as text. */
export type WayIn = {
  readonly joins: readonly { readonly title: string; readonly url: string }[];
  readonly places: readonly Line[];
};

/** The way in to a meeting that is still to be held; there is none to others. */
export function wayIn(meeting: Meeting, words: Words): WayIn {
  if (meeting.cancelled || meeting.state === 'closed') return { joins: [], places: [] };
  const { link, place } = whereTo(meeting);
  return {
    joins: link === undefined ? [] : [{ title: words.notice.join, url: link }],
    places: lines(place === undefined ? undefined : words.cards.place(place)),
  };
}

/** The lines under a card's title: which group, when, and how people meet; an unknown time is said to be unknown. */
export function aboutMeeting(book: Book, meeting: Meeting, words: Words): readonly Line[] {
  const { jointly, about } = words.notice;
  const isTimeless = meeting.startTime === undefined && meeting.monthOnly === undefined;
  const time = isTimeless ? words.answers.timeUnknown : undefined;
  return lines(
    book.group.name,
    words.when(meeting),
    time,
    meeting.state === 'closed' && meeting.place !== undefined ? words.cards.place(meeting.place) : undefined,
    words.mode(meeting.mode),
    meeting.partner === undefined ? undefined : `${jointly} ${meeting.partner}`,
    meeting.theme === undefined ? undefined : `${about}: ${meeting.theme}`,
  );
}

/** The same in short: which group and when. */
export function inShort(book: Book, meeting: Meeting, words: Words): readonly Line[] {
  return lines(book.group.name, words.when(meeting));
}
