import { whereGiven } from '../../language/words/lines/report-lines.ts';
import { shortened } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import { roster } from '../../meetings/model/lookup.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { button } from '../kit/button.ts';
import { personChoices } from '../kit/choices.ts';
import { type Form, formCard, typedInto } from '../kit/form.ts';

/** The form about one assignment: what was typed into it before, and why that was not saved. */
export type AssignmentFormInput = MeetingInput & {
  readonly id: string;
  readonly typed?: object | undefined;
  readonly wrong?: string | undefined;
  /** False for a co-worker, who cannot say that it is done. */
  readonly ends?: boolean;
};

const longestReason = 4000;
/** Characters of an assignment that a form repeats. */
const repeated = 500;

function aboutOf({ book, meeting, id }: AssignmentFormInput, words: Words): readonly string[] {
  const assignment = meeting.assignments.find((one) => one.id === id);
  if (assignment === undefined) return [];
  return [shortened(assignment.text, repeated), whereGiven(meeting, assignment, book, words)];
}

/** Asks until when more time is needed, and why. */
export function moreTimeForm(input: AssignmentFormInput, words: Words): Form {
  const { book, meeting, id, typed, wrong } = input;
  const say = words.assignments.form;
  return formCard(
    {
      title: say.moreTime,
      wrong,
      about: aboutOf(input, words),
      fields: [
        {
          kind: 'date',
          id: 'date',
          label: say.newDate,
          value: typedInto(typed, 'date'),
          required: say.needsDate,
        },
        {
          kind: 'lines',
          id: 'reason',
          label: say.why,
          value: typedInto(typed, 'reason'),
          longest: longestReason,
        },
      ],
      buttons: [save('save-more-time', { group: book.id, meeting: meeting.id, id }, words)],
    },
    words,
  );
}

/** Asks why more time is needed, once the time itself is saved. */
export function whyForm(input: AssignmentFormInput, words: Words): Form {
  const { book, meeting, id, typed, wrong } = input;
  const say = words.assignments.form;
  return formCard(
    {
      title: say.whyTitle,
      wrong,
      about: aboutOf(input, words),
      fields: [
        {
          kind: 'lines',
          id: 'reason',
          label: say.why,
          value: typedInto(typed, 'reason'),
          required: say.needsWhy,
          longest: longestReason,
        },
      ],
      buttons: [save('save-reason', { group: book.id, meeting: meeting.id, id }, words)],
    },
    words,
  );
}

/** Asks how it is going, and whether it is done. */
export function reportForm(input: AssignmentFormInput, words: Words): Form {
  const { book, meeting, id, typed, wrong, ends = true } = input;
  const say = words.assignments.form;
  return formCard(
    {
      title: say.report,
      wrong,
      about: aboutOf(input, words),
      fields: [
        {
          kind: 'lines',
          id: 'text',
          label: say.how,
          value: typedInto(typed, 'text'),
          longest: longestReason,
        },
        ...(ends
          ? [
              {
                kind: 'choices' as const,
                id: 'done',
                label: words.assignments.buttons.done,
                choices: [{ title: say.isDone, value: 'yes' }],
                value: typedInto(typed, 'done'),
                expanded: true,
              },
            ]
          : []),
      ],
      buttons: [save('save-report', { group: book.id, meeting: meeting.id, id }, words)],
    },
    words,
  );
}

/** Asks a recorder who is to be responsible instead. */
export function responsibleForm(input: AssignmentFormInput, words: Words): Form {
  const { book, meeting, id, typed, wrong } = input;
  const say = words.assignments.form;
  return formCard(
    {
      title: say.newResponsible,
      wrong,
      about: aboutOf(input, words),
      fields: [
        {
          kind: 'choice',
          id: 'person',
          label: say.who,
          placeholder: say.pick,
          choices: personChoices(book, roster(book)),
          value: typedInto(typed, 'person'),
          required: say.needsPerson,
        },
      ],
      buttons: [save('save-responsible', { group: book.id, meeting: meeting.id, id }, words)],
    },
    words,
  );
}

function save(
  verb: 'save-more-time' | 'save-reason' | 'save-report' | 'save-responsible',
  data: { readonly group: string; readonly meeting: string; readonly id: string },
  words: Words,
) {
  return button(words.cards.buttons.save, verb, data, { inputs: 'auto', style: 'positive' });
}
