import type { Words } from '../../language/words/words.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { button, type PressData } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

export type SourceChanged = {
  readonly group: GroupId;
  readonly lines: readonly string[];
  /** What the records would say instead. */
  readonly changes?: PressData<'amend'>['changes'];
  /** The stamp id of what would be undone. */
  readonly undo?: string;
};

/** Asks what is to become of that which came of a message, now that the message was edited or deleted. */
export function sourceCard({ group, lines, changes, undo }: SourceChanged, words: Words): Bound {
  const { buttons } = words.cards;
  return messageCard(
    {
      lines,
      buttons: [
        ...(changes ? [button(buttons.change, 'amend', { group, changes }, { style: 'positive' })] : []),
        ...(undo === undefined ? [] : [button(buttons.undo, 'undo', { group, stamp: undo })]),
        button(words.people.source.keep, 'keep', { group }),
      ],
    },
    words,
  );
}
