import type { Answer, Question, Withheld } from '../../../meetings/answers/question.ts';
import type { Book } from '../../../meetings/model/book.ts';
import type { Standing } from '../../../meetings/model/rights.ts';
import type { Language } from '../../../meetings/model/terms.ts';
import { words } from '../languages.ts';
import { capital } from '../wording.ts';
import { answerLines } from './answer-lines.ts';
import type { AnswerRow } from './answer-row.ts';
import { unshownLines } from './unshown-lines.ts';

/** An answer as plain text: the line that answers, then one line for each row with its source. */
export function answerText(answer: Answer, book: Book, language: Language): string {
  const say = words(language);
  const { lead, rows, more } = answerLines(answer, book, say);
  const rest = more === undefined ? [] : [say.cards.more.rows(more)];
  return [lead, ...rows.map(rowText), ...rest].join('\n');
}

/** One row of an answer: what it says, and on a line below it its details and where it stands. */
function rowText({ text, details = [], source }: AnswerRow): string {
  const more = [...details, ...(source === undefined ? [] : [source])];
  return more.length === 0 ? text : `${text}\n   ${more.join(' · ')}`;
}

/** That a question is not answered, and whose business it is. */
export function withheldText(
  withheld: Withheld,
  question: Question['type'],
  standing: Standing,
  language: Language,
): string {
  if (withheld.withheld === 'unread')
    return capital(words(language).peopleAsked.over.gap(words(language).onDays(withheld.meeting)));
  const say = words(language).answers;
  const what = say.subject[question];
  if (withheld.meetings !== undefined)
    return unshownLines(withheld.meetings, what, words(language)).join('\n');
  if (withheld.withheld === 'not-closed') return say.notClosed(what);
  if (withheld.withheld === 'not-published') return say.notPublished(what);
  return standing === 'visitor' ? say.withheldFromVisitor(what) : say.withheld(what);
}
