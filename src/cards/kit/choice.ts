import { shortened } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
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
const longestTitle = 80;
/** Characters that the repeated question may take: each button carries it twice. */
const mostRepeated = 20_000;

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
    /** It can be asked of all of them at once. */
    readonly all: boolean;
  },
  words: Words,
): Bound {
  const say = words.cards.choice;
  const room = Math.floor(mostRepeated / (2 * (input.groups.length + 1)));
  if (input.text.length > room) {
    return choiceCard({ question: say.group, buttons: [], remarks: [say.shorter] }, words);
  }
  const { text } = input;
  const one = input.groups.map(({ id, name }) =>
    button(shortened(name, longestTitle), 'ask-in', { group: id, text }),
  );
  const all = button(words.cards.buttons.allGroups, 'ask-in', { group: '*', text });
  return choiceCard({ question: say.group, buttons: input.all ? [...one, all] : one }, words);
}
