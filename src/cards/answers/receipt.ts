import type { Words } from '../../language/words/words.ts';
import type { RecordKind } from '../../meetings/model/fact.ts';
import type { GroupId, MeetingId } from '../../meetings/model/terms.ts';
import { type Button, button, formButton } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

export type Receipt = {
  readonly group: GroupId;
  /** From `receiptLines`. */
  readonly lines: readonly string[];
  /** The stamp id to undo; absent where nothing can be undone. */
  readonly undo?: string;
  /** The one thing whose wording can be changed. */
  readonly change?: { readonly meeting: MeetingId; readonly of: RecordKind; readonly id: string };
  /** A meeting whose attendance can be changed. */
  readonly roll?: MeetingId;
  readonly others?: readonly Button[];
};

/** What was saved, with the ways to mend it. */
export function receiptCard({ group, lines, undo, change, roll, others = [] }: Receipt, words: Words): Bound {
  const say = words.cards.buttons;
  return messageCard(
    {
      lines,
      buttons: [
        ...others,
        ...(change === undefined ? [] : [formButton(say.change, 'show-change', { group, ...change })]),
        ...(roll === undefined ? [] : [button(say.change, 'show-roll', { group, meeting: roll })]),
        ...(undo === undefined ? [] : [button(say.undo, 'undo', { group, stamp: undo })]),
      ],
    },
    words,
  );
}
