import type { Answer } from '../../../meetings/answers/question.ts';
import type { Words } from '../words.ts';
import type { AnswerLines } from './answer-row.ts';
import { quoteRow } from './search-answers.ts';

/** Who left and who came, as an answer. */
export function turnoverLines(
  {
    from,
    to,
    left,
    came,
    side,
    organisation,
    told = [],
    ahead,
  }: Extract<Answer, { readonly type: 'turnover' }>,
  words: Words,
): AnswerLines {
  const say = words.people.turnover;
  const between = words.span(from, to);
  const only = words.peopleAsked.turnover;
  const nobodyYet = ahead === true && left.length + came.length === 0;
  const lead = nobodyYet
    ? told.length > 0
      ? ''
      : only.nobodyYet[side ?? 'both'](between)
    : side !== undefined
      ? only[side]((side === 'left' ? left : came).length, between, organisation?.name)
      : left.length + came.length === 0
        ? say.none(between)
        : say.some(left.length, came.length, between);
  const leaving = [...new Set(told.flatMap(({ persons }) => persons.map(({ name }) => name)))];
  const days = [...new Set(told.map(({ meeting }) => words.onDays(meeting)))];
  return {
    lead: told.length === 0 ? lead : `${words.peopleAsked.told.leaving(leaving, days)} ${lead}`.trim(),
    rows: [
      ...told.map((one) => quoteRow(one, words)),
      ...left.map(({ person, on, organisation }) => ({
        text: say.named(person.name, organisation),
        details: [say.left(words.day(on))],
      })),
      ...came.map(({ person, on, as, organisation }) => ({
        text: say.named(person.name, organisation),
        details: [say.came(as, words.day(on))],
      })),
    ],
  };
}
