import type { Words } from '../../language/words/words.ts';
import type { Button } from './button.ts';
import type { Choice } from './choices.ts';
import { type Line, lines } from './fit-card.ts';
import { notification } from './message.ts';
import { type AdaptiveCard, type Bound, template } from './template.ts';

/** A form: a card of its own with a title, which a dialog shows above it. */
export type Form = Bound & { readonly title: string };

type Common = {
  /** The id under which it comes along with the press. */
  readonly id: string;
  readonly label: string;
  /** What it holds to begin with; a choice of several holds their values, parted by commas. */
  readonly value?: string | undefined;
  /** It must be filled in, and this is said when it is not. */
  readonly required?: string | undefined;
};

/** One thing to fill in. */
export type Field =
  | (Common & { readonly kind: 'text'; readonly placeholder?: string; readonly longest?: number })
  /** Of several lines. */
  | (Common & { readonly kind: 'lines'; readonly placeholder?: string; readonly longest?: number })
  /** `expanded` shows all choices below one another instead of a list that opens. */
  | (Common & {
      readonly kind: 'choice' | 'choices';
      readonly choices: readonly Choice[];
      readonly placeholder?: string;
      readonly expanded?: boolean;
    })
  /** `YYYY-MM-DD`. */
  | (Common & { readonly kind: 'date' })
  /** `HH:MM`. */
  | (Common & { readonly kind: 'time' });

export type FormInput = {
  /** Our own words. */
  readonly title: string;
  /** Why what was sent is not saved, said above all else. */
  readonly wrong?: string | undefined;
  readonly about?: readonly string[];
  readonly fields: readonly Field[];
  readonly remarks?: readonly string[];
  readonly buttons: readonly Button[];
};

type Bindable = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly many: boolean;
  readonly isRequired: boolean;
  readonly required: string;
  readonly longest: number;
  readonly style: 'compact' | 'expanded';
  readonly choices: readonly Choice[];
};
type FieldData = {
  readonly texts: readonly Bindable[];
  readonly choosers: readonly Bindable[];
  readonly dates: readonly Bindable[];
  readonly times: readonly Bindable[];
};
type FormData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly wrong: readonly Line[];
  readonly title: string;
  readonly about: readonly Line[];
  readonly fields: readonly FieldData[];
  readonly remarks: readonly Line[];
  readonly buttons: readonly Button[];
};

const expand = template<FormData>('form');
/** Characters that a field takes unless it says otherwise, by whether it has several lines. */
const longest = { one: 500, many: 20_000 };

/**
 * A form is one card: a dialog in Teams, a card in direct chat where there are no dialogs. To add one:
 * 1. two rows in `presses`: `show-x` opens it (what it is about), `save-x` comes from it (the same, and its fields as
 *    optional strings: a field left empty does not come along);
 * 2. a binder `xForm(input, words): Form` that calls `formCard`; its `wrong` and `typed` are for 5;
 * 3. `formButton(title, 'show-x', data)` wherever it is to be opened from;
 * 4. a press rule for `show-x` with `opens: true`, `private: true` and `reply` giving `formReply(xForm(…))`;
 * 5. a press rule for `save-x` with `private: true`, its `commands`, its `reply` (a text or a receipt: shown in the
 *    dialog, or in the chat), and `form: (turn, press, wrong) => formReply(xForm({ …, wrong, typed: press }))`, which is
 *    answered when a command is refused. What cannot be read at all, `commands` answers with such a form itself;
 * 6. a sample in test/cards/samples.ts and a row for each press in test/stories/forged-presses.test.ts.
 */
export function formCard(input: FormInput, words: Words): Form {
  const { title, wrong, about = [], fields, remarks = [], buttons } = input;
  const text = notification(wrong ?? title);
  const card = expand({
    lang: words.language,
    fallbackText: text,
    wrong: lines(wrong),
    title,
    about: lines(...about),
    fields: fields.map(fieldData),
    remarks: lines(...remarks),
    buttons,
  });
  return { card: withoutEmpty(card), text, title };
}

/** What was typed into a field, for a form that comes back; undefined when it comes for the first time. */
export function typedInto(typed: object | undefined, id: string): string | undefined {
  if (typed === undefined) return undefined;
  const value: unknown = Object.entries(typed).find(([key]) => key === id)?.[1];
  return typeof value === 'string' ? value : '';
}

function fieldData(field: Field): FieldData {
  const { id, label, value = '', required = '', kind } = field;
  const many = kind === 'lines' || kind === 'choices';
  const bound: Bindable = {
    id,
    label,
    value,
    placeholder: ('placeholder' in field && field.placeholder) || '',
    many,
    isRequired: required !== '',
    required,
    longest: ('longest' in field && field.longest) || (many ? longest.many : longest.one),
    style: 'expanded' in field && field.expanded === true ? 'expanded' : 'compact',
    choices: 'choices' in field ? field.choices : [],
  };
  return {
    texts: kind === 'text' || kind === 'lines' ? [bound] : [],
    choosers: kind === 'choice' || kind === 'choices' ? [bound] : [],
    dates: kind === 'date' ? [bound] : [],
    times: kind === 'time' ? [bound] : [],
  };
}

const emptiable: ReadonlySet<string> = new Set(['value', 'placeholder', 'errorMessage']);

/** The card without properties that hold nothing: an empty text is no date, and asks for nothing. */
function withoutEmpty(card: AdaptiveCard): AdaptiveCard {
  const clean = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(clean);
    if (typeof part !== 'object' || part === null) return part;
    const isInput = 'type' in part && typeof part.type === 'string' && part.type.startsWith('Input.');
    const kept = Object.entries(part).filter(
      ([key, value]) => !(isInput && value === '' && emptiable.has(key)),
    );
    return Object.fromEntries(kept.map(([key, value]) => [key, key === 'data' ? value : clean(value)]));
  };
  return { ...card, body: clean(card['body']) };
}
