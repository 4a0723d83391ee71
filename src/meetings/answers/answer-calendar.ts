import type { Book } from '../model/book.ts';
import { isMistake } from '../model/lookup.ts';
import type { DateString } from '../model/terms.ts';
import { isDay } from '../model/time.ts';
import type { Answer, AskedAt, EndingMandate } from './question.ts';

type NewYear = Extract<Answer, { readonly type: 'new-year' }>;

/** Mandates and seats that end from a month before the year to its end, and the meetings planned in it. */
export function answerNewYear(book: Book, year: number, { today }: Pick<AskedAt, 'today'>): NewYear {
  const from = [today, `${year - 1}-12-01`].toSorted()[0] ?? today;
  const to = `${year}-12-31`;
  const meetings = book.meetings.filter(
    (meeting) =>
      meeting.date.startsWith(`${year}-`) && meeting.cancelled === undefined && !isMistake(meeting),
  );
  return { type: 'new-year', year, ending: endingMandates(book, from, to), meetings };
}

/** What ends from one day to another, both included, the first to end first. */
export function endingMandates(book: Book, from: DateString, to: DateString): readonly EndingMandate[] {
  const mandates = book.persons.flatMap((person): readonly EndingMandate[] =>
    person.left !== undefined
      ? []
      : (['seat', 'secretary', 'chair'] as const).flatMap((of) => {
          const until = person.until?.[of];
          return until !== undefined && isDay(until) ? [{ person, of, until }] : [];
        }),
  );
  return mandates
    .filter(({ until }) => from <= until && until <= to)
    .toSorted((a, b) => (a.until < b.until ? -1 : 1));
}
