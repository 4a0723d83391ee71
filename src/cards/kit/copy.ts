import type { Words } from '../../language/words/words.ts';
import type { Button } from './button.ts';
import { type Line, lines } from './fit-card.ts';
import { notification } from './message.ts';
import { type Bound, template } from './template.ts';

type CopyData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly about: readonly Line[];
  readonly warnings: readonly Line[];
  readonly lines: readonly Line[];
  readonly sets: readonly { readonly buttons: readonly Button[] }[];
  readonly fields: readonly (Copyable & { readonly many: boolean })[];
  readonly remarks: readonly Line[];
};

const expand = template<CopyData>('copy');

/** A text to be copied, in a field of its own: a field can be marked and copied on every client, a card's text cannot. */
export type Copyable = { readonly id: string; readonly label: string; readonly value: string };

export type Copy = {
  /** Our own words only. */
  readonly title: string;
  readonly text: string;
  readonly about?: readonly string[];
  readonly warnings?: readonly string[];
  readonly lines?: readonly string[];
  readonly buttons?: readonly Button[];
  readonly fields: readonly Copyable[];
  readonly remarks?: readonly string[];
};

/** Something for one person to take elsewhere: texts to copy, with what there is to know of them. */
export function copyCard(copy: Copy, words: Words): Bound {
  const { title, about = [], warnings = [], buttons = [], fields, remarks = [] } = copy;
  const text = notification(copy.text);
  const card = expand({
    lang: words.language,
    fallbackText: text,
    title,
    about: lines(...about),
    warnings: lines(...warnings),
    lines: lines(...(copy.lines ?? [])),
    sets: buttons.length === 0 ? [] : [{ buttons }],
    fields: fields.map((field) => ({ ...field, many: field.value.includes('\n') })),
    remarks: lines(...remarks),
  });
  return { card, text };
}
