import type { Book } from '../../src/meetings/model/book.ts';
import { planned2026, untilToday } from './asked-coming.ts';
import { foldTold } from './asked-facts.ts';
import { firstYear } from './asked-first-year.ts';
import { asbodaChanged, founded, lillhamraChanged } from './asked-people.ts';
import { lately, october2025, secondYear } from './asked-second-year.ts';

/** The day on which all questions of the rows are asked, a Wednesday, and the moment. */
export const askedToday = '2026-04-15';
export const askedNow = '2026-04-15T08:00:00.000Z';

/** The invented Book that the rows ask about: two years of a managers' group, until 15 April 2026. */
export function askedBook(): Book {
  const told = [
    founded,
    lillhamraChanged,
    asbodaChanged,
    planned2026,
    october2025,
    ...firstYear,
    ...secondYear,
    ...lately,
    ...untilToday,
  ];
  return foldTold(
    'norrbygden',
    told.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
  );
}
