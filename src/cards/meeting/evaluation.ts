import type { Words } from '../../language/words/words.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { button, formButton } from '../kit/button.ts';
import { type Form, formCard, typedInto } from '../kit/form.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** Asks everyone how the meeting was. It tells how many have answered, never who. */
export function evaluationCard({ book, meeting }: MeetingInput, words: Words): Bound {
  const say = words.evaluation;
  const open = meeting.evaluation?.open === true;
  const answered = meeting.evaluation?.answered.length ?? 0;
  const data = { group: book.id, meeting: meeting.id };
  return messageCard(
    {
      title: say.title,
      lines: open ? [say.invite] : [say.over],
      remarks: [words.when(meeting), ...(open ? [say.anonymous] : []), say.answered(answered)],
      buttons: open ? [formButton(say.answer, 'show-evaluation', data, { style: 'positive' })] : [],
    },
    words,
  );
}

/** Characters of an answer. */
export const longestAnswer = 4000;

export type EvaluationFormInput = MeetingInput & {
  /** What was sent from the form, and why it was not saved. */
  readonly typed?: { readonly text?: string | undefined };
  readonly wrong?: string;
};

/** The form in which someone answers, once and without her name. */
export function evaluationForm({ book, meeting, typed, wrong }: EvaluationFormInput, words: Words): Form {
  const say = words.evaluation;
  const data = { group: book.id, meeting: meeting.id };
  const value = typedInto(typed, 'text') ?? '';
  return formCard(
    {
      title: say.title,
      wrong,
      about: [words.when(meeting), say.invite],
      fields: [
        {
          kind: 'lines',
          id: 'text',
          label: say.label,
          value,
          required: say.required,
          longest: longestAnswer,
        },
      ],
      remarks: [say.anonymous, say.once, say.shownLater],
      buttons: [button(say.send, 'save-evaluation', data, { inputs: 'auto', style: 'positive' })],
    },
    words,
  );
}

/** Few have answered: whoever ends the round is told that they may be recognised. */
export function fewAnswersCard({ book, meeting }: MeetingInput, answers: number, words: Words): Bound {
  const say = words.evaluation;
  const data = { group: book.id, meeting: meeting.id };
  return messageCard(
    {
      lines: [say.few(answers)],
      buttons: [button(say.end, 'end-evaluation', data), button(say.wait, 'hold-evaluation', data)],
    },
    words,
  );
}
