import type { Words } from '../language/words/words.ts';
import type { Book } from '../meetings/book.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { type Line, lines } from './fit-card.ts';

/** The lines under a card's title: which group, when, and where; an unknown time is said to be unknown. */
export function aboutMeeting(book: Book, meeting: Meeting, words: Words): readonly Line[] {
  const mode = words.mode(meeting.mode);
  const place = meeting.place === undefined ? '' : words.cards.place(meeting.place);
  const where = [place, mode].filter((one) => one !== '').join(', ');
  const time = meeting.startTime === undefined ? words.answers.timeUnknown : undefined;
  return lines(book.group.name, words.when(meeting), time, where);
}

/** The same in short: which group and when. */
export function inShort(book: Book, meeting: Meeting, words: Words): readonly Line[] {
  return lines(book.group.name, words.when(meeting));
}
