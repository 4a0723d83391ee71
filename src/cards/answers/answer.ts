import type { AnswerLines, AnswerRow } from '../../language/words/answers/answer-row.ts';
import type { Words } from '../../language/words/words.ts';
import type { Button } from '../kit/button.ts';
import { fitCard, fitRows, fitText, type Limits, type Line, lines } from '../kit/fit-card.ts';
import { notification } from '../kit/message.ts';
import { type AdaptiveCard, type Bound, template } from '../kit/template.ts';

type AnswerData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly lead: string;
  readonly rows: readonly {
    readonly text: string;
    readonly details: readonly Line[];
    readonly separated: boolean;
  }[];
  readonly more: readonly Line[];
  readonly buttons: readonly Button[];
};

const expand = template<AnswerData>('answer');

/** An answer in one group, or one from each of the asker's groups. */
export type GroupAnswer = { readonly group: string; readonly lines: AnswerLines };

/** The answer to a question: a line that answers by itself, then rows with where each stands. */
export function answerCard(answer: AnswerLines, words: Words, buttons: readonly Button[] = []): Bound {
  const text = notification(answer.lead);
  return { card: fitCard((limits) => answerWithin(answer, text, words, buttons, limits)), text };
}

/** The same question answered in several groups. */
export function answersCard(answers: readonly GroupAnswer[], words: Words): Bound {
  const rows = answers.flatMap(({ group, lines: { lead, rows: found } }) => [
    { text: `${group}: ${lead}`, details: [] },
    ...found,
  ]);
  const more = answers.reduce((sum, { lines: answer }) => sum + (answer.more ?? 0), 0);
  return answerCard({ lead: words.cards.answer.inAll, rows, more }, words);
}

function answerWithin(
  answer: AnswerLines,
  text: string,
  words: Words,
  buttons: readonly Button[],
  limits: Limits,
): AdaptiveCard {
  const { shown, more } = fitRows(answer.rows, limits, words.cards.more.rows, answer.more);
  return expand({
    lang: words.language,
    fallbackText: text,
    lead: fitText(answer.lead, limits, words),
    rows: shown.map((row) => ({
      text: fitText(row.text, limits, words),
      details: detailLines(row, limits, words),
      separated: row.source !== undefined,
    })),
    more,
    buttons,
  });
}

function detailLines({ details = [], source }: AnswerRow, limits: Limits, words: Words): readonly Line[] {
  return lines(
    ...details.map((detail) => fitText(detail, limits, words)),
    source === undefined ? undefined : fitText(source, limits, words),
  );
}
