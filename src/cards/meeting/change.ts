import { assignmentLabel, decisionLabel, itemLabel } from '../../language/words/lines/record-words.ts';
import type { Words } from '../../language/words/words.ts';
import type { RecordKind } from '../../meetings/model/fact.ts';
import { findItem } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { button } from '../kit/button.ts';
import { largestCard } from '../kit/fit-card.ts';
import { type Form, formCard, typedInto } from '../kit/form.ts';
import { messageCard } from '../kit/message.ts';

export type ChangeInput = MeetingInput & {
  readonly of: RecordKind;
  readonly id: string;
  /** What was sent from the form, and why it was not saved. */
  readonly typed?: { readonly text?: string | undefined };
  readonly wrong?: string;
};

/** The form that changes a wording. A text that no card can hold is never cut: it must be written anew in the chat. */
export function changeForm(input: ChangeInput, words: Words): Form {
  const { book, meeting, of, id, typed, wrong } = input;
  const say = words.cards.change;
  const found = findRecord(meeting, of, id, words);
  const title = say.title[of];
  const missing = words.refusals['no-such-record']({ refused: 'no-such-record', of }, book);
  if (found === undefined) return { ...messageCard({ lines: [missing] }, words), title };
  const { text, label, itemTitle } = found;
  const value = typedInto(typed, 'text') ?? text;
  // What it says now goes along with the button, so that nobody's change goes under unseen.
  const fits = JSON.stringify([value, text]).length < largestCard - 4000;
  const data = { group: book.id, meeting: meeting.id, of, id, was: text };
  return formCard(
    {
      title,
      wrong,
      about: [`${label} ${itemTitle}`.slice(0, 500)],
      fields: fits
        ? [{ kind: 'lines', id: 'text', label: say.label, value, required: say.required, longest: 100_000 }]
        : [],
      remarks: [
        ...(fits ? [] : [say.tooLong(text.length)]),
        ...(meeting.state === 'closed' ? [say.correction] : []),
      ],
      buttons: fits
        ? [button(words.cards.buttons.save, 'save-change', data, { inputs: 'auto', style: 'positive' })]
        : [],
    },
    words,
  );
}

type Found = { readonly text: string; readonly label: string; readonly itemTitle: string };

function findRecord(meeting: Meeting, of: RecordKind, id: string, words: Words): Found | undefined {
  if (of === 'decision') {
    const decision = meeting.decisions.find((one) => one.id === id);
    return (
      decision && {
        text: decision.text,
        label: decisionLabel(meeting, decision, words),
        itemTitle: findItem(meeting, decision.item)?.title ?? '',
      }
    );
  }
  if (of === 'assignment') {
    const assignment = meeting.assignments.find((one) => one.id === id);
    return (
      assignment && {
        text: assignment.text,
        label: assignmentLabel(meeting, assignment, words),
        itemTitle: findItem(meeting, assignment.item)?.title ?? '',
      }
    );
  }
  const note = meeting.notes.find((one) => one.id === id);
  return (
    note && {
      text: note.text,
      label: itemLabel(meeting, note, words),
      itemTitle: findItem(meeting, note.item)?.title ?? '',
    }
  );
}
