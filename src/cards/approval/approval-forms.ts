import type { Words } from '../../language/words/words.ts';
import { currentEdition } from '../../meetings/model/approval.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { button } from '../kit/button.ts';
import { type Form, formCard, typedInto } from '../kit/form.ts';

type Again = { readonly typed?: object; readonly wrong?: string };

/** What an adjuster wants corrected. */
export function remarkForm(
  { book, meeting, edition, typed, wrong }: MeetingInput & Again & { readonly edition: number },
  words: Words,
): Form {
  const say = words.approval.remark;
  const value = typedInto(typed, 'text');
  return formCard(
    {
      title: say.title,
      wrong,
      about: [words.approval.of(book.group.documentName, words.onDays(meeting))],
      fields: [{ kind: 'lines', id: 'text', label: say.label, value, required: say.required }],
      buttons: [
        button(
          words.approval.buttons.remark,
          'save-remark',
          { group: book.id, meeting: meeting.id, edition },
          { inputs: 'auto', style: 'positive' },
        ),
      ],
    },
    words,
  );
}

/** Why finished minutes are to be frozen anew, with what is different. */
export function editionForm(
  {
    book,
    meeting,
    typed,
    wrong,
    differences,
  }: MeetingInput & Again & { readonly differences: readonly string[] },
  words: Words,
): Form {
  const say = words.approval.edition;
  const edition = currentEdition(meeting)?.number;
  return formCard(
    {
      title: say.title,
      wrong,
      about: [words.approval.of(book.group.documentName, words.onDays(meeting)), ...differences.slice(0, 20)],
      fields: [
        {
          kind: 'lines',
          id: 'reason',
          label: say.label,
          value: typedInto(typed, 'reason'),
          required: say.required,
          longest: 2_000,
        },
      ],
      remarks: edition === undefined ? [] : [say.replaces(edition)],
      buttons: [
        button(
          words.approval.buttons.edition,
          'save-edition',
          { group: book.id, meeting: meeting.id },
          { inputs: 'auto', style: 'positive' },
        ),
      ],
    },
    words,
  );
}
