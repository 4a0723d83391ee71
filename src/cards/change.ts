import { assignmentLabel, decisionLabel, itemLabel } from '../language/words/record-words.ts';
import type { Words } from '../language/words/words.ts';
import type { RecordKind } from '../meetings/fact.ts';
import { findItem } from '../meetings/lookup.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { MeetingInput } from './agenda.ts';
import { type Button, button } from './button.ts';
import { type Line, largestCard, lines } from './fit-card.ts';
import { messageCard } from './message.ts';
import { type Bound, template } from './template.ts';

type ChangeData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly about: readonly Line[];
  readonly inputs: readonly { readonly label: string; readonly value: string; readonly required: string }[];
  readonly remarks: readonly Line[];
  readonly buttons: readonly Button[];
};

const expand = template<ChangeData>('change');

/** The form that changes a wording. A text that no card can hold is never cut: it must be written anew in the chat. */
export function changeCard(
  { book, meeting, of, id }: MeetingInput & { readonly of: RecordKind; readonly id: string },
  words: Words,
): Bound {
  const say = words.cards.change;
  const found = findRecord(meeting, of, id, words);
  const missing = words.refusals['no-such-record']({ refused: 'no-such-record', of }, book);
  if (found === undefined) return messageCard({ lines: [missing] }, words);
  const { text, label, itemTitle } = found;
  const fits = JSON.stringify(text).length < largestCard - 4000;
  const data = { group: book.id, meeting: meeting.id, of, id };
  const card = expand({
    lang: words.language,
    fallbackText: say.title[of],
    title: say.title[of],
    about: lines(`${label} ${itemTitle}`.slice(0, 500)),
    inputs: fits ? [{ label: say.label, value: text, required: say.required }] : [],
    remarks: lines(
      fits ? undefined : say.tooLong(text.length),
      meeting.state === 'closed' ? say.correction : undefined,
    ),
    buttons: fits
      ? [button(words.cards.buttons.save, 'save-change', data, { inputs: 'auto', style: 'positive' })]
      : [],
  });
  return { card, text: say.title[of] };
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
