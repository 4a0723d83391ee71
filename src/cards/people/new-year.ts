import { newYearLines } from '../../language/words/answers/calendar-answers.ts';
import type { Words } from '../../language/words/words.ts';
import { answerNewYear } from '../../meetings/answers/answer-calendar.ts';
import type { Book } from '../../meetings/model/book.ts';
import { answerCard } from '../answers/answer.ts';
import type { Bound } from '../kit/template.ts';

/** To a secretary at the beginning of a year: whose mandates ended with the last or end in this, and its meetings. */
export function newYearCard(book: Book, year: number, words: Words): Bound {
  return answerCard(newYearLines(answerNewYear(book, year, { today: `${year - 1}-01-01` }), words), words);
}
