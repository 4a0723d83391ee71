import type { Answer } from '../../../meetings/answers/question.ts';
import type { Words } from '../words.ts';
import type { AnswerLines } from './answer-row.ts';
import { quoteRow } from './search-answers.ts';

/** Who had a seat before or after someone, and then all who have had it, with their days. */
export function seatHistoryLines(
  { person, side, beside, seats, told = [] }: Extract<Answer, { readonly type: 'seat-history' }>,
  words: Words,
): AnswerLines {
  const say = words.items.seat;
  const name = person?.name ?? words.unknownPerson;
  const names = beside.map((one) => one.name);
  const lead =
    seats.length === 0
      ? say.none(name)
      : names.length === 0
        ? say.nobody[side](name)
        : say.had[side](names, name);
  return {
    lead: told.length === 0 ? lead : `${lead} ${words.peopleAsked.told.stands}`,
    rows: [
      ...told.map((one) => quoteRow(one, words)),
      ...seats.flatMap(({ organisation, as, terms }) =>
        terms.map((term) => ({
          text: term.person.name,
          details: [
            say.held(as, organisation),
            say.days(term.from && words.day(term.from), term.to && words.day(term.to)),
          ],
        })),
      ),
    ],
  };
}
