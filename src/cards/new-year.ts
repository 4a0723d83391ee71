import { newYearLines } from '../language/words/calendar-answers.ts';
import type { Words } from '../language/words/words.ts';
import { answerNewYear } from '../meetings/answer-calendar.ts';
import type { Book } from '../meetings/book.ts';
import { answerCard } from './answer.ts';
import type { Bound } from './template.ts';

/** To a secretary at the beginning of a year: whose mandates ended with the last or end in this, and its meetings. */
export function newYearCard(book: Book, year: number, words: Words): Bound {
  return answerCard(newYearLines(answerNewYear(book, year, { today: `${year - 1}-01-01` }), words), words);
}
