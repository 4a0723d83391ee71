import type { Answer } from '../../../meetings/answers/question.ts';
import type { Words } from '../words.ts';
import type { AnswerLines } from './answer-row.ts';

/** Who left and who came, as an answer. */
export function turnoverLines(
  { from, to, left, came, side, organisation }: Extract<Answer, { readonly type: 'turnover' }>,
  words: Words,
): AnswerLines {
  const say = words.people.turnover;
  const between = words.span(from, to);
  const only = words.peopleAsked.turnover;
  return {
    lead:
      side !== undefined
        ? only[side]((side === 'left' ? left : came).length, between, organisation?.name)
        : left.length + came.length === 0
          ? say.none(between)
          : say.some(left.length, came.length, between),
    rows: [
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
