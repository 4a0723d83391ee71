import type { Words } from '../language/words.ts';
import type { GroupId } from '../meetings/book.ts';
import { type Button, button } from './button.ts';
import type { Choice } from './choices.ts';
import { type Line, lines } from './fit-card.ts';
import { notification } from './message.ts';
import { type Bound, template } from './template.ts';

type ChoiceData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly question: string;
  readonly remarks: readonly Line[];
  readonly choosers: readonly {
    readonly id: string;
    readonly label: string;
    readonly placeholder: string;
    readonly required: string;
    readonly choices: readonly Choice[];
  }[];
  readonly buttons: readonly Button[];
};

const expand = template<ChoiceData>('choice');

export type ChoiceInput = {
  readonly question: string;
  readonly buttons: readonly Button[];
  readonly remarks?: readonly string[];
  readonly chooser?: ChoiceData['choosers'][number];
};

/** A question with one button below another for each choice, as many as there are. */
export function choiceCard({ question, buttons, remarks = [], chooser }: ChoiceInput, words: Words): Bound {
  const text = notification(question);
  const card = expand({
    lang: words.language,
    fallbackText: text,
    question,
    remarks: lines(...remarks),
    choosers: chooser === undefined ? [] : [chooser],
    buttons,
  });
  return { card, text };
}

/** Which of the asker's groups a question is about, or all of them. */
export function groupChoiceCard(
  input: {
    readonly groups: readonly { readonly id: GroupId; readonly name: string }[];
    /** The question as it was asked, to ask it again. */
    readonly text: string;
  },
  words: Words,
): Bound {
  const text = input.text.slice(0, 4000);
  const one = input.groups.map(({ id, name }) => button(name, 'ask-in', { group: id, text }));
  const all = button(words.cards.buttons.allGroups, 'ask-in', { group: '*', text });
  return choiceCard({ question: words.cards.choice.group, buttons: [...one, all] }, words);
}
