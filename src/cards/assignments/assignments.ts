import type { AnswerLines } from '../../language/words/answers/answer-row.ts';
import type { Words } from '../../language/words/words.ts';
import type { AssignmentRef } from '../../meetings/commands/assignment-command.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { type Button, button, formButton, inPairs } from '../kit/button.ts';
import { fitCard, fitRows, fitText, type Line, lines } from '../kit/fit-card.ts';
import { notification } from '../kit/message.ts';
import { type Bound, template } from '../kit/template.ts';

type AssignmentsData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly lead: string;
  readonly rows: readonly {
    readonly text: string;
    readonly details: readonly Line[];
    readonly separated: boolean;
    readonly sets: readonly { readonly buttons: readonly Button[] }[];
  }[];
  readonly remarks: readonly Line[];
  readonly buttons: readonly Button[];
};

const expand = template<AssignmentsData>('assignments');

/** An assignment as a card shows it: in people's words, with what is known of it and what can be done. */
export type AssignmentRow = {
  readonly text: string;
  readonly details: readonly string[];
  readonly buttons?: readonly Button[];
};

export type AssignmentsInput = {
  readonly lead: string;
  readonly rows: readonly AssignmentRow[];
  /** How many there are besides the rows. */
  readonly more?: number | undefined;
  readonly remarks?: readonly string[];
  readonly buttons?: readonly Button[];
};

/** One or more assignments below a line that says what they have to do with the reader. */
export function assignmentsCard(
  { lead, rows, more: besides, remarks = [], buttons = [] }: AssignmentsInput,
  words: Words,
): Bound {
  const [only] = rows;
  const text = notification(rows.length === 1 && only !== undefined ? `${lead} ${only.text}` : lead);
  const card = fitCard((limits) => {
    const { shown, more } = fitRows(rows, limits, words.cards.more.rows, besides);
    return expand({
      lang: words.language,
      fallbackText: text,
      lead: fitText(lead, limits, words),
      rows: shown.map((row, index) => ({
        text: fitText(row.text, limits, words),
        details: lines(...row.details.map((detail) => fitText(detail, limits, words))),
        separated: index > 0,
        sets: inPairs(row.buttons ?? []),
      })),
      remarks: [...more, ...lines(...remarks)],
      buttons,
    });
  });
  return { card, text };
}

/** The buttons with which one reports on an assignment of one's own; a co-worker (who does not `end` it) only how it goes. */
export function reportButtons(
  group: GroupId,
  { meeting, id }: AssignmentRef,
  words: Words,
  ends = true,
): readonly Button[] {
  const say = words.assignments.buttons;
  const on = { group, meeting, id };
  if (!ends) return [formButton(say.report, 'show-report', on)];
  return [
    button(say.done, 'assignment-done', on),
    formButton(say.report, 'show-report', on),
    formButton(say.moreTime, 'show-more-time', on),
  ];
}

/** The buttons with which the responsible answers a reminder. */
export function dueButtons(group: GroupId, { meeting, id }: AssignmentRef, words: Words): readonly Button[] {
  const say = words.assignments.buttons;
  const on = { group, meeting, id };
  return [
    button(say.done, 'assignment-done', on, { style: 'positive' }),
    formButton(say.moreTime, 'show-more-time', on),
    button(say.notMine, 'assignment-not-mine', on),
  ];
}

/** An answer about assignments, each row with the buttons to report on it. */
export function reportableCard(group: GroupId, answer: AnswerLines, words: Words): Bound {
  const rows = answer.rows.map(({ text, details = [], source, assignment, helps = false }) => ({
    text,
    details: [...details, ...(source === undefined ? [] : [source])],
    buttons: assignment === undefined ? [] : reportButtons(group, assignment, words, !helps),
  }));
  return assignmentsCard({ lead: answer.lead, rows, more: answer.more }, words);
}
